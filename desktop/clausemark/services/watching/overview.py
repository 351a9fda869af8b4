"""What the window shows of watches: each with its last looks, and what a watch brought with what that touches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from clausemark.archive.identifiers import WatchId
from clausemark.archive.watch import Watch, WatchOutcome, WatchResult
from clausemark.services.desk import Desk
from clausemark.services.files import write_whole
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.watching.digest import NewVersion, digest_of, new_versions
from clausemark.services.watching.digest_page import DigestWords, digest_page
from clausemark.services.watching.fetching import Fetcher, Limits
from clausemark.services.watching.looking import look
from clausemark.store.levels import VersionLabel

_LOOKS = 20
"""Looks of a watch that are shown."""
_IN_WINDOW = Limits(silence=8.0, seconds=30.0)
"""What an address may take while somebody works: closing the window waits for it."""
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class WatchOverview:
    """A watch, who added it, its last looks, the latest first, and the versions that these brought."""

    watch: Watch
    added_by: str
    looks: tuple[WatchResult, ...]
    came: tuple[NewVersion, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What one run over watches gave; `labels` name the new versions, in order."""

    results: tuple[WatchResult, ...]
    labels: tuple[VersionLabel, ...]


def watch_overview(desk: Desk, name: WatchId, cancel: CancelToken) -> WatchOverview:
    """Return what is to be said of a watch; raise `UsageError` (`unknown-id`)."""
    with desk.workspace.reading() as view:
        watch = view.watches.get(name)
        looks = view.watch_results.of_watch(name)[: -_LOOKS - 1 : -1]
        came: list[NewVersion] = []
        for each in looks:
            cancel.checkpoint()
            came += new_versions(view, desk, each)
        return WatchOverview(watch, view.persons.get(watch.added_by).name, looks, tuple(came))


def is_any_due(desk: Desk) -> bool:
    """Tell whether there is a watch to look at now."""
    with desk.workspace.reading() as view:
        return bool(view.watches.due(desk.clock.now()))


def look_in_window(
    desk: Desk, names: Sequence[WatchId], progress: Progress, cancel: CancelToken, *, everything: bool = False
) -> Looked:
    """Look at what is due, at all, or at those named, one after the other, patient only as long as closing may take.

    Every look is recorded when it is done, so that stopping between two of them loses nothing.
    """
    fetcher = Fetcher(_IN_WINDOW)
    results = tuple(look(desk, names, everything=everything, fetcher=fetcher, progress=progress, cancel=cancel))
    new = [version for each in results if each.outcome is WatchOutcome.NEW for version in each.versions]
    with desk.workspace.reading() as view:
        labels = view.levels.labels(tuple(new))
    return Looked(results, tuple(labels[each] for each in new if each in labels))


def write_digest(desk: Desk, since: datetime, target: Path, words: DigestWords) -> int:
    """Write what watches gave since a moment as one page; return the number of new versions.

    The file is whole or not there. Raises `ClausemarkError` (`not-written`) when it cannot be written.
    """
    found = digest_of(desk, since)
    write_whole(target, digest_page(found, words))
    return len(found.new)


def weekly_name(day: datetime) -> str:
    """Return the name of the digest written on a day."""
    return f"clausemark-digest-{day.date().isoformat()}.html"
