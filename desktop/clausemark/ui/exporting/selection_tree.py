"""Which versions go into the pack: platform, document, version, each with its check box."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from clausemark.archive.identifiers import VersionId
from clausemark.services.selecting import Choices, DocumentChoice, VersionChoice
from clausemark.ui.counting import agreeing
from clausemark.ui.icons import icon
from clausemark.ui.telling import named
from clausemark.ui.theme import Theme
from clausemark.ui.when import short_date

_FEW = 12
"""Documents up to which all versions are shown at once."""
_ID = int(Qt.ItemDataRole.UserRole)


class SelectionTree(QTreeWidget):
    """`chosen_changed` comes once for each act of the person, however many boxes follow it."""

    chosen_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Versions in the pack"))
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemChanged.connect(self._changed)
        self._shown: frozenset[VersionId] = frozenset()

    def load(self, offered: Choices) -> None:
        """Show what can be chosen; the usual versions are."""
        self.blockSignals(True)  # Qt's own
        self.clear()
        few = sum(len(platform.documents) for platform in offered.platforms) <= _FEW
        for platform in offered.platforms:
            branch = self._branch(self, platform.name)
            for document in platform.documents:
                self._add_document(branch, document, expanded=few)
            branch.setExpanded(True)
        self.blockSignals(False)  # Qt's own
        self._shown = self.chosen()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self.viewport().update()

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw the arrow of a branch in the colours of the theme."""
        if not self.model().hasChildren(index):
            return
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        size = self.indentation()
        place = QRect(rect.right() - size + 1, rect.center().y() - size // 2 + 1, size, size)
        icon(name, self._theme.muted).paint(painter, place)

    def chosen(self) -> frozenset[VersionId]:
        """Return the chosen versions."""
        return frozenset(
            VersionId(str(item.data(0, _ID))) for item in self._leaves() if item.checkState(0) is Qt.CheckState.Checked
        )

    def choose(self, versions: frozenset[VersionId]) -> None:
        """Choose these versions and no others."""
        for item in self._leaves():
            on = str(item.data(0, _ID)) in versions
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _branch(self, parent: QTreeWidget | QTreeWidgetItem, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [text])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        item.setToolTip(0, text)
        return item

    def _add_document(self, branch: QTreeWidgetItem, document: DocumentChoice, *, expanded: bool) -> None:
        inner = self._branch(branch, document.title)
        inner.setExpanded(expanded)
        for version in document.versions:
            leaf = QTreeWidgetItem(inner, [self._words(version)])
            leaf.setData(0, _ID, version.id)
            leaf.setFlags(leaf.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            leaf.setCheckState(0, Qt.CheckState.Checked if version.usual else Qt.CheckState.Unchecked)
            leaf.setToolTip(0, named(document.title, f"{leaf.text(0)} ({version.id})"))

    def _words(self, version: VersionChoice) -> str:
        day = short_date(self.locale(), version.captured_at.utc)
        if version.broken:
            return self.tr("{0} · broken capture").format(day)
        words = agreeing(version.provisions, self.tr("{0} · {1} provision"), self.tr("{0} · {1} provisions"))
        return words.format(day, self.locale().toString(version.provisions))

    def _leaves(self) -> Iterator[QTreeWidgetItem]:
        walk = QTreeWidgetItemIterator(self, QTreeWidgetItemIterator.IteratorFlag.NoChildren)
        while (item := walk.value()) is not None:
            yield item
            walk += 1

    def _changed(self) -> None:
        chosen = self.chosen()
        if chosen != self._shown:
            self._shown = chosen
            self.chosen_changed.emit()
