"""What people made of the passage: the judgement, its severity, contrary readings, what the legal team said."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import Finding
from clausepack.pdf.sections.sheet.setting import Sheet
from clausepack.pdf.styles import (
    CELL_BOLD,
    NOTE,
)
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import first_upper
from clausepack.tongue import Tongue, phrase


def judgement(sheet: Sheet, finding: Finding) -> None:
    """Write what the passage says, why it matters, whom it touches, and what was noted of it."""
    tongue = sheet.compose.tongue
    field = sheet.field
    field(tongue.say("What it says"), tongue.said(finding.what_it_says))
    field(tongue.say("Why it matters"), tongue.said(finding.why_it_matters))
    field(tongue.say("User impact"), tongue.said(finding.user_impact))
    field(tongue.say("Affected groups"), tongue.joined(map(tongue.word, finding.affected_groups)))
    opt_out = first_upper(tongue.word(finding.opt_out)) if finding.opt_out else tongue.say("Not considered")
    field(
        tongue.say("Opt-out"), f"{opt_out}{tongue.colon}{finding.opt_out_how}" if finding.opt_out_how else f"{opt_out}."
    )
    field(tongue.say("What users can do"), tongue.said(finding.what_users_can_do))
    for n, note in enumerate(finding.notes):
        kind = first_upper(tongue.word(note.kind))
        spans = (
            Span(f"{kind}{tongue.colon}", sheet.hand.bold),
            Span(note.text, sheet.hand.italic if note.kind == "opinion" else sheet.hand.plain),
        )
        if n == 0:
            field(tongue.say("Interpretive note"), spans)
        else:
            sheet.compose.paragraph(spans, sheet.hand.plain, after=sheet.compose.gap(5))


def severity(sheet: Sheet, finding: Finding) -> None:
    """Write the severity as it was worked: scores, sum, level proposed and level given."""
    tongue = sheet.compose.tongue
    compose = sheet.compose
    if sheet.density.lines:
        sheet.field(tongue.say("Severity"), _severity_line(tongue, finding))
        return
    if sheet.alone:
        compose.facts([(tongue.say("Severity"), _severity_line(tongue, finding))])
        return
    compose.side_head(tongue.say("Severity, worked"))
    columns = (
        Column(tongue.say("Factor"), 3),
        Column(tongue.say("Score (0–3)"), 1.2, right=True),
        Column(tongue.say("Reason"), 8),
    )
    rows: list[Sequence[Rich]] = [
        (tongue.label(row.label), str(row.score), tongue.said(row.reason)) for row in finding.factors
    ]
    proposed = tongue.say("proposes no level")
    if finding.severity_proposed:
        proposed = tongue.say("proposes {level}", level=tongue.word(finding.severity_proposed))
    rows.append(((Span(tongue.say("Sum"), CELL_BOLD),), (Span(str(finding.severity_sum), CELL_BOLD),), proposed))
    set_level = tongue.severity(finding.severity)
    agrees = finding.severity == finding.severity_proposed
    default = tongue.say("as proposed" if agrees else "differs from the proposal; no reason recorded")
    rows.append(
        (
            (Span(tongue.say("Level given"), CELL_BOLD),),
            (Span(set_level, CELL_BOLD),),
            finding.severity_reason or default,
        )
    )
    compose.table(columns, rows, whole=True)


def _severity_line(tongue: Tongue, finding: Finding) -> str:
    """Return the worked severity in a sentence; the reasons of the scores stand in the pack."""
    scores = ", ".join(f"{_inside(tongue, factor.label)} {factor.score}" for factor in finding.factors)
    worked = tongue.say(
        "{scores}; sum {sum} proposes {proposed}; level given: {given}.",
        scores=scores or tongue.say("no scores"),
        sum=str(finding.severity_sum),
        proposed=tongue.word(finding.severity_proposed or phrase("no level")),
        given=tongue.severity(finding.severity),
    )
    return f"{worked} {finding.severity_reason}".rstrip()


def _inside(tongue: Tongue, label: str) -> str:
    """Return a label as it stands within a sentence; German nouns keep their capitals."""
    return tongue.label(label) if tongue.language == "de" else tongue.label(label).lower()


def dissents(sheet: Sheet, finding: Finding) -> None:
    """Write each contrary reading with its answer."""
    tongue = sheet.compose.tongue
    for row in finding.dissents:
        by = (Span(row.text, sheet.hand.plain), Span(f"  —\N{NO-BREAK SPACE}{row.by}, {tongue.utc(row.utc)}", NOTE))
        sheet.field(tongue.say("Contrary reading"), by)
        answer: Rich = (Span(tongue.say("Not answered."), sheet.hand.bold),)
        if row.answer:
            answer = (
                Span(row.answer, sheet.hand.plain),
                Span(f"  —\N{NO-BREAK SPACE}{row.answer_by}, {tongue.utc(row.answer_utc)}", NOTE),
            )
        sheet.field(tongue.say("Answer"), answer)


def legal(sheet: Sheet, finding: Finding) -> None:
    """Write what the legal team said of the finding in workbooks that came back."""
    tongue = sheet.compose.tongue
    lines = sheet.legal.get(finding.id)
    if lines:
        sheet.field(tongue.say("Legal team"), "\n".join(lines))
