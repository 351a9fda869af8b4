"""What is said of documents that were purged: in a verification, and where their bytes come in again."""

from __future__ import annotations

from clausemark.archive.clock import utc_text
from clausemark.phrases import phrase
from clausemark.review.purge import Purge, PurgeState
from clausemark.store.transaction import View
from clausemark.store.workspace import Workspace

WATCHED = "watch"
"""The method of what a watch brings in; nothing that was purged comes in by it."""


def was_purged(view: View, purge: Purge) -> str:
    """Return in words that bytes were purged, when, by whom and why."""
    return phrase(
        "these bytes were purged on {day} with “{title}” ({reason}), asked by {asked}, confirmed by {confirmed}",
        day=_day(purge),
        title=purge.title,
        reason=purge.reason.value,
        asked=view.persons.get(purge.asked_by).name,
        confirmed=_confirmed(view, purge),
    )


def purged_in_words(workspace: Workspace) -> tuple[str, ...]:
    """Return a sentence for every purge that was carried out, oldest first."""
    with workspace.reading() as view:
        done = [each for each in view.purges.all() if each.state is PurgeState.DONE]
        return tuple(_sentence(view, each) for each in done)


def _sentence(view: View, purge: Purge) -> str:
    return phrase(
        "{platform}: “{title}” ({document}) was purged on {day}, asked by {asked} on {asked_on}, confirmed by "
        "{confirmed}; reason: {reason}. {kept}",
        platform=purge.platform,
        title=purge.title,
        document=purge.document,
        day=_day(purge),
        asked=view.persons.get(purge.asked_by).name,
        asked_on=utc_text(purge.asked_at)[:10],
        confirmed=_confirmed(view, purge),
        reason=purge.reason.value,
        kept=_kept(len(purge.versions)),
    )


def _kept(versions: int) -> str:
    if versions == 1:
        return phrase("1 version keeps its hash and dates.")
    return phrase("{count} versions keep their hashes and dates.", count=versions)


def _day(purge: Purge) -> str:
    return "" if purge.confirmed_at is None else utc_text(purge.confirmed_at)[:10]


def _confirmed(view: View, purge: Purge) -> str:
    return "" if purge.confirmed_by is None else view.persons.get(purge.confirmed_by).name
