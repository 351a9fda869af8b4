"""Every act of the coding pane on what it shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from clausemark.archive.identifiers import FindingId
from clausemark.errors import ClausemarkError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import ReviewAct
from clausemark.services.changes import Edit
from clausemark.services.coding.content import Subject
from clausemark.services.coding.mapping import MappingValues
from clausemark.services.coding.reading import FindingView
from clausemark.services.coding.stepping import TakeStep
from clausemark.ui.coding.current import CodingCurrent
from clausemark.ui.coding.words import lacking
from clausemark.ui.session import Session

Make = Callable[[Subject], Edit | None]


class CodingActs(CodingCurrent):
    """Performs acts on what is current.

    `said` carries a sentence for the foot of the pane; `went_on` comes when a provision was saved and the next one is
    shown, `locked_out` when somebody tried to change what is locked.
    """

    said = Signal(str)
    locked_out = Signal()
    went_on = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.last_mapping: tuple[str, MappingValues] | None = None

    def act(self, make: Make) -> bool:
        """Perform the act that `make` gives for the subject; tell whether it is done or there was nothing to do."""
        if self.locked:
            self.locked_out.emit()
            return False
        return self._perform(make)

    def _perform(self, make: Make) -> bool:
        subject = self.subject
        if subject is None:
            return False
        try:
            edit = make(subject)
        except ClausemarkError as error:
            self.session.refused.emit(error)
            return False
        return edit is None or self.perform(edit)

    def perform(self, edit: Edit) -> bool:
        """Perform an act that is none on the judgement; tell whether it was done."""
        begun, known = self._begun, self._known()
        self._begun = None
        change = self.session.perform(edit)
        if change is None:
            self._begun = begun
            return False
        if begun is not None and not self._show_new(known):
            self._begun = begun
            self.shown.emit()
        return True

    def _known(self) -> frozenset[FindingId]:
        return frozenset(each.finding.id for each in self.view.findings) if self.view is not None else frozenset()

    def _show_new(self, known: frozenset[FindingId]) -> bool:
        """Show the finding that an act has begun."""
        added = self._known() - known
        if not added:
            return False
        self.show_finding(next(iter(added)))
        return True

    def take_step(self, act: ReviewAct, note: str = "") -> bool:
        """Record a review step on what is shown."""
        shown = self.finding
        if shown is None:
            return False
        label = shown.finding.label
        name = {
            ReviewAct.PREPARED: phrase("Mark {finding} as prepared", finding=label),
            ReviewAct.APPROVED: phrase("Approve {finding}", finding=label),
        }.get(act, phrase("{act}: {finding}", act=act, finding=label))
        digest, passages = shown.assessed.digest, self.reader.passages
        return self.perform(TakeStep(name, act, shown.finding.id, digest, passages, note))

    def save_and_go_on(self) -> None:
        """Mark a complete finding as prepared, or approve somebody else's, and go to what waits next."""
        self.leaving.emit()
        shown = self.finding
        due = shown.due() if shown is not None else None
        if shown is not None and due is ReviewAct.PREPARED and shown.missing:
            self._kept_as_draft(shown)
        elif due is not None and not self.take_step(due):
            return
        self._go_on()
        self.went_on.emit()

    def _kept_as_draft(self, shown: FindingView) -> None:
        lacks = ", ".join(lacking(shown.finding.judgement))
        self.said.emit(self.tr("{0} stays a draft, still missing: {1}.").format(shown.finding.label, lacks))

    def _go_on(self) -> None:
        found = self.view.findings if self.view is not None else ()
        here = [at for at, each in enumerate(found) if each.finding.id == self._chosen]
        after = found[here[0] + 1 :] if here else ()
        waiting = next((each for each in after if each.due() is not None), None)
        if waiting is not None:
            self.show_finding(waiting.finding.id)
        elif not self.session.step(1):
            self.said.emit(self.tr("Saved. This was the last one of the list."))
