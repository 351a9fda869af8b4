"""Automatic numbers of a Word file, as Word prints them (ISO/IEC 29500-1, 17.9)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from string import ascii_lowercase

from lxml import etree

from clausemark.intake.docx_package import W
from clausemark.intake.docx_styles import Styles, count, is_on, num_pr, value_of
from clausemark.intake.html_lists import printed

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9
_ONES = (
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
_ALPHABETS = {"α": "αβγδεζηθικλμνξοπρστυφχψω", "Α": "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"}  # Greek
"""Letters of the forms that Word lets a person choose beyond those of the standard, by their first."""
_WIDEST = 9
_LEGAL = frozenset({"decimal", "decimalZero", "none"})


@dataclass(frozen=True, slots=True)
class Level:
    """How a level counts and prints; `restart` is the level from 1 whose number lets it begin anew, None for any."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    legal: bool = False
    restart: int | None = None
    style: str | None = None


@dataclass(slots=True)
class _List:
    """One number definition: its levels, the abstract definition it counts with, and where it starts anew."""

    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Counts the paragraphs of a document in order; give it every paragraph that has a number, once."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._root = root
        self._styles = styles
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def level_of(self, num: str, level: int | None, style: str | None) -> int:
        """Return the level of a paragraph from 0; a style's own level counts where none is given."""
        if level is not None:
            return min(level, _LEVELS - 1)
        found = self._list(num)
        linked = [] if found is None else [at for at, each in found.levels.items() if style and each.style == style]
        return linked[0] if linked else 0

    def next(self, num: str, level: int) -> tuple[str, bool] | None:
        """Count a paragraph; return what is printed before it and whether that is a number, None for nothing."""
        found = self._list(num)
        shape = found.levels.get(level) if found is not None else None
        if found is None or shape is None:
            return None
        counts = self._counts.setdefault(found.abstract, {})
        self._advance(found, num, level, counts)
        if shape.form == "bullet":
            return "•", False
        text = self._printed(found, shape, counts)
        return (text, any(char.isalnum() for char in text)) if text else None

    def _advance(self, found: _List, num: str, level: int, counts: dict[int, int]) -> None:
        shape = found.levels[level]
        start = found.starts.get(level, shape.start)
        if level in found.starts and (num, level) not in self._begun:
            counts[level] = start
        else:
            counts[level] = counts[level] + 1 if level in counts else start
        self._begun.add((num, level))
        for upper in range(level):
            if upper in found.levels:
                counts.setdefault(upper, found.starts.get(upper, found.levels[upper].start))
        for lower in range(level + 1, _LEVELS):
            restart = found.levels[lower].restart if lower in found.levels else None
            if restart is None or 0 < level + 1 <= restart:
                counts.pop(lower, None)

    def _printed(self, found: _List, shape: Level, counts: dict[int, int]) -> str:
        def number(match: re.Match[str]) -> str:
            at = int(match.group(1)) - 1
            form = found.levels[at].form if at in found.levels else "decimal"
            return in_form(counts.get(at, 1), "decimal" if shape.legal and form not in _LEGAL else form)

        return _PLACE.sub(number, shape.text).strip()

    def _list(self, num: str) -> _List | None:
        if num not in self._lists:
            self._lists[num] = self._made(num, set())
        return self._lists[num]

    def _made(self, num: str, seen: set[str]) -> _List | None:
        element = self._child("num", "numId", num)
        abstract = value_of(element, "abstractNumId")
        definition = self._child("abstractNum", "abstractNumId", abstract)
        if element is None or abstract is None or definition is None or num in seen:
            return None
        levels = _levels(definition)
        linked = value_of(definition, "numStyleLink")
        if linked is not None and not levels:
            found = next((num_pr(style.find(f"{W}pPr")) for _, style in self._styles.chain(linked)), None)
            base = self._made(found.num, seen | {num}) if found is not None else None
            if base is None:
                return None
            abstract, levels = base.abstract, base.levels
        return _overridden(_List(abstract, dict(levels)), element)

    def _child(self, name: str, key: str, value: str | None) -> etree._Element | None:
        if self._root is None or value is None:
            return None
        return next((each for each in self._root.iterfind(f"{W}{name}") if each.get(f"{W}{key}") == value), None)


def _levels(definition: etree._Element) -> dict[int, Level]:
    return {count(each.get(f"{W}ilvl")): _level(each) for each in definition.iterfind(f"{W}lvl")}


def _level(element: etree._Element) -> Level:
    legal = element.find(f"{W}isLgl")
    restart = value_of(element, "lvlRestart")
    form = element.find(f".//{W}numFmt")
    return Level(
        start=count(value_of(element, "start"), 0),
        form=_form(form),
        text=value_of(element, "lvlText") or "",
        legal=legal is not None and is_on(legal.get(f"{W}val")),
        restart=count(restart) if restart is not None else None,
        style=value_of(element, "pStyle"),
    )


def _form(element: etree._Element | None) -> str:
    """Return the form of a level's numbers; a custom one is told by the first number that it shows (17.9.17)."""
    if element is None:
        return "decimal"
    form = element.get(f"{W}val", "decimal")
    shown = element.get(f"{W}format", "").split(",")[0].strip()
    return shown if form == "custom" and (shown.isdecimal() or shown in _ALPHABETS) else form


def _overridden(found: _List, element: etree._Element) -> _List:
    for each in element.iterfind(f"{W}lvlOverride"):
        level = count(each.get(f"{W}ilvl"))
        own = each.find(f"{W}lvl")
        if own is not None:
            found.levels[level] = _level(own)
        start = value_of(each, "startOverride")
        if start is not None:
            found.starts[level] = count(start, 1)
    return found


def in_form(value: int, form: str) -> str:
    """Return a number in a form of `ST_NumberFormat`; forms without letters of ours are printed as figures."""
    special: dict[str, Callable[[int], str]] = {
        "lowerLetter": _letters,
        "upperLetter": lambda number: _letters(number).upper(),
        "lowerRoman": lambda number: printed(number, "i"),
        "upperRoman": lambda number: printed(number, "I"),
        "decimalZero": lambda number: f"{number:02d}",
        "ordinal": lambda number: f"{number}{_ending(number)}",
        "cardinalText": lambda number: _words(number).capitalize(),
        "ordinalText": lambda number: _ordinal(_words(number)).capitalize(),
        "none": lambda _: "",
        "bullet": lambda _: "•",
    }
    if form in special:
        return special[form](value)
    if form in _ALPHABETS:
        return _letters(value, _ALPHABETS[form])
    return f"{value:0{min(len(form), _WIDEST)}d}" if form.isdecimal() else str(value)


def _letters(value: int, alphabet: str = ascii_lowercase) -> str:
    """Return a letter; after z come aa, bb, cc, as Word counts."""
    if value <= 0:
        return str(value)
    rounds, place = divmod(value - 1, len(alphabet))
    return alphabet[place] * min(rounds + 1, 30)


def _ending(value: int) -> str:
    return "th" if value % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _words(value: int) -> str:
    if not 0 < value < 100:
        return str(value)
    tens, ones = divmod(value, 10)
    return _ONES[value] if value < 20 else "-".join(each for each in (_TENS[tens], _ONES[ones]) if each)


def _ordinal(words: str) -> str:
    head, dash, last = words.rpartition("-")
    return head + dash + _ORDINALS.get(last, f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
