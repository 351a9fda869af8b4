"""Section 12: what changed since the version before: timeline, notice, silence, and redlines that print in grey."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import ChangedClause, ChangeRow, Exhibit, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.styles import ADDED, CELL, CELL_BOLD, CELL_LINK, HASH, KEPT, NOTE, REMOVED
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import counted, first_upper, in_eights, moment, said, utc, words

NOT_RATED = "not rated"
_STYLES = {"=": KEPT, "+": ADDED, "-": REMOVED}


def changes(compose: Composer, pack: Pack) -> None:
    """Write section 12."""
    _timeline(compose, pack)
    exhibits = {row.number: row for row in pack.exhibits}
    for row in pack.changes:
        if row.exhibit in exhibits:
            _transition(compose, exhibits[row.exhibit], row)


def _timeline(compose: Composer, pack: Pack) -> None:
    names = {row.document_id: f"{row.platform}: {row.document}" for row in pack.exhibits}
    compose.side_head("Captures in order of time")
    columns = (
        Column("Document", 4.4),
        Column("Capture", 1.1, right=True),
        Column("Captured, UTC", 2.6),
        Column("Kind", 1.7),
        Column("SHA-256 of the bytes", 2.2),
        Column("Exhibit", 1.2),
    )
    rows: list[Sequence[Rich]] = []
    before = ""
    for row in sorted(pack.versions_seen, key=lambda item: (names.get(item.document_id, ""), item.ordinal)):
        name = names.get(row.document_id, row.document_id)
        exhibit: Rich = "–"
        if row.exhibit:
            exhibit = (Span(row.exhibit, CELL_LINK, f"exhibit:{row.exhibit}"),)
        shown = "" if name == before else name
        hashed = (Span(row.sha256[:16], HASH),)
        rows.append((shown, str(row.ordinal), moment(row.captured_at), words(row.kind), hashed, exhibit))
        before = name
    compose.table(columns, rows)


def _transition(compose: Composer, exhibit: Exhibit, row: ChangeRow) -> None:
    title = f"{exhibit.number}  {exhibit.platform}: {exhibit.document}, since {row.old_captured_at[:10]}"
    compose.part(title, key=f"change:{exhibit.number}", bookmark=title)
    compose.facts(_facts(exhibit, row))
    if row.clauses:
        compose.side_head("Redline")
        compose.paragraph(
            (
                Span("Added words are bold and underlined", NOTE),
                Span(
                    ", removed words grey and struck through; a clause that only moved stands as it is, and says so."
                    " Clauses that did not change are left out.",
                    NOTE,
                ),
            ),
            wide=True,
            keep=True,
        )
    for clause in row.clauses:
        _clause(compose, clause)


def _facts(exhibit: Exhibit, row: ChangeRow) -> list[tuple[str, Rich]]:
    counts = ", ".join(f"{number} {words(relation)}" for relation, number in row.counts)
    who = f"confirmed by {row.confirmed_by}, {utc(row.confirmed_at)}" if row.confirmed_by else "proposed by the rules"
    notice = "not known" if row.notice_days is None else counted(row.notice_days, "day")
    silent = (Span("SILENT: ", CELL_BOLD), Span(row.silent_reason, CELL)) if row.silent else row.silent_reason or "no"
    rows: list[tuple[str, Rich]] = [
        ("From", f"{row.old_version}, captured {utc(row.old_captured_at)}"),
        ("SHA-256 of its bytes", (Span(in_eights(row.old_sha256), HASH),)),
        ("To", f"{exhibit.number}, captured {utc(exhibit.captured_at)}"),
        ("Kind and direction", f"{first_upper(words(row.kind))}; for users: {words(row.direction)}; {who}"),
        ("Why", " ".join(row.reasons) or "no reason recorded"),
        ("Clauses", counts or "none"),
        ("Severity", _severity(row.severity_before, row.severity_after)),
        ("Stated dates", f"last updated {said(row.stated_updated)}; effective {said(row.stated_effective)}"),
        ("Capture to effect", notice),
        ("Silent change", silent),
    ]
    if row.summary:
        rows.append(("Summary", row.summary))
    if row.note:
        rows.append(("Note", row.note))
    return rows


def _severity(before: str, after: str) -> str:
    if not before and not after:
        return "no finding on the clauses that changed is rated, before or after"
    return f"{before or NOT_RATED} before, {after or NOT_RATED} after (the worst rating on the clauses that changed)"


def _clause(compose: Composer, clause: ChangedClause) -> None:
    where = " › ".join(clause.heading_path)
    label = first_upper(words(clause.relation)) + (f"\n{clause.number}" if clause.number else "")
    label += f"\n{where}" if where and len(where) < 60 else ""
    if clause.severity_before or clause.severity_after:
        label += f"\n{clause.severity_before or NOT_RATED} → {clause.severity_after or NOT_RATED}"
    spans = [Span(text, _STYLES.get(edit, KEPT)) for edit, text in clause.pieces if text]
    compose.field(label, spans or "no words", KEPT, after=4.0)
