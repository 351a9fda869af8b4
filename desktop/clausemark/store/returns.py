"""Returned workbooks, what became of their cells, and what legal says of findings."""

from __future__ import annotations

from sqlalchemy import select

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import FindingId, PackId, ReturnedEntryId, ReturnedId, row_number
from clausemark.review.returned import EntryOutcome, LegalRecord, Returned, ReturnedEntry
from clausemark.store import schema
from clausemark.store.record_statements import listing_by
from clausemark.store.records import Records

_ENTRIES_OF_FINDING = listing_by(schema.returned_entry, "finding_id")
_LEGAL_OF_FINDING = listing_by(schema.legal_decision, "finding_id")


class Returns(Records[Returned]):
    """Workbooks that came back."""

    def pack_row(self, pack: PackId) -> int:
        """Return the place of a pack in the store, for the reference to it."""
        found = self._connection.execute(select(schema.pack.c.id).where(schema.pack.c.pack_id == pack))
        return int(found.scalar_one())

    def of_pack(self, pack: PackId) -> tuple[Returned, ...]:
        """Return the workbooks of a pack that came back, oldest first."""
        inside = select(schema.pack.c.id).where(schema.pack.c.pack_id == pack)
        return tuple(self.all(schema.returned.c.pack_id.in_(inside)))

    def of_bytes(self, pack: PackId, digest: Sha256) -> Returned | None:
        """Return the return of these bytes as a workbook of a pack, None when they never came."""
        return next((each for each in self.of_pack(pack) if each.sha256 == digest), None)


class ReturnedEntries(Records[ReturnedEntry]):
    """What became of each cell."""

    def of_pack(self, pack: PackId) -> tuple[ReturnedEntry, ...]:
        """Return the entries of all returns of a pack, oldest first."""
        packs = select(schema.pack.c.id).where(schema.pack.c.pack_id == pack)
        returns = select(schema.returned.c.id).where(schema.returned.c.pack_id.in_(packs))
        return tuple(self.all(schema.returned_entry.c.returned_id.in_(returns)))

    def of_return(self, returned: ReturnedId) -> tuple[ReturnedEntry, ...]:
        """Return the entries of one return, in their order."""
        return tuple(self.all(schema.returned_entry.c.returned_id == row_number(returned, "ret")))

    def of_finding(self, finding: FindingId) -> tuple[ReturnedEntry, ...]:
        """Return the entries about a finding, oldest first."""
        return tuple(self._found(_ENTRIES_OF_FINDING, finding_id=row_number(finding, "fnd")))

    def open_conflicts(self) -> tuple[ReturnedEntry, ...]:
        """Return the conflicts that nobody has settled, oldest first."""
        conflicts = self.all(schema.returned_entry.c.outcome == EntryOutcome.CONFLICT.value)
        return tuple(each for each in conflicts if each.settlement is None)

    def of_row_of(self, entry: ReturnedEntryId) -> tuple[ReturnedEntry, ...]:
        """Return an entry with the others of its row in the same return."""
        one = self.get(entry)
        column = schema.returned_entry.c
        where = (column.returned_id == row_number(one.returned, "ret")) & (column.row_key == one.row_key[:64])
        return tuple(self.all(where))


class LegalRecords(Records[LegalRecord]):
    """What legal says."""

    def of_finding(self, finding: FindingId) -> tuple[LegalRecord, ...]:
        """Return what legal says of a finding and its citations."""
        return tuple(self._found(_LEGAL_OF_FINDING, finding_id=row_number(finding, "fnd")))

    def said(self, finding: FindingId, citation: str | None) -> LegalRecord | None:
        """Return what legal says of one citation of a finding, or of the finding itself; None when nothing."""
        column = schema.legal_decision.c
        about = column.citation.is_(None) if citation is None else column.citation == citation
        return self.find((column.finding_id == row_number(finding, "fnd")) & about)
