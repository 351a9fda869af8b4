"""The text of a scan is recognised when a person asks, is marked as recognised, and is never taken silently."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clausemark.errors import InputRefusedError, UsageError
from clausemark.intake import tesseract
from clausemark.intake.sandbox import ReaderPool, ReadOutcome
from clausemark.services.broken_captures import VersionOfBroken, broken_captures, make_version, read_broken
from clausemark.services.candidates import Declared, ImportResult
from clausemark.services.desk import Desk
from clausemark.services.importing import import_paths
from clausemark.services.rereading import read_again
from support.inline_reading import InlinePool
from support.pdf_files import lines, pdf, scanned

SAID = Declared(platform="Lantern", terms_type="Terms of Service")
PAGE = lines("1. You may leave at any time.", "", "", "2. Fees are due within thirty days.", size=14, pitch=24)


@pytest.fixture(autouse=True)
def inline(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("importing", "rereading"):
        monkeypatch.setattr(f"clausemark.services.{module}.ReaderPool", InlinePool)


@pytest.fixture
def scan(desk: Desk, tmp_path: Path) -> ImportResult:
    path = tmp_path / "2026-01-05.pdf"
    path.write_bytes(scanned(pdf(PAGE)))
    (result,) = import_paths(desk, [path], SAID)
    return result


@pytest.fixture
def without_tesseract(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(tesseract, "program", lambda: None)
    tesseract.languages.cache_clear()  # asked for while there was one
    yield
    tesseract.languages.cache_clear()


@pytest.fixture
def recognised(desk: Desk, scan: ImportResult) -> ReadOutcome:
    assert scan.capture is not None
    return read_broken(desk, scan.capture, recognising=True)


def test_a_scan_is_kept_as_pages_and_its_text_offered(scan: ImportResult) -> None:
    assert (scan.reason, scan.version) == ("scan-without-text", None)
    assert "can be recognised" in str(scan.message)


def test_recognised_text_has_its_lines_on_the_page_and_says_that_it_was_recognised(recognised: ReadOutcome) -> None:
    source, found = recognised.source, recognised.segmentation
    assert source is not None
    assert found is not None

    assert "You may leave at any time." in source.text
    assert [each.number for each in found.provisions] == ["1.", "2."]
    assert [warning.code for warning in source.warnings] == ["recognised"]
    first = source.page_map[0]
    assert (first.page, 6500 < first.left < 7900) == (1, True)
    assert 7000 < first.top < 9000


def test_a_version_of_it_names_the_recogniser_and_is_recognised_alike_again(
    desk: Desk, scan: ImportResult, recognised: ReadOutcome
) -> None:
    assert scan.capture is not None
    act = VersionOfBroken(scan.capture, "The scan is the contract", recognised)
    act.do(desk)

    with desk.workspace.reading() as view:
        version = view.versions.get(str(act.version))
        data = view.originals.get(version.capture_sha256)
        text = view.texts.text(version.id, version.text_sha256)
    assert version.reader == "recognised text"
    assert "Tesseract" in version.reader_version
    assert read_again(ReaderPool(1), data, version, "application/pdf") == text
    assert desk.workspace.check() == []


def test_without_a_word_on_recognising_the_pages_alone_make_the_version(desk: Desk, scan: ImportResult) -> None:
    version = make_version(desk, str(scan.capture), "Kept as pages")

    with desk.workspace.reading() as view:
        made = view.versions.get(version)
    assert (made.reader, made.provisions) == ("pdf", 0)


@pytest.mark.usefixtures("without_tesseract")
def test_without_tesseract_the_refusal_says_what_to_install(desk: Desk, scan: ImportResult) -> None:
    with pytest.raises(InputRefusedError) as refusal:
        make_version(desk, str(scan.capture), "The scan is the contract", recognising=True)

    assert refusal.value.reason == "recogniser-missing"
    assert "Install" in refusal.value.message
    assert refusal.value.message in str(scan.message)
    assert len(broken_captures(desk)) == 1


def test_nothing_is_recognised_on_what_is_no_scan(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "2026-02-05.md").write_text("Redirecting…", encoding="utf-8")
    (result,) = import_paths(desk, [tmp_path / "2026-02-05.md"], SAID)

    with pytest.raises(UsageError) as refusal:
        make_version(desk, str(result.capture), "So", recognising=True)

    assert refusal.value.reason == "not-a-scan"
