"""The full-text search of SQLite (FTS5): the only place that speaks its language.

The index keeps no text of its own: it reads the provisions. Hits come in the order of the archive, since sorting
a whole match set by rank takes seconds in a large one; counting is a request of its own.

The index gives the provisions of a word one after the other, but those of a beginning only once it has put together
all of them: a fifth of a second for two letters in a million provisions. So the first hits of a beginning are asked
for by the words of the index that begin so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from clausemark.archive.identifiers import ProvisionId, VersionId, format_id
from clausemark.store.prepared import Prepared

_TOKENS = 24
"""Words of a snippet."""
_WORDS = re.compile(r'"([^"]*)"?|(\S+)')
_AS_INDEXED = re.compile(r"[a-z0-9]+")
"""Letters that the index keeps as they are; what becomes of others is its own affair."""
_MOST = 1_000
"""Words that a beginning is spelled out in: with more of them, putting all together is as quick."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A provision that a search found, with the words around the find."""

    provision: ProvisionId
    version: VersionId
    snippet: str


class Search:
    """Full text over all provisions: all words must occur; phrases in quotes; `word*` for beginnings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def stopper(self) -> Callable[[], object]:
        """Return what ends, from any thread, a search that is under way; it then fails."""
        driver: Any = self._connection.connection.driver_connection
        stop: Callable[[], object] = driver.interrupt
        return stop

    def query(self, words: str, limit: int = 200) -> list[Hit]:
        """Return the first hits in the order of the archive; none for a query without a word."""
        match = " AND ".join(self._spelled_out(part) for part in _parts(words))
        if not match:
            return []
        with self._connection.execute(_HITS, {"match": match, "limit": limit}) as result:
            rows = [] if result.cursor is None else result.cursor.fetchall()
        versions = {number: VersionId(format_id("ver", number)) for number in {row[1] for row in rows}}
        return [Hit(ProvisionId(format_id("prv", row[0])), versions[row[1]], row[2]) for row in rows]

    def _spelled_out(self, part: str) -> str:
        """Return a part of a query in which a beginning is all words of the index that begin so."""
        beginning = part.removesuffix('"*').strip('"*').lower()
        if not part.isascii() or not part.endswith('"*') or not _AS_INDEXED.fullmatch(beginning):
            return part
        _OPEN_INDEX.run(self._connection, {})
        last = f"{beginning}\U0010ffff"
        found = _BEGINNING_SO.rows(self._connection, {"first": beginning, "last": last, "most": _MOST + 1})
        quoted = [f'"{word}"' for (word,) in found]
        return f"({' OR '.join(quoted)})" if 0 < len(quoted) <= _MOST else part

    def total(self, words: str, *, at_most: int | None = None) -> int:
        """Return how many provisions a search finds, counting no further than `at_most`."""
        match = match_of(words)
        if not match:
            return 0
        values = {"match": match, "limit": -1 if at_most is None else at_most}
        some_withdrawn = self._connection.execute(_WITHDRAWN).first() is not None  # usually none: the short way
        return int(self._connection.execute(_COUNT_STANDING if some_withdrawn else _COUNT, values).scalar_one())


def match_of(words: str) -> str:
    """Return a full-text query in which the user's words are only words; empty when there are none."""
    return " ".join(_parts(words))


def _parts(words: str) -> list[str]:
    parts = (_part(quoted, bare) for quoted, bare in _WORDS.findall(words))
    return [part for part in parts if part]


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
    connection.execute(_MERGE_SELDOM, {"parts": _MOST_PARTS})


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
_MOST_PARTS = 16
"""Parts of the index of one size before they are put together, the most that SQLite takes: with its usual four,
indexing an import of 1,000 files takes a fifth longer."""
_MERGE_SELDOM = text("INSERT INTO provision_search(provision_search, rank) VALUES('automerge', :parts)")
_WITHDRAWN = text("SELECT 1 FROM version WHERE removed = 1 LIMIT 1")
_HITS = text(
    f"SELECT provision.id, provision.version_id, snippet(provision_search, 0, '', '', '…', {_TOKENS}) "  # noqa: S608  # a number of ours
    "FROM provision_search JOIN provision ON provision.id = provision_search.rowid WHERE provision_search MATCH :match "
    "AND (SELECT removed FROM version WHERE version.id = provision.version_id) = 0 "
    "ORDER BY provision_search.rowid LIMIT :limit"
)
"""The versions of hits are looked at one by one: to look for withdrawn ones among all takes longer than the search."""
_COUNT = text("SELECT count(*) FROM (SELECT 1 FROM provision_search WHERE provision_search MATCH :match LIMIT :limit)")
_COUNT_STANDING = text(
    "SELECT count(*) FROM (SELECT 1 FROM provision_search JOIN provision ON provision.id = provision_search.rowid "
    "WHERE provision_search MATCH :match AND provision.version_id NOT IN (SELECT id FROM version WHERE removed = 1) "
    "LIMIT :limit)"
)
_OPEN_INDEX = Prepared(
    text("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word USING fts5vocab('main', 'provision_search', 'instance')")
)
"""Lets a connection look into the index; of that, nothing is stored in the workspace."""
_BEGINNING_SO = Prepared(
    text(
        "WITH RECURSIVE word(term) AS ("
        "SELECT (SELECT term FROM temp.search_word WHERE term >= :first AND term <= :last LIMIT 1) UNION ALL "
        "SELECT (SELECT term FROM temp.search_word WHERE term >= word.term || char(1) AND term <= :last LIMIT 1) "
        "FROM word WHERE word.term IS NOT NULL LIMIT :most) SELECT term FROM word WHERE term IS NOT NULL"
    )
)
"""Goes from word to word: each step finds the first that comes after, without its provisions."""
_INDEX = Prepared(
    text("INSERT INTO provision_search(rowid, text) SELECT id, text FROM provision WHERE id >= :first AND id < :end")
)
