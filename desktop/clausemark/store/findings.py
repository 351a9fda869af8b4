"""Findings with all their revisions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from sqlalchemy import Connection, bindparam, insert, select

from clausemark.archive.canonical import canonical_json
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import CitationId, FindingId, ProvisionId, VersionId, format_id, row_number
from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.review.finding import Finding
from clausemark.store import schema
from clausemark.store.finding_search import findings_with
from clausemark.store.kinds import FINDING
from clausemark.store.ledger_writer import LedgerWriter
from clausemark.store.prepared import Prepared
from clausemark.store.record_codec import stored_record, to_json
from clausemark.store.record_statements import listing_by, listing_in
from clausemark.store.records import Records

_LABEL = re.compile(r"f-(\d{1,9})")
_OF_VERSION = listing_by(schema.finding, "version_id")
_ON_PROVISION = listing_in(
    schema.finding,
    select(schema.finding_provision.c.finding_id).where(
        schema.finding_provision.c.provision_id == bindparam("provision_id")
    ),
)
_REVISIONS = Prepared(
    select(schema.finding_revision.c.record)
    .where(schema.finding_revision.c.finding_id == bindparam("finding_id"))
    .order_by(schema.finding_revision.c.revision)
)
_REVISIONS_IN = Prepared(
    select(schema.finding_revision.c.record)
    .join(schema.finding, schema.finding.c.id == schema.finding_revision.c.finding_id)
    .where(schema.finding.c.version_id == bindparam("version_id"))
    .order_by(schema.finding_revision.c.finding_id, schema.finding_revision.c.revision)
)


class Findings(Records[Finding]):
    """The findings of a workspace; a revision is added beside the earlier ones."""

    def __init__(self, connection: Connection, ledger: LedgerWriter | None) -> None:
        super().__init__(connection, FINDING, ledger)

    def create(self, make: Callable[[str], Finding], act: str = "finding.prepared") -> Finding:
        """Add a new finding in its first revision."""
        return self._kept(self.add(make, act))

    def revise(self, finding: Finding, act: str = "finding.revised", *, expected: int | None = None) -> Finding:
        """Add a revision and make it the current one; the earlier ones stay.

        Raises `ConflictError`: `record-changed` when the row version is not the expected one, `record-conflict`
        when that revision is there already.
        """
        return self._kept(self.change(finding.id, finding, act, expected=expected))

    def bring_back(self, finding: Finding) -> Finding:
        """Put a finding that was taken out back among the others; a further revision is added beside the earlier."""
        present = self.get(finding.id).revision
        restored = self.restore(finding.id, finding, "finding.restored")
        return restored if finding.revision == present else self._kept(restored)

    def next_label(self, version: VersionId) -> str:
        """Return the label of a version's next finding: `f-` and one more than the highest number ever used there."""
        table = schema.finding
        query = select(table.c.label).where(table.c.version_id == row_number(version, "ver"))
        found = (_LABEL.fullmatch(label) for (label,) in self._connection.execute(query))
        return f"f-{max((int(match[1]) for match in found if match), default=0) + 1:03d}"

    def taken_out(self, version: VersionId, label: str) -> Finding | None:
        """Return the finding of a version that bears a label and was taken out, None when there is none."""
        column = schema.finding.c
        where = (column.version_id == row_number(version, "ver")) & (column.label == label)
        return next(self.removed(where), None)

    def of_version(self, version: VersionId) -> Iterator[Finding]:
        """Yield the current findings of a version."""
        return self._found(_OF_VERSION, version_id=row_number(version, "ver"))

    def citing(self, citation: CitationId) -> Iterator[Finding]:
        """Yield the findings mapped to a citation."""
        table = schema.mapping
        return self.all(schema.finding.c.id.in_(select(table.c.finding_id).where(table.c.citation == citation)))

    def cited_entries(self) -> tuple[tuple[CitationId, Sha256], ...]:
        """Return each entry of law that a finding is mapped to, by citation and the hash seen, in order."""
        table = schema.mapping
        inside = select(schema.finding.c.id).where(schema.finding.c.removed == 0)
        query = select(table.c.citation, table.c.entry_sha256).where(table.c.finding_id.in_(inside)).distinct()
        rows = self._connection.execute(query.order_by(table.c.citation, table.c.entry_sha256))
        return tuple((CitationId(citation), Sha256(digest)) for citation, digest in rows)

    def on_provision(self, provision: ProvisionId) -> Iterator[Finding]:
        """Yield the findings whose passage touches a provision."""
        return self._found(_ON_PROVISION, provision_id=row_number(provision, "prv"))

    def with_words(self, words: Sequence[str], limit: int) -> list[Finding]:
        """Return the first findings in which all words stand, in what they judge, map or quote."""
        return findings_with(self._connection, words, limit)

    def by_label(self, version: VersionId, label: str) -> Finding | None:
        """Return the finding of a version that bears a label."""
        column = schema.finding.c
        return self.find((column.version_id == row_number(version, "ver")) & (column.label == label))

    def revisions(self, finding: FindingId) -> tuple[Finding, ...]:
        """Return all revisions of a finding, oldest first."""
        rows = _REVISIONS.rows(self._connection, {"finding_id": self.number_of(finding)})
        return tuple(_revision(text) for (text,) in rows)

    def revisions_in(self, version: VersionId) -> dict[FindingId, tuple[Finding, ...]]:
        """Return all revisions of the findings of a version, oldest first, by finding."""
        grouped: dict[FindingId, tuple[Finding, ...]] = {}
        for (text,) in _REVISIONS_IN.rows(self._connection, {"version_id": row_number(version, "ver")}):
            revision = _revision(text)
            grouped[revision.id] = (*grouped.get(revision.id, ()), revision)
        return grouped

    def current_revisions(self) -> dict[FindingId, int]:
        """Return the number of the latest revision of every finding that was not taken out."""
        table = schema.finding
        query = select(table.c.id, table.c.revision).where(table.c.removed == 0)
        rows = self._connection.execute(query)
        return {FindingId(format_id("fnd", number)): revision for number, revision in rows}

    def revision(self, finding: FindingId, number: int) -> Finding:
        """Return one revision of a finding; raise `UsageError` (`unknown-id`) when there is none."""
        table = schema.finding_revision
        where = (table.c.finding_id == self.number_of(finding)) & (table.c.revision == number)
        text = self._connection.execute(select(table.c.record).where(where)).scalar()
        if text is None:
            raise UsageError(
                phrase("{finding} has no revision {number}. Read its revisions again.", finding=finding, number=number),
                reason="unknown-id",
            )
        return _revision(text)

    def _kept(self, finding: Finding) -> Finding:
        record = canonical_json(to_json(finding)).decode("utf-8")
        values = {"finding_id": self.number_of(finding.id), "revision": finding.revision, "record": record}
        self._connection.execute(insert(schema.finding_revision), values)
        return finding


@lru_cache(1024)
def _revision(text: str) -> Finding:
    """Return a revision; it never changes, and whoever works on a finding reads all of them again at every act."""
    return stored_record(Finding, text)
