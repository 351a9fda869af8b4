"""What was given on the command line, looked at before anything is done with it."""

from __future__ import annotations

import argparse
import errno
import os

from clausemark.cli.console import short
from clausemark.errors import UsageError

_NAMES = (
    "workspace", "file", "files", "paths", "path", "folder", "output", "html", "docx", "redact", "pkcs12",
    "passphrase_file", "new_passphrase_file", "key_passphrase_file",
)  # fmt: skip
"""Arguments that name files or folders."""
_MOST = 1_000_000
_NO_NAME = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.ELOOP})
"""What a system says of a name that no file of it can have; Windows says the second of characters that it reserves."""


def count(text: str) -> int:
    """Return a whole number from 1 to a million; anything else is told as wrong usage."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(_MOST)) else 0
    if not 1 <= number <= _MOST:
        raise argparse.ArgumentTypeError(f"“{short(text)}” is not a whole number from 1 to {_MOST}")
    return number


def check_given(parsed: argparse.Namespace) -> None:
    """Refuse an argument that is no text, and a blank name of a file (`usage`).

    Only the name of a file that is there may be other bytes than text.
    """
    for name, value in vars(parsed).items():
        for text in value if isinstance(value, list) else [value]:
            if name in _NAMES and text == "":
                raise UsageError("The name of a file or folder is blank. Write it out.", reason="usage")
            if isinstance(text, str) and not _is_text(text) and not os.path.lexists(text):
                shown = text.encode("utf-8", "backslashreplace").decode("utf-8")
                raise UsageError(
                    f"“{shown}” is not text in UTF-8. Set the terminal to UTF-8 and type it again.", reason="usage"
                )


def refused_name(error: OSError) -> UsageError | None:
    """Return the refusal of a name that no file can have; None when the system failed at something else."""
    if error.errno not in _NO_NAME or not isinstance(error.filename, str):
        return None
    return UsageError(
        f"“{short(error.filename)}” cannot name a file: {error.strerror}. Choose another name.", reason="usage"
    )


def _is_text(value: str) -> bool:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
