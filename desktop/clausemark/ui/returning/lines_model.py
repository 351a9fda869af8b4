"""The lines of a return as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from clausemark.archive.identifiers import ReturnedEntryId
from clausemark.services.returns.lines import ReturnedLine
from clausemark.ui.returning.words import Group, cell_name, group_name, group_of
from clausemark.ui.translation import QT_TRANSLATE_NOOP

LINE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_SHOWN = 400
"""Characters of a text that a cell can show at most."""


class Column(IntEnum):
    """The columns of the table."""

    OUTCOME = 0
    WHERE = 1
    CELL = 2
    EXPORTED = 3
    NOW = 4
    LEGAL = 5


_HEADS = {
    Column.OUTCOME: QT_TRANSLATE_NOOP("ReturnedLines", "Outcome"),
    Column.WHERE: QT_TRANSLATE_NOOP("ReturnedLines", "Row"),
    Column.CELL: QT_TRANSLATE_NOOP("ReturnedLines", "Cell"),
    Column.EXPORTED: QT_TRANSLATE_NOOP("ReturnedLines", "As exported"),
    Column.NOW: QT_TRANSLATE_NOOP("ReturnedLines", "In the record now"),
    Column.LEGAL: QT_TRANSLATE_NOOP("ReturnedLines", "Legal wrote"),
}


class LinesModel(QAbstractTableModel):
    """The lines of some groups; holds no rule."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ReturnedLine, ...] = ()

    def show_lines(self, lines: Sequence[ReturnedLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, row: int) -> ReturnedLine:
        """Return the line of a row."""
        return self._lines[row]

    def row_of(self, entry: ReturnedEntryId | None) -> int | None:
        """Return the row of an entry of the record, None when it is not shown."""
        if entry is None:
            return None
        return next((at for at, line in enumerate(self._lines) if line.id == entry), None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the signature is Qt's
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the signature is Qt's
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a cell."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(line, column)
        return line if int(role) == int(LINE) else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the head of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return QCoreApplication.translate("ReturnedLines", _HEADS[Column(section)])
        return None

    def _text(self, line: ReturnedLine, column: Column) -> str:
        match column:
            case Column.OUTCOME:
                return group_name(group_of(line))
            case Column.WHERE:
                return where(line)
            case Column.CELL:
                return cell_name(line)
            case Column.EXPORTED:
                return _short(line.exported)
            case Column.NOW:
                return _short(line.now)
            case Column.LEGAL:
                return _short(line.after)


def where(line: ReturnedLine) -> str:
    """Return the row of a line with its finding's title, or that it is about the sheet."""
    title = line.finding.title if line.finding else ""
    row = line.row_id or QCoreApplication.translate("ReturnedLines", "The sheet")
    return f"{row}  {title}".strip()


def of_group(lines: Sequence[ReturnedLine], group: Group | None) -> list[ReturnedLine]:
    """Return the lines of a group, all of them for None."""
    return [line for line in lines if group is None or group_of(line) is group]


def _short(text: str | None) -> str:
    return "" if text is None else " ".join(text[:_SHOWN].split())
