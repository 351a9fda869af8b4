"""Sections 14, 15, 16 and 18: what is contested or open, who signed what, the ledger, the words used."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import Finding, LedgerLine, Pack, Passage, StepRecord
from clausepack.pdf.composer import Composer
from clausepack.pdf.sections import legal
from clausepack.pdf.sections.definitions import definitions
from clausepack.pdf.sections.signatures import signatures
from clausepack.pdf.styles import BODY, CELL, CELL_BOLD, CELL_LINK, HASH, NOTE
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import first_upper, in_eights
from clausepack.tongue import Tongue, phrase

_SIGNING = {"reviewed", "approved"}


def has_exceptions(pack: Pack) -> bool:
    """Tell whether section 14 has anything to say."""
    return bool(
        pack.redactions
        or pack.open_items
        or pack.status_reasons
        or pack.returns
        or _lapsed(pack)
        or any(row.dissents for row in pack.findings)
    )


def _lapsed(pack: Pack) -> list[tuple[str, str, StepRecord]]:
    rows = [(row.id, f"finding:{row.id}", step) for row in pack.findings for step in row.steps if step.lapsed]
    rows += [(row.number, f"exhibit:{row.number}", step) for row in pack.exhibits for step in row.steps if step.lapsed]
    return rows


def exceptions(compose: Composer, pack: Pack) -> None:
    """Write section 14: why the pack is not final, lapsed steps, dissents, what legal returned, open items."""
    tongue = compose.tongue
    if pack.status_reasons:
        compose.side_head(tongue.say("Why the status is {status}", status=tongue.word(pack.status)))
        rows = [(str(n), first_upper(reason)) for n, reason in enumerate(pack.status_reasons, 1)]
        compose.table((Column(tongue.say("No."), 1, right=True), Column(tongue.say("Reason"), 14)), rows)
    lapsed = _lapsed(pack)
    if lapsed:
        compose.side_head(tongue.say("Lapsed review steps"))
        columns = (
            Column(tongue.say("On"), 1.4),
            Column(tongue.say("Act"), 1.4),
            Column(tongue.say("Person"), 2.6),
            Column(tongue.say("UTC"), 2.7),
            Column(tongue.say("Why it lapsed"), 5),
        )
        compose.table(
            columns,
            [
                (
                    (Span(name, CELL_LINK, key),),
                    tongue.word(step.act),
                    step.person,
                    tongue.moment(step.utc),
                    tongue.said(step.lapse_reason),
                )
                for name, key, step in lapsed
            ],
        )
    dissenting = [row for row in pack.findings if row.dissents]
    if dissenting:
        compose.side_head(tongue.say("Contrary readings and answers"))
        wide = (
            Column(tongue.say("Finding"), 1.4),
            Column(tongue.say("Contrary reading"), 5),
            Column(tongue.say("Answer"), 5),
            Column(tongue.say("Page"), 1.6),
        )
        compose.table(wide, [_dissent(tongue, row, n) for row in dissenting for n in range(len(row.dissents))])
    legal.returned(compose, pack)
    if pack.redactions:
        _redactions(compose, pack)
    if pack.open_items:
        compose.side_head(tongue.say("Open items"))
        _open_items(compose, pack)


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


def sign_off(compose: Composer, pack: Pack, digest: str) -> None:
    """Write section 15: statement, people, steps on versions, four eyes per finding, room for signatures."""
    tongue = compose.tongue
    compose.field(
        tongue.say("What a sign-off says"),
        tongue.say(
            "The person named has read the passage and the judgement under the digest given, and agrees to it as it"
            " stands. A step whose digest is no longer that of the record is marked as lapsed. Nobody can review or"
            " approve what they prepared."
        ),
    )
    compose.side_head(tongue.say("People"))
    columns = (
        Column(tongue.say("Name"), 3),
        Column(tongue.say("Capacity"), 3),
        Column(tongue.say("Organisation"), 3),
        Column(tongue.say("Prepared"), 1.3, right=True),
        Column(tongue.say("Signed"), 1.3, right=True),
    )
    compose.table(columns, [_person(tongue, pack, row.name, row.role, row.organisation) for row in pack.persons])
    _version_steps(compose, pack)
    if pack.findings:
        compose.side_head(tongue.say("Four eyes, finding by finding"))
        columns = (
            Column(tongue.say("Finding"), 1.5),
            Column(tongue.say("Prepared by"), 2.7),
            Column(tongue.say("Reviewed or approved by"), 4.6),
            Column(tongue.say("Other person"), 1.5),
            Column(tongue.say("Digest"), 2.2),
        )
        compose.table(columns, [_four_eyes(tongue, row) for row in pack.findings])
    if compose.elsewhere:
        compose.side_head(tongue.say("Signatures"))
        compose.paragraph(
            tongue.say(
                "The volumes are signed together in their master index, pack.pdf, which names the SHA-256 of each."
            ),
            wide=True,
        )
    else:
        signatures(compose, digest)


def _person(tongue: Tongue, pack: Pack, name: str, role: str, organisation: str) -> Sequence[Rich]:
    prepared = sum(_folded(row.prepared_by) == _folded(name) for row in pack.findings)
    steps = [step for row in pack.findings for step in row.steps] + [
        step for row in pack.exhibits for step in row.steps
    ]
    signed = sum(step.act in _SIGNING and _folded(step.person) == _folded(name) for step in steps)
    return name, tongue.word(tongue.said(role)), tongue.said(organisation), str(prepared), str(signed)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _version_steps(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    rows: list[Sequence[Rich]] = []
    for exhibit in pack.exhibits:
        for step in exhibit.steps:
            standing = (Span(tongue.say("stands"), CELL),)
            if step.lapsed:
                standing = (Span(tongue.say("LAPSED: {why}", why=step.lapse_reason), CELL_BOLD),)
            link = (Span(exhibit.number, CELL_LINK, f"exhibit:{exhibit.number}"),)
            who = f"{step.person}, {tongue.word(step.role)}"
            rows.append(
                (
                    link,
                    tongue.word(step.act),
                    who,
                    tongue.moment(step.utc),
                    (Span(in_eights(step.digest), HASH),),
                    standing,
                )
            )
    if not rows:
        return
    compose.side_head(tongue.say("Sign-offs of whole versions"))
    columns = (
        Column(tongue.say("Exhibit"), 1.3),
        Column(tongue.say("Act"), 1.4),
        Column(tongue.say("Person"), 2.6),
        Column(tongue.say("UTC"), 1.8),
        Column(tongue.say("Digest signed"), 3.4),
        Column(tongue.say("Standing"), 1.9),
    )
    compose.table(columns, rows)


def _four_eyes(tongue: Tongue, finding: Finding) -> Sequence[Rich]:
    steps = [step for step in finding.steps if step.act in _SIGNING]
    spans: list[Span] = []
    for step in steps:
        text = tongue.say(
            "{act} by {who}, {when}", act=tongue.word(step.act), who=step.person, when=tongue.utc(step.utc)
        )
        text += tongue.say(", LAPSED") if step.lapsed else ""
        spans.append(Span(text if not spans else f"\n{text}", CELL_BOLD if step.lapsed else CELL))
    others = [step for step in steps if not step.lapsed and _folded(step.person) != _folded(finding.prepared_by)]
    verdict = (Span(tongue.say("yes" if others else "NOT YET"), CELL if others else CELL_BOLD),)
    link = (Span(finding.id, CELL_LINK, f"finding:{finding.id}"),)
    return link, finding.prepared_by, spans or tongue.say("nobody yet"), verdict, (Span(finding.digest[:16], HASH),)


def ledger(compose: Composer, pack: Pack) -> None:
    """Write section 16: head and root of the ledger, and every event in scope."""
    tongue = compose.tongue
    extract = pack.ledger
    compose.facts(
        [
            (tongue.say("Events up to the freeze"), tongue.number(extract.count)),
            (tongue.say("Hash of the last event"), (Span(in_eights(extract.head), HASH),)),
            (tongue.say("Merkle root (RFC 9162)"), (Span(in_eights(extract.merkle_root), HASH),)),
        ]
    )
    compose.paragraph(
        tongue.say(
            "Events about records of this pack are listed with the first 16 digits of their hashes; in between, other"
            " events of the same workspace are counted. ledger.jsonl, and the attached pack.json, hold"
            " sequence, previous"
            " hash and payload hash of every event in full, so that the chain closes."
        ),
        NOTE,
        wide=True,
    )
    columns = (
        Column(tongue.say("Seq."), 28, right=True),
        Column(tongue.say("UTC"), 82),
        Column(tongue.say("Actor"), 66),
        Column(tongue.say("Act"), 78),
        Column(tongue.say("Record"), 38),
        Column(tongue.say("Previous"), 67),
        Column(tongue.say("Payload"), 67),
    )
    compose.table(columns, _ledger_rows(tongue, extract.lines))


def _ledger_rows(tongue: Tongue, lines: Sequence[LedgerLine]) -> list[Sequence[Rich]]:
    rows: list[Sequence[Rich]] = []
    outside: list[LedgerLine] = []
    for line in lines:
        if line.payload is None:
            outside.append(line)
            continue
        if outside:
            rows.append(_outside(tongue, outside))
            outside = []
        hashes = [(Span(value[:16], HASH),) for value in (line.previous, line.payload_sha256)]
        rows.append(
            (
                str(line.seq),
                tongue.moment(line.utc),
                tongue.said(line.actor),
                tongue.word(line.act),
                line.record,
                *hashes,
            )
        )
    if outside:
        rows.append(_outside(tongue, outside))
    return rows


def _outside(tongue: Tongue, lines: Sequence[LedgerLine]) -> Sequence[Rich]:
    first, last = lines[0], lines[-1]
    seq = str(first.seq) if len(lines) == 1 else f"{first.seq}–{last.seq}"
    note = tongue.count(len(lines), "{n} event outside this pack", "{n} events outside this pack")
    return (
        seq,
        tongue.moment(first.utc),
        "",
        note,
        "",
        (Span(first.previous[:16], HASH),),
        (Span(last.payload_sha256[:16], HASH),),
    )


_MARKS = (
    Passage(
        phrase("Severity"),
        phrase(
            "A word in a block, and one to four small squares: four critical, three high, two medium, one low,"
            " none info."
        ),
    ),
    Passage(
        phrase("Numbers beside an excerpt"),
        phrase(
            "They count its printed lines and are not part of it. The lines named under “Place” are those of the text"
            " file."
        ),
    ),
    Passage(
        phrase("Box with U+ and digits"),
        phrase(
            "A character that no font of this program draws, or one that would reorder the text around it, by its code"
            " point."
        ),
    ),
    Passage(phrase("CM- and six digits"), phrase("The stamp of a page; the workbook names the same numbers.")),
)


def glossary(compose: Composer, pack: Pack) -> None:
    """Write section 18: words of the pack, codes of its vocabularies, marks of its pages, terms of its documents."""
    tongue = compose.tongue
    rows: list[tuple[str, Rich]] = [(row.term, row.meaning) for row in pack.glossary]
    if rows:
        compose.side_head(tongue.say("Words"))
        compose.facts(rows)
    if pack.vocabulary:
        compose.side_head(tongue.say("Codes"))
        compose.facts([(tongue.word(row.term), row.meaning) for row in pack.vocabulary])
    compose.side_head(tongue.say("Marks"))
    compose.facts([(tongue.say(mark.title), tongue.say(mark.text)) for mark in _MARKS])
    if pack.definitions:
        definitions(compose, pack)
