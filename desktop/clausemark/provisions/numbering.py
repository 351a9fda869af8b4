"""The numbers that clauses carry: read from the start of a text or from an automatic marker, and compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from clausemark.provisions.script_numbers import OPENINGS, script_number


class Style(StrEnum):
    """How a clause number is written."""

    DECIMAL = "decimal"
    LOWER = "lower"
    UPPER = "upper"
    LOWER_ROMAN = "lower-roman"
    UPPER_ROMAN = "upper-roman"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Label:
    """A clause number as printed, how it is written and what it counts; `end` is where it ends in the text.

    `values` are its components ("2.3.1" is 2, 3, 1); `other` is the second way to read a single letter
    that is also a Roman number.
    """

    printed: str
    style: Style
    values: tuple[int, ...]
    end: int
    other: tuple[Style, int] | None = None

    @property
    def depth(self) -> int:
        """How many components it has."""
        return len(self.values)


_NAMES = (
    r"article|section|clause|paragraph|part|chapter|title|rule|annex|appendix|schedule|exhibit|recital"
    r"|artikel|abschnitt|ziffer|absatz|abs\.|teil|kapitel|anhang|anlage|paragraf|§+"
    r"|chapitre|titre|partie|annexe|alinéa|préambule"
    r"|artículo|sección|cláusula|capítulo|título|anexo|apartado"
    r"|articolo|sezione|clausola|capo|capitolo|allegato|comma"
    r"|hoofdstuk|bijlage|lid|artigo|seção|secção|parágrafo"
    r"|статья|глава|раздел|пункт|часть|приложение"
    r"|artykuł|rozdział|paragraf|ust\.|pkt\.?|článek|čl\.|avsnitt|kapittel|afsnit|art\.?|sec\.|sect\.|cl\.|nr\.|no\.|n°|nº"
)
_ORDINALS = {
    "primera": 1, "primeira": 1, "segunda": 2, "tercera": 3, "terceira": 3, "cuarta": 4, "quarta": 4, "quinta": 5,
    "sexta": 6, "séptima": 7, "sétima": 7, "octava": 8, "oitava": 8, "novena": 9, "nona": 9, "décima": 10,
    "undécima": 11, "duodécima": 12, "vigésima": 20,
}  # fmt: skip
_ORDINAL = re.compile(
    rf"(?:cláusula\s)?(?P<tens>(?:décima|vigésima)\s)?(?P<number>{'|'.join(_ORDINALS)})\s?(?:[.:]\s?[-–—]?|[-–—])(?=\s)\s*",
    re.IGNORECASE,
)
"""Clauses counted in words, as Spanish and Portuguese contracts do: "CUARTA.- Confidencialidad"."""
_NUMBER = r"\d{1,4}(?:\.\d{1,3})*(?:[a-z](?![a-z])|[\s-]?(?:bis|ter|quater|quinquies)\b|\.?[ªº°])?"
_NAMED = re.compile(
    rf"(?P<name>(?:{_NAMES})\s*)(?P<number>{_NUMBER}|1er\b|premier\b|première\b|unique\b|(?<![^\W\d_])(?:[IVXLC]{{1,7}}|[A-Z])\b)(?P<mark>\.|\)|\s?[:–—-](?=\s)|)(?=\s|$)\s*",
    re.IGNORECASE,
)
_DECIMAL = re.compile(
    r"(?P<open>\(?)(?P<number>\d{1,3}(?:\.\d{1,2})*(?!\d|[.,]\d)(?:\s?(?:bis|ter|quater|quinquies)\b)?)"
    r"(?:(?P<mark>[.)]+(?![\d.,]))|(?<=\d[.]\d)|(?<=\d[.]\d\d)|(?<=s)|(?<=r)|(?=[\s]))(?!\w*[%€$])\s*"
)
_MAYBE_LETTER = re.compile(r"\(|[A-Za-z]{1,7}[.)]")
_MAYBE_NAMED = re.compile(r"\S{1,10}\s*(?:[\dA-Z]|[ivxlc]+\b|premi|uniq)")
_LETTER = re.compile(
    r"(?P<open>\(?)(?P<number>[a-z]{1,2}|[ivxl]{1,7}|[A-Z]|[IVXL]{1,7})(?P<mark>[.)]\)?)(?=\s|[“\"«]|$)\s*"
)
_ANNEXED = re.compile(r"(?P<letter>[A-Z])\.(?P<figures>\d{1,2}(?:\.\d{1,2})*)[.)]?(?!\S)\s*(?=$|[\"“„«(]?[A-ZÀ-ÖØ-Þ])")
_CROSS_REFERENCE = re.compile(
    r"(?:and|or|to|through|of|above|below|et|ou|à|du|de|und|oder|bis|der|des|y|o|e|ed|en|van|do|da|and/or)\b"
)
_TITLE_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'/-]*|&|for|of|and|or|the|to|by|with|in|on|a|an|upon|from|de|des|du|et|la|le)"
_TITLED = re.compile(rf"{_TITLE_WORD}(?:[,;]?\s{_TITLE_WORD}){{0,11}}\.\s+[\"“(]*[A-ZÀ-ÖØ-Þ(]")
"""A title of words with capital letters between a number and the first sentence: "Section 3.02 Late Fees. All …"."""
_DASH = re.compile(r"[-–—]\s+")
"""What may part a number from its title: "1 - Commandes"."""
_FIRST_LETTER = re.compile(r"[^\W\d_]")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_VALID_ROMAN = re.compile(r"c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")


def label_of(text: str, *, bare: bool = False) -> Label | None:
    """Return the clause number that a text starts with, None when it starts with words.

    `bare` lets a number without dot or bracket count ("1 Definitions"), as it does in a line set as a heading.
    """
    if not text:
        return None
    first = text[0]
    if first in "0123456789" or (first == "(" and text[1:2].isdigit()):
        return _decimal(text, bare=bare)
    if first in OPENINGS:
        return _in_script(text)
    letter = (_lettered(text) or _letter_and_figures(text)) if _MAYBE_LETTER.match(text) else None
    return letter if letter is not None or not _MAYBE_NAMED.match(text) else _named(text)


def _in_script(text: str) -> Label | None:
    found = script_number(text)
    if found is None:
        return None
    style = Style.NAMED if found.named else Style.LOWER if found.letter else Style.DECIMAL
    return Label(found.printed, style, (found.value,), found.end)


def label_of_marker(marker: str | None) -> Label | None:
    """Return the clause number of an automatic marker, None for a bullet."""
    if marker is None or not any(char.isalnum() for char in marker):
        return None
    return _label_of_short(marker.strip())


@lru_cache(maxsize=4096)
def _label_of_short(marker: str) -> Label | None:
    bare_letters = marker.isalpha()
    return label_of(f"{marker}. X" if bare_letters else f"{marker} X", bare=True)


def follows(label: Label, previous: Label) -> bool:
    """Tell whether a number is the next one after another of its kind."""
    return any(
        style is before and values[:-1] == counted[:-1] and values[-1] == counted[-1] + 1
        for style, values in readings(label)
        for before, counted in readings(previous)
    )


def starts_list(label: Label) -> bool:
    """Tell whether a number is the first of its kind: 1, a, A, i, I or 3.1."""
    return any(values[-1] == 1 for _, values in readings(label))


def readings(label: Label) -> list[tuple[Style, tuple[int, ...]]]:
    """Return the ways to read a number: a single letter may be a Roman number too."""
    found = [(label.style, label.values)]
    if label.other is not None:
        found.append((label.other[0], (label.other[1],)))
    return found


def _decimal(text: str, *, bare: bool) -> Label | None:
    match = _DECIMAL.match(text)
    if match is None:
        return None
    number, mark = match["number"], match["mark"] or ""
    if match["open"] and not mark.startswith(")"):
        return None
    body = text[match.end() :]
    if not mark and not _is_unmarked_number(number, body, match, bare=bare):
        return None
    if match["open"] and _CROSS_REFERENCE.match(body):
        return None
    values = tuple(int(part) for part in re.findall(r"\d+", number))
    return Label(match[0].strip(), Style.DECIMAL, values, match.end())


def _is_unmarked_number(number: str, body: str, match: re.Match[str], *, bare: bool) -> bool:
    """Tell whether a number without dot or bracket is a clause number: "1.2 Fees", "5 bis", "1 Definitions"."""
    if "." in number or number[-1].isalpha():
        return not body or body[0] not in "%€$£/,-–" or body.startswith("- ")
    title = _DASH.sub("", body, count=1)
    return bare and match.end() > match.end("number") and title[:1].isupper() and title[-1:] not in ".;,:"


def _lettered(text: str) -> Label | None:
    match = _LETTER.match(text)
    if match is None:
        return None
    number, opened, mark = match["number"], match["open"], match["mark"]
    if bool(opened) != mark.endswith(")") and opened:
        return None
    body = text[match.end() :]
    if _CROSS_REFERENCE.match(body) or (not opened and mark == "." and not _may_follow_dot(number, body)):
        return None
    reading = _letter_reading(number)
    if reading is None:
        return None
    style, value, other = reading
    return Label(match[0].strip(), style, (value,), match.end(), other)


def _letter_and_figures(text: str) -> Label | None:
    """Return a number of an annex, its letter before the figures: "A.1", "D.4.2"."""
    match = _ANNEXED.match(text)
    if match is None:
        return None
    values = (ord(match["letter"]) - 64, *(int(each) for each in match["figures"].split(".")))
    return Label(match[0].strip(), Style.UPPER, values, match.end())


def _may_follow_dot(number: str, body: str) -> bool:
    """Tell whether "A." may be a clause number before this: not an initial before a name, nor "e. V."."""
    return not (len(number) == 1 and re.match(r"[A-Za-z]\.(?:\s|$)", body))


def _letter_reading(number: str) -> tuple[Style, int, tuple[Style, int] | None] | None:
    lower = number.lower()
    letters, romans = (Style.LOWER, Style.LOWER_ROMAN) if number.islower() else (Style.UPPER, Style.UPPER_ROMAN)
    roman = _roman(lower)
    if len(number) == 1:
        alphabetic = ord(lower) - 96
        if roman is None:
            return letters, alphabetic, None
        return (romans, roman, (letters, alphabetic)) if lower == "i" else (letters, alphabetic, (romans, roman))
    if roman is not None:
        return romans, roman, None
    if len(set(lower)) == 1 and len(lower) == 2:
        return letters, 26 + ord(lower[0]) - 96, None
    return None


def _roman(lower: str) -> int | None:
    if not _VALID_ROMAN.fullmatch(lower):
        return None
    total = 0
    for char, following in zip(lower, [*lower[1:], ""], strict=True):
        value = _ROMAN[char]
        total += -value if following and _ROMAN[following] > value else value
    return total


def _named(text: str) -> Label | None:
    match = _NAMED.match(text)
    if match is None:
        return _ordinal(text)
    body = text[match.end() :]
    letter = _FIRST_LETTER.search(body)
    refers = letter is not None and (letter[0].islower() or (len(body) > 120 and not _TITLED.match(body)))
    if refers and not match["mark"]:
        return None
    number = match["number"]
    digits = re.findall(r"\d+", number)
    if digits:
        values = tuple(int(each) for each in digits)
    else:
        value = 1 if len(number) > 4 else _roman(number.lower())
        values = (value if value is not None else ord(number[0].lower()) - 96,)
    return Label(match[0].strip(), Style.NAMED, values, match.end())


def _ordinal(text: str) -> Label | None:
    match = _ORDINAL.match(text)
    if match is None:
        return None
    tens = _ORDINALS[match["tens"].strip().lower()] if match["tens"] else 0
    return Label(match[0].strip(), Style.NAMED, (tens + _ORDINALS[match["number"].lower()],), match.end())
