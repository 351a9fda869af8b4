"""Who did what on a finding, how other platforms handle it, and what is open."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import ComparisonRecord, Finding, StepRecord
from clausepack.pdf.sections.sheet.setting import Sheet
from clausepack.pdf.styles import (
    CELL,
    CELL_BOLD,
    CELL_CLOSE,
    HASH,
    NOTE,
)
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import first_upper, in_eights
from clausepack.tongue import Tongue

_FEW = 8
"""Steps below which their table is never parted."""


def trail(sheet: Sheet, finding: Finding) -> None:
    """Write the review steps and the digest that they bind."""
    tongue = sheet.compose.tongue
    compose = sheet.compose
    digest = (Span(in_eights(finding.digest), HASH),)
    if sheet.density.lines:
        steps = [span for step in finding.steps for span in _step_line(tongue, step)]
        none = (Span(tongue.say("No review step is recorded.") + "\n", CELL),)
        of_it = Span(f"{tongue.say('Digest of this finding')}  ", CELL)
        compose.field(tongue.say("Review trail"), [*(steps or none), of_it, *digest], CELL_CLOSE, after=3)
        return
    compose.side_head(tongue.say("Review trail"))
    if finding.steps:
        rows = [_step(sheet, step) for step in finding.steps]
        compose.table(_columns(tongue, small=sheet.density.small), rows, whole=len(rows) < _FEW)
    else:
        compose.paragraph(tongue.say("No review step is recorded."), sheet.hand.plain)
    compose.facts([(tongue.say("Digest of this finding"), digest)])


def _columns(tongue: Tongue, *, small: bool) -> tuple[Column, ...]:
    return (
        Column(tongue.say("UTC"), 2.5),
        Column(tongue.say("Act"), 1.4),
        Column(tongue.say("Person"), 4.4 if small else 3.4),
        Column(tongue.say("Revision"), 1.1, right=True),
        Column(tongue.say("Digest seen"), 2.3),
        Column(tongue.say("Standing and note"), 2.4 if small else 3.4),
    )


def _step(sheet: Sheet, step: StepRecord) -> Sequence[Rich]:
    tongue = sheet.compose.tongue
    note = [_standing(tongue, step)]
    if step.note:
        note.append(Span(f"\n{step.note}", CELL))
    between = ", " if sheet.density.small else "\n"
    who = f"{step.person}{between}{tongue.word(step.role)}"
    digest = (Span(step.digest[:16], HASH),)
    return tongue.moment(step.utc), tongue.word(step.act), who, str(step.revision), digest, note


def _step_line(tongue: Tongue, step: StepRecord) -> list[Span]:
    """Return a step as a line of its own."""
    told = tongue.say(
        "{when}: {act}, {who} ({role}), revision {n}; ",
        when=tongue.utc(step.utc),
        act=tongue.word(step.act),
        who=step.person,
        role=tongue.word(step.role),
        n=str(step.revision),
    )
    seen = Span(f"{tongue.semicolon}{tongue.say('digest seen')} ", CELL)
    note = Span(f"{tongue.semicolon}{step.note}\n" if step.note else "\n", CELL)
    return [Span(told, CELL), _standing(tongue, step), seen, Span(step.digest[:16], HASH), note]


def _standing(tongue: Tongue, step: StepRecord) -> Span:
    if not step.lapsed:
        return Span(tongue.say("stands"), CELL)
    why = step.lapse_reason or tongue.say("what was seen has changed since.")
    return Span(tongue.say("LAPSED: {why}", why=why), CELL_BOLD)


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
            document=f"{member.platform}{tongue.colon}{member.document}",
            when=tongue.utc(member.captured_at),
            level=tongue.severity(member.severity),
            polarity=tongue.word(member.polarity),
        )
        says = (
            Span(f"{first_upper(verdict)}. ", sheet.hand.bold),
            Span("" if own else member.what_it_says, sheet.hand.plain),
            Span(f" {member.reason}" if member.reason else "", sheet.hand.italic),
            Span("" if own and sheet.density.small else f"  —\N{NO-BREAK SPACE}{origin}", NOTE),
        )
        quoted = None if own else member.excerpt
        label = tongue.say("This document") if own else member.platform
        sheet.field(label, [span for span in says if span.text], keep=quoted is not None)
        if quoted is not None:
            sheet.excerpt(quoted, introduced=sheet.density.small)


def _criterion(sheet: Sheet, record: ComparisonRecord) -> None:
    """Write what was compared and who confirmed it, in one line where room is short."""
    tongue = sheet.compose.tongue
    who = tongue.said(record.confirmed_by)
    confirmed = tongue.say("{when} by {who}", when=tongue.utc(record.confirmed_at), who=who)
    rows = [(tongue.say("Criterion"), record.criterion), (tongue.say("Confirmed"), confirmed)]
    if sheet.density.small:
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
