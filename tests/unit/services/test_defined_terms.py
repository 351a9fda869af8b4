"""Terms that a document defines stand in the pack that quotes clauses using them, and nothing withheld with them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.services.desk import Desk
from clausemark.services.exporting.material import gather_export
from clausepack.codec import pack_json, read_pack
from clausepack.definitions import quoted_definitions, using_findings
from clausepack.pack import DefinedTerm, Excerpt, Finding, Pack
from clausepack.redaction import BLOCK, Redacted, Withheld, redact

TERM = "Readings"


@pytest.fixture(scope="module")
def pack(reviewed: Desk, frozen: str) -> Pack:
    return read_pack(gather_export(reviewed, frozen).data)


@pytest.fixture(scope="module")
def text(reviewed: Desk, frozen: str) -> str:
    return gather_export(reviewed, frozen).texts["EX-001"]


def defined(pack: Pack, term: str = TERM) -> DefinedTerm:
    (row,) = [each for each in pack.definitions if each.term == term]
    return row


def excerpt_of(pack: Pack, finding: str) -> Excerpt:
    (row,) = [each for each in pack.findings if each.id == finding]
    assert row.excerpt is not None
    return row.excerpt


def without(pack: Pack, text: str, *spans: tuple[int, int]) -> Redacted:
    orders = [Withheld("EX-001", "legal privilege", "General Counsel", start, end) for start, end in spans]
    return redact(pack, {"EX-001": text}, orders)


def named(findings: Iterable[Finding]) -> set[str]:
    return {row.id for row in findings}


def test_a_term_is_told_in_the_words_that_define_it(pack: Pack, text: str) -> None:
    row = defined(pack)

    assert text[row.start : row.start + len(TERM)] == TERM
    assert row.excerpt.text == text[row.excerpt.start : row.excerpt.end]
    assert "“Readings” means what the sensors of the band measure" in row.excerpt.text
    assert row.excerpt.byte_from is not None


def test_it_names_the_findings_whose_excerpts_use_it(pack: Pack) -> None:
    row = defined(pack)

    using = {each.id for each in pack.findings if each.excerpt is not None and TERM in each.excerpt.text}

    assert set(using_findings(row)) == using != set()


def test_a_term_that_no_excerpt_uses_is_left_out(pack: Pack, text: str) -> None:
    assert "“Membership Terms” means" in text
    assert [each for each in pack.definitions if each.term == "Membership Terms"] == []


def test_a_pack_without_definitions_has_the_bytes_that_it_had() -> None:
    from support.packs import sample

    assert b"definitions" not in pack_json(sample().pack)


def test_what_is_withheld_of_a_definition_is_blocks_in_the_glossary(pack: Pack, text: str) -> None:
    words = "what the sensors of the band measure"
    start = text.index(words)

    row = defined(without(pack, text, (start, start + len(words))).pack)

    assert words not in row.excerpt.text
    assert BLOCK * 4 in row.excerpt.text
    assert row.excerpt.prefix == defined(pack).excerpt.prefix


def test_a_term_that_is_withheld_is_no_entry(pack: Pack, text: str) -> None:
    start = defined(pack).start

    cut = without(pack, text, (start, start + len(TERM))).pack

    assert TERM not in {row.term for row in cut.definitions}


def test_a_finding_whose_use_is_withheld_is_not_named_with_the_term(pack: Pack, text: str) -> None:
    row = defined(pack)
    finding = using_findings(row)[0]
    excerpt = excerpt_of(pack, finding)

    cut = without(pack, text, (excerpt.start, excerpt.end)).pack

    assert finding in named(cut.findings)
    assert finding not in {use.finding for each in cut.definitions for use in each.uses}


def test_a_term_whose_every_use_is_withheld_goes(pack: Pack, text: str) -> None:
    uses = defined(pack).uses

    cut = without(pack, text, *((use.start, use.start + len(TERM)) for use in uses)).pack

    assert TERM not in {row.term for row in cut.definitions}


def test_a_shortened_definition_is_marked(pack: Pack) -> None:
    row = defined(pack)
    clause = next(each for each in pack.provisions if each.id in row.excerpt.provisions)
    longer = replace(clause, start=clause.start - 5, end=clause.end + 5)

    (quoted,) = [
        words
        for each, words in quoted_definitions(replace(pack, definitions=(row,), provisions=(longer,)))
        if each == row
    ]

    assert quoted == f"… {row.excerpt.text} …"


def test_the_folder_says_so_in_pdf_workbook_and_tables(reviewed: Desk, frozen: str, tmp_path: Path) -> None:
    from clausemark.services.exporting.material import ExportChoices
    from clausemark.services.exporting.writing import export_pack
    from clausemark.services.verifying import verify_exported
    from clausepack.pdf.extract import extract_text

    export_pack(reviewed, frozen, tmp_path / "pack", ExportChoices(attach_sources=False))

    pages = extract_text((tmp_path / "pack" / "data" / "pack.pdf").read_bytes())
    assert any("Terms that the documents define" in page.text for page in pages)
    assert any("“Readings”, defined in EX-001" in page.text for page in pages)
    assert "Readings" in (tmp_path / "pack" / "data" / "tables" / "definitions.csv").read_text(encoding="utf-8")
    assert [check.detail for check in verify_exported(tmp_path / "pack").checks if not check.ok] == []
