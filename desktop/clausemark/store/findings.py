"""Findings with all their revisions, and the rows they are searched by."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from sqlalchemy import Connection, delete, insert, select

from clausemark.archive.canonical import canonical_json
from clausemark.archive.identifiers import FindingId, VersionId, row_number
from clausemark.review.finding import Finding
from clausemark.store import schema
from clausemark.store.kinds import FINDING
from clausemark.store.ledger_writer import LedgerWriter
from clausemark.store.record_codec import from_json, to_json
from clausemark.store.records import Records


class Findings(Records[Finding]):
    """The findings of a workspace; a revision is added beside the earlier ones."""

    def __init__(self, connection: Connection, ledger: LedgerWriter | None) -> None:
        super().__init__(connection, FINDING, ledger)

    def create(self, make: Callable[[str], Finding]) -> Finding:
        """Add a new finding in its first revision."""
        finding = self.add(make, "finding.prepared")
        self._keep(finding)
        return finding

    def revise(self, finding: Finding, act: str = "finding.revised", *, expected: int | None = None) -> Finding:
        """Add a revision and make it the current one; the earlier ones stay."""
        self.change(finding.id, finding, act, expected=expected)
        self._keep(finding)
        return finding

    def of_version(self, version: VersionId) -> Iterator[Finding]:
        """Yield the current findings of a version."""
        return self.all(schema.finding.c.version_id == row_number(version, "ver"))

    def by_label(self, version: VersionId, label: str) -> Finding | None:
        """Return the finding of a version that bears a label."""
        column = schema.finding.c
        return self.find((column.version_id == row_number(version, "ver")) & (column.label == label))

    def revisions(self, finding: FindingId) -> tuple[Finding, ...]:
        """Return all revisions of a finding, oldest first."""
        table = schema.finding_revision
        query = select(table.c.record).where(table.c.finding_id == self.number_of(finding)).order_by(table.c.revision)
        return tuple(from_json(Finding, json.loads(text)) for (text,) in self._connection.execute(query))

    def _keep(self, finding: Finding) -> None:
        number = self.number_of(finding.id)
        run = self._connection.execute
        record = canonical_json(to_json(finding)).decode("utf-8")
        run(insert(schema.finding_revision).values(finding_id=number, revision=finding.revision, record=record))
        run(delete(schema.mapping).where(schema.mapping.c.finding_id == number))
        run(delete(schema.finding_provision).where(schema.finding_provision.c.finding_id == number))
        for ordinal, item in enumerate(finding.mappings):
            row = {"finding_id": number, "ordinal": ordinal, "citation": item.citation, "relation": item.relation.value}
            run(insert(schema.mapping).values(row))
        for provision in finding.target.provisions:
            row = {"finding_id": number, "provision_id": row_number(provision, "prv")}
            run(insert(schema.finding_provision).values(row))
