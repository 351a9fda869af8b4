"""Desks on small workspaces: invented clauses, findings on any of them, people who act in turn."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from clausemark.archive.clock import FixedClock
from clausemark.archive.identifiers import CitationId, FindingId, VersionId
from clausemark.archive.library import Version
from clausemark.intake.plain import PlainReader
from clausemark.provisions.anchor import anchor_span
from clausemark.provisions.source_text import Block, BlockKind, SourceText
from clausemark.regulations.vocabulary import FindingState, ReviewAct
from clausemark.review.finding import Finding, Mapping, QuoteTarget, Target
from clausemark.services.changes import Change
from clausemark.services.desk import Desk, Law
from clausemark.services.second_review import open_version, take_step
from clausemark.store.transaction import Transaction
from clausemark.store.workspace import Workspace
from support import review_builders as built
from support.workspaces import add_document, add_version

ADA, BEN, CLEO = "Ada Quill", "Ben Marsh", "Cleo Varga"
CITED = CitationId("gdpr:art-5-1-e")
CLAUSES = (
    "You may not rent out your Lantern account.",
    "We may end your access at any time, without notice.",
    "Lantern keeps records for ten years.",
    "Disputes go to arbitration; you waive a trial by jury.",
    "We may change these terms by posting them.",
)
LAW = Law()


class StepClock(FixedClock):
    """A clock that goes on by a minute whenever it is read."""

    def now(self) -> Any:
        """Return the next minute."""
        self._moment += timedelta(minutes=1)
        return self._moment


def desk_on(path: Path, actor: str = ADA) -> Desk:
    """Return a desk on a new workspace, with the law that is shipped."""
    clock = StepClock(built.NOON)
    return Desk(Workspace.create(path, passphrase=None, clock=clock, actor=actor), actor, clock, LAW)


def acting(desk: Desk, name: str) -> Desk:
    """Return the same desk with somebody else at it."""
    return replace(desk, actor=name)


def add_terms(
    desk: Desk, *, platform: str = "Lantern", title: str = "Lantern Terms", days: int = 1, clauses: int = len(CLAUSES)
) -> list[Version]:
    """Add a document with versions of a few clauses, captured on consecutive days."""
    with desk.workspace.transaction(desk.actor) as tx:
        document = add_document(tx, platform, title)
        return [
            add_version(tx, document, (*CLAUSES[:clauses], *((f"Day {day}.",) if day else ())), day=day)
            for day in range(days)
        ]


def add_judged(
    desk: Desk,
    version: Version,
    clause: int = 1,
    label: str = "f-001",
    *,
    state: FindingState = FindingState.DRAFT,
    mapped: bool = True,
    **judged: Any,
) -> Finding:
    """Add a complete finding on a clause (from 1) of a version, prepared by the person at the desk."""
    with desk.workspace.transaction(desk.actor) as tx:
        person = tx.persons.ensure(desk.actor, "analyst")
        mapping = replace(built.mapping(), entry_sha256=desk.law.hashes[CITED])
        return tx.findings.create(
            lambda key: replace(
                built.finding(label, judged=built.judgement(**judged), state=state),
                id=FindingId(key),
                target=target_of(tx, version, clause),
                mappings=(mapping,) if mapped else (),
                prepared_by=person.id,
                prepared_at=tx.clock.now(),
            )
        )


def revise(desk: Desk, finding: Finding, *, mappings: tuple[Mapping, ...] | None = None, **judged: Any) -> Finding:
    """Add a revision of a finding by the person at the desk."""
    with desk.workspace.transaction(desk.actor) as tx:
        stored = tx.findings.get(finding.id)
        return tx.findings.revise(
            replace(
                stored,
                revision=stored.revision + 1,
                judgement=replace(stored.judgement, **judged),
                mappings=stored.mappings if mappings is None else mappings,
                prepared_by=tx.persons.ensure(desk.actor, brought=True).id,  # also in disguise, as once recorded
                prepared_at=tx.clock.now(),
            )
        )


def target_of(tx: Transaction, version: Version, clause: int) -> Target:
    """Return the target of a whole clause."""
    provision = tx.provisions.of_version(version.id)[clause - 1]
    text = tx.texts.text(version.id, version.text_sha256)
    source = SourceText(text, PlainReader.name, PlainReader.version, (Block(0, len(text), BlockKind.PARAGRAPH),))
    anchor = anchor_span(source, provision.span.start, provision.span.end, version.capture_sha256)
    return Target(version.id, version.capture_sha256, anchor, QuoteTarget(provision.span.text), (provision.id,))


def approve(desk: Desk, version: VersionId, *labels: str) -> Change:
    """Approve findings of a version as the person at the desk, on what is there now."""
    shown = open_version(desk, version)
    findings = [each.assessed.finding.id for each in shown.findings if each.label in labels]
    return take_step(desk, shown, ReviewAct.APPROVED, findings=findings)[1]
