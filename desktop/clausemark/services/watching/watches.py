"""What is watched: adding, listing and ending watches."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clausemark.archive.identifiers import WatchId
from clausemark.archive.watch import Watch, WatchKind, WatchResult
from clausemark.errors import UsageError
from clausemark.intake.git_command import is_repository
from clausemark.phrases import phrase
from clausemark.services.desk import Desk
from clausemark.services.watching.fetching import checked_address

_LONGEST = 24 * 366


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants watched; `place` is a folder, a repository or an address, `every` is in hours."""

    place: str
    every: int = 24
    platform: str | None = None
    title: str | None = None
    terms_type: str | None = None


@dataclass(frozen=True, slots=True)
class Watched:
    """A watch with the last look, None when there was none yet."""

    watch: Watch
    last: WatchResult | None


def add_watch(desk: Desk, wish: Wish) -> Watch:
    """Watch a place from now on; nothing is fetched yet.

    Raises `UsageError`: `path-missing`, `watch-exists`, `watch-interval`; `InputRefusedError` (`address-invalid`).
    """
    if not 1 <= wish.every <= _LONGEST:
        raise UsageError(phrase("A watch looks every 1 to 8784 hours."), reason="watch-interval")
    kind, place = _recognised(wish.place)
    with desk.workspace.transaction(desk.actor) as tx:
        known = tx.watches.at(place)
        if known is not None:
            raise UsageError(
                phrase("{place} is watched already ({known}).", place=place, known=known.id), reason="watch-exists"
            )
        person, now = tx.persons.ensure(desk.actor), tx.clock.now()
        return tx.watches.add(
            lambda key: Watch(
                WatchId(key), kind, place, wish.every, now, person.id, now, wish.platform, wish.title, wish.terms_type
            ),
            "watch.added",
        )


def end_watch(desk: Desk, watch: str) -> Watch:
    """Watch a place no longer; what it gave stays. Raises `UsageError` (`unknown-id`)."""
    with desk.workspace.transaction(desk.actor) as tx:
        return tx.watches.remove(watch, "watch.removed")


def watches(desk: Desk) -> tuple[Watched, ...]:
    """Return what is watched, with the last look at each."""
    with desk.workspace.reading() as view:
        return tuple(Watched(each, view.watch_results.last(each.id)) for each in view.watches.all())


def _recognised(place: str) -> tuple[WatchKind, str]:
    if "://" in place:
        return WatchKind.ADDRESS, checked_address(place).geturl()
    path = Path(place)
    if not path.is_dir():
        raise UsageError(phrase("There is no folder {place}. Check the name.", place=place), reason="path-missing")
    kind = WatchKind.REPOSITORY if is_repository(path) else WatchKind.FOLDER
    return kind, str(path.resolve())
