"""What a timeline says of a document, a platform or a clause: since when, until when, how often it changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.identifiers import DocumentId, VersionId
from clausemark.services.change_kinds import Kinds, is_change_of_words, months_between, stability
from clausemark.services.desk import Desk
from clausemark.services.history import ClauseLife
from clausemark.store.levels import VersionLevel


@dataclass(frozen=True, slots=True)
class Facts:
    """First and last sight, how often the words changed, months between, and the part of them without a change.

    What concerned only looks, capture or the page around the text is no change. `present` tells whether the latest
    sound version has it still; `stability` is None after a month at most.
    """

    first: datetime
    last: datetime
    changes: int
    months: float
    stability: float | None
    present: bool = True


@dataclass(frozen=True, slots=True)
class PlatformLine:
    """The versions of all documents of a platform, oldest first, and what the documents are called."""

    levels: tuple[VersionLevel, ...]
    titles: Mapping[DocumentId, str]


def facts_of(levels: Collection[VersionLevel], kinds: Kinds) -> Facts | None:
    """Return the facts of versions of one or several documents by the kinds of their transitions.

    None without a sound version.
    """
    sound = [each for each in levels if each.kind.is_sound]
    return facts_of_captures([(each.id, each.captured_at) for each in sound], kinds)


def facts_of_captures(captures: Collection[tuple[VersionId, datetime]], kinds: Kinds) -> Facts | None:
    """Return the facts of sound versions, given with the moments of their captures; None without one."""
    if not captures:
        return None
    moments = [moment for _, moment in captures]
    first, last = min(moments), max(moments)
    changes = [moment for version, moment in captures if version in kinds and is_change_of_words(kinds[version])]
    return Facts(first, last, len(changes), months_between(first, last), stability(first, last, changes))


def facts_of_clause(life: ClauseLife) -> Facts:
    """Return the facts of a clause."""
    first, last = life.first.captured_at.utc, life.last.captured_at.utc
    return Facts(first, last, len(life.reworded), life.months, life.stability, life.present)


def platform_line(desk: Desk, document: DocumentId) -> PlatformLine:
    """Return the versions of the platform that a document belongs to."""
    with desk.workspace.reading() as view:
        documents = view.levels.documents(view.levels.document(document).platform)
        levels = [level for each in documents for level in view.levels.versions(each.id)]
    levels.sort(key=lambda each: (each.captured_at, each.id))
    return PlatformLine(tuple(levels), {each.id: each.title for each in documents})
