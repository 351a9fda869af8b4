"""The full-text search of SQLite (FTS5): the only place that speaks its language.

The index keeps no text of its own: it reads the provisions. Hits come in the order of the archive, since sorting
a whole match set by rank takes seconds in a large one; counting is a request of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, TextClause, text
from sqlalchemy.exc import DBAPIError

from clausemark.archive.identifiers import ProvisionId, VersionId, format_id
from clausemark.store.prepared import Prepared

_TOKENS = 24
"""Words of a snippet."""
_WORDS = re.compile(r'"([^"]*)"?|(\S+)')


@dataclass(frozen=True, slots=True)
class Hit:
    """A provision that a search found, with the words around the find."""

    provision: ProvisionId
    version: VersionId
    snippet: str


@dataclass(frozen=True, slots=True)
class _Request:
    """A statement in two forms: over all provisions, and over those of versions that were not withdrawn."""

    over_all: TextClause
    without_withdrawn: TextClause


class Search:
    """Full text over all provisions: all words must occur; phrases in quotes; `word*` for beginnings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def query(self, words: str, limit: int = 200) -> list[Hit]:
        """Return the first hits in the order of the archive; none for a query without a word."""
        match = match_of(words)
        if not match:
            return []
        with self._connection.execute(self._over(_HITS), {"match": match, "limit": limit}) as result:
            rows = [] if result.cursor is None else result.cursor.fetchall()
        versions = {number: VersionId(format_id("ver", number)) for number in {row[1] for row in rows}}
        return [Hit(ProvisionId(format_id("prv", row[0])), versions[row[1]], row[2]) for row in rows]

    def total(self, words: str, *, at_most: int | None = None) -> int:
        """Return how many provisions a search finds, counting no further than `at_most`."""
        match = match_of(words)
        if not match:
            return 0
        values = {"match": match, "limit": -1 if at_most is None else at_most}
        return int(self._connection.execute(self._over(_COUNT), values).scalar_one())

    def _over(self, request: _Request) -> TextClause:
        """Return the request that leaves withdrawn versions out; the short way where there are none, as is usual."""
        some = self._connection.execute(_WITHDRAWN).first() is not None
        return request.without_withdrawn if some else request.over_all


def match_of(words: str) -> str:
    """Return a full-text query in which the user's words are only words; empty when there are none."""
    parts = (_part(quoted, bare) for quoted, bare in _WORDS.findall(words))
    return " ".join(part for part in parts if part)


def _part(quoted: str, bare: str) -> str:
    clean = re.sub(r'["\x00\ud800-\udfff]', " ", quoted or bare).strip()
    if not any(char.isalnum() for char in clean):
        return ""
    beginning = bare.endswith("*") and bare[-2:-1].isalnum()
    return f'"{clean}"*' if beginning else f'"{clean}"'


def create_search(connection: Connection) -> None:
    """Make the full-text index of a new workspace."""
    connection.execute(
        text(
            "CREATE VIRTUAL TABLE provision_search USING fts5(text, content='provision', content_rowid='id', "
            "tokenize='unicode61')"
        )
    )


def index_search(connection: Connection, first: int, end: int) -> None:
    """Index the provisions of a half-open range of rows."""
    _INDEX.run(connection, {"first": first, "end": end})


def rebuild_search(connection: Connection) -> None:
    """Make the index anew, so that it holds no word that stands in no provision any more."""
    connection.execute(text("INSERT INTO provision_search(provision_search) VALUES('rebuild')"))


def search_faults(connection: Connection, *, writable: bool) -> Iterator[str]:
    """Yield what is wrong with the index; word by word against the provisions only where a writer may look."""
    for number, what in connection.execute(_UNEVEN):
        yield f"{format_id('prv', number)} {what}"
    if not writable:
        return
    try:
        connection.execute(text("INSERT INTO provision_search(provision_search, rank) VALUES('integrity-check', 1)"))
    except DBAPIError as error:
        yield f"the search index does not agree with the provisions: {error.orig}"


_UNEVEN = text(
    "SELECT id, 'is not in the search index' FROM provision WHERE id NOT IN (SELECT id FROM provision_search_docsize) "
    "UNION ALL SELECT id, 'is in the search index, but not stored' FROM provision_search_docsize "
    "WHERE id NOT IN (SELECT id FROM provision)"
)
_WITHDRAWN = text("SELECT 1 FROM version WHERE removed = 1 LIMIT 1")
_STANDING = "provision.version_id NOT IN (SELECT id FROM version WHERE removed = 1)"
_FOUND = (
    f"SELECT provision.id, provision.version_id, snippet(provision_search, 0, '', '', '…', {_TOKENS}) "  # noqa: S608  # a number of ours
    "FROM provision_search JOIN provision ON provision.id = provision_search.rowid "
    "WHERE provision_search MATCH :match"
)
_HITS = _Request(
    text(f"{_FOUND} ORDER BY provision_search.rowid LIMIT :limit"),
    text(f"{_FOUND} AND {_STANDING} ORDER BY provision_search.rowid LIMIT :limit"),
)
_COUNT = _Request(
    text("SELECT count(*) FROM (SELECT 1 FROM provision_search WHERE provision_search MATCH :match LIMIT :limit)"),
    text(
        "SELECT count(*) FROM (SELECT 1 FROM provision_search JOIN provision ON provision.id = provision_search.rowid "  # noqa: S608  # words of ours
        f"WHERE provision_search MATCH :match AND {_STANDING} LIMIT :limit)"
    ),
)
_INDEX = Prepared(
    text("INSERT INTO provision_search(rowid, text) SELECT id, text FROM provision WHERE id >= :first AND id < :end")
)
