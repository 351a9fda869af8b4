"""The foot of a second review: a note, the acts that are allowed, and why one was refused."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from clausemark.regulations.vocabulary import ReviewAct
from clausemark.services.second_review import Permission
from clausemark.ui.review.notes import StepNotes
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.messages import InlineMessage

_NOTE_HEIGHT = 54


class ActsFoot(QFrame):
    """Buttons for review acts, the withdrawal at the left; `wanted` carries the act and the note."""

    wanted = Signal(object, str)

    def __init__(
        self, theme: Theme, words: Mapping[ReviewAct, str], notes: StepNotes, parent: QWidget | None = None
    ) -> None:
        """Offer the acts of `words` in their order from the left; the approval is the main one."""
        super().__init__(parent)
        self._notes = notes
        self._subject = ""
        self._shown_for: tuple[str, str] | None = None
        self._pressed: QPushButton | None = None
        self.setObjectName("footer")
        self._message = InlineMessage(theme, self)
        self._note = QPlainTextEdit(self)
        self._note.setFixedHeight(_NOTE_HEIGHT)
        self._note.setTabChangesFocus(True)
        self._note.textChanged.connect(self._keep_note)
        self._buttons = {act: self._button(act, each) for act, each in words.items()}
        self._buttons[ReviewAct.APPROVED].setProperty("kind", "primary")
        self._buttons[ReviewAct.WITHDRAWN].setProperty("kind", "quiet")
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self._buttons[ReviewAct.WITHDRAWN])
        acts.addStretch(1)
        for act, button in self._buttons.items():
            if act is not ReviewAct.WITHDRAWN:
                acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(8)
        column.addWidget(self._message)
        column.addWidget(self._note)
        column.addLayout(acts)

    def _button(self, act: ReviewAct, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("act", act.value)
        button.clicked.connect(self._ask)
        return button

    def name_note(self, name: str, hint: str) -> None:
        """Say what the note is for."""
        self._note.setAccessibleName(name)
        self._note.setPlaceholderText(hint)

    def show_for(self, subject: str) -> None:
        """Be about a finding or version, with the note that who acts now has begun on it."""
        if self._notes.key(subject) == self._shown_for:
            return
        self._subject, self._shown_for = subject, self._notes.key(subject)
        self._message.hide()
        self._write(self._notes.of(subject))

    def recorded(self, subject: str, note: str) -> None:
        """Forget the note that a step on a finding or version has now; what was typed since stays."""
        if self._notes.of(subject).strip() == note:
            self._notes.keep(subject, "")
            if subject == self._subject:
                self._write("")

    def _write(self, note: str) -> None:
        self._note.blockSignals(True)
        self._note.setPlainText(note)
        self._note.blockSignals(False)

    def _keep_note(self) -> None:
        self._notes.keep(self._subject, self._note.toPlainText())

    def refuse(self, text: str) -> None:
        """Say why a step was refused, above the note, and put the keyboard there."""
        self._message.say(text)
        if self._note.isVisible():
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def allow(
        self, permissions: Mapping[ReviewAct, Permission], *, busy: bool, withdrawable: bool, approved: bool
    ) -> None:
        """Offer what is allowed; a tip on each button says why not. Nothing is offered while an act is recorded.

        What the person has `approved` already is not offered for approval again.
        """
        self._hold_keyboard()
        for act, button in self._buttons.items():
            again = approved and act is ReviewAct.APPROVED
            button.setEnabled(permissions[act].allowed and not busy and not again)
            button.setToolTip(self.tr("You did that, and it stands.") if again else told(permissions[act].message))
        self._buttons[ReviewAct.WITHDRAWN].setEnabled(withdrawable and not busy)
        self._buttons[ReviewAct.WITHDRAWN].setVisible(withdrawable)
        self._give_keyboard_back(busy=busy)

    def _hold_keyboard(self) -> None:
        """Take the keyboard from a button that is about to be off, else Qt hands it to the next thing in the window."""
        pressed = next((each for each in self._buttons.values() if each is self.window().focusWidget()), None)
        if pressed is not None and self._note.isVisible():
            self._pressed = pressed
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_keyboard_back(self, *, busy: bool) -> None:
        """Give it back once the act is recorded, where the button is still on and nobody went elsewhere."""
        pressed = self._pressed
        if busy or pressed is None:
            return
        self._pressed = None
        if self.window().focusWidget() is self._note and pressed.isEnabled() and pressed.isVisible():
            pressed.setFocus(Qt.FocusReason.OtherFocusReason)

    def name_act(self, act: ReviewAct, words: str) -> None:
        """Call an act otherwise."""
        self._buttons[act].setText(words)

    def show_note(self, *, is_shown: bool) -> None:
        """Show the note, or hide it where no act is open to the person."""
        self._note.setVisible(is_shown)

    def ask(self, act: ReviewAct) -> None:
        """Ask for an act as its button does; nothing where the button is off."""
        self._buttons[act].click()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._message.set_theme(theme)

    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self._message.hide()
            self.wanted.emit(ReviewAct(button.property("act")), self._note.toPlainText().strip())
