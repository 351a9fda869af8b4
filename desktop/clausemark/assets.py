"""Finds the read-only resources in a checkout, in an installation and in a frozen program."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from clausemark.errors import ClausemarkError


@cache
def resources_root() -> Path:
    """Return the folder that holds `regulations/`, `fonts/`, `samples/` and the rest."""
    package = Path(__file__).resolve().parent
    bundled = getattr(sys, "_MEIPASS", None)
    candidates = [package / "_resources", package.parents[1] / "resources"]
    if bundled:
        candidates.insert(0, Path(bundled) / "clausemark" / "_resources")
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    message = f"The program's resources were not found beside {package}. Install Clausemark again."
    raise ClausemarkError(message, reason="resources-missing")


def resource_path(*parts: str) -> Path:
    """Return the path of one shipped resource; raise when the installation lacks it."""
    path = resources_root().joinpath(*parts)
    if not path.exists():
        name = "/".join(parts)
        message = f"The shipped resource “{name}” is missing. Install Clausemark again."
        raise ClausemarkError(message, reason="resource-missing")
    return path


def manual_text() -> str:
    """Return the manual in Markdown."""
    return _shipped("manual.md", "docs/manual.md")


def notice_text() -> str:
    """Return what the program stands on, with the licences, and its own licence."""
    return "\n\n".join((_shipped("NOTICE", "NOTICE"), _shipped("LICENSE", "LICENSE")))


def _shipped(name: str, in_checkout: str) -> str:
    """Return a text that an installation keeps among the resources and a checkout elsewhere."""
    root = resources_root()
    for path in (root / "texts" / name, root.parent / in_checkout):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    message = f"The shipped text “{name}” is missing. Install Clausemark again."
    raise ClausemarkError(message, reason="resource-missing")
