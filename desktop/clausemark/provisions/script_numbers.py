"""Numbers of clauses in other scripts: “第1条”, “第二章”, “（三）”, Cyrillic letters."""

from __future__ import annotations

import re
from typing import NamedTuple

OPENINGS = frozenset("第（абвгдежзиклмноп")
"""Characters with which such a number may begin."""

_FIGURES = "〇一二三四五六七八九"
_CHINESE = r"[〇零一二三四五六七八九十百]{1,7}"
_NAMED = re.compile(
    rf"第\s?(?P<number>[0-9０-９]{{1,4}}|{_CHINESE})\s?(?:条|條|章|节|節|款|项|項|編|编|部分?)(?:の[0-9０-９]{{1,2}})?[：:.、]?\s*"
)
_BRACKETED = re.compile(rf"（(?P<number>[0-9０-９]{{1,3}}|{_CHINESE})）\s*")
_CYRILLIC = re.compile(r"(?P<number>[абвгдежзиклмноп])\)\s+")


class ScriptNumber(NamedTuple):
    """A number as printed, what it counts and where it ends; `named` tells one with the name of its part."""

    printed: str
    value: int
    end: int
    named: bool = False
    letter: bool = False


def script_number(text: str) -> ScriptNumber | None:
    """Return the number that a text begins with, None for none."""
    if match := _NAMED.match(text):
        return ScriptNumber(match[0].strip(), _value(match["number"]), match.end(), named=True)
    if match := _BRACKETED.match(text):
        return ScriptNumber(match[0].strip(), _value(match["number"]), match.end())
    if match := _CYRILLIC.match(text):
        value = "абвгдежзиклмноп".index(match["number"]) + 1
        return ScriptNumber(match[0].strip(), value, match.end(), letter=True)
    return None


def _value(number: str) -> int:
    """Return what figures, wide or Chinese, stand for: “十二” is 12, “二十” 20, “百三” 103."""
    if number.isdecimal():
        return int(number)
    total = current = 0
    for sign in number.replace("零", "〇"):
        if sign in "十百":
            total += max(current, 1) * (10 if sign == "十" else 100)
            current = 0
        else:
            current = _FIGURES.index(sign)
    return total + current
