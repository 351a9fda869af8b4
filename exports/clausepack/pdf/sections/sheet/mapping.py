"""The citations that a finding is mapped to."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.law_words import status_said
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
from clausepack.tongue import Tongue


def _columns(tongue: Tongue, *, small: bool) -> tuple[Column, ...]:
    if small:
        return (
            Column(tongue.say("Citation and official heading"), 4.6),
            Column(tongue.say("Relation and reason"), 5.2),
            Column(tongue.say("As of"), 3.2),
        )
    return (
        Column(tongue.say("Citation and official heading"), 3.1),
        Column(tongue.say("Relation, rationale, strength"), 2.7),
        Column(tongue.say("Reason"), 4.2),
        Column(tongue.say("As of, status, verified"), 3.2),
    )


def mappings(sheet: Sheet, finding: Finding) -> None:
    """Write the table of mappings, and what a mapping is not."""
    tongue = sheet.compose.tongue
    compose = sheet.compose
    compose.side_head(tongue.say("Regulatory mappings"))
    if not finding.mappings:
        compose.paragraph(tongue.say("No citation was mapped to this finding."), sheet.hand.plain)
        return
    compose.table(_columns(tongue, small=sheet.density.small), [_mapping(sheet, row) for row in finding.mappings])
    if sheet.density.small:
        return
    compose.paragraph(
        tongue.say(
            "A mapping says that an article was thought relevant as of the date given. It finds neither breach nor"
            " compliance."
        ),
        NOTE,
        wide=True,
    )


def _mapping(sheet: Sheet, row: MappingRow) -> Sequence[Rich]:
    tongue = sheet.compose.tongue
    law = sheet.citations.get(row.citation_id)
    key = sheet.to(f"law:{row.citation_id}")
    name = law.citation if law else row.citation_id
    first: list[Span] = [Span(name, CELL_LINK if key and law else CELL_BOLD, key if law else "")]
    if law and law.heading:
        first.append(Span(f"\n{law.heading}", CELL))
    strength = tongue.say("strength {n} of 10", n=str(row.strength))
    how = f"{tongue.word(row.relation)}\n{tongue.word(row.rationale)}, {strength}"
    if row.set_relation:
        how += "\n" + tongue.say("set relation: {relation}", relation=tongue.word(row.set_relation))
    status = status_said(tongue, law.status_note if law else "") or tongue.say("no status note")
    verified = tongue.say("verified: {how}", how=tongue.word(law.verified if law else "") or tongue.say("not verified"))
    mapped = tongue.say("mapped by {who} ({how})", who=row.mapped_by, how=tongue.word(row.method))
    last = (
        Span(f"{tongue.day(row.as_of)}{tongue.semicolon}{tongue.word(row.state)}\n", CELL),
        Span(f"{status}\n{verified}\n{mapped}", CELL_GREY),
    )
    if sheet.density.small:
        short = f"{tongue.word(row.relation)}, {strength}{tongue.colon}{row.reason}"
        return first, short, tongue.semicolon.join((tongue.day(row.as_of), tongue.word(row.state), verified))
    return first, how, row.reason, last
