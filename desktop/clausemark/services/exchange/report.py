"""What became of an exchange file that was taken in: entry by entry, as a return tells it of a workbook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from clausemark.archive.clock import utc_text
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import ExchangeId, VersionId
from clausemark.services.exchange.layout import Header

Change: TypeAlias = tuple[str, str, str]
"""A field, what it says here, what it says in the file."""
NO_CHANGE: Change = ("", "", "")


class Fate(StrEnum):
    """What became of one record of the file."""

    ACCEPTED = "accepted"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"
    REFUSED = "refused"
    MISSING = "missing"
    UNKNOWN = "unknown"
    TAMPERED = "tampered"


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of the file, or one field of it where both sides changed it.

    `kind` is version, finding, step, dissent, open-item, scope, flag or comparison. `what` names it for a reader:
    `place`, the version that it belongs to (empty for a comparison), then what it is there. `title` is that of its
    finding, or the note of a flag, else empty. `row_id` is its identifier here, that of the file where it is not here.
    `before` is what this workspace holds, `after` what the file holds. `by` and `on` are of the act in the file.
    `reason` is a code, empty where nothing needs one.
    """

    fate: Fate
    kind: str
    row_id: str
    what: str
    column: str = ""
    before: str = ""
    after: str = ""
    reason: str = ""
    by: str = ""
    on: str = ""
    place: str = ""
    title: str = ""

    @property
    def name(self) -> str:
        """Return what the record is at its place: “f-001: approved”; empty for a version."""
        return self.what.removeprefix(self.place).lstrip(",: ")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one record: its first entry, and every field that both sides changed."""

    entry: Entry
    changes: tuple[Change, ...] = ()

    @property
    def is_open(self) -> bool:
        """Tell whether both sides changed it, so that a person has to choose."""
        return self.entry.fate is Fate.CONFLICT

    @property
    def can_be_chosen(self) -> bool:
        """Tell whether `Choices` settle it: a finding that both sides changed, and that stands on both."""
        return self.is_open and (self.entry.kind, self.entry.reason) == ("finding", "changed-on-both-sides")


@dataclass(frozen=True, slots=True)
class ExchangeReport:
    """What an import did, or in a dry run would do; `exchange` is None when nothing was recorded.

    `signer` is whom the certificate of the file's signature names, empty where nobody signed. `rows` counts the records
    looked at.
    """

    file_name: str
    sha256: Sha256
    header: Header
    signer: str
    exchange: ExchangeId | None
    entries: tuple[Entry, ...]
    dry_run: bool
    known: bool
    versions: frozenset[VersionId] = frozenset()

    @property
    def rows(self) -> int:
        """Return how many records were looked at."""
        return len(self.records)

    @property
    def records(self) -> tuple[Outcome, ...]:
        """Return what became of each record, in the order in which they were looked at."""
        found: dict[tuple[str, ...], list[Entry]] = {}
        for each in self.entries:
            found.setdefault((each.kind, each.row_id, each.what, each.by, each.on), []).append(each)
        return tuple(Outcome(rows[0], tuple(_changes(rows))) for rows in found.values())

    def of(self, fate: Fate) -> tuple[Entry, ...]:
        """Return the entries of one fate."""
        return tuple(each for each in self.entries if each.fate is fate)


def _changes(rows: Iterable[Entry]) -> Iterator[Change]:
    return ((each.column, each.before, each.after) for each in rows if each.column)


@dataclass(frozen=True, slots=True)
class About:
    """Which record an entry is about: kind, identifier, name, who did it when, its version, its finding's title."""

    kind: str
    row_id: str
    what: str
    by: str = ""
    on: str = ""
    place: str = ""
    title: str = ""


def about(kind: str, row_id: str, what: str, by: str = "", utc: datetime | None = None) -> About:
    """Return which record an entry is about, of no version."""
    return About(kind, row_id, what, by, "" if utc is None else utc_text(utc))


def about_in(place: str, row: About, title: str = "") -> About:
    """Return which record of a version an entry is about; `row` names it, `title` is that of its finding."""
    return replace(row, what=f"{place}{row.what}", place=place, title=title)


@dataclass(slots=True)
class Entries:
    """Collects entries while a file is taken in."""

    found: list[Entry] = field(default_factory=list)

    def tell(self, fate: Fate, row: About, reason: str = "", *, change: Change = NO_CHANGE) -> None:
        """Add an entry about a record as a whole, or about one field of it."""
        column, before, after = change
        said = (column, before, after, reason)
        self.found.append(Entry(fate, row.kind, row.row_id, row.what, *said, row.by, row.on, row.place, row.title))

    def differ(self, row: About, reason: str, changes: Iterable[Change]) -> None:
        """Add a conflict for each field that both sides changed."""
        for change in changes:
            self.tell(Fate.CONFLICT, row, reason, change=change)
