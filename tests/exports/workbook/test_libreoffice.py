"""LibreOffice opens the workbook, prints it, and what it saves again comes back untouched."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from clausepack.pack import Pack
from clausepack.workbook.elsewhere import changed_elsewhere
from clausepack.workbook.exported import exported_rows
from clausepack.workbook.merge import Entry, Ours, merge
from clausepack.workbook.plan import sheet_names
from clausepack.workbook.reader import all_text
from clausepack.workbook.returned import read_returned
from support.legal_edits import edited
from support.packs import Sample, sample, sample_pack, spoken_pack
from support.sheets_read import read_sheets

pytestmark = pytest.mark.long

_PACKS: dict[str, Callable[[], Pack]] = {
    "plain": lambda: sample().pack,
    "every-sheet": spoken_pack,
    "hostile": lambda: sample_pack(hostile=_HOSTILE),
    "long": lambda: sample_pack(hostile=_HOSTILE * 2000),
}
_HOSTILE = "=1+1 _x000D_ \x01 <&> 😀 \u202bעברית\u202c\n\tend "


def _converted(data: bytes, kind: str, folder: Path, came_as: str = "xlsx") -> bytes:
    program = shutil.which("soffice") or shutil.which("libreoffice")
    assert program is not None, "LibreOffice Calc is needed: apt-get install libreoffice-calc"
    source = folder / f"pack.{came_as}"
    source.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", kind, "--outdir", str(folder / "out"), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    return (folder / "out" / f"pack.{kind}").read_bytes()


def _merged(pack: Pack, data: bytes) -> list[Entry]:
    book = read_returned(data)
    return [*merge(tuple(exported_rows(pack)), book, Ours()), *changed_elsewhere(pack, book)]


def test_a_file_saved_again_holds_the_same_texts_and_sheets(data: bytes, sampled: Sample, tmp_path: Path) -> None:
    again = _converted(data, "xlsx", tmp_path)

    before, after = (Counter(text for text in all_text(each) if text) for each in (data, again))
    assert after == before
    assert tuple(sheet.name for sheet in read_sheets(again)) == sheet_names(sampled.pack)


def test_every_sheet_can_be_printed(write: Callable[[Pack], bytes], tmp_path: Path) -> None:
    assert _converted(write(spoken_pack()), "pdf", tmp_path).startswith(b"%PDF-")


@pytest.mark.parametrize("name", list(_PACKS))
def test_what_was_only_saved_again_comes_back_untouched(
    name: str, write: Callable[[Pack], bytes], tmp_path: Path
) -> None:
    pack = _PACKS[name]()
    data = write(pack)

    as_ods = _converted(data, "ods", tmp_path)

    assert _merged(pack, _converted(data, "xlsx", tmp_path)) == []
    assert _merged(pack, as_ods) == []
    assert _merged(pack, _converted(as_ods, "xlsx", tmp_path, "ods")) == []


def test_a_legal_edit_of_five_thousand_rows_has_its_outcomes_however_it_was_saved(
    write: Callable[[Pack], bytes], tmp_path: Path
) -> None:
    pack = sample_pack(findings=2_700)
    returned, expected = edited(write(pack))
    assert len(tuple(exported_rows(pack))) >= 5_000

    for data in (returned, _converted(returned, "xlsx", tmp_path), _converted(returned, "ods", tmp_path)):
        assert Counter(_shown(each) for each in _merged(pack, data)) == Counter(expected)


def _shown(entry: Entry) -> tuple[str, str, str, str]:
    """Return an entry as the script tells it; what a formula shows is known once a spreadsheet has computed it."""
    after = "a formula" if entry.after.startswith("a formula") else entry.after
    return (entry.outcome.value, entry.row_id, entry.column, after)
