"""Acts on passages from the page: a span is moved as one act, a finding becomes a PDF of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from clausemark.errors import ClausemarkError
from clausemark.services.coding.content import subject_of, where_of
from clausemark.services.coding.judging import move_span
from clausemark.services.coding.passages import Passages
from clausemark.services.desk import Desk
from clausemark.services.exporting.one_finding import export_finding
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.document.text_view import TextView
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session


class PassageActs(QObject):
    """Writes what was done on the page.

    `exported` gives the path of a PDF that was written, `nothing_chosen` says that there is no finding to act on.
    """

    exported = Signal(object)
    nothing_chosen = Signal()

    def __init__(self, session: Session, view: TextView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._passages = Passages()
        view.span_adjusted.connect(self.move)

    def move(self, finding: str, start: int, end: int) -> None:
        """Let a finding be about another passage, as one act that can be taken back."""
        try:
            with self._session.desk.workspace.reading() as view:
                stored = view.findings.get(finding)
                version = view.versions.get(stored.target.version)
                target = self._passages.of_span(view, version, start, end)
                first = target.provisions[0] if target.provisions else None
                where = where_of(view.provisions.get(first).span) if first is not None else stored.label
            edit = move_span(subject_of(stored, where), target)
        except ClausemarkError as error:
            self._session.refused.emit(error)
            return
        if edit is not None:
            self._session.perform(edit)

    def export_finding(self) -> None:
        """Ask where to write the chosen finding, or the first one here, as a PDF; write it in a job."""
        if not self._view.chosen and not self._view.choose_next():
            self.nothing_chosen.emit()
            return
        finding, mark = self._view.chosen, self._view.chosen_mark()
        name = f"{mark.label if mark is not None else finding}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(
            self._view,
            self.tr("Export this finding as one page"),
            str(Path.home() / name),
            self.tr("PDF (*.pdf)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.write(finding, Path(chosen))

    def write(self, finding: str, target: Path) -> None:
        """Write a finding as a PDF in a job."""
        job = Job(partial(_export, self._session.desk, finding, target), self)
        job.succeeded.connect(self.exported)
        job.failed.connect(self._session.refused)
        self._session.jobs.start(job)


def _export(desk: Desk, finding: str, target: Path, _progress: Progress, _cancel: CancelToken) -> Path:
    return export_finding(desk, finding, target)
