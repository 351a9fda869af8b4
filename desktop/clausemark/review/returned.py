"""What comes back from the legal team: the returned workbook, what became of each cell, and what legal says now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import (
    CaptureId,
    FindingId,
    LegalRecordId,
    OpenItemId,
    PackId,
    PersonId,
    ReturnedEntryId,
    ReturnedId,
)


class EntryOutcome(StrEnum):
    """What became of a cell or row of a returned workbook."""

    ACCEPTED = "accepted"
    CONFLICT = "conflict"
    REFUSED = "refused"
    MISSING = "missing"
    UNKNOWN = "unknown"
    TAMPERED = "tampered"


class Choice(StrEnum):
    """How a person settles a conflict: take what legal wrote, keep what the record holds, or ask."""

    ACCEPT = "accept"
    KEEP = "keep"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Returned:
    """A workbook that came back; its bytes are those of the capture. `pack_row` is the pack's place in the store."""

    id: ReturnedId
    pack: PackId
    pack_row: int
    capture: CaptureId
    sha256: Sha256
    file_name: str
    returned_by: PersonId
    returned_at: datetime
    rows: int


@dataclass(frozen=True, slots=True)
class Settlement:
    """How a conflict was settled, by whom, and the open item when somebody was asked."""

    choice: Choice
    by: PersonId
    utc: datetime
    note: str = ""
    open_item: OpenItemId | None = None


@dataclass(frozen=True, slots=True)
class ReturnedEntry:
    """What became of one cell, or of a whole row when `column` is empty.

    `before` is what the record held, `after` what the sheet said; `by` and `on` are as the sheet says. `revision` is
    that of the finding which it brought about, 0 when the finding stayed as it was.
    """

    id: ReturnedEntryId
    returned: ReturnedId
    outcome: EntryOutcome
    finding: FindingId | None
    citation: str
    row_id: str
    row_key: str
    column: str
    before: str
    after: str
    reason: str
    by: str
    on: str
    is_comment: bool
    revision: int = 0
    settlement: Settlement | None = None
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class CellComment:
    """A comment or note on a cell; author and UTC are empty where the file names none."""

    column: str
    by: str
    utc: str
    text: str


@dataclass(frozen=True, slots=True)
class LegalRecord:
    """What legal says of one citation of a finding, or of the finding itself, as the last return left it.

    `citation` None holds what belongs to the finding (proposals and owner); an empty one is the row of a finding
    without citation. `returned` is the return that changed it last.
    """

    id: LegalRecordId
    finding: FindingId
    citation: str | None
    returned: ReturnedId
    decision: str = ""
    decided_by: str = ""
    decided_on: str = ""
    comment: str = ""
    due: str = ""
    proposed_severity: str = ""
    proposed_text: str = ""
    owner: str = ""
    comments: tuple[CellComment, ...] = ()
    row_version: int = 1
