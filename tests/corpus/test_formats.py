"""Real Word files, PDF, web archives, saved pages and bundles come in whole."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from clausemark.intake.docx import DocxReader
from clausemark.intake.pdf import PdfReader
from clausemark.provisions.segment import segment
from clausemark.services.importing import import_paths
from clausemark.services.review_files import import_review_files
from support.desks import desk_on

pytestmark = pytest.mark.corpus


def test_clauses_of_a_word_file_have_the_numbers_that_are_printed(corpus_root: Path) -> None:
    source = DocxReader().read((corpus_root / "docx" / "common-paper-cloud-service-agreement.docx").read_bytes())

    markers = [block.marker for block in source.blocks if block.ordered]

    assert markers[:4] == ["1.", "1.1", "1.2", "1.3"]
    assert "13.21" in markers


def test_the_provisions_of_a_pdf_stand_on_its_pages(corpus_root: Path) -> None:
    source = PdfReader().read((corpus_root / "pdf" / "ChatGPT" / "Law Enforcement Guidelines.pdf").read_bytes())

    for span in segment(source).provisions:
        boxes = source.page_boxes(span.start, span.end)
        assert boxes, span.text
        assert all(box.right > box.left and box.bottom > box.top for box in boxes), span.text
        assert sum(box.end - box.start for box in boxes) >= 0.9 * len("".join(span.text.split())), span.text


def test_the_review_of_a_word_file_is_accepted(corpus_root: Path, tmp_path: Path) -> None:
    desk = desk_on(tmp_path / "w.clausemark")
    (result,) = import_paths(desk, [corpus_root / "docx" / "common-paper-data-processing-agreement.docx"])
    review = corpus_root.parent / "reviews" / "common-paper-dpa.review.json"

    accepted = Counter(row.status for row in import_review_files(desk, [review]))
    desk.workspace.close()

    assert result.status == "imported"
    assert set(accepted) == {"accepted"}


def test_a_bundle_gives_a_version_for_every_recorded_change(corpus_root: Path, tmp_path: Path) -> None:
    desk = desk_on(tmp_path / "w.clausemark")

    results = list(import_paths(desk, [corpus_root / "ota" / "_repos" / "demo-versions.bundle"]))
    with desk.workspace.reading() as view:
        kinds = Counter(version.kind.value for version in view.versions.all())
    desk.workspace.close()

    assert Counter(each.status for each in results) == {"imported": 120}
    assert kinds["technical"] > 10
