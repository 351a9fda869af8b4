"""Builds documents with a history: versions whose clauses were judged, kept, reworded and removed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clausemark.archive.identifiers import FindingId
from clausemark.archive.library import Version
from clausemark.review.finding import Finding
from clausemark.services.coding.passages import Passages
from clausemark.services.desk import Desk
from support import review_builders as built
from support.workspaces import add_document, add_version

FEES = "You pay the fees within thirty days of the date of the invoice."
END = "We may end your access to the workshop at any time, without notice."
DATA = "We process personal data as the privacy notice of the workshop describes."
LEAVE = "You may leave at any time."


def add_history(
    desk: Desk, *texts: Sequence[str], platform: str = "Aster", title: str = "Aster Terms"
) -> list[Version]:
    """Add a document with versions of some clauses, thirty days apart."""
    with desk.workspace.transaction(desk.actor) as tx:
        document = add_document(tx, platform, title)
        return [add_version(tx, document, clauses, day=30 * day) for day, clauses in enumerate(texts)]


def judge(desk: Desk, version: Version, place: int, **judged: object) -> Finding:
    """Make a complete finding on a whole provision, prepared by who acts; `judged` changes its judgement."""
    with desk.workspace.transaction(desk.actor) as tx:
        stored = tx.provisions.of_version(version.id)[place]
        author = tx.persons.ensure(desk.actor, "analyst")
        target = Passages().of_provision(tx, stored.id)
        mapping = built.mapping(entry=desk.law.catalogue.citation(built.CITATION).entry_sha256)
        about = built.finding(tx.findings.next_label(version.id), about=target, mappings=(mapping,))
        about = replace(about, judgement=replace(about.judgement, **judged))  # type: ignore[arg-type]
        return tx.findings.create(lambda key: replace(about, id=FindingId(key), prepared_by=author.id))
