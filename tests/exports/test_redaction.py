"""Words withheld stand nowhere in what is handed on, however they are written there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausepack.codec import canonical_bytes
from clausepack.manifest import sha256_hex
from clausepack.pack import Pack
from clausepack.pdf.extract import extract_text
from clausepack.pdf.render import finish, lay_out
from clausepack.redaction import Withheld, redact
from support.pack_fonts import font_set
from support.packs import sample


def _saying(words: str) -> tuple[Pack, dict[str, str]]:
    """Return a pack whose first text, first ledger payload and first signed content say the words."""
    drafted = sample()
    pack, number = drafted.pack, drafted.pack.exhibits[0].number
    payload = canonical_bytes({"note": {"answers": [f"It says {words} there"]}}).decode("utf-8")
    line = replace(pack.ledger.lines[0], payload=payload, payload_sha256=sha256_hex(payload.encode("utf-8")))
    finding = replace(pack.findings[0], content=canonical_bytes({"title": words}).decode("utf-8"))
    said = replace(
        pack,
        ledger=replace(pack.ledger, lines=(line, *pack.ledger.lines[1:])),
        findings=(finding, *pack.findings[1:]),
    )
    return said, {**drafted.texts, number: f"{drafted.texts[number]}\n{words}\n"}


@pytest.mark.parametrize("words", ['the "Quoted Secret" clause', "in C:\\secret\\place", "first\nthe second secret"])
def test_words_that_json_writes_otherwise_leave_ledger_and_signed_content(words: str) -> None:
    pack, texts = _saying(words)
    number = pack.exhibits[0].number

    handed_on = redact(pack, texts, [Withheld(number, "privilege", "Counsel", exact=words)]).pack

    assert handed_on.ledger.lines[0].payload is None
    assert handed_on.findings[0].content == ""


def test_a_payload_without_the_words_stays() -> None:
    pack, texts = _saying('the "Quoted Secret" clause')
    texts[pack.exhibits[0].number] += "other words here\n"

    handed_on = redact(pack, texts, [Withheld(pack.exhibits[0].number, "r", "a", exact="other words here")]).pack

    assert handed_on.ledger.lines[0].payload == pack.ledger.lines[0].payload


@pytest.mark.parametrize("withheld", [True, False])
def test_the_legend_explains_black_blocks_where_something_is_withheld(*, withheld: bool) -> None:
    made = sample(findings=1)
    order = Withheld("EX-001", "legal privilege", "General Counsel", start=20, end=60)
    pack = redact(made.pack, made.texts, [order]).pack if withheld else made.pack

    pages = extract_text(finish(lay_out(pack, "0" * 64, font_set()), ()))

    assert any("Black blocks\nWords that were withheld" in page.text for page in pages) is withheld
