"""Sections 7 to 9: the source register, custody of each exhibit, and the law that is cited."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import CitationRow, Exhibit, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.styles import CELL, CELL_BOLD, CELL_LINK, HASH
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import GAP, in_eights, joined, moment, said, utc, web, words


def register(compose: Composer, pack: Pack) -> None:
    """Write section 7: one entry per exhibit with all that is known of it."""
    withheld = {row.exhibit for row in pack.redactions}
    for row in pack.exhibits:
        title = f"{row.number}  {row.platform}: {row.document}"
        compose.part(title, key=f"exhibit:{row.number}", bookmark=title)
        compose.facts(_exhibit_facts(row, withheld=row.number in withheld))


def _exhibit_facts(row: Exhibit, *, withheld: bool) -> list[tuple[str, Rich]]:
    use = "reviewed" if row.role == "reviewed" else "source of comparisons only"
    address: Rich = said(row.source_url)
    if row.source_url and web(row.source_url):
        address = (Span(row.source_url, CELL_LINK, row.source_url),)
    place = f"data/{row.source_path}; text: data/{row.text_path}"
    if withheld:
        place = f"the text, with words withheld: data/{row.text_path}; not the archived bytes"
    return [
        ("Use in this pack", use),
        (
            "Platform and legal entity",
            f"{row.platform}; legal entity: {said(row.legal_entity)}; {said(row.platform_jurisdiction)}",
        ),
        ("Type and language", f"{said(row.terms_type)}; {said(row.language)}"),
        ("Version", f"capture {row.ordinal} of this document in the workspace; kind: {words(row.kind)}"),
        ("Stated dates", f"effective {said(row.stated_effective)}; last updated {said(row.stated_updated)}"),
        (
            "Captured",
            f"{utc(row.captured_at)}; how known: {words(row.captured_at_basis)}; "
            f"precise to the {row.captured_at_precision}",
        ),
        ("Address", address),
        ("Method and operator", f"{words(row.method)}; {said(row.operator)}"),
        ("Imported", f"{utc(row.imported_at)} by {said(row.imported_by)} as {row.file_name}"),
        (
            "Format and size",
            f"{row.media_type}; {row.bytes:,} bytes; {row.text_lines:,} lines of text".replace(",", " "),
        ),
        ("SHA-256 of the bytes", (Span(in_eights(row.sha256), HASH),)),
        ("SHA-256 of the text", (Span(in_eights(row.text_sha256), HASH),)),
        ("Time stamp", words(row.timestamp_status) or "none"),
        ("In this pack", place),
        ("Warnings", joined(row.warnings, "none")),
    ]


def custody(compose: Composer, pack: Pack) -> None:
    """Write section 8: what happened to each exhibit, with the hash before and after; gaps are printed as gaps."""
    compose.paragraph(
        "Hashes are shown by their first 16 digits; the register in section 7 has them in full. “Gap” means that no"
        " hash was recorded at that moment.",
        wide=True,
    )
    columns = (
        Column("Exhibit", 1.2),
        Column("UTC", 2.5),
        Column("Event", 1.3),
        Column("By", 2.7),
        Column("SHA-256 before", 2.3),
        Column("SHA-256 after", 2.3),
        Column("Note", 2.5),
    )
    rows: list[Sequence[Rich]] = []
    for row in pack.exhibits:
        for n, item in enumerate(row.custody):
            name: Rich = (Span(row.number, CELL_LINK, f"exhibit:{row.number}"),) if n == 0 else ""
            hashes = (item.sha256_before, item.sha256_after)
            rows.append((name, *_custody_row(moment(item.utc), item.event, item.by, hashes, item.note)))
    compose.table(columns, rows)


def _custody_row(when: str, event: str, by: str, hashes: tuple[str | None, str | None], note: str) -> Sequence[Rich]:
    before, after = ((Span(value[:16], HASH),) if value else (Span("gap", CELL),) for value in hashes)
    return when, words(event), by or GAP, before, after, note


def law(compose: Composer, pack: Pack) -> None:
    """Write section 9: each instrument with its citations, what was read of it, and as of when."""
    for row in pack.instruments:
        compose.part(f"{row.short_name}", key=f"instrument:{row.id}", bookmark=row.short_name)
        in_force = f"from {said(row.in_force_from)}" + (f" to {row.in_force_to}" if row.in_force_to else "")
        facts: list[tuple[str, Rich]] = [
            ("Official title", row.full_title),
            ("Jurisdiction, authority", f"{said(row.jurisdiction)}; {said(row.authority)}"),
            ("In force", f"{in_force}; status: {said(row.status)}"),
            ("Text read", said(row.version_read)),
            ("Verification", said(row.verification)),
        ]
        if row.official_url:
            facts.append(
                (
                    "Official text",
                    (Span(row.official_url, CELL_LINK if web(row.official_url) else CELL, web(row.official_url)),),
                )
            )
        compose.facts(facts)
        cited = [item for item in pack.citations if item.instrument == row.id]
        _citations(compose, cited)
    known = {row.id for row in pack.instruments}
    loose = [item for item in pack.citations if item.instrument not in known]
    if loose:
        compose.part("Citations whose instrument is not in the catalogue")
        _citations(compose, loose)


def _citations(compose: Composer, rows: Sequence[CitationRow]) -> None:
    if not rows:
        return
    with_status = any(item.status_note for item in rows)
    columns = [Column("Citation", 3), Column("Official heading", 4.6)]
    columns += [Column("Status", 2.6)] if with_status else []
    columns += [Column("Verified", 1.5), Column("As of", 1.5), Column("Hash of entry", 2.3)]
    body: list[Sequence[Rich]] = [
        [
            (Span(item.citation, CELL_LINK if web(item.url) else CELL_BOLD, web(item.url)),),
            said(item.heading),
            *([item.status_note or "–"] if with_status else []),
            item.verified or "not verified",
            said(item.as_of),
            (Span(item.entry_sha256[:16], HASH),),
        ]
        for item in rows
    ]
    compose.table(columns, body, keys=[f"law:{item.id}" for item in rows])
