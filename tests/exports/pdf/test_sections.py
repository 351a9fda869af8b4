"""What the sections on law, platforms and full texts say, taken from the drawn PDF."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from clausepack.checks.renditions import squeezed
from clausepack.codec import pack_json, root_hash
from clausepack.errors import PackIntegrityError
from clausepack.pack import Pack, PurgedDocument
from clausepack.pdf.book import FontBook
from clausepack.pdf.extract import extract_text
from clausepack.pdf.paper import paper
from clausepack.pdf.paragraph import LineSetter
from clausepack.pdf.render import LaidOut, finish, lay_out
from clausepack.pdf.sections.benchmark import has_benchmark
from clausepack.pdf.sections.sources import citation_columns
from clausepack.pdf.sections.traceability import _ranges
from clausepack.pdf.styles import HASH
from clausepack.pdf.table import grid
from clausepack.pdf.text import Span
from clausepack.tongue import ENGLISH
from support.pack_fonts import font_set
from support.packs import Sample, sample


@pytest.fixture(scope="module")
def by_section(laid_out: LaidOut) -> dict[int, str]:
    """Return the words of the pages from each section's first to the next one's."""
    pages = extract_text(finish(laid_out, ()))
    starts = sorted((int(stamp[3:]), number) for number, stamp in laid_out.stamps.sections.items())
    ends = [start for start, _ in starts[1:]] + [len(pages)]
    return {
        number: "\n".join(page.text for page in pages[start - 1 : end])
        for (start, number), end in zip(starts, ends, strict=True)
    }


def test_every_article_names_its_findings_and_back(drafted: Sample, by_section: dict[int, str]) -> None:
    names = {row.id: row.citation for row in drafted.pack.citations}
    text = squeezed(by_section[11])

    for finding in drafted.pack.findings:
        for row in finding.mappings:
            assert squeezed(names[row.citation_id]) in text
        assert finding.id in text


def test_what_was_searched_and_not_found_is_listed(drafted: Sample, by_section: dict[int, str]) -> None:
    omissions = [row for row in drafted.pack.findings if row.excerpt is None]

    assert omissions
    for finding in omissions:
        for term in finding.searched_for:
            assert squeezed(f"“{term}”") in squeezed(by_section[11])


def test_every_provision_without_a_mapping_is_counted(drafted: Sample, by_section: dict[int, str]) -> None:
    mapped = {row.id for row in drafted.pack.findings if row.mappings}
    without = [row for row in drafted.pack.provisions if not mapped & set(row.findings)]

    assert f"{len(without)}\nof {len(drafted.pack.provisions)} provisions" in by_section[11]


@pytest.mark.parametrize(("places", "said"), [([3], "3"), ([5, 3, 4, 9], "3–5, 9"), ([1, 3], "1, 3")])
def test_places_are_said_as_ranges(places: list[int], said: str) -> None:
    assert _ranges(places) == said


def two_platforms(drafted: Sample) -> Pack:
    rows = tuple(replace(row, platform="Otterby") if row.number == "EX-002" else row for row in drafted.pack.exhibits)
    return replace(drafted.pack, exhibits=rows)


def test_each_platform_is_present_absent_or_unclear(drafted: Sample) -> None:
    pages = extract_text(finish(lay_out(two_platforms(drafted), drafted.digest, font_set()), ()))
    text = "\n".join(page.text for page in pages)
    table = text[text.index("Categories and platforms") :]

    assert "Present, " in table
    assert "unclear" in table
    assert "1 of 2" in table


def test_one_platform_without_comparisons_has_no_benchmark() -> None:
    pack = two_platforms(sample(findings=3))
    only = tuple(replace(row, platform="Larkmoor") for row in pack.exhibits)

    assert not has_benchmark(replace(pack, exhibits=only, comparisons=()))
    assert has_benchmark(replace(pack, comparisons=()))


def test_the_full_text_of_each_exhibit_stands_in_the_annexes(drafted: Sample, by_section: dict[int, str]) -> None:
    words = squeezed(by_section[19])

    for exhibit in drafted.pack.exhibits:
        for line in drafted.texts[exhibit.number].split("\n"):
            assert squeezed(line) in words


def test_a_text_that_is_not_the_one_recorded_is_not_drawn(drafted: Sample) -> None:
    texts = {**drafted.texts, "EX-001": drafted.texts["EX-001"] + " "}

    with pytest.raises(PackIntegrityError) as refused:
        lay_out(drafted.pack, drafted.digest, font_set(), texts)

    assert refused.value.reason == "text-changed"


def test_the_index_leads_to_the_page_of_every_finding(drafted: Sample, laid_out: LaidOut) -> None:
    text = "\n".join(page.text for page in extract_text(finish(laid_out, ())))
    index = text[text.rindex("By finding") :]

    for finding in drafted.pack.findings:
        page = int(laid_out.stamps.findings[finding.id][0][3:])
        assert squeezed(f"{finding.title} ({finding.id})  {page}") in squeezed(index)


def test_outstanding_provisions_say_so() -> None:
    pack = sample(findings=2)
    rows = tuple(replace(row, state="outstanding") for row in pack.pack.provisions)
    changed = replace(pack.pack, provisions=rows)

    text = "\n".join(page.text for page in extract_text(finish(lay_out(changed, pack.digest, font_set()), ())))

    assert "outstanding: nobody has looked at it yet" in text


@pytest.mark.parametrize(
    ("changes", "printed", "absent"),
    [
        ({"legal_hold": True, "hold_reason": "Case 12/2026", "retain_until": "2036-12-31"}, "reason: Case 12/2026", ""),
        ({"legal_hold": False}, "none at the freeze", "Kept at least until"),
        ({}, "Ten years from the freeze", "Legal hold"),
    ],
)
def test_document_control_says_how_long_everything_is_kept(changes: dict[str, Any], printed: str, absent: str) -> None:
    pack = sample(findings=2).pack
    stated = replace(pack, engagement=replace(pack.engagement, **changes))

    pages = extract_text(finish(lay_out(stated, "0" * 64, font_set()), ()))
    text = squeezed("\n".join(page.text for page in pages))

    assert squeezed(printed) in text
    assert not absent or squeezed(absent) not in text
    assert (squeezed("31 December 2036") in text or "2036-12-31" in text) == bool(changes.get("retain_until"))


@pytest.mark.parametrize("with_status", [True, False])
@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_the_hash_of_an_article_stands_on_one_line(size: str, *, with_status: bool) -> None:
    page = paper(size)
    columns = citation_columns(ENGLISH, with_status=with_status)

    width = grid(columns, page.left, page.full_width).widths[-1]
    lines = LineSetter(FontBook(font_set())).lines((Span("0123456789abcdef", HASH),), HASH, width)

    assert len(lines) == 1


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_the_cover_is_one_page_however_long_the_title(size: str) -> None:
    """The root hash and the number of pages stand where a reader looks for them."""
    title = "Second surveillance of conversational assistants and community platforms " * 3
    made = sample(findings=2, paper=size)
    pack = replace(made.pack, title=title)
    digest = root_hash(pack_json(pack))

    laid_out = lay_out(pack, digest, font_set(), made.texts)
    first, second = extract_text(finish(laid_out, ()))[:2]

    assert squeezed(digest) in squeezed(first.text)
    assert "Contents" in second.text


GONE = PurgedDocument(
    id="prg-0001",
    platform="Quokka",
    document_id="doc-0009",
    document="Quokka Terms",
    reason="court-or-authority",
    note="Order 5 of 3 March",
    asked_by="Ada Quill",
    asked_at="2026-03-03T09:00:00Z",
    confirmed_by="Ben Marsh",
    confirmed_at="2026-03-04T09:00:00Z",
    versions=3,
)


def test_exceptions_name_the_documents_that_were_purged() -> None:
    pack = replace(sample(findings=2).pack, purged=(GONE,))

    pages = extract_text(finish(lay_out(pack, "0" * 64, font_set()), ()))
    text = squeezed("\n".join(page.text for page in pages))

    for words in ("Documents purged", "Quokka: Quokka Terms", "court or authority. Order 5", "Ben Marsh, "):
        assert squeezed(words) in text
