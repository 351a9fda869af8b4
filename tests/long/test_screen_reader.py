"""Assistive technology reads the clause that the window shows, over the desktop's own bus."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clausemark.archive.clock import SystemClock
from clausemark.services.desk import Desk, Law
from clausemark.services.progress import CancelToken, Silent
from clausemark.services.samples import open_sample
from clausemark.services.showing import ShownVersion, show_version
from clausemark.store.workspace import Workspace
from support import document_window
from support.display import virtual_display

pytestmark = [pytest.mark.long, pytest.mark.skipif(sys.platform != "linux", reason="needs AT-SPI")]
PLACE = 4
SYSTEM_PYTHON = "/usr/bin/python3"
READER = """
import json, sys, time
import pyatspi

def walk(node, found):
    if node is None:
        return
    if node.getRole() in (pyatspi.ROLE_DOCUMENT_FRAME, pyatspi.ROLE_PARAGRAPH):
        focused = node.getState().contains(pyatspi.STATE_FOCUSED)
        found.append([node.getRoleName(), node.name, node.description, bool(focused)])
    for index in range(min(node.childCount, 40)):
        walk(node.getChildAtIndex(index), found)

found = []
for _ in range(40):
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        walk(desktop.getChildAtIndex(index), found)
    if any(role == "paragraph" for role, *_ in found):
        break
    found = []
    time.sleep(0.5)
print(json.dumps(found))
"""
SESSION = """
/usr/libexec/at-spi-bus-launcher --launch-immediately & bus=$!
/usr/libexec/at-spi2-registryd & registry=$!
"$1" "$2" "$3" "$4" "$5" > "$6" & program=$!
for _ in $(seq 200); do grep -q ready "$6" && break; sleep 0.2; done
"$7" -c "$8"
kill $program $registry $bus
"""


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    with virtual_display(1280, 800) as given:
        yield {
            **given,
            "HOME": str(tmp_path),
            "XDG_CONFIG_HOME": str(tmp_path),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "sample.clausemark"
    open_sample(path, "Sample Officer T. Penn", SystemClock(), Silent(), CancelToken())
    return path


def first_version(path: Path) -> ShownVersion:
    with Workspace.open(path, passphrase=None, clock=SystemClock()) as opened:
        desk = Desk(opened, "Reader", SystemClock(), Law())
        with opened.reading() as view:
            version = next(view.versions.all())
        return show_version(desk, version.id)


def test_the_tree_on_the_bus_has_the_current_clause(
    environment: dict[str, str], workspace: Path, tmp_path: Path
) -> None:
    shown = first_version(workspace)
    log = tmp_path / "window.log"
    program = [sys.executable, document_window.__file__, str(workspace), str(shown.version.id), str(PLACE), str(log)]
    tests = str(Path(document_window.__file__).parents[1])

    ran = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SESSION, "sh", *program, SYSTEM_PYTHON, READER],
        env={**environment, "PYTHONPATH": tests},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )

    found = json.loads(ran.stdout.splitlines()[-1])
    documents = [each for each in found if each[0] == "document frame"]
    focused = [name for role, name, _, has_focus in found if role == "paragraph" and has_focus]
    provision = shown.provisions[PLACE]
    words = " ".join(shown.text[provision.start : provision.end].split())
    assert [name for _, name, *_ in documents] == [shown.document.title]
    assert len(focused) == 1
    assert focused[0].startswith(words)
