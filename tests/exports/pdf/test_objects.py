"""The PDF file itself is well formed, and its strings mean what was given."""

from __future__ import annotations

import io
import tracemalloc

import pikepdf
from hypothesis import given, settings

from clausepack.pdf.metadata import pdf_date, srgb_profile
from clausepack.pdf.objects import PdfObjects, name, text_string
from support.packs import any_text


def _file(objects: PdfObjects, entry: str) -> bytes:
    pages = objects.add("<</Type/Pages/Count 0/Kids[]>>")
    return objects.close(objects.add(f"<</Type/Catalog/Pages {pages} 0 R{entry}>>"), objects.add("<<>>")).whole()


@settings(deadline=None)
@given(any_text(max_size=40))
def test_a_text_string_is_read_back(text: str) -> None:
    with pikepdf.open(io.BytesIO(_file(PdfObjects(), f"/Said{text_string(text)}"))) as document:
        assert str(document.Root.Said) == text


def test_hundreds_of_objects_and_streams_are_found() -> None:
    objects = PdfObjects()
    numbers = [objects.add(f"[{n}]") for n in range(700)]
    stream = objects.stream(b"some words", "/Kind/Test")

    with pikepdf.open(io.BytesIO(_file(objects, f"/Last {numbers[-1]} 0 R/Data {stream} 0 R"))) as document:
        assert int(document.Root.Last[0]) == 699
        assert document.Root.Data.read_bytes() == b"some words"


def test_an_object_costs_little_memory_besides_what_is_written() -> None:
    objects, count = PdfObjects(), 20_000
    tracemalloc.start()
    for number in range(count):
        objects.add(f"[{number}]")
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert held < 30 * count


def test_a_copy_is_finished_by_itself() -> None:
    objects = PdfObjects()
    objects.add("[1]")

    first = _file(objects.copy(), "")

    assert _file(objects.copy(), "") == first
    assert _file(objects.copy(), "/More 1") != first


def test_names_are_escaped() -> None:
    assert name("application/json") == "/application#2Fjson"


def test_the_colour_profile_says_its_own_size() -> None:
    profile = srgb_profile()

    assert int.from_bytes(profile[:4], "big") == len(profile)
    assert profile[36:40] == b"acsp"


def test_dates_are_utc() -> None:
    assert pdf_date("2026-01-12T09:30:00Z") == "(D:20260112093000Z)"
    assert pdf_date("") == "(D:19700101000000Z)"
