"""The people as a table: name, role, organisation, what they did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QIcon

from clausemark.services.people import PersonRow
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme
from clausemark.ui.vocabulary import role_name
from clausemark.ui.when import full_moment

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns in the order shown."""

    NAME = 0
    ROLE = 1
    ORGANISATION = 2
    EVENTS = 3
    LAST = 4


class PeopleModel(QAbstractTableModel):
    """Role and organisation are edited; `described` carries the person before and after, and nothing is done here."""

    described = Signal(object, object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[PersonRow, ...] = ()
        self._locale = QLocale()
        self._heads = (
            self.tr("Name"),
            self.tr("Role"),
            self.tr("Organisation"),
            self.tr("Acts"),
            self.tr("Last act"),
        )
        self._roles: dict[int, Callable[[PersonRow, Column], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.EditRole: self._held,
            Qt.ItemDataRole.DecorationRole: self._icon,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.FontRole: self._font,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }

    def load(self, rows: Sequence[PersonRow]) -> None:
        """Show other people."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.load(self._rows)

    def row(self, place: int) -> PersonRow | None:
        """Return the person of a row, None where there is none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of people."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let role and organisation be edited; a name stays, since acts were recorded under it."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.column() in {Column.ROLE, Column.ORGANISATION}:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        answer = self._roles.get(role)
        if not index.isValid() or answer is None:
            return None
        return answer(self._rows[index.row()], Column(index.column()))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass an edit on."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        before = self._rows[index.row()].person
        text = str(value).strip()
        after = replace(before, role=text) if index.column() == Column.ROLE else replace(before, organisation=text)
        if after != before:
            self.described.emit(before, after)
        return True

    def _held(self, row: PersonRow, column: Column) -> str:
        """Return what an edit begins with: a role as the record has it."""
        return row.person.role if column is Column.ROLE else self._text(row, column)

    def _text(self, row: PersonRow, column: Column) -> str:
        match column:
            case Column.NAME:
                return row.person.name
            case Column.ROLE:
                return role_name(row.person.role)
            case Column.ORGANISATION:
                return row.person.organisation
            case Column.EVENTS:
                return self._locale.toString(row.events)
            case Column.LAST:
                return self.tr("nothing yet") if row.last is None else full_moment(self._locale, row.last)

    def _icon(self, row: PersonRow, column: Column) -> QIcon | None:
        if column is not Column.NAME:
            return None
        if row.held_to_be:
            return icon("triangle-alert", self._theme.warning)
        return icon("user-check" if row.acts_now else "user", self._theme.accent if row.acts_now else self._theme.faint)

    def _tip(self, row: PersonRow, column: Column) -> str:
        if column is Column.NAME and row.held_to_be:
            names = ", ".join(row.held_to_be)
            return self.tr("Looks like {0}: where four eyes are needed, they count as one person.").format(names)
        return self._text(row, column)

    def _font(self, row: PersonRow, column: Column) -> QFont | None:
        if not row.acts_now or column is not Column.NAME:
            return None
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _spoken(self, row: PersonRow, column: Column) -> str:
        acts = self.tr("acts now")
        acting = f" ({acts})" if row.acts_now and column is Column.NAME else ""
        return f"{self._heads[column]}: {self._text(row, column)}{acting}"
