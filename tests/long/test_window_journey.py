"""The whole journey through the real window: sample archive, import, coding, second review, export, verification."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from support.display import virtual_display

pytestmark = pytest.mark.long
TESTS = Path(__file__).resolve().parents[1]
SCREENS = {
    "start", "queue", "document", "source", "search", "import", "imported", "to-review", "coding", "people",
    "second-review", "sign-off", "signed-off", "engagement", "keys", "settings", "export", "exported", "verified",
    "sign", "signed", "hand-over", "handed-over", "take-in", "taken-in", "laws", "read-anew", "added-anew",
    "watched", "carry-over", "change", "side-by-side", "matrix", "purge", "purge-asked",
}  # fmt: skip


@pytest.mark.parametrize(("scale", "look"), [("1", "light-1280x800"), ("2", "dark-1280x800")])
def test_the_journey_ends_with_a_pack_that_verifies(scale: str, look: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "support.window_journey", str(tmp_path / "pictures"), "--look", look]
    with virtual_display(2700, 1800) as environment:
        done = subprocess.run(
            command,
            env={**environment, "QT_SCALE_FACTOR": scale},
            cwd=TESTS,
            capture_output=True,
            text=True,
            timeout=900,
            check=False,
        )

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    assert {path.name.removesuffix(f"-{look}.png") for path in (tmp_path / "pictures").glob("*.png")} == SCREENS
