"""Killed at random moments of an import: what was acknowledged is there, and the workspace is whole."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from clausemark.cli import main

pytestmark = pytest.mark.long

KILLS = 50
DOCUMENTS = 100


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of 100 different dated documents."""
    folder = tmp_path_factory.mktemp("archive")
    for number in range(DOCUMENTS):
        place = folder / f"Platform {number % 7}" / "Terms of Service"
        place.mkdir(parents=True, exist_ok=True)
        clauses = "\n\n".join(f"{n}\\. Clause {n} of document {number} binds the user." for n in range(1, 80))
        year, day = 2000 + number // 28, number % 28 + 1
        (place / f"{year}-01-{day:02d}.md").write_text(f"# Terms {number}\n\n{clauses}\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("seed", range(KILLS))
def test_nothing_acknowledged_is_lost(archive: Path, tmp_path: Path, seed: int) -> None:
    workspace = tmp_path / "w.clausemark"
    assert main(["new", str(workspace)]) == 0
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from clausemark.archive.clock import SystemClock\n"
        "from clausemark.services.desk import Desk, Law\n"
        "from clausemark.services.importing import import_paths\n"
        "from clausemark.store.workspace import Workspace\n"
        "if __name__ == '__main__':\n"
        "    clock = SystemClock()\n"
        "    with Workspace.open(Path(sys.argv[1]), passphrase=None, clock=clock) as workspace:\n"
        "        for result in import_paths(Desk(workspace, 'Killed', clock, Law()), [Path(sys.argv[2])]):\n"
        "            print(result.version, result.sha256, flush=True)\n"
    )
    program = tmp_path / "importing.py"
    program.write_text(script, encoding="utf-8")
    command = [sys.executable, str(program), str(workspace), str(archive)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        acknowledged = [process.stdout.readline().split()]
        time.sleep(random.Random(seed).uniform(0.0, 1.2))
        process.kill()
        acknowledged += [line.split() for line in process.stdout if line.endswith("\n")]

    assert main(["verify", str(workspace)]) == 0
    from clausemark.archive.clock import SystemClock
    from clausemark.store.workspace import Workspace

    with Workspace.open(workspace, passphrase=None, clock=SystemClock()) as whole, whole.reading() as view:
        stored = {(version.id, version.capture_sha256) for version in view.versions.all()}
    assert {(version, digest) for version, digest in (pair for pair in acknowledged if len(pair) == 2)} <= stored
    assert json.dumps(sorted(stored)) != "[]"
