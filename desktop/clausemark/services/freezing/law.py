"""The law cited in a pack, as the catalogue knows it, pinned by hash."""

from __future__ import annotations

from collections.abc import Iterable

from clausemark.archive.canonical import canonical_json
from clausemark.archive.identifiers import CitationId
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.instrument import Citation, Instrument, law_entry
from clausepack.pack import CitationRow, InstrumentRow


def law_rows(
    catalogue: Catalogue, cited: Iterable[CitationId], as_of: str
) -> tuple[tuple[InstrumentRow, ...], tuple[CitationRow, ...]]:
    """Return the instruments and citations that a pack cites, in the order of their names."""
    citations = [catalogue.citation(citation) for citation in sorted(set(cited))]
    instruments = {item.instrument_id: catalogue.instrument(item.instrument_id) for item in citations}
    rows = sorted((_instrument_row(item) for item in instruments.values()), key=lambda row: row.short_name)
    return tuple(rows), tuple(_citation_row(item, as_of) for item in citations)


def _instrument_row(item: Instrument) -> InstrumentRow:
    changes = "; ".join(f"{change.instrument}: {change.effect}" for change in item.known_changes)
    status = f"{item.status}. Known changes: {changes}" if changes else item.status
    return InstrumentRow(
        id=item.id,
        short_name=item.short_name,
        full_title=item.full_title,
        jurisdiction=item.jurisdiction,
        authority="; ".join(item.authority),
        in_force_from=item.in_force_from,
        in_force_to="",
        status=status,
        version_read=item.version_read,
        verification=f"{item.verification.level}: {item.verification.meaning}",
        official_url=item.official_url,
    )


def _citation_row(item: Citation, as_of: str) -> CitationRow:
    return CitationRow(
        id=item.id,
        instrument=item.instrument_id,
        citation=item.citation,
        heading=item.heading or "",
        status_note=item.status_note or "",
        verified=_verified(item),
        url=item.url,
        as_of=as_of,
        entry=canonical_json(law_entry(item)).decode("utf-8"),
        entry_sha256=item.entry_sha256,
    )


def _verified(item: Citation) -> str:
    if item.verified is None:
        return f"level {item.verification_level}"
    return "verified" if item.verified else "not verified"
