"""Drawing the PDF of a pack, against other programs that draw the same content.

The peers live in an environment of their own (`build/peers`, made by `make bench`). They get the structure of our
PDF: heads, paragraphs, tables, quotes and links with their words. typst makes PDF/A-3a and PDF/UA-1 of it, with a head
and a foot on each page; and once more of the words alone, line by line, which is less work than ours. Nobody else makes
both. No peer draws page stamps, contents, artifacts or attachments.

Where ours comes in volumes, every peer draws the content of each of our volumes as a document of its own, all in one
process, and is compared with ours in volumes: CPU and bytes of all, memory at its peak. Every peer is also asked for
everything in one document, at every size. One that takes more than 900 seconds of processor time, 8 GB or most of the
free memory, is stopped; its row then says so and holds the limit that it met, so that the ratio is the most that it can
be.
"""

from __future__ import annotations

import io
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf

from benchmarks.drawn import PEERS, Drawn, ours, theirs
from benchmarks.extent import Extent
from benchmarks.measure import median_cpu
from benchmarks.peers import SCRIPTS, TYPST_WORDS
from benchmarks.row import Row
from benchmarks.same_content import same_content
from clausemark.archive.clock import SystemClock
from clausemark.services.demo import run_demo
from clausemark.services.progress import Silent
from clausepack.codec import pack_json, read_pack
from clausepack.pack import Pack
from clausepack.pdf.extract import extract_text

_TIMES = (1, 12, 114)
"""Copies of the 88 findings of the sample."""
_VOLUME_PAGES = 500
_MOST_MEMORY = 400.0
"""Megabytes that drawing may take, whatever the number of findings."""


@dataclass(frozen=True, slots=True)
class _Material:
    """What the peers draw: content and words of each of our volumes, and of all together."""

    volumes: Sequence[Path]
    content: Path
    words: Path


def drawing(extent: Extent) -> Iterator[Row]:
    """Measure the drawing of packs of growing size against each peer; nothing where the peers are not installed."""
    if not PEERS.exists():
        sys.stdout.write("PDF: no peers in build/peers, nothing to compare with\n")
        return
    first: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = run_demo(folder / "demo", SystemClock(), Silent()).pack
        pack = read_pack((made / "data" / "pack.json").read_bytes())
        for times in extent.pick(_TIMES, _TIMES[:1]):
            place = folder / str(times)
            place.mkdir()
            yield from _compared(place, _grown(pack, times), first)


def _compared(folder: Path, pack: Pack, first: dict[str, float]) -> Iterator[Row]:
    """Compare at one size; `first` has what a finding took in the smallest pack of this run."""
    record, findings = folder / "pack.json", len(pack.findings)
    record.write_bytes(pack_json(pack))
    size = f"{findings} fnd."
    bound = ours(record, _VOLUME_PAGES, folder / "volumes")
    whole = ours(record, 0, folder / "one")
    for work, drawn in (("PDF", whole), ("PDF in volumes", bound)):
        each = drawn.seconds / findings
        yield Row(f"{work}, CPU per finding", size, each, first.setdefault(work, each), "1.2×")
    yield Row("PDF in volumes, memory in MB against 400", size, bound.memory, _MOST_MEMORY, "1.0×")
    material = _material(folder)
    if len(material.volumes) > 1:
        for peer, script in SCRIPTS.items():
            if script is not TYPST_WORDS:
                yield from _against(("PDF in volumes", peer, size), bound, theirs(script, material.volumes, folder))
    for peer, script in SCRIPTS.items():
        source = material.words if script is TYPST_WORDS else material.content
        yield from _against(("PDF", peer, size), whole, theirs(script, [source], folder))
    yield _read_back((folder / "one" / "pack.pdf").read_bytes(), size)


def _material(folder: Path) -> _Material:
    """Read what our volumes say, one after the other, and write it for the peers."""
    volumes, pages = [], []
    with (folder / "content.json").open("w", encoding="utf-8") as all_of_it:
        all_of_it.write('["Document"')
        for file in sorted((folder / "volumes").iterdir()):
            pdf = file.read_bytes()
            content = same_content(pdf)
            volumes.append(folder / f"{file.stem}.json")
            volumes[-1].write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
            all_of_it.writelines(f", {json.dumps(part, ensure_ascii=False)}" for part in content[1:])
            pages += [page.text.split("\n") for page in extract_text(pdf)]
        all_of_it.write("]")
    words = folder / "words.json"
    words.write_text(json.dumps(pages, ensure_ascii=False), encoding="utf-8")
    return _Material(volumes, folder / "content.json", words)


def _read_back(pdf: bytes, size: str) -> Row:
    """Measure what verification reads of a PDF against a parser of all its pages, which gives no words yet."""
    seconds = median_cpu(lambda: extract_text(pdf), 1)
    yardstick = median_cpu(lambda: _parse_all(pdf), 1)
    return Row("verify: the words of a PDF", size, seconds, yardstick, "1.5×")


def _parse_all(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            pikepdf.parse_content_stream(page)


def _against(named: tuple[str, str, str], mine: Drawn, peer: Drawn) -> Iterator[Row]:
    """Yield what is known of a peer: all three figures, or the one limit that it was stopped at."""
    work, name, size = named
    stopped = "" if peer.size else ", stopped"
    figures = (
        ("CPU", mine.seconds, peer.seconds, "1.0×"),
        ("memory", mine.memory, peer.memory, "0.25×"),
        ("file size", mine.size, peer.size, "0.5×"),
    )
    for what, value, yardstick, reach in figures:
        if yardstick:
            yield Row(f"{work}, {what} against {name}{stopped}", size, value, yardstick, reach)


def _grown(pack: Pack, times: int) -> Pack:
    """Return a pack with that many copies of every finding, each under an id of its own."""
    findings = tuple(
        row if n == 0 else replace(row, id=f"{row.id}-{n}", comparisons=(), open_items=())
        for n in range(times)
        for row in pack.findings
    )
    return replace(pack, findings=findings)
