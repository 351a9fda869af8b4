"""What fills a folded part of the pane waits until somebody unfolds it: a key does not wait for what nobody sees."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clausemark.ui.coding.fields import SentenceField


class Folded:
    """Fills a part at once where it is seen or holds words that no act has, else when it is brought up to date."""

    def __init__(self, part: QWidget) -> None:
        self._part = part
        self._due: Callable[[], object] | None = None

    def fill(self, show: Callable[[], object], *, seen: bool) -> None:
        """Do what fills the part, in place of what waits; later where it is neither seen nor written in."""
        self._due = None
        if seen or any(each.unsaved for each in self._part.findChildren(SentenceField)):
            show()
        else:
            self._due = show

    def catch_up(self) -> None:
        """Do what waits."""
        due, self._due = self._due, None
        if due is not None:
            due()
