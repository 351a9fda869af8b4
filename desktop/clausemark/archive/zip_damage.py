"""What `zipfile` lets escape where a ZIP is damaged, cut off, or packed in a way that cannot be read."""

from __future__ import annotations

import lzma
import zipfile
import zlib

ZIP_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""Of opening a ZIP and of unpacking its members; a part that asks for a password is a `RuntimeError`."""
