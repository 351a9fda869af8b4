"""Passages of other platforms for the finding that is looked at: confirmed, proposed with reasons, refused."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from clausemark.archive.identifiers import FindingId
from clausemark.errors import ClausemarkError
from clausemark.phrases import phrase
from clausemark.review.refusal import ComparisonRefusal
from clausemark.services.coding.comparisons import AllowProposal
from clausemark.services.comparing import DocumentProposals, Proposal, propose
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.others import ConfirmedCard, ProposalCard
from clausemark.ui.jobs import Job
from clausemark.ui.theme import Theme
from clausemark.ui.when import short_date
from clausemark.ui.widgets.labels import ElidedLabel, SectionTitle, TextLabel, plain
from clausemark.ui.widgets.layout import emptied
from clausemark.ui.widgets.messages import EmptyState

_PAUSE = 500
"""Milliseconds of rest on a finding before others are looked for: who goes through a queue is not slowed."""
_MOST = 9
_EACH = 3


class CandidatesView(QWidget):
    """Follows the coding pane's finding while it is in sight."""

    def __init__(self, acts: CodingActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._job: Job | None = None
        self._shown_for: tuple[object, ...] = ()
        self._found: tuple[DocumentProposals, ...] = ()
        theme = acts.session.theme
        self._empty = EmptyState(theme, "layers", "", "")
        self._told = TextLabel("", "small", self)
        self._told.setWordWrap(True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        body = QWidget()
        body.setObjectName("scrolled")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._told)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("How other platforms handle this"))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._empty)
        self._pause.timeout.connect(self._look)
        acts.shown.connect(self.follow)

    @property
    def is_busy(self) -> bool:
        """Tell whether passages are looked for or about to be."""
        return self._job is not None or self._pause.isActive()

    @property
    def found(self) -> tuple[DocumentProposals, ...]:
        """Return what was proposed for the finding."""
        return self._found

    def told(self) -> str:
        """Return what is said above the passages."""
        return self._told.text()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._empty.set_theme(theme)
        self._show()

    def follow(self) -> None:
        """Look for passages when another finding is looked at, or its comparisons are others now."""
        if not self.isVisible():
            return
        shown = self._acts.finding
        if shown is None or not shown.finding.judgement.categories:
            self._shown_for = ()
            self._empty.say(
                self.tr("There is nothing to compare yet"),
                self.tr("Judge the provision first: a comparison is filed under the category of its finding."),
            )
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(0)
        key = (shown.finding.id, shown.finding.revision, shown.comparisons)
        if key != self._shown_for:
            same = bool(self._shown_for) and self._shown_for[0] == shown.finding.id
            self._shown_for = key
            self._found = self._found if same else ()
            self._show()
            self._pause.start()

    def look_again(self) -> None:
        """Look once more: a refusal came or went."""
        self._shown_for = ()
        self.follow()

    def _look(self) -> None:
        shown = self._acts.finding
        if shown is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._told.setText(self.tr("Looking through the documents of other platforms…"))
        job = Job(partial(_proposed, self._acts.session.desk, shown.finding.id), self)
        job.succeeded.connect(partial(self._take, job, shown.finding.id))
        job.failed.connect(partial(self._fail, job))
        job.finished.connect(partial(self._end, job))
        self._job = job
        self._acts.session.jobs.start(job)

    def _take(self, job: Job, finding: FindingId, found: tuple[DocumentProposals, ...]) -> None:
        if job is self._job and self._shown_for and self._shown_for[0] == finding:
            self._found = found
            self._show()

    def _fail(self, job: Job, error: ClausemarkError) -> None:
        """Show what was there before; whoever comes to the finding again looks again."""
        if job is self._job:
            self._shown_for = ()
            self._show()
            self._acts.session.refused.emit(error)

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None

    # What is shown

    def _show(self) -> None:
        emptied(self._cards)
        shown = self._acts.finding
        if shown is None:
            return
        if shown.comparisons:
            self._cards.addWidget(SectionTitle(self.tr("Confirmed as comparable")))
        for each in shown.comparisons:
            self._cards.addWidget(ConfirmedCard(each, self._acts))
        members = {member.finding for view in shown.comparisons for member in view.comparison.members}
        proposed = self._ranked(members)
        known = shown.comparisons[0].comparison if shown.comparisons else None
        if proposed:
            self._cards.addWidget(SectionTitle(self.tr("Proposed, with the reasons")))
        for group, proposal in proposed[:_MOST]:
            self._cards.addWidget(ProposalCard(group, proposal, known, self._acts))
        refused = [(group, each) for group in self._found for each in group.refused]
        if refused:
            self._cards.addWidget(SectionTitle(self.tr("Refused, and kept on record")))
        for group, refusal in refused:
            self._cards.addWidget(self._refused(group, refusal))
        none = self.tr("No passage of another platform is proposed.")
        many = self.tr("A proposal only orders passages for you to read; comparable is what a person confirms.")
        self._told.setText(many if proposed else none if self._found else "")

    def _ranked(self, members: set[FindingId]) -> list[tuple[DocumentProposals, Proposal]]:
        rest = [
            (group, each)
            for group in self._found
            for each in group.proposals
            if each.likeness > 0 and (each.finding is None or each.finding.id not in members)
        ]
        return sorted(rest, key=lambda pair: -pair[1].likeness)

    def _refused(self, group: DocumentProposals, refusal: ComparisonRefusal) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        day = short_date(self.locale(), refusal.utc)
        with self._acts.session.desk.workspace.reading() as view:
            by = view.persons.get(refusal.refused_by).name
        head = QHBoxLayout()
        head.addWidget(TextLabel(group.platform.name, "strong"))
        head.addWidget(ElidedLabel(self.tr("refused by {0}, {1}").format(by, day), "small"), 1)
        again = QPushButton(plain(self.tr("Propose it again")))
        again.setProperty("kind", "quiet")
        again.clicked.connect(partial(self._allow, refusal))
        head.addWidget(again)
        reason = TextLabel(refusal.reason)
        reason.setWordWrap(True)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(reason)
        return card

    def _allow(self, refusal: ComparisonRefusal) -> None:
        self._acts.session.perform(AllowProposal(phrase("Propose a passage again"), refusal))


def _proposed(desk: Desk, finding: FindingId, _: Progress, cancel: CancelToken) -> tuple[DocumentProposals, ...]:
    return propose(desk, finding, first=_EACH, cancel=cancel)
