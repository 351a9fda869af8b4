"""Every real document becomes a page that shows all of its words, once, in their order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from clausemark.errors import InputRefusedError
from clausemark.intake.media import media_type_of
from clausemark.intake.reader import reader_for
from clausemark.provisions.segment import segment
from clausemark.services.showing import ShownVersion
from clausemark.ui.document.paragraphs import LONGEST, Page, page_of

pytestmark = pytest.mark.corpus


def pages(folder: Path, patterns: tuple[str, ...]) -> Iterator[tuple[Path, str, Page]]:
    for path in sorted(each for pattern in patterns for each in folder.rglob(pattern)):
        data = path.read_bytes()
        try:
            source = reader_for(media_type_of(path.name, data[:4096])).read(data)
        except InputRefusedError:
            continue
        found = segment(source)
        shown = SimpleNamespace(
            text=source.text,
            blocks=source.blocks,
            provisions=found.provisions,
            headings=found.headings,
            boilerplate=found.boilerplate,
        )
        yield path, source.text, page_of(cast("ShownVersion", shown))


@pytest.mark.parametrize(
    ("folder", "patterns"), [("ota", ("2025*.md",)), ("html", ("*.html",)), ("text", ("*.txt",)), ("docx", ("*.docx",))]
)
def test_no_word_of_a_real_document_is_lost_or_shown_twice(
    corpus_root: Path, folder: str, patterns: tuple[str, ...]
) -> None:
    count = 0
    for path, text, page in pages(corpus_root / folder, patterns):
        count += 1
        spans = [
            (piece.start, piece.end)
            for row in page.paragraphs
            for piece in (*row.pieces, *(inner for cell in row.cells for inner in cell.pieces))
        ]
        shown = "".join(text[start:end] for start, end in spans)

        assert spans == sorted(spans), path.name
        assert "".join(shown.split()) == "".join(text.split()), path.name
        assert max((end - start for start, end in spans), default=0) <= LONGEST
    assert count > 5
