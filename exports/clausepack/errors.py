"""The failures of the pack library, each with a stable reason code."""

from __future__ import annotations


class PackError(Exception):
    """An expected failure whose message may be shown as it stands."""

    def __init__(self, message: str, *, reason: str) -> None:
        super().__init__(message)
        self.message = message
        self.reason = reason


class PackFormatError(PackError):
    """A pack cannot be read: damaged, foreign, or of a newer format."""


class PackIntegrityError(PackError):
    """A pack holds something that does not agree with its own record."""
