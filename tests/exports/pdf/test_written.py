"""A PDF of ours is read as it was written; one that differs anywhere is left to a library that reads any PDF."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pikepdf
import pytest
from pyhanko.pdf_utils.generic import StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from clausepack.attached import attached_files
from clausepack.errors import PackFormatError
from clausepack.pdf import extract
from clausepack.pdf.extract import extract_text
from clausepack.pdf.render import LaidOut, finish
from clausepack.pdf.written import OtherFormError, WrittenFile
from clausepack.pdf.written_files import WrittenFiles
from clausepack.pdf.written_text import WrittenText
from clausepack.rendition import Attachment


@pytest.fixture(scope="module")
def ours(laid_out: LaidOut) -> bytes:
    attached = Attachment("a.txt", b"words", "text/plain", "A text", "Source")
    return finish(laid_out, [attached])


def _nobody(_pages: int) -> None:
    """Hear of no page."""


def test_ours_is_read_without_the_library(ours: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a file of ours went through the library")

    monkeypatch.setattr(pikepdf, "open", refuse)

    assert extract_text(ours)


def test_both_readers_give_the_same_pages(ours: bytes) -> None:
    assert WrittenText(WrittenFile(ours), _nobody).pages() == extract._read_any(ours, _nobody)


def test_what_a_later_revision_shows_is_read(ours: bytes) -> None:
    revised = io.BytesIO(ours)
    writer: Any = IncrementalPdfFileWriter(revised)
    page = writer.find_page_for_modification(0)[0].get_object()
    page["/Contents"] = writer.add_object(StreamObject(stream_data=b""))
    writer.update_container(page)
    writer.write_in_place()

    with pytest.raises(OtherFormError):
        WrittenFile(revised.getvalue())
    with pytest.raises(PackFormatError):
        extract_text(revised.getvalue())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"%%EOF\n", b"%%EOF\n\n"),
        (b"/W[1 4 2]", b"/W[1 4 2 ]"),
        (b"/Type/XRef/Size", b"/Type/XRef/Prev 9/Size"),
        (b"/Type/ObjStm/N", b"/Type/ObjStm/Extends 9 0 R/N"),
    ],
)
def test_another_form_is_not_read_as_ours(ours: bytes, old: bytes, new: bytes) -> None:
    with pytest.raises(OtherFormError):
        WrittenText(WrittenFile(ours.replace(old, new)), _nobody).pages()


def test_a_batch_with_other_objects_than_the_table_says_is_not_read_as_ours(ours: bytes) -> None:
    file = WrittenFile(ours)
    moved = [row if row[0] != 2 else (2, row[1], row[2] + 1) for row in file._rows]
    file._rows = moved

    with pytest.raises(OtherFormError):
        file.small(file.root)


def test_bytes_after_a_stream_are_not_read_as_ours(ours: bytes) -> None:
    at = ours.index(b"/Type/ObjStm")
    start = ours.index(b"stream\n", at) + len(b"stream\n")
    damaged = ours[:start] + bytes([ours[start] ^ 0xFF]) + ours[start + 1 :]

    with pytest.raises(OtherFormError):
        WrittenText(WrittenFile(damaged), _nobody).pages()


def test_a_catalog_that_names_its_pages_twice_is_not_read_as_ours(laid_out: LaidOut) -> None:
    twice = replace(laid_out, names=laid_out.names + "/Pages 1 0 R")

    with pytest.raises(OtherFormError):
        WrittenText(WrittenFile(finish(twice, [])), _nobody)


def test_what_ours_carries_is_read_without_the_library(ours: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    with pikepdf.open(io.BytesIO(ours)) as document:
        expected = {name: spec.get_file().read_bytes() for name, spec in document.attachments.items()}
    monkeypatch.delattr(pikepdf, "open")

    assert attached_files(ours, "pack.pdf") == expected == {"a.txt": b"words"}


def test_two_attachments_of_one_name_are_not_read_as_ours(laid_out: LaidOut) -> None:
    one, other = (Attachment("a.txt", words, "text/plain", "A text", "Source") for words in (b"one", b"other"))

    with pytest.raises(OtherFormError):
        WrittenFiles(finish(laid_out, [one, other])).attached()


def test_a_catalog_that_names_its_files_twice_is_not_read_as_ours(laid_out: LaidOut) -> None:
    twice = replace(laid_out, names=laid_out.names + "/EmbeddedFiles<</Names[<61> 1 0 R]>>")
    attached = Attachment("a.txt", b"words", "text/plain", "A text", "Source")

    with pytest.raises(OtherFormError):
        WrittenFiles(finish(twice, [attached])).attached()
