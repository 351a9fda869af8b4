"""The real program on a real display: it opens, a second start hands over, it ends whole."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from clausemark.archive.clock import SystemClock
from clausemark.services.progress import CancelToken, Silent
from clausemark.services.samples import open_sample
from clausemark.store.workspace import Workspace
from support.display import virtual_display

pytestmark = [pytest.mark.long, pytest.mark.skipif(sys.platform != "linux", reason="needs Xvfb")]
PATIENCE = 90.0


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    with virtual_display() as given:
        yield {**given, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}


def window_named(words: str, environment: dict[str, str]) -> str:
    """Return the number of the visible window whose title has some words, once there is one."""
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        found = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", words],
            env=environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        if found.stdout.split():
            return found.stdout.split()[0]
    pytest.fail(f"no window named “{words}” appeared")


def press(keys: str, environment: dict[str, str]) -> None:
    subprocess.run(["xdotool", "key", "--clearmodifiers", keys], env=environment, check=True, timeout=PATIENCE)


def test_a_workspace_opens_and_a_second_start_hands_over(environment: dict[str, str], tmp_path: Path) -> None:
    first, second = tmp_path / "first.clausemark", tmp_path / "second.clausemark"
    open_sample(first, "Sample Officer T. Penn", SystemClock(), Silent(), CancelToken())
    shutil.copyfile(first, second)
    command = [sys.executable, "-m", "clausemark"]
    with subprocess.Popen([*command, str(first)], env=environment) as program:
        window_named("Review of", environment)

        handed = subprocess.run([*command, str(second)], env=environment, timeout=PATIENCE, check=False)
        subprocess.run(["xdotool", "search", "--name", "Clausemark", "windowactivate"], env=environment, check=True)
        press("ctrl+q", environment)

        assert handed.returncode == 0
        assert program.wait(timeout=PATIENCE) == 0
    for path in (first, second):
        with Workspace.open(path, passphrase=None, clock=SystemClock()) as workspace:
            assert workspace.check() == []
