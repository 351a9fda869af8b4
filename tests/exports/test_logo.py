"""The logo of a cover: what can be one, what is refused, and how PDF and workbook carry it."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pikepdf
import pytest

from clausepack.codec import pack_json, read_pack, root_hash
from clausepack.errors import PackError
from clausepack.logo import MOST_BYTES, logo_pixels, logo_record
from clausepack.pdf.cover_page import cover_page
from clausepack.pdf.render import Drawing, finish, lay_out
from clausepack.pdf.single_page import finding_page
from clausepack.rendition import Stamps
from clausepack.workbook.reader import all_text
from clausepack.workbook.writer import write_workbook
from support.logos import logo_jpeg, logo_png, png_of, with_logo
from support.pack_fonts import font_set
from support.packs import sample
from support.verapdf import faults_of

_STAMPS = Stamps({}, {}, {}, "CM-000001", "CM-000002", 2)
_SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
_GIF = b"GIF89a" + bytes(40)


def drawn(data: bytes) -> bytes:
    """Return the PDF of a small pack with a logo."""
    made = sample(findings=1)
    pack = with_logo(made.pack, data)
    return finish(lay_out(pack, root_hash(pack_json(pack)), font_set(), made.texts, Drawing(logo=data)), ())


@pytest.mark.parametrize("mode", ["RGBA", "LA", "RGB", "L", "P", "1"])
def test_every_kind_of_png_is_drawn_on_white(mode: str) -> None:
    pixels = logo_pixels(logo_png(60, 20, mode))

    channels = 1 if pixels.grey else 3
    corner, inside = pixels.data[(60 - 1) * channels :][:channels], pixels.data[(60 * 10 + 10) * channels :][:channels]
    assert len(pixels.data) == 60 * 20 * channels
    assert corner == b"\xff" * channels
    assert inside != corner


def test_sixteen_bits_of_grey_keep_their_shade() -> None:
    rows = b"".join(b"\x00" + b"\x80\x00" * 16 for _ in range(16))

    pixels = logo_pixels(png_of(16, 16, 16, 0, rows))

    assert pixels.grey
    assert set(pixels.data) == {0x80}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (_SVG, "logo-unknown"),
        (_GIF, "logo-unknown"),
        (b"", "logo-unknown"),
        (logo_png() + bytes(MOST_BYTES), "logo-too-large"),
        (logo_png(4001, 20), "logo-size"),
        (logo_png(15, 20), "logo-size"),
        (png_of(60_000, 60_000, 8, 2, b""), "logo-size"),
        (png_of(2001, 2000, 8, 0, b""), "logo-size"),
        (png_of(40, 40, 8, 2, b"\x00" * 50), "logo-damaged"),
        (png_of(40, 40, 7, 9, b"\x00" * 50), "logo-damaged"),
        (logo_png()[:600], "logo-damaged"),
        (logo_jpeg()[: len(logo_jpeg()) // 2], "logo-damaged"),
        (logo_jpeg()[:12], "logo-damaged"),
        (logo_jpeg(mode="CMYK"), "logo-colours"),
        (logo_jpeg(orientation=6), "logo-turned"),
    ],
)
def test_what_no_cover_can_carry_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    with pytest.raises(PackError) as caught:
        logo_record(data)

    assert caught.value.reason == reason


@pytest.mark.parametrize("whole", [logo_png(48, 32), logo_png(48, 32, "P"), logo_jpeg(48, 32)])
def test_a_picture_with_random_damage_is_drawn_or_refused(whole: bytes) -> None:
    chance = random.Random(7)  # damage, not a secret
    refused = 0
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            logo_record(bytes(data[: chance.randint(1, len(data))]))
        except PackError as error:
            refused += error.reason.startswith("logo-")

    assert refused > 50


def test_the_record_names_the_picture_and_reads_back() -> None:
    pack = with_logo(sample(findings=1).pack, logo_png())

    again = read_pack(pack_json(pack))

    assert again == pack
    assert again.engagement.logo == logo_record(logo_png())


def test_a_pack_without_a_logo_says_nothing_of_one() -> None:
    made = sample(findings=1)
    pdf = finish(lay_out(made.pack, made.digest, font_set(), made.texts), ())

    assert b'"logo"' not in pack_json(made.pack)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert "/Logo" not in document.pages[0].Resources.XObject


@pytest.mark.parametrize("data", [logo_png(), logo_jpeg()])
def test_the_cover_draws_the_picture_as_a_figure_with_words(data: bytes) -> None:
    with pikepdf.open(io.BytesIO(drawn(data))) as document:
        image = document.pages[0].Resources.XObject["/Logo"]
        figure = next(each for each in document.Root.StructTreeRoot.K[0].K if each.S == "/Figure")
        bounds = [float(side) for side in figure.A.BBox]
        words = str(figure.Alt)

    assert (int(image.Width), int(image.Height)) == (420, 140)
    assert words == "Logo of Foreningen Åpen Handel"
    assert (bounds[2] - bounds[0]) / (bounds[3] - bounds[1]) == pytest.approx(3, rel=0.01)


def test_a_jpeg_lies_in_the_pdf_byte_for_byte() -> None:
    with pikepdf.open(io.BytesIO(drawn(logo_jpeg()))) as document:
        assert document.pages[0].Resources.XObject["/Logo"].read_raw_bytes() == logo_jpeg()


def test_the_same_logo_gives_the_same_pdf_and_the_cover_keeps_its_place() -> None:
    made = sample(findings=1)
    without = finish(lay_out(made.pack, made.digest, font_set(), made.texts), ())

    assert drawn(logo_png()) == drawn(logo_png())
    with pikepdf.open(io.BytesIO(drawn(logo_png()))) as with_one, pikepdf.open(io.BytesIO(without)) as plain:
        assert len(with_one.pages) == len(plain.pages)


def test_another_picture_than_the_recorded_one_is_not_drawn() -> None:
    made = sample(findings=1)
    pack = with_logo(made.pack, logo_png())

    for given in (None, logo_jpeg()):
        with pytest.raises(PackError, match="not the one that pack") as caught:
            cover_page(pack, font_set(), logo=given)
        assert caught.value.reason == "logo-changed"
    with pytest.raises(PackError, match="not the one that pack"):
        write_workbook(pack, "0" * 64, _STAMPS, logo_jpeg())


def test_the_page_of_one_finding_goes_out_without_the_logo() -> None:
    pack = with_logo(sample(findings=1).pack, logo_png())

    with pikepdf.open(io.BytesIO(finding_page(pack, "F-0001", font_set()))) as document:
        record = document.attachments["record.json"].get_file().read_bytes()

    assert read_pack(record).engagement.logo is None


@pytest.mark.parametrize(("data", "name"), [(logo_png(), "image1.png"), (logo_jpeg(), "image1.jpeg")])
def test_the_workbook_shows_the_picture_above_read_me(data: bytes, name: str) -> None:
    pack = with_logo(sample(findings=1).pack, data)

    book = write_workbook(pack, root_hash(pack_json(pack)), _STAMPS, data)

    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        assert archive.read(f"xl/media/{name}") == data
        drawing = archive.read("xl/drawings/drawing1.xml").decode("utf-8")
    assert 'descr="Logo of Foreningen Åpen Handel"' in drawing
    assert "cover-logo" in " ".join(all_text(book))
    assert book == write_workbook(pack, root_hash(pack_json(pack)), _STAMPS, data)


@pytest.mark.long
def test_covers_with_a_logo_are_archival_and_accessible(tmp_path: Path) -> None:
    files = []
    for name, data in {
        "rgba": logo_png(),
        "tall": logo_png(20, 900, "LA"),
        "wide": logo_png(3000, 30, "P"),
        "ink": logo_png(64, 64, "1"),
        "jpeg": logo_jpeg(),
        "grey": logo_jpeg(mode="L"),
    }.items():
        files.append(tmp_path / f"{name}.pdf")
        files[-1].write_bytes(drawn(data))

    assert faults_of(files) == []
