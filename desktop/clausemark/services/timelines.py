"""What a timeline says of a document, a platform or a clause: since when, until when, how often it changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.identifiers import DocumentId
from clausemark.archive.terms import VersionKind
from clausemark.services.desk import Desk
from clausemark.services.history import ClauseLife
from clausemark.store.levels import VersionLevel

_DAYS_A_MONTH = 30.44


@dataclass(frozen=True, slots=True)
class Facts:
    """First and last sight, changes, months between them, and the part of the transitions without other words.

    `present` tells whether the latest sound version has it still.
    """

    first: datetime
    last: datetime
    changes: int
    months: float
    stability: float
    present: bool = True


@dataclass(frozen=True, slots=True)
class PlatformLine:
    """The versions of all documents of a platform, oldest first, and what the documents are called."""

    levels: tuple[VersionLevel, ...]
    titles: Mapping[DocumentId, str]


def facts_of(levels: Sequence[VersionLevel]) -> Facts | None:
    """Return the facts of versions of one or several documents, None without a sound one."""
    sound = [each for each in levels if each.kind.is_sound]
    if not sound:
        return None
    moments = [each.captured_at for each in sound]
    changes = sum(1 for each in sound if each.kind is VersionKind.CHANGE)
    lived = len(sound) - len({each.document for each in sound})
    first, last = min(moments), max(moments)
    return Facts(first, last, changes, (last - first).days / _DAYS_A_MONTH, 1 - changes / lived if lived else 1.0)


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
