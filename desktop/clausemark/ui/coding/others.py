"""How other platforms handle this: confirmed comparisons with excerpts, and candidates to confirm."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import Verdict
from clausemark.review.comparison import Comparison
from clausemark.review.finding import Finding
from clausemark.services.coding.comparisons import ConfirmComparison, DropComparison, RefuseProposal, with_member
from clausemark.services.coding.reading import ComparedPassage, ComparisonView
from clausemark.services.comparing import DocumentProposals, Proposal, propose
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.fields import FieldLabel, SentenceField
from clausemark.ui.coding.section import Section
from clausemark.ui.coding.words import quiet_tone
from clausemark.ui.icons import icon
from clausemark.ui.jobs import Job
from clausemark.ui.quoting import quoted
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme, finding_tone
from clausemark.ui.vocabulary import word
from clausemark.ui.when import iso_day, short_date
from clausemark.ui.widgets.labels import ElidedLabel, Pill, TextLabel, plain
from clausemark.ui.widgets.layout import emptied
from clausemark.ui.widgets.segmented import Choice, SegmentedControl
from clausemark.ui.widgets.unfolding import whole_words

_EXCERPT = 260
_MOST = 6
_LEAST = 15
"""Likeness from which a passage is worth a look, of 100."""
_EACH = 2
"""Passages of one document that are proposed at most."""


class OthersSection(Section):
    """What was confirmed as comparable, and on demand what may be."""

    left = Signal()

    def __init__(self, acts: CodingActs) -> None:
        super().__init__(self.tr("How other platforms handle this"), acts, is_open=False)
        self._confirmed = QVBoxLayout()
        self._confirmed.setSpacing(8)
        self._proposed = QVBoxLayout()
        self._proposed.setSpacing(8)
        self._look = QPushButton(plain(self.tr("Look for comparable passages")), self)
        self._look.setProperty("kind", "quiet")
        self._none = TextLabel("", "small", self)
        self._none.setWordWrap(True)
        self._none.hide()
        self._job: Job | None = None
        self._shown_for = ""
        self._known: tuple[ComparisonView, ...] = ()
        self.body.addLayout(self._confirmed)
        self.body.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._none)
        self.body.addLayout(self._proposed)
        self._look.clicked.connect(self.propose)
        self.set_theme(self.theme)

    def refresh(self) -> None:
        """Show the comparisons of the finding."""
        shown = self.acts.finding
        comparisons = shown.comparisons if shown is not None else ()
        key = shown.finding.id if shown is not None else ""
        if key != self._shown_for or comparisons != self._known:
            emptied(self._confirmed)
            emptied(self._proposed)
            self._tell("")
            self._shown_for, self._known = key, comparisons
            for each in comparisons:
                self._confirmed.addWidget(ConfirmedCard(each, self.acts))
            self.tab_in_order()
        others = [other for each in comparisons for other in each.others]
        self.summarise(", ".join(dict.fromkeys(other.platform for other in others)))
        ready = shown is not None and bool(shown.finding.judgement.categories)
        self._look.setEnabled(ready and self._job is None)
        self._look.setToolTip("" if ready else self.tr("Choose a category first: a comparison is filed under it."))

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        super().set_theme(theme)
        self._look.setIcon(icon("search", theme.muted))
        self._shown_for = "?"
        self.refresh()

    def propose(self) -> None:
        """Look through the documents of other platforms, in a thread."""
        shown = self.acts.finding
        if shown is None or self._job is not None:
            return
        desk, finding = self.acts.session.desk, shown.finding
        self._tell(self.tr("Looking…"))
        self._look.setEnabled(False)
        self._job = Job(partial(_candidates, desk, finding), self)
        self._job.succeeded.connect(partial(self._show_candidates, finding.id))
        self._job.failed.connect(self.acts.session.refused)
        self._job.finished.connect(self._looked)
        self.acts.session.jobs.start(self._job)

    def _tell(self, text: str) -> None:
        self._none.setText(text)
        self._none.setVisible(bool(text))

    def _looked(self) -> None:
        self._job = None
        self._look.setEnabled(True)

    def _show_candidates(self, finding: str, found: tuple[DocumentProposals, ...]) -> None:
        if finding != self._shown_for:
            return
        emptied(self._proposed)
        members = {member.finding for view in self._known for member in view.comparison.members}
        rest = [
            (group, each)
            for group in found
            for each in group.proposals
            if each.likeness >= _LEAST and (each.finding is None or each.finding.id not in members)
        ]
        rest.sort(key=lambda pair: -pair[1].likeness)
        self._tell("" if rest else self.tr("Nothing of another platform is alike enough."))
        known = self._known[0].comparison if self._known else None
        for group, proposal in rest[:_MOST]:
            self._proposed.addWidget(ProposalCard(group, proposal, known, self.acts))
        self.tab_in_order()


def _candidates(desk: Desk, finding: Finding, _: Progress, cancel: CancelToken) -> tuple[DocumentProposals, ...]:
    return propose(desk, finding.id, first=_EACH, cancel=cancel)


class ConfirmedCard(QFrame):
    """A confirmed comparison: its criterion, who confirmed it, and every other passage in it."""

    def __init__(self, shown: ComparisonView, acts: CodingActs) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shown = shown
        self._acts = acts
        comparison = shown.comparison
        criterion = TextLabel(comparison.criterion, "strong", self)
        criterion.setWordWrap(True)
        by = self.tr("Confirmed by {0}, {1}").format(shown.confirmed_by, comparison.confirmed_at.date().isoformat())
        drop = QPushButton(plain(self.tr("Drop")), self)
        drop.setProperty("kind", "quiet")
        drop.setAccessibleName(self.tr("Drop the comparison {0}").format(comparison.label))
        foot = QHBoxLayout()
        foot.addWidget(ElidedLabel(by, "small", self), 1)
        foot.addWidget(drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 10, 6)
        column.setSpacing(8)
        column.addWidget(criterion)
        for other in shown.others:
            column.addWidget(PassageRow(other, acts.session.theme, self))
        column.addLayout(foot)
        drop.clicked.connect(self._drop)

    def _drop(self) -> None:
        comparison = self._shown.comparison
        self._acts.perform(
            DropComparison(phrase("Drop the comparison {comparison}", comparison=comparison.label), comparison)
        )


class PassageRow(QWidget):
    """A passage of another platform: whose, its verdict, its words."""

    def __init__(self, passage: ComparedPassage, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        judgement = passage.finding.judgement
        tone = finding_tone(theme, judgement.severity, judgement.polarity)
        verdict = word(passage.verdict) if passage.verdict is not None else self.tr("Reference")
        head = QHBoxLayout()
        head.addWidget(TextLabel(passage.platform, "strong", self))
        day = iso_day(self.locale(), passage.captured_at)
        head.addWidget(ElidedLabel(f"{passage.document}, {day}", "small", self), 1)
        head.addWidget(Pill(verdict, quiet_tone(theme) if passage.verdict is Verdict.SAME else tone, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(excerpt(passage.excerpt or judgement.what_it_says))
        if passage.reason:
            reason = TextLabel(passage.reason, "small", self)
            reason.setWordWrap(True)
            column.addWidget(reason)


class ProposalCard(QFrame):
    """A passage that may be comparable, and why; the person confirms it with a verdict, or refuses it with a reason."""

    def __init__(
        self, group: DocumentProposals, proposal: Proposal, known: Comparison | None, acts: CodingActs
    ) -> None:
        super().__init__()
        self.setObjectName("suggestion")
        self._group = group
        self._proposal = proposal
        self._known = known
        self._acts = acts
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 9, 10, 10)
        self._column.setSpacing(6)
        self._build_head()
        if proposal.finding is not None:
            self._build_form(acts.session.theme)
        else:
            self._build_way()

    def _build_head(self) -> None:
        theme = self._acts.session.theme
        day = short_date(self.locale(), self._group.version.captured_at.utc)
        head = QHBoxLayout()
        head.addWidget(TextLabel(self._group.platform.name, "strong", self))
        head.addWidget(ElidedLabel(f"{self._group.document.title}, {day}", "small", self), 1)
        head.addWidget(Pill(self.tr("{0} % alike").format(self._proposal.likeness), quiet_tone(theme), self))
        why = TextLabel("; ".join(told(each) for each in self._proposal.reasons), "small", self)
        why.setWordWrap(True)
        self._column.addLayout(head)
        self._column.addWidget(excerpt(self._words()))
        self._column.addWidget(why)

    def _words(self) -> str:
        finding = self._proposal.finding
        anchor = finding.target.anchor if finding is not None else None
        return anchor.quote.exact if anchor is not None else self._proposal.span.text

    def _build_way(self) -> None:
        told = TextLabel(self.tr("Nobody has judged it yet; a comparison needs its finding."), "small", self)
        told.setWordWrap(True)
        go = QPushButton(plain(self.tr("Go there")), self)
        go.setProperty("kind", "quiet")
        row = QHBoxLayout()
        row.addWidget(told, 1)
        row.addWidget(go)
        self._column.addLayout(row)
        go.clicked.connect(self._go)

    def _build_form(self, theme: Theme) -> None:
        self._verdict = SegmentedControl(
            self.tr("Verdict"), [Choice(each.value, word(each)) for each in Verdict], theme
        )
        hint = self.tr("Compared by what? “notice before a change”")
        self.criterion = SentenceField(self.tr("Criterion"), hint, self, lines=1)
        self.reason = SentenceField(self.tr("Reason"), self.tr("Why they relate like this, or do not"), self, lines=1)
        if self._known is not None:
            self.criterion.show_text(self._known.criterion)
        confirm = QPushButton(plain(self.tr("Confirm")), self)
        refuse = QPushButton(plain(self.tr("Not comparable")), self)
        refuse.setProperty("kind", "quiet")
        refuse.setToolTip(self.tr("Keeps the reason above, and does not propose it again"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(refuse)
        row.addWidget(confirm)
        self._column.addWidget(FieldLabel(self.tr("Beside this one it is"), self))
        for part in (self._verdict, self.criterion, self.reason):
            self._column.addWidget(part)
        self._column.addLayout(row)
        confirm.clicked.connect(self._confirmed)
        refuse.clicked.connect(self._refused)

    def _confirmed(self) -> None:
        shown, member = self._acts.finding, self._proposal.finding
        if shown is None or member is None:
            return
        verdict = Verdict(self._verdict.value) if self._verdict.value else None
        members = with_member(self._known, shown.finding.id, member.id, verdict, self.reason.text)
        category = self._known.category if self._known is not None else shown.finding.judgement.categories[0]
        name = phrase(
            "Compare {finding} with {platform}", finding=shown.finding.label, platform=self._group.platform.name
        )
        self._acts.perform(ConfirmComparison(name, category, self.criterion.text, members, self._known))

    def _refused(self) -> None:
        shown = self._acts.finding
        if shown is not None:
            name = phrase(
                "Refuse {platform} for {finding}", platform=self._group.platform.name, finding=shown.finding.label
            )
            edit = RefuseProposal(name, shown.finding.id, self._proposal.provision, self.reason.text)
            if self._acts.perform(edit):
                self.hide()

    def _go(self) -> None:
        self._acts.session.show_provision(self._proposal.provision)


def excerpt(words: str) -> QWidget:
    """Return verbatim words on one line after the other, cut where they are long, with a way to all of them."""
    return whole_words(quoted(" ".join(words.split())), "excerptSmall", first=_EXCERPT, verbatim=words)
