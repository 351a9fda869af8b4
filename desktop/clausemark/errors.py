"""The expected failures of Clausemark: families, reason codes and exit statuses."""

from __future__ import annotations

from typing import ClassVar


class ClausemarkError(Exception):
    """An expected failure whose message may be shown as it stands.

    `reason` is a stable code used in logs, tests and the manual; `exit_status` is what the command
    line ends with when nothing else catches the error.
    """

    exit_status: ClassVar[int] = 1

    def __init__(self, message: str, *, reason: str) -> None:
        super().__init__(message)
        self.message = message
        self.reason = reason


class UsageError(ClausemarkError):
    """The request itself is wrong: an unknown identifier, an impossible combination."""

    exit_status = 2


class InputRefusedError(ClausemarkError):
    """What was handed in cannot be taken: a capture, a review file, a workbook."""

    exit_status = 4


class IntegrityError(ClausemarkError):
    """Stored or exported evidence is not what its hash says; work stops."""

    exit_status = 5


class RuleRefusedError(ClausemarkError):
    """A rule of the review refuses the act: four eyes, a lapsed approval, sums that do not close."""

    exit_status = 6


class WorkspaceUnavailableError(ClausemarkError):
    """The workspace is locked, busy, foreign, too new, or its passphrase is wrong."""

    exit_status = 7


class ConflictError(WorkspaceUnavailableError):
    """A record changed since it was read; read it again and repeat the act."""
