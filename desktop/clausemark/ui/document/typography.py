"""How the text of a page looks: fonts, distances and colours at a zoom, and how wide a line is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from clausemark.provisions.source_text import InlineSpan, InlineStyle
from clausemark.ui.document.offsets import Offsets
from clausemark.ui.document.paragraphs import Paragraph, Piece, Role
from clausemark.ui.fonts import document_font, fixed_font, interface_font
from clausemark.ui.theme import Theme

MEASURE = 72
"""Characters of a line of running text: what an eye follows without losing the line."""
_SAMPLE = "As between the parties, the provider may process content that you submit to the service"
_HEADINGS = (20, 17, 15, 14)
_BODY = 16
_TABLE = 14
_FIXED = 13


@dataclass(frozen=True)
class Typography:
    """Fonts and distances in device-independent pixels for one theme, zoom and width of a line."""

    theme: Theme
    zoom: float
    width: float

    @cached_property
    def body(self) -> QFont:
        """Return the font of running text."""
        return document_font(self.pixels(_BODY))

    @cached_property
    def fixed(self) -> QFont:
        """Return the font of code and raw sources."""
        return fixed_font(self.pixels(_FIXED))

    @cached_property
    def _strong(self) -> QFont:
        return document_font(self.pixels(_TABLE), QFont.Weight.Bold)

    @cached_property
    def _table(self) -> QFont:
        return document_font(self.pixels(_TABLE))

    @cached_property
    def _aside(self) -> QFont:
        return document_font(self.pixels(_BODY - 2))

    @cached_property
    def _heading_fonts(self) -> tuple[QFont, ...]:
        return tuple(interface_font(self.pixels(size), QFont.Weight.DemiBold) for size in _HEADINGS)

    @cached_property
    def pitch(self) -> int:
        """Return the distance from line to line of running text."""
        return round(_BODY * 1.66 * self.zoom)

    @cached_property
    def tab(self) -> float:
        """Return the distance of tab stops."""
        return 4 * self.character

    @cached_property
    def character(self) -> float:
        """Return the mean width of a character of running text."""
        return mean_width(self.body)

    @cached_property
    def cell_padding(self) -> int:
        """Return the distance from the rules of a table to its text."""
        return round(8 * self.zoom)

    def pixels(self, size: float) -> int:
        """Return a size at the zoom."""
        return max(1, round(size * self.zoom))

    def font(self, paragraph: Paragraph, *, strong: bool = False) -> QFont:
        """Return the font of a paragraph."""
        if paragraph.role is Role.HEADING:
            return self._heading_fonts[min(paragraph.level, len(_HEADINGS)) - 1]
        if paragraph.role is Role.FIXED:
            return self.fixed
        if strong or (paragraph.role is Role.TABLE and paragraph.level):
            return self._strong
        if paragraph.aside:
            return self._aside
        return self._table if paragraph.role is Role.TABLE else self.body

    def pitch_of(self, paragraph: Paragraph) -> float:
        """Return the distance from line to line of a paragraph."""
        if paragraph.role is Role.HEADING:
            return self.pixels(_HEADINGS[min(paragraph.level, len(_HEADINGS)) - 1]) * 1.4
        if paragraph.role is Role.FIXED:
            return self.pixels(_FIXED) * 1.5
        if paragraph.role is Role.TABLE:
            return self.pixels(_TABLE) * 1.5
        return self.pixels(_BODY - 2) * 1.6 if paragraph.aside else self.pitch

    def gap(self, paragraph: Paragraph, before: Paragraph | None) -> int:
        """Return the distance from the row above."""
        if before is None or (paragraph.table >= 0 and before.table == paragraph.table):
            return 0
        if paragraph.role is Role.FIXED or not paragraph.first:
            together = paragraph.role is Role.FIXED or paragraph.provision == before.provision
            return 0 if together else self.pixels(10)
        if paragraph.role is Role.HEADING:
            return self.pixels(30 if paragraph.level < 2 else 26)
        if before.role is Role.HEADING:
            return self.pixels(13)
        return self._between_items if paragraph.role is Role.LIST_ITEM else self._between

    def indent(self, paragraph: Paragraph) -> float:
        """Return how far a paragraph stands in."""
        return self.pixels(26) * min(paragraph.level, 8) if paragraph.role is Role.LIST_ITEM else 0

    def marker_width(self, piece: Piece) -> float:
        """Return the room of a list marker inside a cell."""
        return self.pixels(18) * min(piece.level, 4) if piece.level else 0

    def guess(self, paragraph: Paragraph) -> int:
        """Return about how high a paragraph will be without its gap."""
        pitch = self.pitch_of(paragraph)
        if paragraph.cells:
            longest = max(sum(piece.end - piece.start for piece in cell.pieces) for cell in paragraph.cells)
            line = self.width / len(paragraph.cells) / self.character
            return math.ceil(math.ceil(longest / max(line, 1.0)) * pitch) + 2 * self.cell_padding
        line = (self.width - self.indent(paragraph)) / self.character
        return math.ceil(math.ceil((paragraph.end - paragraph.start + 1) / max(line, 1.0)) * pitch)

    def guesses(self, paragraphs: Sequence[Paragraph]) -> list[int]:
        """Return about how high each of many paragraphs will be, gaps included."""
        known: dict[tuple[bool, bool, int, bool], tuple[int, int]] = {}
        body, heading, item, fixed = Role.BODY, Role.HEADING, Role.LIST_ITEM, Role.FIXED
        between, between_items = self._between, self._between_items
        found = []
        before: Paragraph | None = None
        was = None
        for each in paragraphs:  # tens of thousands: the usual case asks nobody
            start, end, role, level, aside, _, first, table, _, cells = each
            if cells:
                height = self.guess(each)
            else:
                is_fixed = role is fixed
                kind = (role is heading, role is item, -1 if is_fixed else level, aside)
                line, pitch = known.get(kind) or known.setdefault(kind, self._line_of(each))
                height = ((end - start) // line + 1) * pitch
            if first and table < 0 and was is not None and was is not heading and (role is body or role is item):
                height += between if role is body else between_items
            elif role is not fixed:
                height += self.gap(each, before)
            found.append(height)
            before, was = each, role
        return found

    def _line_of(self, paragraph: Paragraph) -> tuple[int, int]:
        """Return about how many characters a line of such a paragraph holds, and the pixels to the next line."""
        line = max(1, int((self.width - self.indent(paragraph)) / self.character))
        return line, math.ceil(self.pitch_of(paragraph))

    @cached_property
    def _between(self) -> int:
        """Return the distance between two paragraphs of running text."""
        return self.pixels(16)

    @cached_property
    def _between_items(self) -> int:
        """Return the distance between two items of a list."""
        return self.pixels(7)

    def formats(
        self, paragraph: Paragraph, piece: Piece, inline: Sequence[InlineSpan], offsets: Offsets
    ) -> list[QTextLayout.FormatRange]:
        """Return the formats of a piece: its colour, and its inline styles."""
        ranges = [_range(0, offsets.to_units(piece.end - piece.start), self._plain(paragraph))]
        for span in inline:
            start = offsets.to_units(max(span.start, piece.start) - piece.start)
            end = offsets.to_units(min(span.end, piece.end) - piece.start)
            ranges.append(_range(start, end, self._styled(span.style)))
        return ranges

    def _plain(self, paragraph: Paragraph) -> QTextCharFormat:
        wanted = QTextCharFormat()
        wanted.setForeground(QColor(self.theme.paper_muted if paragraph.aside else self.theme.paper_text))
        return wanted

    def _styled(self, style: InlineStyle) -> QTextCharFormat:
        wanted = QTextCharFormat()
        if style is InlineStyle.STRONG:
            wanted.setFontWeight(QFont.Weight.Bold)
        elif style is InlineStyle.EMPHASIS:
            wanted.setFontItalic(True)
        elif style is InlineStyle.UNDERLINE:
            wanted.setFontUnderline(True)
        elif style is InlineStyle.CODE:
            wanted.setFont(self.fixed)
        else:
            wanted.setForeground(QColor(self.theme.accent))
        return wanted


def mean_width(font: QFont) -> float:
    """Return the mean width of a character of running text in a font."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)


@lru_cache(64)
def measure(zoom: float) -> float:
    """Return the width of a line of running text at a zoom."""
    return MEASURE * mean_width(document_font(max(1, round(_BODY * zoom))))


def _range(start: int, end: int, wanted: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, wanted
    return made
