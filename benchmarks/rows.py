"""The rows of the performance table about dividing, listing, searching and verifying."""

from __future__ import annotations

import hashlib
import io
import json
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import lxml.html
import pikepdf

from benchmarks.extent import Extent
from benchmarks.material import clauses, real_files
from benchmarks.measure import WORDS, median_cpu
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
from clausemark.services.verifying import verify_exported
from clausemark.store import schema
from clausemark.store.transaction import Transaction
from clausemark.store.workspace import Workspace
from clausepack.container import FolderSource


def segmenting(extent: Extent) -> Iterator[Row]:
    """Measure segmentation against one pass of a regular expression over the same texts."""
    sources = [
        reader_for(media_type_of(path.name, path.read_bytes()[:4096])).read(path.read_bytes())
        for path in real_files(extent)[:120]
    ]
    seconds = median_cpu(lambda: [segment(source) for source in sources])
    yardstick = median_cpu(lambda: [sum(1 for _ in WORDS.finditer(source.text)) for source in sources])
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
