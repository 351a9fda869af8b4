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
)
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import first_upper, in_eights


def trail(sheet: Sheet, finding: Finding) -> None:
    """Write the review steps and the digest that they bind."""
    tongue = sheet.compose.tongue
    compose = sheet.compose
    compose.side_head(tongue.say("Review trail"))
    columns = (
        Column(tongue.say("UTC"), 2.5),
        Column(tongue.say("Act"), 1.4),
        Column(tongue.say("Person"), 4.4 if sheet.dense else 3.4),
        Column(tongue.say("Revision"), 1.1, right=True),
        Column(tongue.say("Digest seen"), 2.3),
        Column(tongue.say("Standing and note"), 2.4 if sheet.dense else 3.4),
    )
    rows: list[Sequence[Rich]] = []
    for step in finding.steps:
        standing = tongue.say("stands")
        if step.lapsed:
            why = step.lapse_reason or tongue.say("what was seen has changed since.")
            standing = tongue.say("LAPSED: {why}", why=why)
        note: list[Span] = [Span(standing, CELL_BOLD if step.lapsed else CELL)]
        if step.note:
            note.append(Span(f"\n{step.note}", CELL))
        between = ", " if sheet.dense else "\n"
        who = f"{step.person}{between}{tongue.word(step.role)}"
        rows.append(
            (
                tongue.moment(step.utc),
                tongue.word(step.act),
                who,
                str(step.revision),
                (Span(step.digest[:16], HASH),),
                note,
            )
        )
    if rows:
        compose.table(columns, rows, whole=len(rows) < 8)
    else:
        compose.paragraph(tongue.say("No review step is recorded."), sheet.hand.plain)
    digest = (Span(in_eights(finding.digest), HASH),)
    compose.facts([(tongue.say("Digest of this finding"), digest)])


def comparison(sheet: Sheet, record: ComparisonRecord, finding_id: str) -> None:
    """Write comparable passages of other platforms; the finding's own is not repeated."""
    tongue = sheet.compose.tongue
    compose = sheet.compose
    compose.side_head(tongue.say("How other platforms handle this"))
    _criterion(sheet, record)
    for member in record.members:
        own = member.finding_id == finding_id
        verdict = tongue.word(member.verdict) if member.verdict else tongue.say("reference")
        origin = tongue.say(
            "{document}, captured {when}; severity {level}, {polarity}",
            document=f"{member.platform}: {member.document}",
            when=tongue.utc(member.captured_at),
            level=tongue.severity(member.severity),
            polarity=tongue.word(member.polarity),
        )
        says = (
            Span(f"{first_upper(verdict)}. ", sheet.hand.bold),
            Span("" if own else member.what_it_says, sheet.hand.plain),
            Span(f" {member.reason}" if member.reason else "", sheet.hand.italic),
            Span("" if own and sheet.dense else f"  — {origin}", NOTE),
        )
        sheet.field(tongue.say("This document") if own else member.platform, [span for span in says if span.text])
        if member.excerpt is not None and not own:
            sheet.excerpt(member.excerpt, introduced=sheet.dense)


def _criterion(sheet: Sheet, record: ComparisonRecord) -> None:
    """Write what was compared and who confirmed it, in one line where room is short."""
    tongue = sheet.compose.tongue
    who = tongue.said(record.confirmed_by)
    confirmed = tongue.say("{when} by {who}", when=tongue.utc(record.confirmed_at), who=who)
    rows = [(tongue.say("Criterion"), record.criterion), (tongue.say("Confirmed"), confirmed)]
    if sheet.dense:
        told = [span for label, says in rows for span in (Span(f"{label}  ", CELL_BOLD), Span(f"{says}   ", CELL))]
        sheet.compose.paragraph(told, CELL, wide=True, after=2, keep=True)
    else:
        sheet.compose.facts(rows)


def open_items(sheet: Sheet, finding: Finding) -> None:
    """Write the questions on a finding that somebody still owes an answer."""
    tongue = sheet.compose.tongue
    items = [sheet.open_items[key] for key in finding.open_items if key in sheet.open_items]
    if not items:
        return
    sheet.compose.side_head(tongue.say("Open items"))
    columns = (
        Column(tongue.say("Question"), 6),
        Column(tongue.say("Owner"), 2.2),
        Column(tongue.say("Due"), 1.6),
        Column(tongue.say("State"), 1.3),
        Column(tongue.say("Resolution"), 3),
    )
    rows = [
        (row.question, row.owner, tongue.day(row.due), tongue.word(row.state), row.resolution or tongue.say("none yet"))
        for row in items
    ]
    sheet.compose.table(columns, rows)
