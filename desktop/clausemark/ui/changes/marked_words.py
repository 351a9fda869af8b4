"""A short redline as words that go on in the next line: added underlined, removed struck through."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from clausemark.provisions.redline import Edit, Redline
from clausemark.ui.theme import Theme

_SIGNS = {Edit.ADDED: ("{+", "+}"), Edit.REMOVED: ("[-", "-]")}


class MarkedWords(QLabel):
    """The redline of one clause; screen readers hear the signs that a copy has."""

    def __init__(self, redline: Redline, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setText("".join(_marked(each.edit, each.text, theme) for each in redline))
        self.setAccessibleName("".join(_signed(each.edit, each.text) for each in redline))
        self.setStyleSheet(
            f"QLabel {{ background: {theme.paper}; color: {theme.paper_text}; border: 1px solid {theme.border};"
            ' border-radius: 6px; padding: 10px 14px; font-family: "Noto Serif"; font-size: 14px; }'
        )


def _marked(edit: Edit, text: str, theme: Theme) -> str:
    words = escape(text).replace("\n", "<br>")
    if edit is Edit.ADDED:
        return f'<span style="background:{theme.added_soft};color:{theme.added}"><u>{words}</u></span>'
    if edit is Edit.REMOVED:
        return f'<span style="background:{theme.removed_soft};color:{theme.removed}"><s>{words}</s></span>'
    return words


def _signed(edit: Edit, text: str) -> str:
    opens, closes = _SIGNS.get(edit, ("", ""))
    return f"{opens}{text}{closes}"
