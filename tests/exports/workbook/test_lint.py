"""No workbook holds what makes Excel repair it; the linter that says so sees planted faults."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from clausepack.pack import Pack
from support.packs import sample_pack, spoken_pack
from support.workbook_lint import faults


@pytest.mark.parametrize("status", ["DRAFT", "FINAL", "INCOMPLETE"])
def test_the_workbook_of_a_pack_has_no_fault(status: str, write: Callable[[Pack], bytes]) -> None:
    assert faults(write(sample_pack(status=status))) == []


def test_hostile_text_makes_no_fault(write: Callable[[Pack], bytes]) -> None:
    hostile = "=cmd|' /C calc'!A1 & <b> ]]> _x000D_ \x01\x0b\r ﷽ 😀" * 900

    assert faults(write(sample_pack(hostile=hostile))) == []


def test_a_pack_with_every_sheet_has_no_fault(write: Callable[[Pack], bytes]) -> None:
    assert faults(write(spoken_pack())) == []


def test_a_pack_of_one_finding_has_no_fault(write: Callable[[Pack], bytes]) -> None:
    assert faults(write(sample_pack(findings=2))) == []


@pytest.mark.parametrize(
    ("part", "old", "new", "fault"),
    [
        ("xl/tables/table1.xml", b'name="Excerpt"', b'name="Platform"', "two columns of one name"),
        ("xl/tables/table1.xml", b'name="Excerpt"', b'name="Excerpts"', "not those of its cells"),
        ("xl/tables/table1.xml", b'displayName="Review"', b'displayName="R1"', "no name for a table"),
        ("xl/tables/table1.xml", b'displayName="Review"', b'displayName="Decisions"', "a table and a defined name"),
        ("xl/tables/table2.xml", b'displayName="Findings"', b'displayName="Review"', "two tables are called"),
        ("xl/worksheets/sheet3.xml", b"<formula1>Decisions<", b"<formula1>" + b"a" * 256 + b"<", "longer than 255"),
        ("xl/worksheets/sheet3.xml", b">Row ID<", b">" + b"a" * 32_768 + b"<", "more than 32767"),
        ("xl/workbook.xml", b'name="Decisions"', b'name="A1"', "no name for a range"),
        ("xl/workbook.xml", b'name="Summary"', b'name="Read me"', "two sheets"),
    ],
)
def test_a_planted_fault_is_seen(part: str, old: bytes, new: bytes, fault: str, data: bytes) -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            assert name != part or old in content
            target.writestr(name, content.replace(old, new, 1) if name == part else content)

    assert any(fault in each for each in faults(buffer.getvalue()))


def test_tables_that_overlap_are_seen(data: bytes) -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content.replace(b'ref="A7:G16"', b'ref="A3:G16"'))

    assert any("overlaps" in each for each in faults(buffer.getvalue()))
