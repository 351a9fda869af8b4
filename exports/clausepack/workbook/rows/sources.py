"""The rows about the sources: Evidence with its custody, Population, Manifest."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.pack import Exhibit
from clausepack.tongue import GAP
from clausepack.workbook.cells import Row
from clausepack.workbook.rows.known import Known


def evidence_rows(known: Known) -> Iterator[Row]:
    """Yield one row per exhibit."""
    for item in known.pack.exhibits:
        yield _evidence_row(known, item)


def _evidence_row(known: Known, item: Exhibit) -> Row:
    stamp = known.stamps.exhibits.get(item.number)
    return (
        item.number,
        item.role,
        item.platform,
        item.legal_entity or GAP,
        item.document,
        item.sha256,
        item.text_sha256,
        item.terms_type or GAP,
        item.language or GAP,
        f"{item.version_id} (no. {item.ordinal})",
        item.kind,
        item.stated_effective or GAP,
        item.stated_updated or GAP,
        item.captured_at,
        item.captured_at_basis,
        item.source_url or GAP,
        item.file_name,
        item.method,
        item.operator or GAP,
        item.imported_at,
        item.imported_by,
        item.media_type,
        item.bytes,
        f"{item.reader} {item.reader_version}",
        item.segmenter_version,
        item.timestamp_status,
        f"data/{item.source_path}",
        known.stamp((stamp, stamp) if stamp else None),
        item.review,
        "; ".join(item.warnings),
    )


def custody_rows(known: Known) -> Iterator[Row]:
    """Yield one row per custody event; a gap says that it is one."""
    for item in known.pack.exhibits:
        for event in item.custody:
            before, after = event.sha256_before or GAP, event.sha256_after or GAP
            yield (item.number, event.event, event.utc or GAP, event.by or GAP, event.note, before, after)


def population_rows(known: Known) -> Iterator[Row]:
    """Yield one row per provision."""
    for item in known.pack.provisions:
        yield (
            item.id,
            item.exhibit,
            item.ordinal,
            item.number or "",
            " › ".join(item.heading_path),
            item.state,
            ", ".join(item.findings),
            item.scope_reason or "",
            item.scope_note,
            item.scope_by,
            item.scope_utc,
            item.start,
            item.end,
            item.sha256,
        )


def manifest_rows(known: Known) -> Iterator[Row]:
    """Yield one row per file whose hash the record knows."""
    yield ("data/pack.json", "The canonical record of this pack (its SHA-256 is the root hash)", None, known.digest)
    logo = known.pack.engagement.logo
    if logo is not None:
        yield (f"data/{logo.path}", "The logo on the cover", logo.bytes, logo.sha256)
    for item in known.pack.exhibits:
        yield (f"data/{item.source_path}", f"{item.number}: archived bytes", item.bytes, item.sha256)
        note = "SHA-256 of the text without its line numbers"
        yield (
            f"data/{item.text_path}",
            f"{item.number}: source text, line-numbered ({note})",
            None,
            item.text_sha256,
        )
