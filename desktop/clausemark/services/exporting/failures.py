"""The failures of the pack library, as the application's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from clausemark.errors import ClausemarkError, IntegrityError
from clausepack.errors import PackError, PackIntegrityError


class ExportError(ClausemarkError):
    """The pack could not be rendered or written."""

    exit_status = 4


@contextmanager
def translated() -> Iterator[None]:
    """Let the pack library's failures pass as the application's."""
    try:
        yield
    except PackIntegrityError as error:
        raise IntegrityError(error.message, reason=error.reason) from error
    except PackError as error:
        raise ExportError(error.message, reason=error.reason) from error
