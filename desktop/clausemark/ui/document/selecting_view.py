"""A page of text in which words are selected by mouse and keyboard, found and copied."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from clausemark.provisions.source_text import InlineSpan
from clausemark.ui.document import words
from clausemark.ui.document.flow_area import Seen
from clausemark.ui.document.flow_view import FlowView, Wash
from clausemark.ui.document.paragraphs import Page
from clausemark.ui.theme import Theme

_Move = Callable[[int], int]
_Standard = QKeySequence.StandardKey


class SelectingView(FlowView):
    """Keeps a caret and an anchor in code points; what lies between them is selected.

    `selection_made` gives a span when the mouse or the keyboard has finished one, `clicked` where the text was
    clicked without selecting, `caret_moved` every new place of the caret.
    """

    caret_moved = Signal(int)
    selection_changed = Signal()
    selection_made = Signal(int, int)
    clicked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._anchor = 0
        self._caret = 0
        self._goal: float | None = None
        self._drag_words: tuple[int, int] | None = None
        self._dragging = False
        self._selecting_by_keys = False
        self._keys = self._key_table()

    # The selection

    @property
    def caret(self) -> int:
        """Return the code point before which the caret stands."""
        return self._caret

    def selection(self) -> tuple[int, int]:
        """Return the selected span, empty at the caret when nothing is selected."""
        return min(self._anchor, self._caret), max(self._anchor, self._caret)

    def has_selection(self) -> bool:
        """Tell whether anything is selected."""
        return self._anchor != self._caret

    def select(self, start: int, end: int) -> None:
        """Select a span; an empty one puts the caret there."""
        if (self._anchor, self._caret) == (start, end):
            return
        self._anchor, self._caret = start, end
        self.selection_changed.emit()
        self.caret_moved.emit(end)
        self.viewport().update()

    def selected_text(self) -> str:
        """Return the selected words, verbatim."""
        start, end = self.selection()
        return self.text[start:end]

    def copy(self) -> None:
        """Put the selected words on the clipboard, verbatim."""
        if self.has_selection():
            QGuiApplication.clipboard().setText(self.selected_text())

    def select_all(self) -> None:
        """Select the whole text."""
        self.select(0, len(self.text))

    def set_flow(self, text: str, page: Page, inline: Sequence[InlineSpan] = ()) -> None:
        """Show a text from its beginning, nothing selected."""
        self._anchor = self._caret = 0
        super().set_flow(text, page, inline)
        self.selection_changed.emit()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Begin a selection, or extend it with Shift."""
        if event.button() is not Qt.MouseButton.LeftButton or not self.text:
            return
        offset = self.offset_at(event.position())
        self._dragging, self._drag_words, self._goal = True, None, None
        keeps = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.select(self._anchor if keeps else offset, offset)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Extend the selection, by words after a double click."""
        if not self._dragging:
            return
        offset = self.offset_at(event.position())
        if self._drag_words is None:
            self.select(self._anchor, offset)
        else:
            self._select_words(self._drag_words, words.word_at(self.text, offset))
        self._follow(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Finish a selection, or tell where the text was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._dragging:
            return
        self._dragging = False
        if self.has_selection():
            self.selection_made.emit(*self.selection())
        else:
            self.clicked.emit(self._caret)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Select the word, and go on by words."""
        if event.button() is Qt.MouseButton.LeftButton and self.text:
            self._drag_words = words.word_at(self.text, self.offset_at(event.position()))
            self._dragging = True
            self.select(*self._drag_words)

    def wheelEvent(self, event: QWheelEvent) -> None:  # Qt's name
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def _select_words(self, first: tuple[int, int], last: tuple[int, int]) -> None:
        if last[0] < first[0]:
            self.select(first[1], last[0])
        else:
            self.select(first[0], max(first[1], last[1]))

    def _follow(self, place: QPointF) -> None:
        """Scroll while the mouse selects beyond an edge."""
        beyond = min(0, int(place.y())) or max(0, int(place.y()) - self.viewport().height())
        if beyond:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + beyond)

    # The keyboard

    def _key_table(self) -> tuple[tuple[_Standard, _Standard | None, _Move], ...]:
        """Return moves of the caret with the system's keys for them, and for selecting on the way."""
        return (
            (_Standard.MoveToNextChar, _Standard.SelectNextChar, lambda at: words.next_character(self.text, at)),
            (
                _Standard.MoveToPreviousChar,
                _Standard.SelectPreviousChar,
                lambda at: words.previous_character(self.text, at),
            ),
            (_Standard.MoveToNextWord, _Standard.SelectNextWord, lambda at: words.next_start(self.text, at)),
            (
                _Standard.MoveToPreviousWord,
                _Standard.SelectPreviousWord,
                lambda at: words.previous_start(self.text, at),
            ),
            (_Standard.MoveToNextLine, _Standard.SelectNextLine, lambda at: self._by_height(at, 1)),
            (_Standard.MoveToPreviousLine, _Standard.SelectPreviousLine, lambda at: self._by_height(at, -1)),
            (_Standard.MoveToStartOfLine, _Standard.SelectStartOfLine, lambda at: self._line_edge(at, ends=False)),
            (_Standard.MoveToEndOfLine, _Standard.SelectEndOfLine, lambda at: self._line_edge(at, ends=True)),
            (_Standard.MoveToStartOfDocument, _Standard.SelectStartOfDocument, lambda _: 0),
            (_Standard.MoveToEndOfDocument, _Standard.SelectEndOfDocument, lambda _: len(self.text)),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Move the caret, select, copy; pages scroll."""
        if event.matches(_Standard.Copy):
            self.copy()
        elif event.matches(_Standard.SelectAll):
            self.select_all()
        elif not self._moved(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Finish a selection made with Shift when that key is let go."""
        if event.key() == Qt.Key.Key_Shift and self._selecting_by_keys and self.has_selection():
            self._selecting_by_keys = False
            self.selection_made.emit(*self.selection())
        super().keyReleaseEvent(event)

    def _moved(self, event: QKeyEvent) -> bool:
        for plain, selecting, move in self._keys:
            selects = selecting is not None and event.matches(selecting)
            if selects or event.matches(plain):
                target = self._onto_row(move(self._caret), self._caret)
                if plain not in {_Standard.MoveToNextLine, _Standard.MoveToPreviousLine}:
                    self._goal = None
                self._selecting_by_keys = selects
                self.select(self._anchor if selects else target, target)
                self.keep_in_sight(target)
                return True
        return False

    def _onto_row(self, offset: int, before: int) -> int:
        """Return an offset that is in a row: between two of them the caret goes on in its direction."""
        if not self.page.paragraphs:
            return 0
        row = self.page.at(offset)
        paragraph = self.page.paragraphs[row]
        if paragraph.start <= offset <= paragraph.end:
            return offset
        if offset > before and row + 1 < len(self.page.paragraphs):
            return self.page.paragraphs[row + 1].start
        return max(paragraph.start, min(offset, paragraph.end))

    def _by_height(self, offset: int, direction: int) -> int:
        """Return the offset one line further down or up, at the distance from the edge where the caret began."""
        rect = self.caret_rect(offset)
        self._goal = rect.left() if self._goal is None else self._goal
        for step in (0.7, 1.4, 2.2, 3.0):
            place = rect.center().y() + direction * rect.height() * step
            found = self.offset_at(QPointF(self._goal, place))
            if (found - offset) * direction > 0 and self.caret_rect(found).center().y() != rect.center().y():
                return found
        return offset

    def _line_edge(self, offset: int, *, ends: bool) -> int:
        rect = self.caret_rect(offset)
        left, width = self.column()
        return self.offset_at(QPointF(left + width + 1000 if ends else left - 1000, rect.center().y()))

    def keep_in_sight(self, offset: int) -> None:
        """Scroll just so far that the caret is in sight."""
        rect, room = self.caret_rect(offset), self.viewport().height()
        bar = self.verticalScrollBar()
        if rect.top() < 8:
            bar.setValue(bar.value() + int(rect.top()) - 24)
        elif rect.bottom() > room - 8:
            bar.setValue(bar.value() + int(rect.bottom()) - room + 24)

    def focusInEvent(self, event: QFocusEvent) -> None:  # Qt's name
        """Show the caret."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # Qt's name
        """Hide the caret."""
        super().focusOutEvent(event)
        self.viewport().update()

    # Painting

    def washes(self, each: Seen) -> Iterable[Wash]:
        """Yield the finds and the selection in a row."""
        yield from super().washes(each)
        yield from self._selected_in(each)

    def _selected_in(self, each: Seen) -> Iterator[Wash]:
        start, end = self.selection()
        if start < end and start < each.shaped.paragraph.end and end > each.shaped.paragraph.start:
            yield Wash(start, end, self.theme.text_selection)

    def paint_beside(self, painter: QPainter, seen: Sequence[Seen]) -> None:
        """Paint the caret while the keyboard is here."""
        if not self.hasFocus() or not self.text:
            return
        row = self.page.at(self._caret)
        for each in seen:
            if each.row == row:
                rect = each.shaped.caret(self._caret).translated(self.column()[0], each.top)
                painter.fillRect(rect.adjusted(-0.5, 1, 0.5, -1), QColor(self.theme.accent))
