"""Sections 7 to 9: the source register, custody of each exhibit, and the law that is cited."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.custody_words import custodian, custody_note
from clausepack.law_words import status_in, status_said, verification_in
from clausepack.pack import CitationRow, Exhibit, InstrumentRow, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.styles import CELL, CELL_BOLD, CELL_LINK, HASH
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import in_eights, web
from clausepack.tongue import Tongue


def register(compose: Composer, pack: Pack) -> None:
    """Write section 7: one entry per exhibit with all that is known of it."""
    withheld = {row.exhibit for row in pack.redactions}
    for row in pack.exhibits:
        title = f"{row.number}  {row.platform}{compose.tongue.colon}{row.document}"
        compose.part(title, key=f"exhibit:{row.number}", bookmark=title)
        compose.facts(_exhibit_facts(compose.tongue, row, withheld=row.number in withheld))


def _exhibit_facts(tongue: Tongue, row: Exhibit, *, withheld: bool) -> list[tuple[str, Rich]]:
    """Return what is known of an exhibit: what it is, how it was captured, what its file is."""
    return [*_document_facts(tongue, row), *_capture_facts(tongue, row), *_file_facts(tongue, row, withheld=withheld)]


def _document_facts(tongue: Tongue, row: Exhibit) -> list[tuple[str, Rich]]:
    use = tongue.say("reviewed") if row.role == "reviewed" else tongue.say("source of comparisons only")
    owner = tongue.say(
        "{platform}; legal entity: {entity}",
        platform=row.platform,
        entity=tongue.said_of(row.legal_entity, row.platform_jurisdiction),
    )
    version = tongue.say(
        "capture {n} of this document in the workspace; kind: {kind}", n=str(row.ordinal), kind=tongue.word(row.kind)
    )
    dates = tongue.say(
        "effective {effective}; last updated {updated}",
        effective=tongue.day(row.stated_effective),
        updated=tongue.day(row.stated_updated),
    )
    return [
        (tongue.say("Use in this pack"), use),
        (tongue.say("Platform and legal entity"), owner),
        (
            tongue.say("Type and language"),
            f"{tongue.said(row.terms_type)}{tongue.semicolon}{tongue.said(row.language)}",
        ),
        (tongue.say("Version"), version),
        (tongue.say("Stated dates"), dates),
    ]


def _capture_facts(tongue: Tongue, row: Exhibit) -> list[tuple[str, Rich]]:
    captured = tongue.say(
        "{when}; how known: {basis}; precise to the {precision}",
        when=tongue.utc(row.captured_at),
        basis=tongue.word(row.captured_at_basis),
        precision=tongue.word(row.captured_at_precision),
    )
    address: Rich = tongue.said(row.source_url)
    if row.source_url and web(row.source_url):
        address = (Span(row.source_url, CELL_LINK, row.source_url),)
    when, who = tongue.utc(row.imported_at), tongue.said(row.imported_by)
    return [
        (tongue.say("Captured"), captured),
        (tongue.say("Address"), address),
        (tongue.say("Method and operator"), f"{tongue.word(row.method)}{tongue.semicolon}{tongue.said(row.operator)}"),
        (tongue.say("Imported"), tongue.say("{when} by {who} as {name}", when=when, who=who, name=row.file_name)),
    ]


def _file_facts(tongue: Tongue, row: Exhibit, *, withheld: bool) -> list[tuple[str, Rich]]:
    size = tongue.say(
        "{format}; {bytes} bytes; {lines} lines of text",
        format=row.media_type,
        bytes=tongue.number(row.bytes),
        lines=tongue.number(row.text_lines),
    )
    place = tongue.say("data/{source}; text: data/{text}", source=row.source_path, text=row.text_path)
    if withheld:
        place = tongue.say("the text, with words withheld: data/{text}; not the archived bytes", text=row.text_path)
    return [
        (tongue.say("Format and size"), size),
        (tongue.say("SHA-256 of the bytes"), (Span(in_eights(row.sha256), HASH),)),
        (tongue.say("SHA-256 of the text"), (Span(in_eights(row.text_sha256), HASH),)),
        (tongue.say("Time stamp"), tongue.word(row.timestamp_status) or tongue.say("none")),
        (tongue.say("In this pack"), place),
        (tongue.say("Warnings"), tongue.joined(row.warnings, tongue.say("none"))),
    ]


def custody(compose: Composer, pack: Pack) -> None:
    """Write section 8: what happened to each exhibit, with the hash before and after; gaps are printed as gaps."""
    tongue = compose.tongue
    compose.paragraph(
        tongue.say(
            "Hashes are shown by their first 16 digits; the register in section 7 has them in full. “Gap” means that no"
            " hash was recorded at that moment."
        ),
        wide=True,
    )
    columns = (
        Column(tongue.say("Exhibit"), 1.2),
        Column(tongue.say("UTC"), 2.7),
        Column(tongue.say("Event"), 1.4),
        Column(tongue.say("By"), 1.9),
        Column(tongue.say("SHA-256 before"), 2.45),
        Column(tongue.say("SHA-256 after"), 2.45),
        Column(tongue.say("Note"), 2.7),
    )
    rows: list[Sequence[Rich]] = []
    for row in pack.exhibits:
        for n, item in enumerate(row.custody):
            name: Rich = (Span(row.number, CELL_LINK, f"exhibit:{row.number}"),) if n == 0 else ""
            hashes = (item.sha256_before, item.sha256_after)
            rows.append((name, *_custody_row(tongue, tongue.moment(item.utc), item.event, item.by, hashes, item.note)))
    compose.table(columns, rows)


def _custody_row(
    tongue: Tongue, when: str, event: str, by: str, hashes: tuple[str | None, str | None], note: str
) -> Sequence[Rich]:
    before, after = ((Span(value[:16], HASH),) if value else (Span(tongue.say("gap"), CELL),) for value in hashes)
    return when, tongue.word(event), custodian(tongue, by), before, after, custody_note(tongue, note)


def law(compose: Composer, pack: Pack) -> None:
    """Write section 9: each instrument with its citations, what was read of it, and as of when."""
    tongue = compose.tongue
    for row in pack.instruments:
        compose.part(f"{row.short_name}", key=f"instrument:{row.id}", bookmark=row.short_name)
        compose.facts(_instrument_facts(tongue, row))
        _citations(compose, [item for item in pack.citations if item.instrument == row.id])
    known = {row.id for row in pack.instruments}
    loose = [item for item in pack.citations if item.instrument not in known]
    if loose:
        compose.part(tongue.say("Citations whose instrument is not in the catalogue"))
        _citations(compose, loose)


def _instrument_facts(tongue: Tongue, row: InstrumentRow) -> list[tuple[str, Rich]]:
    facts: list[tuple[str, Rich]] = [
        (tongue.say("Official title"), row.full_title),
        (
            tongue.say("Jurisdiction, authority"),
            f"{tongue.said(row.jurisdiction)}{tongue.semicolon}{tongue.said(row.authority)}",
        ),
        *_status(tongue, row),
        (tongue.say("Text read"), tongue.said(row.version_read)),
        (tongue.say("Verification"), tongue.said(verification_in(tongue, row.verification))),
    ]
    if row.official_url:
        address = web(row.official_url)
        span = Span(row.official_url, CELL_LINK if address else CELL, address)
        facts.append((tongue.say("Official text"), (span,)))
    return facts


def _status(tongue: Tongue, row: InstrumentRow) -> list[tuple[str, Rich]]:
    """Return the rows of what holds: in another language than English a free note stands by itself, as what it is."""
    said = tongue.say("gap")
    if row.in_force_from:
        said = tongue.say("from {first}", first=tongue.day(row.in_force_from))
    if row.in_force_to:
        last = tongue.day(row.in_force_to)
        said = tongue.say("{first} to {last}", first=tongue.day(row.in_force_from), last=last)
    status, note = status_in(tongue, row.status)
    if status or not note:
        said = tongue.say("{in_force}; status: {status}", in_force=said, status=tongue.said(status))
    rows: list[tuple[str, Rich]] = [(tongue.say("In force"), said)]
    return [*rows, (tongue.say("Note on the status (in English)"), note)] if note else rows


def _citations(compose: Composer, rows: Sequence[CitationRow]) -> None:
    tongue = compose.tongue
    if not rows:
        return
    with_status = any(item.status_note for item in rows)
    body: list[Sequence[Rich]] = [
        [
            (Span(item.citation, CELL_LINK if web(item.url) else CELL_BOLD, web(item.url)),),
            tongue.said(item.heading),
            *([status_said(tongue, item.status_note) or "–"] if with_status else []),
            tongue.word(item.verified) or tongue.say("not verified"),
            tongue.day(item.as_of),
            (Span(item.entry_sha256[:16], HASH),),
        ]
        for item in rows
    ]
    columns = citation_columns(tongue, with_status=with_status)
    compose.table(columns, body, keys=[f"law:{item.id}" for item in rows])


def citation_columns(tongue: Tongue, *, with_status: bool) -> tuple[Column, ...]:
    """Return the columns of the articles of an instrument; none is so narrow that a hash would wrap."""
    status = (Column(tongue.say("Status"), 2.6),) if with_status else ()
    return (
        Column(tongue.say("Citation"), 2.7 if with_status else 3),
        Column(tongue.say("Official heading"), 4.2 if with_status else 4.6),
        *status,
        Column(tongue.say("Verified"), 1.5),
        Column(tongue.say("As of"), 1.5),
        Column(tongue.say("Hash of entry"), 2.7 if with_status else 2.3),
    )
