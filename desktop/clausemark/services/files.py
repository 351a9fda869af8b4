"""Files that a use case writes for a person: whole under their name, or not there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clausemark.errors import UsageError
from clausemark.phrases import phrase
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
            "{path} cannot be written: {error}. Choose another folder.", path=target, error=error.strerror or error
        )
        raise UsageError(message, reason="not-written") from error
