"""Commands about the catalogue of laws."""

from __future__ import annotations

import argparse

from clausemark.archive.canonical import Json
from clausemark.cli.console import Console, Result, table
from clausemark.cli.opening import desk
from clausemark.errors import InputRefusedError
from clausemark.regulations.catalogue import Catalogue, load_catalogue
from clausemark.regulations.display import display_text
from clausemark.regulations.grammar import CitationFinder
from clausemark.services.law_changes import law_changes


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
        }
        return Result(value, [display_text(citation), citation.url])
    instrument = catalogue.instrument(_instrument(catalogue, args.id))
    entries = list(catalogue.citations(instrument.id))
    shown: Json = {
        "id": instrument.id,
        "short_name": instrument.short_name,
        "full_title": instrument.full_title,
        "jurisdiction": instrument.jurisdiction,
        "version_read": instrument.version_read,
        "status": instrument.status,
        "url": instrument.official_url,
        "entries": [{"id": each.id, "citation": each.citation, "title": each.heading} for each in entries],
    }
    lines = [instrument.full_title, f"Read: {instrument.version_read}", f"Status: {instrument.status}"]
    return Result(shown, [*lines, *(display_text(each) for each in entries)])


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
    "regulations changes": changes,
}
