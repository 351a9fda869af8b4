"""Draws the versions of a timeline: the line, its marks with A and B, dates, and what changed or where a clause was."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clausemark.archive.identifiers import DocumentId, VersionId
from clausemark.regulations.vocabulary import VersionReview
from clausemark.services.history import ClauseLife
from clausemark.services.versions_apart import ChangeCounts
from clausemark.ui.document.redline_words import counted_signs
from clausemark.ui.fonts import interface_font
from clausemark.ui.icons import icon
from clausemark.ui.library.archive_model import is_broken
from clausemark.ui.library.names import review_icon, review_tone
from clausemark.ui.library.timeline_model import MARK, Mark
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.theme import Theme
from clausemark.ui.when import short_date

_Index = QModelIndex | QPersistentModelIndex
HEIGHT = 72
_LINE = 24
"""Where the line lies below the upper edge of a mark."""
_RADIUS, _SHOWN_RADIUS = 5.0, 7.5
_DATE = 82
"""Pixels that a mark must have for its date to be written."""


_OVERLAP = 3
"""Pixels by which a piece of the line goes over its own room, so that pieces join."""
_MOST_PICTURES = 200


class _Look(NamedTuple):
    """What the picture of a mark without words depends on."""

    room: tuple[int, int, bool, bool]
    way: tuple[bool, bool, bool] | None
    dot: tuple[str, bool, bool]
    hovered: bool
    focused: bool
    ratio: float
    theme: str


class MarkDelegate(QStyledItemDelegate):
    """Draws a piece of the line, the mark of a version on it, its date and how its review stands."""

    def __init__(self, theme: Theme, worklist: Worklist, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.shown: VersionId | None = None
        self.earlier: VersionId | None = None
        self.between: tuple[int, int] | None = None
        self.life: ClauseLife | None = None
        self.titles: Mapping[DocumentId, str] = {}
        self.counts: Mapping[VersionId, ChangeCounts] = {}
        self._worklist = worklist
        self._pictures: dict[_Look, QPixmap] = {}

    def is_dated(self, mark: Mark) -> bool:
        """Tell whether a version has room for its date, and for what changed."""
        return mark.width >= _DATE or mark.level.id in (self.shown, self.earlier)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  # Qt gives it
        """Return the piece of line that a version has."""
        mark = index.data(MARK)
        return QSize(mark.width if isinstance(mark, Mark) else 0, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a version."""
        mark = index.data(MARK)
        if not isinstance(mark, Mark):
            return
        if not self.is_dated(mark):
            picture = self._picture(painter, option, mark, index.row())
            painter.drawPixmap(option.rect.left() - _OVERLAP, option.rect.top(), picture)
            return
        painter.save()
        centre = self._draw(painter, option, mark, index.row())
        if mark.level.id in (self.shown, self.earlier) and self.earlier is not None:
            self._letter(painter, "A" if mark.level.id == self.earlier else "B", option.rect, centre)
        self._date(painter, option.rect, mark, centre)
        painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, mark: Mark, row: int) -> QPointF:
        """Draw the piece of line and the mark on it; return its middle."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(option.rect.left() + mark.before, option.rect.top() + _LINE)
        self._line(painter, option.rect, mark, centre)
        self._way(painter, option.rect, row, centre)
        self._dot(painter, option, mark, centre)
        return centre

    def _picture(self, painter: QPainter, option: QStyleOptionViewItem, mark: Mark, row: int) -> QPixmap:
        """Return the picture of a mark without words, drawn once for all that look the same."""
        ratio = painter.device().devicePixelRatioF()
        look = self._look(option, mark, row, ratio)
        known = self._pictures.get(look)
        if known is not None:
            return known
        if len(self._pictures) >= _MOST_PICTURES:
            self._pictures.clear()
        picture = QPixmap(round((mark.width + 2 * _OVERLAP) * ratio), round(HEIGHT * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        inside = QStyleOptionViewItem(option)
        inside.rect = QRect(_OVERLAP, 0, mark.width, option.rect.height())
        with QPainter(picture) as within:
            self._draw(within, inside, mark, row)
        self._pictures[look] = picture
        return picture

    def _look(self, option: QStyleOptionViewItem, mark: Mark, row: int, ratio: float) -> _Look:
        between = self.between
        is_reworded = self.life is not None and mark.level.id in self.life.reworded
        return _Look(
            (mark.width, mark.before, mark.first, mark.last),
            None if between is None else (row == between[0], row == between[1], between[0] <= row <= between[1]),
            (self._colour(mark), self._has_clause(mark), is_reworded),
            bool(option.state & QStyle.StateFlag.State_MouseOver),
            bool(option.state & QStyle.StateFlag.State_HasFocus),
            ratio,
            self.theme.name,
        )

    def _line(self, painter: QPainter, area: QRect, mark: Mark, centre: QPointF) -> None:
        painter.setPen(QPen(QColor(self.theme.border), 3))
        left = centre.x() if mark.first else area.left() - 1
        right = centre.x() if mark.last else area.right() + 2
        painter.drawLine(QPointF(left, centre.y()), QPointF(right, centre.y()))

    def _way(self, painter: QPainter, area: QRect, row: int, centre: QPointF) -> None:
        """Draw the stretch from A to B that goes through a mark."""
        if self.between is None or not self.between[0] <= row <= self.between[1]:
            return
        painter.setPen(QPen(QColor(self.theme.accent), 3))
        left = centre.x() if row == self.between[0] else area.left() - 1
        right = centre.x() if row == self.between[1] else area.right() + 2
        painter.drawLine(QPointF(left, centre.y()), QPointF(right, centre.y()))

    def _letter(self, painter: QPainter, letter: str, area: QRect, centre: QPointF) -> None:
        painter.setFont(interface_font(11, QFont.Weight.DemiBold))
        place = QRectF(centre.x() - 9, area.top() - 1, 18, 15)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent_soft))
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(QColor(self.theme.accent))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), letter)

    def _dot(self, painter: QPainter, option: QStyleOptionViewItem, mark: Mark, centre: QPointF) -> None:
        chosen = mark.level.id in (self.shown, self.earlier)
        colour = self._colour(mark)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(QColor(colour), 2))
        filled = chosen or self._has_clause(mark)
        ground = colour if filled else self.theme.accent_soft if hovered else self.theme.panel
        painter.setBrush(QColor(ground))
        radius = _SHOWN_RADIUS if chosen else _RADIUS
        if self.life is not None and mark.level.id in self.life.reworded:
            painter.drawPolygon(_diamond(centre, radius + 1.5))
        else:
            painter.drawEllipse(centre, radius, radius)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius + 4, radius + 4)

    def _colour(self, mark: Mark) -> str:
        if mark.level.id in (self.shown, self.earlier):
            return self.theme.accent
        if is_broken(mark.level):
            return self.theme.danger
        if self.life is None:
            return self.theme.muted
        if mark.level.id in self.life.reworded:
            return self.theme.warning
        return self.theme.muted if self._has_clause(mark) else self.theme.faint

    def _has_clause(self, mark: Mark) -> bool:
        return self.life is not None and mark.level.id in self.life.provisions

    def _date(self, painter: QPainter, area: QRect, mark: Mark, centre: QPointF) -> None:
        shown = mark.level.id in (self.shown, self.earlier)
        words = short_date(self._widget().locale(), mark.level.captured_at)
        painter.setFont(interface_font(12, QFont.Weight.DemiBold if shown else QFont.Weight.Normal, tabular=True))
        width = painter.fontMetrics().horizontalAdvance(words)
        left = min(max(centre.x() - width / 2, area.left()), max(area.left(), area.right() - width))
        painter.setPen(QColor(self.theme.text if shown else self.theme.muted))
        place = QRect(int(left), area.top() + _LINE + 12, width + 2, 18)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
        review = self._worklist.review_of(mark.level.id)
        self._counts(painter, area, mark, centre)
        if review not in (None, VersionReview.NOT_STARTED):
            aside = 12 if self.earlier is not None and shown else -6
            spot = QRect(int(centre.x()) + aside, area.top(), 13, 13)
            icon(review_icon(review), review_tone(self.theme, review).strong).paint(painter, spot)

    def _counts(self, painter: QPainter, area: QRect, mark: Mark, centre: QPointF) -> None:
        words = self._beneath(mark, painter)
        if not words:
            return
        width = painter.fontMetrics().horizontalAdvance(words)
        left = min(max(centre.x() - width / 2, area.left()), max(area.left(), area.right() - width))
        painter.setPen(QColor(self.theme.muted))
        place = QRect(int(left), area.top() + _LINE + 30, width + 2, 16)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)

    def _beneath(self, mark: Mark, painter: QPainter) -> str:
        """Return the line below the date: the document where there are several, else what changed."""
        painter.setFont(interface_font(11, tabular=True))
        metrics = painter.fontMetrics()
        if self.titles:
            title = self.titles.get(mark.level.document, "")
            return metrics.elidedText(title, Qt.TextElideMode.ElideRight, max(_DATE, mark.width) - 6)
        counts = self.counts.get(mark.level.id)
        if counts is None:
            return ""
        words = counted_signs(self._widget().locale(), counts)
        longer = self.tr("{0} clauses").format(words)
        return longer if metrics.horizontalAdvance(longer) <= mark.width - 8 else words

    def _widget(self) -> QWidget:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return parent


def _diamond(centre: QPointF, radius: float) -> QPolygonF:
    corners = ((0.0, -radius), (radius, 0.0), (0.0, radius), (-radius, 0.0))
    return QPolygonF([QPointF(centre.x() + x, centre.y() + y) for x, y in corners])
