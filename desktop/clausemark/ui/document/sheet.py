"""The sheet that a text stands on: how large it is shown, how wide its column is, and where that begins."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from clausemark.ui.document.typography import Typography, measure
from clausemark.ui.theme import Theme

ZOOMS = (0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class Sheet(QAbstractScrollArea):
    """An area with one column of text in the middle; `zoomed` carries another zoom once the text has it."""

    zoomed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)

    @property
    def theme(self) -> Theme:
        """Return the colours in use."""
        return self._theme

    @property
    def zoom(self) -> float:
        """Return the zoom, 1 for the natural size."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the text larger or smaller; what is on top stays there."""
        if zoom != self._zoom:
            self._zoom = zoom
            self.lay_out_again()
            self.zoomed.emit(zoom)

    def zoom_in(self) -> None:
        """Show the text one step larger."""
        self.set_zoom(next((each for each in ZOOMS if each > self._zoom), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show the text one step smaller."""
        self.set_zoom(next((each for each in reversed(ZOOMS) if each < self._zoom), ZOOMS[0]))

    def zoom_natural(self) -> None:
        """Show the text in its natural size."""
        self.set_zoom(1.0)

    def gutter(self) -> int:
        """Return the pixels kept free left of the text."""
        return round(32 * self._zoom)

    def edge(self) -> int:
        """Return the pixels kept free right of the text."""
        return round(32 * self._zoom)

    def natural_width(self) -> float:
        """Return the width of a line where there is room for it."""
        return measure(self._zoom)

    def column(self) -> tuple[int, float]:
        """Return where the text begins on the screen, and how wide it is."""
        room = self.viewport().width() - self.gutter() - self.edge()
        width = max(120.0, min(self.natural_width(), float(room)))
        return self.gutter() + max(0, round((room - width) / 2)), width

    def typography(self) -> Typography:
        """Return how words are set in the column."""
        return Typography(self._theme, self._zoom, self.column()[1])

    def lay_out_again(self) -> None:
        """Lay out what is shown for another zoom or width; an empty sheet has nothing to lay out."""

    def sizeHint(self) -> QSize:  # Qt's name
        """Return a size that shows a comfortable page."""
        return QSize(780, 640)
