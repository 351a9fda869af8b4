"""The archive as an item model: platforms, documents, versions, each level read when it is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from clausemark.services.desk import Desk
from clausemark.services.library import broken, documents, format_name, platforms, versions
from clausemark.store.levels import BrokenLevel, DocumentLevel, PlatformLevel, VersionLevel
from clausemark.ui.counting import counted
from clausemark.ui.library.names import kind_name
from clausemark.ui.telling import named
from clausemark.ui.when import short_date

_Index = QModelIndex | QPersistentModelIndex
_Level = PlatformLevel | DocumentLevel | VersionLevel | BrokenLevel
LEVEL = Qt.ItemDataRole.UserRole + 1


@dataclass(slots=True)
class _Node:
    """One line of the tree; `children` None until they were read."""

    number: int
    level: _Level | None
    parent: _Node | None
    row: int
    children: list[_Node] | None = field(default=None)


class ArchiveModel(QAbstractItemModel):
    """Reads a level when it is opened; nothing is read for lines that nobody looks at."""

    def __init__(self, desk: Callable[[], Desk], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._nodes: list[_Node] = []
        self._root = self._node(None, None, 0)
        self._locale = QLocale()
        self.reload()

    def reload(self) -> None:
        """Read the platforms again; lines below are read when they are opened."""
        self.beginResetModel()
        self._nodes = []
        self._root = self._node(None, None, 0)
        self._root.children = self._made(self._root, platforms(self._desk()))
        self.endResetModel()

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008  # Qt's
        """Return the index of a line."""
        children = self._of(parent).children or []
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].number)

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008  # Qt has two
        """Return the line above."""
        above = self._of(index).parent
        return QModelIndex() if above is None else self._index(above)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the signature is Qt's
        """Return how many lines below were read."""
        return len(self._of(parent).children or [])

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, ARG002  # the signature is Qt's
        """Return the one column."""
        return 1

    def hasChildren(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008  # the signature is Qt's
        """Tell whether there are lines below, read or not."""
        node = self._of(parent)
        if node.children is not None:
            return bool(node.children)
        return self._count(node.level) > 0

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell whether the lines below are still to be read."""
        node = self._of(parent)
        return node.children is None and self._count(node.level) > 0

    def fetchMore(self, parent: _Index) -> None:
        """Read the lines below, once."""
        node = self._of(parent)
        if node.children is not None:
            return
        found = self._read(node.level)
        if found:
            self.beginInsertRows(self._index(node), 0, len(found) - 1)
            node.children = self._made(node, found)
            self.endInsertRows()
        else:
            node.children = []

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a line."""
        if not index.isValid():
            return None
        level = self._of(index).level
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(level)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(level)
        return level if int(role) == int(LEVEL) else None

    def index_of(self, path: Sequence[str]) -> QModelIndex:
        """Return the index at the end of a path from a platform down, reading what is closed; invalid when unknown."""
        at = QModelIndex()
        for step in path:
            if self.canFetchMore(at):
                self.fetchMore(at)
            rows = (self.index(row, 0, at) for row in range(self.rowCount(at)))
            at = next((each for each in rows if each.data(LEVEL).id == step), QModelIndex())
            if not at.isValid():
                return at
        return at

    def _of(self, index: _Index) -> _Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _index(self, node: _Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node.number)

    def _node(self, level: _Level | None, parent: _Node | None, row: int) -> _Node:
        node = _Node(len(self._nodes), level, parent, row)
        self._nodes.append(node)
        return node

    def _made(self, parent: _Node, levels: Sequence[_Level]) -> list[_Node]:
        return [self._node(level, parent, row) for row, level in enumerate(levels)]

    def _read(self, level: _Level | None) -> Sequence[_Level]:
        if isinstance(level, PlatformLevel):
            return documents(self._desk(), level.id)
        if not isinstance(level, DocumentLevel):
            return []
        found = versions(self._desk(), level.id)
        if not level.broken:
            return found
        lines: list[VersionLevel | BrokenLevel] = [*found, *broken(self._desk(), level.id)]
        return sorted(lines, key=lambda each: each.captured_at, reverse=True)

    def _count(self, level: _Level | None) -> int:
        if isinstance(level, PlatformLevel):
            return level.documents
        return level.versions + level.broken if isinstance(level, DocumentLevel) else 0

    def _text(self, level: _Level | None) -> str:
        if isinstance(level, PlatformLevel):
            return level.name
        if isinstance(level, DocumentLevel):
            return level.title
        if level is None:
            return ""
        return f"{short_date(self._locale, level.captured_at)} · {format_name(level.media_type)}"

    def _tip(self, level: _Level | None) -> str:
        if isinstance(level, PlatformLevel):
            documents = counted(level.documents, self.tr("{0} document"), self.tr("{0} documents"))
            return named(level.name, f"{documents}, {self._versions(level.versions)}")
        if isinstance(level, DocumentLevel):
            words = named(f"{level.title} ({level.terms_type})", self._versions(level.versions))
            broken = counted(level.broken, self.tr("{0} broken capture"), self.tr("{0} broken captures"))
            return f"{words}, {broken}" if level.broken else words
        if level is None:
            return ""
        if isinstance(level, BrokenLevel):
            return self.tr("No version: {0}. Open it to see what was captured.").format(level.words)
        provisions = counted(level.provisions, self.tr("{0} provision"), self.tr("{0} provisions"))
        words = self.tr("Version {0}, {1}").format(level.ordinal, provisions)
        special = kind_name(level.kind)
        return f"{words}, {special}" if special else words

    def _versions(self, number: int) -> str:
        return counted(number, self.tr("{0} version"), self.tr("{0} versions"))


def is_broken(level: object) -> bool:
    """Tell whether a line is a broken capture, or a version of an older program whose capture is broken."""
    if isinstance(level, BrokenLevel):
        return True
    return isinstance(level, VersionLevel) and not level.kind.is_sound
