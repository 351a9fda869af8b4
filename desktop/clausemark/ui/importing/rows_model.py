"""What was recognised, as a table that is edited: one row per file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import groupby
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon

from clausemark.services.candidates import Declared
from clausemark.services.import_preview import FilePreview, Outlook
from clausemark.ui.icons import icon
from clausemark.ui.importing.wording import basis_text, format_of, moment_entry, moment_text, outlook_text
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns in the order shown."""

    FILE = 0
    OUTLOOK = 1
    PLATFORM = 2
    DOCUMENT = 3
    TERMS_TYPE = 4
    CAPTURED = 5
    LANGUAGE = 6
    PROVISIONS = 7
    FORMAT = 8


@dataclass(frozen=True, slots=True)
class Field:
    """A column that is edited: which value of the declaration it sets, and what is shown of it."""

    column: Column
    name: str


FIELDS = {
    each.column: each
    for each in (
        Field(Column.PLATFORM, "platform"),
        Field(Column.DOCUMENT, "document"),
        Field(Column.TERMS_TYPE, "terms_type"),
        Field(Column.CAPTURED, "captured_at"),
        Field(Column.LANGUAGE, "language"),
    )
}
_ICONS = {
    Outlook.NEW_DOCUMENT: ("file-plus", "success"),
    Outlook.NEW_VERSION: ("history", "info"),
    Outlook.UNCHANGED: ("check", "muted"),
    Outlook.REFUSED: ("circle-x", "danger"),
}


_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_COLUMNS = tuple(Column)
"""Columns by their numbers: a screen of rows asks for thousands, and an enumeration takes its time to tell one."""
_SHOWN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_CHECKED = _SHOWN | Qt.ItemFlag.ItemIsUserCheckable
_EDITED = _SHOWN | Qt.ItemFlag.ItemIsEditable


class RowsModel(QAbstractTableModel):
    """Rows of `FilePreview`; the first column says by its check box whether the file is imported.

    An edit is not done here: `edited` carries row, name of the declared value and text, and whoever hears it puts the
    row that came of it back with `put`.
    """

    edited = Signal(int, str, str)
    chosen_changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[FilePreview] = []
        self._off: set[int] = set()
        self._locale = QLocale()
        self._roles: dict[int, Callable[[int, Column], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.EditRole: self._entry,
            Qt.ItemDataRole.CheckStateRole: self._check,
            Qt.ItemDataRole.DecorationRole: self._icon,
            Qt.ItemDataRole.ForegroundRole: self._colour,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.TextAlignmentRole: _alignment,
        }
        self._texts: dict[Column, Callable[[FilePreview], str]] = {
            Column.FILE: attrgetter("candidate.display"),
            Column.OUTLOOK: outlook_text,
            Column.PLATFORM: attrgetter("platform"),
            Column.DOCUMENT: attrgetter("document"),
            Column.TERMS_TYPE: attrgetter("terms_type"),
            Column.CAPTURED: self._captured,
            Column.LANGUAGE: attrgetter("language"),
            Column.PROVISIONS: self._provisions,
            Column.FORMAT: self._format,
        }
        self._heads = (
            self.tr("File"),
            self.tr("What will happen"),
            self.tr("Platform"),
            self.tr("Document"),
            self.tr("Type of terms"),
            self.tr("Captured (UTC), known by"),
            self.tr("Language"),
            self.tr("Provisions"),
            self.tr("Format, size"),
        )

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self._all_changed()

    def load(self, rows: Sequence[FilePreview]) -> None:
        """Show other rows; all that can be imported are chosen."""
        self.beginResetModel()
        self._rows = list(rows)
        self._off = set()
        self.endResetModel()
        self.chosen_changed.emit()

    def put(self, values: Mapping[int, FilePreview]) -> None:
        """Show other values in some rows; what is counted over all rows is counted once for them together."""
        if not values:
            return
        for row, value in values.items():
            self._rows[row] = value
        last = self.columnCount() - 1
        for first, end in _runs(values):
            self.dataChanged.emit(self.index(first, 0), self.index(end, last))
        self.chosen_changed.emit()

    @property
    def rows(self) -> tuple[FilePreview, ...]:
        """Return all rows."""
        return tuple(self._rows)

    def chosen(self) -> list[FilePreview]:
        """Return the rows that an import would add a version for."""
        return [row for place, row in enumerate(self._rows) if self._is_on(place)]

    def left_out(self) -> list[FilePreview]:
        """Return the rows that the person left out."""
        return [row for place, row in enumerate(self._rows) if place in self._off]

    def not_left_out(self) -> list[FilePreview]:
        """Return the chosen rows and those that cannot be chosen, so that each of them gets its result."""
        return [row for place, row in enumerate(self._rows) if place not in self._off]

    def choose(self, rows: Iterable[int], *, on: bool) -> None:
        """Put rows among those to be imported, or leave them out."""
        for row in rows:
            self._off.discard(row) if on else self._off.add(row)
        self._all_changed()
        self.chosen_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of files."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.PROVISIONS:
            return _RIGHT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cells of importable files be edited; refused ones are shown only."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row, column = self._rows[index.row()], _COLUMNS[index.column()]
        if column is Column.FILE and row.importable:
            return _CHECKED
        return _EDITED if column in FIELDS and row.outlook is not Outlook.REFUSED else _SHOWN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        answer = self._roles.get(role)
        return None if answer is None else answer(index.row(), _COLUMNS[index.column()])

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hear a check or an edit; the edit is passed on."""
        if not index.isValid():
            return False
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.FILE:
            self.choose([index.row()], on=Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        field = FIELDS.get(Column(index.column()))
        if role != Qt.ItemDataRole.EditRole or field is None:
            return False
        if str(value).strip() != self.data(index, Qt.ItemDataRole.EditRole):
            self.edited.emit(index.row(), field.name, str(value).strip())
        return True

    def _is_on(self, place: int) -> bool:
        return self._rows[place].importable and place not in self._off

    def _all_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def _text(self, place: int, column: Column) -> str:
        return self._texts[column](self._rows[place])

    def _entry(self, place: int, column: Column) -> str:
        return moment_entry(self._rows[place].captured_at) if column is Column.CAPTURED else self._text(place, column)

    def _check(self, place: int, column: Column) -> Qt.CheckState | None:
        if column is not Column.FILE or not self._rows[place].importable:
            return None
        return Qt.CheckState.Checked if self._is_on(place) else Qt.CheckState.Unchecked

    def _spoken(self, place: int, column: Column) -> str:
        return f"{self._heads[column]}: {self._text(place, column)}"

    def _captured(self, row: FilePreview) -> str:
        return f"{moment_text(row.captured_at, self._locale)} · {basis_text(row.captured_at.basis)}"

    def _provisions(self, row: FilePreview) -> str:
        return "" if row.provisions is None else self._locale.toString(row.provisions)

    def _format(self, row: FilePreview) -> str:
        size = self._locale.formattedDataSize(row.size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        return ", ".join(part for part in (format_of(row), size) if part)

    def _icon(self, place: int, column: Column) -> QIcon | None:
        row = self._rows[place]
        if column is Column.OUTLOOK:
            if row.importable and row.doubts:
                return icon("triangle-alert", self._theme.warning)
            name, token = _ICONS[row.outlook]
            return icon(name, getattr(self._theme, token))
        if column in FIELDS and FIELDS[column].name in row.unsure and row.importable:
            return icon("circle-question-mark", self._theme.warning)
        return None

    def _colour(self, place: int, column: Column) -> QColor | None:
        row = self._rows[place]
        if row.outlook is Outlook.REFUSED and column is Column.OUTLOOK:
            return QColor(self._theme.danger)
        if not self._is_on(place):
            return QColor(self._theme.faint)
        field = FIELDS.get(column)
        declared = field is not None and getattr(row.declared, field.name) is not None
        return QColor(self._theme.accent) if declared else None

    def _tip(self, place: int, column: Column) -> str:
        row = self._rows[place]
        if column is Column.OUTLOOK:
            return " ".join(told(part) for part in (row.message, *row.doubts) if part)
        if column in FIELDS and FIELDS[column].name in row.unsure:
            return self.tr("Nothing tells this. Fill it in before you import.")
        return self._text(place, column)


def declared_with(declared: Declared, name: str, value: str) -> Declared:
    """Return a declaration with one more value; an empty one takes the value back."""
    values: dict[str, Any] = {name: value or None}
    return replace(declared, **values)


def _runs(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of each unbroken run of places."""
    ordered = sorted(places)
    for _, run in groupby(enumerate(ordered), key=lambda each: each[1] - each[0]):
        found = [place for _, place in run]
        yield found[0], found[-1]


def _alignment(_place: int, column: Column) -> int | None:
    return _RIGHT if column is Column.PROVISIONS else None
