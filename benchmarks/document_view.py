"""The document view against Qt's own plain text field: first paint, resizing, scrolling and memory, offscreen.

Run as a program, it measures one of the two in a process of its own and prints the figures as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.extent import Extent
from benchmarks.material import clauses
from benchmarks.row import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QApplication

    from clausemark.services.desk import Desk

_SIZES = {"0.2 MB": 250_000, "1 MB": 1_000_000, "5 MB": 5_000_000}
_STEPS = 200
_CLAUSE = 66
"""Characters of a clause, so that a megabyte holds 15,000 of them."""


@dataclass(frozen=True, slots=True)
class Figures:
    """CPU seconds of each act, the longest frame, and megabytes that the text took."""

    first_paint: float
    resize: float
    scroll: float
    longest_frame: float
    megabytes: float


def showing(extent: Extent) -> Iterator[Row]:
    """Measure opening, resizing and scrolling a document against a plain text field with the same text."""
    for size, length in extent.pick(_SIZES, {"0.2 MB": 250_000}).items():
        with tempfile.TemporaryDirectory() as name:
            path = Path(name) / "big.clausemark"
            _import(path, length)
            ours, plain = _measured("view", path), _measured("plain", path)
        yield Row("window: open and first paint", size, ours.first_paint, plain.first_paint, "1.0×")
        yield Row("window: resize", size, ours.resize, plain.resize, "1.0×")
        yield Row(f"window: scroll {_STEPS} steps", size, ours.scroll, plain.scroll, "2.5×")
        yield Row("window: longest frame against 16 ms", size, ours.longest_frame, 0.016, "1.0×")
        yield Row("window: memory (MB)", size, ours.megabytes, plain.megabytes, "1.0×")


def _import(path: Path, length: int) -> None:
    from clausemark.archive.clock import SystemClock
    from clausemark.services.desk import Desk, Law
    from clausemark.services.importing import Declared, import_paths
    from clausemark.store.workspace import Workspace

    source = path.with_name("terms.md")
    texts = [each[:_CLAUSE] for each in clauses(length // (_CLAUSE + 2))]
    source.write_text("\n\n".join(texts), encoding="utf-8")
    clock = SystemClock()
    with Workspace.create(path, passphrase=None, clock=clock, actor="bench") as workspace:
        declared = Declared(platform="Bench", document="Bench Terms", captured_at="2026-01-01", language="en")
        for _ in import_paths(Desk(workspace, "bench", clock, Law()), [source], declared):
            pass


def _measured(what: str, path: Path) -> Figures:
    command = [sys.executable, "-m", "benchmarks.document_view", what, str(path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return Figures(**json.loads(answer.stdout.splitlines()[-1]))


def _main(what: str, path: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from clausemark.archive.clock import SystemClock
    from clausemark.services.desk import Desk, Law
    from clausemark.store.workspace import Workspace
    from clausemark.ui.collecting import GarbageCollector
    from clausemark.ui.fonts import load_fonts

    app = QApplication([])
    GarbageCollector(app)
    load_fonts()
    with Workspace.open(path, passphrase=None, clock=SystemClock()) as workspace:
        desk = Desk(workspace, "bench", SystemClock(), Law())
        figures = _view(app, desk) if what == "view" else _plain(app, desk)
    sys.stdout.write(json.dumps(asdict(figures)) + "\n")


def _view(app: QApplication, desk: Desk) -> Figures:
    from clausemark.services.showing import show_version
    from clausemark.ui.document.paragraphs import page_of
    from clausemark.ui.document.text_view import TextView
    from clausemark.ui.theme import load_theme

    view = TextView(load_theme("light"))

    def fill() -> None:
        shown = show_version(desk, "ver-0001")
        view.show_version(shown, page_of(shown))

    return _figures(app, view, fill)


def _plain(app: QApplication, desk: Desk) -> Figures:
    from PySide6.QtWidgets import QPlainTextEdit

    from clausemark.ui.fonts import document_font

    field = QPlainTextEdit()
    field.setFont(document_font())

    def fill() -> None:
        with desk.workspace.reading() as view:
            version = view.versions.get("ver-0001")
            field.setPlainText(view.texts.text(version.id, version.text_sha256))

    return _figures(app, field, fill)


def _figures(app: QApplication, widget: QAbstractScrollArea, fill: Callable[[], None]) -> Figures:
    widget.resize(780, 800)
    widget.show()
    app.processEvents()
    before = _megabytes()

    def paint() -> None:
        fill()
        widget.viewport().grab()

    def resize() -> None:
        for width in (700, 640, 780):
            widget.resize(width, 800)
            app.processEvents()
            widget.viewport().grab()

    first, changed = _timed(paint), _timed(resize)
    frames = [_timed(lambda: _step(widget)) for _ in range(_STEPS)]
    return Figures(first, changed, sum(frames), max(frames), max(0.1, _megabytes() - before))


def _step(area: QAbstractScrollArea) -> None:
    bar = area.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep() // 3)
    area.viewport().grab()


def _timed(work: Callable[[], None]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _megabytes() -> float:
    status = Path("/proc/self/status")
    if not status.is_file():
        return 0.0
    line = next(each for each in status.read_text(encoding="ascii").splitlines() if each.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]))
