"""Checks of what a record tells of other versions and earlier packs: captures, transitions, timelines, history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from clausepack.checks.signed import object_of
from clausepack.pack import (
    ChangedClause,
    ChangeRow,
    Exhibit,
    LedgerLine,
    Pack,
    PackVersion,
    ProvisionRow,
    TimelineRow,
    VersionSeen,
)

_BROKEN = "broken-capture"
_UNCHANGED = "unchanged"
_EDITS = frozenset({"=", "+", "-"})
_RANKS = ("", "info", "low", "medium", "high", "critical")
_MONTH = 30.44
_FROZEN = "pack.frozen"


def lineage_faults(pack: Pack) -> Iterator[str]:
    """Yield what of the versions before, the transitions and the earlier packs another part contradicts."""
    exhibits = {row.number: row for row in pack.exhibits}
    seen = {row.version_id: row for row in pack.versions_seen}
    for row in pack.versions_seen:
        yield from _seen_faults(row, exhibits, pack)
    for change in pack.changes:
        exhibit = exhibits.get(change.exhibit)
        if exhibit is None:
            yield f"{change.exhibit} has a transition and is no exhibit"
        else:
            for fault in _change_faults(change, exhibit, seen, pack):
                yield f"the transition into {exhibit.number}: {fault}"
    for timeline in pack.timelines:
        sound = [row for row in seen.values() if row.document_id == timeline.document_id and row.kind != _BROKEN]
        if not _is_timeline_of(timeline, sound):
            yield f"the timeline of {timeline.document_id} is not that of its captures"
    yield from _history_faults(pack)


def _seen_faults(row: VersionSeen, exhibits: dict[str, Exhibit], pack: Pack) -> Iterator[str]:
    if pack.ledger.lines and not any(line.record == row.version_id for line in pack.ledger.lines):
        yield f"{row.version_id} is among the captures and not in the ledger"
    exhibit = next((each for each in exhibits.values() if each.version_id == row.version_id), None)
    if row.exhibit != (None if exhibit is None else exhibit.number):
        yield f"{row.version_id} is not the exhibit that it is listed as"
    elif exhibit is not None:
        names = ("document_id", "ordinal", "captured_at", "kind", "sha256")
        wrong = [name for name in names if getattr(row, name) != getattr(exhibit, name)]
        if wrong:
            yield f"{row.version_id} is listed otherwise than {exhibit.number} ({', '.join(wrong)})"


def _change_faults(row: ChangeRow, exhibit: Exhibit, seen: dict[str, VersionSeen], pack: Pack) -> Iterator[str]:
    old = seen.get(row.old_version)
    if old is None or old.document_id != exhibit.document_id or old.ordinal >= exhibit.ordinal:
        yield f"{row.old_version} is no earlier version of the document"
    elif (old.captured_at, old.sha256) != (row.old_captured_at, row.old_sha256):
        yield f"{row.old_version} is another capture"
    own = seen.get(exhibit.version_id)
    if own is not None and own.change and own.change != row.kind:
        yield f"it is listed as {own.change}, and told as {row.kind}"
    if row.notice_days is not None and row.notice_days != _days(exhibit.captured_at, row.stated_effective):
        yield "its days of notice do not lie between its dates"
    if not any(each.exhibit == exhibit.number for each in pack.redactions):
        yield from _clause_sums(row)
    places = {(each.start, each.end): each for each in pack.provisions if each.exhibit == exhibit.number}
    for clause in row.clauses:
        yield from _clause_faults(clause, places)


def _clause_sums(row: ChangeRow) -> Iterator[str]:
    stated = {relation: count for relation, count in row.counts if relation != _UNCHANGED}
    if stated != Counter(clause.relation for clause in row.clauses):
        yield "the clauses that changed do not give its counts"
    for name in ("severity_before", "severity_after"):
        if getattr(row, name) != _worst(getattr(clause, name) for clause in row.clauses):
            yield f"its {name} is not the worst of its clauses"


def _clause_faults(clause: ChangedClause, places: dict[tuple[int, int], ProvisionRow]) -> Iterator[str]:
    edits = {edit for edit, _ in clause.pieces}
    if clause.start is None or clause.end is None:
        if clause.relation != "removed" or not edits <= {"-"}:
            yield f"a clause without a place is told as {clause.relation}"
        return
    if clause.relation == "removed" or not edits <= _EDITS or (clause.relation == "added" and edits != {"+"}):
        yield f"the clause at {clause.start} is told as {clause.relation}, which its words are not"
    provision = places.get((clause.start, clause.end))
    if provision is None:
        yield f"no provision stands at {clause.start}–{clause.end}"
    elif (provision.number, provision.heading_path) != (clause.number, clause.heading_path):
        yield f"the clause at {clause.start} does not have the number and headings of {provision.id}"


def _is_timeline_of(row: TimelineRow, sound: list[VersionSeen]) -> bool:
    moments = sorted(each.captured_at for each in sound)
    if not moments or (row.first_captured_at, row.last_captured_at) != (moments[0], moments[-1]):
        return False
    days = _days(row.first_captured_at, row.last_captured_at) or 0
    few = 0 <= row.changes < len(moments) == row.captures
    steady = row.stability is None or 0 <= row.stability <= 100
    return few and steady and abs(row.months - days / _MONTH) <= 1


def _history_faults(pack: Pack) -> Iterator[str]:
    """Hold earlier freezes against their events, whose moments and actors every extract has."""
    if not pack.ledger.lines:
        return
    frozen = {line.record: line for line in pack.ledger.lines if line.act == _FROZEN}
    for row in pack.history:
        if not _is_event(row, frozen):
            yield f"{row.pack_id} was not frozen like this by the ledger"
    if pack.supersedes is not None and pack.supersedes not in frozen:
        yield f"{pack.supersedes} is superseded, and the ledger does not hold that it was frozen"


def _is_event(row: PackVersion, frozen: dict[str, LedgerLine]) -> bool:
    """Tell whether an event froze a pack so; extracts of earlier versions of the program lack its payload."""
    line = frozen.get(row.pack_id)
    if line is None or line.actor != row.frozen_by or line.utc < row.frozen_at:
        return False
    told = object_of(line.payload or "{}")
    names = ("digest", "status", "frozen_at", "frozen_by")
    return line.payload is None or all(told.get(name) == getattr(row, name) for name in names)


def _worst(ratings: Iterable[str]) -> str:
    return max(ratings, key=lambda each: _RANKS.index(each) if each in _RANKS else -1, default="")


def _days(first: str, last: str | None) -> int | None:
    try:
        return (date.fromisoformat((last or "")[:10]) - date.fromisoformat(first[:10])).days
    except ValueError:
        return None
