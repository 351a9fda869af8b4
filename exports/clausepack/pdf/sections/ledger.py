"""Section 16: the ledger, as far as it is about the records of the pack."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import LedgerLine, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.styles import HASH, NOTE
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import in_eights
from clausepack.tongue import Tongue


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
        Column(tongue.say("Seq."), 26, right=True),
        Column(tongue.say("UTC"), 75),
        Column(tongue.say("Actor"), 72),
        Column(tongue.say("Act"), 83),
        Column(tongue.say("Record"), 36),
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
