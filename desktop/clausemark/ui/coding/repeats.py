"""The same judgement again: copied from the finding before, or applied to identical words elsewhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from clausemark.archive.identifiers import FindingId
from clausemark.review.finding import Finding
from clausemark.services.coding.passages import Passages
from clausemark.services.coding.repeating import (
    IdenticalPlace,
    apply_elsewhere,
    copy_judgement,
    identical_places,
    previous_finding,
)
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.elsewhere import ElsewhereDialog
from clausemark.ui.jobs import Job


class RepeatActs(QObject):
    """Looks for what can be repeated, and repeats it."""

    def __init__(self, acts: CodingActs, window: QWidget) -> None:
        super().__init__(window)
        self._acts = acts
        self._window = window
        self._job: Job | None = None

    def copy_previous(self) -> None:
        """Take over the judgement of the nearest finding before."""
        view, session = self._acts.view, self._acts.session
        if view is None or view.provision is None:
            return
        with session.desk.workspace.reading() as reading:
            source = previous_finding(reading, view.provision)
        if source is None:
            self._acts.said.emit(self.tr("No provision before this one has a finding."))
            return
        catalogue, today = session.desk.law.catalogue, self._acts.today
        self._acts.act(lambda subject: copy_judgement(subject, source, catalogue, today))

    def apply_identical(self) -> None:
        """Look for identical words elsewhere, in a thread, and offer the places."""
        self._acts.leaving.emit()
        shown = self._acts.finding
        if self._job is not None:
            return
        if shown is None:
            self._acts.said.emit(self.tr("There is no finding here yet that could be applied elsewhere."))
            return
        self._acts.said.emit(self.tr("Looking for identical text…"))
        session, finding = self._acts.session, shown.finding
        self._job = Job(partial(_identical, session.desk, finding.id), self)
        self._job.succeeded.connect(partial(self._offer, finding))
        self._job.failed.connect(session.refused)
        self._job.finished.connect(self._looked)
        session.jobs.start(self._job)

    def _looked(self) -> None:
        self._job = None

    def _offer(self, finding: Finding, places: tuple[IdenticalPlace, ...]) -> None:
        if not places:
            self._acts.said.emit(self.tr("No other provision has these words."))
            return
        self._acts.said.emit("")
        dialog = ElsewhereDialog(finding.label, places, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            catalogue = self._acts.session.desk.law.catalogue
            self._acts.perform(apply_elsewhere(finding, dialog.chosen, catalogue, self._acts.today))


def _identical(desk: Desk, finding: FindingId, progress: Progress, cancel: CancelToken) -> tuple[IdenticalPlace, ...]:
    with desk.workspace.reading() as view:
        return identical_places(view, view.findings.get(finding), Passages(), progress, cancel)
