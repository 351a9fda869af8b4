"""RTF and ODT are read through LibreOffice where it is installed, and refused with advice where it is not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from clausemark.errors import InputRefusedError
from clausemark.intake import office
from clausemark.intake.media import media_type_of
from clausemark.intake.office import ODT, RTF, as_word_file, office_program
from clausemark.intake.sandbox import ReaderPool, ReadRequest
from clausemark.intake.wire import Maps, decode_source
from support.docx_files import zipped
from support.programs import program

TERMS = rb"{\rtf1\ansi{\fonttbl{\f0 Times;}}\f0 {\b Terms}\par 1. You pay the fees.\par 2. We may end your access.\par}"
OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = f'xmlns:office="{OASIS}:office:1.0" xmlns:text="{OASIS}:text:1.0"'
OPEN_DOCUMENT = zipped(
    {
        "mimetype": ODT,
        "META-INF/manifest.xml": (
            f'<manifest:manifest xmlns:manifest="{OASIS}:manifest:1.0" manifest:version="1.2">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODT}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
        ),
        "content.xml": (
            f'<office:document-content {NAMES} office:version="1.2"><office:body><office:text>'
            "<text:p>You pay the fees.</text:p></office:text></office:body></office:document-content>"
        ),
    },
    stored=True,
)


@pytest.fixture
def without_office(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    office_program.cache_clear()
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(office, "_PLACES", ())
    yield
    office_program.cache_clear()


def test_both_are_known_by_their_first_bytes() -> None:
    assert media_type_of("a.doc", TERMS) == RTF
    assert media_type_of("a", OPEN_DOCUMENT) == ODT


@pytest.mark.parametrize(("data", "media_type"), [(TERMS, RTF), (OPEN_DOCUMENT, ODT)])
def test_libreoffice_opens_what_the_word_reader_then_reads(data: bytes, media_type: str) -> None:
    with ReaderPool(workers=1) as pool:
        outcome = pool.read(ReadRequest("a", data, media_type, "a"))

    assert outcome.source is not None
    assert "You pay the fees." in outcome.source.text
    assert outcome.source.reader == "office"
    assert outcome.source.reader_version.startswith("2 with LibreOffice ")
    assert decode_source(outcome.encoded, Maps.LEFT_OUT) == outcome.source


@pytest.mark.usefixtures("without_office")
def test_without_libreoffice_the_refusal_says_what_to_do() -> None:
    with ReaderPool(workers=1) as pool:
        outcome = pool.read(ReadRequest("a", TERMS, RTF, "terms.rtf"))

    assert outcome.refusal is not None
    assert outcome.refusal[0] == "office-missing"
    assert "terms.rtf" in outcome.refusal[1]


def test_what_libreoffice_cannot_open_is_unreadable() -> None:
    with pytest.raises(InputRefusedError) as refused:
        as_word_file(OPEN_DOCUMENT[:200], ODT)

    assert refused.value.reason == "unreadable"


def test_a_word_file_that_libreoffice_left_half_done_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = 'Path(sys.argv[sys.argv.index("--outdir") + 1])'
    made = program(tmp_path, f'out = {out}\nout.mkdir()\n(out / "document.docx").write_bytes(b"PK")\nsys.exit(1)')
    monkeypatch.setattr(office, "office_program", lambda: made)

    with pytest.raises(InputRefusedError) as refused:
        as_word_file(TERMS, RTF)

    assert refused.value.reason == "program-failed"
