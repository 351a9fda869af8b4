"""The records of watches and of what each look gave."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import WatchId, format_id, row_number
from clausemark.archive.watch import Watch, WatchOutcome, WatchResult
from clausemark.store import schema
from clausemark.store.records import Records


class Watches(Records[Watch]):
    """Where new versions come from."""

    def due(self, moment: datetime) -> tuple[WatchId, ...]:
        """Return the watches that are due at a moment, those that waited longest first."""
        column = schema.watch.c
        where = (column.removed == 0) & (column.due <= utc_text(moment))
        rows = self._connection.execute(select(column.id).where(where).order_by(column.due, column.id))
        return tuple(WatchId(format_id("wat", number)) for (number,) in rows)

    def at(self, place: str) -> Watch | None:
        """Return the watch on a place, None when nobody watches it."""
        return next((each for each in self.all() if each.place == place), None)


class WatchResults(Records[WatchResult]):
    """What looks gave."""

    def of_watch(self, watch: WatchId) -> tuple[WatchResult, ...]:
        """Return the looks at a watched place, oldest first."""
        return tuple(self.all(schema.watch_result.c.watch_id == row_number(watch, "wat")))

    def last(self, watch: WatchId) -> WatchResult | None:
        """Return the last look at a watched place, None when there was none."""
        column = schema.watch_result.c
        where = column.watch_id == row_number(watch, "wat")
        newest = select(column.id).where(where).order_by(column.id.desc()).limit(1).scalar_subquery()
        return self.find(column.id == newest)

    def since(self, moment: datetime, outcome: WatchOutcome | None = None) -> tuple[WatchResult, ...]:
        """Return the looks from a moment on, all or those with an outcome, oldest first."""
        column = schema.watch_result.c
        where = column.utc >= utc_text(moment)
        if outcome is not None:
            where = where & (column.outcome == outcome.value)
        return tuple(self.all(where))
