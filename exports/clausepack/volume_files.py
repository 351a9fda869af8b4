"""What the PDFs of a pack in volumes are called."""

from __future__ import annotations

import re

INDEX_FILE = "pack.pdf"
"""The master index, and the one PDF of a pack without volumes."""

_VOLUME = re.compile(r"pack-([0-9]{2,})\.pdf")


def volume_file(number: int) -> str:
    """Return the file name of a volume, counted from 1."""
    return f"pack-{number:02}.pdf"


def volume_number(name: str) -> int | None:
    """Return which volume a file name stands for, None for any other file, as a copy beside it."""
    match = _VOLUME.fullmatch(name)
    return None if match is None or volume_file(int(match[1])) != name else int(match[1])
