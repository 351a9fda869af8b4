"""Real Word files, PDF, web archives, saved pages and bundles come in whole."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from clausemark.intake.docx import DocxReader
from clausemark.intake.media import media_type_of
from clausemark.intake.pdf import PdfReader
from clausemark.intake.reader import reader_for
from clausemark.provisions.segment import segment
from clausemark.provisions.source_text import SourceText
from clausemark.services.importing import import_paths
from clausemark.services.review_files import import_review_files
from support.desks import desk_on

pytestmark = pytest.mark.corpus


def read(path: Path) -> SourceText:
    data = path.read_bytes()
    return reader_for(media_type_of(path.name, data[:4096])).read(data)


def letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text)).casefold()


def test_paragraphs_that_others_extracted_from_a_page_are_found_in_ours(corpus_root: Path) -> None:
    pages: dict[str, list[str]] = {}
    with (corpus_root / "truth" / "ota_html_to_markdown_pairs.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            pages.setdefault(row["ota_markdown_extracted_from_it"], []).append(row["raw_html"])

    for extracted, raw in pages.items():
        if len(raw) == 1 and " ~" in raw[0]:
            continue  # one page of several that the extraction was made of; the others are not in the archive
        ours = "".join(letters(read(corpus_root / name).text) for name in raw)
        source = read(corpus_root / extracted)
        theirs = [letters(source.text[block.start : block.end]) for block in source.blocks]
        found = [words for words in theirs if words in ours]
        assert len(found) >= 0.97 * len(theirs), extracted


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
