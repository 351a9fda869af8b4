"""Killed at random moments of an export: no half-written pack under its final name, and no record lost."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from clausemark.archive.clock import SystemClock
from clausemark.assets import resource_path
from clausemark.cli import main
from clausemark.services.desk import Desk, Law
from clausemark.services.importing import Declared, import_paths
from clausemark.services.review_files import import_review_files
from clausemark.services.verifying import verify_exported
from clausemark.store.workspace import Workspace

pytestmark = pytest.mark.long

KILLS = 50
LONGEST = 9.0
"""Seconds after which the last of the kills comes: an export of this workspace takes about as long."""
SCRIPT = """
import sys
from pathlib import Path
from clausemark.archive.clock import SystemClock
from clausemark.services.desk import Desk, Law
from clausemark.services.exporting.apart import export_apart
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.store.workspace import Workspace

if __name__ == "__main__":
    clock = SystemClock()
    with Workspace.open(Path(sys.argv[1]), passphrase=None, clock=clock) as workspace:
        desk = Desk(workspace, "Killed", clock, Law())
        print("begun", flush=True)
        frozen = freeze(desk, Selected())
        print(frozen.pack, flush=True)
        export_apart(desk, frozen.pack, Path(sys.argv[2]))
        print("written", flush=True)
"""


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workspace with one reviewed document."""
    path = tmp_path_factory.mktemp("reviewed") / "one.clausemark"
    with Workspace.create(path, passphrase=None, clock=SystemClock(), actor="Ada Quill") as workspace:
        desk = Desk(workspace, "Ada Quill", SystemClock(), Law())
        source = resource_path("samples", "archive", "Tandlewick", "Privacy Policy", "2026-07-01.md")
        declared = Declared(platform="Tandlewick", document="Tandlewick Privacy Notice", language="en")
        assert [each.status for each in import_paths(desk, [source], declared)] == ["imported"]
        import_review_files(desk, [resource_path("samples", "reviews", "tandlewick-privacy.review.json")])
    return path


def settled(folder: Path) -> list[str]:
    """Return the names in a folder once they no longer change: an orphaned process ends what it has begun."""
    names: list[str] = []
    while True:
        time.sleep(1.0)
        now = sorted(each.name for each in folder.iterdir())
        if now == names:
            return names
        names = now


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_killed_export_leaves_a_whole_pack_or_none(reviewed: Path, tmp_path: Path, seed: int) -> None:
    workspace, out = tmp_path / "w.clausemark", tmp_path / "out"
    workspace.write_bytes(reviewed.read_bytes())
    out.mkdir()
    program = tmp_path / "exporting.py"
    program.write_text(SCRIPT, encoding="utf-8")
    command = [sys.executable, str(program), str(workspace), str(out / "pack")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = [process.stdout.readline()]
        time.sleep(random.Random(seed).uniform(0.0, LONGEST))
        process.kill()
        said += list(process.stdout)
    acknowledged = [line.strip() for line in said if line.endswith("\n")]

    names = settled(out)

    if "pack" in names:
        assert verify_exported(out / "pack").ok
    assert "written" not in acknowledged or "pack" in names
    assert main(["verify", str(workspace)]) == 0
    with Workspace.open(workspace, passphrase=None, clock=SystemClock()) as whole, whole.reading() as view:
        packs = {str(pack.id) for pack in view.packs.all()}
    assert {line for line in acknowledged if line.startswith("pk-")} <= packs
