"""What changed in each document since the version before, as the pack prints it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

from clausemark.archive.clock import utc_text
from clausemark.archive.terms import LineageRelation
from clausemark.services.dossier import Dossier, VersionFile
from clausemark.services.freezing.numbering import place
from clausemark.services.severity_shift import SeverityShift, severity_shift
from clausemark.services.transitions import ProvisionPair, Transition, transition_of
from clausemark.store.transaction import View
from clausepack.pack import ChangedClause, ChangeRow


def change_rows(view: View, dossier: Dossier, said: Callable[[str], str]) -> tuple[ChangeRow, ...]:
    """Return the transition into each reviewed version that has a sound one before it.

    `said` says a sentence of the program in the language of the pack; what a person wrote stays as it is.
    """
    numbers = {version: item.number for version, item in place(dossier).items()}
    rows = []
    for file in dossier.reviewed:
        before = view.versions.sound_before(file.version)
        if before is not None:
            transition = transition_of(view, before, file.version)
            row = _row(view, dossier, file, transition, numbers[file.version.id])
            reasons = tuple(map(said, row.reasons))
            summary = row.summary if row.confirmed_by else said(row.summary)
            rows.append(replace(row, silent_reason=said(row.silent_reason), summary=summary, reasons=reasons))
    return tuple(rows)


def _row(view: View, dossier: Dossier, file: VersionFile, transition: Transition, number: str) -> ChangeRow:
    old, found, rated = transition.old.version, transition.assessment, severity_shift(view, transition)
    record = view.changes.between(old.id, file.version.id)
    confirmed = record if record is not None and record.confirmed_by is not None else None
    counts = Counter(pair.link.relation.value for pair in transition.pairs)
    return ChangeRow(
        exhibit=number,
        old_version=old.id,
        old_captured_at=utc_text(old.captured_at.utc),
        old_sha256=old.capture_sha256,
        old_text_sha256=old.text_sha256,
        kind=(confirmed.kind if confirmed else found.kind).value,
        direction=(confirmed.direction if confirmed else found.direction).value,
        confirmed_by=dossier.name(confirmed.confirmed_by) if confirmed and confirmed.confirmed_by else "",
        confirmed_at=utc_text(confirmed.confirmed_at) if confirmed and confirmed.confirmed_at else "",
        stated_updated=found.stated_updated,
        stated_effective=found.stated_effective,
        notice_days=found.notice_days,
        silent=found.silent,
        silent_reason=found.silent_reason,
        summary=confirmed.summary if confirmed else found.summary,
        note=confirmed.note if confirmed else "",
        reasons=(*found.kind_reasons, *found.direction_reasons),
        counts=tuple(sorted(counts.items())),
        clauses=tuple(_clauses(transition, rated)),
        severity_before=rated.before or "",
        severity_after=rated.after or "",
    )


def _clauses(transition: Transition, rated: SeverityShift) -> Iterator[ChangedClause]:
    for pair in transition.pairs:
        if pair.link.relation is not LineageRelation.UNCHANGED:
            yield _clause(transition, pair, rated)


def _clause(transition: Transition, pair: ProvisionPair, rated: SeverityShift) -> ChangedClause:
    link = pair.link
    new = None if link.new is None else transition.new.found.provisions[link.new]
    old = None if link.old is None else transition.old.found.provisions[link.old]
    named = new or old
    before, after = rated.on(pair)
    return ChangedClause(
        relation=link.relation.value,
        number=named.number if named else None,
        heading_path=named.heading_path if named else (),
        start=None if new is None else new.start,
        end=None if new is None else new.end,
        pieces=tuple((piece.edit.value, piece.text) for piece in transition.redline_of(pair)),
        severity_before=before or "",
        severity_after=after or "",
    )
