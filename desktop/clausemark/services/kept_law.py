"""Law that is not shipped: a workspace keeps each entry that its findings cite, for where nobody imported it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from clausemark.archive.canonical import canonical_json
from clausemark.archive.clock import parse_utc, utc_text
from clausemark.archive.identifiers import KeptLawId
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.instrument import Citation, ImportedFrom, Instrument, law_entry
from clausemark.regulations.instrument_file import InstrumentFile, entry_fields, instrument_facts, read_instrument
from clausemark.regulations.layers import Layer, date_in
from clausemark.review.finding import Mapping
from clausemark.review.kept_law import KeptLaw
from clausemark.services.desk import Law
from clausemark.store.transaction import Transaction
from clausemark.store.workspace import Workspace


def keep_law(tx: Transaction, catalogue: Catalogue, mappings: Iterable[Mapping]) -> None:
    """Keep every entry of an imported instrument that mappings cite, once; what is shipped needs no keeping."""
    for mapping in mappings:
        if not catalogue.has_citation(mapping.citation):
            continue
        citation = catalogue.citation(mapping.citation)
        instrument = catalogue.text_of(citation.id)
        source = instrument.imported
        if source is None or citation.entry_sha256 != mapping.entry_sha256:
            continue
        if tx.kept_law.with_hash(mapping.entry_sha256) is None:
            tx.kept_law.add(partial(_kept, citation, instrument, source), "law.kept")


def law_with_kept(law: Law, workspace: Workspace) -> Law:
    """Return the law for work in a workspace: with what it keeps of instruments that are not here, or older here."""
    with workspace.reading() as view:
        kept = tuple(view.kept_law.all())
    return replace(law, catalogue=law.catalogue.with_layers(_layers(kept))) if kept else law


def _kept(citation: Citation, instrument: Instrument, source: ImportedFrom, key: str) -> KeptLaw:
    facts = {**instrument_facts(instrument), "entry_count": 0}
    return KeptLaw(
        KeptLawId(key),
        citation.id,
        citation.entry_sha256,
        canonical_json(law_entry(citation)).decode("utf-8"),
        canonical_json(facts).decode("utf-8"),
        date_in(instrument.version_read),
        source.by,
        parse_utc(source.at),
        source.file_name,
        source.sha256,
        source.importer,
    )


def _layers(kept: Iterable[KeptLaw]) -> list[Layer]:
    """Return one layer for each text of an instrument of which entries are kept."""
    texts: dict[str, list[KeptLaw]] = {}
    for each in kept:
        texts.setdefault(each.instrument, []).append(each)
    return [_layer(rank, facts, group) for rank, (facts, group) in enumerate(texts.items(), start=1)]


def _layer(rank: int, facts: str, group: list[KeptLaw]) -> Layer:
    first = group[0]
    date = first.version_date or utc_text(first.imported_at)[:10]
    instrument = first.citation.partition(":")[0]
    return Layer(instrument, date, rank, complete=False, read=partial(_file, facts, tuple(group)))


def _file(facts: str, group: tuple[KeptLaw, ...]) -> InstrumentFile:
    entries = [entry_fields(json.loads(each.content)) for each in group]
    fields = {**json.loads(facts), "entries": entries, "entry_count": len(entries)}
    read = read_instrument(canonical_json(fields), "workspace")
    first = group[0]
    source = ImportedFrom(
        first.imported_by, utc_text(first.imported_at), first.file_name, first.file_sha256, first.importer
    )
    return replace(read, instrument=replace(read.instrument, imported=source))
