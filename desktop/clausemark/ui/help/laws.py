"""Laws and frameworks: what the catalogue holds, where each is from, and the way to import further ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from clausemark.archive.clock import Clock
from clausemark.errors import ClausemarkError
from clausemark.regulations.catalogue import load_catalogue
from clausemark.regulations.instrument import Instrument
from clausemark.services.law_import import LawResult, import_law
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job, JobRunner
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel, plain
from clausemark.ui.widgets.messages import InlineMessage

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Importing:
    """Imports files as a person, in a job."""

    files: tuple[Path, ...]
    actor: str
    clock: Clock

    def __call__(self, _: Progress, __: CancelToken) -> object:
        return tuple(import_law(self.files, self.actor, self.clock))


def _reading(_: Progress, __: CancelToken) -> object:
    return load_catalogue().instruments()


class LawsModel(QAbstractTableModel):
    """One row for each instrument."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Instrument, ...] = ()
        self._heads = (self.tr("Name"), self.tr("Entries"), self.tr("Text read"), self.tr("Where it is from"))

    def show_instruments(self, rows: Sequence[Instrument]) -> None:
        """Show other instruments: those that a person imported first, then by name."""
        self.beginResetModel()
        self._rows = tuple(sorted(rows, key=lambda each: (each.imported is None, each.short_name.casefold())))
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # Qt's name
        """Return the number of instruments."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads of the columns."""
        is_head = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if is_head else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says, and the whole of it under the mouse."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        cells = (row.short_name, str(row.entry_count), row.version_read, self._origin(row))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return plain(row.full_title)
        return cells[index.column()]

    def _origin(self, row: Instrument) -> str:
        if row.imported is None:
            return self.tr("Shipped with the program")
        return self.tr("Imported by {0} on {1} from {2}").format(
            row.imported.by, row.imported.at[:10], row.imported.file_name
        )


class LawsDialog(QDialog):
    """Lists the instruments and imports further ones; `imported` says that there is more than before."""

    imported = Signal()

    def __init__(self, actor: str, clock: Clock, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Laws and frameworks"))
        self._actor = actor
        self._clock = clock
        self._jobs = JobRunner(self)
        self._model = LawsModel(self)
        self._message = InlineMessage(theme, self)
        self._import = QPushButton(plain(self.tr("Import…")), self)
        self._build()
        self._import.clicked.connect(self._ask)
        self._read()

    def _build(self) -> None:
        table = QTableView(self)
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Laws and frameworks"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        for at, width in enumerate((190, 80, 380)):
            table.setColumnWidth(at, width)
        advice = TextLabel(
            self.tr(
                "Formex 4, Akoma Ntoso 3.0, CLML, USLM, Justice Canada, OSCAL catalogs and instrument files. Nothing "
                "is fetched. Compare imported entries with the official text before you rely on them."
            ),
            "muted",
            self,
        )
        advice.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self._import, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self._message, advice, table, buttons):
            column.addWidget(part)
        self.resize(980, 620)

    def take(self, files: Sequence[Path]) -> None:
        """Import files; what became of each is told above the list."""
        self._import.setEnabled(False)
        self._start(_Importing(tuple(files), self._actor, self._clock), self._taken)

    def closeEvent(self, event: QCloseEvent) -> None:  # Qt's name
        """Wait for what is being read."""
        self._jobs.stop()
        super().closeEvent(event)

    def _ask(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Import laws and frameworks"), "", self.tr("Law (*.xml *.akn *.json *.zip);;All files (*)")
        )
        if names:
            self.take([Path(name) for name in names])

    def _read(self) -> None:
        self._start(_reading, self._show)

    def _start(self, work: Callable[[Progress, CancelToken], object], done: Callable[[object], None]) -> None:
        job = Job(work)
        job.succeeded.connect(done)
        job.failed.connect(self._refuse)
        self._jobs.start(job)

    def _show(self, instruments: object) -> None:
        assert isinstance(instruments, tuple)
        self._model.show_instruments(instruments)
        self._import.setEnabled(True)

    def _refuse(self, error: ClausemarkError) -> None:
        self._message.say(told(error.message))
        self._import.setEnabled(True)

    def _taken(self, results: object) -> None:
        assert isinstance(results, tuple)
        refused = any(each.status == "refused" for each in results)
        self._message.say("\n".join(map(self._line, results)), "warning" if refused else "success")
        if any(each.status == "imported" for each in results):
            self.imported.emit()
        self._read()

    def _line(self, result: LawResult) -> str:
        if result.instrument is None:
            return self.tr("{0}: not imported. {1}").format(result.file, told(result.message or ""))
        name, count = result.instrument.short_name, result.instrument.entry_count
        if result.status == "unchanged":
            return self.tr("{0}: {1} is here already.").format(result.file, name)
        return self.tr("{0}: {1}, {2} entries. A workspace that is open knows it once it is opened again.").format(
            result.file, name, count
        )
