"""The window killed in the midst of typing and exporting: no saved act is lost, no half pack bears its final name."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from clausemark.archive.clock import SystemClock
from clausemark.services.progress import CancelToken, Silent
from clausemark.services.samples import open_sample
from clausemark.services.verifying import verify_exported
from clausemark.store.typed import TypedWords
from clausemark.store.workspace import Workspace

pytestmark = pytest.mark.long
TESTS = Path(__file__).resolve().parents[1]
KILLS = 50


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("typed") / "sample.clausemark"
    open_sample(path, "Sample Officer T. Penn", SystemClock(), Silent(), CancelToken())
    return path


@pytest.mark.parametrize("seed", range(KILLS))
def test_what_the_screen_called_saved_is_there(seed: int, sample: Path, tmp_path: Path) -> None:
    workspace, pack = tmp_path / "sample.clausemark", tmp_path / "pack"
    shutil.copyfile(sample, workspace)
    seconds = random.Random(seed).uniform(0.0, 6.0)

    saved, typed = killed_after(seconds, workspace, pack)
    left = TypedWords(workspace, None).left()

    with Workspace.open(workspace, passphrase=None, clock=SystemClock()) as opened:
        assert opened.check() == []
        with opened.reading() as view:
            events = list(view.ledger.events())
            sentences = [each.judgement.what_it_says for each in view.findings.all()]
    assert len(events) >= saved
    assert not pack.exists() or verify_exported(pack).ok
    assert typed in sentences or any(each.words.startswith(typed) for each in left)


def killed_after(seconds: float, workspace: Path, pack: Path) -> tuple[int, str]:
    """Return the last sequence that the window called saved before it was killed, and the words last typed."""
    with subprocess.Popen(
        [sys.executable, "-m", "support.typing_window", str(workspace), str(pack)],
        cwd=TESTS,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(workspace.parent)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    ) as window:
        assert window.stdout is not None
        lines = [window.stdout.readline()]
        while lines[-1] and not lines[-1].startswith("saved "):
            lines.append(window.stdout.readline())
        time.sleep(seconds)
        os.killpg(window.pid, signal.SIGKILL)
        lines += window.stdout
    said = [int(line.split()[1]) for line in lines if line.startswith("saved ") and line.endswith("\n")]
    typed = [line[6:-1] for line in lines if line.startswith("typed ") and line.endswith("\n")]
    assert said, "the window saved nothing"
    return said[-1], typed[-1] if typed else ""
