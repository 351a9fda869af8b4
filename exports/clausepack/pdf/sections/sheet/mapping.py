"""The citations that a finding is mapped to."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import Finding, MappingRow
from clausepack.pdf.sections.sheet.setting import Sheet
from clausepack.pdf.styles import (
    CELL,
    CELL_BOLD,
    CELL_GREY,
    CELL_LINK,
    NOTE,
)
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import (
    said,
    words,
)

_MAPPING = (
    Column("Citation and official heading", 3.1),
    Column("Relation, rationale, strength", 2.7),
    Column("Reason", 4.2),
    Column("As of, status, verified", 3.2),
)
_MAPPING_DENSE = (
    Column("Citation and official heading", 3.4),
    Column("Relation and reason", 6.4),
    Column("As of", 3.2),
)


def mappings(sheet: Sheet, finding: Finding) -> None:
    """Write the table of mappings, and what a mapping is not."""
    compose = sheet.compose
    compose.side_head("Regulatory mappings")
    if not finding.mappings:
        compose.paragraph("No citation was mapped to this finding.", sheet.hand.plain)
        return
    columns = _MAPPING_DENSE if sheet.dense else _MAPPING
    compose.table(columns, [_mapping(sheet, row) for row in finding.mappings])
    if sheet.dense:
        return
    compose.paragraph(
        "A mapping says that an article was thought relevant as of the date given. It finds neither breach nor"
        " compliance.",
        NOTE,
        wide=True,
    )


def _mapping(sheet: Sheet, row: MappingRow) -> Sequence[Rich]:
    law = sheet.citations.get(row.citation_id)
    key = sheet.to(f"law:{row.citation_id}")
    name = law.citation if law else row.citation_id
    first: list[Span] = [Span(name, CELL_LINK if key and law else CELL_BOLD, key if law else "")]
    if law and law.heading:
        first.append(Span(f"\n{law.heading}", CELL))
    how = f"{words(row.relation)}\n{words(row.rationale)}, strength {row.strength} of 10"
    if row.set_relation:
        how += f"\nset relation: {words(row.set_relation)}"
    status = (law.status_note if law else "") or "no status note"
    verified = (law.verified if law else "") or "not verified"
    last = (
        Span(f"{said(row.as_of)}; {words(row.state)}\n", CELL),
        Span(f"{status}\nverified: {verified}\nmapped by {row.mapped_by} ({words(row.method)})", CELL_GREY),
    )
    if sheet.dense:
        short = f"{words(row.relation)}, strength {row.strength} of 10: {row.reason}"
        return first, short, f"{said(row.as_of)}; {words(row.state)}; verified: {verified}"
    return first, how, row.reason, last
