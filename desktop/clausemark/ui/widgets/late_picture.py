"""A pane whose words change at once and whose picture follows: it is laid out and drawn in a frame of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from clausemark.ui.widgets.layout import laid_out_once

_AFTER = 12
"""Milliseconds until the pane is drawn: the picture of what moved comes before, and no key finds the old one."""


class LatePicture(QObject):
    """Lets what somebody looks at be drawn before a pane beside it.

    Only the picture is late: every word in the pane, and what a key or the mouse does to it, is of the new place.
    """

    def __init__(self, pane: QWidget, parts: Sequence[QWidget]) -> None:
        """`parts` are the widgets of the pane that have a layout, the innermost first."""
        super().__init__(pane)
        self._pane = pane
        self._layouts = [each for each in (part.layout() for part in parts) if each is not None]
        self._parts = tuple(parts)
        self._is_due = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(self.draw)
        pane.installEventFilter(self)

    @property
    def is_due(self) -> bool:
        """Tell whether the picture is still that of the place before."""
        return self._is_due

    @contextmanager
    def changed(self, *, later: bool) -> Iterator[None]:
        """Change the words inside; the picture is made `later` in a frame of its own, else with all that is drawn."""
        if not (later and self._pane.isVisible()):
            self.draw()
            with laid_out_once(*self._parts):
                yield
            return
        if not self._is_due:
            self._is_due = True
            self._pane.setUpdatesEnabled(False)
            self._set_laid_out(is_laid_out=False)
        yield
        self._timer.start()

    def draw(self) -> None:
        """Lay the pane out and draw it now, where that waits."""
        if not self._is_due:
            return
        self._is_due = False
        self._timer.stop()
        self._set_laid_out(is_laid_out=True)
        self._pane.setUpdatesEnabled(True)

    def _set_laid_out(self, *, is_laid_out: bool) -> None:
        for each in self._layouts:
            each.setEnabled(is_laid_out)
        if is_laid_out:
            for each in self._layouts:
                each.activate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give other room to a pane that is laid out."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Hide):
            self.draw()
        return super().eventFilter(watched, event)
