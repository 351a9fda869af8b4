"""Who did what on a finding, how other platforms handle it, and what is open."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import ComparisonRecord, Finding
from clausepack.pdf.sections.sheet.setting import Sheet
from clausepack.pdf.styles import (
    CELL,
    CELL_BOLD,
    HASH,
    NOTE,
    level,
)
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import (
    first_upper,
    in_eights,
    moment,
    said,
    utc,
    words,
)


def trail(sheet: Sheet, finding: Finding) -> None:
    """Write the review steps and the digest that they bind."""
    compose = sheet.compose
    compose.side_head("Review trail")
    columns = (
        Column("UTC", 2.5),
        Column("Act", 1.4),
        Column("Person", 3.4),
        Column("Revision", 1.1, right=True),
        Column("Digest seen", 2.3),
        Column("Standing and note", 3.4),
    )
    rows: list[Sequence[Rich]] = []
    for step in finding.steps:
        standing = f"LAPSED: {step.lapse_reason or 'what was seen has changed since.'}" if step.lapsed else "stands"
        note: list[Span] = [Span(standing, CELL_BOLD if step.lapsed else CELL)]
        if step.note:
            note.append(Span(f"\n{step.note}", CELL))
        who = f"{step.person}\n{words(step.role)}"
        rows.append((moment(step.utc), words(step.act), who, str(step.revision), (Span(step.digest[:16], HASH),), note))
    if rows:
        compose.table(columns, rows, whole=len(rows) < 8)
    else:
        compose.paragraph("No review step is recorded.", sheet.hand.plain)
    digest = (Span(in_eights(finding.digest), HASH),)
    compose.facts([("Digest of this finding", digest)])


def comparison(sheet: Sheet, record: ComparisonRecord, finding_id: str) -> None:
    """Write comparable passages of other platforms; the finding's own is not repeated."""
    compose = sheet.compose
    compose.side_head("How other platforms handle this")
    compose.facts(
        [
            ("Criterion", record.criterion),
            ("Confirmed", f"{utc(record.confirmed_at)} by {said(record.confirmed_by)}"),
        ]
    )
    for member in record.members:
        own = member.finding_id == finding_id
        verdict = words(member.verdict) if member.verdict else "reference"
        name = f"{member.platform}: {member.document}"
        says = (
            Span(f"{first_upper(verdict)}. ", sheet.hand.bold),
            Span("" if own else member.what_it_says, sheet.hand.plain),
            Span(f" {member.reason}" if member.reason else "", sheet.hand.italic),
            Span(
                f"  — {name}, captured {utc(member.captured_at)}; severity {level(member.severity).word.lower()},"
                f" {words(member.polarity)}",
                NOTE,
            ),
        )
        sheet.field("This document" if own else member.platform, [span for span in says if span.text])
        if member.excerpt is not None and not own:
            sheet.excerpt(member.excerpt)


def open_items(sheet: Sheet, finding: Finding) -> None:
    """Write the questions on a finding that somebody still owes an answer."""
    items = [sheet.open_items[key] for key in finding.open_items if key in sheet.open_items]
    if not items:
        return
    sheet.compose.side_head("Open items")
    columns = (
        Column("Question", 6),
        Column("Owner", 2.2),
        Column("Due", 1.6),
        Column("State", 1.3),
        Column("Resolution", 3),
    )
    rows = [(row.question, row.owner, said(row.due), words(row.state), row.resolution or "none yet") for row in items]
    sheet.compose.table(columns, rows)
