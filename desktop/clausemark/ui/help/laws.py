"""Laws and frameworks: what the catalogue holds, where each is from, and the way to import further ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPushButton, QVBoxLayout, QWidget

from clausemark.archive.clock import Clock, parse_utc
from clausemark.errors import ClausemarkError
from clausemark.regulations.catalogue import load_catalogue
from clausemark.regulations.instrument import Instrument
from clausemark.services.law_import import LawResult, import_law
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.counting import agreeing
from clausemark.ui.jobs import Job, JobRunner
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.when import short_date
from clausemark.ui.widgets.labels import TextLabel, plain
from clausemark.ui.widgets.layout import size_to
from clausemark.ui.widgets.messages import InlineMessage
from clausemark.ui.widgets.plain_table import PlainTable, table_view

_WIDTHS = (240, 80, 330, 300)


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


class LawsDialog(QDialog):
    """Lists the instruments and imports further ones; `imported` says that there is more than before."""

    imported = Signal()

    def __init__(self, actor: str, clock: Clock, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Laws and frameworks"))
        self._actor = actor
        self._clock = clock
        self._jobs = JobRunner(self)
        self._reading = 0
        self._result: int | None = None
        heads = (self.tr("Name"), self.tr("Entries"), self.tr("Text read"), self.tr("Where it is from"))
        self._table = PlainTable(heads, numbers=(1,), parent=self)
        self._message = InlineMessage(theme, self)
        self._import = QPushButton(plain(self.tr("Import…")), self)
        self._build()
        self._import.clicked.connect(self._ask)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self._jobs.stop)
        self._read()

    def _build(self) -> None:
        table = table_view(self._table, self.tr("Laws and frameworks"), _WIDTHS, 3, self)
        advice = TextLabel(
            self.tr(
                "Formex 4, Akoma Ntoso 3.0, CLML, USLM, Justice Canada, OSCAL catalogs, CISO Assistant libraries "
                "and instrument files. Nothing is fetched. Compare imported entries with the official text before you "
                "rely on them."
            ),
            "muted",
            self,
        )
        advice.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self._import, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (self._message, advice, table, buttons):
            column.addWidget(part)
        size_to(self, 980, 620)

    def take(self, files: Sequence[Path]) -> None:
        """Import files; what became of each is told above the list."""
        self._import.setEnabled(False)
        self._start(_Importing(tuple(files), self._actor, self._clock), self._taken)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._message.set_theme(theme)

    def done(self, result: int) -> None:
        """Close at once; what is being read ends unseen, and the dialog is over only then."""
        if self._reading:
            self._result = result
            self.hide()
        else:
            super().done(result)

    def _ask(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Import laws and frameworks"),
            "",
            self.tr("Law (*.xml *.akn *.json *.yaml *.yml *.zip);;All files (*)"),
        )
        if names:
            self.take([Path(name) for name in names])

    def _read(self) -> None:
        self._start(_reading, self._show)

    def _start(self, work: Callable[[Progress, CancelToken], object], done: Callable[[object], None]) -> None:
        job = Job(work)
        job.succeeded.connect(done)
        job.failed.connect(self._refuse)
        job.finished.connect(self._over)
        self._reading += 1
        self._jobs.start(job)

    def _over(self) -> None:
        self._reading -= 1
        if self._result is not None:
            self.done(self._result)

    def _show(self, instruments: object) -> None:
        assert isinstance(instruments, tuple)
        rows = sorted(instruments, key=lambda each: (each.imported is None, each.short_name.casefold()))
        self._table.load([self._row(each) for each in rows])
        self._import.setEnabled(True)

    def _row(self, law: Instrument) -> tuple[str, ...]:
        count = self.locale().toString(law.entry_count)
        return law.short_name, count, law.version_read, self._origin(law)

    def _origin(self, law: Instrument) -> str:
        if law.imported is None:
            return self.tr("Shipped with the program")
        day = short_date(self.locale(), parse_utc(law.imported.at))
        return self.tr("Imported by {0} on {1} from {2}").format(law.imported.by, day, law.imported.file_name)

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
        words = agreeing(
            count,
            self.tr("{0}: {1}, {2} entry. A workspace that is open knows it once it is opened again."),
            self.tr("{0}: {1}, {2} entries. A workspace that is open knows it once it is opened again."),
        )
        return words.format(result.file, name, self.locale().toString(count))
