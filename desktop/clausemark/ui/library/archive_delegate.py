"""Draws a line of the archive tree: icon and name, and how far the review of a version is."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clausemark.regulations.vocabulary import VersionReview
from clausemark.store.levels import BrokenLevel, DocumentLevel, PlatformLevel, VersionLevel
from clausemark.ui.fonts import interface_font
from clausemark.ui.icons import icon
from clausemark.ui.library.archive_model import LEVEL, is_broken
from clausemark.ui.library.names import review_icon, review_tone
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.row_ground import ground

_ROW = 28
_Index = QModelIndex | QPersistentModelIndex


_AT_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@lru_cache(1024)
def _fitting(text: str, width: int, weight: QFont.Weight, *, cuts_format: bool) -> str:
    """Return what fits: of a version its day alone before half a word of its format."""
    metrics = QFontMetrics(interface_font(13, weight))
    if cuts_format and metrics.horizontalAdvance(text) > width:
        text = text.partition(" · ")[0]
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


class ArchiveDelegate(QStyledItemDelegate):
    """Draws icon and name, and at the right how far a version's review is."""

    def __init__(self, theme: Theme, worklist: Worklist, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._worklist = worklist

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  # Qt gives it
        """Return the size that every line has."""
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line of the tree."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground(painter, option, self.theme)
        area: QRect = option.rect.adjusted(4, 0, -8, 0)
        level = index.data(LEVEL)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        drawing, colour = self._drawing(level, chosen=chosen)
        icon(drawing, colour).paint(painter, QRect(area.left(), area.center().y() - 7, 16, 16))
        right = self._progress(level)
        width = 0
        if right:
            painter.setFont(interface_font(11, tabular=True))
            width = painter.fontMetrics().horizontalAdvance(right) + 6
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(area, _AT_RIGHT, right)
        words = area.adjusted(24, 0, -width, 0)
        weight = QFont.Weight.Medium if chosen else QFont.Weight.Normal
        painter.setFont(interface_font(13, weight))
        painter.setPen(QColor(self.theme.muted if is_broken(level) else self.theme.text))
        is_captured = isinstance(level, (VersionLevel, BrokenLevel))
        shown = _fitting(str(index.data()), words.width(), weight, cuts_format=is_captured)
        painter.drawText(words, _AT_LEFT, shown)
        painter.restore()

    def _drawing(self, level: object, *, chosen: bool) -> tuple[str, str]:
        colour = self.theme.accent if chosen else self.theme.muted
        if isinstance(level, PlatformLevel):
            return "folder", colour
        if isinstance(level, DocumentLevel):
            return "file-text", colour
        if is_broken(level):
            return "file-x", self.theme.danger
        review = self._worklist.review_of(level.id) if isinstance(level, VersionLevel) else None
        if review in (None, VersionReview.NOT_STARTED):
            return "history", colour
        return review_icon(review), review_tone(self.theme, review).strong

    def _progress(self, level: object) -> str:
        """Return “12/40” for a version of which a part is reviewed or out of scope, and another part not."""
        work = self._worklist.work
        if work is None or not isinstance(level, VersionLevel):
            return ""
        standing = work.backlog.standings.versions.get(level.id)
        if standing is None or standing.sums.outstanding == 0:
            return ""
        sums = standing.sums
        return f"{sums.reviewed + sums.excluded}/{sums.population}"
