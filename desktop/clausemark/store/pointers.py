"""The definitions and cross-references of versions, in bulk; the ledger holds the digest of each version's."""

from __future__ import annotations

import json
from bisect import bisect_right
from itertools import accumulate
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select

from clausemark.archive.canonical import Json, as_it_stands
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import VersionId
from clausemark.archive.ledger import Act
from clausemark.errors import IntegrityError
from clausemark.phrases import phrase
from clausemark.provisions.cross_references import CrossReference
from clausemark.provisions.definitions import Definition, TermUse
from clausemark.provisions.pointers import PackedPointers, Pointers, as_json
from clausemark.store.ledger_writer import LedgerWriter, writing
from clausemark.store.prepared import Prepared
from clausemark.store.schema import cross_reference, definition, event, provision
from clausemark.store.texts import version_number

_START = itemgetter(0)
_INSERT_TERMS, _INSERT_REFERENCES = Prepared(insert(definition)), Prepared(insert(cross_reference))
_TERM_COLUMNS = ("version_id", "provision_id", "term", "start", "end", "uses")
_REFERENCE_COLUMNS = ("version_id", "provision_id", "target_id", "start", "end")
_PLACES = Prepared(select(provision.c.ordinal, provision.c.id).where(provision.c.version_id == bindparam("version_id")))


class PointerStore:
    """What the clauses of versions define and point at."""

    def __init__(self, connection: Connection, ledger: LedgerWriter | None) -> None:
        self._connection = connection
        self._ledger = ledger

    def put(self, version: VersionId, pointers: PackedPointers) -> None:
        """Keep the pointers of a version, whose provisions are stored already; the ledger gets their digest."""
        number = version_number(version)
        payload: Json = {
            "version": version,
            "definitions": len(pointers.definitions),
            "cross_references": len(pointers.cross_references),
            "pointers_sha256": pointers_digest(pointers),
        }
        writing(self._ledger).append(Act("version.pointed", f"{version}/pointers", payload))
        if not pointers.definitions and not pointers.cross_references:
            return
        rows = self._rows_by_ordinal(number)
        terms = [
            (number, rows[each.provision], each.term, each.start, each.end, as_it_stands(each.steps).decode())
            for each in pointers.definitions
        ]
        references = [
            (number, rows[each.provision], None if each.target is None else rows[each.target], each.start, each.end)
            for each in pointers.cross_references
        ]
        _INSERT_TERMS.run_many(self._connection, _TERM_COLUMNS, terms)
        _INSERT_REFERENCES.run_many(self._connection, _REFERENCE_COLUMNS, references)

    def are_kept(self, version: VersionId) -> bool:
        """Tell whether the pointers of a version were stored; workspaces of format 2 have none."""
        query = select(func.count()).select_from(event).where(event.c.record == f"{version}/pointers")
        return bool(self._connection.execute(query).scalar())

    def of_version(self, version: VersionId, text: str) -> Pointers:
        """Return the stored pointers of a version, in reading order; `text` is the version's.

        Raises `IntegrityError` (`reading-damaged`) where they do not belong to it.
        """
        number = version_number(version)
        ordinals = {row: ordinal for ordinal, row in self._rows_by_ordinal(number).items()}
        spans = sorted((start, ordinals[row]) for row, start in self._provision_starts(number))
        terms = select(definition).where(definition.c.version_id == number).order_by(definition.c.id)
        references = select(cross_reference).where(cross_reference.c.version_id == number)
        try:
            return Pointers(
                tuple(_definition(row, ordinals, spans, text) for row in self._connection.execute(terms)),
                tuple(
                    _cross_reference(row, ordinals, text)
                    for row in self._connection.execute(references.order_by(cross_reference.c.id))
                ),
            )
        except (KeyError, ValueError, TypeError, IndexError) as error:
            message = phrase(
                "What the clauses of {version} define and point at is not what was stored. Restore a backup.",
                version=version,
            )
            raise IntegrityError(message, reason="reading-damaged") from error

    def _rows_by_ordinal(self, number: int) -> dict[int, int]:
        return dict(_PLACES.rows(self._connection, {"version_id": number}))

    def _provision_starts(self, number: int) -> list[tuple[int, int]]:
        query = select(provision.c.id, provision.c.start).where(provision.c.version_id == number)
        return [(row.id, row.start) for row in self._connection.execute(query)]


def pointers_digest(pointers: PackedPointers) -> Sha256:
    """Return the SHA-256 of the canonical JSON of pointers.

    They are whole numbers behind two keys in order, so that the plain writer gives the canonical bytes.
    """
    return sha256_of(as_it_stands(as_json(pointers)))


def _definition(row: Any, ordinals: dict[int, int], spans: list[tuple[int, int]], text: str) -> Definition:
    if row.term != text[row.start : row.end]:
        raise ValueError("a term that does not stand there")
    uses = []
    for start in accumulate(json.loads(row.uses)):
        at = max(0, bisect_right(spans, start, key=_START) - 1)
        uses.append(TermUse(spans[at][1], start, start + len(row.term)))
    return Definition(row.term, ordinals[row.provision_id], row.start, row.end, tuple(uses))


def _cross_reference(row: Any, ordinals: dict[int, int], text: str) -> CrossReference:
    target = None if row.target_id is None else ordinals[row.target_id]
    return CrossReference(ordinals[row.provision_id], row.start, row.end, text[row.start : row.end], target)
