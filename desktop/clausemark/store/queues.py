"""What still waits for a review, found in SQL: provisions that nobody judged and nobody left out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from clausemark.archive.identifiers import ProvisionId, VersionId, format_id, row_number
from clausemark.review.reconciliation import NOT_JUDGED
from clausemark.store import schema
from clausemark.store.kinds import SCOPE
from clausemark.store.prepared import Prepared, listed
from clausemark.store.provision_ids import ProvisionIds
from clausemark.store.record_codec import readable
from clausemark.store.record_statements import PURGED
from clausemark.store.records import Records

_CHUNK = 500
"""Identifiers asked for in one statement."""
_LINES = Prepared(
    select(
        schema.provision.c.id,
        schema.provision.c.version_id,
        schema.provision.c.ordinal,
        schema.provision.c.number,
        schema.provision.c.heading_path,
        func.substr(schema.provision.c.text, 1, bindparam("cut")),
    ).where(schema.provision.c.id.in_(listed("numbers")))
)


@dataclass(frozen=True, slots=True)
class ProvisionLine:
    """A provision as one line of a list; `text` is cut, `heading` is the innermost one."""

    id: ProvisionId
    version: VersionId
    ordinal: int
    number: str | None
    heading: str
    text: str


class Queues:
    """Reads what is outstanding, and the lines of long lists page by page."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def outstanding(self, versions: Sequence[VersionId]) -> dict[VersionId, ProvisionIds]:
        """Return the provisions of versions that are neither reviewed nor out of scope, in the order asked for.

        The same ones as `review.reconciliation` calls outstanding; versions without any are left out.
        """
        found: dict[VersionId, ProvisionIds] = {}
        for at in range(0, len(versions), _CHUNK):
            found.update(self._outstanding([number_of(each) for each in versions[at : at + _CHUNK]]))
        return {each: found[each] for each in versions if found.get(each)}

    def population(self, versions: Sequence[VersionId]) -> int:
        """Return how many provisions versions have, as their records say."""
        column, total = schema.version.c, 0
        for at in range(0, len(versions), _CHUNK):
            numbers = [number_of(each) for each in versions[at : at + _CHUNK]]
            query = select(func.sum(func.json_extract(column.record, "$.provisions"))).where(column.id.in_(numbers))
            total += int(self._connection.execute(query).scalar() or 0)
        return total

    def lines(self, provisions: Sequence[ProvisionId], *, cut: int = 240) -> list[ProvisionLine]:
        """Return the lines of provisions in the order asked for, their texts cut in the database.

        What does not exist is left out.
        """
        numbers = [number_of(each, "prv") for each in provisions]
        rows = _LINES.rows(self._connection, {"numbers": json.dumps(numbers), "cut": cut})
        found = {row[0]: _line(row) for row in rows}
        return [found[number] for number in numbers if number in found]

    def _outstanding(self, versions: list[int]) -> dict[VersionId, ProvisionIds]:
        gone = self._reviewed(versions)
        blanket: set[int] = set()
        for number, named in self._excluded(versions):
            gone.setdefault(number, set()).update(named)
            if not named:
                blanket.add(number)
        return {
            VersionId(format_id("ver", number)): ProvisionIds.without(members, gone.get(number, ()))
            for number, members in self._population(versions)
            if number not in blanket
        }

    def _population(self, versions: list[int]) -> Iterator[tuple[int, range | list[int]]]:
        """Yield the row numbers of each version's provisions in reading order.

        They are added in one go, so that first, last and number are enough; should rows be missing, they are listed.
        """
        column = schema.provision.c
        ends = (column.version_id, func.min(column.id), func.max(column.id), func.count())
        query = select(*ends).where(column.version_id.in_(versions)).group_by(column.version_id)
        for number, first, last, count in self._connection.execute(query).all():
            whole = last - first + 1 == count
            yield number, range(first, last + 1) if whole else self._listed(number)

    def _listed(self, version: int) -> list[int]:
        column = schema.provision.c
        query = select(column.id).where(column.version_id == version).order_by(column.id)
        return list(self._connection.execute(query).scalars())

    def _reviewed(self, versions: list[int]) -> dict[int, set[int]]:
        """Return the provisions that a standing, classified finding touches, as `counts_as_reviewed` has it."""
        finding, touched = schema.finding.c, schema.finding_provision.c
        query = select(finding.version_id, touched.provision_id).where(
            touched.finding_id == finding.id,
            finding.version_id.in_(versions),
            finding.removed == 0,
            finding.state.not_in([each.value for each in NOT_JUDGED]),
            func.json_array_length(func.nullif(finding.record, PURGED), "$.judgement.categories") > 0,
        )
        found: dict[int, set[int]] = {}
        for version, provision in self._connection.execute(query):
            found.setdefault(version, set()).add(provision)
        return found

    def _excluded(self, versions: list[int]) -> Iterator[tuple[int, set[int]]]:
        scope = Records(self._connection, SCOPE, None)
        for exclusion in scope.all(schema.scope_exclusion.c.version_id.in_(versions)):
            named = {number_of(each, "prv") for each in exclusion.provisions}
            yield number_of(exclusion.version), named


def number_of(identifier: str, prefix: str = "ver") -> int:
    """Return the row number of an identifier; −1, which no row has, for a foreign one."""
    number = row_number(identifier, prefix)
    return -1 if number is None else number


def _line(row: Any) -> ProvisionLine:
    number, version, ordinal, printed, path, words = row
    return ProvisionLine(
        ProvisionId(format_id("prv", number)),
        VersionId(format_id("ver", version)),
        ordinal,
        printed,
        _innermost(path),
        words,
    )


@lru_cache(4096)
@readable()
def _innermost(path: str) -> str:
    """Return the innermost heading of a stored path; the clauses of a section share it."""
    headings = json.loads(path)
    return str(headings[-1]) if headings else ""
