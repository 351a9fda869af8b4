"""Section 13: what each platform says on the same matter, side by side, with what is unclear left unclear."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from clausepack.collation import collated
from clausepack.pack import ComparisonRecord, Finding, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.styles import CELL, CELL_BOLD, CELL_GREY, CELL_LINK, NOTE
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import first_upper
from clausepack.tongue import Tongue

_ACROSS = 4
"""How many platforms stand side by side in one table."""
_RANK = {"critical": 0, "high": 1, "medium": 2, "low": 3, "info": 4}


def has_benchmark(pack: Pack) -> bool:
    """Tell whether there is anything to set side by side."""
    return bool(pack.comparisons) or (len(pack.platforms) > 1 and bool(pack.findings))


def benchmark(compose: Composer, pack: Pack) -> None:
    """Write section 13."""
    if len(pack.platforms) > 1 and pack.findings:
        _matrix(compose, pack)
    if pack.comparisons:
        _comparisons(compose, pack)


def _matrix(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Categories and platforms"))
    compose.paragraph(
        tongue.say(
            "Present: a finding of the category rests on a passage; its worst severity, exhibits and findings"
            " are named."
            " Absent: a person recorded that words for it were searched and not found. Unclear: neither;"
            " nobody recorded"
            " anything. The last column counts platforms on which the category is present."
        ),
        NOTE,
        wide=True,
        keep=True,
    )
    owner = {row.number: row.platform for row in pack.exhibits}
    by_cell: dict[tuple[str, str], list[Finding]] = {}
    for finding in pack.findings:
        for _, label in finding.categories:
            by_cell.setdefault((label, owner.get(finding.exhibit, "")), []).append(finding)
    labels = sorted({label for label, _ in by_cell}, key=lambda label: collated(tongue.label(label)))
    platforms = pack.platforms
    for start in range(0, len(platforms), _ACROSS):
        shown = platforms[start : start + _ACROSS]
        columns = [
            Column(tongue.say("Category"), 2.6),
            *(Column(name, 3) for name in shown),
            Column(tongue.say("Present"), 1.1, right=True),
        ]
        compose.table(columns, (_matrix_row(tongue, label, by_cell, platforms, shown) for label in labels))


_Cells: TypeAlias = Mapping[tuple[str, str], Sequence[Finding]]
"""Findings by category and platform."""


def _matrix_row(
    tongue: Tongue, label: str, by_cell: _Cells, platforms: Sequence[str], shown: Sequence[str]
) -> Sequence[Rich]:
    """Return the row of a category for the platforms shown, with the share of all of them."""
    present = sum(any(row.excerpt for row in by_cell.get((label, name), ())) for name in platforms)
    share = (Span(tongue.say("{n} of {total}", n=str(present), total=str(len(platforms))), CELL_BOLD),)
    return [tongue.label(label), *(_cell(tongue, by_cell.get((label, name), [])) for name in shown), share]


def _cell(tongue: Tongue, findings: Sequence[Finding]) -> Rich:
    if not findings:
        return (Span(tongue.say("unclear"), CELL_GREY),)
    passages = [row for row in findings if row.excerpt is not None]
    told = passages or findings
    worst = min(told, key=lambda row: _RANK.get(row.severity or "", 5))
    word = tongue.say("Absent")
    if passages:
        word = tongue.say("Present, {level}", level=tongue.severity(worst.severity))
    spans = [Span(word, CELL_BOLD), Span(f"  {tongue.joined(dict.fromkeys(row.exhibit for row in told))}\n", CELL_GREY)]
    for n, row in enumerate(told):
        spans += [Span(" " if n else "", CELL), Span(row.id, CELL_LINK, f"finding:{row.id}")]
    return spans


def _comparisons(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Comparisons confirmed by a person"))
    columns = (
        Column(tongue.say("Criterion"), 3.4),
        Column(tongue.say("Platform and document"), 3.6),
        Column(tongue.say("Verdict"), 1.6),
        Column(tongue.say("Reason"), 5),
    )
    known = {row.id for row in pack.findings}
    rows = [row for record in pack.comparisons for row in _comparison(tongue, record, known)]
    verdicts = [member.verdict for record in pack.comparisons for member in record.members if member.verdict]
    counts = ", ".join(f"{tongue.word(name)}{tongue.colon}{verdicts.count(name)}" for name in sorted(set(verdicts)))
    compose.paragraph(
        tongue.say(
            "Passages compared with a reference: {n}. {counts}.",
            n=str(len(verdicts)),
            counts=first_upper(counts or tongue.say("none")),
        ),
        wide=True,
        keep=True,
    )
    compose.table(columns, rows)


def _comparison(tongue: Tongue, record: ComparisonRecord, known: set[str]) -> list[Sequence[Rich]]:
    rows: list[Sequence[Rich]] = []
    for n, member in enumerate(record.members):
        head: Rich = ""
        if n == 0:
            confirmed = "\n" + tongue.say(
                "confirmed by {who}, {when}", who=record.confirmed_by, when=tongue.utc(record.confirmed_at)
            )
            head = (Span(record.criterion, CELL_BOLD), Span(confirmed, CELL_GREY))
        key = f"finding:{member.finding_id}" if member.finding_id in known else ""
        where: list[Span] = [Span(f"{member.platform}{tongue.colon}{member.document}", CELL)]
        where.append(Span(f"\n{member.finding_id}" if key else "", CELL_LINK, key))
        verdict = first_upper(tongue.word(member.verdict)) if member.verdict else tongue.say("Reference")
        rows.append((head, [span for span in where if span.text], verdict, member.reason))
    return rows
