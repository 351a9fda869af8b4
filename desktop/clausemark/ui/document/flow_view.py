"""A page of text of any length: only the rows in sight are laid out, and it scrolls, selects and zooms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from clausemark.provisions.source_text import InlineSpan
from clausemark.ui.document.heights import Heights
from clausemark.ui.document.paragraphs import Page
from clausemark.ui.document.shaping import Shaped, Shaper
from clausemark.ui.document.typography import Typography, measure
from clausemark.ui.theme import Theme

ZOOMS = (0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_ABOVE = 24
"""Pixels above the first row and below the last."""
_SETTLINGS = 4


class Wash(NamedTuple):
    """A half-open span of the text with the colour that lies under it."""

    start: int
    end: int
    colour: str


class Seen(NamedTuple):
    """A row in sight: its number, where it begins on the screen, and how it is laid out."""

    row: int
    top: int
    shaped: Shaped


class FlowView(QAbstractScrollArea):
    """Shows a text in rows; offsets are code points everywhere, and places are pixels of the viewport.

    `scrolled` comes after every change of what is in sight.
    """

    scrolled = Signal()
    zoomed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._page = Page((), (), {})
        self._shaper: Shaper | None = None
        self._heights = Heights(())
        self._zoom = 1.0
        self._settling = False
        self._finds: Sequence[tuple[int, int]] = ()
        self._find = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)

    # What is shown

    @property
    def text(self) -> str:
        """Return the text that is shown."""
        return self._text

    @property
    def page(self) -> Page:
        """Return the rows of the text."""
        return self._page

    @property
    def theme(self) -> Theme:
        """Return the colours in use."""
        return self._theme

    def set_flow(self, text: str, page: Page, inline: Sequence[InlineSpan] = ()) -> None:
        """Show a text from its beginning."""
        self._text, self._page = text, page
        self._finds, self._find = (), -1
        self._shaper = Shaper(text, page, inline, self._typography())
        self._heights = Heights(self._shaper.guesses())
        self._update_range()
        self.verticalScrollBar().setValue(0)
        self._settle()
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        if self._shaper is not None:
            self._shaper.use(self._typography())
        self.viewport().update()

    def set_finds(self, finds: Sequence[tuple[int, int]], current: int) -> None:
        """Mark what was found, the current one (-1: none) more than the others."""
        self._finds, self._find = finds, current
        self.viewport().update()

    # Zoom and width

    @property
    def zoom(self) -> float:
        """Return the zoom, 1 for the natural size."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the text larger or smaller; what is on top stays there."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._set_again()
            self.zoomed.emit(zoom)

    def zoom_in(self) -> None:
        """Show the text one step larger."""
        self.set_zoom(next((each for each in ZOOMS if each > self._zoom), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show the text one step smaller."""
        self.set_zoom(next((each for each in reversed(ZOOMS) if each < self._zoom), ZOOMS[0]))

    def zoom_natural(self) -> None:
        """Show the text in its natural size."""
        self.set_zoom(1.0)

    def gutter(self) -> int:
        """Return the pixels kept free left of the text."""
        return round(32 * self._zoom)

    def edge(self) -> int:
        """Return the pixels kept free right of the text."""
        return round(32 * self._zoom)

    def natural_width(self) -> float:
        """Return the width of a line where there is room for it."""
        return measure(self._zoom)

    def column(self) -> tuple[int, float]:
        """Return where the text begins on the screen, and how wide it is."""
        room = self.viewport().width() - self.gutter() - self.edge()
        width = max(120.0, min(self.natural_width(), float(room)))
        return self.gutter() + max(0, round((room - width) / 2)), width

    def _typography(self) -> Typography:
        return Typography(self._theme, self._zoom, self.column()[1])

    def _set_again(self) -> None:
        """Lay out anew, keeping what is on top where it is."""
        if self._shaper is None:
            return
        offset, above = self.top()
        self._shaper.use(self._typography())
        self._heights = Heights(self._shaper.guesses())
        self._update_range()
        self._place(self._page.at(offset), 0, above)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Lay out anew where the width of a line changes."""
        super().resizeEvent(event)
        if self._shaper is None:
            return
        if self._shaper.typography.width != self.column()[1]:
            self._set_again()
        else:
            self._update_range()
            self._settle()

    # Where things are

    def top(self) -> tuple[int, int]:
        """Return the first code point of the top row in sight, and where that row begins on the screen."""
        if not self._page.paragraphs:
            return 0, 0
        row = self._heights.at(self.verticalScrollBar().value() - _ABOVE)
        return self._page.paragraphs[row].start, self.row_top(row)

    def row_top(self, row: int) -> int:
        """Return where a row begins on the screen, as far as is known for one out of sight."""
        return _ABOVE + self._heights.before(row) - self.verticalScrollBar().value()

    def row_height(self, row: int) -> int:
        """Return the height of a row, guessed for one that was never in sight."""
        return self._heights[row]

    def content_height(self) -> int:
        """Return the height of the whole page."""
        return self._heights.total + 2 * _ABOVE

    def content_top(self, row: int) -> int:
        """Return where a row begins on the whole page."""
        return _ABOVE + self._heights.before(row)

    def seen(self) -> Iterator[Seen]:
        """Yield the rows in sight from top to bottom."""
        if self._shaper is None or not self._page.paragraphs:
            return
        row = self._heights.at(self.verticalScrollBar().value() - _ABOVE)
        top = self.row_top(row)
        while row < len(self._page.paragraphs) and top < self.viewport().height():
            shaped = self._shaper.shaped(row)
            yield Seen(row, top, shaped)
            top += self._heights[row]
            row += 1

    def shaped(self, row: int) -> Shaped:
        """Return a row laid out, its height learnt."""
        assert self._shaper is not None
        shaped = self._shaper.shaped(row)
        self._heights.change(row, shaped.height)
        return shaped

    def kept_rows(self) -> int:
        """Return how many rows are laid out at the moment."""
        return 0 if self._shaper is None else len(self._shaper)

    def offset_at(self, place: QPointF) -> int:
        """Return the code point nearest to a place."""
        if not self._page.paragraphs:
            return 0
        row = self._heights.at(int(place.y()) + self.verticalScrollBar().value() - _ABOVE)
        origin = QPointF(self.column()[0], self.row_top(row))
        return self.shaped(row).offset_at(place - origin)

    def caret_rect(self, offset: int) -> QRectF:
        """Return where the caret stands before a code point."""
        row = self._page.at(offset)
        return self.shaped(row).caret(offset).translated(self.column()[0], self.row_top(row))

    def span_rects(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles that the words of a span cover, as far as they are in sight."""
        left = self.column()[0]
        return [
            rect.translated(left, each.top)
            for each in self.seen()
            for rect in each.shaped.rects(start, end)
            if each.shaped.paragraph.start < end and each.shaped.paragraph.end > start
        ]

    # Scrolling

    def reveal(self, start: int, end: int | None = None) -> None:
        """Bring a span into sight, at a comfortable height unless it is there already."""
        if not self._page.paragraphs:
            return
        first = self.caret_rect(start)
        last = first if end is None else self.caret_rect(max(start, end - 1))
        room = self.viewport().height()
        margin = min(48, room // 6)
        if first.top() >= margin and last.bottom() <= room - margin:
            return
        above = max(margin, min(room // 4, int(room - margin - (last.bottom() - first.top()))))
        row = self._page.at(start)
        inside = int(self.shaped(row).caret(start).top())
        self._place(row, inside, above)

    def scroll_to(self, offset: int) -> None:
        """Bring the row of a code point to the top."""
        if self._page.paragraphs:
            row = self._page.at(offset)
            self._place(row, self.shaped(row).gap, 12)

    def _place(self, row: int, inside: int, screen: int) -> None:
        """Scroll so that a place in a row is at a height of the screen; the rows above it are laid out for that."""
        if not self._page.paragraphs:
            return
        self.shaped(row)
        covered, above = inside, row
        while above and covered < screen:
            above -= 1
            covered += self.shaped(above).height
        self._update_range()
        self._settling = True
        self.verticalScrollBar().setValue(_ABOVE + self._heights.before(row) + inside - screen)
        self._settling = False
        self._settle()
        self.viewport().update()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # Qt's name
        """Show what comes into sight."""
        if not self._settling:
            self._settle()
        self.viewport().update()

    def _settle(self) -> None:
        """Learn the heights of what is in sight, without letting it jump: a row cut by the top keeps its lower end."""
        if self._settling or not self._page.paragraphs:
            return
        self._settling = True
        bar = self.verticalScrollBar()
        for _ in range(_SETTLINGS):
            value = bar.value()
            shift = self._learn()
            self._update_range()
            bar.setValue(value + shift)
            if not shift and bar.value() == value:
                break
        self._settling = False
        self.scrolled.emit()

    def _learn(self) -> int:
        """Lay out the rows in sight; return by how much the part above the screen grew."""
        row = self._heights.at(self.verticalScrollBar().value() - _ABOVE)
        top, shift = self.row_top(row), 0
        while row < len(self._page.paragraphs) and top < self.viewport().height():
            before = self._heights[row]
            self.shaped(row)
            if top < 0:
                shift += self._heights[row] - before
            top += self._heights[row]
            row += 1
        return shift

    def _update_range(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.content_height() - room))
        bar.setPageStep(max(1, room - 40))
        bar.setSingleStep(round(27 * self._zoom))

    # Painting

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

    def sizeHint(self) -> QSize:  # Qt's name
        """Return a size that shows a comfortable page."""
        return QSize(780, 640)
