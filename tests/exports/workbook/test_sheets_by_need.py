"""The sheets that a workbook has only when there is something to say."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock

from clausepack.pack import ChangedClause, Pack
from clausepack.workbook.exported import exported_rows
from clausepack.workbook.layout import coverage_layout
from clausepack.workbook.merge import Ours, merge
from clausepack.workbook.plan import left_out, sheet_names
from clausepack.workbook.returned import read_returned
from clausepack.workbook.rows.changes import clause_rows
from clausepack.workbook.rows.known import Known
from support.packs import sample, spoken_pack
from support.sheets_read import read_sheets

Write = Callable[[Pack], bytes]
OPTIONAL = ("Coverage", "Changes", "Returned", "Delta", "STRM")


@pytest.fixture
def book(write: Write) -> Workbook:
    return load_workbook(BytesIO(write(spoken_pack())), rich_text=True)


def _rows(book: Workbook, name: str) -> list[dict[str, object]]:
    rows = list(book[name].iter_rows(values_only=True))
    return [dict(zip([str(head) for head in rows[0]], row, strict=True)) for row in rows[1:]]


def test_every_sheet_is_there_when_it_has_something_to_say(book: Workbook) -> None:
    assert tuple(book.sheetnames) == sheet_names(spoken_pack())
    assert set(OPTIONAL) <= set(book.sheetnames)


def test_a_sheet_with_nothing_to_say_is_left_out_and_read_me_says_why(write: Write) -> None:
    pack = replace(sample().pack, citations=(), findings=(), comparisons=(), versions_seen=())

    sheets = read_sheets(write(pack))

    assert {name for name, _ in left_out(pack)} == set(OPTIONAL)
    assert not set(OPTIONAL) & {sheet.name for sheet in sheets}
    words = [cell.text for cell in sheets[0].cells]
    assert "Left out: no mapping of this pack carries a set relation." in words


def test_coverage_says_for_each_citation_which_platform_has_findings(book: Workbook) -> None:
    pack = spoken_pack()
    rows = _rows(book, "Coverage")

    assert len(rows) == len(pack.citations)
    cited = {mapping.citation_id for finding in pack.findings for mapping in finding.mappings}
    for row, citation in zip(rows, pack.citations, strict=True):
        count = sum(any(each.citation_id == citation.id for each in item.mappings) for item in pack.findings)
        assert row["Findings"] == count
        assert (row["Worst severity"] == "no finding") is (citation.id not in cited)


def test_platforms_whose_names_are_heads_or_alike_get_columns_of_their_own() -> None:
    heads = [column.head for column in coverage_layout(("Findings", "Lantern", "LANTERN", " ")).columns]

    assert len({head.casefold() for head in heads}) == len(heads)
    assert heads[5:] == ["Findings (platform)", "Lantern", "LANTERN (platform)", "Unnamed platform"]


def test_the_quoted_words_stand_out_in_their_clause(book: Workbook) -> None:
    first = spoken_pack().findings[0]
    assert first.excerpt is not None

    cell = _rows(book, "Findings")[0]["In its clause"]

    assert isinstance(cell, CellRichText)
    assert str(cell) == first.excerpt.clause
    assert [str(run) for run in cell if isinstance(run, TextBlock) and run.font.b] == [first.excerpt.text]


def test_what_legal_said_stands_with_the_finding_and_in_the_inputs(book: Workbook) -> None:
    finding, review = _rows(book, "Findings")[0], _rows(book, "Review")[0]

    assert "legal: rejected by Lena Law on 2026-11-20" in str(finding["Legal"])
    assert "legal proposes: Say it plainly." in str(finding["Legal"])
    assert (review["Decision"], review["Owner"], review["Proposed severity"]) == ("reject", "Olive Owner", "low")


def test_a_conflict_stays_in_the_workbook(book: Workbook) -> None:
    (row, *_) = _rows(book, "Returned")

    assert (row["Outcome"], row["The record held"], row["Legal wrote"], row["Settled"]) == (
        "conflict",
        "=what the record held",
        "+what legal wrote",
        "open",
    )
    assert book["Returned"].tables["Returns"].ref.startswith("A5:")


def test_rows_are_marked_by_what_changed_since(book: Workbook) -> None:
    by_finding = {str(row["Row ID"]).partition("-m")[0]: row["Since"] for row in _rows(book, "Review")}

    assert set(by_finding.values()) == {"lapsed", "changed", "new", "withdrawn", "as before"}
    assert [row["Change"] for row in _rows(book, "Delta")] == ["lapsed", "changed", "new", "withdrawn"]


def test_changes_tell_the_transition_then_its_clauses_then_all_captures(book: Workbook) -> None:
    pack, sheet = spoken_pack(), book["Changes"]
    (transition,) = pack.changes

    tables = {table.name: table.ref for table in sheet.tables.values()}

    first = _rows(book, "Changes")[0]
    assert (first["Days of notice"], first["Silent change"]) == (30, f"SILENT: {transition.silent_reason}")
    assert first["Clauses"] == "1 moved, 1 removed, 1 reworded, 7 unchanged"
    clauses = sheet[tables["ChangedClauses"]]
    assert [str(row[2].value) for row in clauses[1:]] == ["reworded", "moved", "removed"]
    captures = sheet[tables["Captures"]]
    assert len(captures) - 1 == len(pack.versions_seen)
    assert {str(row[0].value) for row in captures[1:]} >= {"not in this pack", transition.exhibit}


def test_added_and_removed_words_are_told_apart_without_colour(book: Workbook) -> None:
    sheet = book["Changes"]
    row = sheet[sheet.tables["ChangedClauses"].ref][1]
    (_, kept), (_, removed), (_, added) = spoken_pack().changes[0].clauses[0].pieces

    redline, before, now = (cell.value for cell in row[4:7])

    assert (str(before), str(now)) == (f"{kept}{removed}", f"{kept}{added}")
    assert isinstance(redline, CellRichText)
    blocks = [run for run in redline if isinstance(run, TextBlock)]
    assert [str(run) for run in blocks if run.font.strike] == [removed]
    assert [str(run) for run in blocks if run.font.u and run.font.b] == [added]


def test_a_redline_that_no_cell_can_show_leaves_it_to_the_whole_texts() -> None:
    pack = spoken_pack()
    (transition,) = pack.changes
    pieces = (("-", "a" * 20_000), ("+", "b" * 20_000))
    long = replace(transition, clauses=(ChangedClause("reworded", None, (), 0, 20_000, pieces),))

    (row,) = clause_rows(Known(replace(pack, changes=(long,))))

    assert row[4] == "too long to mark in one cell: compare the words before and the words now"
    assert row[5:7] == ("a" * 20_000, "b" * 20_000)


def test_strm_has_the_mappings_with_a_set_relation_and_no_other(book: Workbook) -> None:
    wanted = [each.id for item in spoken_pack().findings for each in item.mappings if each.set_relation]

    rows = _rows(book, "STRM")

    assert len(rows[0]) == 12
    assert [row["FDE#"] for row in rows] == wanted
    assert {row["Relationship"] for row in rows} == {"intersects-with"}


def test_a_workbook_with_every_sheet_comes_back_untouched(write: Write) -> None:
    pack = spoken_pack()

    assert merge(tuple(exported_rows(pack)), read_returned(write(pack)), Ours()) == []


def test_no_formula_and_no_error_stands_anywhere(write: Write) -> None:
    with zipfile.ZipFile(BytesIO(write(spoken_pack()))) as archive:
        parts = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]

    assert not any(re.search(rb"<f[ >]|t=\"e\"", part) for part in parts)
