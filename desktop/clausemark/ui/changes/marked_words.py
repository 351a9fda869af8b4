"""A short redline as words that go on in the next line: added underlined, removed struck through."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from clausemark.provisions.redline import Edit, Piece, Redline
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.long_text import LONGEST
from clausemark.ui.widgets.unfolding import Unfolding

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
        self.setAccessibleName(_signed_all(redline))
        self.setStyleSheet(
            f"QLabel {{ background: {theme.paper}; color: {theme.paper_text}; border: 1px solid {theme.border};"
            ' border-radius: 6px; padding: 10px 14px; font-family: "Noto Serif"; font-size: 14px; }'
        )


def marked_words(redline: Redline, theme: Theme) -> QWidget:
    """Return a redline as a label, or where it is long its beginning with a way to all of it."""
    parts = _parts(redline)
    if len(parts) == 1:
        return MarkedWords(parts[0], theme)
    whole = _signed_all(redline)
    return Unfolding(
        whole, MarkedWords(parts[0], theme), len(_signed_all(parts[0])), partial(MarkedParts, parts, theme)
    )


def _parts(redline: Redline) -> list[Redline]:
    """Return a redline in parts that can be laid out at once."""
    parts, room = list[list[Piece]]([[]]), LONGEST
    for each in redline:
        at = 0
        while at < len(each.text):
            if not room:
                parts.append([])
                room = LONGEST
            text = each.text[at : at + room]
            parts[-1].append(Piece(each.edit, text))
            at, room = at + len(text), room - len(text)
    return [tuple(each) for each in parts]


class MarkedParts(QWidget):
    """A long redline, laid out a part a turn of the event loop."""

    def __init__(self, parts: Sequence[Redline], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._to_come = list(parts)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._steps = QTimer(self)
        self._steps.setInterval(0)
        self._steps.timeout.connect(self._add_one)
        self._add_one()
        self._steps.start()

    @property
    def is_whole(self) -> bool:
        """Tell whether every part is there."""
        return not self._to_come

    def _add_one(self) -> None:
        if self._to_come:
            self._column.addWidget(MarkedWords(self._to_come.pop(0), self._theme))
        if not self._to_come:
            self._steps.stop()


def _marked(edit: Edit, text: str, theme: Theme) -> str:
    words = escape(text).replace("\n", "<br>")
    if edit is Edit.ADDED:
        return f'<span style="background:{theme.added_soft};color:{theme.added}"><u>{words}</u></span>'
    if edit is Edit.REMOVED:
        return f'<span style="background:{theme.removed_soft};color:{theme.removed}"><s>{words}</s></span>'
    return words


def _signed_all(redline: Redline) -> str:
    return "".join(_signed(each.edit, each.text) for each in redline)


def _signed(edit: Edit, text: str) -> str:
    opens, closes = _SIGNS.get(edit, ("", ""))
    return f"{opens}{text}{closes}"
