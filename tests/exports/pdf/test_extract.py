"""Words are read back whatever the numbers of their glyphs, and whoever wrote the page."""

from __future__ import annotations

import io

import pikepdf
import pytest

from clausepack.pdf.codes import Codes
from clausepack.pdf.extract import extract_text
from clausepack.pdf.marked import marked_content
from clausepack.pdf.render import LaidOut, finish

_FONT = Codes({0xD840: "服", 0xDC01: "务", 0x2829: "a", 0x5C0D: "b"})
_PLAIN = "/P<</MCID 0>>BDC\n/F0 9.5 Tf\nBT 72.00 -3.5 Td [{}]TJ ET\nEMC"


def _read(stream: str) -> dict[int, str]:
    with pikepdf.new() as document:
        page = document.add_blank_page()
        page.obj.Contents = document.make_stream(stream.encode("latin-1"))
        return marked_content(page, {"/F0": _FONT})


def test_glyph_numbers_that_look_like_surrogates_are_read() -> None:
    assert _read(_PLAIN.format("(\xd8\x40\xdc\x01)")) == {0: "服务"}
    assert _read(_PLAIN.format("(\xdc\x01)")) == {0: "务"}


def test_a_glyph_without_meaning_says_nothing() -> None:
    assert _read(_PLAIN.format("(\x00\x03\xd8\x40)")) == {0: "服"}


def test_escaped_codes_and_shifts_are_read() -> None:
    assert _read(_PLAIN.format(r"(\(\)\\\r)-12(\(\))")) == {0: "aba"}


@pytest.mark.parametrize(
    "stream",
    [
        "/P <</MCID 0>> BDC /F0 9 Tf BT [<D840> -20 <DC01>] TJ ET EMC",
        "/P<</MCID 0>>BDC\n/F0 9 Tf\nBT 1 1 Td [(\xd8\x40\xdc\x01)]TJ ET\n% [(\x28\x29)]TJ\nEMC",
        "/P<</MCID 0>>BDC\n/F0 9 Tf\nBT 1 1 Td [(\xd8\x40)]TJ ET\nBT (\xdc\x01) ' ET\nEMC",
    ],
)
def test_a_page_in_another_form_is_read_as_well(stream: str) -> None:
    assert _read(stream) == {0: "服务"}


def test_actual_text_goes_before_the_glyphs() -> None:
    hidden = "/Span<</ActualText<FEFF00660069>>>BDC\n[(\xd8\x40)]TJ\nEMC"

    assert _read(f"/P<</MCID 4>>BDC\n/F0 9 Tf\nBT 1 1 Td\n{hidden}\nET\nEMC") == {4: "fi"}


def test_what_another_program_writes_anew_reads_the_same(laid_out: LaidOut) -> None:
    ours = finish(laid_out, [])
    other = io.BytesIO()
    with pikepdf.open(io.BytesIO(ours)) as document:
        for page in document.pages:
            page.obj.Contents = document.make_stream(pikepdf.unparse_content_stream(pikepdf.parse_content_stream(page)))
        document.save(other)

    assert extract_text(other.getvalue()) == extract_text(ours)


def test_every_page_of_ours_is_read_in_one_go(laid_out: LaidOut, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = finish(laid_out, [])

    def refuse(*_: object) -> None:
        raise AssertionError("a page of ours went through the parser")

    monkeypatch.setattr(pikepdf, "parse_content_stream", refuse)

    assert extract_text(ours)
