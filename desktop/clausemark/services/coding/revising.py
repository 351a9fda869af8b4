"""The two acts behind every change of a finding: begin one, and add a revision to one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from clausemark.archive.identifiers import FindingId, PersonId, VersionId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.review.finding import Finding
from clausemark.review.four_eyes import SECOND_EYES
from clausemark.review.person import Person
from clausemark.review.sign_off import ReviewStep
from clausemark.review.states import standing_steps
from clausemark.services.changes import Change, Changed, Edit
from clausemark.services.coding.content import Content, Subject, content_of
from clausemark.services.coding.made import Made, moved_on, refuse_stranger
from clausemark.services.desk import Desk
from clausemark.services.kept_law import keep_law
from clausemark.store.transaction import Transaction

ROLE = "analyst"
"""The capacity of somebody who codes and is not known yet."""


@dataclass(frozen=True, slots=True)
class ReviseFinding:
    """Adds a revision with another content; taking it back adds one with the content before.

    `part` names the field that was typed into and `stay` the stay in it: revisions of one stay are one act.
    """

    name: str
    finding: FindingId
    before: Content
    after: Content
    part: str = ""
    stay: int = 0

    def do(self, desk: Desk) -> Change:
        """Add the revision; raise `ConflictError` (`record-changed`) when the finding is not as it was seen."""
        return self._turn(desk, self.before, self.after, "finding.revised")

    def undo(self, desk: Desk) -> Change:
        """Add a revision with the earlier content.

        Raises `RuleRefusedError`: `signed-meanwhile` when a second reviewer judged it as it stands,
        `undo-not-yours` when the latest revision is somebody else's.
        """
        return self._turn(desk, self.after, self.before, "finding.taken-back")

    def joined(self, later: Edit) -> Edit | None:
        """Return one act for this one and the next in the same stay in the same field, None when they are two."""
        if not isinstance(later, ReviseFinding) or not self.part:
            return None
        one = (self.finding, self.part, self.stay, self.after)
        return (
            replace(self, after=later.after) if one == (later.finding, later.part, later.stay, later.before) else None
        )

    def _turn(self, desk: Desk, seen: Content, wanted: Content, act: str) -> Change:
        with desk.workspace.transaction(desk.actor) as tx:
            current = tx.findings.get(self.finding)
            if tx.findings.is_removed(self.finding) or content_of(current) != seen:
                raise moved_on(phrase("Finding {finding} is not as this window shows it", finding=current.label))
            person = tx.persons.ensure(desk.actor, ROLE)
            if act == "finding.taken-back":
                refuse_taking_back(tx, current, person)
            keep_law(tx, desk.law.catalogue, wanted.mappings)
            tx.findings.revise(revision_of(current, wanted, person, tx), act, expected=current.row_version)
            return finding_change(tx, current.target.version, self.finding)


@dataclass(frozen=True, slots=True)
class BeginFinding:
    """Begins a finding on a passage, or on several at once; taking it back takes them out of the lists."""

    name: str
    contents: tuple[Content, ...]
    made: tuple[Made, ...]

    def do(self, desk: Desk) -> Change:
        """Add the findings, each under the next label of its version."""
        with desk.workspace.transaction(desk.actor) as tx:
            person = tx.persons.ensure(desk.actor, ROLE)
            for content in self.contents:
                keep_law(tx, desk.law.catalogue, content.mappings)
            begun = [_begin(tx, *each, person) for each in zip(self.contents, self.made, strict=True)]
            saved = tx.clock.now()
        for made, finding in zip(self.made, begun, strict=True):
            made.identifier = finding
        return self._change(saved)

    def undo(self, desk: Desk) -> Change:
        """Take the findings out.

        Raises as `ReviseFinding.undo` does, and `RuleRefusedError` (`finding-in-use`) when something hangs on one.
        """
        with desk.workspace.transaction(desk.actor) as tx:
            person = tx.persons.ensure(desk.actor, ROLE)
            for content, made in zip(self.contents, self.made, strict=True):
                _withdraw(tx, content, made, person)
            saved = tx.clock.now()
        return self._change(saved)

    def _change(self, saved: datetime) -> Change:
        versions = frozenset(content.target.version for content in self.contents)
        findings = frozenset(FindingId(made.identifier) for made in self.made)
        return Change(Changed.FINDINGS, saved, versions, findings)


def begin(name: str, *contents: Content) -> BeginFinding:
    """Return the act that begins a finding of each content."""
    return BeginFinding(name, contents, tuple(Made() for _ in contents))


def turn(subject: Subject, name: str, after: Content, *, part: str = "", stay: int = 0) -> Edit | None:
    """Return the act that gives a subject another content, beginning its finding if need be; None when it has it."""
    if after == subject.content:
        return None
    if subject.finding is None:
        return begin(name, after)
    return ReviseFinding(name, subject.finding, subject.content, after, part, stay)


def finding_change(
    tx: Transaction, version: VersionId, finding: FindingId, kinds: Changed = Changed.FINDINGS
) -> Change:
    """Return word of a change of one finding."""
    return Change(kinds, tx.clock.now(), frozenset({version}), frozenset({finding}))


def refuse_taking_back(tx: Transaction, finding: Finding, actor: Person) -> None:
    """Refuse to take back what a second reviewer has judged, or what is somebody else's work.

    Raises `RuleRefusedError`: `signed-meanwhile`, `undo-not-yours`.
    """
    refuse_stranger(
        actor,
        tx.persons.get(finding.prepared_by),
        phrase("The latest revision of finding {finding}", finding=finding.label),
    )
    for step in standing_steps(tx.steps.of_finding(finding.id)):
        if step.act in SECOND_EYES and _same_content(tx, step, finding):
            who = tx.persons.get(step.person).name
            message = phrase(
                "{who} {act} finding {finding} as it stands, so that it can no longer be taken back. Change it "
                "by a new revision; the sign-off then lapses, visibly.",
                who=who,
                act=step.act,
                finding=finding.label,
            )
            raise RuleRefusedError(message, reason="signed-meanwhile")


def _same_content(tx: Transaction, step: ReviewStep, finding: Finding) -> bool:
    seen = finding if step.revision == finding.revision else tx.findings.revision(finding.id, step.revision)
    return content_of(seen) == content_of(finding)


def revision_of(current: Finding, content: Content, person: Person, tx: Transaction) -> Finding:
    """Return the next revision of a finding, with another content, by a person."""
    return replace(
        current,
        revision=current.revision + 1,
        target=content.target,
        judgement=content.judgement,
        mappings=content.mappings,
        state=content.state,
        origin=content.origin,
        prepared_by=person.id,
        prepared_at=tx.clock.now(),
        prepared_role=person.role,
    )


def _begin(tx: Transaction, content: Content, made: Made, person: Person) -> FindingId:
    if made.identifier:
        return tx.findings.bring_back(tx.findings.get(made.identifier)).id
    version = content.target.version
    label = tx.findings.next_label(version)
    return tx.findings.create(lambda key: _first(FindingId(key), label, content, person.id, tx, person.role)).id


def _first(key: FindingId, label: str, content: Content, by: PersonId, tx: Transaction, role: str) -> Finding:
    return Finding(
        id=key,
        revision=1,
        label=label,
        target=content.target,
        judgement=content.judgement,
        mappings=content.mappings,
        origin=content.origin,
        prepared_by=by,
        prepared_at=tx.clock.now(),
        state=content.state,
        prepared_role=role,
    )


def _withdraw(tx: Transaction, content: Content, made: Made, person: Person) -> None:
    finding = tx.findings.get(made.identifier)
    if tx.findings.is_removed(finding.id) or content_of(finding) != content:
        raise moved_on(phrase("Finding {finding} is not as it was begun", finding=finding.label))
    refuse_taking_back(tx, finding, person)
    hanging = (
        tx.steps.of_finding(finding.id)
        or tx.dissents.of_finding(finding.id)
        or tx.open_items.of_finding(finding.id)
        or tx.comparisons.of_finding(finding.id)
    )
    if hanging:
        message = phrase(
            "A review step, dissent, open item or comparison hangs on finding {finding}. Reject it instead.",
            finding=finding.label,
        )
        raise RuleRefusedError(message, reason="finding-in-use")
    tx.findings.remove(finding.id, "finding.removed")
