"""The rows of Changes: what became of the version before each exhibit, clause by clause, and all captures in order."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.lineage import document_names, why_no_notice
from clausepack.pack import ChangedClause, ChangeRow, VersionSeen
from clausepack.tongue import GAP
from clausepack.workbook.cells import Cell, Emphasis, Link, Marked, Row
from clausepack.workbook.layout import MAX_UNITS
from clausepack.workbook.rows.known import Known
from clausepack.workbook.text import fits

_LOOKS = {"=": Emphasis.KEPT, "+": Emphasis.ADDED, "-": Emphasis.REMOVED}
_MOST_PIECES = 1_000
"""Runs of a cell above which it is left to the two whole texts to show what changed."""
_TOO_LONG = "too long to mark in one cell: compare the words before and the words now"


def change_rows(known: Known) -> Iterator[Row]:
    """Yield one row per transition into a reviewed exhibit."""
    for item in known.pack.changes:
        yield (
            _exhibit(known, item.exhibit),
            _document(known, item.exhibit),
            _words(item.kind),
            _words(item.direction),
            item.summary,
            "\n".join(item.reasons),
            _silence(item),
            item.severity_before or "not rated",
            item.severity_after or "not rated",
            item.notice_days if item.notice_days is not None else why_no_notice(item),
            item.stated_updated or GAP,
            item.stated_effective or GAP,
            ", ".join(f"{number} {_words(relation)}" for relation, number in item.counts) or "none",
            item.confirmed_by or "nobody: proposed by the rules",
            item.confirmed_at,
            item.note,
            item.old_version,
            item.old_captured_at,
            item.old_sha256,
            item.old_text_sha256,
        )


def clause_rows(known: Known) -> Iterator[Row]:
    """Yield one row per clause that is not as it was."""
    for item in known.pack.changes:
        for clause in item.clauses:
            yield (
                _exhibit(known, item.exhibit),
                " › ".join(clause.heading_path),
                _words(clause.relation),
                clause.number or "",
                _redline(clause),
                _joined(clause, "=-"),
                _joined(clause, "=+"),
                clause.severity_before or "not rated",
                clause.severity_after or "not rated",
                clause.start,
                clause.end,
            )


def capture_rows(known: Known) -> Iterator[Row]:
    """Yield one row per capture of the documents, in order of time, those outside the selection too."""
    names = document_names(known.pack)
    rows = sorted(known.pack.versions_seen, key=lambda item: (names.get(item.document_id, ""), item.ordinal))
    for item in rows:
        yield (
            _exhibit(known, item.exhibit) if item.exhibit else "not in this pack",
            names.get(item.document_id, item.document_id),
            _kind(item),
            str(item.ordinal),
            item.captured_at,
            item.sha256,
        )


def timeline_rows(known: Known) -> Iterator[Row]:
    """Yield one row per document that is known in several captures: since when, until when, how steady."""
    names = document_names(known.pack)
    for item in sorted(known.pack.timelines, key=lambda row: names.get(row.document_id, "")):
        yield (
            str(item.captures),
            names.get(item.document_id, item.document_id),
            item.first_captured_at[:10],
            item.last_captured_at[:10],
            f"{item.changes} of these captures changed the words",
            "not told for less than two months" if item.stability is None else f"{item.stability} % of the months",
        )


def _exhibit(known: Known, number: str) -> Cell | Link:
    return known.exhibit_link(number) if number in known.exhibits else number


def _kind(item: VersionSeen) -> str:
    """Return what a capture is; one with another text by what was found to have changed, where that is known."""
    return _words(item.kind) if item.kind != "change" else _words(item.change) or "change, not assessed"


def _document(known: Known, number: str) -> str:
    exhibit = known.exhibits.get(number)
    return f"{exhibit.platform}: {exhibit.document}" if exhibit else GAP


def _silence(item: ChangeRow) -> str:
    if item.silent:
        return f"SILENT: {item.silent_reason}"
    return item.silent_reason or "no"


def _joined(clause: ChangedClause, edits: str) -> str:
    return "".join(text for edit, text in clause.pieces if edit in edits)


def _redline(clause: ChangedClause) -> Marked | str:
    """Return all words, the added and the removed ones marked; nothing where a clause only moved."""
    if {edit for edit, _ in clause.pieces} <= {"="}:
        return ""
    marked = Marked(tuple((_LOOKS[edit], text) for edit, text in clause.pieces if text))
    return marked if len(marked.runs) <= _MOST_PIECES and fits(marked.text, MAX_UNITS) else _TOO_LONG


def _words(term: str) -> str:
    return term.replace("-", " ")
