"""The archive tree: choose a version to see it, choose anything to narrow the queues to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QTreeView,
    QWidget,
)

from clausemark.archive.identifiers import VersionId
from clausemark.services.library import path_to
from clausemark.services.queues import Scope
from clausemark.store.levels import BrokenLevel, DocumentLevel, PlatformLevel, VersionLevel
from clausemark.ui.icons import icon
from clausemark.ui.library.archive_delegate import ArchiveDelegate
from clausemark.ui.library.archive_model import LEVEL, ArchiveModel
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session
from clausemark.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


class ArchiveTree(QTreeView):
    """Platforms, documents, versions; `scope_wanted` carries the part of the archive to narrow the queues to.

    `opened` tells that a version was chosen to be read; `review_wanted`, `broken_wanted`, `anew_wanted` and
    `purge_wanted` carry the version to review, the broken capture to look at, the part of the archive to read anew, and
    the document to purge.
    """

    opened = Signal()
    scope_wanted = Signal(object)
    review_wanted = Signal(str)
    broken_wanted = Signal(str)
    anew_wanted = Signal(object)
    purge_wanted = Signal(str)

    def __init__(self, session: Session, worklist: Worklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._worklist = worklist
        self._model = ArchiveModel(partial(getattr, session, "desk"), self)
        self._delegate = ArchiveDelegate(session.theme, worklist, self)
        self.setAccessibleName(self.tr("Archive"))
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(15)
        self.setStyleSheet(
            "QTreeView { border: none; } QTreeView::item:selected, QTreeView::item:hover { background: transparent; }"
        )
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        self.customContextMenuRequested.connect(self._offer)
        worklist.renewed.connect(self._repaint)
        session.version_shown.connect(self._follow)

    @property
    def is_empty(self) -> bool:
        """Tell whether the archive holds nothing yet."""
        return self._model.rowCount() == 0

    def reload(self) -> None:
        """Read the archive again; what was open stays open, what was marked stays marked."""
        opened, marked = self._opened(), self._path(self.currentIndex())
        self._model.reload()
        for path in opened:
            self.expand(self._model.index_of(path))
        index = self._model.index_of(marked) if marked else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)

    def _follow(self, version: str) -> None:
        self._session.turns.put("archive", partial(self.show_version, version))

    def show_version(self, version: str) -> None:
        """Mark a version, opening what stands above it."""
        level = self.currentIndex().data(LEVEL)
        if isinstance(level, VersionLevel) and level.id == version:
            return
        index = self._model.index_of(path_to(self._session.desk, VersionId(version)))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._delegate.theme = theme
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Highlight, QColor(theme.panel))
        self.setPalette(colours)
        self._repaint()

    @property
    def chosen_scope(self) -> Scope:
        """Return the part of the archive that is marked."""
        return _scope(self.currentIndex().data(LEVEL))

    def drawBranches(self, painter: QPainter, area: QRect, index: _Index) -> None:
        """Draw the arrow of a line that can be opened, and no ground under it."""
        if not self._model.hasChildren(index):
            return
        spot = QRect(area.right() - 14, area.center().y() - 6, 14, 14)
        drawing = "chevron-down" if self.isExpanded(index) else "chevron-right"
        icon(drawing, self._session.theme.muted).paint(painter, spot)

    def _open(self, index: QModelIndex) -> None:
        level = index.data(LEVEL)
        if isinstance(level, VersionLevel):
            self._session.follow(None)
            self._session.show_version(level.id)
            self.opened.emit()
        elif isinstance(level, BrokenLevel):
            self.broken_wanted.emit(level.id)
        elif self.sender() is self and not self.isExpanded(index):
            self.expand(index)

    def _offer(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self._menu(index).popup(self.viewport().mapToGlobal(place))

    def _menu(self, index: QModelIndex) -> QMenu:
        level, menu = index.data(LEVEL), QMenu(self)
        offer = partial(self._offer_act, menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offer("list-filter", self.tr("Show only this in the queues"), self.scope_wanted, _scope(level))
        if isinstance(level, VersionLevel):
            offer("user-check", self.tr("Second review and sign-off"), self.review_wanted, level.id)
        if isinstance(level, BrokenLevel):
            offer("file-x", self.tr("Look at the broken capture"), self.broken_wanted, level.id)
        else:
            offer("refresh-cw", self.tr("Read anew with today's readers…"), self.anew_wanted, _scope(level))
        if isinstance(level, DocumentLevel):
            offer("file-x", self.tr("Purge…"), self.purge_wanted, level.id)
        return menu

    def _offer_act(self, menu: QMenu, drawing: str, words: str, wanted: SignalInstance, what: object) -> None:
        act = QAction(icon(drawing, self._session.theme.muted), words, menu)
        act.triggered.connect(partial(wanted.emit, what))
        menu.addAction(act)

    def _repaint(self) -> None:
        self.viewport().update()

    def _opened(self) -> list[list[str]]:
        found, waiting = [], [self._model.index(row, 0) for row in range(self._model.rowCount())]
        while waiting:
            index = waiting.pop()
            if self.isExpanded(index):
                found.append(self._path(index))
                waiting += [self._model.index(row, 0, index) for row in range(self._model.rowCount(index))]
        return found

    def _path(self, index: QModelIndex) -> list[str]:
        steps: list[str] = []
        while index.isValid():
            steps.insert(0, index.data(LEVEL).id)
            index = index.parent()
        return steps


def _scope(level: object) -> Scope:
    if isinstance(level, PlatformLevel):
        return Scope(platform=level.id)
    if isinstance(level, DocumentLevel):
        return Scope(document=level.id)
    if isinstance(level, BrokenLevel):
        return Scope(document=level.document)
    return Scope(version=level.id) if isinstance(level, VersionLevel) else Scope()
