"""What is left out of the review and what is flagged, provision by provision."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from clausemark.archive.identifiers import FlagId, ProvisionId, ScopeId, VersionId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import ScopeReason
from clausemark.review.finding import Finding
from clausemark.review.flag import Flag
from clausemark.review.four_eyes import SECOND_EYES
from clausemark.review.reconciliation import counts_as_reviewed
from clausemark.review.scope import ScopeExclusion
from clausemark.review.states import standing_steps
from clausemark.services.changes import Change, Changed
from clausemark.services.coding.made import Made, keep, moved_on, refuse_stranger, take_out
from clausemark.services.coding.revising import ROLE
from clausemark.services.desk import Desk
from clausemark.store.transaction import Transaction, View


@dataclass(frozen=True, slots=True)
class PutOutOfScope:
    """Leaves provisions of a version out of the review, with the reason code."""

    name: str
    version: VersionId
    provisions: tuple[ProvisionId, ...]
    reason: ScopeReason
    note: str = ""
    made: Made = field(default_factory=Made, compare=False)

    def do(self, desk: Desk) -> Change:
        """Record the exclusion; raise `RuleRefusedError`: `note-missing` for “other” without a note."""
        if self.reason is ScopeReason.OTHER and not self.note.strip():
            raise RuleRefusedError(phrase("The reason “other” says nothing alone. Give a note."), reason="note-missing")
        with desk.workspace.transaction(desk.actor) as tx:
            by = tx.persons.ensure(desk.actor, ROLE)
            key = keep(
                tx.scope,
                self.made,
                lambda each: ScopeExclusion(
                    ScopeId(each), self.version, self.provisions, self.reason, self.note.strip(), by.id, tx.clock.now()
                ),
                "scope.excluded",
                "scope.restored",
            )
            change = _change(tx, Changed.SCOPE, self.version)
        self.made.identifier = key
        return change

    def undo(self, desk: Desk) -> Change:
        """Take the exclusion out; raise `RuleRefusedError`: `undo-not-yours`, `signed-meanwhile`."""
        with desk.workspace.transaction(desk.actor) as tx:
            exclusion = tx.scope.get(self.made.identifier)
            refuse_stranger(tx.persons.ensure(desk.actor, ROLE), tx.persons.get(exclusion.by), phrase("This exclusion"))
            _refuse_signed(tx, exclusion)
            take_out(tx.scope, self.made, "scope.removed")
            return _change(tx, Changed.SCOPE, self.version)


@dataclass(frozen=True, slots=True)
class BringIntoScope:
    """Takes one provision back into the review; the others that the same exclusion names stay out."""

    name: str
    exclusion: ScopeId
    provision: ProvisionId
    made: Made = field(default_factory=Made, compare=False)

    def do(self, desk: Desk) -> Change:
        """Take the exclusion out and put one for the rest in its place; raise `ConflictError` (`record-changed`)."""
        with desk.workspace.transaction(desk.actor) as tx:
            if tx.scope.is_removed(self.exclusion):
                raise moved_on(phrase("This exclusion is no longer there"))
            present = tx.scope.get(self.exclusion)
            rest = tuple(each for each in _named(tx, present) if each != self.provision)
            tx.scope.withdraw(self.exclusion)
            key = self._keep_rest(tx, desk, present, rest)
            change = _change(tx, Changed.SCOPE, present.version)
        self.made.identifier = key
        return change

    def undo(self, desk: Desk) -> Change:
        """Put the exclusion back as it was."""
        with desk.workspace.transaction(desk.actor) as tx:
            present = tx.scope.get(self.exclusion)
            if self.made.identifier:
                take_out(tx.scope, self.made, "scope.removed")
            tx.scope.restore(self.exclusion, present, "scope.restored")
            return _change(tx, Changed.SCOPE, present.version)

    def _keep_rest(self, tx: Transaction, desk: Desk, whole: ScopeExclusion, rest: tuple[ProvisionId, ...]) -> str:
        if not rest:
            return ""
        by = tx.persons.ensure(desk.actor, ROLE)
        return keep(
            tx.scope,
            self.made,
            lambda key: replace(whole, id=ScopeId(key), provisions=rest, by=by.id, utc=tx.clock.now()),
            "scope.excluded",
            "scope.restored",
        )


@dataclass(frozen=True, slots=True)
class SetFlag:
    """Flags a provision to come back to it."""

    name: str
    version: VersionId
    provision: ProvisionId
    note: str = ""
    made: Made = field(default_factory=Made, compare=False)

    def do(self, desk: Desk) -> Change:
        """Set the flag; raise `RuleRefusedError` (`already-flagged`)."""
        with desk.workspace.transaction(desk.actor) as tx:
            if tx.flags.of_provision(self.provision) is not None:
                raise RuleRefusedError(phrase("This provision is flagged already."), reason="already-flagged")
            by = tx.persons.ensure(desk.actor, ROLE)
            key = keep(
                tx.flags,
                self.made,
                lambda each: Flag(FlagId(each), self.version, self.provision, by.id, tx.clock.now(), self.note.strip()),
                "flag.set",
                "flag.restored",
            )
            change = _change(tx, Changed.FLAGS, self.version)
        self.made.identifier = key
        return change

    def undo(self, desk: Desk) -> Change:
        """Take the flag away again."""
        with desk.workspace.transaction(desk.actor) as tx:
            take_out(tx.flags, self.made, "flag.removed")
            return _change(tx, Changed.FLAGS, self.version)


@dataclass(frozen=True, slots=True)
class ClearFlag:
    """Takes a flag away."""

    name: str
    flag: Flag

    def do(self, desk: Desk) -> Change:
        """Take the flag out; raise `ConflictError` (`record-changed`) when it is no longer there."""
        with desk.workspace.transaction(desk.actor) as tx:
            take_out(tx.flags, Made(self.flag.id), "flag.removed")
            return _change(tx, Changed.FLAGS, self.flag.version)

    def undo(self, desk: Desk) -> Change:
        """Set the same flag again; raise `RuleRefusedError` (`already-flagged`)."""
        with desk.workspace.transaction(desk.actor) as tx:
            if tx.flags.of_provision(self.flag.provision) is not None:
                raise RuleRefusedError(phrase("This provision is flagged already."), reason="already-flagged")
            tx.flags.restore(self.flag.id, self.flag, "flag.restored")
            return _change(tx, Changed.FLAGS, self.flag.version)


def exclusion_of(
    view: View, version: VersionId, provision: ProvisionId, findings: Iterable[Finding]
) -> ScopeExclusion | None:
    """Return the exclusion by which a provision with these findings is out of scope, None when it is in scope."""
    if any(counts_as_reviewed(each) for each in findings):
        return None
    standing = sorted(view.scope.of_version(version), key=lambda each: (each.utc, each.id), reverse=True)
    named = next((each for each in standing if provision in each.provisions), None)
    return named or next((each for each in standing if not each.provisions), None)


def _named(tx: Transaction, exclusion: ScopeExclusion) -> tuple[ProvisionId, ...]:
    """Return the provisions that an exclusion puts out of scope, also where it names none."""
    if exclusion.provisions:
        return exclusion.provisions
    reviewed = {
        provision
        for finding in tx.findings.of_version(exclusion.version)
        if counts_as_reviewed(finding)
        for provision in finding.target.provisions
    }
    return tuple(each.id for each in tx.provisions.of_version(exclusion.version) if each.id not in reviewed)


def _refuse_signed(tx: Transaction, exclusion: ScopeExclusion) -> None:
    """Refuse to take back an exclusion that a sign-off of its version has seen."""
    for step in standing_steps(tx.steps.of_whole_version(exclusion.version)):
        if step.act in SECOND_EYES and step.utc >= exclusion.utc:
            who = tx.persons.get(step.person).name
            message = phrase(
                "{who} {act} the version with this exclusion. Bring the provision into scope instead; the "
                "sign-off then lapses, visibly.",
                who=who,
                act=step.act,
            )
            raise RuleRefusedError(message, reason="signed-meanwhile")


def _change(tx: Transaction, kind: Changed, version: VersionId) -> Change:
    return Change(kind, tx.clock.now(), frozenset({version}))
