"""The words of one Word paragraph: runs with their marks, changes taken as accepted, fields by their result."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from clausemark.intake.docx_fields import is_number_field
from clausemark.intake.docx_package import R_ID, Relation, W, child_of
from clausemark.intake.docx_styles import Styles, count, is_on, value_of
from clausemark.intake.folding import Marked
from clausemark.provisions.source_text import InlineStyle

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_TOGGLES = {"b": InlineStyle.STRONG, "i": InlineStyle.EMPHASIS}
_VALUE = f"{W}val"
_RUN_STYLE = f"{W}rStyle"
_OWN = {f"{W}{name}": name for name in ("b", "i", "u", "vanish")}
_PROPERTIES, _OF_MARK = f"{W}pPr", f"{W}rPr"
_RUN, _HYPERLINK, _SIMPLE_FIELD = f"{W}r", f"{W}hyperlink", f"{W}fldSimple"
_NO_WORDS = frozenset({_PROPERTIES, f"{W}sdtPr"})
_FIXED = {"tab": "\t", "ptab": "\t", "br": " ", "cr": " ", "noBreakHyphen": "\u2011"}
_REMOVED = frozenset({f"{W}del", f"{W}moveFrom"})
_ADDED = frozenset({f"{W}ins", f"{W}moveTo"})
_ASIDE = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})
_BOXES = {"\uf06f": "☐", "\uf071": "☐", "\uf0a8": "☐", "\uf078": "☒", "\uf0fd": "☒", "\uf0fe": "☑", "\uf0fc": "✓"}
_WEB = re.compile(r"(?:https?|mailto):", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Note:
    """A foot- or endnote called in the text: its kind (`footnote`, `endnote`) and its id in the package."""

    kind: str
    id: str


class Words(NamedTuple):
    """Characters in one manner; `link` is the address they point at, `hidden` that Word does not print them.

    `number` is the code of a field that prints a number instead of them.
    """

    text: str
    styles: frozenset[InlineStyle] = frozenset()
    link: str | None = None
    hidden: bool = False
    number: str | None = None


@dataclass(slots=True)
class _Field:
    """A field being read: its code so far, how many words stand before its result, and whether it is in its code."""

    code: str = ""
    before: int = 0
    coding: bool = True


@dataclass(slots=True)
class Paragraph:
    """What a paragraph holds: its words, notes called in it, and text boxes anchored to it."""

    words: list[Words] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)


class RunReader:
    """Reads the runs of paragraphs of one part; counts pending changes over all of them."""

    def __init__(self, styles: Styles, relations: dict[str, Relation], pending: Counter[str]) -> None:
        self._styles = styles
        self._relations = relations
        self._pending = pending
        self._fields: list[_Field] = []
        self._manners: dict[tuple[object, ...], tuple[frozenset[InlineStyle], bool]] = {}

    def read(self, element: etree._Element, style: str | None) -> Paragraph:
        """Return what a paragraph in a style holds."""
        out = Paragraph()
        self._fields.clear()
        self._inside(element, out, style, None)
        return out

    def _inside(self, element: etree._Element, out: Paragraph, style: str | None, link: str | None) -> None:
        for child in element:
            if child.tag == _RUN:
                self._run(child, out, style, link)
            elif child.tag in _NO_WORDS:
                continue
            elif child.tag in _REMOVED:
                self._pending["deletions"] += 1
            elif child.tag == _HYPERLINK:
                self._inside(child, out, style, self._address(child) or link)
            elif child.tag == _MATH_TEXT:
                out.words.append(Words(child.text or "", link=link))
            elif child.tag == _SIMPLE_FIELD:
                before = len(out.words)
                self._inside(child, out, style, link)
                self._number(child.get(f"{W}instr", ""), before, out, Words("", link=link))
            else:
                self._pending["insertions"] += child.tag in _ADDED
                self._inside(child, out, style, link)

    def _run(self, run: etree._Element, out: Paragraph, style: str | None, link: str | None) -> None:
        styles, hidden = self._manner(child_of(run, _OF_MARK), style)
        manner = Words("", styles, link, hidden)
        for child in _chosen(run):
            self._piece(child, out, manner)

    def _piece(self, child: etree._Element, out: Paragraph, manner: Words) -> None:
        name = child.tag.removeprefix(W) if isinstance(child.tag, str) else ""
        if name == "fldChar":
            self._field(child.get(f"{W}fldCharType"), out, manner)
        elif name == "instrText":
            if self._fields and self._fields[-1].coding:
                self._fields[-1].code += child.text or ""
        elif name in {"footnoteReference", "endnoteReference"}:
            out.notes.append(Note(name.removesuffix("Reference"), child.get(f"{W}id", "")))
        elif child.tag in _ASIDE:
            out.boxes += child.iter(f"{W}txbxContent")
        elif not any(each.coding for each in self._fields):
            text = (child.text or "") if name == "t" else _symbol(child) if name == "sym" else _FIXED.get(name, "")
            if text:
                out.words.append(Words(text, manner.styles, manner.link, manner.hidden))

    def _field(self, kind: str | None, out: Paragraph, manner: Words) -> None:
        """Follow a field: what stands between its beginning and its result is an instruction, not text."""
        if kind == "begin":
            self._fields.append(_Field(before=len(out.words)))
        elif kind == "separate" and self._fields:
            self._fields[-1].coding = False
        elif kind == "end" and self._fields:
            ended = self._fields.pop()
            if not any(each.coding for each in self._fields):
                self._number(ended.code, ended.before, out, manner)

    def _number(self, code: str, before: int, out: Paragraph, manner: Words) -> None:
        """Keep a field that prints a number and has no result."""
        if len(out.words) == before and is_number_field(code):
            out.words.append(manner._replace(number=code))

    def _manner(self, properties: etree._Element | None, style: str | None) -> tuple[frozenset[InlineStyle], bool]:
        """Return the marks of a run and whether it is hidden: as it says itself, else its style, else its paragraph."""
        own: dict[str, str | None] = {}
        named: str | None = None
        for each in properties if properties is not None else ():
            name = each.tag
            if name == _RUN_STYLE:
                named = each.get(_VALUE)
            elif name in _OWN:
                own[_OWN[name]] = each.get(_VALUE)
        told = (style, named, *own.items())
        if told not in self._manners:
            self._manners[told] = self._manner_by(own, named, style)
        return self._manners[told]

    def _manner_by(
        self, own: dict[str, str | None], named: str | None, style: str | None
    ) -> tuple[frozenset[InlineStyle], bool]:
        on = {
            toggle: is_on(own[toggle])
            if toggle in own
            else self._styles.is_set(named, toggle) or self._styles.is_set(style, toggle)
            for toggle in ("b", "i", "vanish")
        }
        marks = {mark for toggle, mark in _TOGGLES.items() if on[toggle]}
        if own.get("u", "none") != "none":
            marks.add(InlineStyle.UNDERLINE)
        return frozenset(marks), on["vanish"]

    def _address(self, element: etree._Element) -> str | None:
        relation = self._relations.get(element.get(R_ID, ""))
        if relation is not None and relation.external and _WEB.match(relation.target):
            return relation.target
        anchor = element.get(f"{W}anchor")
        return f"#{anchor}" if anchor else None


def _chosen(run: etree._Element) -> Iterator[etree._Element]:
    """Yield the children of a run; of contents offered in several ways the first is taken, as Word does."""
    for child in run:
        if child.tag == f"{_MC}AlternateContent":
            for way in list(child)[:1]:
                yield from _chosen(way)
        else:
            yield child


def _symbol(element: etree._Element) -> str:
    """Return a character of a symbol font as one that any font has, where there is such a one."""
    code = element.get(f"{W}char", "")
    try:
        char = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return _BOXES.get(char, "•" if "\ue000" <= char <= "\uf8ff" else char)


def mark_is(paragraph: etree._Element, *names: str) -> bool:
    """Tell whether a paragraph's mark has one of these properties (`del`, `moveFrom`, `specVanish`)."""
    properties = child_of(paragraph, _PROPERTIES)
    mark = child_of(properties, _OF_MARK) if properties is not None else None
    if mark is None or not len(mark):
        return False
    wanted = {f"{W}{name}" for name in names}
    return any(each.tag in wanted for each in mark)


def span_of(cell: etree._Element) -> int:
    """Return how many columns a table cell takes."""
    return max(1, min(count(value_of(cell.find(f"{W}tcPr"), "gridSpan"), 1), 64))


def marks_of(words: list[Words]) -> list[Marked]:
    """Return styles and links over the longest runs of words that have them."""
    marked: list[Marked] = []
    for style in (InlineStyle.STRONG, InlineStyle.EMPHASIS, InlineStyle.UNDERLINE):
        marked += _runs_of([style if style in each.styles else None for each in words], style)
    for link in dict.fromkeys(each.link for each in words if each.link):
        marked += _runs_of([link if each.link == link else None for each in words], InlineStyle.LINK, link)
    return marked


def _runs_of(keys: list[str | None], style: InlineStyle, target: str | None = None) -> Iterator[Marked]:
    start: int | None = None
    for place, key in enumerate([*keys, None]):
        if key is not None and start is None:
            start = place
        elif key is None and start is not None:
            yield Marked(start, place, style, target)
            start = None
