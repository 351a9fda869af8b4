"""The second review of a version: its findings one by one, or all that agree at once, and its sign-off."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clausemark.archive.identifiers import FindingId, VersionId
from clausemark.errors import ClausemarkError
from clausemark.regulations.vocabulary import ReviewAct
from clausemark.services.reviewing import Signed
from clausemark.services.second_review import FindingReview, VersionReviewed
from clausemark.ui.commands.actions import Commands
from clausemark.ui.icons import icon
from clausemark.ui.library.names import review_name, review_tone
from clausemark.ui.review.content_words import ContentWords
from clausemark.ui.review.finding_list import FindingList
from clausemark.ui.review.finding_panel import FindingPanel
from clausemark.ui.review.names import number_of, said
from clausemark.ui.review.notes import StepNotes
from clausemark.ui.review.reading import ReviewReading
from clausemark.ui.review.sign_off import SignOffPanel
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme, Tone
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.when import short_date
from clausemark.ui.widgets.labels import ElidedLabel, Pill, TextLabel
from clausemark.ui.widgets.layout import bar_of
from clausemark.ui.widgets.messages import EmptyState
from clausemark.ui.widgets.segmented import Choice, SegmentedControl

_FINDINGS, _VERSION = "findings", "version"
_NONE = QT_TRANSLATE_NOOP("Review", "No finding of others is left to decide.")
_ONE = QT_TRANSLATE_NOOP("Review", "1 finding of others is to be decided.")
_MANY = QT_TRANSLATE_NOOP("Review", "{0} findings of others are to be decided.")


class SecondReviewPage(QFrame):
    """The page; `left` tells that the person wants to go back, `document_wanted` that they want to read on."""

    left = Signal()
    document_wanted = Signal()

    def __init__(self, session: Session, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._reading = ReviewReading(session, self)
        self._wanted: FindingId | None = None
        self._back = QToolButton(self)
        self._name = ElidedLabel("", "title", self)
        self._state = Pill("", Tone(session.theme.unrated, session.theme.unrated_soft, ""), self)
        self._switch = SegmentedControl(
            self.tr("Part of the second review"),
            (Choice(_FINDINGS, self.tr("Findings")), Choice(_VERSION, self.tr("Sign-off"))),
            session.theme,
            parent=self,
        )
        self._summary = TextLabel("", "muted", self)
        self._agree = QPushButton("", self)
        self._list = FindingList(session.theme, self)
        notes = StepNotes(session)
        self._asked = ("", "")
        self._panel = FindingPanel(session.theme, ContentWords(session.desk.law), notes, self)
        self._none = EmptyState(
            session.theme,
            "user-check",
            self.tr("There is no finding to review"),
            self.tr("Findings come here when somebody judged a provision. The sign-off shows what is outstanding."),
        )
        self._sign_off = SignOffPanel(session.theme, notes, self)
        self._parts = QStackedWidget(self)
        self._build()
        self.set_theme(session.theme)
        self._connect(commands)
        self._switch.set_value(_FINDINGS)

    def _build(self) -> None:
        self._back.setAccessibleName(self.tr("Back"))
        self._back.setToolTip(self.tr("Back to the document or the queue"))
        self._agree.setProperty("kind", "primary")
        self._summary.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 18, 8)
        head.setSpacing(10)
        for part, stretch in ((self._back, 0), (self._name, 1), (self._state, 0), (self._switch, 0)):
            head.addWidget(part, stretch)
        left = QFrame(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 10, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._summary)
        column.addWidget(self._agree)
        column.addWidget(self._list, 1)
        right = QWidget(self)
        both = QVBoxLayout(right)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self._panel, 1)
        both.addWidget(self._none, 1)
        findings = QSplitter(Qt.Orientation.Horizontal, self)
        findings.setHandleWidth(1)
        findings.setChildrenCollapsible(False)
        findings.addWidget(left)
        findings.addWidget(right)
        findings.setSizes([300, 700])
        findings.setStretchFactor(1, 1)
        left.setMinimumWidth(200)
        self._parts.addWidget(findings)
        self._parts.addWidget(self._sign_off)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        bar = bar_of(head, self)
        whole.addWidget(bar)
        whole.addWidget(self._parts, 1)

    def _connect(self, commands: Commands) -> None:
        self._back.clicked.connect(self.left)
        self._switch.chosen.connect(self._show_part)
        self._agree.clicked.connect(self._agree_with_all)
        self._list.shown.connect(self._show_finding)
        self._panel.wanted.connect(self._act_on_finding)
        self._panel.document_wanted.connect(self._show_place)
        self._sign_off.wanted.connect(self._act_on_version)
        self._reading.renewed.connect(self._show)
        self._reading.acted.connect(self._go_on)
        self._reading.refused.connect(self._refuse)
        for part in (self._panel, self._sign_off):
            self._reading.busy_changed.connect(part.set_busy)
        self._reading.busy_changed.connect(self._agree.setDisabled)
        self._session.theme_changed.connect(self.set_theme)
        commands["approve"].triggered.connect(self._approve_by_key)
        commands["return"].triggered.connect(self._return_by_key)
        commands["dissent"].triggered.connect(self._dissent_by_key)

    def open_version(self, version: VersionId, *, finding: FindingId | None = None, sign_off: bool = False) -> None:
        """Look at a version, at one of its findings, or at its sign-off."""
        self._wanted = finding
        self._switch.set_value(_VERSION if sign_off else _FINDINGS)
        self._show_part(self._switch.value)
        self._reading.open(version)

    @property
    def found(self) -> VersionReviewed | None:
        """Return what is shown, None while it is being read."""
        return self._reading.found

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._back.setIcon(icon("arrow-left", theme.muted))
        for part in (self._switch, self._list, self._panel, self._none, self._sign_off):
            part.set_theme(theme)
        if self._reading.found is not None:
            self._show_state(self._reading.found)

    # What is shown

    def _show(self) -> None:
        found = self._reading.found
        self._parts.setEnabled(found is not None)
        if found is None:
            self._name.setText(self.tr("Reading the version…"))
            return
        shown = self._list.finding
        keep = self._wanted or (shown.assessed.finding.id if shown is not None else None)
        self._wanted = None
        file = found.assessed.file
        day = short_date(self.locale(), file.version.captured_at.utc)
        self._name.setText(f"{file.document.title}  ·  {day}")
        self._show_state(found)
        self._show_agreement(found)
        self._list.show_review(found, keep=keep)
        self._sign_off.show_review(found, self._session.desk.actor)

    def _show_state(self, found: VersionReviewed) -> None:
        self._state.show_as(review_name(found.review), review_tone(self._session.theme, found.review))

    def _show_agreement(self, found: VersionReviewed) -> None:
        number = len(found.agreement.covered)
        self._summary.setText(number_of(self.locale(), number, _ONE, _MANY) if number else said(_NONE))
        self._agree.setText(self.tr("Agree with all of them ({0})").format(self.locale().toString(number)))
        self._agree.setToolTip(self.tr("Approve each of them in one act; what you returned stays returned"))
        self._agree.setVisible(number > 1)

    def _show_finding(self, finding: FindingReview | None) -> None:
        self._panel.show_finding(finding)
        self._none.setVisible(finding is None)

    def _show_part(self, part: str) -> None:
        self._parts.setCurrentIndex(1 if part == _VERSION else 0)

    # What is done

    def _agree_with_all(self) -> None:
        self._reading.agree()

    def _approve_by_key(self) -> None:
        self._act_by_key(ReviewAct.APPROVED)

    def _return_by_key(self) -> None:
        self._act_by_key(ReviewAct.RETURNED)

    def _dissent_by_key(self) -> None:
        self._act_by_key(ReviewAct.DISSENTED)

    def _act_by_key(self, act: ReviewAct) -> None:
        if self.isVisible() and self._parts.currentIndex() == 0 and self._panel.shown is not None:
            self._panel.ask(act)

    def _act_on_finding(self, act: ReviewAct, note: str) -> None:
        shown = self._panel.shown
        if shown is not None:
            finding = shown.assessed.finding.id
            if act is not ReviewAct.WITHDRAWN:
                self._wanted = self._list.after(finding) or finding
            self._take(act, finding, (finding,), note)

    def _act_on_version(self, act: ReviewAct, note: str) -> None:
        if self._reading.version is not None:
            self._take(act, self._reading.version, (), note)

    def _take(self, act: ReviewAct, subject: str, findings: tuple[FindingId, ...], note: str) -> None:
        if not self._reading.acting:
            self._asked = (subject, note)
            self._reading.take(act, findings, note)

    def _go_on(self, signed: Signed) -> None:
        for part in (self._panel, self._sign_off):
            part.recorded(*self._asked)
        self._asked = ("", "")
        if len(signed.findings) > 1:
            self._wanted = None

    def _refuse(self, error: ClausemarkError) -> None:
        self._wanted = None
        part = self._sign_off if self._parts.currentIndex() == 1 else self._panel
        part.refuse(told(error.message))

    def _show_place(self) -> None:
        shown = self._panel.shown
        if shown is not None and shown.assessed.finding.target.provisions:
            target = shown.assessed.finding.target
            self._session.show_version(target.version, target.provisions[0])
            self.document_wanted.emit()
