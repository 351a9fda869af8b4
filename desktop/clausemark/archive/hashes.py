"""SHA-256, the only digest the program uses."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NewType

from clausemark.archive.canonical import Json, canonical_json

Sha256 = NewType("Sha256", str)
"""64 lower-case hexadecimal digits."""


def sha256_of(data: bytes) -> Sha256:
    """Return the SHA-256 of bytes."""
    return Sha256(hashlib.sha256(data).hexdigest())


def sha256_of_file(path: Path) -> Sha256:
    """Return the SHA-256 of a file's bytes, read piece by piece; raise `OSError` when it cannot be read."""
    with path.open("rb") as stream:
        return Sha256(hashlib.file_digest(stream, "sha256").hexdigest())


def sha256_of_text(text: str) -> Sha256:
    """Return the SHA-256 of a text's UTF-8 bytes."""
    return sha256_of(text.encode("utf-8"))


def sha256_of_json(value: Json) -> Sha256:
    """Return the SHA-256 of a value's canonical JSON."""
    return sha256_of(canonical_json(value))
