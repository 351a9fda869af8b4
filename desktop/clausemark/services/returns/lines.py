"""What the screen of a return lists: each cell with what was exported, what the record holds now, what legal wrote."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from clausemark.archive.identifiers import FindingId, PackId, ReturnedEntryId, ReturnedId, VersionId
from clausemark.regulations.vocabulary import Severity
from clausemark.review.returned import Choice, EntryOutcome, Returned, ReturnedEntry
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.returns.legal_record import inputs_of
from clausemark.services.returns.returning import ReturnReport, return_workbook
from clausemark.store.transaction import View
from clausepack.codec import read_pack
from clausepack.workbook.exported import exported_rows
from clausepack.workbook.merge import Entry

_Exported = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class SettledBy:
    """How a conflict was settled, by whom and when (UTC)."""

    choice: Choice
    by: str
    utc: datetime
    note: str


@dataclass(frozen=True, slots=True)
class AboutFinding:
    """The finding that a line is about, as it is now."""

    id: FindingId
    label: str
    title: str
    severity: Severity | None
    what_it_says: str
    version: VersionId
    document: str
    platform: str


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """One cell of a returned workbook, or a whole row or sheet where `column` is empty.

    `exported` and `now` are None where nothing is comparable: a row that was never exported has no exported value, and
    evidence is not kept as legal's words. `before` is what the record held when the workbook came. `id` is None before
    the workbook is taken in.
    """

    id: ReturnedEntryId | None
    outcome: EntryOutcome
    row_id: str
    citation: str
    column: str
    exported: str | None
    before: str
    now: str | None
    after: str
    reason: str
    by: str
    on: str
    is_comment: bool
    file_name: str
    finding: AboutFinding | None = None
    settled: SettledBy | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether it is a conflict that waits for somebody to settle it."""
        return self.outcome is EntryOutcome.CONFLICT and self.settled is None and self.id is not None


@dataclass(frozen=True, slots=True)
class ReturnKept:
    """A workbook that came back, who took it in, and how many of its conflicts are open."""

    returned: Returned
    taken_in_by: str
    open: int


@dataclass(frozen=True, slots=True)
class Previewed:
    """What taking a workbook in would do, or that it came before (`kept`); nothing was changed."""

    path: Path
    pack: PackId
    rows: int
    lines: tuple[ReturnedLine, ...]
    kept: ReturnedId | None = None


def returns_kept(desk: Desk) -> tuple[ReturnKept, ...]:
    """Return all workbooks that came back, the latest first."""
    with desk.workspace.reading() as view:
        waiting = [each.returned for each in view.returned_entries.open_conflicts()]
        return tuple(
            ReturnKept(each, view.persons.get(each.returned_by).name, waiting.count(each.id))
            for each in reversed(tuple(view.returns.all()))
        )


def take_in(desk: Desk, path: Path, progress: Progress, cancel: CancelToken) -> tuple[ReturnReport, Change]:
    """Take a workbook in; return what became of it, and word of the change."""
    report = return_workbook(desk, path, progress=progress, cancel=cancel)
    kinds = Changed.RETURNS | Changed.FINDINGS | Changed.PEOPLE
    return report, Change(kinds, desk.clock.now())


class ReturnedLines:
    """Reads what workbooks hold beside what was exported and what the record holds; each pack is read once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._packs: dict[PackId, _Exported] = {}

    def preview(self, path: Path, progress: Progress, cancel: CancelToken) -> Previewed:
        """Return what taking a workbook in would do; raises as `return_workbook` does."""
        report = return_workbook(self._desk, path, dry_run=True, progress=progress, cancel=cancel)
        with self._desk.workspace.reading() as view:
            exported = self._exported(view, report.pack)
            reading = _Lines(view)
            lines = tuple(reading.line(each.entry, exported, path.name) for each in report.entries if each.id is None)
            kept = view.returns.of_bytes(report.pack, report.sha256)
        return Previewed(path, report.pack, report.rows, lines, None if kept is None else kept.id)

    def of_return(self, returned: ReturnedId) -> tuple[ReturnedLine, ...]:
        """Return the lines of a workbook that was taken in, in its order."""
        with self._desk.workspace.reading() as view:
            return self._stored(view, view.returned_entries.of_return(returned))

    def open(self) -> tuple[ReturnedLine, ...]:
        """Return the conflicts of all workbooks that nobody has settled, oldest first."""
        with self._desk.workspace.reading() as view:
            return self._stored(view, view.returned_entries.open_conflicts())

    def _stored(self, view: View, entries: Iterable[ReturnedEntry]) -> tuple[ReturnedLine, ...]:
        returns = {each.id: each for each in view.returns.all()}
        reading = _Lines(view)
        lines = []
        for entry in entries:
            returned = returns[entry.returned]
            lines.append(reading.line(entry, self._exported(view, returned.pack), returned.file_name))
        return tuple(lines)

    def _exported(self, view: View, pack: PackId) -> _Exported:
        if pack not in self._packs and view.packs.is_purged(pack):
            self._packs[pack] = {}  # what was exported is gone with a document of the pack
        if pack not in self._packs:
            rows = exported_rows(read_pack(view.packs.get(pack)))
            self._packs[pack] = {row.key: {**row.evidence, **row.inputs} for row in rows}
        return self._packs[pack]


class _Lines:
    """Makes lines of entries within one reading; what the record says of a finding is read once."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._said = {(each.finding, each.citation): each for each in view.legal.all()}
        self._about: dict[FindingId, AboutFinding] = {}

    def line(self, entry: Entry | ReturnedEntry, exported: _Exported, file_name: str) -> ReturnedLine:
        """Return the line of an entry, of a file or of the record."""
        finding = FindingId(entry.finding) if entry.finding else None
        stored = entry if isinstance(entry, ReturnedEntry) else None
        was = exported.get(entry.row_key, {})
        now = None
        if finding is not None and not entry.is_comment and entry.outcome != EntryOutcome.TAMPERED:
            said = inputs_of(self._said.get((finding, entry.citation)), self._said.get((finding, None)))
            now = said.get(entry.column, "") if entry.column else None
        return ReturnedLine(
            id=stored.id if stored else None,
            outcome=EntryOutcome(entry.outcome.value),
            row_id=entry.row_id,
            citation=entry.citation,
            column=entry.column,
            exported=_exported_value(entry, was),
            before=entry.before,
            now=now,
            after=entry.after,
            reason=entry.reason,
            by=entry.by,
            on=entry.on,
            is_comment=entry.is_comment,
            file_name=file_name,
            finding=None if finding is None else self._finding(finding),
            settled=self._settled(stored) if stored else None,
        )

    def _settled(self, entry: ReturnedEntry) -> SettledBy | None:
        done = entry.settlement
        return (
            None if done is None else SettledBy(done.choice, self._view.persons.get(done.by).name, done.utc, done.note)
        )

    def _finding(self, key: FindingId) -> AboutFinding:
        if key not in self._about:
            self._about[key] = _about(self._view, key)
        return self._about[key]


def _exported_value(entry: Entry | ReturnedEntry, was: Mapping[str, str]) -> str | None:
    if entry.outcome == EntryOutcome.TAMPERED:
        return entry.before
    return None if entry.is_comment else was.get(entry.column)


def _about(view: View, key: FindingId) -> AboutFinding:
    finding = view.findings.get(key)
    version = view.versions.get(finding.target.version)
    document = view.documents.get(version.document)
    return AboutFinding(
        key,
        finding.label,
        finding.judgement.title,
        finding.judgement.severity,
        finding.judgement.what_it_says,
        version.id,
        document.title,
        view.platforms.get(document.platform).name,
    )
