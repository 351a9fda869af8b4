"""The pages of an archived PDF as they are printed, with the findings and the current clause laid over them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from clausemark.provisions.source_text import PageBox, SourceText
from clausemark.services.marking import Mark
from clausemark.services.showing import PagePicture
from clausemark.ui.document.heights import Heights
from clausemark.ui.document.sheet import ZOOMS
from clausemark.ui.fonts import interface_font
from clausemark.ui.theme import Theme, finding_tone, load_theme

_GAP = 18
_SIDE = 24
_WIDEST = 900
_KEPT = 8
"""Pictures kept; a page at twice the scale takes eight megabytes."""


class PageView(QAbstractScrollArea):
    """Asks for the pictures of the pages in sight with `wanted` (page from 0, pixels a point), one at a time.

    Pages are paper: white in every theme, so that the colours of the light theme mark them.
    """

    wanted = Signal(int, float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._on_paper = load_theme("light")
        self._source: SourceText | None = None
        self._sizes: Sequence[tuple[float, float]] = ()
        self._heights = Heights(())
        self._zoom = 1.0
        self._pictures: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._asked: tuple[int, int] | None = None
        self._marks: Sequence[Mark] = ()
        self._by_page: dict[int, list[tuple[PageBox, str]]] = {}
        self._current: tuple[PageBox, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def show_pages(self, source: SourceText, sizes: Sequence[tuple[float, float]]) -> None:
        """Show the pages of a source from the first; their pictures are asked for."""
        self._source, self._sizes = source, sizes
        self._pictures.clear()
        self._asked = None
        self._current = ()
        self._lay_out()
        self.set_marks(self._marks)

    def clear(self) -> None:
        """Show no pages."""
        self._source, self._sizes, self._asked = None, (), None
        self._pictures.clear()
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours around the pages."""
        self._theme = theme
        self.viewport().update()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Lay the highlights of findings over the pages."""
        self._marks = marks
        self._by_page = {}
        for mark in marks if self._source is not None else ():
            colour = finding_tone(self._on_paper, mark.severity, mark.polarity).mark
            for box in self._source.page_boxes(mark.start, mark.end) if self._source is not None else ():
                self._by_page.setdefault(box.page - 1, []).append((box, colour))
        self.viewport().update()

    def set_current(self, span: tuple[int, int] | None) -> None:
        """Frame the lines of a clause and bring them into sight; None frames nothing."""
        known = self._source is not None and span is not None
        self._current = self._source.page_boxes(*span) if known and span and self._source else ()
        if self._current:
            self._reveal(self._current[0])
        self.viewport().update()

    @property
    def current_boxes(self) -> tuple[PageBox, ...]:
        """Return where the current clause is printed."""
        return self._current

    def show_picture(self, page: int, scale: float, picture: PagePicture) -> None:
        """Show a picture that was asked for."""
        if self._asked != (page, round(scale * 1000)):
            return
        self._asked = None
        made = QImage(picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32).copy()
        self._pictures[page, round(scale * 1000)] = made
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self.viewport().update()

    def drawn_pages(self) -> set[int]:
        """Return the pages whose pictures are there."""
        return {page for page, _ in self._pictures}

    # Zoom and places

    def zoom_in(self) -> None:
        """Show the pages one step larger."""
        self._set_zoom(next((each for each in ZOOMS if each > self._zoom), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show the pages one step smaller."""
        self._set_zoom(next((each for each in reversed(ZOOMS) if each < self._zoom), ZOOMS[0]))

    def zoom_natural(self) -> None:
        """Let the pages fit the width again."""
        self._set_zoom(1.0)

    def _set_zoom(self, zoom: float) -> None:
        share = self.verticalScrollBar().value() / max(1, self._heights.total)
        self._zoom = zoom
        self._lay_out()
        self.verticalScrollBar().setValue(round(share * self._heights.total))

    def _scale(self, page: int) -> float:
        """Return the device-independent pixels of a point of a page."""
        room = max(120, min(self.viewport().width() - 2 * _SIDE, _WIDEST))
        return room * self._zoom / max(1.0, self._sizes[page][0])

    def _lay_out(self) -> None:
        heights = [round(size[1] * self._scale(page)) + _GAP for page, size in enumerate(self._sizes)]
        self._heights = Heights(heights)
        room = self.viewport().height()
        self.verticalScrollBar().setRange(0, max(0, self._heights.total + _GAP - room))
        self.verticalScrollBar().setPageStep(max(1, room - 40))
        self.verticalScrollBar().setSingleStep(40)
        widest = max((size[0] * self._scale(page) for page, size in enumerate(self._sizes)), default=0.0)
        self.horizontalScrollBar().setRange(0, max(0, round(widest) + 2 * _SIDE - self.viewport().width()))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pages fit the new width."""
        super().resizeEvent(event)
        share = self.verticalScrollBar().value() / max(1, self._heights.total)
        self._lay_out()
        self.verticalScrollBar().setValue(round(share * self._heights.total))

    def _in_sight(self) -> Iterator[tuple[int, QRectF]]:
        if not self._sizes:
            return
        bar = self.verticalScrollBar().value()
        page = self._heights.at(bar)
        while page < len(self._sizes):
            top = self._heights.before(page) + _GAP - bar
            if top > self.viewport().height():
                return
            width = self._sizes[page][0] * self._scale(page)
            left = max(_SIDE, (self.viewport().width() - width) / 2) - self.horizontalScrollBar().value()
            yield page, QRectF(left, top, width, self._heights[page] - _GAP)
            page += 1

    def _reveal(self, box: PageBox) -> None:
        page = box.page - 1
        if page < len(self._sizes):
            top = self._heights.before(page) + _GAP + round(box.top / 100 * self._scale(page))
            bar, room = self.verticalScrollBar(), self.viewport().height()
            if not bar.value() + 40 <= top <= bar.value() + room - 120:
                bar.setValue(top - room // 4)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Show what comes into sight."""
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with Home and End too."""
        edges = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.verticalScrollBar().maximum()}
        if event.key() in edges:
            self.verticalScrollBar().setValue(edges[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages in sight with their highlights."""
        with QPainter(self.viewport()) as painter:
            painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.viewport().rect(), QColor(self._theme.sunken))
            for page, place in self._in_sight():
                self._paint_page(painter, page, place)

    def _paint_page(self, painter: QPainter, page: int, place: QRectF) -> None:
        painter.fillRect(place, QColor(self._on_paper.paper))
        picture = self._picture(page)
        if picture is not None:
            painter.drawImage(place, picture)
        else:
            painter.setPen(QColor(self._on_paper.faint))
            painter.setFont(interface_font(14))
            number = self.locale().toString(page + 1)
            painter.drawText(
                place, int(Qt.AlignmentFlag.AlignCenter), self.tr("Page {0} is being drawn").format(number)
            )
        scale = self._scale(page) / 100
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box, colour in self._by_page.get(page, ()):
            painter.fillRect(_rect(box, place, scale), QColor(colour))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._paint_current(painter, page, place, scale)
        painter.setPen(QColor(self._theme.border))
        painter.drawRect(place)

    def _paint_current(self, painter: QPainter, page: int, place: QRectF, scale: float) -> None:
        united = QRectF()
        for box in self._current:
            if box.page - 1 == page:
                united = united.united(_rect(box, place, scale))
        if not united.isEmpty():
            painter.setPen(QPen(QColor(self._on_paper.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(united.adjusted(-7, -5, 7, 5), 5, 5)

    def _picture(self, page: int) -> QImage | None:
        """Return a page's picture, asked for when it is not there; meanwhile one of another size does."""
        scale = self._scale(page) * self.devicePixelRatioF()
        key = page, round(scale * 1000)
        if key in self._pictures:
            self._pictures.move_to_end(key)
            return self._pictures[key]
        if self._asked is None:
            self._asked = key
            self.wanted.emit(page, scale)
        return next((picture for (other, _), picture in self._pictures.items() if other == page), None)


def _rect(box: PageBox, place: QRectF, scale: float) -> QRectF:
    width, height = (box.right - box.left) * scale, (box.bottom - box.top) * scale
    return QRectF(place.left() + box.left * scale, place.top() + box.top * scale, width, height).adjusted(-1, -1, 1, 1)
