"""The records of change: clauses through versions, links that persons decided on, transitions, carry-over."""

from __future__ import annotations

from sqlalchemy import ColumnElement

from clausemark.archive.identifiers import DocumentId, FindingId, LineageId, ProvisionId, VersionId, row_number
from clausemark.review.change import CarryDecision, ChangeRecord, Lineage, LinkDecision
from clausemark.store import schema
from clausemark.store.records import Records


class Lineages(Records[Lineage]):
    """Clauses that a person has decided something about, through the versions."""

    def of_first(self, document: DocumentId, first: ProvisionId) -> Lineage | None:
        """Return the lineage of a clause by the provision in which it was first seen."""
        rows = self.all(schema.lineage.c.document_id == row_number(document, "doc"))
        return next((each for each in rows if each.first == first), None)

    def ensure(self, document: DocumentId, first: ProvisionId) -> Lineage:
        """Return the lineage of a clause, added when nobody has decided anything about it yet."""
        known = self.of_first(document, first)
        return known or self.add(lambda key: Lineage(LineageId(key), document, first), "lineage.named")


class LinkDecisions(Records[LinkDecision]):
    """What persons said of links."""

    def between(self, old: VersionId, new: VersionId) -> tuple[LinkDecision, ...]:
        """Return the decisions on a transition, in order of entry."""
        column = schema.lineage_link.c
        where = (column.old_version_id == row_number(old, "ver")) & (column.new_version_id == row_number(new, "ver"))
        return tuple(self.all(where))

    def naming(self, version: VersionId) -> tuple[LinkDecision, ...]:
        """Return the decisions on transitions from or to a version."""
        column, number = schema.lineage_link.c, row_number(version, "ver")
        return tuple(self.all((column.old_version_id == number) | (column.new_version_id == number)))


class ChangeRecords(Records[ChangeRecord]):
    """Transitions between versions."""

    def between(self, old: VersionId, new: VersionId) -> ChangeRecord | None:
        """Return the record of a transition, None when none was made."""
        column = schema.change_record.c
        where = (column.old_version_id == row_number(old, "ver")) & (column.new_version_id == row_number(new, "ver"))
        return self.find(where)

    def naming(self, version: VersionId) -> tuple[ChangeRecord, ...]:
        """Return the records of transitions from or to a version."""
        return tuple(self.all(_names(version)))

    def removed_naming(self, version: VersionId) -> tuple[ChangeRecord, ...]:
        """Return such records that were taken out."""
        return tuple(self.removed(_names(version)))

    def of_document(self, document: DocumentId) -> tuple[ChangeRecord, ...]:
        """Return the records of a document's transitions, in order of entry."""
        return tuple(self.all(schema.change_record.c.document_id == row_number(document, "doc")))


def _names(version: VersionId) -> ColumnElement[bool]:
    column, number = schema.change_record.c, row_number(version, "ver")
    return (column.old_version_id == number) | (column.new_version_id == number)


class CarryDecisions(Records[CarryDecision]):
    """What became of findings in later versions."""

    def into(self, version: VersionId) -> tuple[CarryDecision, ...]:
        """Return the decisions for a version, in order of entry."""
        return tuple(self.all(schema.carry_decision.c.new_version_id == row_number(version, "ver")))

    def of_finding(self, finding: FindingId) -> tuple[CarryDecision, ...]:
        """Return what was decided about a finding in later versions."""
        return tuple(self.all(schema.carry_decision.c.finding_id == row_number(finding, "fnd")))
