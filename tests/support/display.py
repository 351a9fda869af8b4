"""A display of its own for programs that show windows: Xvfb with a window manager, gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is not installed; `make system-packages` installs what the tests need")
    return found


@contextmanager
def virtual_display(width: int = 1920, height: int = 1080) -> Iterator[dict[str, str]]:
    """Give the environment for programs on a new screen of a size in pixels."""
    reading, writing = os.pipe()
    screen = f"{width}x{height}x24"
    server = subprocess.Popen(
        [_tool("Xvfb"), "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp", "-dpi", "96"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as stream:
        number = stream.readline().strip()
    environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    manager = subprocess.Popen(
        [_tool("openbox"), "--sm-disable"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield environment
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=20)
