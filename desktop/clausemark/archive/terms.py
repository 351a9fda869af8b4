"""Closed vocabularies of captures, versions and changes, as `regulations/vocab.json` lists them."""

from __future__ import annotations

from enum import StrEnum


class CaptureBasis(StrEnum):
    """How the moment of a capture is known."""

    HTTP_DATE = "http-date"
    WARC_DATE = "warc-date"
    MHTML_DATE = "mhtml-date"
    COMMIT_DATE = "commit-date"
    PAGE_COMMENT = "page-comment"
    FILE_NAME = "file-name"
    FILE_TIME = "file-time"
    DECLARED = "declared"


class CustodyEventKind(StrEnum):
    """What happened to an exhibit's bytes."""

    ACQUIRED = "acquired"
    RECEIVED = "received"
    IMPORTED = "imported"
    VERIFIED = "verified"
    TRANSFORMED = "transformed"
    EXPORTED = "exported"
    HANDED_OVER = "handed-over"


class VersionKind(StrEnum):
    """What a version is in the history of its document."""

    FIRST = "first"
    CHANGE = "change"
    TECHNICAL = "technical"
    UNCHANGED = "unchanged"
    BROKEN_CAPTURE = "broken-capture"

    @property
    def is_sound(self) -> bool:
        """Tell whether the version is what the document said then, no broken capture of it."""
        return self is not VersionKind.BROKEN_CAPTURE


class ChangeKind(StrEnum):
    """What sort of change a transition between two versions is."""

    SUBSTANTIVE = "substantive"
    ADMINISTRATIVE = "administrative"
    FORMATTING = "formatting"
    TECHNICAL = "technical"
    BROKEN_CAPTURE = "broken-capture"


class ChangeDirection(StrEnum):
    """What a transition means for the people bound by the document."""

    BETTER = "better"
    WORSE = "worse"
    MIXED = "mixed"
    NEUTRAL = "neutral"


class LineageRelation(StrEnum):
    """How a provision relates to the version before."""

    UNCHANGED = "unchanged"
    MOVED = "moved"
    REWORDED = "reworded"
    SPLIT_FROM = "split-from"
    MERGED_INTO = "merged-into"
    ADDED = "added"
    REMOVED = "removed"
