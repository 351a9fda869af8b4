"""Finds the words of a clause in the markup that they were read from, where no map leads there."""

from __future__ import annotations

import re
from itertools import pairwise

_TOKEN = re.compile(r"\w+|[^\w\s]")
_TAG = r"<[^<>]{0,4000}>"
_BLANK = rf"(?:\s|{_TAG}|&nbsp;|&#160;|&#xa0;|&shy;|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff])"
_INSIDE = rf"{_BLANK}*"
_BETWEEN = rf"{_BLANK}+"
_ENDS = 12
"""Tokens of the beginning and of the end that are looked for; what lies between may hold anything."""
_STRETCH = 40
"""How many times longer than its words a clause may be in the markup."""


def find_in_markup(markup: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span of the markup that holds the words of a text's half-open span, None when they are not found.

    Tags, character references and runs of blanks may stand between and inside the words. Where the same words stand
    several times, the one counts that has as many of them before it as in the text.
    """
    tokens = list(_TOKEN.finditer(text, start, end))
    if not tokens:
        return None
    head, tail = tokens[:_ENDS], tokens[-_ENDS:]
    before = _count(text[head[0].start() : head[-1].end()], text[:start])
    first = _nth(_pattern(text, head), markup, before)
    if first is None:
        return None
    if len(tokens) <= _ENDS:
        return first.span()
    reach = first.start() + (end - start) * _STRETCH + 4000
    last = _pattern(text, tail).search(markup, first.start(), reach)
    return None if last is None else (first.start(), last.end())


def _count(words: str, text: str) -> int:
    parts = [re.escape(part) for part in words.split()]
    return sum(1 for _ in re.finditer(r"\s+".join(parts), text))


def _nth(pattern: re.Pattern[str], markup: str, number: int) -> re.Match[str] | None:
    found = None
    for place, match in enumerate(pattern.finditer(markup)):
        found = found or match
        if place == number:
            return match
    return found


def _pattern(text: str, tokens: list[re.Match[str]]) -> re.Pattern[str]:
    parts = [_spelled(tokens[0].group())]
    for before, token in pairwise(tokens):
        apart = text[before.end() : token.start()]
        parts += [_BETWEEN if apart else _INSIDE, _spelled(token.group())]
    return re.compile("".join(parts))


def _spelled(token: str) -> str:
    """Return a pattern of a token whose characters may be written as references."""
    return "".join(
        re.escape(each) if each.isascii() and each.isalnum() else rf"(?:{re.escape(each)}|&#?\w{{1,31}};)"
        for each in token
    )
