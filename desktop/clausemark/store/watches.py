"""The records of watches and of what each look gave."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select, true

from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import VersionId, WatchId, format_id, row_number
from clausemark.archive.terms import VersionKind
from clausemark.archive.watch import Watch, WatchOutcome, WatchResult
from clausemark.store import schema
from clausemark.store.record_statements import PURGED
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

    def untold(self, method: str) -> dict[VersionId, str | None]:
        """Return the versions captured by a method that no look told of, with the address that each came from.

        A look that was stopped leaves such. What repeats the version before, and what a person made of a broken
        capture, is never told.
        """
        made, origin, told = schema.version.c, schema.capture.c.record, schema.watch_result.c
        named = func.json_each(func.nullif(told.record, PURGED), "$.versions").table_valued("value")
        known = set(
            self._connection.scalars(select(named.c.value).select_from(schema.watch_result.join(named, true())))
        )
        by_hand = select(schema.broken_capture.c.version_id).where(schema.broken_capture.c.version_id.is_not(None))
        query = (
            select(made.id, func.json_extract(origin, "$.origin.source_url"))
            .join(schema.capture, made.capture_id == schema.capture.c.id)
            .where(func.json_extract(origin, "$.origin.method") == method, made.removed == 0)
            .where(made.kind.not_in([VersionKind.UNCHANGED.value, VersionKind.BROKEN_CAPTURE.value]))
            .where(made.id.not_in(by_hand))
            .order_by(made.id)
        )
        found = ((VersionId(format_id("ver", number)), url) for number, url in self._connection.execute(query))
        return {version: url for version, url in found if version not in known}

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
