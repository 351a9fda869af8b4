"""Commands about the catalogue of laws."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from clausemark.archive.canonical import Json
from clausemark.cli.console import Console, Result, counted, table
from clausemark.cli.opening import actor_of, clock_of, desk
from clausemark.errors import InputRefusedError, UsageError
from clausemark.regulations.catalogue import Catalogue, load_catalogue
from clausemark.regulations.display import display_text
from clausemark.regulations.grammar import CitationFinder
from clausemark.regulations.instrument import Instrument
from clausemark.services.law_changes import law_changes
from clausemark.services.law_import import LawResult, Named, import_law

_PARTLY_REFUSED = 3
_ALL_REFUSED = 4
_ID = re.compile(r"[a-z0-9][a-z0-9.\-]{0,63}")


def listing(_: argparse.Namespace, __: Console) -> Result:
    """List the instruments."""
    instruments = load_catalogue().instruments()
    value: Json = {
        "instruments": [
            {
                "id": each.id,
                "short_name": each.short_name,
                "entries": each.entry_count,
                "version_read": each.version_read,
                "status": each.status,
            }
            for each in instruments
        ]
    }
    rows = [
        [each.id, each.short_name, str(each.entry_count), each.verification.level, each.status] for each in instruments
    ]
    return Result(value, table(("id", "name", "entries", "level", "status"), rows))


def show(args: argparse.Namespace, _: Console) -> Result:
    """Show an instrument or a citation."""
    catalogue = load_catalogue()
    if ":" in args.id:
        citation = catalogue.citation(args.id)
        value: Json = {
            "id": citation.id,
            "citation": citation.citation,
            "title": citation.heading,
            "url": citation.url,
            "status_note": citation.status_note,
            "version_read": citation.version_read,
            "verified": citation.verified,
            "verification_level": citation.verification_level,
            "sha256": citation.entry_sha256,
            "imported": _imported(catalogue.instrument(citation.instrument_id)),
        }
        return Result(value, [display_text(citation), citation.url])
    instrument = catalogue.instrument(_instrument(catalogue, args.id))
    entries, texts = list(catalogue.citations(instrument.id)), catalogue.texts(instrument.id)
    shown: Json = {
        "id": instrument.id,
        "short_name": instrument.short_name,
        "full_title": instrument.full_title,
        "jurisdiction": instrument.jurisdiction,
        "version_read": instrument.version_read,
        "status": instrument.status,
        "url": instrument.official_url,
        "imported": _imported(instrument),
        "texts": [{"version_read": each.version_read, "imported": _imported(each)} for each in texts],
        "entries": [{"id": each.id, "citation": each.citation, "title": each.heading} for each in entries],
    }
    lines = [instrument.full_title, f"Read: {instrument.version_read}", f"Status: {instrument.status}"]
    lines += [_origin(each) for each in (instrument,) if each.imported]
    lines += [f"Earlier text: {each.version_read}. {_origin(each)}" for each in texts[1:]]
    return Result(shown, [*lines, *(display_text(each) for each in entries)])


def _imported(instrument: Instrument) -> Json:
    source = instrument.imported
    if source is None:
        return None
    return {
        "by": source.by,
        "at": source.at,
        "file": source.file_name,
        "sha256": source.sha256,
        "importer": source.importer,
    }


def _origin(instrument: Instrument) -> str:
    source = instrument.imported
    if source is None:
        return "Shipped with the program."
    return (
        f"Imported by {source.by} on {source.at} from {source.file_name} ({source.importer}), SHA-256 {source.sha256}"
    )


def _instrument(catalogue: Catalogue, named: str) -> str:
    """Return the id of an instrument named by its id or its short name; what is neither comes back as it is."""
    said = named.casefold()
    return next((each.id for each in catalogue.instruments() if said in (each.id, each.short_name.casefold())), named)


def find(args: argparse.Namespace, _: Console) -> Result:
    """Find a citation as a lawyer types it."""
    text = " ".join(args.text)
    result = CitationFinder(load_catalogue()).find(text)
    if not result.matches:
        near = "; ".join(each.citation for each in result.nearest[:5])
        hint = f" Nearest: {near}." if near else ""
        raise InputRefusedError(f"{result.explanation}{hint}", reason="citation-unknown")
    value: Json = {
        "matches": [
            {"id": each.citation.id, "citation": each.citation.citation, "title": each.citation.heading}
            for each in result.matches
        ]
    }
    return Result(value, [f"{each.citation.id:<28} {display_text(each.citation)}" for each in result.matches])


def take_in(args: argparse.Namespace, _: Console) -> Result:
    """Import instruments from files into the catalogue of the person at this computer."""
    if (args.id or args.short_name) and len(args.files) > 1:
        raise UsageError("--id and --short-name go with one file.", reason="usage")
    if args.id and not _ID.fullmatch(args.id):
        raise UsageError("--id takes lower-case letters, digits, dots and hyphens, such as mica-2023.", reason="usage")
    named = Named(args.id or "", " ".join((args.short_name or "").split()))
    results = list(import_law([Path(each) for each in args.files], actor_of(args), clock_of(args), named))
    refused = [each for each in results if each.status == "refused"]
    status = 0 if not refused else _ALL_REFUSED if len(refused) == len(results) else _PARTLY_REFUSED
    return Result({"instruments": [_taken(each) for each in results]}, [_told(each) for each in results], status)


def _taken(result: LawResult) -> Json:
    instrument = result.instrument
    return {
        "id": instrument.id if instrument else None,
        "short_name": instrument.short_name if instrument else None,
        "entries": instrument.entry_count if instrument else 0,
        "version_read": instrument.version_read if instrument else None,
        "status": result.status,
        "reason": result.reason,
        "message": result.message,
        "file": result.file,
        "left_out": result.left_out,
        "changed": result.changed,
    }


def _told(result: LawResult) -> str:
    instrument = result.instrument
    if instrument is None:
        return f"{result.file}: refused: {result.message} [{result.reason}]"
    entries = counted(instrument.entry_count, "entry", "entries")
    told = f"{result.file}: {result.status}: {instrument.id}, {instrument.short_name}, {entries}"
    if result.left_out:
        one, many = "place has a number that occurs twice and was", "places have a number that occurs twice and were"
        told += f"; {counted(result.left_out, one, many)} left out"
    if result.changed:
        one, many = (
            "entry of the earlier text reads otherwise now or is",
            "entries of the earlier text read otherwise now or are",
        )
        told += f"; {counted(result.changed, one, many)} gone"
    return told


def changes(args: argparse.Namespace, _: Console) -> Result:
    """List the law that changed under findings."""
    with desk(args, read_only=True) as opened:
        found = law_changes(opened)
    value: Json = {
        "changes": [
            {
                "citation": each.citation,
                "title": each.title,
                "seen": each.seen,
                "now": each.now,
                "as_of": list(each.as_of),
                "findings": list(each.findings),
                "versions": list(each.versions),
            }
            for each in found
        ]
    }
    lines = [
        f"{each.citation}: {'changed' if each.now else 'no longer in the catalogue'} since {', '.join(each.as_of)}; "
        f"stale: {', '.join(each.findings)}"
        for each in found
    ]
    return Result(value, lines or ["No law changed under a finding."])


COMMANDS = {
    "regulations list": listing,
    "regulations show": show,
    "regulations find": find,
    "regulations import": take_in,
    "regulations changes": changes,
}
