"""The rows of a queue as a table model: read in pages of some screens, so that a million are as quick as ten."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from clausemark.archive.identifiers import VersionId
from clausemark.services.carrying.awaiting import Unsettled
from clausemark.services.desk import Desk
from clausemark.services.queue_lists import Page, QueueList, Row, Spot, read_page
from clausemark.services.queues import OF_FINDINGS, Queue
from clausemark.store.levels import VersionLabel
from clausemark.ui.counting import agreeing
from clausemark.ui.library.names import review_name, severity_name, state_name
from clausemark.ui.telling import told
from clausemark.ui.when import iso_day, short_date

_Index = QModelIndex | QPersistentModelIndex
_PAGE = 64
"""Rows read at a time: more than a screen, and few enough that a jump does not wait for them."""
_HELD = 75
"""Pages kept: a screen shows one or two, and scrolling back finds the last ones."""
ROW = Qt.ItemDataRole.UserRole + 1
LABEL = Qt.ItemDataRole.UserRole + 2


class Column(IntEnum):
    """The columns of the table."""

    SEVERITY = 0
    NUMBER = 1
    WORDS = 2
    STATE = 3
    DOCUMENT = 4


class RowsModel(QAbstractTableModel):
    """Rows of one queue; `names` gives the name of a person by identifier."""

    def __init__(self, desk: Callable[[], Desk], names: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names = names
        self._queue = Queue.TO_REVIEW
        self._listed: QueueList | None = None
        self._pages: OrderedDict[int, Page] = OrderedDict()
        self._locale = QLocale()

    @property
    def queue(self) -> Queue:
        """Return the queue whose rows these are."""
        return self._queue

    @property
    def listed(self) -> QueueList | None:
        """Return the list behind the rows, None before the first."""
        return self._listed

    def show_list(self, queue: Queue, listed: QueueList) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._queue, self._listed = queue, listed
        self._pages.clear()
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the signature is Qt's
        """Return the number of rows."""
        return 0 if parent.isValid() or self._listed is None else len(self._listed)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the signature is Qt's
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a cell."""
        if not index.isValid() or self._listed is None or int(role) not in _ROLES:
            return None
        row, label = self.line(index.row())
        if int(role) in (int(ROW), int(LABEL)):
            return row if int(role) == int(ROW) else label
        if row is None:
            return ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return told(row.lapsed) if index.column() == Column.STATE else ""
        return self.words(row, label, Column(index.column()))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._title(Column(section))

    def row(self, at: int) -> Row | None:
        """Return the row at a place; None for one that was taken away since the list was read."""
        return self.line(at)[0]

    def spot(self, at: int) -> Spot | None:
        """Return where a row lies in the archive."""
        return None if self._listed is None else self._listed.spot(at)

    def place(self, key: str, version: VersionId | None) -> int | None:
        """Return where the row of a key stands."""
        return None if self._listed is None else self._listed.place(key, version)

    def label(self, at: int) -> VersionLabel | None:
        """Return what is to be said of the version of the row at a place, None where it belongs to none."""
        return self.line(at)[1]

    def line(self, at: int) -> tuple[Row | None, VersionLabel | None]:
        """Return the row at a place and what is to be said of its version, as `row` and `label` do."""
        page, inside = self._page(at // _PAGE), at % _PAGE
        row = page.rows[inside] if inside < len(page.rows) else None
        return row, None if row is None or row.version is None else page.labels.get(row.version)

    def _page(self, number: int) -> Page:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        if self._listed is None:
            return Page((), {})
        page = read_page(self._desk(), self._listed, number * _PAGE, (number + 1) * _PAGE)
        self._pages[number] = page
        if len(self._pages) > _HELD:
            self._pages.popitem(last=False)
        return page

    def _title(self, column: Column) -> str:
        state = self.tr("Due") if self._queue is Queue.OPEN_ITEMS else self.tr("State")
        if self._queue is Queue.FLAGGED:
            state = self.tr("Flagged by")
        words = self.tr("Finding") if self._queue in OF_FINDINGS else self.tr("Provision")
        if self._queue is Queue.TO_SIGN_OFF:
            words = self.tr("Sums of the version")
        if self._queue is Queue.NEW_VERSIONS:
            words = self.tr("What waits")
        titles = {
            Column.SEVERITY: self.tr("Severity"),
            Column.NUMBER: self.tr("No."),
            Column.WORDS: words,
            Column.STATE: state,
            Column.DOCUMENT: self.tr("Document"),
        }
        return titles[column]

    def words(self, row: Row, label: VersionLabel | None, column: Column) -> str:
        """Return the words of a cell."""
        match column:
            case Column.SEVERITY:
                return severity_name(row.severity) if row.finding is not None and row.owner is None else ""
            case Column.NUMBER:
                return row.number
            case Column.WORDS:
                return self._words(row)
            case Column.STATE:
                return self._state(row)
        if label is None:
            return ""
        return f"{label.platform}, {label.document}, {short_date(self._locale, label.captured_at)}"

    def _words(self, row: Row) -> str:
        if row.unsettled is not None:
            return self._waiting(row.unsettled)
        if row.sums is None:
            return " – ".join(part for part in (row.title or row.heading, _one_line(row.text)) if part)
        sums = row.sums
        words = agreeing(
            sums.population,
            self.tr("{0} provision: {1} reviewed, {2} out of scope, {3} outstanding"),
            self.tr("{0} provisions: {1} reviewed, {2} out of scope, {3} outstanding"),
        )
        numbers = (sums.population, sums.reviewed, sums.excluded, sums.outstanding)
        return words.format(*map(self._locale.toString, numbers))

    def _waiting(self, each: Unsettled) -> str:
        if not each.waiting:
            return self.tr("Every earlier finding is decided")
        one, many = self.tr("1 earlier finding to decide"), self.tr("{0} earlier findings to decide")
        return (one if each.waiting == 1 else many).format(self._locale.toString(each.waiting))

    def _state(self, row: Row) -> str:
        if row.unsettled is not None:
            return self.tr("Change not confirmed") if row.unsettled.unconfirmed else ""
        if self._queue is Queue.OPEN_ITEMS:
            return iso_day(self._locale, row.due) if row.due else self.tr("no date")
        if self._queue is Queue.FLAGGED:
            return self._names(row.owner or "")
        if row.review is not None:
            return review_name(row.review)
        if row.state is None:
            return ""
        lapsed = self.tr("sign-off lapsed") if row.lapsed else ""
        return ", ".join(part for part in (state_name(row.state), lapsed) if part)


def _one_line(text: str) -> str:
    return " ".join(text.split())


_ROLES = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
        ROW,
        LABEL,
    )
)
