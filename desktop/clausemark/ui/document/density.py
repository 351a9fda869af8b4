"""The whole document in a strip: where its findings are, and which part is in sight; it scrolls by click and drag."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clausemark.ui.document.lanes import Margin
from clausemark.ui.document.marked_view import MarkedView
from clausemark.ui.theme import finding_tone

_WIDTH = 30
_STRIP = 8
_TICK = 2.5
_EDGE = 10
_LEAST_FRAME = 24


class DensityMap(QWidget):
    """Stands right of a view and is its scroll bar; what it does by mouse the view does by keys."""

    def __init__(self, view: MarkedView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._grip: float | None = None
        self._ticks: list[tuple[float, str]] = []
        self._ticks_of: Margin | None = None
        self._ticks_at: tuple[int, int, str] = 0, 0, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Findings over the whole document"))
        self.setToolTip(self.tr("Findings over the whole document. Click or drag to scroll."))
        view.scrolled.connect(self.update)
        view.marked_anew.connect(self.update)
        view.verticalScrollBar().rangeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the width of the strip."""
        return QSize(_WIDTH, 200)

    def ticks(self) -> list[tuple[float, str]]:
        """Return where the findings are on the strip, with their colours, in order of the text."""
        state = self._view.content_height(), self.height(), self._view.theme.name
        if self._ticks_of is not self._view.margin or self._ticks_at != state:
            self._ticks_of, self._ticks_at, self._ticks = self._view.margin, state, self._found()
        return self._ticks

    def _found(self) -> list[tuple[float, str]]:
        ticks = []
        for laned in self._view.margin.marks:
            colour = finding_tone(self._view.theme, laned.mark.severity, laned.mark.polarity).strong
            ticks.append((self._place(self._view.content_top(laned.first)), colour))
        return ticks

    def frame(self) -> QRectF:
        """Return the frame around the part that is in sight."""
        top = self._place(self._view.verticalScrollBar().value())
        bottom = self._place(self._view.verticalScrollBar().value() + self._view.viewport().height())
        height = max(bottom - top, float(_LEAST_FRAME))
        top = min(top, self.height() - _EDGE - height)
        return QRectF((_WIDTH - _STRIP) / 2 - 2.5, top, _STRIP + 5, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint strip, ticks and frame."""
        theme = self._view.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(theme.paper))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.sunken))
            left = (_WIDTH - _STRIP) / 2
            painter.drawRoundedRect(QRectF(left, _EDGE, _STRIP, self.height() - 2 * _EDGE), 4, 4)
            for place, colour in self.ticks():
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(QRectF(left, place, _STRIP, _TICK), 1, 1)
            if self._view.verticalScrollBar().maximum():
                self._paint_frame(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        theme = self._view.theme
        ground = QColor(theme.muted)
        ground.setAlpha(40)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(theme.control_border), 1.5))
        painter.drawRoundedRect(self.frame(), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame, or bring the place that was clicked into its middle."""
        frame = self.frame()
        held = frame.top() <= event.position().y() <= frame.bottom()
        self._grip = event.position().y() - frame.top() if held else frame.height() / 2
        self._scroll_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the frame."""
        if self._grip is not None:
            self._scroll_to(event.position().y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the frame go."""
        self._grip = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll as over the text."""
        self._view.wheelEvent(event)

    def _place(self, content: float) -> float:
        room = self.height() - 2 * _EDGE
        return _EDGE + room * min(1.0, content / max(1, self._view.content_height()))

    def _scroll_to(self, y: float) -> None:
        share = (y - (self._grip or 0.0) - _EDGE) / max(1, self.height() - 2 * _EDGE)
        self._view.verticalScrollBar().setValue(round(share * self._view.content_height()))
