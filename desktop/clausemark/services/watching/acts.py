"""Watching a place, looking at another pace, and watching no longer, as acts that can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from clausemark.archive.watch import Watch
from clausemark.phrases import phrase
from clausemark.services.changes import Change, Changed
from clausemark.services.coding.made import Made, keep, moved_on, take_out
from clausemark.services.desk import Desk
from clausemark.services.watching.watches import Wish, checked_wish, new_watch
from clausemark.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class AddWatch:
    """Watches a place from now on; nothing is fetched by the act itself."""

    name: str
    wish: Wish
    made: Made = field(default_factory=Made, compare=False)

    def do(self, desk: Desk) -> Change:
        """Add the watch; raise as `add_watch` does."""
        checked = checked_wish(self.wish)
        with desk.workspace.transaction(desk.actor) as tx:
            make = new_watch(tx, *checked)
            key = keep(tx.watches, self.made, make, "watch.added", "watch.restored")
            change = _change(tx)
        self.made.identifier = key
        return change

    def undo(self, desk: Desk) -> Change:
        """End the watch again; what it gave meanwhile stays."""
        with desk.workspace.transaction(desk.actor) as tx:
            take_out(tx.watches, self.made, "watch.removed")
            return _change(tx)


@dataclass(frozen=True, slots=True)
class EndWatch:
    """Watches a place no longer; what it gave stays."""

    name: str
    watch: Watch

    def do(self, desk: Desk) -> Change:
        """End the watch; raise `ConflictError` (`record-changed`) when it has ended already."""
        with desk.workspace.transaction(desk.actor) as tx:
            take_out(tx.watches, Made(self.watch.id), "watch.removed")
            return _change(tx)

    def undo(self, desk: Desk) -> Change:
        """Watch the place again, due as it was."""
        with desk.workspace.transaction(desk.actor) as tx:
            tx.watches.restore(self.watch.id, tx.watches.get(self.watch.id), "watch.restored")
            return _change(tx)


@dataclass(frozen=True, slots=True)
class PaceWatch:
    """Looks at a watched place every so many hours from the next look on."""

    name: str
    watch: Watch
    every: int

    def do(self, desk: Desk) -> Change:
        """Keep the pace; raise `UsageError` (`watch-interval`), `ConflictError` (`record-changed`)."""
        checked_wish(Wish(self.watch.place, self.every))
        return self._pace(desk, self.every)

    def undo(self, desk: Desk) -> Change:
        """Look as often as before."""
        return self._pace(desk, self.watch.every)

    def _pace(self, desk: Desk, every: int) -> Change:
        with desk.workspace.transaction(desk.actor) as tx:
            if tx.watches.is_removed(self.watch.id):
                raise moved_on(phrase("{place} is watched no longer", place=self.watch.place))
            present = tx.watches.get(self.watch.id)
            tx.watches.change(present.id, replace(present, every=every), "watch.paced")
            return _change(tx)


def _change(tx: Transaction) -> Change:
    return Change(Changed.WATCHES, tx.clock.now())
