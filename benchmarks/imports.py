"""The rows of the performance table about importing."""

from __future__ import annotations

import hashlib
import io
import tempfile
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path

import lxml.html
import pypdfium2
import zstandard
from lxml import etree
from markdown_it import MarkdownIt

from benchmarks.extent import Extent
from benchmarks.material import LAID_OUT, SUFFIXES, write_archive
from benchmarks.measure import WORDS, Time, median_of, on_one_processor, time_of
from benchmarks.row import Row
from clausemark.archive.clock import SystemClock
from clausemark.services.desk import Desk, Law
from clausemark.services.importing import import_paths
from clausemark.store.workspace import Workspace

_FIRST = 2
"""Files of an import that is not measured."""
_RUNS = 3
"""Imports of the same files that are measured."""


def importing(extent: Extent) -> Iterator[Row]:
    """Measure an import against parsing with the same libraries, hashing, compressing and one pass of words.

    A first import of a few files, not measured, loads the libraries of a new workspace and leaves the bytecode of all
    modules for the readers, as an installed program has it. The start of the readers is measured: each import pays it.
    """
    with tempfile.TemporaryDirectory() as name:
        write_archive(Path(name) / "archive", _FIRST, extent)
        _import(Path(name) / "first.clausemark", Path(name) / "archive")
    for count in extent.pick((100, 300, 1000), (12,)):
        yield from _imported(count, "", extent, LAID_OUT)
    yield from _imported(extent.pick(1000, 12), ", plain text too", extent, SUFFIXES)


def _imported(count: int, what: str, extent: Extent, suffixes: Collection[str]) -> Iterator[Row]:
    """Import documents of some formats: processor time on one processor and on all, and the time that passes."""
    with tempfile.TemporaryDirectory() as name:
        archive = Path(name) / "archive"
        paths = write_archive(archive, count, extent, suffixes=suffixes)
        with on_one_processor():
            alone, yardstick_alone = _both(archive, paths)
        found, yardstick = _both(archive, paths)
    size = f"{count} files{what}"
    yield Row("import, on one processor", size, alone.cpu, yardstick_alone.cpu, "2.0×")
    yield Row("import", size, found.cpu, yardstick.cpu, "2.0×")
    yield Row("import, time that passes", size, found.wall, yardstick.wall, "1.2×")


def _both(archive: Path, paths: list[Path]) -> tuple[Time, Time]:
    """Return the median run of an import and that of its yardstick, taken in turns."""
    found: list[Time] = []
    yardsticks: list[Time] = []
    for _ in range(_RUNS):
        yardsticks.append(time_of(lambda: _parse_hash_compress(paths)))
        with tempfile.TemporaryDirectory() as name:
            workspace = Path(name) / "a.clausemark"
            found.append(time_of(lambda: _import(workspace, archive)))  # noqa: B023  # run at once
    return median_of(found), median_of(yardsticks)


def _import(workspace: Path, archive: Path) -> None:
    clock = SystemClock()
    with Workspace.create(workspace, passphrase=None, clock=clock, actor="bench") as opened:
        for _ in import_paths(Desk(opened, "bench", clock, Law()), [archive]):
            pass


def _parse_hash_compress(paths: list[Path]) -> None:
    markdown, compressor = MarkdownIt("commonmark").enable("table"), zstandard.ZstdCompressor(level=3)
    for path in paths:
        data = path.read_bytes()
        hashlib.sha256(data).hexdigest()
        compressor.compress(data)
        text = _parsed(path.suffix, data)
        if path.suffix == ".html":
            text = lxml.html.document_fromstring(data).text_content()
        elif path.suffix == ".md":
            markdown.parse(text)
        for _ in WORDS.finditer(text):
            pass


def _parsed(suffix: str, data: bytes) -> str:
    """Return the text of bytes as the library for their format gives it."""
    if suffix == ".pdf":
        document = pypdfium2.PdfDocument(data)
        texts = [page.get_textpage().get_text_range() for page in document]
        document.close()
        return "\n".join(texts)
    if suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if name.startswith("word/") and name.endswith(".xml")]
            return "\n".join("".join(etree.fromstring(archive.read(name)).itertext()) for name in names)
    return data.decode("utf-8", "replace")
