"""What an act changed, and acts that can be taken back: what the window needs to keep every view true."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Flag, auto
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from clausemark.archive.identifiers import FindingId, VersionId

if TYPE_CHECKING:
    from clausemark.services.desk import Desk
    from clausemark.services.progress import CancelToken, Progress


class Changed(Flag):
    """The kinds of thing that an act can change; a view reads again what it shows of them."""

    LIBRARY = auto()
    FINDINGS = auto()
    STEPS = auto()
    SCOPE = auto()
    FLAGS = auto()
    OPEN_ITEMS = auto()
    DISSENTS = auto()
    COMPARISONS = auto()
    ENGAGEMENT = auto()
    PEOPLE = auto()
    PACKS = auto()
    CHANGES = auto()
    WATCHES = auto()
    RETURNS = auto()


@dataclass(frozen=True, slots=True)
class Change:
    """What an act changed; empty sets mean that it may be anything of those kinds. `saved_at` is UTC, on disk."""

    kinds: Changed
    saved_at: datetime
    versions: frozenset[VersionId] = frozenset()
    findings: frozenset[FindingId] = frozenset()


class Edit(Protocol):
    """An act of a person that can be taken back and done again, until a sign-off rests on it.

    Both directions write to the workspace before they return, add to the ledger and overwrite nothing; both raise
    `ClausemarkError` when the workspace has moved on meanwhile, and then change nothing.
    """

    @property
    def name(self) -> str:
        """What undo and history call the act: “Rate 4.2 critical”."""
        ...

    def do(self, desk: Desk) -> Change:
        """Do the act, the first time or again."""
        ...

    def undo(self, desk: Desk) -> Change:
        """Take the act back."""
        ...


@runtime_checkable
class Lengthy(Protocol):
    """An act that may take so long that people want to see how far it is, and to stop it; then nothing is changed."""

    @property
    def is_lengthy(self) -> bool:
        """Tell whether it takes longer than a moment."""
        ...

    def do_in_steps(self, desk: Desk, progress: Progress, cancel: CancelToken) -> Change:
        """Do the act as `do` does; raise `CancelledError` when it was stopped."""
        ...

    def undo_in_steps(self, desk: Desk, progress: Progress, cancel: CancelToken) -> Change:
        """Take the act back as `undo` does; raise `CancelledError` when it was stopped."""
        ...


@runtime_checkable
class Joinable(Protocol):
    """An act that may be one with the next, as the words typed in one stay in a field are."""

    def joined(self, later: Edit) -> Edit | None:
        """Return the one act for both, None when they stay two."""
        ...
