"""The law cited in a pack, as the catalogue knows it, pinned by hash."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from clausemark.archive.canonical import canonical_json
from clausemark.archive.identifiers import CitationId
from clausemark.phrases import phrase
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.instrument import Citation, ImportedFrom, Instrument, law_entry
from clausepack.pack import TEXTS_READ, CitationRow, InstrumentRow

Said = Callable[[str], str]
"""Says a sentence of the program in the language of a pack."""


def law_rows(
    catalogue: Catalogue, cited: Iterable[CitationId], as_of: str, said: Said
) -> tuple[tuple[InstrumentRow, ...], tuple[CitationRow, ...]]:
    """Return the instruments and citations that a pack cites, in the order of their names.

    An instrument that a person imported says so, with the name, the day and the hash of the file.
    """
    citations = [catalogue.last_known(citation) for citation in sorted(set(cited))]
    texts: dict[str, list[Instrument]] = {}
    for item in citations:
        known = texts.setdefault(item.instrument_id, [])
        text = catalogue.text_of(item.id)
        if text not in known:
            known.append(text)
    rows = sorted((_instrument_row(catalogue, group, said) for group in texts.values()), key=lambda row: row.short_name)
    return tuple(rows), tuple(_citation_row(item, as_of) for item in citations)


def _instrument_row(catalogue: Catalogue, texts: list[Instrument], said: Said) -> InstrumentRow:
    """Return an instrument in the text that holds, if that is cited, and after it the other texts that are."""
    present = catalogue.instrument(texts[0].id)
    ordered = sorted(texts, key=lambda each: each is not present)
    item = ordered[0]
    changes = "; ".join(f"{change.instrument}: {change.effect}" for change in item.known_changes)
    status = f"{item.status}. Known changes: {changes}" if changes else item.status
    imports = [_imported(each.imported, said) for each in ordered if each.imported is not None]
    verification = f"{item.verification.level}: {item.verification.meaning}"
    return InstrumentRow(
        id=item.id,
        short_name=item.short_name,
        full_title=item.full_title,
        jurisdiction=item.jurisdiction,
        authority="; ".join(item.authority),
        in_force_from=item.in_force_from,
        in_force_to="",
        status=status,
        version_read=TEXTS_READ.join(dict.fromkeys(each.version_read for each in ordered)),
        verification=". ".join(dict.fromkeys((verification, *imports))),
        official_url=item.official_url,
    )


def _imported(source: ImportedFrom, said: Said) -> str:
    return said(
        phrase(
            "Imported by {person} on {day} from a file with SHA-256 {sha256}",
            person=source.by,
            day=source.at[:10],
            sha256=source.sha256,
        )
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
