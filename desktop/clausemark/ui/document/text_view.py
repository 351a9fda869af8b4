"""The page of a version as reviewers work on it: passages are adjusted by keys and mouse, marks tell what they are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from clausemark.services.linking import PageLink
from clausemark.services.marking import Mark
from clausemark.services.showing import ShownVersion
from clausemark.ui.document import adjusting
from clausemark.ui.document.adjusting import Adjustment
from clausemark.ui.document.marked_view import MarkedView
from clausemark.ui.document.paragraphs import Page
from clausemark.ui.theme import Theme

_HOVER_AFTER = 350
_GRIP = 9.0
_CARD = 16


class TextView(MarkedView):
    """Lets the ends of the chosen finding's passage be moved, and tells what the mouse rests on.

    `span_adjusted` gives a finding with its new passage, once, when the person is done; `hovered` the marks under
    the mouse after a moment, none when it leaves them. `link_wanted` gives a link that was clicked with Ctrl,
    `link_hovered` the one under the mouse after a moment, None when it left.
    """

    span_adjusted = Signal(str, int, int)
    adjusting_changed = Signal(bool)
    hovered = Signal(object, QPointF)
    link_wanted = Signal(object)
    link_hovered = Signal(object, QPointF)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._adjustment: Adjustment | None = None
        self._dragging_end = False
        self._hover_at = QPointF()
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(_HOVER_AFTER)
        self._hover.timeout.connect(self._tell_hovered)

    def show_version(self, shown: ShownVersion, page: Page) -> None:
        """Show a version from its beginning; what was being adjusted stays as it was."""
        self.cancel_adjusting()
        super().show_version(shown, page)

    def choose(self, finding: str) -> None:
        """Choose a finding; what was being adjusted of another one stays as it was."""
        if finding != self.chosen:
            self.cancel_adjusting()
        super().choose(finding)

    def passage(self, mark: Mark) -> tuple[int, int]:
        """Return the passage that a mark is shown on: while it is adjusted, the one it would get."""
        adjusted = self._adjustment
        if adjusted is not None and adjusted.finding == mark.finding:
            return adjusted.start, adjusted.end
        return super().passage(mark)

    def is_adjusting(self) -> bool:
        """Tell whether the ends of a passage are being moved."""
        return self._adjustment is not None

    def focusNextPrevChild(self, forward: bool) -> bool:  # Qt's signature
        """Let Tab go through the findings of the current provision first, then to the next widget."""
        if self._adjustment is not None:
            self._adjust(self._adjustment.other_end())
            return True
        if self.provision_marks(self.current) and self.choose_next(forward=forward):
            return True
        return super().focusNextPrevChild(forward)

    # Adjusting a passage

    @property
    def adjustment(self) -> Adjustment | None:
        """Return the passage that is being adjusted, None when none is."""
        return self._adjustment

    def begin_adjusting(self, *, at_end: bool = True) -> bool:
        """Begin to move the ends of the chosen finding's passage; without one, of the first finding here."""
        if not self.chosen and not self.choose_next():
            return False
        mark = self.chosen_mark()
        if mark is None:
            return False
        self.select(mark.end, mark.end)
        self._adjust(adjusting.begin(mark.finding, mark.start, mark.end, at_end=at_end))
        self.adjusting_changed.emit(True)
        return True

    def finish_adjusting(self) -> None:
        """Hand on the adjusted passage as one act, if it changed."""
        done = self._adjustment
        self.cancel_adjusting()
        if done is not None and done.changed:
            self.span_adjusted.emit(done.finding, done.start, done.end)

    def cancel_adjusting(self) -> None:
        """Leave the passage as it was."""
        if self._adjustment is not None:
            self._adjustment = None
            self._dragging_end = False
            self.adjusting_changed.emit(False)
            self.viewport().update()

    def _adjust(self, adjustment: Adjustment) -> None:
        self._adjustment = adjustment
        self.keep_in_sight(adjustment.moving)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Adjust the chosen finding's passage with Shift and arrows; else as in any text."""
        if self._adjustment is None and self.chosen and _is_shifted_arrow(event):
            self.begin_adjusting()
        if self._adjustment is not None and self._adjusted(self._adjustment, event):
            return
        if event.key() == Qt.Key.Key_Escape and (self.has_selection() or self.chosen):
            self.select(self.caret, self.caret)
            self.choose("")
            return
        super().keyPressEvent(event)

    def _adjusted(self, adjustment: Adjustment, event: QKeyEvent) -> bool:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish_adjusting()
        elif key == Qt.Key.Key_Escape:
            self.cancel_adjusting()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            forward = key == Qt.Key.Key_Right
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._adjust(adjustment.by_word(self.text, forward=forward))
            else:
                self._adjust(adjustment.by_character(self.text, forward=forward))
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        """Keep the keys that adjusting needs from becoming commands of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._needs(event):
            event.accept()
            return True
        return bool(super().event(event))

    def _needs(self, event: QKeyEvent) -> bool:
        adjusting_keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right}
        if self._adjustment is not None:
            return event.key() in adjusting_keys
        return event.key() == Qt.Key.Key_Escape and (self.has_selection() or bool(self.chosen))

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an end of the chosen passage, or of the text."""
        self._hover.stop()
        link = self._link_at(event.position())
        if link is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.link_wanted.emit(link)
            return
        end = self._end_at(event.position())
        if end is None or event.button() is not Qt.MouseButton.LeftButton:
            if self._adjustment is not None:
                self.finish_adjusting()
            super().mousePressEvent(event)
            return
        if self._adjustment is None:
            self.begin_adjusting(at_end=end)
        elif self._adjustment.at_end is not end:
            self._adjust(self._adjustment.other_end())
        self._dragging_end = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was taken hold of; else show what is under the mouse after a moment."""
        if self._dragging_end and self._adjustment is not None:
            self._adjust(self._adjustment.dragged_to(self.text, self.offset_at(event.position())))
            return
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover_at = event.position()
            self._hover.start()
            self._set_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish a drag as one act."""
        if self._dragging_end:
            self._dragging_end = False
            self.finish_adjusting()
            return
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing for a mouse that is gone."""
        self._hover.stop()
        self.hovered.emit([], QPointF())
        self.link_hovered.emit(None, QPointF())
        super().leaveEvent(event)

    def _set_cursor(self, place: QPointF) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if self._end_at(place) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif place.x() < self.column()[0] - _CARD:
            shape = Qt.CursorShape.PointingHandCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _end_at(self, place: QPointF) -> bool | None:
        """Return which end of the chosen passage is at a place: True the last, False the first, None neither."""
        mark = self.chosen_mark()
        if mark is None:
            return None
        start, end = self.passage(mark)
        for offset, at_end in ((end, True), (start, False)):
            rect = self.caret_rect(offset)
            if rect.adjusted(-_GRIP, -_GRIP / 2, _GRIP, _GRIP / 2).contains(place):
                return at_end
        return None

    def _link_at(self, place: QPointF) -> PageLink | None:
        link = self.links.at(self.offset_at(place))
        if link is None or not any(rect.contains(place) for rect in self.span_rects(link.start, link.end)):
            return None
        return link

    def _tell_hovered(self) -> None:
        offset = self.offset_at(self._hover_at)
        left = self.column()[0]
        if self._hover_at.x() < left - _CARD:
            row = self.page.at(offset)
            self.hovered.emit([each.mark for each in self.margin.by_row.get(row, ())], self._hover_at)
            return
        over = self.marks_at(offset)
        self.link_hovered.emit(self._link_at(self._hover_at), self._hover_at)
        near = any(rect.contains(self._hover_at) for mark in over for rect in self.span_rects(mark.start, mark.end))
        self.hovered.emit(over if near else [], self._hover_at)


def _is_shifted_arrow(event: QKeyEvent) -> bool:
    shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return shifted and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
