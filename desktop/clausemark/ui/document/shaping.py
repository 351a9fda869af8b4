"""Lays out single rows of a page: one `QTextLayout` for each piece, kept while it is in use."""

from __future__ import annotations

import math
import re
import unicodedata
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from clausemark.provisions.source_text import InlineSpan
from clausemark.ui.document.offsets import Offsets
from clausemark.ui.document.paragraphs import Page, Paragraph, Piece
from clausemark.ui.document.typography import Typography

_LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\U0010ffff]")
"""Characters of scripts that run from right to left, and some that only might."""
_KEPT = 400
"""Rows whose layouts are kept: some screens' worth."""
_SHOWN_AS = {
    **{code: 0x2400 + code for code in range(0x20) if code != 0x09},
    0x7F: 0x2421,
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xD800, 0xE000)), 0xFFFD),
}
"""Controls, marks that turn the direction of what follows, and bytes that are no character: seen, not obeyed."""


@dataclass(frozen=True, slots=True)
class Line:
    """A piece laid out: where its layout stands in its row, and the way between its offsets and the text's."""

    piece: Piece
    layout: QTextLayout
    at: QPointF
    height: float
    offsets: Offsets
    mixed: bool

    def units(self, offset: int) -> int:
        """Return the unit of the layout at a code point of the text, clamped to the piece."""
        inside = min(max(offset, self.piece.start), self.piece.end) - self.piece.start
        return self.offsets.to_units(inside)

    def offset(self, unit: int) -> int:
        """Return the code point of the text at a unit of the layout."""
        return self.piece.start + self.offsets.to_points(unit)

    def lines(self) -> Iterator[QTextLine]:
        """Yield the lines of the layout."""
        return (self.layout.lineAt(number) for number in range(self.layout.lineCount()))

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield the rectangles, in the row, that words of the text cover; several in a line of two directions."""
        first, last = self.units(start), self.units(end)
        at = self.layout.lineForTextPosition(first)
        number = at.lineNumber() if at.isValid() else 0
        for line in (self.layout.lineAt(each) for each in range(number, self.layout.lineCount())):
            begun = line.textStart()
            if begun >= last:
                return
            begins, ends = max(first, begun), min(last, begun + line.textLength())
            if begins < ends:
                for rect in _line_rects(line, begins, ends, mixed=self.mixed):
                    yield rect.translated(self.at)


@dataclass(frozen=True, slots=True)
class Shaped:
    """A row laid out: its height with the gap above, where its text begins, and its lines from top to bottom."""

    paragraph: Paragraph
    height: int
    gap: int
    lines: tuple[Line, ...]
    columns: tuple[float, ...] = ()

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield the rectangles, in the row, that words of the text cover."""
        for line in self.lines:
            if line.piece.start < end and line.piece.end > start:
                yield from line.rects(start, end)

    def caret(self, offset: int) -> QRectF:
        """Return where the caret stands before a code point, in the row."""
        line = self.line_of(offset)
        unit = line.units(offset)
        laid = line.layout.lineForTextPosition(unit)
        if not laid.isValid():
            return QRectF(line.at.x(), line.at.y(), 1, line.height)
        return QRectF(line.at.x() + _x(laid, unit), line.at.y() + laid.y(), 1, laid.height())

    def line_of(self, offset: int) -> Line:
        """Return the piece that holds a code point, or the last one before it."""
        found = self.lines[0]
        for line in self.lines:
            if line.piece.start <= offset:
                found = line
        return found

    def offset_at(self, place: QPointF) -> int:
        """Return the code point nearest to a place in the row."""
        line = min(self.lines, key=lambda each: _distance(each, place))
        inside = place - line.at
        laid = [each for each in line.lines() if each.y() <= inside.y()] or [line.layout.lineAt(0)]
        if not laid[-1].isValid():
            return line.piece.start
        return line.offset(laid[-1].xToCursor(inside.x()))


class Shaper:
    """Lays out the rows of one page in one typography and width, the least used ones anew."""

    def __init__(self, text: str, page: Page, inline: Sequence[InlineSpan], typography: Typography) -> None:
        self._text = text
        self._page = page
        self._inline = inline
        self._starts = [span.start for span in inline]
        self._kept: OrderedDict[int, Shaped] = OrderedDict()
        self.typography = typography

    def __len__(self) -> int:
        """Return how many rows are laid out at the moment."""
        return len(self._kept)

    def use(self, typography: Typography) -> None:
        """Lay out in another typography from now on."""
        self.typography = typography
        self._kept.clear()

    def shaped(self, row: int) -> Shaped:
        """Return a row laid out."""
        found = self._kept.get(row)
        if found is None:
            found = self._shape(self._page.paragraphs[row], row)
            self._kept[row] = found
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(row)
        return found

    def guesses(self) -> list[int]:
        """Return about how high each row will be, without laying it out."""
        return self.typography.guesses(self._page.paragraphs)

    def _gap(self, row: int) -> int:
        before = self._page.paragraphs[row - 1] if row else None
        return self.typography.gap(self._page.paragraphs[row], before)

    def _shape(self, paragraph: Paragraph, row: int) -> Shaped:
        gap = self._gap(row)
        if paragraph.cells:
            return self._shape_cells(paragraph, gap)
        style = self.typography
        left = style.indent(paragraph)
        lines, y = self._stack(paragraph, paragraph.pieces, QPointF(left, gap), style.width - left)
        return Shaped(paragraph, math.ceil(y), gap, tuple(lines))

    def _shape_cells(self, paragraph: Paragraph, gap: int) -> Shaped:
        style, pad = self.typography, self.typography.cell_padding
        shares = self._page.columns[paragraph.table]
        edges = [0.0]
        for share in shares:
            edges.append(edges[-1] + share * style.width)
        lines: list[Line] = []
        bottom = float(gap + style.pitch)
        for cell in paragraph.cells:
            left, right = edges[cell.column], edges[min(cell.column + cell.span, len(shares))]
            inner = QPointF(left + pad, gap + pad)
            laid, y = self._stack(paragraph, cell.pieces, inner, right - left - 2 * pad, strong=cell.header)
            lines += laid
            bottom = max(bottom, y + pad)
        return Shaped(paragraph, math.ceil(bottom), gap, tuple(lines), tuple(edges))

    def _stack(
        self, paragraph: Paragraph, pieces: Sequence[Piece], at: QPointF, width: float, *, strong: bool = False
    ) -> tuple[list[Line], float]:
        """Return pieces laid out one below the other, and where the last one ends."""
        lines, y = [], at.y()
        for piece in pieces:
            left = self.typography.marker_width(piece) if paragraph.cells else 0.0
            line = self._line(paragraph, piece, QPointF(at.x() + left, y), max(20.0, width - left), strong=strong)
            lines.append(line)
            y += line.height
        return lines, y

    def _line(self, paragraph: Paragraph, piece: Piece, at: QPointF, width: float, *, strong: bool) -> Line:
        text = self._text[piece.start : piece.end].translate(_SHOWN_AS)
        offsets, style = Offsets(text), self.typography
        layout = QTextLayout(text, style.font(paragraph, strong=strong))
        layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(style.tab)
        if _runs_leftwards(text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(style.formats(paragraph, piece, self._inside(piece), offsets))
        return Line(piece, layout, at, _break(layout, width, style.pitch_of(paragraph)), offsets, _is_mixed(text))

    def _inside(self, piece: Piece) -> list[InlineSpan]:
        """Return the inline spans of a piece; none is longer than its block."""
        last = bisect_right(self._starts, piece.end - 1)
        first = bisect_right(self._starts, piece.start - 2000)
        return [span for span in self._inline[first:last] if span.end > piece.start]


def _break(layout: QTextLayout, width: float, pitch: float) -> float:
    """Break a layout into lines at even distances; return its height."""
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        height = max(pitch, line.height())
        line.setPosition(QPointF(0, y + (height - line.height()) / 2))
        y += height
    layout.endLayout()
    return max(y, pitch)


def _line_rects(line: QTextLine, begins: int, ends: int, *, mixed: bool) -> Iterator[QRectF]:
    if mixed:
        for run in line.glyphRuns(begins, ends - begins):
            box = run.boundingRect()
            yield QRectF(box.x(), line.y(), box.width(), line.height())
        return
    left, right = _x(line, begins), _x(line, ends)
    natural = line.naturalTextRect()
    right = min(right, max(natural.right(), left + 2))
    yield QRectF(min(left, right), line.y(), abs(right - left), line.height())


def _x(line: QTextLine, unit: int) -> float:
    """Return where a unit of the layout stands in its line; the binding gives the place with the unit."""
    place: Any = line.cursorToX(unit)
    return float(place[0] if isinstance(place, tuple) else place)


def _is_mixed(text: str) -> bool:
    """Tell whether a text may run from right to left somewhere."""
    return not text.isascii() and _LEFTWARDS.search(text) is not None


def _runs_leftwards(text: str) -> bool:
    """Tell whether a paragraph runs from right to left: its first letter of a direction says so (UAX 9, rule P2)."""
    if text.isascii():
        return False
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def _distance(line: Line, place: QPointF) -> tuple[float, float]:
    box = line.layout.boundingRect().translated(line.at)
    below = max(line.at.y() - place.y(), place.y() - line.at.y() - line.height, 0.0)
    beside = max(box.left() - place.x(), place.x() - box.right(), 0.0)
    return below, beside
