"""Texts taken again for a verification are those that an import takes."""

from __future__ import annotations

import pytest

from clausemark.intake.sandbox import ReaderPool, ReadRequest
from clausemark.intake.text_pool import TextPool
from support.pdf_files import lines, pdf


@pytest.mark.parametrize(
    ("data", "media_type", "reader"),
    [
        (b"<h1>Terms</h1><p>1. We may change <b>them</b>.</p>", "text/html", "html"),
        ("# Terms\n\n1. Wir dürfen sie ändern. \U0001f600".encode(), "text/markdown", "markdown"),
        (pdf(lines("1. We may change them.")), "application/pdf", "pdf"),
    ],
)
def test_the_text_is_that_of_an_import(data: bytes, media_type: str, reader: str) -> None:
    request = ReadRequest("a", data, media_type, "a", reader=reader)
    with ReaderPool(workers=1) as whole, TextPool(workers=1) as texts:
        first, again = whole.read(request), texts.read(request)

    assert first.source is not None
    assert again.source is not None
    assert again.source.text == first.source.text
    assert again.segmentation is None


def test_a_refusal_names_its_reason_and_file() -> None:
    with TextPool(workers=1) as texts:
        outcome = texts.read(ReadRequest("a", b"%PDF-1.4 nothing", "application/pdf", "a.pdf", reader="pdf"))

    assert outcome.refusal is not None
    assert outcome.refusal[1].startswith("a.pdf: ")
