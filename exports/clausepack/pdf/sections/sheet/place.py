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
from clausepack.tongue import Tongue


def identification(sheet: Sheet, finding: Finding, exhibit: Exhibit) -> list[tuple[str, Rich]]:
    """Return what identifies a finding: exhibit, categories, who prepared it, which version."""
    tongue = sheet.compose.tongue
    prepared = tongue.say("{when} by {who}", when=tongue.utc(finding.prepared_at), who=finding.prepared_by)
    kind = tongue.say("passage of the document")
    if finding.excerpt is None:
        kind = tongue.say("omission: what the document does not contain")
    confidence, sorts = tongue.word(finding.confidence), _categories(tongue, finding)
    origin = f"{tongue.word(finding.basis)}{tongue.semicolon}{tongue.word(finding.origin)}"
    version = tongue.say("Version"), _version(sheet, finding)
    if sheet.density.small:
        sure = tongue.say("confidence {level}", level=confidence)
        return [
            (tongue.say("Exhibit"), _source(sheet, exhibit)),
            (tongue.say("Categories"), tongue.semicolon.join((sorts, sure, origin))),
            (tongue.say("Prepared"), f"{prepared}{tongue.semicolon}{kind}"),
            version,
        ]
    about = {"id": finding.id, "label": finding.label, "n": str(finding.revision), "kind": kind}
    told = tongue.say("{id}, in its review file {label}; revision {n}; {kind}", **about)
    return [
        (tongue.say("Finding"), told),
        (tongue.say("Exhibit"), _source(sheet, exhibit)),
        (tongue.say("Legal entity"), tongue.said_of(exhibit.legal_entity, exhibit.platform_jurisdiction)),
        (tongue.say("Categories"), sorts),
        (tongue.say("Confidence, basis, origin"), f"{confidence}{tongue.semicolon}{origin}"),
        (tongue.say("Prepared"), prepared),
        version,
    ]


def _categories(tongue: Tongue, finding: Finding) -> str:
    first, *others = [tongue.label(label) for _, label in finding.categories] or [""]
    also = tongue.say("; also {others}", others=tongue.joined(others)) if others else ""
    return tongue.joined([first]) + also


def _source(sheet: Sheet, exhibit: Exhibit) -> Rich:
    link = sheet.to(f"exhibit:{exhibit.number}")
    named = Span(f"  {source_of(sheet.compose.tongue, exhibit)}", CELL)
    return Span(exhibit.number, CELL_LINK if link else CELL, link), named


def source_of(tongue: Tongue, exhibit: Exhibit) -> str:
    """Return an exhibit's platform, document and moment of capture."""
    document, when = f"{exhibit.platform}{tongue.colon}{exhibit.document}", tongue.utc(exhibit.captured_at)
    return tongue.say("{document}, captured {when}", document=document, when=when)


def _version(sheet: Sheet, finding: Finding) -> Rich:
    """Return what the record knows of other captures, and whether the passage is as it was in the one before."""
    tongue = sheet.compose.tongue
    known = relations_of(finding.excerpt, sheet.changes) if finding.excerpt is not None else None
    if known is None:
        return finding.version_line
    row, relations = known
    how = tongue.say(" and ").join(map(tongue.word, relations)) or tongue.say("unchanged")
    since = tongue.say(
        " Since the version captured {when} its clause is {how}", when=tongue.day(row.old_captured_at), how=how
    )
    key = sheet.to(f"change:{row.exhibit}") if relations else ""
    link = [Span(tongue.say(" (section 12)"), CELL_LINK, key)] if key else []
    return [Span(finding.version_line + since, CELL), *link, Span(".", CELL)]


def where(sheet: Sheet, finding: Finding, exhibit: Exhibit) -> None:
    """Write the words of the document and where they stand, or what was searched for and not found."""
    tongue = sheet.compose.tongue
    compose = sheet.compose
    excerpt = finding.excerpt
    if excerpt is None:
        compose.field(
            tongue.say("Searched for"),
            tongue.semicolon.join(tongue.say("“{term}”", term=term) for term in finding.searched_for)
            or tongue.say("no terms recorded"),
        )
        compose.field(
            tongue.say("Result"),
            tongue.say(
                "None of these terms stands as whole words in the text of {exhibit}. Other words may say the same.",
                exhibit=exhibit.number,
            ),
        )
        return
    if not sheet.density.lines:
        compose.side_head(tongue.say("The words of the document"))
        compose.facts(place(sheet, excerpt))
    sheet.excerpt(excerpt)


def place(sheet: Sheet, excerpt: Excerpt) -> list[tuple[str, Rich]]:
    """Return where a passage stands, and what was withheld of it; its elements only where there is room."""
    rows = where_facts(sheet.compose.tongue, excerpt)
    return [*rows[: 2 if sheet.density.small else None], *_withheld(sheet, excerpt)]


def _withheld(sheet: Sheet, excerpt: Excerpt) -> list[tuple[str, Rich]]:
    """Return what redaction took out of a passage, each with its length, reason and authority."""
    tongue = sheet.compose.tongue
    return [
        (
            tongue.say("Withheld"),
            tongue.say(
                "{count}: {reason}; on the authority of {authority}",
                count=tongue.count(
                    min(row.end, excerpt.end) - max(row.start, excerpt.start), "{n} character", "{n} characters"
                ),
                reason=row.reason,
                authority=row.authority,
            ),
        )
        for row in sheet.redactions
        if row.exhibit == excerpt.exhibit and row.start < excerpt.end and excerpt.start < row.end
    ]


def where_facts(tongue: Tongue, excerpt: Excerpt) -> list[tuple[str, Rich]]:
    """Return where a passage stands, in the words of the record."""
    bytes_at = tongue.say("not known for this format")
    if excerpt.byte_from is not None and excerpt.byte_to is not None:
        bytes_at = f"{excerpt.byte_from}–{excerpt.byte_to}"
    lines = (
        tongue.say("line {n}", n=str(excerpt.line_from))
        if excerpt.line_from == excerpt.line_to
        else tongue.say("lines {range}", range=f"{excerpt.line_from}–{excerpt.line_to}")
    )
    rows: list[tuple[str, Rich]] = [
        (
            tongue.say("Clause"),
            tongue.say(
                "{number}; under {headings}",
                number=excerpt.number or tongue.say("no number"),
                headings=" › ".join(excerpt.heading_path) or tongue.say("no heading"),
            ),
        ),
        (
            tongue.say("Place"),
            tongue.say(
                "{lines} of the text of {exhibit}; characters {range}; bytes {bytes}",
                lines=lines,
                exhibit=excerpt.exhibit,
                range=f"{excerpt.start}–{excerpt.end}",
                bytes=bytes_at,
            ),
        ),
    ]
    if excerpt.elements:
        rows.append((tongue.say("Elements"), tongue.joined(excerpt.elements)))
    return rows
