"""The rows of the performance table about importing, dividing, listing, searching and verifying."""

from __future__ import annotations

import hashlib
import io
import json
import re
import sqlite3
import tempfile
import zipfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import lxml.html
import pikepdf
import pypdfium2
import zstandard
from lxml import etree
from markdown_it import MarkdownIt

from benchmarks.extent import Extent
from benchmarks.material import LAID_OUT, SUFFIXES, clauses, real_files, write_archive
from benchmarks.measure import median_cpu, time_of
from benchmarks.row import Row
from clausemark.archive.capture import Capture, CapturedAt, Origin
from clausemark.archive.clock import SystemClock
from clausemark.archive.identifiers import CaptureId, DocumentId, PlatformId, VersionId
from clausemark.archive.library import Document, Platform, Version
from clausemark.archive.terms import CaptureBasis, VersionKind
from clausemark.intake.media import media_type_of
from clausemark.intake.reader import reader_for
from clausemark.provisions.provision import ProvisionSpan, Segmentation
from clausemark.provisions.segment import segment
from clausemark.services.desk import Desk, Law
from clausemark.services.importing import import_paths
from clausemark.services.verifying import verify_exported
from clausemark.store import schema
from clausemark.store.transaction import Transaction
from clausemark.store.workspace import Workspace
from clausepack.container import FolderSource

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_FIRST = 2
"""Files of an import that is not measured."""


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
    """Import documents of some formats, once: processor time, and the time that passes with all cores."""
    with tempfile.TemporaryDirectory() as name:
        archive = Path(name) / "archive"
        paths = write_archive(archive, count, extent, suffixes=suffixes)
        found = time_of(lambda: _import(Path(name) / "a.clausemark", archive))
        yardstick = time_of(lambda: _parse_hash_compress(paths))
    yield Row("import", f"{count} files{what}", found.cpu, yardstick.cpu, "2.0×")
    yield Row("import, time that passes", f"{count} files{what}", found.wall, yardstick.wall, "1.2×")


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
        for _ in _WORDS.finditer(text):
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


def segmenting(extent: Extent) -> Iterator[Row]:
    """Measure segmentation against one pass of a regular expression over the same texts."""
    sources = [
        reader_for(media_type_of(path.name, path.read_bytes()[:4096])).read(path.read_bytes())
        for path in real_files(extent)[:120]
    ]
    seconds = median_cpu(lambda: [segment(source) for source in sources])
    yardstick = median_cpu(lambda: [sum(1 for _ in _WORDS.finditer(source.text)) for source in sources])
    size = sum(len(source.text) for source in sources)
    yield Row("segment", f"{size / 1e6:.1f} M chars", seconds, yardstick, "4×")


def listing(extent: Extent) -> Iterator[Row]:
    """Measure listing provisions against the database library reading the same rows."""
    for count in extent.pick((1_000, 10_000, 100_000), (1_000,)):
        with tempfile.TemporaryDirectory() as name:
            path = Path(name) / "list.clausemark"
            with _filled(path, count) as workspace, workspace.reading() as view:
                seconds = median_cpu(lambda: list(view.provisions.page(0, count)))  # noqa: B023
            columns = ", ".join(f'"{column.name}"' for column in schema.provision.columns)
            query = f"SELECT {columns} FROM provision ORDER BY id"
            connection = sqlite3.connect(path)
            yardstick = median_cpu(lambda: connection.execute(query).fetchall())  # noqa: B023
            connection.close()
        yield Row("list provisions", f"{count}", seconds, yardstick, "1.5×")


def _filled(path: Path, count: int) -> Workspace:
    """Return a workspace with one version of `count` provisions."""
    workspace = Workspace.create(path, passphrase=None, clock=SystemClock(), actor="bench")
    spans, at = [], 0
    for ordinal, text in enumerate(clauses(count), 1):
        spans.append(ProvisionSpan(ordinal, str(ordinal), ("Terms",), at, at + len(text), text))
        at += len(text) + 2
    with workspace.transaction("bench") as tx:
        version = _version(tx, "\n\n".join(span.text for span in spans), count)
        tx.provisions.add_all(version, Segmentation("bench", tuple(spans), (), ()))
    return workspace


def _version(tx: Transaction, text: str, count: int) -> VersionId:
    """Return a new version with that text and nothing yet divided."""
    data, now = text.encode("utf-8"), tx.clock.now()
    digest = tx.originals.put(data)
    moment = CapturedAt(now, CaptureBasis.DECLARED)
    platform = tx.platforms.add(lambda key: Platform(PlatformId(key), "Bench"), "platform.added")
    document = tx.documents.add(
        lambda key: Document(DocumentId(key), platform.id, "Terms", "Terms of Service"), "document.added"
    )
    capture = tx.captures.add(
        lambda key: Capture(
            CaptureId(key), digest, len(data), "text/plain", moment, Origin("terms.txt"), now, tx.actor
        ),
        "capture.imported",
    )
    version = tx.versions.add(
        lambda key: Version(
            id=VersionId(key),
            document=document.id,
            capture=capture.id,
            ordinal=1,
            kind=VersionKind.FIRST,
            captured_at=moment,
            capture_sha256=digest,
            text_sha256=digest,
            reader="bench",
            reader_version="1",
            segmenter_version="bench",
            provisions=count,
        ),
        "version.added",
    )
    tx.texts.put(version.id, text, data)
    return version.id


def verifying(_: Extent) -> Iterator[Row]:
    """Measure the verification of the sample pack against reading, unzipping, hashing and parsing its files."""
    from clausemark.services.demo import run_demo
    from clausemark.services.progress import Silent

    with tempfile.TemporaryDirectory() as name:
        pack = run_demo(Path(name) / "demo", SystemClock(), Silent()).pack
        seconds = median_cpu(lambda: verify_exported(pack), 3)
        yardstick = median_cpu(lambda: _read_everything(pack), 3)
        alone = pack / "data" / "pack.pdf"
        by_itself = median_cpu(lambda: verify_exported(alone), 3)
        inside = median_cpu(lambda: _read_attached(alone), 3)
    yield Row("verify the sample pack", "88 findings", seconds, yardstick, "1.5×")
    yield Row("verify its PDF alone (yardstick: pikepdf, every stream)", "88 findings", by_itself, inside, "1.5×")


def _read_attached(pdf: Path) -> None:
    """Read every stream of a PDF by a library of others, and hash and parse what is attached to it."""
    with pikepdf.open(pdf) as document:
        for each in document.objects:
            if isinstance(each, pikepdf.Stream) and each.get("/Filter") == "/FlateDecode":
                each.read_bytes()
        _read_files({name: spec.get_file().read_bytes() for name, spec in document.attachments.items()})


def _read_everything(pack: Path) -> None:
    source = FolderSource(pack)
    _read_files({name: source.read(name) for name in source.names()})


def _read_files(files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        hashlib.sha256(data).hexdigest()
        if name.endswith(".json"):
            json.loads(data)
        elif name.endswith(".jsonl"):
            for line in data.splitlines():
                json.loads(line)
        elif name.endswith(".xlsx"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for member in archive.namelist():
                    lxml.html.etree.fromstring(archive.read(member))
