"""The return: legal's edited workbook merged with what was exported and with what the workspace holds now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from clausemark.archive.capture import Capture, CapturedAt, CustodyEvent, Origin
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import CaptureId, FindingId, PackId, ReturnedEntryId, ReturnedId
from clausemark.archive.terms import CaptureBasis, CustodyEventKind
from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.review.returned import (
    CellComment,
    EntryOutcome,
    LegalRecord,
    Returned,
    ReturnedEntry,
    Settlement,
)
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.services.returns.legal_record import Said, inputs_of, keep_said, revise_as_proposed
from clausemark.store.transaction import Transaction, View
from clausemark.troubles import trouble_of
from clausepack.codec import read_pack
from clausepack.errors import PackFormatError
from clausepack.legal_fields import OF_FINDING
from clausepack.pack import Pack
from clausepack.workbook.elsewhere import changed_elsewhere
from clausepack.workbook.exported import exported_rows
from clausepack.workbook.merge import BaseRow, Entry, Ours, Outcome, merge
from clausepack.workbook.returned import ReturnedBook, read_returned

MAX_BYTES = 256 * 1024 * 1024
"""A larger workbook is refused (`too-large`)."""
_MEDIA = {
    True: "application/vnd.oasis.opendocument.spreadsheet",
    False: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True, slots=True)
class ReportedEntry:
    """What became of one cell or row; `id` is None in a dry run, `settlement` how it was settled before."""

    entry: Entry
    id: ReturnedEntryId | None = None
    settlement: Settlement | None = None


@dataclass(frozen=True, slots=True)
class ReturnReport:
    """What a return did, or in a dry run would do; `returned` is None when nothing new was in the file.

    `sha256` is that of the file.
    """

    pack: PackId
    returned: ReturnedId | None
    rows: int
    entries: tuple[ReportedEntry, ...]
    dry_run: bool
    sha256: Sha256

    def of(self, outcome: Outcome) -> tuple[ReportedEntry, ...]:
        """Return the entries of an outcome; conflicts that were settled before are not among them."""
        return tuple(each for each in self.entries if each.entry.outcome is outcome and each.settlement is None)

    @property
    def settled(self) -> tuple[ReportedEntry, ...]:
        """Return the conflicts of this file that somebody has settled already."""
        return tuple(each for each in self.entries if each.settlement is not None)


@dataclass(frozen=True, slots=True)
class _Came:
    """A file that came back, and the frozen pack that it is of."""

    path: Path
    data: bytes
    sha256: Sha256
    book: ReturnedBook
    pack: PackId
    base: tuple[BaseRow, ...]
    revisions: Mapping[str, int]
    elsewhere: tuple[Entry, ...]


def return_workbook(
    desk: Desk,
    path: Path,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> ReturnReport:
    """Merge a returned workbook; whatever cannot be taken is told, and nothing that was there is lost.

    Raises `InputRefusedError`: `unreadable`, `too-large`, `workbook-unreadable`, `workbook-foreign`, `pack-unknown`.
    A file that came before, as it is, changes nothing.
    """
    steps = _Steps(progress or Silent(), cancel or CancelToken())
    data = _read(path)
    try:
        book = read_returned(data)
    except PackFormatError as error:
        raise InputRefusedError(
            phrase("{file}: {trouble}", file=path.name, trouble=error.message), reason=error.reason
        ) from error
    steps.done()
    with desk.workspace.reading() as view:
        came = _came(view, path, data, book)
        steps.done()
        if dry_run:
            return ReturnReport(
                came.pack, None, len(book.rows), tuple(_reported(view, came)), dry_run=True, sha256=came.sha256
            )
    with desk.workspace.transaction(desk.actor) as tx:
        return _taken(tx, came)


class _Steps:
    """Tells how far a return is, and stops between two steps when it is asked to: read, compare, keep."""

    def __init__(self, progress: Progress, cancel: CancelToken) -> None:
        self._progress, self._cancel = progress, cancel
        self._done = 0
        progress.start(3, "steps")

    def done(self) -> None:
        """End a step, or raise `CancelledError` when somebody asked to stop."""
        self._cancel.checkpoint()
        self._done += 1
        self._progress.advance(self._done)


def _read(path: Path) -> bytes:
    if path.is_dir():
        message = phrase(
            "{file} is a folder. Give the workbook that legal sent back, an .xlsx or .ods file.", file=path.name
        )
        raise InputRefusedError(message, reason="unreadable")
    try:
        if path.stat().st_size > MAX_BYTES:
            message = phrase(
                "{file} is larger than {max_bytes} MiB, which no workbook of a pack is.",
                file=path.name,
                max_bytes=MAX_BYTES // 2**20,
            )
            raise InputRefusedError(message, reason="too-large")
        return path.read_bytes()
    except OSError as error:
        message = phrase(
            "{file} cannot be read: {trouble}. Check the name, and close it in other programs.",
            file=path.name,
            trouble=trouble_of(error),
        )
        raise InputRefusedError(message, reason="unreadable") from error


def _came(view: View, path: Path, data: bytes, book: ReturnedBook) -> _Came:
    for pack in _candidates(view, book):
        base = tuple(exported_rows(pack))
        if _is_of(book, base):
            revisions = {item.id: item.revision for item in pack.findings}
            elsewhere = tuple(changed_elsewhere(pack, book))
            return _Came(path, data, sha256_of(data), book, PackId(pack.id), base, revisions, elsewhere)
    named = (
        phrase("names the pack {pack}, which", pack=book.pack)
        if book.pack
        else phrase("names no pack, and none of its rows")
    )
    message = phrase(
        "{file} {named} is not in this workspace. Return it to the workspace that the pack was exported from.",
        file=path.name,
        named=named,
    )
    raise InputRefusedError(message, reason="pack-unknown")


def _candidates(view: View, book: ReturnedBook) -> Iterator[Pack]:
    """Yield the pack that the file names, then, as names can be lost or copied, all others from the latest.

    Raises `RuleRefusedError` (`pack-purged`) for the one that is named.
    """
    known = [entry.id for entry in view.packs.all()]
    named = [each for each in known if each.casefold() == book.pack.casefold()]
    keyed = any(row.text("Row key") for row in book.rows)
    for each in dict.fromkeys([*named, *(reversed(known) if keyed else ())]):
        if each in named or not view.packs.is_purged(each):
            yield read_pack(view.packs.get(each))


def _is_of(book: ReturnedBook, base: Sequence[BaseRow]) -> bool:
    """Tell whether a file is of a pack: by its row keys, or by the pack that it names when no key is left."""
    keys = {row.text("Row key").strip() for row in book.rows} - {""}
    return not keys or bool(keys & {row.key for row in base})


def _reported(view: View, came: _Came) -> list[ReportedEntry]:
    """Return what became of every cell of Review, and what was changed in other sheets.

    Of a file that came before only what was told then is told again: the rest of it was taken, and may have been
    replaced since with somebody's knowledge.
    """
    known = _Known(view, came.pack)
    found = [known.report(each) for each in (*merge(came.base, came.book, _ours(view, came)), *came.elsewhere)]
    before = view.returns.of_bytes(came.pack, came.sha256) is not None
    return [each for each in found if each.id is not None or not before]


def _ours(view: View, came: _Came) -> Ours:
    said = {(each.finding, each.citation): each for each in view.legal.all()}
    inputs, comments = {}, {}
    for row in came.base:
        finding = FindingId(row.finding)
        record = said.get((finding, row.citation))
        inputs[row.key] = inputs_of(record, said.get((finding, None)))
        comments[row.key] = _comments(record)
    return Ours(inputs, comments, frozenset(_revised(view, came.revisions)))


def _comments(record: LegalRecord | None) -> frozenset[tuple[str, str]]:
    return frozenset() if record is None else frozenset((each.column, each.text) for each in record.comments)


def _revised(view: View, exported: Mapping[str, int]) -> Iterator[str]:
    """Yield the findings that somebody revised or took out since the export, other than by a return."""
    current = view.findings.current_revisions()
    for name, revision in exported.items():
        finding = FindingId(name)
        now = current.get(finding)
        if now is None:
            yield name
        elif now != revision:
            by_return = {entry.revision for entry in view.returned_entries.of_finding(finding)}
            if not by_return.issuperset(range(revision + 1, now + 1)):
                yield name


class _Known:
    """What earlier returns of the same pack told, so that nothing is told twice."""

    def __init__(self, view: View, pack: PackId) -> None:
        self._entries = {_mark(each): each for each in view.returned_entries.of_pack(pack)}

    def report(self, entry: Entry) -> ReportedEntry:
        """Return an entry as it is known, or new."""
        known = None if entry.outcome is Outcome.ACCEPTED else self._entries.get(_mark(entry))
        return ReportedEntry(entry) if known is None else ReportedEntry(entry, known.id, known.settlement)


def _mark(entry: Entry | ReturnedEntry) -> tuple[str, ...]:
    """Return what makes an entry the same when the file comes again."""
    return (entry.outcome.value, entry.row_key or entry.row_id, entry.column, entry.after, entry.by, entry.on)


def _taken(tx: Transaction, came: _Came) -> ReturnReport:
    reported = _reported(tx, came)
    if tx.returns.of_bytes(came.pack, came.sha256) is not None:
        return ReturnReport(came.pack, None, len(came.book.rows), tuple(reported), dry_run=False, sha256=came.sha256)
    returned = _keep_file(tx, came)
    accepted = [each.entry for each in reported if each.entry.outcome is Outcome.ACCEPTED]
    for said in _said(accepted):
        keep_said(tx, returned.id, said)
    revisions = _revise(tx, accepted)
    kept = tuple(_keep(tx, returned.id, each, revisions) if each.id is None else each for each in reported)
    return ReturnReport(came.pack, returned.id, len(came.book.rows), kept, dry_run=False, sha256=came.sha256)


def _keep_file(tx: Transaction, came: _Came) -> Returned:
    """Keep the file as a capture with its custody, and the return of it."""
    now, person = tx.clock.now(), tx.persons.ensure(tx.actor)
    tx.originals.put(came.data)
    written = datetime.fromtimestamp(came.path.stat().st_mtime, UTC).replace(microsecond=0)
    moment = CapturedAt(written, CaptureBasis.FILE_TIME)
    media_type = _MEDIA[came.path.suffix.casefold() == ".ods"]
    origin = Origin(came.path.name, method="return", operator=person.name)
    capture = tx.captures.add(
        lambda key: Capture(CaptureId(key), came.sha256, len(came.data), media_type, moment, origin, now, tx.actor),
        "capture.returned",
    )
    note = f"workbook of {came.pack}, returned"
    tx.custody.log(capture.id, CustodyEvent(now, CustodyEventKind.RECEIVED, tx.actor, came.sha256, came.sha256, note))
    row = tx.returns.pack_row(came.pack)
    return tx.returns.add(
        lambda key: Returned(
            ReturnedId(key),
            came.pack,
            row,
            capture.id,
            came.sha256,
            came.path.name,
            person.id,
            now,
            len(came.book.rows),
        ),
        "return.received",
    )


def _said(accepted: Iterable[Entry]) -> Iterator[Said]:
    """Yield what was accepted, row by row."""
    rows: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in accepted:
        rows[entry.finding, entry.citation].append(entry)
    for (finding, citation), entries in rows.items():
        values = {each.column: each.after for each in entries if not each.is_comment}
        comments = tuple(CellComment(each.column, each.by, each.on, each.after) for each in entries if each.is_comment)
        yield Said(FindingId(finding), citation, values, comments)


def _revise(tx: Transaction, accepted: Iterable[Entry]) -> dict[str, int]:
    """Let findings follow their accepted proposals; return the revisions that came of it."""
    proposals: dict[str, list[Entry]] = defaultdict(list)
    for entry in accepted:
        if entry.column in OF_FINDING and not entry.is_comment:
            proposals[entry.finding].append(entry)
    revisions = {}
    for finding, entries in proposals.items():
        values = {each.column: each.after for each in entries}
        revisions[finding] = revise_as_proposed(tx, FindingId(finding), values, signed(entries[0].by, entries[0].on))
    return revisions


def signed(by: str, on: str) -> str:
    """Return who said something and when, as the sheet has it."""
    return ", ".join(part for part in (by or "name not given", on) if part)


def _keep(
    tx: Transaction, returned: ReturnedId, reported: ReportedEntry, revisions: Mapping[str, int]
) -> ReportedEntry:
    entry = reported.entry
    proposed = entry.outcome is Outcome.ACCEPTED and entry.column in OF_FINDING and not entry.is_comment
    kept = tx.returned_entries.add(
        lambda key: ReturnedEntry(
            id=ReturnedEntryId(key),
            returned=returned,
            outcome=EntryOutcome(entry.outcome.value),
            finding=FindingId(entry.finding) if entry.finding else None,
            citation=entry.citation,
            row_id=entry.row_id,
            row_key=entry.row_key,
            column=entry.column,
            before=entry.before,
            after=entry.after,
            reason=entry.reason,
            by=entry.by,
            on=entry.on,
            is_comment=entry.is_comment,
            revision=revisions.get(entry.finding, 0) if proposed else 0,
        ),
        f"return.{entry.outcome.value}",
    )
    return ReportedEntry(entry, kept.id)
