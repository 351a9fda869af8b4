"""The Compare tab: other platforms' passages, two sides beside each other, the matrix of all platforms."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from clausemark.archive.identifiers import DocumentId
from clausemark.archive.library import Document
from clausemark.services.benchmark import Matrix, benchmark
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.side_by_side import Counterpart, SideBySide, counterparts, side_by_side
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.comparing.candidates import CandidatesView
from clausemark.ui.comparing.matrix import MatrixView
from clausemark.ui.comparing.side_view import SideView
from clausemark.ui.document.compare_tab import CompareTab
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.choices import name_choice
from clausemark.ui.widgets.layout import rule
from clausemark.ui.widgets.segmented import Choice, SegmentedControl

_MOVES = Changed.FINDINGS | Changed.COMPARISONS | Changed.LIBRARY


class Part(StrEnum):
    """What the tab shows."""

    PASSAGES = "passages"
    SIDES = "sides"
    MATRIX = "matrix"


class ComparePage(CompareTab):
    """Read when somebody looks; offered where there is another document or platform."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document: Document | None = None
        self._others: tuple[Counterpart, ...] = ()
        self._stale = True
        self._jobs: dict[Part, Job] = {}
        vocabulary = session.desk.law.vocabulary
        self._part = SegmentedControl(
            self.tr("What is compared"),
            (
                Choice(Part.PASSAGES, self.tr("Passages")),
                Choice(Part.SIDES, self.tr("Side by side")),
                Choice(Part.MATRIX, self.tr("Matrix")),
            ),
            session.theme,
            parent=self,
        )
        self._with = QComboBox(self)
        self._side = SideView(vocabulary, session.theme, self)
        self._matrix = MatrixView(vocabulary, session.theme, self)
        self._candidates: CandidatesView | None = None
        self._passages = QWidget(self)
        self._stack = QStackedWidget(self)
        self._build()
        self._part.set_value(Part.SIDES)
        self._part.chosen.connect(self._choose)
        self._with.activated.connect(self._read_sides)
        self._side.opened.connect(self.finding_wanted)
        self._matrix.opened.connect(self.finding_wanted)
        session.changed.connect(self._hear)

    def _build(self) -> None:
        name_choice(self._with, self.tr("Set beside"))
        self._with.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._with.setMinimumContentsLength(18)
        self._part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        holder = QVBoxLayout(self._passages)
        holder.setContentsMargins(0, 0, 0, 0)
        for page in (self._passages, self._side, self._matrix):
            self._stack.addWidget(page)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 8)
        head.setSpacing(10)
        head.addWidget(self._part)
        head.addWidget(self._with, 1)
        head.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule(self))
        column.addWidget(self._stack, 1)

    def use_acts(self, acts: CodingActs) -> None:
        """Let passages be proposed and confirmed for the finding that the coding pane is on."""
        self._candidates = CandidatesView(acts, self._passages)
        layout = self._passages.layout()
        assert layout is not None
        layout.addWidget(self._candidates)
        self._part.set_value(Part.PASSAGES)
        self._show_part()

    @property
    def parts(self) -> SegmentedControl:
        """Return the choice of what is shown."""
        return self._part

    @property
    def choice(self) -> QComboBox:
        """Return the choice of what the document is set beside."""
        return self._with

    @property
    def sides(self) -> SideView:
        """Return both sides."""
        return self._side

    @property
    def matrix(self) -> MatrixView:
        """Return the matrix."""
        return self._matrix

    @property
    def candidates(self) -> CandidatesView | None:
        """Return the passages of other platforms, None before the coding pane was handed in."""
        return self._candidates

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being read."""
        return bool(self._jobs)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        for part in (self._part, self._side, self._matrix):
            part.set_theme(theme)
        if self._candidates is not None:
            self._candidates.set_theme(theme)

    def show_document(self, document: Document) -> None:
        """Compare another document from now on."""
        self._document = document
        self._session.turns.put("counterparts", self._offer)

    def _offer(self) -> None:
        """Find what the document can be set beside; what was chosen stays chosen while it is there."""
        if self._document is None:
            return
        chosen = self._with.currentData()
        self._others = counterparts(self._session.desk, DocumentId(self._document.id))
        self._with.clear()
        for each in self._others:
            self._with.addItem(self._named(each), each.key)
        self._with.setCurrentIndex(max(0, self._with.findData(chosen)))
        self._outdate()
        self.offered.emit(bool(self._others))
        if self.isVisible():
            self._show_part()

    def _named(self, other: Counterpart) -> str:
        if other.document is None:
            name = self.tr("{0} (all documents)").format(other.platform.name)
        else:
            name = f"{other.platform.name} · {other.document.title}"
        return name if other.judged else self.tr("{0} – not judged yet").format(name)

    def _hear(self, change: Change) -> None:
        if Changed.LIBRARY in change.kinds:
            self._offer()
        elif change.kinds & _MOVES:
            self._outdate()
            if self.isVisible():
                self._show_part()
        if Changed.COMPARISONS in change.kinds and self._candidates is not None:
            self._candidates.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is looked at now."""
        super().showEvent(event)
        self._show_part()

    def _choose(self) -> None:
        self._outdate()
        self._show_part()

    def _outdate(self) -> None:
        """Let go of what is being read: it would be shown as if it were of now."""
        self._stale = True
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()

    def _show_part(self) -> None:
        part = Part(self._part.value)
        self._stack.setCurrentIndex(list(Part).index(part))
        self._with.setVisible(part is Part.SIDES)
        if not self.isVisible():
            return
        if part is Part.PASSAGES and self._candidates is not None:
            self._candidates.follow()
        elif self._stale and part is Part.SIDES:
            self._read_sides()
        elif self._stale and part is Part.MATRIX:
            self._start(part, Job(partial(_matrix, self._session.desk), self))

    def _read_sides(self) -> None:
        other = next((each for each in self._others if each.key == self._with.currentData()), None)
        if self._document is not None and other is not None:
            document = DocumentId(self._document.id)
            self._start(Part.SIDES, Job(partial(_sides, self._session.desk, document, other), self))

    def _start(self, part: Part, job: Job) -> None:
        if part in self._jobs:
            self._jobs[part].cancel()
        self._jobs[part] = job
        job.succeeded.connect(partial(self._take, part, job))
        job.failed.connect(self._session.refused)
        job.finished.connect(partial(self._end, part, job))
        self._session.jobs.start(job)

    def _take(self, part: Part, job: Job, found: SideBySide | Matrix) -> None:
        if self._jobs.get(part) is not job:
            return
        self._stale = False
        if isinstance(found, Matrix):
            self._matrix.show_matrix(found)
        else:
            self._side.show_sides(found)

    def _end(self, part: Part, job: Job) -> None:
        if self._jobs.get(part) is job:
            del self._jobs[part]


def _matrix(desk: Desk, _progress: Progress, _cancel: CancelToken) -> Matrix:
    return benchmark(desk)


def _sides(
    desk: Desk, document: DocumentId, other: Counterpart, _progress: Progress, cancel: CancelToken
) -> SideBySide:
    return side_by_side(desk, document, other, cancel)
