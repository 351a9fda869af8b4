"""The definitions and cross-references of versions, in bulk; the ledger holds the digest of each version's."""

from __future__ import annotations

import json
from itertools import accumulate
from typing import Any

from sqlalchemy import Connection, func, insert, select

from clausemark.archive.canonical import Json, canonical_json
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import VersionId
from clausemark.archive.ledger import Act
from clausemark.errors import IntegrityError
from clausemark.phrases import phrase
from clausemark.provisions.cross_references import CrossReference
from clausemark.provisions.definitions import Definition, TermUse
from clausemark.provisions.pointers import Pointers, packed, steps_of
from clausemark.store.ledger_writer import LedgerWriter, writing
from clausemark.store.schema import cross_reference, definition, event, provision
from clausemark.store.texts import version_number

_INSERT_TERMS, _INSERT_REFERENCES = insert(definition), insert(cross_reference)


class PointerStore:
    """What the clauses of versions define and point at."""

    def __init__(self, connection: Connection, ledger: LedgerWriter | None) -> None:
        self._connection = connection
        self._ledger = ledger

    def put(self, version: VersionId, pointers: Pointers) -> None:
        """Keep the pointers of a version, whose provisions are stored already; the ledger gets their digest."""
        number = version_number(version)
        rows = self._rows_by_ordinal(number)
        payload: Json = {
            "version": version,
            "definitions": len(pointers.definitions),
            "cross_references": len(pointers.cross_references),
            "pointers_sha256": pointers_digest(pointers),
        }
        writing(self._ledger).append(Act("version.pointed", f"{version}/pointers", payload))
        if pointers.definitions:
            self._connection.execute(_INSERT_TERMS, [_term(number, rows, each) for each in pointers.definitions])
        if pointers.cross_references:
            found = [_reference(number, rows, each) for each in pointers.cross_references]
            self._connection.execute(_INSERT_REFERENCES, found)

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
        query = select(provision.c.ordinal, provision.c.id).where(provision.c.version_id == number)
        return {row.ordinal: row.id for row in self._connection.execute(query)}

    def _provision_starts(self, number: int) -> list[tuple[int, int]]:
        query = select(provision.c.id, provision.c.start).where(provision.c.version_id == number)
        return [(row.id, row.start) for row in self._connection.execute(query)]


def pointers_digest(pointers: Pointers) -> Sha256:
    """Return the SHA-256 of the canonical JSON of pointers."""
    return sha256_of(canonical_json(packed(pointers)))


def _term(number: int, rows: dict[int, int], each: Definition) -> dict[str, Any]:
    return {
        "version_id": number,
        "provision_id": rows[each.provision],
        "term": each.term,
        "start": each.start,
        "end": each.end,
        "uses": json.dumps(steps_of([use.start for use in each.uses]), separators=(",", ":")),
    }


def _reference(number: int, rows: dict[int, int], each: CrossReference) -> dict[str, Any]:
    return {
        "version_id": number,
        "provision_id": rows[each.provision],
        "target_id": None if each.target is None else rows[each.target],
        "start": each.start,
        "end": each.end,
    }


def _definition(row: Any, ordinals: dict[int, int], spans: list[tuple[int, int]], text: str) -> Definition:
    if row.term != text[row.start : row.end]:
        raise ValueError("a term that does not stand there")
    uses, at = [], 0
    for start in accumulate(json.loads(row.uses)):
        while at + 1 < len(spans) and spans[at + 1][0] <= start:
            at += 1
        uses.append(TermUse(spans[at][1], start, start + len(row.term)))
    return Definition(row.term, ordinals[row.provision_id], row.start, row.end, tuple(uses))


def _cross_reference(row: Any, ordinals: dict[int, int], text: str) -> CrossReference:
    target = None if row.target_id is None else ordinals[row.target_id]
    return CrossReference(ordinals[row.provision_id], row.start, row.end, text[row.start : row.end], target)
