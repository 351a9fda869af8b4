"""A pack as PDF: every section, every word, every link, every stamp."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pikepdf
import pytest

from clausepack.checks.renditions import printed, squeezed
from clausepack.codec import read_pack, root_hash
from clausepack.errors import PackError, PackFormatError, PackIntegrityError
from clausepack.pdf.coverage import missing_characters
from clausepack.pdf.extract import PageText, extract_text
from clausepack.pdf.render import Drawing, LaidOut, finish, lay_out
from clausepack.pdf.single_page import finding_page
from clausepack.rendition import Attachment
from clausepack.single import one_provision
from support.pack_fonts import font_set
from support.packs import Sample, sample

_SECTIONS = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19)


@pytest.fixture(scope="module")
def pdf(laid_out: LaidOut) -> bytes:
    return finish(laid_out, [Attachment("pack.json", b"{}", "application/json", "The record", "Data")])


@pytest.fixture(scope="module")
def pages(pdf: bytes) -> list[PageText]:
    return extract_text(pdf)


def _words(pages: list[PageText]) -> str:
    return squeezed(" ".join(page.text for page in pages))


def test_every_passage_of_the_record_is_printed_word_for_word(drafted: Sample, pages: list[PageText]) -> None:
    words = _words(pages)

    assert [owner for owner, text in printed(drafted.pack) if squeezed(text) not in words] == []
    assert drafted.digest in words


def test_words_are_parted_by_blanks_at_line_ends(drafted: Sample, pages: list[PageText]) -> None:
    text = " ".join(page.text for page in pages)

    for finding in drafted.pack.findings:
        if finding.excerpt is not None and finding.excerpt.text.isascii():
            assert finding.excerpt.text in text


def test_judgement_and_trail_are_on_the_pages_of_their_finding(
    drafted: Sample, pages: list[PageText], laid_out: LaidOut
) -> None:
    for finding in drafted.pack.findings:
        first, last = laid_out.stamps.findings[finding.id]
        words = _words([page for page in pages if first <= page.label <= last])
        wanted = [
            finding.title,
            finding.what_users_can_do,
            finding.version_line,
            finding.prepared_by,
            finding.opt_out_how,
        ]
        wanted += [factor.reason for factor in finding.factors] + [note.text for note in finding.notes]
        wanted += [row.reason for row in finding.mappings] + [step.lapse_reason for step in finding.steps]
        wanted += [item.text for item in finding.dissents] + [item.answer for item in finding.dissents]
        wanted += list(finding.searched_for)
        assert [text for text in wanted if squeezed(text) not in words] == []


def test_a_lapsed_approval_is_marked_on_its_sheet(pages: list[PageText]) -> None:
    assert any("LAPSED: What it says was edited" in page.text for page in pages)


def test_sections_have_the_stamps_of_the_contents(laid_out: LaidOut, pages: list[PageText]) -> None:
    sections = laid_out.stamps.sections

    assert tuple(sorted(sections)) == _SECTIONS
    for number, stamp in sections.items():
        assert number == 0 or stamp in pages[1].text
    assert list(sections.values()) == sorted(sections.values())


def test_sections_left_out_are_named_in_the_contents(pages: list[PageText]) -> None:
    assert "17 Certificate drafts" in pages[1].text


def test_page_labels_are_the_stamps(pages: list[PageText], laid_out: LaidOut) -> None:
    assert [page.label for page in pages] == [f"CM-{n:06}" for n in range(1, laid_out.stamps.pages + 1)]
    assert (laid_out.stamps.first, laid_out.stamps.last) == (pages[0].label, pages[-1].label)


def test_exhibits_are_stamped_where_the_register_shows_them(laid_out: LaidOut, pages: list[PageText]) -> None:
    by_label = {page.label: page.text for page in pages}

    for number, stamp in laid_out.stamps.exhibits.items():
        assert number in by_label[stamp]


def test_running_heads_and_line_numbers_are_artifacts(drafted: Sample, pages: list[PageText]) -> None:
    assert not any("Root hash " + drafted.digest[:16] in page.text for page in pages[1:])
    assert not any(re.search(r"Page \d+ of", page.text) for page in pages)


def test_every_page_shows_pack_status_hash_and_number(pdf: bytes, drafted: Sample) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            content = page.Contents.read_bytes()
            assert b"/Fx Do" in content
            assert b"/Tot Do" in content


def test_links_lead_somewhere_and_nothing_else_acts(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        names = {bytes(name) for name in document.Root.Names.Dests.Names[::2]}
        for page in document.pages:
            for note in page.get("/Annots", []):
                if note.Subtype == "/Widget":
                    assert note.FT == "/Sig"
                    assert not {"/A", "/AA"} & set(note.keys())
                    continue
                assert note.Subtype == "/Link"
                if "/A" in note:
                    assert note.A.S == "/URI"
                    assert str(note.A.URI).startswith(("http://", "https://"))
                else:
                    assert bytes(note.Dest) in names


def test_bookmarks_name_sections_and_findings(pdf: bytes, drafted: Sample) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document, document.open_outline() as outline:
        tops = [item.title for item in outline.root]
        findings = next(item for item in outline.root if item.title == "10 Findings")

        assert tops[:4] == ["Cover", "Contents", "1 Document control", "2 How to check this pack"]
        assert len(findings.children) == len(drafted.pack.findings)


def test_attachments_are_in_the_file(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.attachments["pack.json"].get_file().read_bytes() == b"{}"
        assert document.Root.AF[0].AFRelationship == "/Data"


def test_every_font_is_embedded_with_its_unicode(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        fonts = document.pages[0].Resources.Font
        for font in dict(fonts).values():
            assert "/ToUnicode" in font
            assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor


@pytest.mark.parametrize("status", ["FINAL", "INCOMPLETE"])
def test_status_is_on_the_cover(status: str) -> None:
    pack = sample(findings=2, status=status)

    pages = extract_text(finish(lay_out(pack.pack, pack.digest, font_set()), ()))

    assert f"Status: {status}" in pages[0].text


def test_letter_paper_has_its_size() -> None:
    pack = sample(findings=1, paper="Letter")

    with pikepdf.open(io.BytesIO(finish(lay_out(pack.pack, pack.digest, font_set()), ()))) as document:
        assert [int(side) for side in document.pages[0].MediaBox] == [0, 0, 612, 792]


def test_a_pack_without_findings_leaves_out_what_has_nothing_to_say() -> None:
    full = sample(findings=2).pack
    pack = replace(full, findings=(), comparisons=(), open_items=(), citations=(), instruments=(), status_reasons=())

    laid_out = lay_out(pack, "0" * 64, font_set())
    text = extract_text(finish(laid_out, ()))[1].text

    assert {9, 10, 14} & laid_out.stamps.sections.keys() == set()
    assert "10 Findings\nthe record holds nothing for it" in text


def test_each_page_is_announced_with_its_section() -> None:
    pack = sample(findings=3)
    seen: list[tuple[int, str]] = []

    drawing = Drawing(on_page=lambda count, name: seen.append((count, name)))
    pages = lay_out(pack.pack, pack.digest, font_set(), drawing=drawing).stamps.pages

    assert [count for count, _ in seen] == list(range(pages))
    assert seen[0][1] == "Cover"
    assert {"Summary", "Findings", "Ledger extract"} <= {name for _, name in seen}


def test_a_cell_over_a_page_end_is_read_in_one_piece() -> None:
    pack = sample(findings=2)
    words = " ".join(f"word{n}" for n in range(1500))
    citations = tuple(replace(row, citation=words) for row in pack.pack.citations)
    changed = replace(pack.pack, citations=citations)

    pages = extract_text(finish(lay_out(changed, pack.digest, font_set()), ()))

    assert words in "\n".join(page.text for page in pages)


def test_a_source_that_the_pack_does_not_hold_is_refused(drafted: Sample) -> None:
    pack = replace(drafted.pack, exhibits=drafted.pack.exhibits[:1])

    with pytest.raises(PackIntegrityError) as refused:
        lay_out(pack, drafted.digest, font_set())

    assert refused.value.reason == "exhibit-missing"


def test_only_addresses_of_the_web_become_links() -> None:
    pack = sample(findings=2)
    citations = tuple(replace(row, url="javascript:alert(1)") for row in pack.pack.citations)
    exhibits = tuple(replace(row, source_url="file:///etc/passwd") for row in pack.pack.exhibits)
    instruments = tuple(replace(row, official_url="https://law.example/é x") for row in pack.pack.instruments)
    changed = replace(pack.pack, citations=citations, exhibits=exhibits, instruments=instruments)

    pdf = finish(lay_out(changed, pack.digest, font_set()), ())

    with pikepdf.open(io.BytesIO(pdf)) as document:
        notes = [note for page in document.pages for note in page.get("/Annots", [])]
        assert {str(note.A.URI) for note in notes if "/A" in note} == {"https://law.example/%C3%A9%20x"}


def test_one_finding_stands_alone(drafted: Sample) -> None:
    finding = drafted.pack.findings[1]

    pages = extract_text(finding_page(drafted.pack, finding.id, font_set()))
    words = _words(pages)

    assert len(pages) <= 2
    assert finding.excerpt is not None
    for text in (finding.excerpt.text, finding.what_it_says, "Whether a term is valid is not decided here."):
        assert squeezed(text) in words


def test_a_finding_alone_carries_its_record_and_source(drafted: Sample) -> None:
    finding = next(row for row in drafted.pack.findings if row.comparisons)

    pdf = finding_page(drafted.pack, finding.id, font_set(), drafted.sources)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        files = {name: spec.get_file().read_bytes() for name, spec in document.attachments.items()}

    record = files.pop("record.json")
    held = read_pack(record)
    assert squeezed(root_hash(record)) in _words(extract_text(pdf))
    assert list(files.values()) == [drafted.sources[finding.exhibit]]
    assert [row.id for row in held.findings] == [finding.id]
    assert {row.id for row in held.comparisons} == set(finding.comparisons)


def test_a_finding_alone_with_several_comparisons_keeps_to_two_pages(drafted: Sample) -> None:
    first = drafted.pack.comparisons[0]
    kept = [replace(first, id=f"CMP-{n}", criterion=f"the {n}th thing that was compared") for n in range(1, 4)]
    finding = next(row for row in drafted.pack.findings if row.comparisons)
    named = replace(finding, comparisons=tuple(row.id for row in kept))
    pack = replace(drafted.pack, findings=(named,), comparisons=tuple(kept))

    pages = extract_text(finding_page(pack, finding.id, font_set()))
    words = _words(pages)

    assert len(pages) <= 2
    for row in kept:
        assert squeezed(row.criterion) in words
        for member in row.members:
            assert member.excerpt is None or words.count(squeezed(member.excerpt.text)) >= len(kept)


def test_a_finding_that_is_not_approved_is_a_draft_alone(drafted: Sample) -> None:
    finding = next(row for row in drafted.pack.findings if row.state != "approved")

    pages = extract_text(finding_page(drafted.pack, finding.id, font_set()))

    assert one_provision(drafted.pack, finding.id).status == "DRAFT"
    assert len(pages) <= 3


def test_an_unknown_finding_is_refused(drafted: Sample) -> None:
    with pytest.raises(PackError) as refused:
        finding_page(drafted.pack, "F-none", font_set())

    assert refused.value.reason == "no-such-finding"


@pytest.mark.parametrize("data", [b"", b"no PDF", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_tagged_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(PackFormatError) as refused:
        extract_text(data)

    assert refused.value.reason == "pdf-unreadable"


def test_characters_without_a_font_are_named_before_export(drafted: Sample, laid_out: LaidOut) -> None:
    assert missing_characters(drafted.pack, font_set()) == laid_out.missing
    assert "服" in laid_out.missing
