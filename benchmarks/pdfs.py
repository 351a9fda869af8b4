"""Drawing the PDF of a pack, against other programs that draw the same content.

The peers live in an environment of their own (`build/peers`, made by `make bench`). They get the structure of our
PDF: heads, paragraphs, tables, quotes and links with their words. typst makes PDF/A-3a and PDF/UA-1 of it, with a head
and a foot on each page; and once more of the words alone, line by line, which is less work than ours. Nobody else makes
both. No peer draws page stamps, contents, artifacts or attachments.

Every peer is asked at every size. One that takes more than `_PATIENCE` seconds of processor time, 8 GB or most
of the free memory, is stopped; its row then says so and holds the limit that it met, so that the ratio is the most that
it can be.
"""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf

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

PEERS = Path(__file__).resolve().parents[1] / "build" / "peers" / "bin" / "python"
_TIMES = (1, 12, 114)
"""Copies of the 88 findings of the sample."""
_PATIENCE = 900
"""Seconds of processor time after which a peer is stopped."""
_OUT_OF_MEMORY = ("MemoryError", "memory allocation of", "Cannot allocate memory")
_FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
_MEMORY = 0.7
"""Share of the free memory that a peer may take before it is stopped, …"""
_MOST_OF_A_PEER = 8 * 2**30
"""… and bytes that it may take on any machine."""

_VOLUME_PAGES = 500
_MOST_MEMORY = 400.0
"""Megabytes that drawing may take, whatever the number of findings."""

_OURS = """
import sys, tempfile
from pathlib import Path
from clausepack.codec import read_pack, root_hash
from clausepack.pdf.render import Bound, Drawing, finished, lay_out_volumes
from clausepack.spool import Scratch
from clausemark.services.exporting.fonts import shipped_fonts
data, target = Path(sys.argv[1]).read_bytes(), Path(sys.argv[2])
with tempfile.TemporaryDirectory(dir=target.parent) as room:
    drawing = Drawing(PAGES, scratch=Scratch(Path(room)))
    drawn = lay_out_volumes(read_pack(data), root_hash(data), shipped_fonts(), {}, drawing)
    for _, spool in drawn.files(()) if isinstance(drawn, Bound) else [("", finished(drawn, ()))]:
        spool.store(target)
"""
"""Draws as an export does: from the record as it is stored, onto the disk."""
_IN_ONE, _IN_VOLUMES = _OURS.replace("PAGES", "0"), _OURS.replace("PAGES", str(_VOLUME_PAGES))


def drawing(extent: Extent) -> Iterator[Row]:
    """Measure the drawing of packs of growing size against each peer; nothing where the peers are not installed."""
    if not PEERS.exists():
        sys.stdout.write("PDF: no peers in build/peers, nothing to compare with\n")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = run_demo(folder / "demo", SystemClock(), Silent()).pack
        pack = read_pack((made / "data" / "pack.json").read_bytes())
        for times in extent.pick(_TIMES, _TIMES[:1]):
            yield from _compared(folder, _grown(pack, times), times)


def _compared(folder: Path, pack: Pack, times: int) -> Iterator[Row]:
    record, ours_at, theirs_at = folder / f"{times}.json", folder / "ours.pdf", folder / "theirs.pdf"
    record.write_bytes(pack_json(pack))
    _, in_volumes = _run(sys.executable, _IN_VOLUMES, record, theirs_at)
    ours = _run(sys.executable, _IN_ONE, record, ours_at)
    size = f"{len(pack.findings)} fnd."
    yield Row("PDF, CPU per finding", size, ours[0] / len(pack.findings), _first(ours[0], len(pack.findings)), "1.2×")
    yield Row("PDF in volumes, memory in MB against 400", size, in_volumes, _MOST_MEMORY, "1.0×")
    content, words = folder / "content.json", folder / "words.json"
    content.write_text(json.dumps(same_content(ours_at.read_bytes()), ensure_ascii=False), encoding="utf-8")
    yield _read_back(ours_at.read_bytes(), size)
    pages = [page.text.split("\n") for page in extract_text(ours_at.read_bytes())]
    words.write_text(json.dumps(pages, ensure_ascii=False), encoding="utf-8")
    del pages
    for peer, script in SCRIPTS.items():
        theirs_at.unlink(missing_ok=True)
        theirs = _peer(script, words if script is TYPST_WORDS else content, theirs_at)
        sizes = ours_at.stat().st_size, theirs_at.stat().st_size if theirs_at.exists() else 0
        yield from _against(peer, size, ours, theirs, sizes)


def _read_back(pdf: bytes, size: str) -> Row:
    """Measure what verification reads of a PDF against a parser of all its pages, which gives no words yet."""
    seconds = median_cpu(lambda: extract_text(pdf), 1)
    yardstick = median_cpu(lambda: _parse_all(pdf), 1)
    return Row("verify: the words of a PDF", size, seconds, yardstick, "1.5×")


def _parse_all(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            pikepdf.parse_content_stream(page)


_FIRST: list[float] = []


def _first(seconds: float, findings: int) -> float:
    """Return what a finding took in the smallest pack of this run."""
    if not _FIRST:
        _FIRST.append(seconds / findings)
    return _FIRST[0]


def _against(
    peer: str, size: str, ours: tuple[float, float], theirs: tuple[float, float], sizes: tuple[int, int]
) -> Iterator[Row]:
    """Yield what is known of a peer: all three figures, or the one limit that it was stopped at."""
    stopped = "" if sizes[1] else ", stopped"
    if theirs[0]:
        yield Row(f"PDF, CPU against {peer}{stopped}", size, ours[0], theirs[0], "1.0×")
    if theirs[1]:
        yield Row(f"PDF, memory against {peer}{stopped}", size, ours[1], theirs[1], "0.25×")
    if sizes[1]:
        yield Row(f"PDF, file size against {peer}", size, *sizes, "0.5×")


def _peer(script: str, source: Path, target: Path) -> tuple[float, float]:
    """Return CPU seconds and MB of a peer; where it was stopped, the limit it met, and 0 for the other.

    Both are 0, with a word about it, for a peer that fails otherwise: it says nothing of how it compares.
    """
    told = Path("/proc/meminfo").read_text(encoding="ascii").partition("MemAvailable:")[2]
    memory = min(int(int(told.split()[0]) * 1024 * _MEMORY), _MOST_OF_A_PEER)
    limits = (
        f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({memory},) * 2)\n"
        f"resource.setrlimit(resource.RLIMIT_CPU, ({_PATIENCE},) * 2)\n"
    )
    try:
        return _run(str(PEERS), limits + script, source, target)
    except subprocess.CalledProcessError as error:
        target.unlink(missing_ok=True)
        if error.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
            return float(_PATIENCE), 0.0
        if any(word in error.stderr for word in _OUT_OF_MEMORY):
            return 0.0, memory / 2**20
        sys.stdout.write(f"PDF: a peer failed: {error.stderr.strip()[-400:]}\n")
        return 0.0, 0.0


def _run(python: str, script: str, source: Path, target: Path) -> tuple[float, float]:
    """Return CPU seconds, less those of an empty interpreter, and peak memory in MB."""
    # VmHWM, for ru_maxrss of a new process still holds what its parent had when it was started.
    used = (
        "import re, time; status = open('/proc/self/status').read()\n"
        "print(time.process_time(), re.search(r'VmHWM:\\s+(\\d+)', status).group(1))"
    )
    command = [python, "-c", f"{script}\n{used}", str(source), str(target), str(_FONTS)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, memory = done.stdout.split()[-2:]
    idle = median_cpu(lambda: subprocess.run([python, "-c", "pass"], check=True), 3)
    return float(seconds) - idle, int(memory) / 1024


def _grown(pack: Pack, times: int) -> Pack:
    """Return a pack with that many copies of every finding, each under an id of its own."""
    findings = tuple(
        row if n == 0 else replace(row, id=f"{row.id}-{n}", comparisons=(), open_items=())
        for n in range(times)
        for row in pack.findings
    )
    return replace(pack, findings=findings)
