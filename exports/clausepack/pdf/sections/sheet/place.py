"""Which finding this is, and where its passage stands."""

from __future__ import annotations

from clausepack.lineage import relations_of
from clausepack.pack import Excerpt, Exhibit, Finding
from clausepack.pdf.sections.sheet.setting import Sheet
from clausepack.pdf.styles import (
    CELL,
    CELL_LINK,
)
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import (
    counted,
    joined,
    said_of,
    utc,
    words,
)


def identification(sheet: Sheet, finding: Finding, exhibit: Exhibit) -> list[tuple[str, Rich]]:
    """Return what identifies a finding: exhibit, categories, who prepared it, which version."""
    categories = [label for _, label in finding.categories]
    link = sheet.to(f"exhibit:{exhibit.number}")
    source = (
        Span(exhibit.number, CELL_LINK if link else CELL, link),
        Span(f"  {exhibit.platform}: {exhibit.document}, captured {utc(exhibit.captured_at)}", CELL),
    )
    kind = "omission: what the document does not contain" if finding.excerpt is None else "passage of the document"
    judged = f"{words(finding.confidence)}; {words(finding.basis)}; {words(finding.origin)}"
    sorts = joined(categories[:1]) + (f"; also {joined(categories[1:])}" if categories[1:] else "")
    if sheet.dense:
        return [
            ("Exhibit", source),
            ("Categories, confidence", f"{sorts}; {judged}"),
            ("Prepared", f"{utc(finding.prepared_at)} by {finding.prepared_by}; {kind}"),
            ("Version", _version(sheet, finding)),
        ]
    return [
        ("Finding", f"{finding.id}, in its review file {finding.label}; revision {finding.revision}; {kind}"),
        ("Exhibit", source),
        ("Legal entity", said_of(exhibit.legal_entity, exhibit.platform_jurisdiction)),
        ("Categories", sorts),
        ("Confidence, basis, origin", judged),
        ("Prepared", f"{utc(finding.prepared_at)} by {finding.prepared_by}"),
        ("Version", _version(sheet, finding)),
    ]


def _version(sheet: Sheet, finding: Finding) -> Rich:
    """Return what the record knows of other captures, and whether the passage is as it was in the one before."""
    known = relations_of(finding.excerpt, sheet.changes) if finding.excerpt is not None else None
    if known is None:
        return finding.version_line
    row, relations = known
    how = " and ".join(map(words, relations)) or "unchanged"
    since = f" Since the version captured {row.old_captured_at[:10]} its clause is {how}"
    key = sheet.to(f"change:{row.exhibit}") if relations else ""
    link = [Span(" (section 12)", CELL_LINK, key)] if key else []
    return [Span(finding.version_line + since, CELL), *link, Span(".", CELL)]


def where(sheet: Sheet, finding: Finding, exhibit: Exhibit) -> None:
    """Write the words of the document and where they stand, or what was searched for and not found."""
    compose = sheet.compose
    excerpt = finding.excerpt
    if excerpt is None:
        compose.field("Searched for", "; ".join(f"“{term}”" for term in finding.searched_for) or "no terms recorded")
        compose.field(
            "Result",
            f"None of these terms stands as whole words in the text of {exhibit.number}. Other words may say the same.",
        )
        return
    compose.side_head("The words of the document")
    compose.facts([*where_facts(excerpt)[: 2 if sheet.dense else None], *_withheld(sheet, excerpt)])
    sheet.excerpt(excerpt)


def _withheld(sheet: Sheet, excerpt: Excerpt) -> list[tuple[str, Rich]]:
    """Return what redaction took out of a passage, each with its length, reason and authority."""
    return [
        (
            "Withheld",
            f"{counted(min(row.end, excerpt.end) - max(row.start, excerpt.start), 'character')}: {row.reason};"
            f" on the authority of {row.authority}",
        )
        for row in sheet.redactions
        if row.exhibit == excerpt.exhibit and row.start < excerpt.end and excerpt.start < row.end
    ]


def where_facts(excerpt: Excerpt) -> list[tuple[str, Rich]]:
    """Return where a passage stands, in the words of the record."""
    bytes_at = "not known for this format"
    if excerpt.byte_from is not None and excerpt.byte_to is not None:
        bytes_at = f"{excerpt.byte_from}–{excerpt.byte_to}"
    lines = (
        f"line {excerpt.line_from}"
        if excerpt.line_from == excerpt.line_to
        else f"lines {excerpt.line_from}–{excerpt.line_to}"
    )
    rows: list[tuple[str, Rich]] = [
        ("Clause", f"{excerpt.number or 'no number'}; under {' › '.join(excerpt.heading_path) or 'no heading'}"),
        (
            "Place",
            f"{lines} of the text of {excerpt.exhibit}; characters {excerpt.start}–{excerpt.end}; bytes {bytes_at}",
        ),
    ]
    if excerpt.elements:
        rows.append(("Elements", joined(excerpt.elements)))
    return rows
