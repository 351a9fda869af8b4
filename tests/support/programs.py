"""Programs made for a test, in the place of those that are installed."""

from __future__ import annotations

import sys
from pathlib import Path


def program(folder: Path, body: str) -> str:
    """Return where a program stands that runs some Python; its arguments are in `sys.argv`."""
    script = folder / "program.py"
    script.write_text(f"import sys\nfrom pathlib import Path\n{body}\n", encoding="utf-8")
    if sys.platform == "win32":
        made = folder / "program.cmd"
        made.write_text(f'@"{sys.executable}" "{script}" %*\n', encoding="utf-8")
    else:
        made = folder / "program"
        made.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" "$@"\n', encoding="utf-8")
        made.chmod(0o755)
    return str(made)
