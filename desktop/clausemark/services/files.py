"""Files that a use case writes for a person: whole under their name, or not there."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.troubles import trouble_of
from clausepack.folder import write_file


def write_whole(target: Path, data: bytes) -> None:
    """Write a file so that it is whole or not there; raise `UsageError` (`not-written`)."""
    with writing(target):
        write_file(target, data)


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """Say of what the system refuses meanwhile that a file or folder cannot be written (`not-written`)."""
    try:
        yield
    except OSError as error:
        message = phrase(
            "{path} cannot be written: {error}. Choose another folder.", path=target, error=trouble_of(error)
        )
        raise UsageError(message, reason="not-written") from error


@contextmanager
def room_beside(target: Path) -> Iterator[Path]:
    """Give a hidden folder on the disk of a file or folder to come; it is removed whatever happens.

    It lies beside the target, or where the folders that lead to it are going to be.
    """
    home = next(folder for folder in target.absolute().parents if folder.is_dir())
    room = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=home))
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)
