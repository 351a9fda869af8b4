"""Sections 5 and 6: what was looked at and left out, with sums that close, and how."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import Exhibit, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.styles import CELL_BOLD
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import counted, joined, words

_STATES = {"not-started": "not started", "in-review": "in review", "signed-off": "signed off"}


def scope(compose: Composer, pack: Pack) -> None:
    """Write section 5: selection, population, exclusions and the reconciliation of each version."""
    reviewed = [row for row in pack.exhibits if row.role == "reviewed"]
    compared = [row.number for row in pack.exhibits if row.role != "reviewed"]
    compose.field("Selection", pack.selection.query or "no query recorded")
    compose.field(
        "Population",
        "The population is every provision of the versions selected. A provision is reviewed when a finding rests on"
        " it, out of scope when a person gave a reason, and outstanding otherwise. No provision is counted twice.",
    )
    compose.facts(
        [
            ("Versions reviewed", joined((row.number for row in reviewed), "none")),
            ("Sources of comparisons only", joined(compared, "none")),
            ("Findings", _finding_states(pack)),
        ]
    )
    compose.side_head("Reconciliation")
    _reconciliation(compose, reviewed)
    reasons = sorted({item.reason for row in reviewed for item in row.reconciliation.out_of_scope})
    if reasons:
        compose.side_head("Left out, by reason")
        _reasons(compose, reviewed, reasons)
        compose.paragraph(
            "Which provision was left out, by whom, when and with what note is listed one by one in pack.json and in"
            " the workbook, sheet Population.",
            wide=True,
        )


def _finding_states(pack: Pack) -> str:
    states = [row.state for row in pack.findings]
    return ", ".join(f"{states.count(state)} {words(state)}" for state in dict.fromkeys(states)) or "none"


def _reconciliation(compose: Composer, reviewed: Sequence[Exhibit]) -> None:
    columns = (
        Column("Exhibit", 1.3),
        Column("Version", 4.2),
        Column("Population", 1.6, right=True),
        Column("= reviewed", 1.6, right=True),
        Column("+ out of scope", 1.9, right=True),
        Column("+ outstanding", 1.9, right=True),
        Column("Sum closes", 1.5),
        Column("Review", 1.7),
    )
    rows: list[Sequence[Rich]] = []
    totals = [0, 0, 0, 0]
    for row in reviewed:
        sums = row.reconciliation
        numbers = (sums.population, sums.reviewed, sum(item.count for item in sums.out_of_scope), sums.outstanding)
        totals = [total + number for total, number in zip(totals, numbers, strict=True)]
        closes = "yes" if sums.closes else "NO"
        rows.append(
            (
                row.number,
                f"{row.platform}: {row.document}, captured {row.captured_at[:10]}",
                *map(str, numbers),
                (Span(closes, CELL_BOLD),),
                _STATES.get(row.review, words(row.review)),
            )
        )
    all_close = "yes" if all(row.reconciliation.closes for row in reviewed) else "NO"
    bold = [(Span(str(total), CELL_BOLD),) for total in totals]
    rows.append(
        ((Span("All", CELL_BOLD),), counted(len(reviewed), "version"), *bold, (Span(all_close, CELL_BOLD),), "")
    )
    compose.table(columns, rows)


def _reasons(compose: Composer, reviewed: Sequence[Exhibit], reasons: Sequence[str]) -> None:
    columns = (Column("Reason", 2.4), Column("Provisions", 1.3, right=True), Column("By exhibit", 7))
    rows: list[Sequence[Rich]] = []
    for reason in reasons:
        counts = {row.number: _left_out(row, reason) for row in reviewed}
        by_exhibit = ", ".join(f"{number}: {count}" for number, count in counts.items() if count)
        rows.append((words(reason), str(sum(counts.values())), by_exhibit))
    total = sum(_left_out(row, reason) for row in reviewed for reason in reasons)
    rows.append(((Span("All", CELL_BOLD),), (Span(str(total), CELL_BOLD),), ""))
    compose.table(columns, rows, whole=len(rows) < 20)


def _left_out(row: Exhibit, reason: str) -> int:
    return sum(item.count for item in row.reconciliation.out_of_scope if item.reason == reason)


def method(compose: Composer, pack: Pack) -> None:
    """Write section 6: how the work was done, with versions of what did it, and its known limits."""
    for passage in pack.method:
        compose.field(passage.title, passage.text)
    columns = (Column("Exhibit", 1.3), Column("Reader", 3), Column("Segmenter", 2), Column("Warnings when read", 6))
    compose.side_head("Readers and segmenters used")
    compose.table(
        columns,
        [
            (row.number, f"{row.reader} {row.reader_version}", row.segmenter_version, joined(row.warnings, "none"))
            for row in pack.exhibits
        ],
    )
