"""Automatic numbers of a Word file, as Word prints them (ISO/IEC 29500-1, 17.9)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from clausemark.intake.docx_number_forms import custom_form, in_form
from clausemark.intake.docx_package import W
from clausemark.intake.docx_styles import Styles, count, is_on, num_pr, value_of

_PLACE = re.compile(r"%([1-9])")
_UNPRINTED = r"%{level}(?:[^%]*(?=%[1-9]))?"
_LEVELS = 9
DEEPEST_LEVEL = _LEVELS - 1
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
        self._counts: dict[tuple[str, str], dict[int, int]] = {}
        self._begun: set[tuple[str, str, int]] = set()

    def place_of(self, properties: etree._Element | None, style: str | None) -> tuple[str, int] | None:
        """Return the list of a paragraph and its level from 0: as it says itself, else its style; None for no list.

        A level that the paragraph does not name is that of its style, found in a list of its own by the link to the
        style (17.9.23).
        """
        own, inherited = num_pr(properties), self._styles.numbering(style)
        num = (own.num if own is not None else "") or (inherited[0].num if inherited else "")
        if not num or num == "0":
            return None
        level = own.level if own is not None else None
        named = inherited[0].level if inherited is not None else None
        if level is None and (own is None or not own.num):
            level = named
        if level is None:
            level = self._linked(num, inherited[1] if inherited else style)
        return num, min(level if level is not None else named or 0, _LEVELS - 1)

    def _linked(self, num: str, style: str | None) -> int | None:
        found = self._list(num)
        levels = found.levels.items() if found is not None and style else ()
        return next((at for at, each in levels if each.style == style), None)

    def next(self, num: str, level: int, story: str = "") -> tuple[str, bool] | None:
        """Count a paragraph; return what is printed before it and whether that is a number, None for nothing.

        Each story (the body, the footnotes, the text boxes, a header) counts for itself.
        """
        found = self._list(num)
        shape = found.levels.get(level) if found is not None else None
        if found is None or shape is None:
            return None
        counts = self._counts.setdefault((story, found.abstract), {})
        self._advance(found, (story, num, level), counts)
        if shape.form == "bullet":
            return "•", False
        text = _printed(found, level, counts)
        return (text, any(char.isalnum() for char in text)) if text else None

    def _advance(self, found: _List, place: tuple[str, str, int], counts: dict[int, int]) -> None:
        level = place[2]
        shape = found.levels[level]
        start = found.starts.get(level, shape.start)
        if level in found.starts and place not in self._begun:
            counts[level] = start
        else:
            counts[level] = counts[level] + 1 if level in counts else start
        self._begun.add(place)
        for upper in range(level):
            if upper in found.levels:
                counts.setdefault(upper, found.starts.get(upper, found.levels[upper].start))
        for lower in range(level + 1, _LEVELS):
            restart = found.levels[lower].restart if lower in found.levels else None
            if restart is None or 0 < level + 1 <= restart:
                counts.pop(lower, None)

    def named(self, name: str) -> str | None:
        """Return the list that a LISTNUM field names: one that Word has for these fields, or one of the document."""
        default = next((each for each in _DEFAULTS if each.casefold() == name.casefold()), None)
        if default is not None or self._root is None:
            return default
        for definition in self._root.iterfind(f"{W}abstractNum"):
            if (value_of(definition, "name") or "").casefold() == name.casefold():
                abstract = definition.get(f"{W}abstractNumId")
                nums = self._root.iterfind(f"{W}num")
                return next(
                    (each.get(f"{W}numId") for each in nums if value_of(each, "abstractNumId") == abstract), None
                )
        return None

    def begin(self, num: str, level: int, value: int, story: str = "") -> None:
        """Let the next paragraph of a list have a number on a level."""
        found = self._list(num)
        if found is not None:
            self._counts.setdefault((story, found.abstract), {})[level] = value - 1
            self._begun.add((story, num, level))

    def _list(self, num: str) -> _List | None:
        if num not in self._lists:
            self._lists[num] = _DEFAULTS[num]() if num in _DEFAULTS else self._made(num, set())
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


def _printed(found: _List, level: int, counts: dict[int, int]) -> str:
    shape = found.levels[level]

    def number(match: re.Match[str]) -> str:
        at = int(match.group(1)) - 1
        form = found.levels[at].form if at in found.levels else "decimal"
        return in_form(counts.get(at, 1), "decimal" if shape.legal and form not in _LEGAL else form)

    return _PLACE.sub(number, _without_unprinted(found, level, shape.text)).strip()


def _without_unprinted(found: _List, level: int, text: str) -> str:
    """Return the text of a level without the upper levels that print no number, and what parts them from the next."""
    for upper in range(level):
        if upper in found.levels and found.levels[upper].form == "none":
            text = re.sub(_UNPRINTED.format(level=upper + 1), "", text)
    return text


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
    return (custom_form(shown) or form) if form == "custom" else form


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


def _default(name: str, *forms: tuple[str, str]) -> Callable[[], _List]:
    """Return how a list of Word's own is made; `forms` are the form of each level's number and the text around it."""
    levels = {at: Level(form=form, text=text.replace("#", f"%{at + 1}")) for at, (form, text) in enumerate(forms)}
    return lambda: _List(name, dict(levels))


_DEFAULTS = {
    "NumberDefault": _default(
        "NumberDefault",
        *(("decimal", "#)"), ("lowerLetter", "#)"), ("lowerRoman", "#)")),
        *(("decimal", "(#)"), ("lowerLetter", "(#)"), ("lowerRoman", "(#)")),
        *(("decimal", "#."), ("lowerLetter", "#."), ("lowerRoman", "#.")),
    ),
    "OutlineDefault": _default(
        "OutlineDefault",
        *(("upperRoman", "#."), ("upperLetter", "#."), ("decimal", "#.")),
        *(("lowerLetter", "#)"), ("decimal", "(#)"), ("lowerLetter", "(#)")),
        *(("lowerRoman", "(#)"), ("lowerLetter", "(#)"), ("lowerRoman", "(#)")),
    ),
    "LegalDefault": _default(
        "LegalDefault", *(("decimal", "".join(f"%{upper}." for upper in range(1, at))) for at in range(2, _LEVELS + 2))
    ),
}
"""The lists that Word has for LISTNUM fields (17.16.5.31, and Word's own table of their levels)."""
