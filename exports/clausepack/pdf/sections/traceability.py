"""Section 11: from law to findings and back, what was searched and not found, and what no law was mapped to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from clausepack.pack import CitationRow, Exhibit, Finding, MappingRow, Pack, ProvisionRow
from clausepack.pdf.composer import Composer
from clausepack.pdf.styles import CELL, CELL_BOLD, CELL_GREY, CELL_LINK, NOTE
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.tongue import Tongue, phrase

MAPPED, SEARCHED, NOTHING = "●", "○", "·"
_ACROSS = 8
"""How many exhibits stand side by side in one table."""
_DROPPED = frozenset({"rejected", "superseded", "withdrawn"})


def traceability(compose: Composer, pack: Pack) -> None:
    """Write section 11."""
    _matrix(compose, pack)
    _by_article(compose, pack)
    _by_finding(compose, pack)
    _searched(compose, pack)
    _unmapped(compose, pack)


def mapped(finding: Finding) -> list[MappingRow]:
    """Return the mappings of a finding that stand."""
    return [row for row in finding.mappings if row.state not in _DROPPED]


def citing(pack: Pack) -> dict[str, list[tuple[Finding, MappingRow]]]:
    """Return the findings mapped to each citation, in the order of the pack."""
    found: dict[str, list[tuple[Finding, MappingRow]]] = {row.id: [] for row in pack.citations}
    for finding in pack.findings:
        for row in mapped(finding):
            found.setdefault(row.citation_id, []).append((finding, row))
    return found


def _matrix(compose: Composer, pack: Pack) -> None:
    """Write article × exhibit: the articles first, so that what nobody found shows too."""
    tongue = compose.tongue
    exhibits = pack.reviewed
    compose.side_head(tongue.say("Articles and exhibits"))
    compose.paragraph(
        tongue.say(
            "{mapped} a passage of the exhibit is mapped to the article; {searched} words for it were searched and not"
            " found, which a finding records as an omission; {nothing} nothing is recorded, which is not to"
            " say that the"
            " exhibit holds nothing.",
            mapped=MAPPED,
            searched=SEARCHED,
            nothing=NOTHING,
        ),
        NOTE,
        wide=True,
        keep=True,
    )
    by_article = citing(pack)
    for start in range(0, len(exhibits), _ACROSS):
        shown = exhibits[start : start + _ACROSS]
        columns = [Column(tongue.say("Article"), 3.6), Column(tongue.say("Official heading"), 5.2)]
        columns += [Column(row.number, 1.1, right=True) for row in shown]
        compose.table(columns, (_matrix_row(row, by_article[row.id], shown) for row in pack.citations))


def _matrix_row(
    citation: CitationRow, rows: Sequence[tuple[Finding, MappingRow]], exhibits: Iterable[Exhibit]
) -> Sequence[Rich]:
    marks: list[Rich] = []
    for exhibit in exhibits:
        here = [finding for finding, _ in rows if finding.exhibit == exhibit.number]
        passages = sum(finding.excerpt is not None for finding in here)
        mark = f"{MAPPED} {passages}" if passages else SEARCHED if here else NOTHING
        marks.append((Span(mark, CELL_BOLD if here else CELL_GREY),))
    return [_law(citation), citation.heading, *marks]


def _law(citation: CitationRow) -> Rich:
    return (Span(citation.citation, CELL_LINK, f"law:{citation.id}"),)


def _by_article(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Findings by article"))
    columns = (
        Column(tongue.say("Article"), 3),
        Column(tongue.say("Relation"), 2.6),
        Column(tongue.say("Finding"), 5.6),
        Column(tongue.say("Page"), 1.5),
    )
    by_article = citing(pack)
    compose.table(
        columns,
        (
            (_law(citation) if n == 0 else "", tongue.word(row.relation), *_pointer(compose, finding))
            for citation in pack.citations
            for n, (finding, row) in enumerate(by_article[citation.id])
        ),
    )


def _pointer(compose: Composer, finding: Finding) -> Sequence[Rich]:
    key = f"finding:{finding.id}"
    name = (Span(f"{finding.id}  ", CELL_LINK, key), Span(finding.title, CELL))
    return name, (compose.page_of(key, CELL_LINK),)


def _by_finding(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    known = {row.id: row for row in pack.citations}
    compose.side_head(tongue.say("Articles by finding"))
    columns = (
        Column(tongue.say("Finding"), 1.5),
        Column(tongue.say("Severity"), 1.4),
        Column(tongue.say("Exhibit"), 1.2),
        Column(tongue.say("Articles and relations"), 7.2),
        Column(tongue.say("Page"), 1.5),
    )
    compose.table(columns, (_finding_row(compose, finding, known) for finding in pack.findings))


def _finding_row(compose: Composer, finding: Finding, known: Mapping[str, CitationRow]) -> Sequence[Rich]:
    tongue = compose.tongue
    spans: list[Span] = []
    for row in mapped(finding):
        citation = known.get(row.citation_id)
        name = citation.citation if citation else row.citation_id
        spans.append(Span(compose.tongue.semicolon if spans else "", CELL))
        spans.append(Span(name, CELL_LINK if citation else CELL, f"law:{row.citation_id}" if citation else ""))
        spans.append(Span(f" ({tongue.word(row.relation)})", CELL_GREY))
    key = f"finding:{finding.id}"
    return (
        (Span(finding.id, CELL_LINK, key),),
        (Span(tongue.mark(finding.severity), CELL_BOLD),),
        finding.exhibit,
        spans or tongue.say("none"),
        (compose.page_of(key, CELL_LINK),),
    )


def _searched(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    omissions = [row for row in pack.findings if row.excerpt is None]
    if not omissions:
        return
    known = {row.id: row.citation for row in pack.citations}
    compose.side_head(tongue.say("Searched and not found"))
    columns = (
        Column(tongue.say("Exhibit"), 1.2),
        Column(tongue.say("Words searched for"), 4.6),
        Column(tongue.say("Articles"), 3.4),
        Column(tongue.say("Finding"), 3.6),
        Column(tongue.say("Page"), 1.5),
    )
    rows: list[Sequence[Rich]] = []
    for finding in omissions:
        terms = tongue.semicolon.join(tongue.say("“{term}”", term=term) for term in finding.searched_for) or tongue.say(
            "no terms recorded"
        )
        articles = tongue.semicolon.join(
            known.get(row.citation_id, row.citation_id) for row in mapped(finding)
        ) or tongue.say("none")
        rows.append((finding.exhibit, terms, articles, *_pointer(compose, finding)))
    compose.table(columns, rows)


def _unmapped(compose: Composer, pack: Pack) -> None:
    """List the provisions that no article was mapped to, by what the record gives as the reason."""
    tongue = compose.tongue
    findings = {row.id: row for row in pack.findings}
    groups: dict[tuple[str, str], list[int]] = {}
    for row in pack.provisions:
        why = _why_unmapped(tongue, row, findings)
        if why:
            groups.setdefault((row.exhibit, why), []).append(row.ordinal)
    if not groups:
        return
    compose.side_head(tongue.say("Provisions without a mapping"))
    columns = (
        Column(tongue.say("Exhibit"), 1.2),
        Column(tongue.say("Why"), 3.4),
        Column(tongue.say("Count"), 1, right=True),
        Column(tongue.say("Provisions, by their place in the exhibit"), 7),
    )
    total = sum(map(len, groups.values()))
    foot: Sequence[Rich] = (
        (Span(tongue.say("All"), CELL_BOLD),),
        "",
        (Span(str(total), CELL_BOLD),),
        tongue.count(len(pack.provisions), "of {n} provision", "of {n} provisions"),
    )
    body = [(exhibit, why, str(len(places)), _ranges(places)) for (exhibit, why), places in groups.items()]
    compose.table(columns, [*body, foot])


def _why_unmapped(tongue: Tongue, row: ProvisionRow, findings: dict[str, Finding]) -> str:
    """Return why no article is mapped to a provision, empty when one is."""
    if row.state == "out-of-scope":
        return tongue.say("out of scope: {reason}", reason=tongue.word(row.scope_reason or phrase("no reason")))
    if row.state == "outstanding":
        return tongue.say("outstanding: nobody has looked at it yet")
    here = [findings[key] for key in row.findings if key in findings]
    return "" if any(mapped(item) for item in here) else tongue.say("reviewed: no article was mapped to its findings")


def _ranges(places: Sequence[int]) -> str:
    """Return numbers as ranges (“3–7, 9”)."""
    parts: list[list[int]] = []
    for place in sorted(places):
        if parts and place == parts[-1][1] + 1:
            parts[-1][1] = place
        else:
            parts.append([place, place])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in parts)
