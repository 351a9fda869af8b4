"""What follows from the record is made again and compared, whatever the manifest says of it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from clausepack.checks.beside import check_attached, check_made
from clausepack.checks.cells import cell_faults
from clausepack.codec import pack_json, root_hash
from clausepack.container import PackSource
from clausepack.folder import Renditions, bag_files
from clausepack.lines import numbered
from clausepack.pack import Pack
from clausepack.pdf.render import finish, lay_out
from clausepack.rendition import Attachment, Stamps
from clausepack.tables import table_files
from clausepack.workbook.writer import write_workbook
from support.pack_fonts import font_set
from support.packs import sample

Files = dict[str, bytes]


class Held(PackSource):
    """Files of a bag in memory."""

    def __init__(self, files: Files) -> None:
        self._files = files

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self._files))

    def read(self, name: str) -> bytes:
        return self._files[name]


@cache
def _workbook() -> bytes:
    drafted = sample()
    return write_workbook(drafted.pack, drafted.digest, Stamps({}, {}, {}, "CM-000001", "CM-000009", 9))


@cache
def _pdf() -> bytes:
    drafted = sample()
    attached = [
        Attachment("pack.json", pack_json(drafted.pack), "application/json", "", "Data"),
        Attachment("pack.xlsx", _workbook(), "application/octet-stream", "", "Data"),
    ]
    return finish(lay_out(drafted.pack, drafted.digest, font_set(), drafted.texts), attached)


@pytest.fixture
def files() -> Files:
    """Return an exported bag, but for its PDF."""
    drafted = sample()
    pack = drafted.pack
    sources = {row.source_path: drafted.sources[row.number] for row in pack.exhibits}
    texts = {row.text_path: numbered(drafted.texts[row.number]) for row in pack.exhibits}
    tables = table_files(pack, drafted.digest)
    bag = bag_files(pack, Renditions(pack_json(pack), b"", _workbook()), sources, texts | tables)
    return {path: content for path, content in bag.items() if isinstance(content, bytes)}


def failed(files: Files, version: str | None = None) -> dict[str, str]:
    checks, _ = check_made(sample().pack, sample().digest, Held(files), version)
    return {check.name: check.detail for check in checks if not check.ok}


def with_cell(change: Callable[[Workbook], None]) -> bytes:
    book = load_workbook(BytesIO(_workbook()))
    change(book)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def test_an_exported_bag_has_no_fault(files: Files) -> None:
    assert failed(files) == {}


def test_a_bag_without_tables_has_no_fault(files: Files) -> None:
    kept = {name: data for name, data in files.items() if not name.startswith("data/tables/")}

    assert failed(kept) == {}


@pytest.mark.parametrize(
    "name", ["data/loadfile.csv", "data/tables/findings.csv", "data/tables/findings.jsonl", "VERIFY.txt"]
)
def test_a_file_that_says_something_else_is_named(files: Files, name: str) -> None:
    files[name] += b"forged\n"

    assert failed(files) == {"files": f"{name} is not what the record gives"}


def test_another_status_in_the_bag_info_is_told(files: Files) -> None:
    stated = f"Clausemark-Status: {sample().pack.status}".encode()
    files["bag-info.txt"] = files["bag-info.txt"].replace(stated, b"Clausemark-Status: APPROVED")

    assert failed(files) == {"files": "bag-info.txt is not what the record gives"}


@pytest.mark.parametrize("name", ["APPROVAL.txt", "fetch.txt", "data/approval.pdf", "data/tables/more.csv"])
def test_a_file_that_no_export_writes_is_told(files: Files, name: str) -> None:
    files[name] = b"forged"

    assert failed(files) == {"files": f"{name} is no file of this pack"}


def test_a_table_taken_out_is_told(files: Files) -> None:
    del files["data/tables/findings.csv"]

    assert failed(files) == {"files": "data/tables/findings.csv is missing"}


def test_what_another_version_writes_otherwise_is_not_checked(files: Files) -> None:
    files["data/tables/findings.csv"] = b"laid out otherwise\n"

    checks, unknown = check_made(sample().pack, sample().digest, Held(files), "999.0")

    assert [check.name for check in checks] == ["cells"]
    assert any("files beside record" in sentence for sentence in unknown)


def test_a_changed_cell_is_named(files: Files) -> None:
    def change(book: Workbook) -> None:
        sheet = book["Review"]
        heads = [cell.value for cell in sheet[1]]
        sheet.cell(2, heads.index("Severity") + 1).value = "harmless"

    files["data/pack.xlsx"] = with_cell(change)

    assert "Severity is “harmless” in the sheet “Review”" in failed(files)["cells"]


@pytest.mark.parametrize("sheet", ["Findings", "Evidence", "Population"])
def test_a_row_added_below_is_told(files: Files, sheet: str) -> None:
    files["data/pack.xlsx"] = with_cell(lambda book: book[sheet].append(["fnd-9999", "forged"]))

    assert f"“{sheet}” has rows below its last table" in failed(files)["cells"]


def test_a_row_taken_out_is_told(files: Files) -> None:
    files["data/pack.xlsx"] = with_cell(lambda book: book["Findings"].delete_rows(2))

    assert "Findings" in failed(files)["cells"]


def test_a_cell_beside_a_table_is_told(files: Files) -> None:
    def change(book: Workbook) -> None:
        book["Findings"].cell(2, 60).value = "approved by counsel"

    files["data/pack.xlsx"] = with_cell(change)

    assert "a cell beside the table is “approved by counsel”" in failed(files)["cells"]


def test_a_formula_that_shows_the_right_words_is_told(files: Files) -> None:
    def change(book: Workbook) -> None:
        sheet = book["Findings"]
        sheet.cell(2, 1).value = f'="{sheet.cell(2, 1).value}"'

    files["data/pack.xlsx"] = with_cell(change)

    assert "a formula" in failed(files)["cells"]


def test_a_text_too_long_for_a_cell_is_held_whole() -> None:
    pack = _with_long_text(sample().pack)
    digest = root_hash(pack_json(pack))
    data = write_workbook(pack, digest, Stamps({}, {}, {}, "CM-000001", "CM-000009", 9))

    assert list(cell_faults(pack, digest, data)) == []


def _with_long_text(pack: Pack) -> Pack:
    first, *rest = pack.findings
    return replace(pack, findings=(replace(first, why_it_matters="word " * 9000), *rest))


def test_an_attached_file_other_than_the_one_beside_it_is_told(files: Files) -> None:
    files["data/pack.pdf"] = _pdf()
    before = check_attached(Held(files))
    files["data/pack.xlsx"] = _zipped_anew(files["data/pack.xlsx"])

    after = check_attached(Held(files))

    assert before.ok
    assert after.detail == "pack.xlsx, which is attached to pack.pdf, is not the file of this pack"


def test_a_pdf_that_lost_its_record_is_told(files: Files) -> None:
    drafted = sample()
    files["data/pack.pdf"] = finish(lay_out(drafted.pack, drafted.digest, font_set(), drafted.texts), [])

    detail = check_attached(Held(files)).detail

    assert detail == "pack.json is not attached to pack.pdf; pack.xlsx is not attached to pack.pdf"


def _zipped_anew(data: bytes) -> bytes:
    kept = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(kept, "w", zipfile.ZIP_STORED) as new:
        for info in old.infolist():
            new.writestr(info.filename, old.read(info))
    return kept.getvalue()
