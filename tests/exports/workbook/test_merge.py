"""A returned workbook is merged cell by cell; nothing is guessed and nothing is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook

from clausepack.errors import PackFormatError
from clausepack.pack import LegalRow, Pack
from clausepack.workbook.asked import day_of
from clausepack.workbook.exported import exported_rows
from clausepack.workbook.merge import Entry, Ours, merge
from clausepack.workbook.returned import read_returned
from support.legal_edits import edited
from support.packs import Sample, any_text, sample, sample_pack

Change = Callable[[Any, dict[str, int]], None]


def _merged(pack: Pack, data: bytes, ours: Ours | None = None) -> list[Entry]:
    return merge(tuple(exported_rows(pack)), read_returned(data), ours or Ours())


def _changed(data: bytes, change: Change) -> bytes:
    book = load_workbook(BytesIO(data))
    sheet: Any = book["Review"]
    change(sheet, {str(cell.value): at for at, cell in enumerate(sheet[1], 1)})
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _filled(row: int, **values: object) -> Change:
    def change(sheet: Any, heads: dict[str, int]) -> None:
        for name, value in values.items():
            sheet.cell(row, heads[name.replace("_", " ")]).value = value

    return change


def _told(entries: list[Entry]) -> list[tuple[str, str, str]]:
    return [(each.outcome.value, each.column, each.reason) for each in entries]


def _key(pack: Pack, row: int) -> str:
    return tuple(exported_rows(pack))[row - 2].key


def test_an_untouched_workbook_returns_nothing(data: bytes, sampled: Sample) -> None:
    assert _merged(sampled.pack, data) == []


def test_a_scripted_legal_edit_has_exactly_its_outcomes(data: bytes, sampled: Sample) -> None:
    returned, expected = edited(data)

    found = _merged(sampled.pack, returned)

    shown = [(each.outcome.value, each.row_id, each.column, each.after) for each in found]
    assert Counter(shown) == Counter(expected)


@settings(max_examples=15, deadline=None)
@given(any_text(), any_text())
def test_any_text_comes_back_untouched_as_evidence_and_as_what_legal_said(evidence: str, said: str) -> None:
    pack = sample_pack(findings=2, hostile=evidence, edit=lambda one: _with_legal(one, said))

    data = _written(pack)

    assert _merged(pack, data) == []


@pytest.mark.parametrize("text", ["\r", " ", "\n", "\t \r\n", "\x0b", "\u2028", "\xa0"])
def test_blanks_alone_come_back_untouched(text: str) -> None:
    pack = sample_pack(findings=2, hostile=text, edit=lambda one: _with_legal(one, text))

    assert _merged(pack, _written(pack)) == []


@pytest.mark.parametrize("text", ["😀" * 40_000, "=" * 40_000, "_x000D_" * 9_000, "\x01" * 20_000])
def test_a_text_that_outgrows_its_cell_comes_back_untouched(text: str) -> None:
    pack = sample_pack(findings=2, hostile=text, edit=lambda one: _with_legal(one, text))

    assert _merged(pack, _written(pack)) == []


def test_what_only_legal_changed_is_accepted(data: bytes, sampled: Sample) -> None:
    returned = _changed(data, _filled(2, Legal_comment=" Agreed. ", Due=date(2026, 12, 31), Owner="Olive"))

    found = _merged(sampled.pack, returned)

    assert {(each.outcome.value, each.column, each.before, each.after) for each in found} == {
        ("accepted", "Legal comment", "", "Agreed."),
        ("accepted", "Due", "", "2026-12-31"),
        ("accepted", "Owner", "", "Olive"),
    }


def test_what_the_record_holds_already_is_no_change(data: bytes, sampled: Sample) -> None:
    returned = _changed(data, _filled(2, Legal_comment="Agreed."))
    ours = Ours({_key(sampled.pack, 2): {"Legal comment": "Agreed."}})

    assert _merged(sampled.pack, returned, ours) == []


def test_what_both_changed_is_a_conflict(data: bytes, sampled: Sample) -> None:
    returned = _changed(data, _filled(2, Legal_comment="Agreed."))
    ours = Ours({_key(sampled.pack, 2): {"Legal comment": "Not agreed."}})

    (entry,) = _merged(sampled.pack, returned, ours)

    assert (entry.outcome.value, entry.before, entry.after) == ("conflict", "Not agreed.", "Agreed.")
    assert entry.reason == "edited-meanwhile"


def test_a_decision_on_words_that_changed_meanwhile_is_a_conflict(data: bytes, sampled: Sample) -> None:
    decided = _filled(2, Decision="accept", Decided_by="Lena", Decided_on=date(2026, 11, 20), Legal_comment="Fine.")
    base = next(iter(exported_rows(sampled.pack)))

    found = _merged(sampled.pack, _changed(data, decided), Ours(revised=frozenset({base.finding})))

    assert Counter(_told(found)) == Counter(
        [("conflict", column, "finding-revised") for column in ("Decision", "Decided by", "Decided on")]
        + [("accepted", "Legal comment", "")]
    )


def test_a_cleared_input_is_a_change(sampled: Sample) -> None:
    pack = sample_pack(edit=lambda one: _with_legal(one, "Earlier words."))
    returned = _changed(_written(pack), _filled(2, Legal_comment=None))
    key = _key(pack, 2)

    (entry,) = _merged(pack, returned, Ours({key: {"Legal comment": "Earlier words."}}))

    assert (entry.outcome.value, entry.column, entry.before, entry.after) == (
        "accepted",
        "Legal comment",
        "Earlier words.",
        "",
    )


def test_a_removed_column_is_told_and_clears_nothing(sampled: Sample) -> None:
    pack = sample_pack(edit=lambda one: _with_legal(one, "Earlier words."))
    returned = _changed(_written(pack), lambda sheet, heads: sheet.delete_cols(heads["Legal comment"]))

    assert _told(_merged(pack, returned)) == [("missing", "Legal comment", "column-missing")]


def test_a_part_of_the_decision_without_its_columns_is_refused(data: bytes, sampled: Sample) -> None:
    def change(sheet: Any, heads: dict[str, int]) -> None:
        sheet.cell(2, heads["Decision"]).value = "accept"
        sheet.delete_cols(heads["Decided on"])

    found = _merged(sampled.pack, _changed(data, change))

    assert ("refused", "Decision", "decision-incomplete") in _told(found)


def test_rows_that_were_sorted_apart_from_their_key_are_settled_by_their_words(data: bytes, sampled: Sample) -> None:
    def change(sheet: Any, heads: dict[str, int]) -> None:
        for name in ("Row key", "Row ID"):
            column = heads[name]
            one, other = sheet.cell(2, column), sheet.cell(_other(sheet, heads), column)
            if name == "Row key":
                one.value, other.value = other.value, one.value
        sheet.cell(2, heads["Legal comment"]).value = "about the first"

    found = _merged(sampled.pack, _changed(data, change))

    first = next(iter(exported_rows(sampled.pack)))
    accepted = [each for each in found if each.outcome.value == "accepted"]
    assert [(each.row_id, each.after) for each in accepted] == [(first.row_id, "about the first")]
    assert {each.column for each in found if each.outcome.value == "tampered"} == {"Row key"}


def test_a_row_of_another_pack_is_unknown(data: bytes, sampled: Sample) -> None:
    returned = _changed(data, _filled(2, Row_key="0" * 32, Excerpt="Other words.", Legal_comment="Whose is this?"))

    found = _merged(sampled.pack, returned)

    assert Counter(each.outcome.value for each in found) == {"unknown": 1, "missing": 1}
    assert "Whose is this?" in next(each.after for each in found if each.outcome.value == "unknown")


def test_a_formula_in_evidence_is_told(data: bytes, sampled: Sample) -> None:
    found = _merged(sampled.pack, _changed(data, _filled(2, Relation="=A1")))

    assert _told(found) == [("tampered", "Relation", "evidence-changed")]


def test_a_workbook_without_review_is_refused(data: bytes) -> None:
    book = load_workbook(BytesIO(data))
    del book["Review"]
    buffer = BytesIO()
    book.save(buffer)

    with pytest.raises(PackFormatError) as refusal:
        read_returned(buffer.getvalue())

    assert refusal.value.reason == "workbook-foreign"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-12-31", "2026-12-31"),
        ("2026/2/3", "2026-02-03"),
        ("31.12.2026", "2026-12-31"),
        ("3 Feb 2026", "2026-02-03"),
        ("03-December-2026", "2026-12-03"),
        ("03/04/2026", ""),
        ("2026-02-30", ""),
        ("soon", ""),
        ("99 Xyz 2026", ""),
    ],
)
def test_a_day_is_read_only_where_it_can_be_no_other(written: str, day: str) -> None:
    assert day_of(written) == day


def _other(sheet: Any, heads: Mapping[str, int]) -> int:
    first = sheet.cell(2, heads["Excerpt"]).value
    return next(row for row in range(3, sheet.max_row) if sheet.cell(row, heads["Excerpt"]).value != first)


def _with_legal(pack: Pack, text: str) -> Pack:
    finding = pack.findings[0]
    citations = [mapping.citation_id for mapping in finding.mappings] or [""]
    rows = tuple(
        LegalRow(finding.id, each, "accept", text, "2026-11-20", text, "", "", text, text, (), "legal: accepted")
        for each in citations
    )
    return replace(pack, legal=rows)


def _written(pack: Pack) -> bytes:
    from clausepack.codec import pack_json, root_hash
    from clausepack.rendition import Stamps
    from clausepack.workbook.writer import write_workbook

    return write_workbook(pack, root_hash(pack_json(pack)), Stamps({}, {}, {}, "CM-000001", "CM-000002", 2))


def test_the_sample_has_what_these_tests_need() -> None:
    assert any(len(item.mappings) > 1 for item in sample().pack.findings)


def test_what_a_program_dropped_on_saving_is_no_change(data: bytes, sampled: Sample) -> None:
    pack = sample_pack(edit=lambda one: _with_legal(one, "One\x01\tand\r\ntwo."))
    returned = _changed(_written(pack), _filled(2, Legal_comment="Oneand\ntwo."))

    assert _merged(pack, returned) == []
