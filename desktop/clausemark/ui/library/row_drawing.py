"""Draws a row of a queue: two lines of words, severity and state as pills."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from clausemark.services.queue_lists import Row
from clausemark.store.levels import VersionLabel
from clausemark.ui.fonts import interface_font
from clausemark.ui.icons import icon
from clausemark.ui.library.names import review_tone, severity_name, state_name, state_tone
from clausemark.ui.library.rows_model import Column
from clausemark.ui.theme import Theme, Tone, severity_tone
from clausemark.ui.when import short_date

ROW_HEIGHT = 50


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a row: its column, its place within the row, and its words where they are the model's."""

    column: Column
    place: QRect
    words: str


class RowDrawing:
    """Draws one row with all its cells."""

    def __init__(self, theme: Theme, locale: QLocale) -> None:
        self.theme = theme
        self._locale = locale

    def draw(self, painter: QPainter, row: Row, label: VersionLabel | None, cells: Sequence[Cell]) -> None:
        """Draw the cells of a row on its ground."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell in cells:
            self._cell(painter, row, label, cell)

    def ground(self, painter: QPainter, area: QRect, *, chosen: bool, hovered: bool, focused: bool) -> None:
        """Draw what lies under a row: opaque, with its lower line, and the mark of the chosen one."""
        colour = self.theme.selection if chosen else self.theme.hover if hovered else self.theme.panel
        painter.fillRect(area, QColor(colour))
        if chosen:
            mark = QRect(area.left(), area.top(), 3, area.height())
            painter.fillRect(mark, QColor(self.theme.focus if focused else self.theme.control_border))
        painter.setPen(QColor(self.theme.border))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _cell(self, painter: QPainter, row: Row, label: VersionLabel | None, cell: Cell) -> None:
        area = cell.place.adjusted(6, 6, -6, -6)
        match cell.column:
            case Column.SEVERITY:
                self._pill(painter, area, severity_name(row.severity), severity_tone(self.theme, row.severity))
            case Column.NUMBER:
                self._line(painter, area, row.number, self.theme.muted, weight=QFont.Weight.Medium)
            case Column.WORDS if is_in_words(row):
                self._line(painter, area, cell.words, self.theme.text)
            case Column.WORDS:
                self._two(painter, area, row.title or row.heading, " ".join(row.text.split()))
            case Column.STATE:
                self._state(painter, area, row, cell.words)
            case Column.DOCUMENT if label is not None:
                day = short_date(self._locale, label.captured_at)
                self._two(painter, area, label.document, f"{label.platform}  ·  {day}", strong=False)

    def _state(self, painter: QPainter, area: QRect, row: Row, words: str) -> None:
        if row.review is not None:
            self._pill(painter, area, words, review_tone(self.theme, row.review))
            return
        if row.state is None:
            self._line(painter, area, words, self.theme.text)
            return
        width = self._pill(painter, area, state_name(row.state), state_tone(self.theme, row.state))
        if row.lapsed:
            mark = QRect(area.left() + width + 6, area.center().y() - 7, 16, 16)
            icon("triangle-alert", self.theme.danger).paint(painter, mark)

    def _two(self, painter: QPainter, area: QRect, first: str, second: str, *, strong: bool = True) -> None:
        half = area.height() // 2
        top, bottom = QRect(area.left(), area.top(), area.width(), half), area.adjusted(0, half, 0, 0)
        if not first:
            top, first, second = area, second, ""
        weight = QFont.Weight.DemiBold if strong and second else QFont.Weight.Normal
        self._line(painter, top, first, self.theme.text, weight=weight)
        self._line(painter, bottom, second, self.theme.muted, pixels=12)

    def _line(
        self,
        painter: QPainter,
        area: QRect,
        words: str,
        colour: str,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        pixels: int = 13,
    ) -> None:
        if words:
            metrics = _metrics(pixels, weight)
            shown = _elided(_enough(words, area.width()), area.width(), pixels, weight)
            painter.setFont(_font(pixels, weight))
            painter.setPen(QColor(colour))
            lowest = area.top() + (area.height() - metrics.height()) // 2 + metrics.ascent()
            painter.drawText(area.left(), lowest, shown)

    def _pill(self, painter: QPainter, area: QRect, words: str, tone: Tone) -> int:
        """Draw a word on a tinted ground; return how wide it is."""
        painter.setFont(_font(12, QFont.Weight.DemiBold))
        width = min(painter.fontMetrics().horizontalAdvance(words) + 18, area.width())
        pill = QRectF(area.left(), area.center().y() - 10, width, 21)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.soft))
        painter.drawRoundedRect(pill, 10, 10)
        painter.setPen(QColor(tone.strong))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width - 12)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), shown)
        return width


def is_in_words(row: Row) -> bool:
    """Tell whether what a row is about is drawn as the model words it, and not from its title and its text."""
    return row.sums is not None or row.unsettled is not None


@lru_cache
def _font(pixels: int, weight: QFont.Weight) -> QFont:
    """Return a font, made once: a screen of rows asks for hundreds."""
    return interface_font(pixels, weight)


@lru_cache
def _metrics(pixels: int, weight: QFont.Weight) -> QFontMetrics:
    return QFontMetrics(_font(pixels, weight))


@lru_cache(512)
def _elided(words: str, width: int, pixels: int, weight: QFont.Weight) -> str:
    """Return what of a line has room; the name of a document stands in many rows."""
    return _metrics(pixels, weight).elidedText(words, Qt.TextElideMode.ElideRight, width)


def _enough(words: str, width: int) -> str:
    """Return so much of a line as can have room: no letter is narrower than a few pixels."""
    return words[: max(width // 3, 8)]
