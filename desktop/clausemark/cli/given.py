"""What was given on the command line, looked at before anything is done with it."""

from __future__ import annotations

import argparse
import errno
import os
from collections.abc import Sequence
from pathlib import Path

from clausemark.cli.console import short
from clausemark.errors import ClausemarkError, InputRefusedError, UsageError

_NAMES = (
    "workspace", "file", "files", "paths", "path", "folder", "output", "html", "docx", "redact", "pkcs12",
    "passphrase_file", "new_passphrase_file", "key_passphrase_file",
)  # fmt: skip
"""Arguments that name files or folders."""
_MOST = 1_000_000
_NO_NAME = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.ELOOP})
"""What a system says of a name that no file of it can have; Windows says the second of characters that it reserves."""
_CLOSED = frozenset({errno.EACCES, errno.EPERM})


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


def refused_name(error: OSError, given: Sequence[str]) -> ClausemarkError | None:
    """Return the refusal of a name that no file can have, or of a place that is closed to the person.

    `given` are the arguments. None when the system failed at anything else, or at a file that nobody named.
    """
    if not isinstance(error.filename, str):
        return None
    name, trouble = short(error.filename), error.strerror
    if error.errno in _NO_NAME:
        return UsageError(f"“{name}” cannot name a file: {trouble}. Choose another name.", reason="usage")
    if error.errno in _CLOSED and any(Path(error.filename).is_relative_to(each) for each in given if each):
        message = f"“{name}” is closed to you: {trouble}. Ask for the right to use it, or choose another folder."
        return InputRefusedError(message, reason="unreadable")
    return None


def _is_text(value: str) -> bool:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
