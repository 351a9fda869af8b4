"""What people made of the passage: the judgement, its severity, contrary readings, what the legal team said."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import Finding
from clausepack.pdf.sections.sheet.setting import Sheet
from clausepack.pdf.styles import (
    CELL_BOLD,
    NOTE,
    level,
)
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import (
    first_upper,
    joined,
    said,
    utc,
    words,
)


def judgement(sheet: Sheet, finding: Finding) -> None:
    """Write what the passage says, why it matters, whom it touches, and what was noted of it."""
    field = sheet.field
    field("What it says", said(finding.what_it_says))
    field("Why it matters", said(finding.why_it_matters))
    field("Effect on users", said(finding.user_impact))
    field("Groups affected", joined(map(words, finding.affected_groups)))
    opt_out = first_upper(words(finding.opt_out)) if finding.opt_out else "Not considered"
    field("Opt-out", f"{opt_out}: {finding.opt_out_how}" if finding.opt_out_how else f"{opt_out}.")
    field("What users can do", said(finding.what_users_can_do))
    for n, note in enumerate(finding.notes):
        kind = {"statement": "Statement", "inference": "Inference", "opinion": "Opinion"}.get(
            note.kind, words(note.kind)
        )
        spans = (
            Span(f"{kind}: ", sheet.hand.bold),
            Span(note.text, sheet.hand.italic if note.kind == "opinion" else sheet.hand.plain),
        )
        if n == 0:
            field("Interpretive note", spans)
        else:
            sheet.compose.paragraph(spans, sheet.hand.plain)


def severity(sheet: Sheet, finding: Finding) -> None:
    """Write the severity as it was worked: scores, sum, level proposed and level given."""
    compose = sheet.compose
    if sheet.alone:
        compose.facts([("Severity", _severity_line(finding))])
        return
    compose.side_head("Severity, worked")
    columns = (Column("Factor", 3), Column("Score (0–3)", 1.2, right=True), Column("Reason", 8))
    rows: list[Sequence[Rich]] = [(row.label, str(row.score), said(row.reason)) for row in finding.factors]
    proposed = f"proposes {finding.severity_proposed}" if finding.severity_proposed else "proposes no level"
    rows.append(((Span("Sum", CELL_BOLD),), (Span(str(finding.severity_sum), CELL_BOLD),), proposed))
    set_level = level(finding.severity).word.lower()
    agrees = finding.severity == finding.severity_proposed
    default = "as proposed" if agrees else "differs from the proposal; no reason recorded"
    rows.append(((Span("Level given", CELL_BOLD),), (Span(set_level, CELL_BOLD),), finding.severity_reason or default))
    compose.table(columns, rows, whole=True)


def _severity_line(finding: Finding) -> str:
    """Return the worked severity in a sentence; the reasons of the scores stand in the pack."""
    scores = ", ".join(f"{factor.label.lower()} {factor.score}" for factor in finding.factors) or "no scores"
    given = level(finding.severity).word.lower()
    reason = f" {finding.severity_reason}" if finding.severity_reason else ""
    proposed = finding.severity_proposed or "no level"
    return f"{scores}; sum {finding.severity_sum} proposes {proposed}; level given: {given}.{reason}"


def dissents(sheet: Sheet, finding: Finding) -> None:
    """Write each contrary reading with its answer."""
    for row in finding.dissents:
        by = (Span(row.text, sheet.hand.plain), Span(f"  — {row.by}, {utc(row.utc)}", NOTE))
        sheet.field("Contrary reading", by)
        answer: Rich = (Span("Not answered.", sheet.hand.bold),)
        if row.answer:
            answer = (Span(row.answer, sheet.hand.plain), Span(f"  — {row.answer_by}, {utc(row.answer_utc)}", NOTE))
        sheet.field("Answer", answer)


def legal(sheet: Sheet, finding: Finding) -> None:
    """Write what the legal team said of the finding in workbooks that came back."""
    lines = sheet.legal.get(finding.id)
    if lines:
        sheet.field("Legal team", "\n".join(lines))
