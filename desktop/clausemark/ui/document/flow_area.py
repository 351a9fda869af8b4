"""Text of any length in rows: only those in sight are laid out, and they are scrolled without a jump."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from clausemark.provisions.source_text import InlineSpan
from clausemark.ui.document.heights import Heights
from clausemark.ui.document.paragraphs import Page
from clausemark.ui.document.shaping import Shaped, Shaper
from clausemark.ui.document.sheet import Sheet
from clausemark.ui.theme import Theme

_ABOVE = 24
"""Pixels above the first row and below the last."""
_SETTLINGS = 4
_WIDTH_RESTS = 150
"""Milliseconds without another width after which rows out of sight are guessed anew; an edge is dragged by then."""


class Seen(NamedTuple):
    """A row in sight: its number, where it begins on the screen, and how it is laid out."""

    row: int
    top: int
    shaped: Shaped


class FlowArea(Sheet):
    """Holds a text in rows and knows where each is; offsets are code points, places are pixels of the viewport.

    What is built on it paints the rows in sight. `scrolled` comes after every change of these, `moved` when somebody
    scrolls.
    """

    scrolled = Signal()
    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._text = ""
        self._page = Page((), (), {})
        self._shaper: Shaper | None = None
        self._heights = Heights(())
        self._settling = False
        self._guessing = QTimer(self)
        self._guessing.setSingleShot(True)
        self._guessing.setInterval(_WIDTH_RESTS)
        self._guessing.timeout.connect(self._guess)

    # What is shown

    @property
    def text(self) -> str:
        """Return the text that is shown."""
        return self._text

    @property
    def page(self) -> Page:
        """Return the rows of the text."""
        return self._page

    def set_flow(self, text: str, page: Page, inline: Sequence[InlineSpan] = ()) -> None:
        """Show a text from its beginning."""
        self._guessing.stop()
        self._text, self._page = text, page
        self._shaper = Shaper(text, page, inline, self.typography())
        self._heights = Heights(self._shaper.guesses())
        self._settling = True  # what would come into sight at the former place is not what is shown
        self._update_range()
        self.verticalScrollBar().setValue(0)
        self._settling = False
        self._settle()
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        if self._shaper is not None:
            self._shaper.use(self.typography())
        self.viewport().update()

    def lay_out_again(self) -> None:
        """Lay out anew, keeping what is on top where it is."""
        if self._shaper is None:
            return
        self._shaper.use(self.typography())
        self._guess()

    def _guess(self) -> None:
        """Guess the heights of all rows, keeping what is on top where it is."""
        if self._shaper is None:
            return
        self._guessing.stop()
        offset, above = self.top()
        self._heights = Heights(self._shaper.guesses())
        self._update_range()
        self._place(self._page.at(offset), 0, above)

    def _fit_width(self) -> None:
        """Lay out what is in sight in another width; the rest of a long text is guessed anew once the width rests."""
        assert self._shaper is not None
        offset, above = self.top()
        self._shaper.use(self.typography())
        self._place(self._page.at(offset), 0, above)
        self._guessing.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Lay out anew where the width of a line changes."""
        super().resizeEvent(event)
        if self._shaper is None:
            return
        if self._shaper.typography.width != self.column()[1]:
            self._fit_width()
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
            self.moved.emit()
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
        bar.setSingleStep(round(27 * self.zoom))
