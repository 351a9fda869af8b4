"""Reads one shipped instrument file and refuses anything it does not understand completely."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from clausemark.archive.canonical import Json
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import CitationId
from clausemark.errors import IntegrityError
from clausemark.phrases import phrase
from clausemark.regulations.instrument import (
    Citation,
    ExternalId,
    Instrument,
    KnownChange,
    Verification,
)

INSTRUMENT_SCHEMA = "clausemark-framework/1"

INSTRUMENT_KEYS = frozenset(Instrument.__dataclass_fields__) - {"sha256", "imported"} | {
    "schema",
    "entries",
    "verification_level",
    "verification_level_meaning",
}
"""The fields that an instrument file may have."""
_COPIED_FROM_INSTRUMENT = {"instrument_id", "version_read", "instrument_status", "verification_level"}
_PLAIN_FACTS = (
    "id", "kind", "short_name", "full_title", "jurisdiction", "language", "instrument_number", "celex", "eli", "ojref",
    "official_url", "in_force_from", "status", "version_read", "text_reuse", "schema_note", "note", "selection",
)  # fmt: skip
ENTRY_KEYS = frozenset(Citation.__dataclass_fields__) - _COPIED_FROM_INSTRUMENT
"""The fields that an entry of such a file may have."""


@dataclass(frozen=True, slots=True)
class InstrumentFile:
    """An instrument and its citations in the order of the law."""

    instrument: Instrument
    citations: tuple[Citation, ...]


def read_instrument(data: bytes, name: str) -> InstrumentFile:
    """Return what an instrument file says; `name` is used in messages.

    Raises `IntegrityError` (`catalogue-damaged`) for bytes that are not such a file or that hold a
    fact this version of the program has no place for.
    """
    try:
        fields = json.loads(data)
        _check(fields, name)
        instrument = _instrument(fields, sha256_of(data))
        citations = tuple(_citation(entry, instrument, name) for entry in fields["entries"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged(name, f"{type(error).__name__}: {error}") from error
    if len(citations) != instrument.entry_count:
        raise damaged(name, f"it states {instrument.entry_count} entries and holds {len(citations)}")
    return InstrumentFile(instrument=instrument, citations=citations)


def instrument_facts(instrument: Instrument) -> dict[str, Json]:
    """Return what an instrument file says of its instrument, without its entries."""
    verification = instrument.verification
    return {
        "schema": INSTRUMENT_SCHEMA,
        **{name: getattr(instrument, name) for name in _PLAIN_FACTS},
        "authority": list(instrument.authority),
        "source_read": list(instrument.source_read),
        "topics": list(instrument.topics),
        "verification_level": verification.level,
        "verification_level_meaning": verification.meaning,
        "verification": {
            "primary": verification.primary,
            "independent": verification.independent,
            "result": verification.result,
        },
        "known_changes": [
            {name: getattr(change, name) for name in KnownChange.__dataclass_fields__}
            for change in instrument.known_changes
        ],
        "external_ids": {item.scheme: item.value for item in instrument.external_ids},
    }


def entry_fields(entry: Mapping[str, Json]) -> dict[str, Json]:
    """Return a hashed entry of law (`law_entry`) as an instrument file holds it."""
    return {name: value for name, value in entry.items() if name in ENTRY_KEYS}


def damaged(name: str, detail: str) -> IntegrityError:
    """Return the error for a file of the catalogue that cannot be trusted."""
    message = phrase(
        "The catalogue file “{name}” is damaged ({detail}). Nothing was read from it. Install Clausemark "
        "again to restore the catalogue.",
        name=name,
        detail=detail,
    )
    return IntegrityError(message, reason="catalogue-damaged")


def _check(fields: Mapping[str, object], name: str) -> None:
    if fields.get("schema") != INSTRUMENT_SCHEMA:
        raise damaged(name, f"its schema is {fields.get('schema')!r}, not {INSTRUMENT_SCHEMA!r}")
    unknown = set(fields) - INSTRUMENT_KEYS
    if unknown:
        raise damaged(name, f"unknown fields {sorted(unknown)}")


def _instrument(fields: Mapping[str, Any], sha256: Sha256) -> Instrument:
    return Instrument(
        id=fields["id"],
        kind=fields["kind"],
        short_name=fields["short_name"],
        full_title=fields["full_title"],
        jurisdiction=fields["jurisdiction"],
        language=fields["language"],
        authority=tuple(fields["authority"]),
        instrument_number=fields["instrument_number"],
        celex=fields.get("celex"),
        eli=fields.get("eli"),
        ojref=fields.get("ojref"),
        official_url=fields["official_url"],
        in_force_from=fields["in_force_from"],
        status=fields["status"],
        version_read=fields["version_read"],
        source_read=tuple(fields["source_read"]),
        verification=Verification(
            level=fields["verification_level"],
            meaning=fields["verification_level_meaning"],
            **fields["verification"],
        ),
        known_changes=tuple(KnownChange(**change) for change in fields.get("known_changes", ())),
        topics=tuple(fields["topics"]),
        external_ids=_external_ids(fields.get("external_ids")),
        text_reuse=fields["text_reuse"],
        schema_note=fields.get("schema_note"),
        note=fields.get("note"),
        selection=fields.get("selection"),
        entry_count=fields["entry_count"],
        sha256=sha256,
    )


def _citation(entry: Mapping[str, Any], instrument: Instrument, name: str) -> Citation:
    if not entry.keys() <= ENTRY_KEYS:
        raise damaged(name, f"unknown fields {sorted(entry.keys() - ENTRY_KEYS)} in {entry['id']}")
    get = entry.get
    return Citation(
        id=CitationId(entry["id"]),
        instrument_id=instrument.id,
        citation=entry["citation"],
        title=entry["title"],
        label=get("label"),
        incipit=get("incipit"),
        parent=cast("CitationId | None", entry["parent"]),
        level=entry["level"],
        url=entry["url"],
        keywords=tuple(entry["keywords"]),
        status_note=get("status_note"),
        verified=get("verified"),
        note=get("note"),
        label_source=get("label_source"),
        title_as_printed=get("title_as_printed"),
        title_in_source=get("title_in_source"),
        mirrors=cast("CitationId | None", get("mirrors")),
        eli_uri=get("eli_uri"),
        url_html=get("url_html"),
        uslm=get("uslm"),
        external_ids=_external_ids(get("external_ids")),
        version_read=instrument.version_read,
        instrument_status=instrument.status,
        verification_level=instrument.verification.level,
    )


def _external_ids(fields: Mapping[str, str] | None) -> tuple[ExternalId, ...]:
    if not fields:
        return ()
    return tuple(ExternalId(scheme, value) for scheme, value in fields.items())
