"""Confirming what a transition between versions amounts to, as an act that can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, field

from clausemark.phrases import phrase
from clausemark.review.change import ChangeRecord
from clausemark.services.changes import Change
from clausemark.services.coding.made import moved_on
from clausemark.services.desk import Desk
from clausemark.services.history import Confirmation, confirm_transition, note_change
from clausemark.services.transitions import Transition, changed_between


@dataclass(slots=True)
class _Turned:
    """The record before and after the act, None until it was done."""

    before: ChangeRecord | None = None
    after: ChangeRecord | None = None


@dataclass(frozen=True, slots=True)
class ConfirmTransition:
    """A named person confirms or alters the record of a transition that was compared before.

    Taking it back leaves the record as it was, at first as the rules proposed it; the ledger keeps both.
    """

    name: str
    transition: Transition
    said: Confirmation
    turned: _Turned = field(default_factory=_Turned, compare=False)

    def do(self, desk: Desk) -> Change:
        """Confirm; raise `ConflictError` (`record-changed`) when the record changed since the act was taken back."""
        with desk.workspace.transaction(desk.actor) as tx:
            before = note_change(tx, self.transition)
            if self.turned.before is not None and before.row_version != self.turned.before.row_version:
                raise moved_on(phrase("This change is not as the window shows it"))
            after = confirm_transition(tx, self.transition, self.said)
            change = changed_between(tx, self.transition)
        self.turned.before, self.turned.after = before, after
        return change

    def undo(self, desk: Desk) -> Change:
        """Put the record back as it was; raise `ConflictError` (`record-changed`)."""
        before, after = self.turned.before, self.turned.after
        if before is None or after is None:
            raise moved_on(phrase("This change was not confirmed yet"))
        with desk.workspace.transaction(desk.actor) as tx:
            back = tx.changes.change(before.id, before, "change.taken-back", expected=after.row_version)
            change = changed_between(tx, self.transition)
        self.turned.before = back
        return change
