"""The timeline of the document that is shown: its versions on a line, as far apart as their dates."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from clausemark.archive.identifiers import DocumentId, VersionId
from clausemark.regulations.vocabulary import VersionReview
from clausemark.services.changes import Change, Changed
from clausemark.services.library import versions, whereabouts
from clausemark.services.versions_apart import ChangeCounts
from clausemark.store.levels import VersionLevel
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.redline_words import counted_signs
from clausemark.ui.fonts import interface_font
from clausemark.ui.icons import icon, icon_picture
from clausemark.ui.library.archive_model import is_broken
from clausemark.ui.library.names import review_icon, review_tone
from clausemark.ui.library.timeline_model import MARK, Mark, MarkModel, laid_out
from clausemark.ui.library.version_counts import VersionCounts
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session
from clausemark.ui.theme import Theme
from clausemark.ui.when import short_date
from clausemark.ui.widgets.labels import TextLabel

_Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 72
_LINE = 24
"""Where the line lies below the upper edge of a mark."""
_RADIUS, _SHOWN_RADIUS = 5.0, 7.5
_DATE = 82
"""Pixels that a mark must have for its date to be written."""


class MarkDelegate(QStyledItemDelegate):
    """Draws a piece of the line, the mark of a version on it, its date and how its review stands."""

    def __init__(self, theme: Theme, worklist: Worklist, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.shown: VersionId | None = None
        self.counts: Mapping[VersionId, ChangeCounts] = {}
        self._worklist = worklist

    def is_dated(self, mark: Mark) -> bool:
        """Tell whether a version has room for its date, and for what changed."""
        return mark.width >= _DATE or mark.level.id == self.shown

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  # Qt gives it
        """Return the piece of line that a version has."""
        mark = index.data(MARK)
        return QSize(mark.width if isinstance(mark, Mark) else 0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a version."""
        mark = index.data(MARK)
        if not isinstance(mark, Mark):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(option.rect.left() + mark.before, option.rect.top() + _LINE)
        self._line(painter, option.rect, mark, centre)
        self._dot(painter, option, mark, centre)
        if self.is_dated(mark):
            self._date(painter, option.rect, mark, centre)
        painter.restore()

    def _line(self, painter: QPainter, area: QRect, mark: Mark, centre: QPointF) -> None:
        painter.setPen(QPen(QColor(self.theme.border), 3))
        left = centre.x() if mark.first else area.left() - 1
        right = centre.x() if mark.last else area.right() + 2
        painter.drawLine(QPointF(left, centre.y()), QPointF(right, centre.y()))

    def _dot(self, painter: QPainter, option: QStyleOptionViewItem, mark: Mark, centre: QPointF) -> None:
        shown = mark.level.id == self.shown
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        colour = self.theme.accent if shown else self.theme.danger if is_broken(mark.level) else self.theme.muted
        painter.setPen(QPen(QColor(colour), 2))
        ground = self.theme.accent if shown else self.theme.accent_soft if hovered else self.theme.panel
        painter.setBrush(QColor(ground))
        radius = _SHOWN_RADIUS if shown else _RADIUS
        painter.drawEllipse(centre, radius, radius)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius + 4, radius + 4)

    def _date(self, painter: QPainter, area: QRect, mark: Mark, centre: QPointF) -> None:
        shown = mark.level.id == self.shown
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
            spot = QRect(int(centre.x()) - 6, area.top(), 13, 13)
            icon(review_icon(review), review_tone(self.theme, review).strong).paint(painter, spot)

    def _counts(self, painter: QPainter, area: QRect, mark: Mark, centre: QPointF) -> None:
        counts = self.counts.get(mark.level.id)
        if counts is None:
            return
        words = counted_signs(self._widget().locale(), counts)
        painter.setFont(interface_font(11, tabular=True))
        longer = f"{words} {self.tr('clauses')}"
        if painter.fontMetrics().horizontalAdvance(longer) <= mark.width - 8:
            words = longer
        width = painter.fontMetrics().horizontalAdvance(words)
        left = min(max(centre.x() - width / 2, area.left()), max(area.left(), area.right() - width))
        painter.setPen(QColor(self.theme.muted))
        place = QRect(int(left), area.top() + _LINE + 30, width + 2, 16)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)

    def _widget(self) -> QWidget:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return parent


class Line(QListView):
    """The line: a click, Enter or the space bar shows a version; the arrow keys go along; `chosen` carries its id."""

    chosen = Signal(str)
    resized = Signal()

    def __init__(self, session: Session, worklist: Worklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Versions of the document"))
        self.marks = MarkModel(worklist, self)
        self.counts = VersionCounts(session, self)
        self.delegate = MarkDelegate(session.theme, worklist, self)
        self.setModel(self.marks)
        self.setItemDelegate(self.delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView { border: none; background: transparent; }")
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFixedHeight(_HEIGHT + 12)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.counts.renewed.connect(self._show_counts)

    def show_marks(self, marks: list[Mark]) -> None:
        """Show versions; what changed in those with room for it is counted beside the window."""
        self.marks.show_marks(marks)
        if marks:
            dated = [each.level.id for each in marks if self.delegate.is_dated(each)]
            self.counts.want(marks[0].level.document, dated)

    def _show_counts(self) -> None:
        self.delegate.counts = self.marks.counts = self.counts.known
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is another width to lay the marks out over."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def _choose(self, index: QModelIndex) -> None:
        mark = index.data(MARK)
        if isinstance(mark, Mark):
            self.chosen.emit(mark.level.id)


class TimelinePane(QFrame):
    """The versions of the document that is shown."""

    def __init__(self, session: Session, commands: Commands, worklist: Worklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self._session = session
        self._document: DocumentId | None = None
        self._levels: list[VersionLevel] = []
        self._picture = QLabel(self)
        self._title = TextLabel(self.tr("Version timeline"), "", self)
        self._count = TextLabel("", "small", self)
        self._line = Line(session, worklist, self)
        self._build()
        self.set_theme(session.theme)
        self._line.chosen.connect(self._show)
        self._line.resized.connect(self._lay_out)
        commands["go-timeline"].triggered.connect(self.take_keyboard)
        session.version_shown.connect(self._follow)
        session.changed.connect(self._hear)
        session.theme_changed.connect(self.set_theme)
        worklist.renewed.connect(self._line.viewport().update)
        if session.version is not None:
            self._follow(session.version)

    def _build(self) -> None:
        self._title.setStyleSheet("font-weight: 600;")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        for part in (self._picture, self._title, self._count):
            self.head.addWidget(part)
        self.head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 4)
        column.setSpacing(2)
        column.addLayout(self.head)
        column.addWidget(self._line)

    def take_keyboard(self) -> None:
        """Put the keyboard on the version that is shown."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._picture.setPixmap(icon_picture("history", theme.muted, 16, self.devicePixelRatioF()))
        self._line.delegate.theme = theme
        self._line.viewport().update()

    def _follow(self, version: str) -> None:
        shown = VersionId(version)
        if self._line.marks.row_of(version) is None:
            self._document = whereabouts(self._session.desk, shown).document.id
            self._read()
        self._line.delegate.shown = shown
        self._lay_out()

    def _read(self) -> None:
        if self._document is not None:
            self._levels = versions(self._session.desk, self._document)[::-1]

    def _lay_out(self) -> None:
        shown = self._line.delegate.shown
        self._line.show_marks(laid_out(self._levels, self._line.viewport().width(), shown))
        number = len(self._levels)
        words = self.tr("1 capture") if number == 1 else self.tr("{0} captures")
        self._count.setText(words.format(self.locale().toString(number)) if number else "")
        row = None if shown is None else self._line.marks.row_of(shown)
        if row is not None:
            index = self._line.marks.index(row)
            self._line.setCurrentIndex(index)
            self._line.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _show(self, version: str) -> None:
        self._session.show_version(VersionId(version))

    def _hear(self, change: Change) -> None:
        if Changed.LIBRARY in change.kinds:
            self._line.counts.forget()
            self._read()
            self._lay_out()
