"""What is watched: adding, listing and ending watches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from clausemark.archive.identifiers import WatchId
from clausemark.archive.watch import Watch, WatchKind, WatchResult
from clausemark.errors import UsageError
from clausemark.intake.git_command import is_repository
from clausemark.phrases import phrase
from clausemark.services.desk import Desk
from clausemark.services.watching.fetching import checked_address
from clausemark.store.transaction import Transaction

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
    checked = checked_wish(wish)
    with desk.workspace.transaction(desk.actor) as tx:
        return tx.watches.add(new_watch(tx, *checked), "watch.added")


def checked_wish(wish: Wish) -> tuple[Wish, WatchKind]:
    """Return a wish with its place as it is kept, and what that is; raise as `add_watch` does."""
    if not 1 <= wish.every <= _LONGEST:
        raise UsageError(phrase("A watch looks every 1 to 8784 hours."), reason="watch-interval")
    kind, place = _recognised(wish.place)
    return replace(wish, place=place), kind


def new_watch(tx: Transaction, wish: Wish, kind: WatchKind) -> Callable[[str], Watch]:
    """Return what makes a watch; raise `UsageError` (`watch-exists`)."""
    known = tx.watches.at(wish.place)
    if known is not None:
        message = phrase("{place} is watched already ({known}).", place=wish.place, known=known.id)
        raise UsageError(message, reason="watch-exists")
    person, now = tx.persons.ensure(tx.actor), tx.clock.now()
    named = wish.platform, wish.title, wish.terms_type
    return lambda key: Watch(WatchId(key), kind, wish.place, wish.every, now, person.id, now, *named)


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
