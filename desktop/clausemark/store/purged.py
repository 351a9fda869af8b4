"""What purges took away, as far as reading and checking need to know; said by the purges' own records."""

from __future__ import annotations

import json
from bisect import bisect_right
from typing import Any

from sqlalchemy import Connection, select

from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.store import schema

WITHHELD = ""
"""What stands in place of a payload that was purged; no JSON is empty."""
_DONE = "done"


class Withheld:
    """The sequences of the events whose payloads were purged."""

    def __init__(self, connection: Connection) -> None:
        runs = sorted((first, last) for each in done(connection) for first, last in each["withheld"])
        self._first = [first for first, _ in runs]
        self._last = [last for _, last in runs]

    def __contains__(self, seq: int) -> bool:
        at = bisect_right(self._first, seq) - 1
        return at >= 0 and seq <= self._last[at]


class Purged:
    """The records, versions, bytes and packs that were purged, by their identifiers and hashes."""

    def __init__(self, connection: Connection) -> None:
        found = done(connection)
        self.records = frozenset(name for each in found for name in each["records"])
        self.versions = frozenset(name for each in found for name in each["versions"])
        self.originals = frozenset(item["sha256"] for each in found for item in each["originals"])
        self.packs = frozenset(name for each in found for name in each["packs"])


def purged_record(identifier: str) -> RuleRefusedError:
    """Return the refusal of a record whose words were purged."""
    message = phrase(
        "The words of {identifier} were purged with their document. `clausemark purge` lists why.",
        identifier=identifier,
    )
    return RuleRefusedError(message, reason="purged")


def purged_bytes(digest: str) -> RuleRefusedError:
    """Return the refusal of bytes that were purged."""
    message = phrase(
        "The archived bytes {digest}… were purged. `clausemark purge` lists when and why.", digest=digest[:12]
    )
    return RuleRefusedError(message, reason="purged")


def done(connection: Connection) -> list[dict[str, Any]]:
    """Return the purges that were carried out, as they are recorded; one that is damaged tells of nothing."""
    query = select(schema.purge.c.record).where(schema.purge.c.removed == 0)
    return [row for (text,) in connection.execute(query) if (row := _told(text)) is not None]


def _told(text: str) -> dict[str, Any] | None:
    """Return what the record of a finished purge names, None for any other; the check of records tells of damage."""
    try:
        row: dict[str, Any] = json.loads(text)
        told = {name: tuple(row[name]) for name in ("records", "versions", "packs")}
        told["originals"] = tuple({"sha256": str(each["sha256"])} for each in row["originals"])
        told["withheld"] = tuple((int(first), int(last)) for first, last in row["withheld"])
        return told if row["state"] == _DONE else None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def stub_values(table: str, number: int) -> dict[str, Any]:
    """Return the columns of a purged row, beside its record, that would still hold words."""
    label = f"purged-{number}"
    values: dict[str, dict[str, Any]] = {
        "finding": {"label": label},
        "comparison": {"label": label},
        "legal_decision": {"citation": None, "decision": ""},
        "returned_entry": {"row_key": "", "column": ""},
    }
    return values.get(table, {})
