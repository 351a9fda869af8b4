"""The real window driven without hands, in a process of its own: prints what it measured as JSON.

`python -m benchmarks.window_probe bare TEXT`, or `start`, `open`, `rows` or `corpus` and a workspace; with a folder
behind, packs are exported into it one after the other all the while. `jobs` needs the folder: `archive` in it is
imported.

A stall is the processor time that the process spent, in all its threads, between two beats of the interface that
should be a few milliseconds apart: other programs on the machine do not count, a thread that keeps the interface
from its turn does.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QEventLoop, QObject, QSettings
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from benchmarks import window_acts
from benchmarks.window_driver import Driver, Figures

if TYPE_CHECKING:
    from clausemark.app import Program
    from clausemark.services.queues import Queue
    from clausemark.ui.session import Session

_NOTHING_FROM_OUTSIDE = QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers
_FRAMES = 300
_SHOWN = 40
"""Documents that are shown one after the other."""
_TYPED = 3
"""Documents in which a sentence is typed."""
_EXPORTED = 12
"""Versions in a pack."""


def _program(path: Path, *, is_opened: bool = True) -> tuple[QApplication, Program]:
    from clausemark.app import Application, Program
    from clausemark.archive.clock import SystemClock
    from clausemark.ui.collecting import GarbageCollector
    from clausemark.ui.fonts import interface_font, load_fonts
    from clausemark.ui.jobs import give_way
    from clausemark.ui.settings import Settings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(path.parent / "settings"))
    app = Application(["clausemark"])
    GarbageCollector(app)
    give_way()
    settings = Settings(app)
    settings.actor = "Bench Reviewer"
    load_fonts()
    app.setFont(interface_font())
    program = Program(app, settings, SystemClock())
    program.window.resize(1920, 1080)
    program.handed_over.take([path] if is_opened else [])
    return app, program


def bare(text: Path) -> Figures:
    """Show a plain text field in a window, as the least that a program of its kind does."""
    app = QApplication([])
    field = QPlainTextEdit()
    field.setPlainText(text.read_text(encoding="utf-8"))
    field.resize(1920, 1080)
    field.show()
    app.processEvents()
    return {}


def start(path: Path, *, is_opened: bool) -> NoReturn:
    """Show the window up to its first picture: the start page, or a workspace."""
    app, program = _program(path, is_opened=is_opened)
    app.processEvents(_NOTHING_FROM_OUTSIDE)
    assert (program.window.desk_view is not None) is is_opened
    os._exit(0)  # what goes on beside the first picture is no part of the start


def rows(path: Path, packs: Path | None) -> Figures:
    """Measure the list, the filters and what the window feels of the assessment of all findings."""
    from clausemark.services.queues import Queue
    from clausemark.ui.library.queue_pane import QueuePane
    from clausemark.ui.library.worklist import Worklist

    driver = Driver(*_program(path))
    driver.note("first picture", [driver.timed(driver.program.window.update)])
    worklist = driver.session.findChildren(Worklist)[0]
    with driver.pulse.watching() as gaps:
        driver.wait(lambda: not worklist.busy)
    driver.note("assess", gaps)
    with _exporting(driver, packs):
        pane = driver.program.window.findChildren(QueuePane)[0]
        for queue in (Queue.TO_REVIEW, Queue.ALL_FINDINGS):
            _list(driver, pane, queue)
        with driver.pulse.watching() as gaps:
            worklist.begin()
            driver.wait(lambda: not worklist.busy)
        driver.note("assess again", gaps)
    driver.session.close()
    return driver.figures


def _list(driver: Driver, pane: QObject, queue: Queue) -> None:
    from PySide6.QtWidgets import QTableView

    from clausemark.ui.library.queue_pane import QueuePane

    assert isinstance(pane, QueuePane)
    driver.program.window.desk_view.show_page(pane, alone=True)
    driver.note("queue", [driver.timed(lambda: pane.show_queue(queue))])
    table = pane.findChildren(QTableView)[0]
    bar = table.verticalScrollBar()
    step, top = 3 * bar.singleStep(), bar.maximum()
    driver.note("scroll", driver.scroll(table, [min(top, step * at) for at in range(1, _FRAMES)]))
    driver.note("jump", driver.scroll(table, [top * at * 7 // 23 % max(top, 1) for at in range(1, 60)]))


def corpus(path: Path, packs: Path | None) -> Figures:
    """Measure the real archive: opening and scrolling every document, stepping, search, and what the window feels."""
    from clausemark.ui.coding.pane import CodingPane
    from clausemark.ui.document.pane import DocumentPane
    from clausemark.ui.library.worklist import Worklist

    driver = Driver(*_program(path))
    driver.note("first picture", [driver.timed(driver.program.window.update)])
    worklist = driver.session.findChildren(Worklist)[0]
    with driver.pulse.watching() as gaps:
        driver.wait(lambda: not worklist.busy and driver.idle())
    driver.note("assess", gaps)
    pane = driver.program.window.findChildren(DocumentPane)[0]
    coding = driver.program.window.findChildren(CodingPane)[0]
    with driver.session.desk.workspace.reading() as view:
        every = [each.id for each in view.versions.all()]
        reviewed = [each for each in every if next(view.findings.of_version(each), None) is not None]
        versions = reviewed + every[:: max(1, len(every) // _SHOWN)]
    with _exporting(driver, packs):
        for version in versions:
            with driver.pulse.watching() as gaps:
                driver.session.show_version(version)
                driver.wait(lambda v=version: pane.view.shown is not None and pane.view.shown.version.id == v, 50)
            driver.note("show", gaps)
            bar = pane.view.verticalScrollBar()
            places = [bar.maximum() * at // 40 for at in range(1, 40)]
            driver.note("read", driver.scroll(pane.view, places))
            driver.rest()  # a key is measured alone; what an opening brings with it is told as a stall
            for _ in range(6):
                driver.note("step", [driver.timed(lambda: driver.session.step(1))])
                driver.note("follow", [driver.timed(lambda: driver.wait(lambda: not coding.picture.is_due))])
        for version in versions[:_TYPED]:
            driver.session.show_version(version)
            driver.rest()
            driver.note("type", window_acts.typing(driver))
    driver.session.close()
    return driver.figures


def jobs(path: Path, folder: Path | None) -> Figures:
    """Measure what the window feels of an import, its undo, an export, and a verification."""
    assert folder is not None
    driver = Driver(*_program(path))
    driver.wait(driver.idle)
    window_acts.importing(driver, folder / "archive")
    (folder / "exported").mkdir()
    with _exporting(driver, folder / "exported"):
        pass
    driver.wait(driver.idle)
    window_acts.verifying(driver, folder / "exported" / "pack-0")
    driver.session.close()
    return driver.figures


@contextmanager
def _exporting(driver: Driver, folder: Path | None) -> Iterator[None]:
    """Export packs one after the other, as the dialog does it, as long as this lasts."""
    if folder is None:
        yield
        return
    export = _Export(driver.session, folder)
    export.begin()
    yield
    with driver.pulse.watching() as gaps:
        driver.wait(lambda: export.written > 0)
    driver.note("export", gaps)
    export.stop()


class _Export(QObject):
    """One export after the other."""

    def __init__(self, session: Session, folder: Path) -> None:
        super().__init__()
        from clausemark.services.selecting import choices, selected

        offered = choices(session.desk)
        self._session = session
        self._folder = folder
        self._wanted = selected(offered, sorted(offered.usual)[-_EXPORTED:])
        self._stopped = False
        self.written = 0

    def begin(self) -> None:
        """Begin the next one."""
        from clausemark.services.exporting.apart import export_apart, freeze_apart
        from clausemark.services.progress import CancelToken, Progress
        from clausemark.ui.jobs import Job

        desk, wanted, target = self._session.desk, self._wanted, self._folder / f"pack-{self.written}"

        def work(progress: Progress, cancel: CancelToken) -> object:
            frozen = freeze_apart(desk, wanted, progress=progress, cancel=cancel)
            return export_apart(desk, frozen.pack, target, progress=progress, cancel=cancel)

        self._job = Job(work)
        self._job.succeeded.connect(self._wrote)
        self._session.jobs.start(self._job)

    def _wrote(self) -> None:
        self.written += 1
        if not self._stopped:
            self.begin()

    def stop(self) -> None:
        """Begin none any more, and end the one under way."""
        self._stopped = True
        self._job.cancel()


def main(what: str, path: Path, packs: Path | None = None) -> None:
    """Measure and print."""
    measures: dict[str, Callable[[], Figures]] = {
        "bare": lambda: bare(path),
        "start": lambda: start(path, is_opened=False),
        "open": lambda: start(path, is_opened=True),
        "rows": lambda: rows(path, packs),
        "corpus": lambda: corpus(path, packs),
        "jobs": lambda: jobs(path, packs),
    }
    sys.stdout.write(json.dumps(measures[what]()) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], *map(Path, sys.argv[2:]))
