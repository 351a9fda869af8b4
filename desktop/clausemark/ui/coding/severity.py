"""The severity: the level, and the five factors that it is worked from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from clausemark.regulations.vocabulary import Factor, Polarity, Severity
from clausemark.review.finding import FactorScore, Judgement
from clausemark.review.severity import factor_sum, missing_factors, overrides_proposal, proposed_severity
from clausemark.services.coding import judging
from clausemark.services.coding.judging import Words
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.fields import FieldLabel, LabelledField, SentenceField
from clausemark.ui.coding.folded import Folded
from clausemark.ui.coding.section import Section
from clausemark.ui.coding.words import score_word
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme, severity_tone
from clausemark.ui.vocabulary import word
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.segmented import Choice, SegmentedControl

_LEVELS = (Severity.INFO, Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL)


class SeveritySection(Section):
    """The level in one row, below it what is still missing, and the working on demand."""

    left = Signal()

    def __init__(self, acts: CodingActs) -> None:
        super().__init__(self.tr("Severity"), acts)
        self._levels = SegmentedControl(self.tr("Severity"), self._level_choices(self.theme), self.theme)
        self._polarity = SegmentedControl(
            self.tr("Polarity"), [Choice(each.value, word(each)) for each in Polarity], self.theme
        )
        self._show_working = QToolButton(self)
        self._show_working.setObjectName("quietToggle")
        self._show_working.setCheckable(True)
        self._proposal = TextLabel("", "small", self)
        self._proposal.setWordWrap(True)
        self._take = QPushButton(self)
        self._take.setProperty("kind", "link")
        self._take.setAccessibleName(self.tr("Rate it as the scores propose"))
        self._working = Working(acts, self.theme)
        self._working.hide()
        self._factors = Folded(self._working)
        self._build()
        self._levels.chosen.connect(self._rate)
        self._polarity.chosen.connect(self._set_polarity)
        self._show_working.toggled.connect(self._toggle_working)
        self._take.clicked.connect(self._take_proposal)
        self._working.left.connect(self.left)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._show_working)
        row.addStretch(1)
        row.addWidget(self._take)
        self.body.addWidget(self._levels)
        self.body.addWidget(self._polarity)
        self.body.addWidget(self._proposal)
        self.body.addLayout(row)
        self.body.addWidget(self._working)
        self._toggle_working(shown=False)

    def rate(self, severity: Severity) -> None:
        """Rate the finding from anywhere in the window."""
        self.acts.act(lambda subject: judging.rate(subject, severity))

    def refresh(self) -> None:
        """Show the level, the scores and what they propose."""
        shown = self.acts.finding
        judgement = shown.finding.judgement if shown is not None else None
        locked = self.acts.locked
        self._levels.setEnabled(not locked)
        self._polarity.setEnabled(not locked)
        self._levels.set_value(judgement.severity.value if judgement is not None and judgement.severity else "")
        self._polarity.set_value(judgement.polarity.value if judgement is not None else "")
        show = partial(self._working.show_judgement, judgement, locked=locked)
        self._factors.fill(show, seen=self._show_working.isChecked())
        self._say(judgement)
        rated = judgement is not None and judgement.severity is not None
        self.summarise("" if rated or not self.acts.wanted else self.tr("required"))

    def catch_up(self) -> None:
        """Show what is current also in what is folded away."""
        super().catch_up()
        self._factors.catch_up()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        super().set_theme(theme)
        self._levels.set_tones(self._level_choices(theme), theme)
        self._polarity.set_theme(theme)
        self._working.set_theme(theme)
        self._toggle_working(shown=self._show_working.isChecked())

    def _say(self, judgement: Judgement | None) -> None:
        scored = judgement is not None and bool(judgement.factors)
        self._take.setVisible(False)
        if judgement is None or not scored:
            self._proposal.setText("")
            self._proposal.hide()
            return
        proposed = proposed_severity(judgement.factors)
        missing = len(missing_factors(judgement))
        sentence = self.tr("The scores propose “{0}” (sum {1} of 15).").format(
            word(proposed), factor_sum(judgement.factors)
        )
        if missing:
            sentence = self.tr("{0} Not scored yet: {1} of 5.").format(sentence, missing)
        elif overrides_proposal(judgement) and not judgement.severity_reason.strip():
            sentence = self.tr("{0} Say below why you depart from it.").format(sentence)
        self._proposal.setText(sentence)
        self._proposal.show()
        self._take.setText(self.tr("Rate it “{0}”").format(word(proposed)))
        self._take.setVisible(judgement.severity is not proposed and not missing and not self.acts.locked)
        self._take.setProperty("severity", proposed.value)

    def _rate(self, value: str) -> None:
        self.rate(Severity(value))

    def _take_proposal(self) -> None:
        self.rate(Severity(str(self._take.property("severity"))))

    def _set_polarity(self, value: str) -> None:
        self.acts.act(lambda subject: judging.set_polarity(subject, Polarity(value)))

    def _toggle_working(self, shown: bool) -> None:  # Qt's signal gives it
        if shown:
            self._factors.catch_up()
        self._working.setVisible(shown)
        self._show_working.setIcon(icon("chevron-down" if shown else "chevron-right", self.theme.muted))
        self._show_working.setText(self.tr("Factors and reason"))
        self._show_working.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _level_choices(self, theme: Theme) -> list[Choice]:
        return [
            Choice(each.value, word(each), str(at), severity_tone(theme, each)) for at, each in enumerate(_LEVELS, 1)
        ]


class Working(QWidget):
    """The five factors, each scored 0–3 with its reason, and the reason of the level."""

    left = Signal()

    def __init__(self, acts: CodingActs, theme: Theme) -> None:
        super().__init__()
        self._acts = acts
        self._rows = {factor: FactorRow(factor, acts, theme) for factor in Factor}
        self._reason = LabelledField(
            self.tr("Reason of the severity"), self.tr("Why this level, in a sentence"), self, required=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(10)
        for row in self._rows.values():
            column.addWidget(row)
            row.left.connect(self.left)
        column.addWidget(self._reason)
        self._reason.field.written.connect(self._write)
        self._reason.field.left.connect(self.left)
        acts.leaving.connect(self._reason.field.leave)

    def show_judgement(self, judgement: Judgement | None, *, locked: bool) -> None:
        """Show the scores and the reason."""
        scores = {each.factor: each for each in judgement.factors} if judgement is not None else {}
        for factor, row in self._rows.items():
            row.show_score(scores.get(factor), locked=locked, wanted=judgement is not None)
        reason = judgement.severity_reason if judgement is not None else ""
        self._reason.show_text(reason, locked=locked, wanted=judgement is not None)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        for row in self._rows.values():
            row.set_theme(theme)

    def _write(self, text: str, stay: int) -> None:
        if not self._acts.act(lambda subject: judging.write(subject, Words.SEVERITY_REASON, text, stay=stay)):
            self._reason.field.not_kept()


class FactorRow(QWidget):
    """One factor: its name, its score, and why."""

    left = Signal()

    def __init__(self, factor: Factor, acts: CodingActs, theme: Theme) -> None:
        super().__init__()
        self._factor = factor
        self._acts = acts
        self._score: FactorScore | None = None
        self._label = FieldLabel(word(factor), self)
        self._label.setWordWrap(True)
        self._meaning = FieldLabel("", self)
        choices = [Choice(str(points), str(points)) for points in range(4)]
        self._points = SegmentedControl(word(factor), choices, theme, may_be_empty=True, parent=self)
        self._points.setFixedWidth(132)
        self._why = SentenceField(self.tr("Why {0}").format(word(factor)), self.tr("Why"), self, lines=1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self._meaning, 1, 0)
        grid.addWidget(self._points, 0, 1, 2, 1)
        grid.addWidget(self._why, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self._points.chosen.connect(self._scored)
        self._why.written.connect(self._reasoned)
        self._why.left.connect(self.left)
        acts.leaving.connect(self._why.leave)

    def show_score(self, score: FactorScore | None, *, locked: bool, wanted: bool) -> None:
        """Show the score and its reason."""
        self._score = score
        self._points.set_value("" if score is None else str(score.score))
        self._points.setEnabled(not locked)
        self._meaning.say(
            self.tr("not scored yet") if score is None else score_word(score.score), loud=score is None and wanted
        )
        self._why.setVisible(score is not None)
        self._why.set_locked(locked=locked)
        self._why.show_text("" if score is None else score.reason)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._points.set_theme(theme)

    def _scored(self, value: str) -> None:
        points = int(value) if value else None
        self._acts.act(lambda subject: judging.score(subject, self._factor, points))

    def _reasoned(self, text: str, stay: int) -> None:
        if self._score is not None:
            points = self._score.score
            if not self._acts.act(lambda subject: judging.score(subject, self._factor, points, text, stay=stay)):
                self._why.not_kept()
