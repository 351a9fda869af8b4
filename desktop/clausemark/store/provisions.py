"""Provisions, headings and boilerplate of versions, in bulk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, insert, select

from clausemark.archive.canonical import Json, as_it_stands
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import ProvisionId, VersionId, format_id, row_number
from clausemark.archive.ledger import Act
from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.provisions.provision import BoilerplateSpan, HeadingSpan, ProvisionSpan, Segmentation
from clausemark.store.ledger_writer import LedgerWriter, writing
from clausemark.store.prepared import Prepared
from clausemark.store.record_codec import readable
from clausemark.store.schema import margin, provision
from clausemark.store.sqlite_search import index_search
from clausemark.store.texts import version_number

_CHUNK = 500
"""Identifiers asked for in one statement."""
_ONE = Prepared(select(provision).where(provision.c.id == bindparam("number")))
_IDS = Prepared(
    select(provision.c.id).where(provision.c.version_id == bindparam("version_id")).order_by(provision.c.ordinal)
)
_ORDINALS = Prepared(
    select(provision.c.id, provision.c.ordinal)
    .where(provision.c.version_id == bindparam("version_id"))
    .order_by(provision.c.ordinal)
)
_HIGHEST = Prepared(select(func.max(provision.c.id)))
_INSERT, _INSERT_MARGINS = Prepared(insert(provision)), Prepared(insert(margin))
_COLUMNS = ("id", "version_id", "ordinal", "number", "heading_path", "start", "end", "text", "sha256")
_MARGIN_COLUMNS = ("version_id", "kind", "level", "reason", "start", "end")


class StoredProvision:
    """A provision with its identifier and its version; equal when all of it is.

    It holds its row and makes the rest when asked: of a long list only what is shown costs anything.
    """

    __slots__ = ("_row",)

    def __init__(self, row: tuple[Any, ...]) -> None:
        self._row = row

    @property
    def id(self) -> ProvisionId:
        """Return the identifier."""
        return ProvisionId(format_id("prv", self._row[0]))

    @property
    def version(self) -> VersionId:
        """Return the version that it is a clause of."""
        return VersionId(format_id("ver", self._row[1]))

    @property
    def span(self) -> ProvisionSpan:
        """Return the clause itself."""
        _, _, ordinal, number, path, start, end, words, _ = self._row
        return ProvisionSpan(ordinal, number, _path(path), start, end, words)

    @property
    def stored_sha256(self) -> Sha256:
        """Return the hash kept beside the text; `span.sha256` is that of the text itself."""
        return Sha256(self._row[8])

    @property
    def stored_path(self) -> str:
        """Return the heading path as it is stored."""
        return str(self._row[4])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StoredProvision) and self._row == other._row

    def __hash__(self) -> int:
        return hash(self._row[0])

    def __repr__(self) -> str:
        return f"StoredProvision({self.id}, {self.version}, {self.span!r})"


class PlacedSpan(NamedTuple):
    """Where a provision stands in its version, half-open, without its words."""

    id: ProvisionId
    number: str | None
    heading_path: tuple[str, ...]
    start: int
    end: int


class Provisions:
    """The provisions, headings and boilerplate of versions."""

    def __init__(self, connection: Connection, ledger: LedgerWriter | None) -> None:
        self._connection = connection
        self._ledger = ledger

    def add_all(self, version: VersionId, found: Segmentation) -> None:
        """Keep how a version divides; the ledger gets the digest of all of it, and the first identifier."""
        number = version_number(version)
        first = int(_HIGHEST.scalar(self._connection, {}) or 0) + 1
        hashes = [span.sha256 for span in found.provisions]
        paths = _Paths()
        rows = [
            (
                first + n,
                number,
                span.ordinal,
                span.number,
                paths[span.heading_path],
                span.start,
                span.end,
                span.text,
                digest,
            )
            for n, (span, digest) in enumerate(zip(found.provisions, hashes, strict=True))
        ]
        payload: Json = {
            "version": version,
            "count": len(rows),
            "first": format_id("prv", first) if rows else None,
            "segmentation_sha256": segmentation_digest(found, hashes),
        }
        writing(self._ledger).append(Act("version.segmented", f"{version}/provisions", payload))
        _INSERT.run_many(self._connection, _COLUMNS, rows)
        _INSERT_MARGINS.run_many(self._connection, _MARGIN_COLUMNS, _margins(number, found))
        index_search(self._connection, first, first + len(rows))

    def of_version(self, version: VersionId) -> list[StoredProvision]:
        """Return the provisions of a version in reading order."""
        where = provision.c.version_id == version_number(version)
        return self._list(select(provision).where(where).order_by(provision.c.ordinal))

    def ids(self, version: VersionId) -> list[ProvisionId]:
        """Return the identifiers of a version's provisions in reading order."""
        rows = _IDS.rows(self._connection, {"version_id": version_number(version)})
        return [ProvisionId(format_id("prv", number)) for (number,) in rows]

    def ordinals(self, version: VersionId) -> list[tuple[ProvisionId, int]]:
        """Return a version's provisions with their places from 1, in reading order; read from an index alone."""
        rows = _ORDINALS.rows(self._connection, {"version_id": version_number(version)})
        return [(ProvisionId(format_id("prv", number)), ordinal) for number, ordinal in rows]

    def places(self, version: VersionId) -> list[PlacedSpan]:
        """Return where a version's provisions stand, in reading order, without their words, which cost most."""
        column = provision.c
        query = select(column.id, column.number, column.heading_path, column.start, column.end)
        where = column.version_id == version_number(version)
        with self._connection.execute(query.where(where).order_by(column.ordinal)) as result:
            rows = [] if result.cursor is None else result.cursor.fetchall()
        return [
            PlacedSpan(ProvisionId(format_id("prv", row)), number, _path(path), start, end)
            for row, number, path, start, end in rows
        ]

    def get(self, identifier: str) -> StoredProvision:
        """Return one provision; raise `UsageError` (`unknown-id`) when there is none."""
        rows = _ONE.rows(self._connection, {"number": row_number(identifier, "prv")})
        return StoredProvision(rows[0]) if rows else self.get_many((identifier,))[0]

    def get_many(self, identifiers: Sequence[str]) -> list[StoredProvision]:
        """Return provisions in the order asked for; raise `UsageError` (`unknown-id`) when one does not exist."""
        found: dict[str, StoredProvision] = {}
        numbers = [row_number(each, "prv") for each in identifiers]
        for at in range(0, len(numbers), _CHUNK):
            query = select(provision).where(provision.c.id.in_(numbers[at : at + _CHUNK]))
            found.update((each.id, each) for each in self._list(query))
        missing = [each for each in identifiers if each not in found]
        if missing:
            message = phrase(
                "There is no provision “{missing}” in this workspace. `clausemark provisions` lists them.",
                missing=missing[0],
            )
            raise UsageError(message, reason="unknown-id")
        return [found[each] for each in identifiers]

    def with_text(self, digest: Sha256) -> list[StoredProvision]:
        """Return the provisions of all versions whose words have a hash, in the order stored; looks at every one."""
        return self._list(select(provision).where(provision.c.sha256 == digest).order_by(provision.c.id))

    def page(self, offset: int, limit: int, *, version: VersionId | None = None) -> list[StoredProvision]:
        """Return the provisions that follow the first `offset` ones, in the order stored: of all, or of a version.

        Provisions are never taken out, so that the place in the list is the number of the row.
        """
        query = select(provision).limit(limit)
        if version is None:
            query = query.where(provision.c.id > offset).order_by(provision.c.id)
        else:
            where = (provision.c.version_id == version_number(version)) & (provision.c.ordinal > offset)
            query = query.where(where).order_by(provision.c.ordinal)
        return self._list(query)

    def count(self, version: VersionId | None = None) -> int:
        """Return how many provisions there are, in all or of a version."""
        query = select(func.count()).select_from(provision)
        if version is not None:
            query = query.where(provision.c.version_id == version_number(version))
        return int(self._connection.execute(query).scalar_one())

    def headings(self, version: VersionId) -> list[HeadingSpan]:
        """Return the headings of a version in reading order."""
        return [HeadingSpan(row.start, row.end, row.level) for row in self._margin(version, margin.c.kind == "heading")]

    def boilerplate(self, version: VersionId) -> list[BoilerplateSpan]:
        """Return what was set apart as boilerplate in a version, in reading order."""
        rows = self._margin(version, margin.c.kind == "boilerplate")
        return [BoilerplateSpan(row.start, row.end, row.reason) for row in rows]

    def segmentation(self, version: VersionId, segmenter: str) -> Segmentation:
        """Return how a version divides, as it was stored."""
        spans = tuple(item.span for item in self.of_version(version))
        return Segmentation(segmenter, spans, tuple(self.headings(version)), tuple(self.boilerplate(version)))

    def _list(self, query: Any) -> list[StoredProvision]:
        """Return rows as the driver gives them: wrapping them twice would cost as much as reading them."""
        with self._connection.execute(query) as result:
            cursor = result.cursor
            return [] if cursor is None else list(map(StoredProvision, cursor.fetchall()))

    def _margin(self, version: VersionId, kind: ColumnElement[bool]) -> Iterable[Row[*tuple[Any, ...]]]:
        where = (margin.c.version_id == version_number(version)) & kind
        return self._connection.execute(select(margin).where(where).order_by(margin.c.start, margin.c.id)).all()


def segmentation_digest(found: Segmentation, hashes: Sequence[Sha256] | None = None) -> Sha256:
    """Return the SHA-256 of how a text divides, as canonical JSON; `hashes` are those of its provisions, if at hand.

    There is one object, its keys in order here, so that the plain writer gives the canonical bytes.
    """
    known = [item.sha256 for item in found.provisions] if hashes is None else hashes
    value: Json = {
        "boilerplate": sorted([item.start, item.end, item.reason] for item in found.boilerplate),
        "headings": sorted([item.start, item.end, item.level] for item in found.headings),
        "provisions": [
            (item.ordinal, item.number, item.heading_path, item.start, item.end, digest)
            for item, digest in zip(found.provisions, known, strict=True)
        ],
        "segmenter_version": found.segmenter_version,
    }
    return sha256_of(as_it_stands(value))


@lru_cache(4096)
@readable()
def _path(text: str) -> tuple[str, ...]:
    """Return a heading path from what is stored; the clauses of a section share it."""
    return tuple(json.loads(text))


def path_text(path: Sequence[str]) -> str:
    """Return a heading path as it is stored."""
    return as_it_stands(path).decode("utf-8")


def row_faults(rows: Iterable[StoredProvision], text: str) -> Iterator[str]:
    """Yield the provisions that are not the text at their place, or whose columns do not agree."""
    for row in rows:
        span = row.span
        if text[span.start : span.end] != span.text:
            yield f"{row.id} is not the text at its place"
        if row.stored_sha256 != span.sha256 or row.stored_path != path_text(span.heading_path):
            yield f"{row.id}: its columns do not agree"


class _Paths(dict[tuple[str, ...], str]):
    """Heading paths as they are stored, each written once: the clauses of a section share it."""

    def __missing__(self, path: tuple[str, ...]) -> str:
        """Return a path that was not asked for before."""
        written = self[path] = path_text(path)
        return written


def _margins(version: int, found: Segmentation) -> list[tuple[object, ...]]:
    headings: list[tuple[object, ...]] = [
        (version, "heading", item.level, "", item.start, item.end) for item in found.headings
    ]
    return headings + [(version, "boilerplate", 0, item.reason, item.start, item.end) for item in found.boilerplate]
