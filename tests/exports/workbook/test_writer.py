"""The workbook says what the record says, in the layout, and nothing in it is a formula."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from html import unescape
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from clausepack.checks.renditions import printed, squeezed
from clausepack.pack import Pack
from clausepack.workbook.layout import CHOICES, REVIEW
from clausepack.workbook.plan import layouts_of, sheet_names
from clausepack.workbook.reader import all_text
from support.packs import Sample, sample_pack
from support.sheets_read import read_sheets


def _rows(book: Workbook, name: str) -> list[dict[str, object]]:
    sheet: Worksheet = book[name]
    heads = [str(cell.value) for cell in sheet[1]]
    return [dict(zip(heads, row, strict=True)) for row in sheet.iter_rows(min_row=2, values_only=True)]


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_sheets_stand_in_their_order(book: Workbook, sampled: Sample) -> None:
    assert tuple(book.sheetnames) == sheet_names(sampled.pack)
    assert [name for name in book.sheetnames if book[name].sheet_state == "hidden"] == ["Lists", "_clausemark"]


def test_every_table_has_its_columns_and_a_filter(book: Workbook, sampled: Sample) -> None:
    for layout in layouts_of(sampled.pack):
        table = book[layout.name].tables[layout.table]
        assert [column.name for column in table.tableColumns] == [column.head for column in layout.columns]
        assert table.autoFilter is not None
        assert table.autoFilter.ref == table.ref


def test_every_passage_of_the_record_stands_in_the_workbook(data: bytes, sampled: Sample) -> None:
    words = squeezed(" ".join(all_text(data)))

    assert [owner for owner, text in printed(sampled.pack) if squeezed(text) not in words] == []
    assert sampled.digest in words


def test_review_has_a_row_for_each_mapping_and_for_each_finding_without_one(book: Workbook, sampled: Sample) -> None:
    wanted = [row.id for item in sampled.pack.findings for row in (item.mappings or (item,))]
    assert any(not item.mappings for item in sampled.pack.findings)

    rows = _rows(book, "Review")

    assert [row["Row ID"] for row in rows] == wanted
    assert len({row["Row key"] for row in rows}) == len(rows)
    assert {row["Section"] for row in rows if str(row["Excerpt"]).startswith("Omission")} == {"omission"}


def test_the_keys_of_all_rows_stand_in_the_hidden_sheet(book: Workbook, sampled: Sample) -> None:
    keys = list(book["_clausemark"].iter_rows(values_only=True))

    assert keys[0][:2] == ("schema", "clausemark.workbook/1")
    assert keys[1][:2] == ("pack", sampled.pack.id)
    assert keys[2][:2] == ("root hash", sampled.digest)
    shown = [(row["Row key"], row["Row ID"], row["Base hash"]) for row in _rows(book, "Review")]
    assert [(row[0], row[1], row[4]) for row in keys[5:]] == shown


def test_only_input_cells_are_unlocked_and_only_evidence_is_protected(book: Workbook) -> None:
    for at, column in enumerate(REVIEW.columns, 1):
        cell = book["Review"].cell(2, at)
        assert cell.protection.locked is not column.look.takes_input
        assert (cell.fill.fgColor.rgb == "FFFFF8D6") is column.look.takes_input
    assert [name for name in book.sheetnames if book[name].protection.sheet] == ["Evidence"]


def test_inputs_take_what_the_lists_hold_and_evidence_takes_nothing(book: Workbook) -> None:
    sheet = book["Review"]
    last = sheet.max_row
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}

    assert rules[f"M2:M{last}"].formula1 == "Decisions"
    assert rules[f"N2:N{last}"].formula1 == "Severities"
    assert {rules[f"{letter}2:{letter}{last}"].type for letter in "RT"} == {"date"}
    assert {rules[f"{letter}2:{letter}{last}"].formula1 for letter in "ABCDEFGHIJKL"} == {"FALSE"}
    assert {rule.errorStyle for rule in rules.values()} <= {"stop", None}


def test_the_names_of_the_lists_hold_their_words(book: Workbook) -> None:
    for name, words in CHOICES.items():
        ((sheet, cells),) = book.defined_names[name].destinations
        assert tuple(cell.value for (cell,) in book[sheet][cells]) == words


def test_technical_columns_are_grouped_and_the_key_is_hidden(book: Workbook) -> None:
    with_level = {name: book["Review"].column_dimensions[name] for name in ("A", "M", "U", "AB")}

    assert (with_level["A"].outlineLevel, with_level["A"].hidden) == (0, False)
    assert (with_level["M"].outlineLevel, with_level["M"].hidden) == (0, False)
    assert (with_level["U"].outlineLevel, with_level["U"].hidden) == (1, True)
    assert with_level["AB"].hidden


def test_links_lead_to_finding_source_official_text_and_pdf(book: Workbook, sampled: Sample) -> None:
    sheet = book["Review"]
    columns = {column.head: at for at, column in enumerate(REVIEW.columns, 1)}
    row = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, columns["Citation"]).hyperlink)
    links = {head: sheet.cell(row, at).hyperlink for head, at in columns.items()}
    finding, exhibit, law, page = (links[head] for head in ("Row ID", "Exhibit", "Citation", "PDF page"))
    assert finding is not None
    assert exhibit is not None
    assert law is not None
    assert page is not None

    target = str(exhibit.location).split("!")[1]
    assert book["Evidence"][target].value == sheet.cell(row, columns["Exhibit"]).value
    assert str(finding.location).startswith("'Findings'!A")
    assert law.target in {item.url for item in sampled.pack.citations}
    assert page.target == "pack.pdf"
    assert str(sheet.cell(row, columns["PDF page"]).value).startswith("CM-")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://law.example/a b", "file:///etc/passwd", ""])
def test_an_address_that_is_not_plainly_https_is_no_link(url: str, write: Callable[[Pack], bytes]) -> None:
    pack = sample_pack(edit=lambda one: replace(one, citations=tuple(replace(c, url=url) for c in one.citations)))

    relations = b"".join(content for name, content in _parts(write(pack)).items() if "sheets/_rels" in name)

    assert set(re.findall(rb'Target="([^"/][^"]*)" TargetMode="External"', relations)) == {b"pack.pdf"}


def test_every_page_is_landscape_and_carries_identity_and_disclaimer(book: Workbook, sampled: Sample) -> None:
    for name in book.sheetnames:
        sheet: Any = book[name]
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sampled.digest[:16] in str(sheet.oddHeader.left.text)
        assert "Not legal advice" in str(sheet.oddFooter.left.text)


def test_an_ampersand_in_a_footer_is_doubled_and_a_long_one_shortened(write: Callable[[Pack], bytes]) -> None:
    pack = sample_pack(edit=lambda one: replace(one, one_line="R&D & " + "very long words " * 40))

    footer = re.search(rb"<oddFooter>(.*?)</oddFooter>", _parts(write(pack))["xl/worksheets/sheet3.xml"])

    assert footer is not None
    text = unescape(footer[1].decode())
    assert text.startswith("&LR&&D && very long")
    assert "…" in text
    assert len(text) <= 255


def test_heads_are_frozen_and_repeated_in_print(book: Workbook, sampled: Sample) -> None:
    for layout in layouts_of(sampled.pack):
        assert book[layout.name].freeze_panes == "B2"
        assert book[layout.name].print_title_rows == "$1:$1"


def test_dates_are_dates_and_moments_are_words(book: Workbook) -> None:
    row = _rows(book, "Evidence")[0]
    review = _rows(book, "Review")[0]

    assert row["Stated effective"] == datetime(2026, 10, 1)  # noqa: DTZ001 (a spreadsheet's date has no zone)
    assert row["Captured UTC"] == "2026-10-02T08:11:30Z"
    assert review["Version date"] == datetime(2026, 10, 1)  # noqa: DTZ001


def test_gaps_are_printed_as_gaps(book: Workbook) -> None:
    third = _rows(book, "Evidence")[2]

    assert third["Legal entity"] == third["Stated effective"] == third["Source URL"] == "not stated in the record"


def test_custody_stands_below_the_sources(book: Workbook, sampled: Sample) -> None:
    sheet = book["Evidence"]
    first = str(sheet.tables["Custody"].ref).split(":", maxsplit=1)[0]
    head = sheet[first].row

    assert head > len(sampled.pack.exhibits) + 1
    events = [sheet.cell(row, 2).value for row in range(head + 1, sheet.max_row + 1)]
    assert events == [event.event for item in sampled.pack.exhibits for event in item.custody]


def test_summary_counts_what_the_record_holds(book: Workbook, sampled: Sample) -> None:
    rows = [row for row in book["Summary"].iter_rows(values_only=True) if row and row[0]]
    counted = {row[0]: row[1:] for row in rows}
    levels = [item.severity or "not rated" for item in sampled.pack.findings]
    order = ("critical", "high", "medium", "low", "info", "not rated")

    assert counted["Findings"][0] == len(levels)
    assert counted["All"][:7] == (*(levels.count(level) for level in order), len(levels))
    assert counted["Mappings to law"][0] == sum(len(item.mappings) for item in sampled.pack.findings)


def test_summary_has_charts_of_its_numbers(data: bytes) -> None:
    charts = [content for name, content in _parts(data).items() if name.startswith("xl/charts/")]

    assert [len(re.findall(rb"<(?:c:)?f>'Summary'!\$[B-G]\$", chart)) for chart in charts] == [6, 6]


def test_read_me_prints_the_disclaimers_in_full_and_says_how_to_check(data: bytes, sampled: Sample) -> None:
    words = [cell.text for cell in read_sheets(data)[0].cells]

    assert all(item.text in words for item in sampled.pack.disclaimers)
    assert sampled.digest in words
    assert any("sha256sum -c manifest-sha256.txt" in str(text) for text in words)
    assert any("yellow columns" in str(text) for text in words)


def test_properties_carry_pack_and_root_hash_and_the_time_of_the_freeze(book: Workbook, sampled: Sample) -> None:
    properties: Any = book
    custom = {prop.name: prop.value for prop in properties.custom_doc_props.props}

    assert custom["Clausemark pack id"] == sampled.pack.id
    assert custom["Clausemark root hash"] == sampled.digest
    assert book.properties.title == sampled.pack.title
    frozen = datetime.fromisoformat(sampled.pack.frozen_at).replace(tzinfo=None)
    assert book.properties.created == book.properties.modified == frozen


@pytest.mark.parametrize("hostile", ["=1+1", "+49", "-x", "@SUM(A1)", "\t=1", "#N/A", '=HYPERLINK("https://x")'])
def test_text_is_never_a_formula(hostile: str, write: Callable[[Pack], bytes]) -> None:
    data = write(sample_pack(hostile=hostile))

    parts = _parts(data)
    sheets = [content for name, content in parts.items() if name.startswith("xl/worksheets/sheet")]
    assert not any(b"<f>" in content or b"<f " in content or b't="e"' in content for content in sheets)
    assert hostile in all_text(data)


def test_what_looks_like_a_formula_is_quoted(write: Callable[[Pack], bytes]) -> None:
    parts = _parts(write(sample_pack(hostile="=1+1")))
    cell = re.search(rb'<c r="D\d+" s="(\d+)" t="inlineStr"><is><t>=1\+1</t>', parts["xl/worksheets/sheet3.xml"])
    assert cell is not None

    formats = re.search(rb"<cellXfs.*?</cellXfs>", parts["xl/styles.xml"], re.DOTALL)
    assert formats is not None
    assert b'quotePrefix="1"' in re.findall(rb"<xf .*?(?:/>|</xf>)", formats[0])[int(cell[1])]


def test_an_excerpt_beyond_the_limit_of_a_cell_is_found_whole(write: Callable[[Pack], bytes]) -> None:
    hostile = "The user agrees 😀. " * 4000

    data = write(sample_pack(hostile=hostile))

    assert hostile in all_text(data)


def test_sheets_without_rows_say_so(write: Callable[[Pack], bytes]) -> None:
    pack = sample_pack(edit=lambda one: replace(one, open_items=(), comparisons=()))

    sheets = {sheet.name: sheet for sheet in read_sheets(write(pack))}

    for name in ("Open items", "Comparison", "Full text"):
        assert [cell.text for cell in sheets[name].cells if cell.row == 2] == ["none"]


@pytest.mark.parametrize(("paper", "size"), [("A4", 9), ("letter", 1), ("Letter", 1)])
def test_the_paper_is_that_of_the_pack(paper: str, size: int, write: Callable[[Pack], bytes]) -> None:
    parts = _parts(write(sample_pack(paper=paper)))

    assert f'paperSize="{size}"'.encode() in parts["xl/worksheets/sheet3.xml"]
