"""A row of choices of which one holds: severity, polarity, relation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from clausemark.ui.telling import named
from clausemark.ui.theme import Theme, Tone
from clausemark.ui.widgets.labels import plain


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: its value, its word, the key shown beside it, and the colours it has when chosen."""

    value: str
    text: str
    key: str = ""
    tone: Tone | None = None


class SegmentedControl(QWidget):
    """Buttons in one frame; at most one is on. The arrow keys go along the row, the space bar chooses.

    `chosen` carries the value when the person chooses, not when the program sets it; choosing the one that is on
    gives an empty value where `may_be_empty`.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice],
        theme: Theme,
        *,
        may_be_empty: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._choices = tuple(choices)
        self._may_be_empty = may_be_empty
        self._value = ""
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._buttons = {choice.value: self._button(name, choice) for choice in choices}
        self.setObjectName("segmented")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for button in self._buttons.values():
            row.addWidget(button, 1)
        self.set_theme(theme)

    def _button(self, name: str, choice: Choice) -> QPushButton:
        button = QPushButton(plain(f"{choice.text}  {choice.key}".strip()), self)
        button.setCheckable(True)
        button.setAccessibleName(named(name, choice.text))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("value", choice.value)
        button.clicked.connect(self._clicked)
        self._group.addButton(button)
        return button

    @property
    def value(self) -> str:
        """Return the value that is on, empty when none is."""
        return self._value

    def set_value(self, value: str) -> None:
        """Switch one choice on, none for an empty value; nobody is told."""
        self._value = value
        for each, button in self._buttons.items():
            button.setChecked(each == value)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        rules = [
            f"QWidget#segmented {{ background: {theme.sunken}; border: 1px solid {theme.border};"
            " border-radius: 7px; }",
            f"QPushButton {{ background: transparent; border: 1px solid transparent; border-radius: 5px;"
            f" padding: 5px 4px; color: {theme.muted}; font-weight: 600; }}",
            f"QPushButton:hover {{ background: {theme.hover}; }}",
            f"QPushButton:focus {{ border: 2px solid {theme.focus}; padding: 4px 3px; }}",
        ]
        self.setStyleSheet("\n".join(rules))
        for choice in self._choices:
            tone = choice.tone or Tone(theme.accent, theme.accent_soft, theme.accent_soft)
            self._buttons[choice.value].setStyleSheet(
                f"QPushButton:checked {{ background: {tone.soft}; color: {tone.strong};"
                f" border: 1px solid {tone.strong}; }}"
                f"QPushButton:checked:focus {{ border: 2px solid {theme.focus}; padding: 4px 3px; }}"
            )

    def set_tones(self, choices: Sequence[Choice], theme: Theme) -> None:
        """Use other colours for the same choices, after the theme changed."""
        self._choices = tuple(choices)
        self.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the row with the arrow keys."""
        steps = {Qt.Key.Key_Right.value: 1, Qt.Key.Key_Left.value: -1}
        step = steps.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        buttons = list(self._buttons.values())
        focused = next((index for index, button in enumerate(buttons) if button.hasFocus()), 0)
        buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, QPushButton):
            return
        value = str(button.property("value"))
        if value == self._value:
            value = "" if self._may_be_empty else value
        self.set_value(value)
        self.chosen.emit(value)
