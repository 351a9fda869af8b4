"""Sections 14, 15, 16 and 18: what is contested or open, who signed what, the ledger, the words used."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import Finding, LedgerLine, Pack, StepRecord
from clausepack.pdf.composer import Composer
from clausepack.pdf.flow import Placed, Rule, SignatureRoom, Strip
from clausepack.pdf.sections import legal
from clausepack.pdf.styles import BODY, CELL, CELL_BOLD, CELL_LINK, HASH, LABEL, NOTE
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import GAP, counted, first_upper, in_eights, moment, said, utc, words

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
    if pack.status_reasons:
        compose.side_head(f"Why the status is {pack.status}")
        rows = [(str(n), first_upper(reason)) for n, reason in enumerate(pack.status_reasons, 1)]
        compose.table((Column("No.", 1, right=True), Column("Reason", 14)), rows)
    lapsed = _lapsed(pack)
    if lapsed:
        compose.side_head("Lapsed review steps")
        columns = (
            Column("On", 1.4),
            Column("Act", 1.4),
            Column("Person", 2.6),
            Column("UTC", 2.7),
            Column("Why it lapsed", 5),
        )
        compose.table(
            columns,
            [
                ((Span(name, CELL_LINK, key),), words(step.act), step.person, moment(step.utc), said(step.lapse_reason))
                for name, key, step in lapsed
            ],
        )
    dissenting = [row for row in pack.findings if row.dissents]
    if dissenting:
        compose.side_head("Contrary readings and answers")
        wide = (Column("Finding", 1.4), Column("Contrary reading", 5), Column("Answer", 5), Column("Page", 1.6))
        compose.table(wide, [_dissent(row, n) for row in dissenting for n in range(len(row.dissents))])
    legal.returned(compose, pack)
    if pack.redactions:
        _redactions(compose, pack)
    if pack.open_items:
        compose.side_head("Open items")
        _open_items(compose, pack)


def _redactions(compose: Composer, pack: Pack) -> None:
    compose.side_head("Words withheld")
    compose.paragraph(
        (
            Span(
                "A block stands for each character withheld. The archived bytes of these exhibits are no part of this",
                BODY,
            ),
            Span(" pack. It was made from the frozen pack with the root hash ", BODY),
            Span(in_eights(pack.redacted_from), HASH),
        ),
        wide=True,
    )
    columns = (
        Column("Exhibit", 1.2),
        Column("Lines", 1.2),
        Column("Characters", 1.8),
        Column("Length", 1, right=True),
        Column("Reason", 4),
        Column("Authority", 3),
    )
    rows: list[Sequence[Rich]] = []
    for row in pack.redactions:
        link = (Span(row.exhibit, CELL_LINK, f"exhibit:{row.exhibit}"),)
        lines = f"{row.line_from}–{row.line_to}" if row.line_to > row.line_from else f"{row.line_from}"
        place = f"{row.start}–{row.end}"
        rows.append((link, lines, place, str(row.end - row.start), row.reason, row.authority))
    compose.table(columns, rows)


def _dissent(finding: Finding, n: int) -> Sequence[Rich]:
    row = finding.dissents[n]
    key = f"finding:{finding.id}"
    contrary = (Span(row.text, CELL), Span(f"\n{row.by}, {utc(row.utc)}", CELL_BOLD))
    answer: Rich = (Span("Not answered.", CELL_BOLD),)
    if row.answer:
        answer = (Span(row.answer, CELL), Span(f"\n{row.answer_by}, {utc(row.answer_utc)}", CELL_BOLD))
    return (Span(finding.id, CELL_LINK, key),), contrary, answer, (Span("CM-000000", CELL_LINK, key, forward=key),)


def _open_items(compose: Composer, pack: Pack) -> None:
    known = {row.id for row in pack.findings}
    columns = (
        Column("Finding", 1.4),
        Column("Question", 5),
        Column("Owner", 2),
        Column("Due", 1.5),
        Column("State", 1.2),
        Column("Resolution", 4),
    )
    rows: list[Sequence[Rich]] = []
    for row in pack.open_items:
        on: Rich = "the pack"
        if row.finding in known:
            on = (Span(row.finding, CELL_LINK, f"finding:{row.finding}"),)
        rows.append((on, row.question, said(row.owner), said(row.due), words(row.state), row.resolution or "none yet"))
    compose.table(columns, rows)


def sign_off(compose: Composer, pack: Pack, digest: str) -> None:
    """Write section 15: statement, people, steps on versions, four eyes per finding, room for signatures."""
    compose.field(
        "What a sign-off says",
        "The person named has read the passage and the judgement under the digest given, and agrees to it as it stands."
        " A step whose digest is no longer that of the record is marked as lapsed. Nobody can review or approve what"
        " they prepared.",
    )
    compose.side_head("People")
    columns = (
        Column("Name", 3),
        Column("Capacity", 3),
        Column("Organisation", 3),
        Column("Prepared", 1.3, right=True),
        Column("Signed", 1.3, right=True),
    )
    compose.table(columns, [_person(pack, row.name, row.role, row.organisation) for row in pack.persons])
    _version_steps(compose, pack)
    if pack.findings:
        compose.side_head("Four eyes, finding by finding")
        columns = (
            Column("Finding", 1.5),
            Column("Prepared by", 2.7),
            Column("Reviewed or approved by", 4.6),
            Column("Other person", 1.5),
            Column("Digest", 2.2),
        )
        compose.table(columns, [_four_eyes(row) for row in pack.findings])
    compose.side_head("Signatures")
    compose.paragraph(
        (Span("Signed for the pack with the root hash\n", BODY), Span(in_eights(digest), HASH)), wide=True, keep=True
    )
    for role in ("Prepared", "Reviewed", "Approved"):
        _signature(compose, role, last=role == "Approved")


def _person(pack: Pack, name: str, role: str, organisation: str) -> Sequence[Rich]:
    prepared = sum(_folded(row.prepared_by) == _folded(name) for row in pack.findings)
    steps = [step for row in pack.findings for step in row.steps] + [
        step for row in pack.exhibits for step in row.steps
    ]
    signed = sum(step.act in _SIGNING and _folded(step.person) == _folded(name) for step in steps)
    return name, words(said(role)), said(organisation), str(prepared), str(signed)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _version_steps(compose: Composer, pack: Pack) -> None:
    rows: list[Sequence[Rich]] = []
    for exhibit in pack.exhibits:
        for step in exhibit.steps:
            standing = (Span(f"LAPSED: {step.lapse_reason}", CELL_BOLD),) if step.lapsed else (Span("stands", CELL),)
            link = (Span(exhibit.number, CELL_LINK, f"exhibit:{exhibit.number}"),)
            who = f"{step.person}, {words(step.role)}"
            rows.append((link, words(step.act), who, moment(step.utc), (Span(in_eights(step.digest), HASH),), standing))
    if not rows:
        return
    compose.side_head("Sign-offs of whole versions")
    columns = (
        Column("Exhibit", 1.3),
        Column("Act", 1.4),
        Column("Person", 2.6),
        Column("UTC", 1.8),
        Column("Digest signed", 3.4),
        Column("Standing", 1.9),
    )
    compose.table(columns, rows)


def _four_eyes(finding: Finding) -> Sequence[Rich]:
    steps = [step for step in finding.steps if step.act in _SIGNING]
    spans: list[Span] = []
    for step in steps:
        lapsed = ", LAPSED" if step.lapsed else ""
        text = f"{words(step.act)} by {step.person}, {utc(step.utc)}{lapsed}"
        spans.append(Span(text if not spans else f"\n{text}", CELL_BOLD if step.lapsed else CELL))
    others = [step for step in steps if not step.lapsed and _folded(step.person) != _folded(finding.prepared_by)]
    verdict = (Span("yes" if others else "NOT YET", CELL if others else CELL_BOLD),)
    link = (Span(finding.id, CELL_LINK, f"finding:{finding.id}"),)
    return link, finding.prepared_by, spans or "nobody yet", verdict, (Span(finding.digest[:16], HASH),)


def _signature(compose: Composer, role: str, *, last: bool) -> None:
    """Leave room for ink, or for a visible signature field."""
    paper = compose.paper
    element = compose.here.child("P")
    words_at = ((f"{role}: name, capacity", 0.0), ("Signature", 0.45), ("Place, date", 0.8))
    items, rules = [], []
    for text, share in words_at:
        line = compose.lines(text, LABEL, paper.side * 2)[0]
        left = paper.left + share * paper.full_width
        items.append(Placed(left, 46, line, element))
    for start, end in ((0.0, 0.42), (0.45, 0.77), (0.8, 1.0)):
        rules.append(Rule(paper.left + start * paper.full_width, 35, paper.left + end * paper.full_width, 0.6, "0.3 G"))
    form = compose.here.child("Form")
    says = f"Signature of the person who {role.lower()} the pack"
    left = paper.left + 0.45 * paper.full_width
    room = SignatureRoom(role, says, left, 2, 0.32 * paper.full_width, 31, form)
    compose.flow.add([Strip(54, items, [*rules], glue=not last, closes=(element, form), room=room)])


def ledger(compose: Composer, pack: Pack) -> None:
    """Write section 16: head and root of the ledger, and every event in scope."""
    extract = pack.ledger
    compose.facts(
        [
            ("Events up to the freeze", f"{extract.count}"),
            ("Hash of the last event", (Span(in_eights(extract.head), HASH),)),
            ("Merkle root (RFC 9162)", (Span(in_eights(extract.merkle_root), HASH),)),
        ]
    )
    compose.paragraph(
        "Events about records of this pack are listed with the first 16 digits of their hashes; in between, other"
        " events of the same workspace are counted. ledger.jsonl, and pack.json attached to this PDF, hold sequence,"
        " previous hash and payload hash of every event in full, so that the chain closes.",
        NOTE,
        wide=True,
    )
    columns = (
        Column("Seq.", 28, right=True),
        Column("UTC", 82),
        Column("Actor", 66),
        Column("Act", 78),
        Column("Record", 38),
        Column("Previous", 67),
        Column("Payload", 67),
    )
    compose.table(columns, _ledger_rows(extract.lines))


def _ledger_rows(lines: Sequence[LedgerLine]) -> list[Sequence[Rich]]:
    rows: list[Sequence[Rich]] = []
    outside: list[LedgerLine] = []
    for line in lines:
        if line.payload is None:
            outside.append(line)
            continue
        if outside:
            rows.append(_outside(outside))
            outside = []
        hashes = [(Span(value[:16], HASH),) for value in (line.previous, line.payload_sha256)]
        rows.append((str(line.seq), moment(line.utc), line.actor or GAP, words(line.act), line.record, *hashes))
    if outside:
        rows.append(_outside(outside))
    return rows


def _outside(lines: Sequence[LedgerLine]) -> Sequence[Rich]:
    first, last = lines[0], lines[-1]
    seq = str(first.seq) if len(lines) == 1 else f"{first.seq}–{last.seq}"
    note = f"{counted(len(lines), 'event')} outside this pack"
    return (
        seq,
        moment(first.utc),
        "",
        note,
        "",
        (Span(first.previous[:16], HASH),),
        (Span(last.payload_sha256[:16], HASH),),
    )


def glossary(compose: Composer, pack: Pack) -> None:
    """Write section 18: the words of the pack, the codes of its vocabularies, the marks of its pages."""
    rows: list[tuple[str, Rich]] = [(row.term, row.meaning) for row in pack.glossary]
    if rows:
        compose.side_head("Words")
        compose.facts(rows, CELL)
    if pack.vocabulary:
        compose.side_head("Codes")
        compose.facts([(words(row.term), row.meaning) for row in pack.vocabulary], CELL)
    compose.side_head("Marks")
    compose.facts(
        [
            (
                "Severity",
                (
                    "A word in a block, and one to four small squares: four critical, three high, two medium, one low,"
                    " none info."
                ),
            ),
            (
                "Numbers beside an excerpt",
                (
                    "They count its printed lines and are not part of it. The lines named under “Place” are those of"
                    " the text file."
                ),
            ),
            (
                "Box with U+ and digits",
                (
                    "A character that no font of this program draws, or one that would reorder the text around it, by"
                    " its code point."
                ),
            ),
            ("CM- and six digits", "The stamp of a page; the workbook names the same numbers."),
        ]
    )
