"""Reads the part of a citation that says where: `Art. 6(1)(f)`, `§ 1798.100(a)`, `Annex III, point 1`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from clausemark.regulations.citation_words import (
    ALINEA,
    ARTICLE,
    CONNECTORS,
    DIVISION_UNITS,
    IGNORED,
    ORDINALS,
    POSITION,
    ROMANS,
    SECTION,
    SECTION_SIGN,
    SUBPARAGRAPH,
    UNITS,
    VALUE_WORDS,
    plain,
)

Part = tuple[str, str]
"""A unit and its value; the unit is empty for the article or section and what lies below it."""

_CODE = r"(?:A\.\d+(?:\.\d+)*|[A-Z]{2}\.[A-Z]{2}(?:-P?\d*)?|[A-Z]{2}-P\d*|(?:CC|PI|[ACP])\d+(?:\.\d+)?)(?![^\W_])"
_NUMBER = r"\d+(?:[A-Za-z]{1,2}(?![^\W_]))?(?:[.\-]\d+(?:[A-Za-z]{1,2}(?![^\W_]))?|-[A-Za-z](?![^\W_]))*"
_TOKEN = re.compile(rf"(?<![^\W_])(?P<code>{_CODE})|(?P<number>{_NUMBER})|(?P<word>§+|[^\W\d_]+)", re.IGNORECASE)
_DASHES = str.maketrans({"‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "º": " ", "ª": " ", "°": " "})
_ORDINAL_NUMBER = re.compile(r"(\d+)(?:st|nd|rd|th|er|re|e|eme)", re.IGNORECASE)
_ZERO_PADDING = re.compile(r"(?<=[-p])0+(?=\d)")
_ELISION = re.compile(r"\b[dl]['’](?=\w)", re.IGNORECASE)
_KINDS = {ARTICLE: ARTICLE, SECTION: SECTION, SECTION_SIGN: SECTION}
_BEFORE_SENTENCE = ("abs", "absatz", "para")
_SHORT_WORD = 2
_LONGEST_ENCLOSED_VALUE = 5


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in an instrument a citation points.

    `kind` is `article` or `section` when such a word was used, else empty. `words` are the words that
    name neither a unit nor a value, as typed.
    """

    parts: tuple[Part, ...]
    kind: str
    words: tuple[str, ...]

    @property
    def folded(self) -> tuple[Part, ...]:
        """The parts without letter case."""
        return tuple((unit, value.casefold()) for unit, value in self.parts)

    @property
    def flat(self) -> tuple[str, ...]:
        """The folded values in a row behind the division that leads them, such as an annex; else empty."""
        if not self.parts or self.parts[0][0] not in DIVISION_UNITS:
            return ()
        return (self.parts[0][0], *(value.casefold() for _, value in self.parts if value))


@dataclass(frozen=True, slots=True)
class _Token:
    unit: str
    value: str
    source: str = ""


@dataclass(slots=True)
class _Group:
    unit: str
    values: list[str]


def parse_locator(text: str) -> Locator:
    """Return the locator that a text without its instrument's name spells; it never fails.

    Parts keep the letter case below the article or section, where US law distinguishes (A) from (a).
    """
    tokens = _settle(_tokens(_ELISION.sub(" ", text.translate(_DASHES))))
    words = tuple(token.source for token in tokens if not token.unit and not token.value)
    kinds = [_KINDS[token.unit] for token in tokens if token.unit in _KINDS]
    groups = _in_order(_groups(token for token in tokens if token.unit or token.value))
    return Locator(parts=_parts(groups), kind=kinds[0] if kinds else "", words=words)


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    seen_paragraph = False
    for match in _TOKEN.finditer(text):
        if match["word"] is None:
            token = _Token("", _value_of(match), match.group())
        elif _is_enclosed(text, match.start(), match.end()):
            token = _Token("", match.group(), match.group())
        else:
            token = _word_token(match["word"], seen_paragraph=seen_paragraph, alone=match["word"] == text.strip())
        seen_paragraph = seen_paragraph or plain(token.source) in _BEFORE_SENTENCE
        if token.unit or token.value or token.source:
            found.append(token)
    return found


def _value_of(match: re.Match[str]) -> str:
    code = match["code"]
    if code is None:
        return match.group()
    folded = _ZERO_PADDING.sub("", code.casefold())
    return folded.removeprefix("a.")


def _is_enclosed(text: str, start: int, end: int) -> bool:
    before, after = text[:start].rstrip(), text[end:].lstrip()
    inside = before.endswith(("(", "[")) and after.startswith((")", "]"))
    return inside and end - start <= _LONGEST_ENCLOSED_VALUE


def _word_token(word: str, *, seen_paragraph: bool, alone: bool) -> _Token:
    folded = plain(word)
    if folded == "s" and seen_paragraph:
        return _Token(IGNORED, "", word)
    if folded in UNITS:
        return _Token(UNITS[folded], "", word)
    if folded in ORDINALS:
        return _Token("ordinal", str(ORDINALS[folded]), word)
    if folded in CONNECTORS and not alone:
        return _Token("", "", "")
    if len(word) <= _SHORT_WORD or folded in ROMANS or folded in VALUE_WORDS:
        return _Token("", word, word)
    return _Token("", "", word)


def _settle(tokens: list[_Token]) -> list[_Token]:
    """Decide what depends on neighbours: a lone `s` is a letter, `second subparagraph` is a place."""
    settled: list[_Token] = []
    for index, token in enumerate(tokens):
        following = tokens[index + 1] if index + 1 < len(tokens) else _Token("", "")
        previous = settled[-1] if settled else _Token("", "")
        if token.unit == "ordinal" or (_ORDINAL_NUMBER.fullmatch(token.value) and not token.unit):
            settled.append(_ordinal(token, following))
        elif token.unit in (SUBPARAGRAPH, ALINEA):
            settled.append(_subparagraph(token, previous, following))
        elif _is_letter_not_unit(token, following):
            settled.append(_Token("", token.source, token.source))
        else:
            settled.append(token)
    return [token for token in settled if token.unit != "ordinal"]


def _ordinal(token: _Token, following: _Token) -> _Token:
    if following.unit in (SUBPARAGRAPH, ALINEA):
        number = _ORDINAL_NUMBER.fullmatch(token.value)
        return _Token(SUBPARAGRAPH, number[1] if number else token.value, token.source)
    if token.unit == "ordinal":
        return _Token("", "", token.source)
    number = _ORDINAL_NUMBER.fullmatch(token.value)
    is_ordinal = number is not None and not token.value.casefold().endswith("e")
    return _Token("", number[1], token.source) if number and is_ordinal else token


def _subparagraph(token: _Token, previous: _Token, following: _Token) -> _Token:
    if previous.unit == SUBPARAGRAPH and previous.value:
        return _Token(POSITION, "", token.source)
    if token.unit == SUBPARAGRAPH and following.value.isdigit():
        return _Token(SUBPARAGRAPH, "", token.source)
    return _Token(POSITION, "", token.source)


def _is_letter_not_unit(token: _Token, following: _Token) -> bool:
    if not token.unit or len(token.source) > _SHORT_WORD or token.source.startswith("§"):
        return False
    return not following.value or (token.unit == SECTION and not following.value[0].isdigit())


def _groups(tokens: Iterable[_Token]) -> list[_Group]:
    groups: list[_Group] = []
    for token in tokens:
        if token.unit:
            groups.append(_Group(token.unit, [token.value] if token.value else []))
        elif groups:
            groups[-1].values.append(token.value)
        else:
            groups.append(_Group("", [token.value]))
    return [group for group in groups if group.values or group.unit in DIVISION_UNITS]


def _in_order(groups: list[_Group]) -> list[_Group]:
    """Turn `point (f) of Article 6(1)` and `Section 1 of Chapter III` round, outermost first."""
    if len(groups) < _SHORT_WORD:
        return groups
    first, last = groups[0].unit, groups[-1].unit
    inner_first = first in (POSITION, SUBPARAGRAPH) and (last in _KINDS or last in DIVISION_UNITS)
    section_first = first in (SECTION, "sec") and last in DIVISION_UNITS
    return groups[::-1] if inner_first or section_first else groups


def _parts(groups: list[_Group]) -> tuple[Part, ...]:
    parts: list[Part] = []
    for group in groups:
        unit = group.unit
        if unit == SECTION and parts and parts[-1][0] in DIVISION_UNITS:
            unit = "sec"
        parts.extend(_parts_of(unit, group.values, has_main=any(not each for each, _ in parts)))
    return tuple(parts)


def _parts_of(unit: str, values: list[str], *, has_main: bool) -> list[Part]:
    if unit == IGNORED:
        return [("", value) for value in values[1:]]
    if unit in DIVISION_UNITS or unit == SUBPARAGRAPH:
        lead = _division_value(values[0]) if values else ""
        return [(unit, lead), *(("", value) for value in values[1:])]
    if has_main:
        return [("", value) for value in values]
    return [("", values[0].casefold()), *(("", value) for value in values[1:])]


def _division_value(value: str) -> str:
    folded = value.casefold()
    return str(ROMANS[folded]) if folded in ROMANS else folded
