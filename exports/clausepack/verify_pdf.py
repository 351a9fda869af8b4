"""Verification of a PDF alone: what it shows against what is attached to it.

The bag and its hashes are not at hand, nor the texts. Texts are taken again from the attached bytes, by the reader that
the record names; whatever that cannot reach is listed as not checked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from clausepack.attached import RECORD_NAMES, PdfSource
from clausepack.checks.beside import check_cells
from clausepack.checks.cover_logo import logo_checks
from clausepack.checks.record import (
    Derive,
    Material,
    chain_faults,
    check_content,
    derivation_of,
    read_record,
    source_faults,
    status_faults,
    text_faults,
    withheld_words,
)
from clausepack.checks.renditions import check_pdf, check_workbook
from clausepack.checks.signatures import check_signatures
from clausepack.checks.volumes import volume_names
from clausepack.pack import Exhibit, Pack
from clausepack.report import Check, Report, Step, outcome, quiet
from clausepack.single import PROVISION
from clausepack.verify import OUTSIDE

_ALONE = "whether this is the PDF that was exported: that needs the hash of the file, from the pack folder or its maker"


@dataclass(slots=True)
class _Found:
    """Bytes attached and texts taken from them, by exhibit, and in words what is not at hand."""

    sources: dict[str, bytes] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)


def verify_pdf(path: Path, derive: Derive | None = None, step: Step = quiet, *, version: str | None = None) -> Report:
    """Check a PDF by itself; raise `PackFormatError` (`not-a-pack`, `pdf-unreadable`) when it carries no pack.

    `derive` takes a text from archived bytes again; `step` hears what is checked next;
    `version` is that of the program, as in `verify_pack`.
    """
    source = PdfSource(path)
    step("record", 1)
    pack, digest, record = read_record(source)
    checks = [record]
    step("signatures", 1)
    signed, unsigned = check_signatures(source, alone=True)
    checks += signed
    missing: list[str] = []
    if pack is not None:
        found = _found(pack, source, derive, step)
        missing = [*found.missing, *withheld_words(pack)]
        checks += _checks(pack, source, found)
        has_cover = not source.is_index or bool(volume_names(source))
        checks += logo_checks(pack, source, has_cover=has_cover)
        if not has_cover:
            missing.append(
                "the words of the pack: they stand in its volumes, which do not lie beside their master index"
            )
        else:
            checks.append(check_pdf(pack, digest, source, step))
        step("workbook", 1)
        if "pack.xlsx" in source.attached or pack.kind != PROVISION:
            checks.append(check_workbook(pack, digest, source))
            cells, unknown = check_cells(pack, digest, source, version)
            checks, missing = [*checks, *cells], [*missing, *unknown]
        if pack.kind == PROVISION:
            missing.append("the ledger: its events stay with the workspace, the record names its head only")
    return Report(tuple(checks), (*missing, _ALONE, *OUTSIDE, *unsigned))


def _found(pack: Pack, source: PdfSource, derive: Derive | None, step: Step) -> _Found:
    found = _Found()
    withheld = {row.exhibit for row in pack.redactions}
    for exhibit in pack.exhibits:
        if exhibit.number in withheld:
            continue
        data = source.attached.get(_name(exhibit))
        if data is None:
            found.missing.append(
                f"{exhibit.number}: the archived bytes are not attached, so its excerpts have no source"
            )
            continue
        found.sources[exhibit.number] = data
        step("derivation", len(pack.exhibits))
        text = derive(derivation_of(exhibit, data)) if derive is not None else None
        if text is None:
            reader = f"{exhibit.reader} {exhibit.reader_version}"
            found.missing.append(f"{exhibit.number}: reader {reader} is not at hand to take the text from the source")
        else:
            found.texts[exhibit.number] = text
    return found


def _checks(pack: Pack, source: PdfSource, found: _Found) -> Iterator[Check]:
    absent = frozenset(row.number for row in pack.exhibits if row.number not in found.texts)
    material = Material(found.sources, found.texts, absent)
    taken = f"{len(found.texts)} texts derived again from the attached bytes have their hashes"
    yield outcome("attachments", _strange(pack, source), f"{len(source.attached)} files, each named by the record")
    yield outcome("sources", source_faults(pack, material), f"{len(found.sources)} sources have their hashes")
    yield outcome("derivation", text_faults(pack, material), taken)
    if pack.kind == PROVISION:
        kept = {"excerpts", "changes", "digests", "law"}
        yield from (check for check in check_content(pack, material) if check.name in kept)
        return
    yield from check_content(pack, material)
    yield outcome("ledger", chain_faults(pack), f"{pack.ledger.count} events are chained")
    yield outcome("status", status_faults(pack), f"{pack.status} follows from the record")


def _strange(pack: Pack, source: PdfSource) -> Iterator[str]:
    withheld = {row.exhibit for row in pack.redactions}
    known = {*RECORD_NAMES, "pack.xlsx", *(_name(row) for row in pack.exhibits if row.number not in withheld)}
    known |= set() if pack.engagement.logo is None else {pack.engagement.logo.path}
    for name in sorted(source.attached.keys() - known):
        yield f"{name} is attached, and the record does not name it"
    if len(source.attached.keys() & set(RECORD_NAMES)) > 1:
        yield "two records are attached"


def _name(exhibit: Exhibit) -> str:
    return exhibit.source_path.rpartition("/")[2]
