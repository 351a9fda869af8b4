"""Lets Qt draw without a display, and opens the sample archive for tests of the window."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from clausemark.archive.clock import FixedClock, parse_utc
from clausemark.assets import resource_path
from clausemark.services.desk import Desk, Law
from clausemark.services.progress import CancelToken, Silent
from clausemark.services.samples import open_sample
from clausemark.store.workspace import Workspace
from clausemark.ui.collecting import GarbageCollector
from clausemark.ui.commands.actions import Commands
from clausemark.ui.fonts import load_fonts
from clausemark.ui.session import Session
from clausemark.ui.theme import apply_theme, load_theme

CLOCK = FixedClock(parse_utc("2026-11-27T08:42:11Z"))
OFFICER = "Sample Officer T. Penn"


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workspace of the sample archive, half of it signed off; copy it before writing to it."""
    path = tmp_path_factory.mktemp("sample") / "sample.clausemark"
    open_sample(path, OFFICER, CLOCK, Silent(), CancelToken())
    return path


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["clausemark-tests"]


@pytest.fixture(scope="session")
def collector(qapp: QApplication) -> GarbageCollector:
    """Return what collects garbage in this thread only; a job must not destroy the widgets of earlier tests."""
    return GarbageCollector(qapp)


@pytest.fixture(scope="module", autouse=True)
def _collected(collector: GarbageCollector) -> Iterator[None]:
    """Look through all garbage after each file of tests: what must not be collected ends the process near its cause."""
    yield
    collector.collect_all()


@pytest.fixture
def app(qapp: QApplication, collector: GarbageCollector, tmp_path: Path) -> QApplication:
    """Return the application with fonts and the light theme; settings go to a folder of the test."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    load_fonts()
    apply_theme(qapp, load_theme("light"))
    return qapp


@pytest.fixture
def desk(sample_file: Path, tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on a copy of the sample archive, as an officer who prepared nothing of it."""
    path = tmp_path / "sample.clausemark"
    shutil.copyfile(sample_file, path)
    with Workspace.open(path, passphrase=None, clock=CLOCK) as workspace:
        yield Desk(workspace, OFFICER, CLOCK, Law())


@pytest.fixture
def session(app: QApplication, desk: Desk) -> Iterator[Session]:
    """Return a session of the window on the sample archive."""
    opened = Session(desk, load_theme("light"))
    yield opened
    opened.jobs.stop()


@pytest.fixture
def commands(app: QApplication) -> Iterator[Commands]:
    """Return the commands of a window that is not shown."""
    window = QWidget()
    made = Commands(window, load_theme("light"))
    made.set_session_open(is_open=True)
    yield made
    window.deleteLater()


@pytest.fixture
def german(app: QApplication) -> Iterator[QTranslator]:
    """Let the window speak German while a test runs."""
    yield from _speaking(app, "de")


@pytest.fixture(params=["de", "fr"])
def foreign(app: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """Let the window speak each language but English while a test runs; the test is given its code."""
    for _ in _speaking(app, request.param):
        yield request.param


def _speaking(app: QApplication, language: str) -> Iterator[QTranslator]:
    translator = QTranslator(app)
    assert translator.load(str(resource_path("translations", f"clausemark_{language}.qm")))
    app.installTranslator(translator)
    yield translator
    app.removeTranslator(translator)
