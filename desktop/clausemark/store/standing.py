"""Whether the file of an open workspace still stands under its name: systems let open files be moved and deleted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clausemark.errors import WorkspaceUnavailableError
from clausemark.phrases import phrase


@dataclass(frozen=True, slots=True)
class Standing:
    """A file as the system knows it, and the absolute name it was opened by."""

    path: Path
    device: int
    number: int

    @classmethod
    def of(cls, path: Path) -> Standing:
        """Return where a file stands now. Raises `WorkspaceUnavailableError` (`workspace-missing`)."""
        try:
            found = path.stat()
        except OSError as error:
            message = phrase("{file} does not exist or is not a file. Check the name.", file=path.name)
            raise WorkspaceUnavailableError(message, reason="workspace-missing") from error
        return cls(path.absolute(), found.st_dev, found.st_ino)

    def require(self) -> None:
        """Refuse to go on where the name leads to another file by now, or to none.

        What is written then would lie in a journal under the old name, of which the file knows nothing.
        Raises `WorkspaceUnavailableError` (`workspace-moved`).
        """
        try:
            now = Standing.of(self.path)
        except WorkspaceUnavailableError:
            now = None
        if now != self:
            message = phrase(
                "{file} was moved, renamed, replaced or deleted while it was open. Nothing is recorded until it is "
                "back at its place, {folder}. A backup made now holds everything recorded so far.",
                file=self.path.name,
                folder=self.path.parent,
            )
            raise WorkspaceUnavailableError(message, reason="workspace-moved")
