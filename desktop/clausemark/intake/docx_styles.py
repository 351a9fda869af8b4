"""Styles of a Word file: what a paragraph or a run inherits through the chain of `basedOn`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from clausemark.intake.docx_package import W, child_of

_HEADING = re.compile(r"heading\s*([1-9])$", re.IGNORECASE)
_CONTENTS = re.compile(r"toc\s*\d$|toc heading$|table of figures$", re.IGNORECASE)
_LONGEST_CHAIN = 16
_VALUE = f"{W}val"
_OFF = frozenset({"0", "false", "off", "none"})


@dataclass(frozen=True, slots=True)
class NumPr:
    """The list a paragraph is in: number definition and level; a level of None is settled by the style's own."""

    num: str
    level: int | None


class Styles:
    """Answers what a style says, looking up its chain."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, etree._Element] = {}
        self._default: str | None = None
        self._known: dict[tuple[str | None, str], bool] = {}
        self._numbered: dict[str | None, tuple[NumPr, str] | None] = {}
        self._outlines: dict[str | None, int | None] = {}
        self._contents: dict[str | None, bool] = {}
        for style in root.iterfind(f"{W}style") if root is not None else ():
            name = style.get(f"{W}styleId", "")
            self._styles.setdefault(name, style)
            if style.get(f"{W}type") == "paragraph" and is_on(style.get(f"{W}default"), missing=False):
                self._default = name

    def of_paragraph(self, properties: etree._Element | None) -> str | None:
        """Return the style of a paragraph by its properties."""
        return value_of(properties, "pStyle") or self._default

    def chain(self, style: str | None) -> Iterator[tuple[str, etree._Element]]:
        """Yield a style and those it is based on, nearest first."""
        for _ in range(_LONGEST_CHAIN):
            element = self._styles.get(style or "")
            if element is None:
                return
            yield style or "", element
            style = value_of(element, "basedOn")

    def numbering(self, style: str | None) -> tuple[NumPr, str] | None:
        """Return the list that a style puts its paragraphs into, and the style of the chain that says so."""
        if style not in self._numbered:
            self._numbered[style] = self._numbering(style)
        return self._numbered[style]

    def _numbering(self, style: str | None) -> tuple[NumPr, str] | None:
        level: int | None = None
        for name, element in self.chain(style):
            found = num_pr(element.find(f"{W}pPr"))
            if found is not None:
                level = level if level is not None else found.level
                if found.num:
                    return NumPr(found.num, level), name
        return None

    def outline(self, style: str | None) -> int | None:
        """Return the heading level from 1 that a style has by its name or outline level, None for none."""
        if style not in self._outlines:
            self._outlines[style] = self._outline(style)
        return self._outlines[style]

    def _outline(self, style: str | None) -> int | None:
        for _, element in self.chain(style):
            level = outline_level(element.find(f"{W}pPr"))
            if level is not None:
                return level or None
            name = value_of(element, "name") or ""
            named = _HEADING.match(name)
            if named or name.casefold() == "title":
                return int(named.group(1)) if named else 1
        return None

    def is_contents(self, style: str | None) -> bool:
        """Tell whether paragraphs of a style are entries of a table of contents."""
        if style not in self._contents:
            names = (value_of(element, "name") or "" for _, element in self.chain(style))
            self._contents[style] = any(map(_CONTENTS.match, names))
        return self._contents[style]

    def is_set(self, style: str | None, toggle: str) -> bool:
        """Tell whether a style switches a property of its runs on, such as `b` or `vanish`."""
        key = (style, toggle)
        if key not in self._known:
            self._known[key] = self._sets(style, toggle)
        return self._known[key]

    def _sets(self, style: str | None, toggle: str) -> bool:
        for _, element in self.chain(style):
            found = element.find(f"{W}rPr/{W}{toggle}")
            if found is not None:
                return is_on(found.get(f"{W}val"))
        return False


def value_of(element: etree._Element | None, name: str) -> str | None:
    """Return the value of a property below an element, None when it is not there."""
    found = child_of(element, f"{W}{name}") if element is not None else None
    return None if found is None else found.get(_VALUE)


def is_on(value: str | None, *, missing: bool = True) -> bool:
    """Tell whether a property that is there is switched on; one without a value is."""
    return missing if value is None else value.casefold() not in _OFF


def num_pr(properties: etree._Element | None) -> NumPr | None:
    """Return the list named in paragraph properties, None when they name none; an empty `num` gives a level only."""
    found = properties.find(f"{W}numPr") if properties is not None else None
    if found is None:
        return None
    level = value_of(found, "ilvl")
    return NumPr(value_of(found, "numId") or "", count(level) if level is not None else None)


def outline_level(properties: etree._Element | None) -> int | None:
    """Return the heading level in paragraph properties from 1, 0 for body text, None when they do not say."""
    level = value_of(properties, "outlineLvl")
    if level is None:
        return None
    number = count(level)
    return number + 1 if number < 9 else 0


def count(text: str | None, missing: int = 0) -> int:
    """Return a number from 0 to a million that an attribute gives, else `missing`."""
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 7 else missing
