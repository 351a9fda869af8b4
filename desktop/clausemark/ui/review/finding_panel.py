"""One finding in its second review: what was judged, what changed since, who did what, and the acts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clausemark.regulations.vocabulary import ReviewAct
from clausemark.services.second_review import FindingReview, StepSeen
from clausemark.ui.icons import icon
from clausemark.ui.library.names import severity_name, state_name, state_tone
from clausemark.ui.review.acts_foot import ActsFoot
from clausemark.ui.review.compare import CompareView
from clausemark.ui.review.content_words import ContentWords
from clausemark.ui.review.names import step_words
from clausemark.ui.review.notes import StepNotes
from clausemark.ui.review.parts import Card, Sheet, pairs, trail
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme, severity_tone
from clausemark.ui.widgets.labels import Pill, SectionTitle, beside_icon
from clausemark.ui.widgets.unfolding import whole_words, wrapped

_OFFERED = (ReviewAct.DISSENTED, ReviewAct.RETURNED, ReviewAct.APPROVED, ReviewAct.WITHDRAWN)


class FindingPanel(QFrame):
    """The finding and the acts on it; `wanted` carries the act and the note."""

    wanted = Signal(object, str)
    document_wanted = Signal()

    def __init__(self, theme: Theme, words: ContentWords, notes: StepNotes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._shown: FindingReview | None = None
        self._busy = False
        self._sheet = Sheet(self.tr("The finding"), self)
        words_of_acts = {
            ReviewAct.DISSENTED: self.tr("Dissent"),
            ReviewAct.RETURNED: self.tr("Return"),
            ReviewAct.APPROVED: self.tr("Approve"),
            ReviewAct.WITHDRAWN: self.tr("Withdraw my step"),
        }
        self._foot = ActsFoot(theme, words_of_acts, notes, self)
        self._foot.name_note(
            self.tr("Note on the step"), self.tr("Note – needed to return (what is to be changed) or to dissent")
        )
        self._foot.wanted.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sheet, 1)
        column.addWidget(self._foot)

    @property
    def shown(self) -> FindingReview | None:
        """Return the finding that is shown, None where there is none."""
        return self._shown

    def show_finding(self, found: FindingReview | None) -> None:
        """Show another finding, or the same as it is now; each has the note that was begun on it."""
        before, self._shown = self._shown, found
        other = found is None or before is None or found.assessed.finding.id != before.assessed.finding.id
        self._foot.show_for("" if found is None else found.assessed.finding.id)
        self.setVisible(found is not None)
        if found is not None:
            self._sheet.show_column(self._filled(found), from_top=other)
            self._show_acts(found)

    def refuse(self, text: str) -> None:
        """Say why a step was refused, above the note."""
        self._foot.refuse(text)

    def recorded(self, subject: str, note: str) -> None:
        """Forget a note that a step has now."""
        self._foot.recorded(subject, note)

    def set_busy(self, busy: bool) -> None:  # the signal is Qt's
        """Let no second act begin while one is recorded."""
        self._busy = busy
        if self._shown is not None:
            self._show_acts(self._shown)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._foot.set_theme(theme)
        self.show_finding(self._shown)

    def ask(self, act: ReviewAct) -> None:
        """Ask for an act as its button does; nothing where the button is off."""
        self._foot.ask(act)

    # What is shown

    def _filled(self, found: FindingReview) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addLayout(self._head(found))
        for card in self._cards(found):
            column.addWidget(card)
        for part in (*self._excerpt(found), *self._compare(found)):
            column.addWidget(part)
        column.addWidget(SectionTitle(self.tr("The judgement as it is now")))
        fields = self._words.read(found.assessed.content)
        column.addLayout(pairs([(each.name, each.words) for each in fields if each.field != "title"]))
        for part in self._dissents(found):
            column.addWidget(part)
        column.addWidget(SectionTitle(self.tr("Steps")))
        if found.steps:
            column.addLayout(trail(self._theme, found.steps[::-1], self))
        else:
            column.addWidget(wrapped(self.tr("Nobody has taken a step on it yet."), "muted"))
        return column

    def _head(self, found: FindingReview) -> QVBoxLayout:
        assessed = found.assessed
        judgement = assessed.finding.judgement
        pills = QHBoxLayout()
        pills.setSpacing(8)
        pills.addWidget(Pill(severity_name(judgement.severity), severity_tone(self._theme, judgement.severity)))
        pills.addWidget(Pill(state_name(assessed.state), state_tone(self._theme, assessed.state)))
        by = self.tr("{0}, prepared by {1}").format(found.label, ", ".join(found.preparers))
        pills.addWidget(wrapped(by, "muted"), 1)
        place = QPushButton(beside_icon(self.tr("Show in document")))
        place.setProperty("kind", "quiet")
        place.setIcon(icon("file-text", self._theme.muted))
        place.setVisible(bool(assessed.finding.target.provisions))
        place.clicked.connect(self.document_wanted)
        pills.addWidget(place)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(pills)
        column.addWidget(whole_words(judgement.title, "title"))
        return column

    def _cards(self, found: FindingReview) -> list[Card]:
        cards = []
        for seen in found.lapsed:
            title = self.tr("{0}. That approval lapsed.").format(step_words(self.locale(), seen))
            cards.append(Card(self._theme, "warning", "triangle-alert", title, (told(seen.lapsed),)))
        approval = found.permissions[ReviewAct.APPROVED]
        if found.own:
            title = self.tr("Four eyes: this is your own work")
            cards.append(Card(self._theme, "info", "users", title, (told(approval.message),)))
        elif not approval.allowed:
            title = self.tr("It cannot be approved as it stands")
            cards.append(Card(self._theme, "warning", "circle-alert", title, (told(approval.message),)))
        return cards

    def _excerpt(self, found: FindingReview) -> list[QWidget]:
        anchor = found.assessed.finding.target.anchor
        if anchor is None:
            return []
        style = (
            f"QLabel {{ background: {self._theme.sunken}; border-left: 3px solid {self._theme.control_border};"
            " border-radius: 3px; padding: 8px 12px; }"
        )
        return [whole_words(anchor.quote.exact, "excerpt", style)]

    def _compare(self, found: FindingReview) -> list[QWidget]:
        shown = _to_compare(found)
        if shown is None:
            return []
        title = SectionTitle(self.tr("What was seen, and what is there now"))
        if shown.differences:
            return [title, CompareView(self._theme, self._words, shown)]
        said = step_words(self.locale(), shown)
        words = f"{said}. {told(shown.lapsed)}" if shown.lapsed else self.tr("{0}. Nothing changed since.").format(said)
        return [title, wrapped(words, "muted")]

    def _dissents(self, found: FindingReview) -> list[QWidget]:
        dissents = found.assessed.entry.dissents
        if not dissents:
            return []
        parts: list[QWidget] = [SectionTitle(self.tr("Contrary readings"))]
        for each in dissents:
            answer = (self.tr("Answer: {0}").format(each.answer.text),) if each.answer is not None else ()
            parts.append(Card(self._theme, "warning", "message-square-warning", each.text, answer))
        return parts

    # What can be done

    def _show_acts(self, found: FindingReview) -> None:
        mine = [seen for seen in found.steps if seen.step.person == found.reader and not seen.withdrawn]
        withdrawable = any(each.step.act is not ReviewAct.WITHDRAWN for each in mine)
        self._foot.allow(
            found.permissions, busy=self._busy, withdrawable=withdrawable, approved=found.approved_by_reader
        )
        self._foot.show_note(is_shown=any(found.permissions[act].allowed for act in _OFFERED))


def _to_compare(found: FindingReview) -> StepSeen | None:
    """Return the step to compare with: the latest lapsed approval, else what the preparer saw."""
    return found.lapsed[-1] if found.lapsed else found.seen_first
