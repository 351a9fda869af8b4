"""Fixtures that every test may use, and the rule of what may be skipped: real documents, and what npm has to fetch."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest

from support.crashes import keep_traces, told

os.environ["CLAUSEMARK_LAWS"] = str(Path(tempfile.gettempdir()) / f"clausemark-tests-import-no-law-{os.getpid()}")
"""Law that the person at this computer imported is none of the tests' business; the folder is never made."""

_CRASHES = Path(__file__).resolve().parents[1] / "build" / "crashes"
_CORPUS = Path(os.environ.get("CLAUSEMARK_CORPUS") or Path(__file__).resolve().parents[2] / "shared" / "corpus")


def _beside_the_project(folder: Path) -> Path:
    if not folder.is_dir():
        pytest.skip(f"the real documents are not here: {folder} (CLAUSEMARK_CORPUS names another folder)")
    return folder


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden files be written anew, for a person to judge."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files instead of comparing")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Let the processes that tests run in leave a trace when they die."""
    worker = getattr(session.config, "workerinput", {}).get("workerid")
    if worker is not None:
        keep_traces(_CRASHES, worker)


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(report: pytest.TestReport) -> None:
    """Say with a test whose process died where that was."""
    worker = report.node.gateway.id  # set by the plugin that starts the processes
    report.longrepr = f"{report.longrepr}\n{told(_CRASHES, worker, Path.cwd())}"


@pytest.fixture(scope="session")
def corpus_root() -> Path:
    """Return the folder of the real documents."""
    return _beside_the_project(_CORPUS)


@pytest.fixture(scope="session")
def reviews_root() -> Path:
    """Return the folder of real review files for the real documents."""
    return _beside_the_project(_CORPUS.parent / "reviews")


@pytest.fixture(scope="session")
def gold_root() -> Path:
    """Return the folder of hand-made answers for segmentation and lineage."""
    return _beside_the_project(_CORPUS.parent / "gold")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let a skipped test fail unless it is marked `corpus` or `npm`."""
    report = yield
    may_be = any(item.get_closest_marker(name) is not None for name in ("corpus", "npm"))
    if report.skipped and not hasattr(report, "wasxfail") and not may_be:
        report.outcome = "failed"
        report.longrepr = f"only tests marked corpus or npm may be skipped; this one was: {report.longrepr}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Let a module that is skipped as a whole fail."""
    report = yield
    if report.skipped:
        report.outcome = "failed"
        report.longrepr = f"{collector.nodeid} may not be skipped as a whole: {report.longrepr}"
    return report
