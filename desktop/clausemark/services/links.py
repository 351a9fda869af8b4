"""A person's word on what became of a clause: confirmed, put elsewhere, or rejected; kept over later runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from clausemark.archive.identifiers import LinkId, ProvisionId
from clausemark.archive.terms import LineageRelation
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.provisions.lineage import Link
from clausemark.review.change import LinkDecision, LinkState
from clausemark.services.changes import Change
from clausemark.services.coding.made import Made, keep, take_out
from clausemark.services.desk import Desk
from clausemark.services.transitions import Transition, changed_between, compare_versions
from clausemark.store.transaction import Transaction


def decide_link(
    desk: Desk, old_version: str, new_version: str, old: ProvisionId, *, new: ProvisionId | None, note: str = ""
) -> LinkDecision:
    """Record that an old provision became `new`, or None: it has no successor.

    What the rules proposed is confirmed when it is the same. Raises `RuleRefusedError` (`provision-foreign`) for a
    provision of another version, `UsageError` (`unknown-id`).
    """
    transition = compare_versions(desk, old_version, new_version)
    for provision, member in ((old, transition.old), (new, transition.new)):
        if provision is not None and provision not in member.provisions:
            message = phrase(
                "{provision} is not a provision of {version}. `clausemark provisions` lists them.",
                provision=provision,
                version=member.version.id,
            )
            raise RuleRefusedError(message, reason="provision-foreign")
    with desk.workspace.transaction(desk.actor) as tx:
        return _decide(tx, transition, old, new, note)


@dataclass(frozen=True, slots=True)
class DecideLink:
    """A person's word on a link of a transition that was compared before, as an act that can be taken back."""

    name: str
    transition: Transition
    old: ProvisionId
    new: ProvisionId | None
    note: str = ""
    made: Made = field(default_factory=Made, compare=False)

    def do(self, desk: Desk) -> Change:
        """Record the word; it holds over every later run of the rules."""
        with desk.workspace.transaction(desk.actor) as tx:
            state, make = _word(tx, self.transition, self.old, self.new, self.note)
            key = keep(tx.links, self.made, make, f"link.{state.value}", "link.restored")
            change = changed_between(tx, self.transition)
        self.made.identifier = key
        return change

    def undo(self, desk: Desk) -> Change:
        """Take the word out of the lists, so that the rules or an earlier word hold again."""
        with desk.workspace.transaction(desk.actor) as tx:
            take_out(tx.links, self.made, "link.removed")
            return changed_between(tx, self.transition)


def _decide(
    tx: Transaction, transition: Transition, old: ProvisionId, new: ProvisionId | None, note: str
) -> LinkDecision:
    state, make = _word(tx, transition, old, new, note)
    return tx.links.add(make, f"link.{state.value}")


def _word(
    tx: Transaction, transition: Transition, old: ProvisionId, new: ProvisionId | None, note: str
) -> tuple[LinkState, Callable[[str], LinkDecision]]:
    """Return what a person says of a link, and what makes the record of it."""
    proposed = [pair for pair in transition.pairs if pair.old == old]
    same = next((pair for pair in proposed if pair.new == new), None)
    person, now = tx.persons.ensure(tx.actor), tx.clock.now()
    lineage = tx.lineages.ensure(transition.old.document.id, old)
    link = same.link if same is not None else _linked(transition, old, new)
    state = LinkState.CONFIRMED if same is not None else LinkState.REJECTED if new is None else LinkState.REPLACED

    def make(key: str) -> LinkDecision:
        return LinkDecision(
            LinkId(key),
            lineage.id,
            transition.old.version.id,
            transition.new.version.id,
            old,
            new,
            link.relation,
            link.score,
            state,
            person.id,
            now,
            note.strip(),
        )

    return state, make


def _linked(transition: Transition, old: ProvisionId, new: ProvisionId | None) -> Link:
    """Return the link that a person made where the rules made none."""
    place = transition.old.provisions.index(old)
    if new is None:
        return Link(place, None, LineageRelation.REMOVED, 0)
    target = transition.new.provisions.index(new)
    same = transition.old.found.provisions[place].text == transition.new.found.provisions[target].text
    relation = LineageRelation.MOVED if same else LineageRelation.REWORDED
    return Link(place, target, relation, 100 if same else 0, same)
