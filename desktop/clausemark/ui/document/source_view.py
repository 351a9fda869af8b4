"""A source as it is, line by line with numbers: read, never executed, never fetching anything."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from clausemark.ui.document.flow_area import Seen
from clausemark.ui.document.flow_view import Wash
from clausemark.ui.document.paragraphs import Page, page_of_lines
from clausemark.ui.document.selecting_view import SelectingView
from clausemark.ui.fonts import fixed_font
from clausemark.ui.theme import Theme

_WIDEST = 1000


class SourceView(SelectingView):
    """Shows plain characters in a fixed font with the numbers of their lines, and one passage marked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._passage: tuple[int, int] | None = None
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def show_source(self, text: str, page: Page) -> None:
        """Show a source with the rows of its lines from its beginning, nothing marked."""
        self._passage = None
        self.set_flow(text, page)

    def clear(self) -> None:
        """Show nothing."""
        if self.text:
            self.show_source("", page_of_lines(""))
        self._passage = None

    @property
    def passage(self) -> tuple[int, int] | None:
        """Return the span that is marked, None when none is."""
        return self._passage

    def mark(self, passage: tuple[int, int] | None) -> None:
        """Mark a passage and bring it into sight; None marks nothing."""
        self._passage = passage
        if passage is not None:
            self.reveal(*passage)
        self.viewport().update()

    def gutter(self) -> int:
        """Return the room of the line numbers."""
        return round(72 * min(self.zoom, 1.5))

    def edge(self) -> int:
        """Return the air right of the text."""
        return 24

    def natural_width(self) -> float:
        """Return the width of a line: as wide as there is room for, within reason."""
        return _WIDEST * self.zoom

    def column(self) -> tuple[int, float]:
        """Return where the text begins and how wide it is: beside its numbers, not in the middle."""
        return self.gutter(), super().column()[1]

    def washes(self, each: Seen) -> Iterable[Wash]:
        """Yield the marked passage, finds and selection in a row."""
        if self._passage is not None:
            start, end = self._passage
            if start < each.shaped.paragraph.end and end > each.shaped.paragraph.start:
                yield Wash(start, end, self.theme.accent_soft)
        yield from super().washes(each)

    def paint_beneath(self, painter: QPainter, seen: Sequence[Seen]) -> None:
        """Paint the ground of the numbers, and a bar along the marked passage."""
        edge = self.gutter() - 12
        painter.fillRect(QRectF(0, 0, edge, self.viewport().height()), QColor(self.theme.sunken))
        for each in seen:
            if self._is_marked(each):
                painter.setPen(QPen(QColor(self.theme.accent), 3))
                painter.drawLine(edge + 1, each.top, edge + 1, each.top + each.shaped.height)

    def paint_beside(self, painter: QPainter, seen: Sequence[Seen]) -> None:
        """Paint the numbers of the lines."""
        super().paint_beside(painter, seen)
        painter.setFont(fixed_font(max(8, round(11 * self.zoom))))
        for each in seen:
            paragraph = each.shaped.paragraph
            if paragraph.first:
                painter.setPen(QColor(self.theme.accent if self._is_marked(each) else self.theme.faint))
                first = each.shaped.caret(paragraph.start)
                box = QRectF(0, each.top + first.top(), self.gutter() - 20, first.height())
                alignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, int(alignment), str(paragraph.level))

    def _is_marked(self, each: Seen) -> bool:
        if self._passage is None:
            return False
        return self._passage[0] < each.shaped.paragraph.end and self._passage[1] > each.shaped.paragraph.start
