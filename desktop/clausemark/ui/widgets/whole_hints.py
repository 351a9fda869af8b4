"""Hints of one line: where they have no room, the least of them is left out whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from clausemark.ui.widgets.labels import ElidedLabel

_BETWEEN = " " * 5


@dataclass(frozen=True, slots=True)
class Hint:
    """Words that are shown whole or not at all; the hint of the lowest `rank` is the last to go."""

    words: str
    rank: int


class WholeHints(ElidedLabel):
    """Draws as many hints as have room, in the order given; the tool tip has all of them where some are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._hints: tuple[Hint, ...] = ()
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show other hints."""
        self._hints = tuple(hints)
        self.setText(_BETWEEN.join(each.words for each in hints))
        self.update()

    def drawn(self) -> str:
        """Return the hints that have room now, as they are drawn."""
        return _BETWEEN.join(fitting(self._hints, self.contentsRect().width(), self.fontMetrics().horizontalAdvance))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt gives it
        """Draw the hints that have room."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), self.drawn())


def fitting(hints: Sequence[Hint], room: int, width_of: Callable[[str], int]) -> list[str]:
    """Return the words of the hints that fit into a width in one line, the worthiest first to be taken."""
    left = list(hints)
    while left and width_of(_BETWEEN.join(each.words for each in left)) > room:
        left.remove(max(left, key=lambda each: each.rank))
    return [each.words for each in left]
