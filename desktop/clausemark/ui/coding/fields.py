"""Fields for sentences: they grow with what is typed, and give it when the person pauses or leaves."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from clausemark.ui.widgets.labels import TextLabel

_PAUSE = 2000
"""Milliseconds without a key after which what was typed is kept."""
_LONGEST = 20_000
"""Milliseconds after which the words of somebody who never pauses are kept."""
_LINES = (2, 12)
"""Lines that a field is high at least and at most."""
_STAYS = count(1)
"""Numbers of stays, so that no two of them are taken for one."""


class KeepsTyping:
    """A widget around fields that keeps what is typed in them against a sudden end of the program.

    No protocol: Python 3.11 looks for all of its methods in every widget above every field, at every provision.
    """

    def note_typing(self, field: SentenceField) -> None:
        """Hear that something was typed in a field, or that its words were given."""
        raise NotImplementedError

    def set_aside(self, field: SentenceField) -> None:
        """Hear that a field is about to show something else while it holds words that no act took."""
        raise NotImplementedError


class SentenceField(QPlainTextEdit):
    """A field that grows with its words. `written` carries them and the number of the stay in the field.

    One stay is one act, however often the words were kept in it. Escape leaves the field (`left`).
    """

    written = Signal(str, int)
    left = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None, *, lines: int = _LINES[0]) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines = lines
        self._kept: str | None = ""
        self._recorded = ""
        self._stay = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(_LONGEST)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self.give)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def text(self) -> str:
        """Return the words without blanks around them."""
        return self.toPlainText().strip()

    @property
    def unsaved(self) -> bool:
        """Tell whether the field holds words that no act has."""
        return self.text != self._kept

    @property
    def recorded(self) -> str:
        """Return what is on record for the field, as it was shown last."""
        return self._recorded

    def put_back(self, text: str) -> None:
        """Show words as if the person had just typed them, in place of what is kept."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def show_text(self, text: str) -> None:
        """Show what is on record; what the person is typing meanwhile stays.

        Words that an act refused stay as well, unless something else is on record by now: then they are set aside.
        """
        unsaved, refused, keeper = self.unsaved, self._kept is None, self._keeper()
        same = text == self._recorded
        if self.text != text and unsaved:
            if (self.hasFocus() and not (refused and not same)) or (keeper is not None and same):
                self._kept = text
                return
            if keeper is not None and self.text:
                keeper.set_aside(self)
        self._kept = self._recorded = text
        if self.text == text:
            return
        self._pause.stop()
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._fit()

    def give(self) -> None:
        """Give the words now, where they are not kept yet."""
        self._pause.stop()
        self._longest.stop()
        if self.text != self._kept:
            self._kept = self.text
            self.written.emit(self.text, self._stay)
            self._tell()

    def leave(self) -> None:
        """Give the words before the field is about something else; those that no act took are set aside.

        They must neither be lost nor stay in a field that is about another finding then.
        """
        self.give()
        if self.unsaved and self.text:
            above = self._keeper()
            if above is not None:
                above.set_aside(self)
        self.settle()

    def settle(self) -> None:
        """Know that nothing in the field waits for an act any more."""
        self._pause.stop()
        self._longest.stop()
        if self.unsaved:
            self._kept = self.text
            self._tell()

    def set_locked(self, *, locked: bool) -> None:
        """Let the words be read only, or be changed again, and look like it."""
        if locked != self.isReadOnly():
            self.setReadOnly(locked)
            self.style().unpolish(self)
            self.style().polish(self)

    def not_kept(self) -> None:
        """Take back that the words are kept: their act was refused, and they are given again with the next pause."""
        self._kept = None

    def _changed(self) -> None:
        if self.isReadOnly():
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self._tell()

    def _tell(self) -> None:
        above = self._keeper()
        if above is not None:
            above.note_typing(self)

    def _keeper(self) -> KeepsTyping | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, KeepsTyping):
            above = above.parentWidget()
        return above

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        wanted = max(self._lines, min(_LINES[1], int(self.document().size().height())))
        frame = self.height() - self.viewport().height() if self.isVisible() else 14
        height = wanted * line + max(frame, 14) + int(2 * self.document().documentMargin())
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        """Return the height of the words."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow or shrink with the number of lines."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin another stay."""
        self._stay = next(_STAYS)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when the person leaves; a menu of the field itself is no leaving."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.give()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape.value:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()


class LabelledField(QWidget):
    """A sentence field under its label; a required one that is empty is marked."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None, *, required: bool = False) -> None:
        super().__init__(parent)
        self._required = required
        self._wanted = True
        self._label = FieldLabel(label, self)
        self.field = SentenceField(label, hint, self)
        self._label.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self.field)
        self.field.textChanged.connect(self._mark)

    def show_text(self, text: str, *, locked: bool, wanted: bool = True) -> None:
        """Show what is kept; where nothing is wanted, nothing is marked as missing."""
        self._wanted = wanted
        self.field.set_locked(locked=locked)
        self.field.show_text(text)
        self._mark()

    def _mark(self) -> None:
        self._label.mark(missing=self._required and self._wanted and not self.field.text)


class FieldLabel(TextLabel):
    """The label of a field, with a mark where something required is missing."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "fieldLabel", parent)
        self._text = text

    def mark(self, *, missing: bool) -> None:
        """Say that something is missing, or not."""
        self.say(self.tr("{0} · required").format(self._text) if missing else self._text, loud=missing)

    def say(self, text: str, *, loud: bool) -> None:
        """Show other words, in the colour of what is missing or not."""
        if (self.text(), self.property("missing")) == (text, loud):
            return
        self.setText(text)
        self.setProperty("missing", loud)
        self.style().unpolish(self)
        self.style().polish(self)
