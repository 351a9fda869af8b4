"""One drawing of PDFs, by us or by a peer, in a process of its own: what it took and what came of it."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import median_cpu

_ROOT = Path(__file__).resolve().parents[1]
PEERS = _ROOT / "build" / "peers" / "bin" / "python"
_FONTS = _ROOT / "resources" / "fonts"

_PATIENCE = 900
"""Seconds of processor time after which a peer is stopped."""
_MEMORY = 0.7
"""Share of the free memory that a peer may take before it is stopped, …"""
_MOST_OF_A_PEER = 8 * 2**30
"""… and bytes that it may take on any machine."""
_OUT_OF_MEMORY = ("MemoryError", "memory allocation of", "Cannot allocate memory")

_EACH = """
import sys
fonts, *files = sys.argv[1:]
program = compile({script!r}, "peer", "exec")
for source, target in zip(files[::2], files[1::2]):
    sys.argv = ["peer", source, target, fonts]
    exec(program, {{"__name__": "peer"}})
"""
"""Draws one document after the other in one process, so that libraries and fonts are loaded once."""

_OURS = """
import sys, tempfile
from pathlib import Path
from clausepack.codec import read_pack, root_hash
from clausepack.pdf.render import Bound, Drawing, finished, lay_out_volumes
from clausepack.spool import Scratch
from clausemark.services.exporting.fonts import shipped_fonts
data, pages, folder = Path(sys.argv[1]).read_bytes(), int(sys.argv[2]), Path(sys.argv[3])
with tempfile.TemporaryDirectory(dir=folder) as room:
    drawing = Drawing(pages, scratch=Scratch(Path(room)))
    drawn = lay_out_volumes(read_pack(data), root_hash(data), shipped_fonts(), {}, drawing)
    for name, spool in drawn.files(()) if isinstance(drawn, Bound) else [("pack.pdf", finished(drawn, ()))]:
        spool.store(folder / name)
"""
"""Draws as an export does: from the record as it is stored, onto the disk."""

_USED = (
    # VmHWM, for ru_maxrss of a new process still holds what its parent had when it was started.
    "import re, time; status = open('/proc/self/status').read()\n"
    "print(time.process_time(), re.search(r'VmHWM:\\s+(\\d+)', status).group(1))"
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """CPU seconds without those of an empty interpreter, peak memory in MB, and bytes of all files.

    No bytes tell that it was stopped; one of the other figures is then the limit that it met, and the other 0. All are
    0 for what failed otherwise, which says nothing of how it compares.
    """

    seconds: float
    memory: float
    size: int


def ours(record: Path, pages: int, folder: Path) -> Drawn:
    """Draw a record into a folder, in volumes of so many pages, or in one file for 0."""
    folder.mkdir()
    seconds, memory = _run(sys.executable, _OURS, [record, str(pages), folder])
    return Drawn(seconds, memory, sum(file.stat().st_size for file in folder.iterdir()))


def theirs(script: str, sources: Sequence[Path], folder: Path) -> Drawn:
    """Have a peer draw one PDF of each source, within the limits."""
    targets = [folder / f"peer-{n}.pdf" for n in range(len(sources))]
    pairs = [path for pair in zip(sources, targets, strict=True) for path in pair]
    try:
        return _within_limits(script, [_FONTS, *pairs], targets)
    finally:
        for target in targets:
            target.unlink(missing_ok=True)
            target.with_name(f"{target.name}.typ").unlink(missing_ok=True)


def _within_limits(script: str, arguments: Sequence[Path], targets: Sequence[Path]) -> Drawn:
    memory = _most_memory()
    limits = (
        f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({memory},) * 2)\n"
        f"resource.setrlimit(resource.RLIMIT_CPU, ({_PATIENCE},) * 2)\n"
    )
    try:
        used = _run(str(PEERS), limits + _EACH.format(script=script), arguments)
    except subprocess.CalledProcessError as error:
        if error.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
            return Drawn(float(_PATIENCE), 0.0, 0)
        if any(word in error.stderr for word in _OUT_OF_MEMORY):
            return Drawn(0.0, memory / 2**20, 0)
        sys.stdout.write(f"PDF: a peer failed: {error.stderr.strip()[-400:]}\n")
        return Drawn(0.0, 0.0, 0)
    return Drawn(*used, sum(target.stat().st_size for target in targets))


def _most_memory() -> int:
    told = Path("/proc/meminfo").read_text(encoding="ascii").partition("MemAvailable:")[2]
    return min(int(int(told.split()[0]) * 1024 * _MEMORY), _MOST_OF_A_PEER)


def _run(python: str, script: str, arguments: Sequence[str | Path]) -> tuple[float, float]:
    """Return CPU seconds, less those of an empty interpreter, and peak memory in MB."""
    command = [python, "-c", f"{script}\n{_USED}", *map(str, arguments)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, memory = done.stdout.split()[-2:]
    idle = median_cpu(lambda: subprocess.run([python, "-c", "pass"], check=True), 3)
    return float(seconds) - idle, int(memory) / 1024
