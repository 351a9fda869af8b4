"""Sections 5 and 6: what was looked at and left out, with sums that close, and how."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import Exhibit, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.styles import CELL_BOLD
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import first_upper
from clausepack.tongue import Tongue


def captured_on(tongue: Tongue, row: Exhibit) -> str:
    """Return an exhibit's platform, document and day of capture."""
    return tongue.say(
        "{document}, captured {when}",
        document=f"{row.platform}{tongue.colon}{row.document}",
        when=tongue.day(row.captured_at),
    )


def scope(compose: Composer, pack: Pack) -> None:
    """Write section 5: selection, population, exclusions and the reconciliation of each version."""
    tongue = compose.tongue
    reviewed = pack.reviewed
    compared = [row.number for row in pack.exhibits if row.role != "reviewed"]
    selected = tongue.semicolon.join(pack.selection.query.split("; ")) or tongue.say("no query recorded")
    compose.field(tongue.say("Selection"), first_upper(selected))
    compose.field(
        tongue.say("Population"),
        tongue.say(
            "The population is every provision of the versions selected. A provision is reviewed when a"
            " finding rests on"
            " it, out of scope when a person gave a reason, and outstanding otherwise. No provision is counted twice."
        ),
    )
    compose.facts(
        [
            (tongue.say("Versions reviewed"), tongue.joined((row.number for row in reviewed), tongue.say("none"))),
            (tongue.say("Sources of comparisons only"), tongue.joined(compared, tongue.say("none"))),
            (tongue.say("Findings"), _finding_states(tongue, pack)),
        ]
    )
    compose.side_head(tongue.say("Reconciliation"))
    _reconciliation(compose, reviewed)
    reasons = sorted({item.reason for row in reviewed for item in row.reconciliation.out_of_scope})
    if reasons:
        compose.side_head(tongue.say("Left out, by reason"))
        _reasons(compose, reviewed, reasons)
        compose.paragraph(
            tongue.say(
                "Which provision was left out, by whom, when and with what note is listed one by one in"
                " pack.json and in"
                " the workbook, sheet Population."
            ),
            wide=True,
        )


def _finding_states(tongue: Tongue, pack: Pack) -> str:
    states = [row.state for row in pack.findings]
    counts = (f"{tongue.word(state)}{tongue.colon}{states.count(state)}" for state in dict.fromkeys(states))
    return tongue.joined(counts, tongue.say("none"))


def _reconciliation(compose: Composer, reviewed: Sequence[Exhibit]) -> None:
    tongue = compose.tongue
    columns = (
        Column(tongue.say("Exhibit"), 1.3),
        Column(tongue.say("Version"), 3.5),
        Column(tongue.say("Population"), 1.7, right=True),
        Column(tongue.say("= reviewed"), 1.8, right=True),
        Column(tongue.say("+ out of scope"), 1.8, right=True),
        Column(tongue.say("+ outstanding"), 1.9, right=True),
        Column(tongue.say("Sum closes"), 1.5),
        Column(tongue.say("Review"), 2.2),
    )
    rows: list[Sequence[Rich]] = []
    totals = [0, 0, 0, 0]
    for row in reviewed:
        sums = row.reconciliation
        numbers = (sums.population, sums.reviewed, sum(item.count for item in sums.out_of_scope), sums.outstanding)
        totals = [total + number for total, number in zip(totals, numbers, strict=True)]
        closes = tongue.say("yes") if sums.closes else tongue.say("NO")
        rows.append(
            (
                row.number,
                captured_on(tongue, row),
                *map(str, numbers),
                (Span(closes, CELL_BOLD),),
                tongue.word(row.review),
            )
        )
    all_close = all(row.reconciliation.closes for row in reviewed)
    bold = [(Span(str(total), CELL_BOLD),) for total in totals]
    rows.append(
        (
            (Span(tongue.say("All"), CELL_BOLD),),
            tongue.count(len(reviewed), "{n} version", "{n} versions"),
            *bold,
            (Span(tongue.say("yes") if all_close else tongue.say("NO"), CELL_BOLD),),
            "",
        )
    )
    compose.table(columns, rows)


def _reasons(compose: Composer, reviewed: Sequence[Exhibit], reasons: Sequence[str]) -> None:
    tongue = compose.tongue
    columns = (
        Column(tongue.say("Reason"), 2.4),
        Column(tongue.say("Provisions"), 1.3, right=True),
        Column(tongue.say("By exhibit"), 7),
    )
    rows: list[Sequence[Rich]] = []
    for reason in reasons:
        counts = {row.number: _left_out(row, reason) for row in reviewed}
        by_exhibit = ", ".join(f"{number}{tongue.colon}{count}" for number, count in counts.items() if count)
        rows.append((tongue.word(reason), str(sum(counts.values())), by_exhibit))
    total = sum(_left_out(row, reason) for row in reviewed for reason in reasons)
    rows.append(((Span(tongue.say("All"), CELL_BOLD),), (Span(str(total), CELL_BOLD),), ""))
    compose.table(columns, rows, whole=len(rows) < 20)


def _left_out(row: Exhibit, reason: str) -> int:
    return sum(item.count for item in row.reconciliation.out_of_scope if item.reason == reason)


def method(compose: Composer, pack: Pack) -> None:
    """Write section 6: how the work was done, with versions of what did it, and its known limits."""
    tongue = compose.tongue
    for passage in pack.method:
        compose.field(passage.title, passage.text)
    columns = (
        Column(tongue.say("Exhibit"), 1.3),
        Column(tongue.say("Reader"), 3),
        Column(tongue.say("Segmenter"), 2),
        Column(tongue.say("Warnings when read"), 6),
    )
    compose.side_head(tongue.say("Readers and segmenters used"))
    compose.table(
        columns,
        [
            (
                row.number,
                f"{row.reader} {row.reader_version}",
                row.segmenter_version,
                tongue.joined(row.warnings, tongue.say("none")),
            )
            for row in pack.exhibits
        ],
    )
