"""The sign-off of a whole version: its sums, who made what, what lapsed, who may sign and why not."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clausemark.regulations.vocabulary import FindingState, ReviewAct
from clausemark.services.second_review import VersionReviewed
from clausemark.ui.counting import agreeing
from clausemark.ui.library.names import state_name
from clausemark.ui.review.acts_foot import ActsFoot
from clausemark.ui.review.names import number_of, step_words
from clausemark.ui.review.notes import StepNotes
from clausemark.ui.review.parts import Card, Sheet, pairs, trail
from clausemark.ui.review.sums import SumsTable
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.widgets.labels import SectionTitle
from clausemark.ui.widgets.unfolding import wrapped

_LISTED = 8
"""Findings that are named one by one; the rest are counted."""
_WIDTH = 860
_ONE = QT_TRANSLATE_NOOP("Review", "1 finding")
_MANY = QT_TRANSLATE_NOOP("Review", "{0} findings")


class SignOffPanel(QFrame):
    """The version as a whole and the acts on it; `wanted` carries the act and the note."""

    wanted = Signal(object, str)

    def __init__(self, theme: Theme, notes: StepNotes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found: VersionReviewed | None = None
        self._actor = ""
        self._busy = False
        self._sheet = Sheet(self.tr("Sign-off of the version"), self)
        words = {
            ReviewAct.RETURNED: self.tr("Return version"),
            ReviewAct.APPROVED: self.tr("Sign off version"),
            ReviewAct.WITHDRAWN: self.tr("Withdraw my sign-off"),
        }
        self._foot = ActsFoot(theme, words, notes, self)
        self._foot.name_note(self.tr("Note on the sign-off"), self.tr("Note – needed to return the version"))
        self._foot.wanted.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sheet, 1)
        column.addWidget(self._foot)

    def show_review(self, found: VersionReviewed, actor: str) -> None:
        """Show a version; each has the note that was begun on it."""
        before, self._found, self._actor = self._found, found, actor
        other = before is None or before.assessed.file.version.id != found.assessed.file.version.id
        self._foot.show_for(found.assessed.file.version.id)
        self._sheet.show_column(self._filled(found), width=_WIDTH, from_top=other)
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
        if self._found is not None:
            self._show_acts(self._found)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._foot.set_theme(theme)
        if self._found is not None:
            self.show_review(self._found, self._actor)

    # What is shown

    def _filled(self, found: VersionReviewed) -> QVBoxLayout:
        column = QVBoxLayout()
        for card in self._cards(found):
            column.addWidget(card)
        column.addWidget(SectionTitle(self.tr("Do the sums close?")))
        column.addWidget(SumsTable(self._theme, found.sums))
        column.addWidget(SectionTitle(self.tr("Findings and people")))
        column.addLayout(pairs(self._people(found)))
        column.addWidget(SectionTitle(self.tr("What signing off would do now")))
        for card in self._effect(found):
            column.addWidget(card)
        column.addWidget(SectionTitle(self.tr("Steps on the version")))
        if found.steps:
            column.addLayout(trail(self._theme, found.steps[::-1], self))
        else:
            column.addWidget(wrapped(self.tr("Nobody has taken a step on the version yet."), "muted"))
        return column

    def _cards(self, found: VersionReviewed) -> list[Card]:
        cards = []
        for seen in found.steps:
            if seen.step.act is ReviewAct.APPROVED and seen.lapsed and not seen.withdrawn:
                title = self.tr("{0}. That sign-off lapsed.").format(step_words(self.locale(), seen))
                lines = tuple(told(each) for each in found.changes or (seen.lapsed,))
                cards.append(Card(self._theme, "danger", "triangle-alert", title, lines))
        return cards[-1:]

    def _people(self, found: VersionReviewed) -> list[tuple[str, str]]:
        states = Counter(each.assessed.state for each in found.findings)
        numbers = ", ".join(f"{state_name(state)} {states[state]}" for state in FindingState if states[state])
        nobody = self.tr("nobody")
        return [
            (self.tr("Findings"), numbers or self.tr("none")),
            (self.tr("Prepared by"), ", ".join(found.people) or nobody),
            (self.tr("Scope set by"), ", ".join(found.scoped_by) or self.tr("nobody; nothing is left out")),
            (self.tr("You act as"), self._actor),
        ]

    def _effect(self, found: VersionReviewed) -> list[Card]:
        approval, agreement = found.permissions[ReviewAct.APPROVED], found.agreement
        if not approval.allowed:
            title = self.tr("You cannot sign it off")
            if approval.reason == "four-eyes":
                title = self.tr("Four eyes: somebody else must sign it off")
            return [Card(self._theme, "info", "users", title, (told(approval.message),))]
        if found.signed_by_reader:
            return [Card(self._theme, "success", "badge-check", self.tr("You signed it off, and that stands."))]
        title = self.tr("It approves {0} and the version as a whole.").format(self._findings(found.reached))
        cards = [Card(self._theme, "info", "badge-check", title)]
        if agreement.differing:
            by_id = {each.assessed.finding.id: each.label for each in found.findings}
            labels = ", ".join(by_id[each] for each in agreement.differing)
            warning = self.tr("You returned or dissented from {0}. Signing off approves that after all.").format(labels)
            cards.append(Card(self._theme, "warning", "triangle-alert", warning))
        if agreement.refused:
            number = len(agreement.refused)
            title = agreeing(
                number,
                self.tr("{0} it does not reach; the version is signed off when that is approved too."),
                self.tr("{0} it does not reach; the version is signed off when they are approved too."),
            ).format(self._findings(number))
            lines = [told(permission.message) for _, permission in agreement.refused[:_LISTED]]
            rest = len(agreement.refused) - _LISTED
            lines += [self.tr("… and {0} more").format(rest)] if rest > 0 else []
            cards.append(Card(self._theme, "warning", "users", title, lines))
        return cards

    def _findings(self, number: int) -> str:
        return number_of(self.locale(), number, _ONE, _MANY)

    # What can be done

    def _show_acts(self, found: VersionReviewed) -> None:
        mine = [each.step.act for each in found.steps if each.step.person == found.reader and not each.withdrawn]
        signed = ReviewAct.APPROVED in mine
        words = self.tr("Withdraw my sign-off") if signed else self.tr("Withdraw my step")
        self._foot.name_act(ReviewAct.WITHDRAWN, words)
        withdrawable = any(act is not ReviewAct.WITHDRAWN for act in mine)
        self._foot.allow(found.permissions, busy=self._busy, withdrawable=withdrawable, approved=found.signed_by_reader)
