"""Checks the installed program: what it ships, what it stands on, and that both work together."""

from __future__ import annotations

import platform
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from clausemark import __version__
from clausemark.archive.clock import SystemClock
from clausemark.intake.containers import Container
from clausemark.intake.media import PDF
from clausemark.intake.reader import readers
from clausemark.intake.sandbox import ReaderPool, ReadRequest
from clausemark.intake.unpacker import Unpacker
from clausemark.phrases import phrase
from clausemark.regulations.catalogue import load_catalogue
from clausemark.regulations.vocabulary import load_vocabulary
from clausemark.services.exporting.fonts import shipped_fonts
from clausemark.services.freezing.wording import Wording
from clausemark.store.workspace import Workspace

_PASSPHRASE = "opens nothing but the file of this check"  # noqa: S105  # protects nothing
_MARKDOWN = b"# Terms\n\n1\\. It works.\n"
_HTML = b"<html><body><p>It works.</p></body></html>"
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R"
    b"/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
    b"4 0 obj<</Length 41>>stream\nBT /F 12 Tf 20 50 Td (It works.) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n"
)
_LIBRARIES = ("SQLAlchemy", "sqlcipher3", "lxml", "pikepdf", "openpyxl", "pypdfium2", "uharfbuzz", "zstandard")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the program and whether it works."""

    name: str
    ok: bool
    detail: str


def check_installation() -> list[Part]:
    """Return every part of the program and whether it works; nothing is left behind."""
    checks: dict[str, Callable[[], str]] = {
        phrase("program"): _program,
        phrase("libraries"): _libraries,
        phrase("catalogue"): _catalogue,
        phrase("vocabularies"): _vocabularies,
        phrase("wording"): _wording,
        phrase("fonts"): _fonts,
        phrase("readers"): _readers,
        phrase("database"): _database,
    }
    return [_part(name, check) for name, check in checks.items()]


def _part(name: str, check: Callable[[], str]) -> Part:
    try:
        return Part(name, True, check())
    except Exception as error:  # noqa: BLE001  # whatever is wrong with a part is what is to be shown
        return Part(name, False, f"{type(error).__name__}: {error}")


def _program() -> str:
    return f"Clausemark {__version__}, Python {platform.python_version()}, {sys.platform}"


def _libraries() -> str:
    return ", ".join(f"{name} {metadata.version(name)}" for name in _LIBRARIES)


def _catalogue() -> str:
    catalogue = load_catalogue()
    count = sum(1 for _ in catalogue.citations())
    return phrase(
        "{instruments} instruments, {citations} citations, version {version}",
        instruments=len(catalogue.instrument_ids),
        citations=count,
        version=catalogue.version,
    )


def _vocabularies() -> str:
    return phrase("{count} categories", count=len(load_vocabulary().categories))


def _wording() -> str:
    return phrase("English, {count} terms in the glossary", count=len(Wording("en").glossary()))


def _fonts() -> str:
    from clausepack.fonts import glyph_count

    files = shipped_fonts().files
    glyphs = sum(glyph_count(path) for path in files.values())
    return phrase("{count} fonts, {glyphs} glyphs", count=len(files), glyphs=glyphs)


def _readers() -> str:
    """Read a page of each library in limited processes, and take a container apart."""
    with ReaderPool(workers=1) as pool:
        for media_type, data in {"text/markdown": _MARKDOWN, "text/html": _HTML, PDF: _PDF}.items():
            outcome = pool.read(ReadRequest("check", data, media_type, "check"))
            if outcome.segmentation is None or len(outcome.segmentation.provisions) != 1:
                raise RuntimeError(f"the reader of {media_type} does not answer as it should: {outcome.refusal}")
    with tempfile.TemporaryDirectory() as folder, Unpacker() as unpacker:
        path = Path(folder) / "check.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("terms.md", _MARKDOWN)
        if [each.data for each in unpacker.members(Container.ZIP, path.name, path)] != [_MARKDOWN]:
            raise RuntimeError("a container is not taken apart as it should be")
    return ", ".join(f"{reader.name} {reader.version}" for reader in readers())


def _database() -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "check.clausemark"
        with Workspace.create(path, passphrase=_PASSPHRASE, clock=SystemClock(), actor="self-check") as workspace:
            faults = workspace.check()
        if faults or b"SQLite format 3" in path.read_bytes():
            raise RuntimeError("an encrypted workspace is not as it should be")
    return phrase("an encrypted workspace was made, checked and removed")
