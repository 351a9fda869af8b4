"""Exchange files that were written from a workspace, and those taken into it."""

from __future__ import annotations

from clausemark.archive.hashes import Sha256
from clausemark.review.exchange import Direction, Exchange
from clausemark.store import schema
from clausemark.store.records import Records


class Exchanges(Records[Exchange]):
    """Exchanges with other workspaces."""

    def taken_in(self, digest: Sha256) -> Exchange | None:
        """Return the record of an exchange file that was taken in before, None when it never was."""
        column = schema.exchange.c
        return self.find((column.direction == Direction.IN.value) & (column.sha256 == digest))
