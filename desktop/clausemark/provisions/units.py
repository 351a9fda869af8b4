"""The units that segmentation weighs: blocks of a source text with their number and the marks of their kind."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from clausemark.provisions.numbering import Label, label_of, label_of_marker
from clausemark.provisions.remembered import Remembered
from clausemark.provisions.source_text import Block, BlockKind, InlineSpan, InlineStyle, SourceText, TablePlace

LONGEST_LINE = 110
"""Characters of a unit that may still be one line of a page: an entry of a contents, a menu, a page's furniture."""


class Role(Enum):
    """What a unit turns out to be."""

    TEXT = auto()
    HEADING = auto()
    BOILERPLATE = auto()


@dataclass(slots=True)
class Unit:
    """One block, or one table row, on its way to its role; positions are half-open in the source text.

    `body` is where the words begin after a printed number, counted in `text`; `lead` is where words marked up
    at the start of the body end (0 for none), `strong` that more than a link marks them, `marked` that all of the
    unit is marked up so.
    `linked` counts the characters that are links, `glued` where a link touches the next word or link, as those of a
    menu do whose parts lost what kept them apart; `listed` tells an item of a list that the format itself
    declares, `row` a whole table row, `titles` a heading that is the title of the number on the line before.
    """

    start: int
    end: int
    text: str
    kind: BlockKind
    level: int = 0
    marker: str | None = None
    ordered: bool = False
    label: Label | None = None
    body: int = 0
    lead: int = 0
    strong: bool = False
    marked: bool = False
    linked: int = 0
    glued: int = 0
    place: TablePlace | None = None
    item: int | None = None
    listed: bool = False
    row: bool = False
    role: Role = Role.TEXT
    reason: str = ""
    rank: int = 0
    titles: bool = False

    @property
    def number(self) -> str | None:
        """The number of the clause as printed, None when there is none."""
        if self.body and self.label is not None:
            return self.label.printed
        return self.marker if self.ordered else None


def set_apart(unit: Unit, reason: str) -> None:
    """Give a unit the role of something that is no clause, for a reason."""
    unit.role, unit.reason = Role.BOILERPLATE, reason


_LEADING_STYLES = frozenset((InlineStyle.STRONG, InlineStyle.EMPHASIS, InlineStyle.UNDERLINE, InlineStyle.LINK))


def units_of(source: SourceText) -> list[Unit]:
    """Return one unit per block that is not blank, in reading order."""
    spans = _SpanCursor(source.inline)
    text = source.text
    units = []
    for block in source.blocks:
        words = text[block.start : block.end]
        stripped = words.strip()
        if stripped:
            start = block.start + (len(words) - len(words.lstrip()))
            units.append(_unit(block, start, stripped, spans))
    return units


def _unit(block: Block, start: int, text: str, spans: _SpanCursor) -> Unit:
    _, _, kind, level, marker, ordered, boilerplate, place, item = block
    unit = Unit(start, start + len(text), text, kind, level, marker, ordered)
    unit.place, unit.item, unit.listed = place, item, kind is BlockKind.LIST_ITEM
    if boilerplate is not None:
        unit.role, unit.reason = Role.BOILERPLATE, boilerplate
        return unit
    unit.label = (_KNOWN_BARE if kind is BlockKind.HEADING or text.isupper() else _KNOWN_LABELS)[text]
    if unit.label is not None:
        unit.body = unit.label.end
    elif ordered:
        unit.label = label_of_marker(marker)
    spans.mark(unit)
    if unit.strong and unit.label is None:
        unit.label = _KNOWN_BARE[text if unit.marked else text[: unit.lead]]
        unit.body = unit.label.end if unit.label is not None else 0
    return unit


def _weight(text: str, label: Label | None) -> int:
    return 2 * len(text) + (0 if label is None else 200)


_KNOWN_LABELS = Remembered[str, Label | None](label_of, _weight)
_KNOWN_BARE = Remembered[str, Label | None](lambda text: label_of(text, bare=True), _weight)


def _is_glued(text: str, at: int) -> bool:
    """Tell whether a word begins with a capital letter where another ends, without anything between them."""
    return 0 < at < len(text) and text[at].isupper() and (text[at - 1].islower() or text[at - 1] in ".?!)")


class _SpanCursor:
    """Walks the inline spans once, in step with the blocks."""

    def __init__(self, inline: tuple[InlineSpan, ...]) -> None:
        self._inline = inline
        self._starts = [span.start for span in inline]
        self._next = 0

    def mark(self, unit: Unit) -> None:
        """Note which words of a unit are marked up at its start, and how much of it is links."""
        spans = self._within(unit)
        if not spans:
            return
        lead, bare_start = 0, True
        for span in spans:
            if span.style is InlineStyle.LINK:
                end = min(span.end, unit.end)
                unit.linked += end - span.start
                unit.glued += _is_glued(unit.text, end - unit.start)
            if bare_start and span.style in _LEADING_STYLES:
                lead, bare_start = self._extended(unit, span, lead)
                unit.strong |= bare_start and lead > 0 and span.style is not InlineStyle.LINK
        unit.lead = lead
        unit.marked = lead > 0 and not any(char.isalnum() for char in unit.text[lead:])

    def _extended(self, unit: Unit, span: InlineSpan, lead: int) -> tuple[int, bool]:
        """Return the end of the marked-up start with one more span, and whether it may still grow."""
        start, end = span.start - unit.start, min(span.end, unit.end) - unit.start
        gap = unit.text[lead:start] if lead else unit.text[unit.body : max(unit.body, start)]
        if start > (lead or unit.body) and any(char.isalnum() for char in gap):
            return lead, False
        return (max(lead, end) if end > unit.body else lead), True

    def _within(self, unit: Unit) -> Sequence[InlineSpan]:
        first = bisect_left(self._starts, unit.start, self._next)
        self._next = bisect_left(self._starts, unit.end, first)
        return self._inline[first : self._next]
