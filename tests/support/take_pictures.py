"""Takes the pictures of the manual: `python tests/support/take_pictures.py FOLDER`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))

from support.display import virtual_display  # noqa: E402  # found through the path above

LOOKS = {
    "1": ("light-1280x800", "dark-1280x800", "light-1920x1080", "dark-1920x1080"),
    "2": ("light-1280x800", "dark-1280x800"),
}
"""The looks of each journey by the scale of its screen."""


def take(folder: Path) -> int:
    """Go the journey at each scale; pictures at another scale than 1 lie in a folder of their own."""
    for scale, looks in LOOKS.items():
        place = folder if scale == "1" else folder / f"at-{scale}x"
        named = [part for look in looks for part in ("--look", look)]
        with virtual_display(3900, 2300) as environment:
            done = subprocess.run(
                [sys.executable, "-m", "support.window_journey", str(place.absolute()), *named],
                env={**environment, "QT_SCALE_FACTOR": scale},
                cwd=TESTS,
                check=False,
            )
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(take(Path(sys.argv[1])))
