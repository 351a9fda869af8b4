"""What each transition of a history counts as: a timeline counts what became of the words, not of the pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from math import ceil

from clausemark.archive.identifiers import DocumentId, VersionId
from clausemark.archive.library import Version
from clausemark.archive.terms import ChangeKind, VersionKind
from clausemark.provisions.change import kind_of_same_words
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken
from clausemark.services.transitions import passing_variant
from clausemark.store.transaction import View

DAYS_A_MONTH = 30.44
_LEAST_MONTHS = 2
_OF_WORDS = frozenset({None, ChangeKind.SUBSTANTIVE, ChangeKind.ADMINISTRATIVE})

Kinds = Mapping[VersionId, ChangeKind | None]


def kinds_into(view: View, history: Sequence[Version], cancel: CancelToken | None = None) -> Kinds:
    """Return the kind of the transition into each sound version after the first, in a history in order of capture.

    It is the kind that was noted or confirmed; where nobody noted one, what the two texts tell by themselves, and
    None when their words differ. Raises `IntegrityError` (`text-changed`), `CancelledError` (`cancelled`).
    """
    token = cancel or CancelToken()
    sound = [each for each in history if each.kind.is_sound]
    records = view.changes.of_document(sound[0].document) if sound else ()
    noted = {(each.old_version, each.new_version): each.kind for each in records}
    found: dict[VersionId, ChangeKind | None] = {}
    for old, new in pairwise(sound):
        token.checkpoint()
        kind = noted.get((old.id, new.id))
        found[new.id] = _kind_of_texts(view, sound, old, new) if kind is None else kind
    return found


def kinds_of_documents(
    desk: Desk, documents: Sequence[DocumentId], cancel: CancelToken | None = None
) -> dict[VersionId, ChangeKind | None]:
    """Return the kinds of all transitions of some documents; raises what `kinds_into` raises."""
    found: dict[VersionId, ChangeKind | None] = {}
    with desk.workspace.reading() as view:
        for document in documents:
            found.update(kinds_into(view, view.versions.of_document(document), cancel))
    return found


def is_change_of_words(kind: ChangeKind | None) -> bool:
    """Tell whether a transition counts as a change: its words differ, as far as anybody knows for a reason."""
    return kind in _OF_WORDS


def months_between(first: datetime, last: datetime) -> float:
    """Return how many months lie between two captures."""
    return (last - first).days / DAYS_A_MONTH


def stability(first: datetime, last: datetime, changes: Sequence[datetime]) -> float | None:
    """Return the part of the months from first to last capture in which no changed words were captured.

    Months are counted from the first capture, and one that has begun counts as a month; so it does not matter how
    often somebody looked. None for a single month, which says nothing yet.
    """
    months = ceil(months_between(first, last))
    if months < _LEAST_MONTHS:
        return None
    changed = {min(months - 1, int(months_between(first, each))) for each in changes}
    return 1 - len(changed) / months


def _kind_of_texts(view: View, sound: Sequence[Version], old: Version, new: Version) -> ChangeKind | None:
    if new.kind is VersionKind.TECHNICAL or old.text_sha256 == new.text_sha256 or passing_variant(sound, old, new):
        return ChangeKind.TECHNICAL
    return kind_of_same_words(view.texts.text(old.id, old.text_sha256), view.texts.text(new.id, new.text_sha256))
