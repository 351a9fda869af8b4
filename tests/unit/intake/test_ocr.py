"""What Tesseract leaves half done is no evidence, and what is missing for it is said alike before and after."""

from __future__ import annotations

from pathlib import Path

import pytest

from clausemark.errors import InputRefusedError
from clausemark.intake import ocr, tesseract
from support.pdf_files import lines, pdf, scanned
from support.programs import program

SCAN = scanned(pdf(lines("1. You may leave at any time.", size=14, pitch=24)))
HALF = """
row = "\\t".join(("5", "1", "1", "1", "1", "1", "10", "10", "40", "12", "96", "You"))
Path(sys.argv[2] + ".tsv").write_text("head\\n" + row + "\\n", encoding="utf-8")
"""


@pytest.fixture
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "languages", lambda: ("eng",))


@pytest.mark.usefixtures("english")
def test_what_a_whole_run_leaves_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = program(tmp_path, HALF)
    monkeypatch.setattr(tesseract, "program", lambda: made)

    assert ocr.read_pictures(SCAN).text == "You"


@pytest.mark.usefixtures("english")
def test_a_run_that_dies_after_half_a_page_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = program(tmp_path, f"{HALF}\nsys.exit(1)")
    monkeypatch.setattr(tesseract, "program", lambda: made)

    with pytest.raises(InputRefusedError) as refused:
        ocr.read_pictures(SCAN)

    assert refused.value.reason == "program-failed"
    assert "nothing was taken" in refused.value.message


def test_without_a_language_advice_and_refusal_are_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = program(tmp_path, HALF)
    monkeypatch.setattr(tesseract, "program", lambda: made)
    monkeypatch.setattr(tesseract, "languages", lambda: ())

    with pytest.raises(InputRefusedError) as refused:
        ocr.read_pictures(SCAN)

    assert refused.value.reason == "recogniser-language-missing"
    assert tesseract.advice_on_scans() == refused.value.message
