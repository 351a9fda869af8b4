"""One of several readings of the same thing, to be held beside the others."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.long_text import LongText


class Reading(QWidget):
    """One reading under its name; it can be read, selected and copied, never written."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = TextLabel(name, "muted", self)
        self._text = LongText(self)
        self._text.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        """Return what is shown."""
        return self._text.text

    def show_text(self, text: str | None, nothing: str, *, name: str = "") -> None:
        """Show a reading, `nothing` for an empty one; None hides it."""
        self.setVisible(text is not None)
        self._text.show_text(text or "")
        self._text.setPlaceholderText(nothing)
        if name:
            self._name.setText(name)
            self._text.setAccessibleName(name)

    def mark(self, colour: str) -> None:
        """Draw an edge in a colour, none for an empty one."""
        self._text.setStyleSheet(f"QPlainTextEdit {{ border: 1px solid {colour}; }}" if colour else "")
