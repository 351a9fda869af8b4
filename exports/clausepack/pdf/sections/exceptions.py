"""Section 14: what is contested, withheld or open, and why a pack is not final."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from clausepack.pack import Finding, Pack, PurgedDocument, StepRecord
from clausepack.pdf.composer import Composer
from clausepack.pdf.sections import legal
from clausepack.pdf.styles import BODY, CELL, CELL_BOLD, CELL_LINK, HASH
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import first_upper, in_eights
from clausepack.tongue import Tongue

_Lapsed: TypeAlias = "tuple[str, str, StepRecord]"
"""What a step is on, by name and key, and the step."""


def has_exceptions(pack: Pack) -> bool:
    """Tell whether section 14 has anything to say."""
    return bool(
        pack.redactions
        or pack.purged
        or pack.open_items
        or pack.status_reasons
        or pack.returns
        or _lapsed(pack)
        or any(row.dissents for row in pack.findings)
    )


def _lapsed(pack: Pack) -> list[_Lapsed]:
    rows = [(row.id, f"finding:{row.id}", step) for row in pack.findings for step in row.steps if step.lapsed]
    rows += [(row.number, f"exhibit:{row.number}", step) for row in pack.exhibits for step in row.steps if step.lapsed]
    return rows


def exceptions(compose: Composer, pack: Pack) -> None:
    """Write section 14: why the pack is not final, lapsed steps, dissents, what came back, what is gone, open items."""
    if pack.status_reasons:
        _reasons(compose, pack)
    lapsed = _lapsed(pack)
    if lapsed:
        _lapsed_steps(compose, lapsed)
    dissenting = [row for row in pack.findings if row.dissents]
    if dissenting:
        _dissents(compose, dissenting)
    legal.returned(compose, pack)
    if pack.redactions:
        _redactions(compose, pack)
    if pack.purged:
        _purged(compose, pack)
    if pack.open_items:
        _open_items(compose, pack)


def _reasons(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Why the status is {status}", status=tongue.word(pack.status)))
    rows = [(str(n), first_upper(reason)) for n, reason in enumerate(pack.status_reasons, 1)]
    compose.table((Column(tongue.say("No."), 1, right=True), Column(tongue.say("Reason"), 14)), rows)


def _lapsed_steps(compose: Composer, lapsed: Sequence[_Lapsed]) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Lapsed review steps"))
    columns = (
        Column(tongue.say("On"), 1.4),
        Column(tongue.say("Act"), 1.4),
        Column(tongue.say("Person"), 2.6),
        Column(tongue.say("UTC"), 2.7),
        Column(tongue.say("Why it lapsed"), 5),
    )
    rows = [
        (
            (Span(name, CELL_LINK, key),),
            tongue.word(step.act),
            step.person,
            tongue.moment(step.utc),
            tongue.said(step.lapse_reason),
        )
        for name, key, step in lapsed
    ]
    compose.table(columns, rows)


def _dissents(compose: Composer, dissenting: Sequence[Finding]) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Contrary readings and answers"))
    columns = (
        Column(tongue.say("Finding"), 1.4),
        Column(tongue.say("Contrary reading"), 5),
        Column(tongue.say("Answer"), 5),
        Column(tongue.say("Page"), 1.6),
    )
    compose.table(columns, [_dissent(tongue, row, n) for row in dissenting for n in range(len(row.dissents))])


def _redactions(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Words withheld"))
    compose.paragraph(
        (
            Span(
                tongue.say(
                    "A block stands for each character withheld. The archived bytes of these exhibits are not part of"
                    " this pack. It was made from the frozen pack with the root hash"
                ),
                BODY,
            ),
            Span(" ", BODY),
            Span(in_eights(pack.redacted_from), HASH),
        ),
        wide=True,
    )
    columns = (
        Column(tongue.say("Exhibit"), 1.2),
        Column(tongue.say("Lines"), 1.2),
        Column(tongue.say("Characters"), 1.8),
        Column(tongue.say("Length"), 1, right=True),
        Column(tongue.say("Reason"), 4),
        Column(tongue.say("Authority"), 3),
    )
    rows: list[Sequence[Rich]] = []
    for row in pack.redactions:
        link = (Span(row.exhibit, CELL_LINK, f"exhibit:{row.exhibit}"),)
        lines = f"{row.line_from}–{row.line_to}" if row.line_to > row.line_from else f"{row.line_from}"
        place = f"{row.start}–{row.end}"
        rows.append((link, lines, place, str(row.end - row.start), row.reason, row.authority))
    compose.table(columns, rows)


def _purged(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Documents purged"))
    compose.paragraph(
        (
            Span(
                tongue.say(
                    "The words of these documents were taken out of the workspace for good before the freeze, with all"
                    " that was said of them. The ledger keeps the hashes."
                ),
                BODY,
            ),
        ),
        wide=True,
    )
    columns = (
        Column(tongue.say("Document"), 4),
        Column(tongue.say("Versions"), 1.4, right=True),
        Column(tongue.say("Reason"), 3),
        Column(tongue.say("Asked for"), 2.7),
        Column(tongue.say("Confirmed"), 2.7),
    )
    compose.table(columns, [_gone(tongue, row) for row in pack.purged])


def _gone(tongue: Tongue, row: PurgedDocument) -> Sequence[Rich]:
    reason = tongue.word(row.reason)
    return (
        f"{row.platform}: {row.document}",
        str(row.versions),
        f"{reason}. {row.note}" if row.note else reason,
        f"{row.asked_by}, {tongue.utc(row.asked_at)}",
        f"{row.confirmed_by}, {tongue.utc(row.confirmed_at)}",
    )


def _dissent(tongue: Tongue, finding: Finding, n: int) -> Sequence[Rich]:
    row = finding.dissents[n]
    key = f"finding:{finding.id}"
    contrary = (Span(row.text, CELL), Span(f"\n{row.by}, {tongue.utc(row.utc)}", CELL_BOLD))
    answer: Rich = (Span(tongue.say("Not answered."), CELL_BOLD),)
    if row.answer:
        answer = (Span(row.answer, CELL), Span(f"\n{row.answer_by}, {tongue.utc(row.answer_utc)}", CELL_BOLD))
    return (Span(finding.id, CELL_LINK, key),), contrary, answer, (Span("CM-000000", CELL_LINK, key, forward=key),)


def _open_items(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Open items"))
    known = {row.id for row in pack.findings}
    columns = (
        Column(tongue.say("Finding"), 1.4),
        Column(tongue.say("Question"), 5),
        Column(tongue.say("Owner"), 2),
        Column(tongue.say("Due"), 1.5),
        Column(tongue.say("State"), 1.2),
        Column(tongue.say("Resolution"), 4),
    )
    rows: list[Sequence[Rich]] = []
    for row in pack.open_items:
        on: Rich = tongue.say("the pack")
        if row.finding in known:
            on = (Span(row.finding, CELL_LINK, f"finding:{row.finding}"),)
        rows.append(
            (
                on,
                row.question,
                tongue.said(row.owner),
                tongue.day(row.due),
                tongue.word(row.state),
                row.resolution or tongue.say("none yet"),
            )
        )
    compose.table(columns, rows)
