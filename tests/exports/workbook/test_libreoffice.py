"""LibreOffice opens the workbook, and what it saves again holds the same texts."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from clausepack.workbook.plan import sheet_names
from clausepack.workbook.reader import all_text, read_sheets
from support.packs import Sample

pytestmark = pytest.mark.long


def _converted(data: bytes, kind: str, folder: Path) -> bytes:
    program = shutil.which("soffice") or shutil.which("libreoffice")
    assert program is not None, "LibreOffice Calc is needed: apt-get install libreoffice-calc"
    source = folder / "pack.xlsx"
    source.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", kind, "--outdir", str(folder / "out"), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return (folder / "out" / f"pack.{kind}").read_bytes()


def test_a_file_saved_again_holds_the_same_texts_and_sheets(data: bytes, sampled: Sample, tmp_path: Path) -> None:
    again = _converted(data, "xlsx", tmp_path)

    before, after = (Counter(text for text in all_text(each) if text) for each in (data, again))
    assert after == before
    assert tuple(sheet.name for sheet in read_sheets(again)) == sheet_names(sampled.pack)


def test_every_sheet_can_be_printed(data: bytes, tmp_path: Path) -> None:
    assert _converted(data, "pdf", tmp_path).startswith(b"%PDF-")
