"""A page of text of any length, painted: grounds, what was found, words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from clausemark.provisions.source_text import InlineSpan
from clausemark.ui.document.flow_area import FlowArea, Seen
from clausemark.ui.document.paragraphs import Page
from clausemark.ui.theme import Theme


class Wash(NamedTuple):
    """A half-open span of the text with the colour that lies under it."""

    start: int
    end: int
    colour: str


class FlowView(FlowArea):
    """Paints a text with the places where something was found in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._finds: Sequence[tuple[int, int]] = ()
        self._find = -1

    def set_flow(self, text: str, page: Page, inline: Sequence[InlineSpan] = ()) -> None:
        """Show a text from its beginning, nothing found in it yet."""
        self._finds, self._find = (), -1
        super().set_flow(text, page, inline)

    def set_finds(self, finds: Sequence[tuple[int, int]], current: int) -> None:
        """Mark what was found, the current one (-1: none) more than the others."""
        self._finds, self._find = finds, current
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Paint what is in sight: grounds, washes, text, margin."""
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.viewport().rect(), QColor(self._theme.paper))
            seen = list(self.seen())
            self.paint_beneath(painter, seen)
            left = self.column()[0]
            for each in seen:
                self._paint_row(painter, each, left)
            self.paint_beside(painter, seen)

    def paint_beneath(self, painter: QPainter, seen: Sequence[Seen]) -> None:
        """Paint what lies under the text; a plain page has nothing there."""

    def paint_beside(self, painter: QPainter, seen: Sequence[Seen]) -> None:
        """Paint the margin and what lies over the text; a plain page has nothing there."""

    def washes(self, each: Seen) -> Iterable[Wash]:
        """Yield the colours under the words of a row, undermost first."""
        paragraph = each.shaped.paragraph
        for number, (start, end) in enumerate(self._finds_in(paragraph.start, paragraph.end)):
            current = number + self._first_find(paragraph.start) == self._find
            yield Wash(start, end, self._theme.find_current if current else self._theme.find_mark)

    def _first_find(self, start: int) -> int:
        low, high = 0, len(self._finds)
        while low < high:
            middle = (low + high) // 2
            if self._finds[middle][1] <= start:
                low = middle + 1
            else:
                high = middle
        return low

    def _finds_in(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for place in range(self._first_find(start), len(self._finds)):
            if self._finds[place][0] >= end:
                return
            yield self._finds[place]

    def _paint_row(self, painter: QPainter, each: Seen, left: int) -> None:
        for wash in self.washes(each):
            self._paint_wash(painter, each, left, wash)
        for line in each.shaped.lines:
            line.layout.draw(painter, line.at + QPointF(left, each.top))

    def _paint_wash(self, painter: QPainter, each: Seen, left: int, wash: Wash) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(wash.colour))
        for rect in each.shaped.rects(wash.start, wash.end):
            painter.drawRoundedRect(rect.translated(left, each.top).adjusted(-2, -0.5, 2, 0.5), 3, 3)
