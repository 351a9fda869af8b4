"""Section 4: what the pack says, on a page or two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from clausepack.legal_words import open_conflicts
from clausepack.pack import Finding, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.sections.charts import LEVELS, severity_bars, stacked_bars
from clausepack.pdf.styles import CELL, CELL_BOLD, CELL_LINK, NOTE, level
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import counted, first_sentence, words

_KEY = 10
_BARS = 12
"""How many bars a chart has at most."""


def summary(compose: Composer, pack: Pack) -> None:
    """Write the summary: coverage, key findings, severities by category and document, dissents and open items."""
    compose.paragraph(_coverage(pack), wide=True)
    key = [row for row in pack.findings if row.severity and row.polarity != "favourable"][:_KEY]
    if key:
        compose.side_head("Key findings")
        _key_findings(compose, key)
    if pack.findings:
        _charts(compose, pack)
        compose.side_head("Severity by primary category")
        _matrix(compose, [(_primary(row), row) for row in pack.findings], "Category")
        compose.side_head("Severity by document")
        names = {row.number: f"{row.number} {row.platform}: {row.document}" for row in pack.exhibits}
        _matrix(compose, [(names.get(row.exhibit, row.exhibit), row) for row in pack.findings], "Document")
    compose.facts(_counts(pack))
    _since(compose, pack)


def _charts(compose: Composer, pack: Pack) -> None:
    """Draw the severities alone, by category, by document and by framework; each block is a severity."""
    compose.side_head("Findings by severity")
    severity_bars(compose, pack.findings)
    compose.side_head("By primary category")
    stacked_bars(compose, "primary category", [(_primary(row), row) for row in pack.findings], _BARS)
    compose.side_head("By document")
    names = {row.number: f"{row.number} {row.document}" for row in pack.exhibits}
    stacked_bars(compose, "document", [(names.get(row.exhibit, row.exhibit), row) for row in pack.findings], _BARS)
    laws = {row.id: row.short_name for row in pack.instruments}
    owner = {row.id: laws.get(row.instrument, row.instrument) for row in pack.citations}
    mapped = [
        (name, row)
        for row in pack.findings
        for name in dict.fromkeys(owner.get(item.citation_id, item.citation_id) for item in row.mappings)
    ]
    if mapped:
        compose.side_head("By framework, a finding counted once for each that it is mapped to")
        stacked_bars(compose, "framework", mapped, _BARS)
    shown = {name for name, _ in mapped}
    if max(len(shown), len({_primary(row) for row in pack.findings})) > _BARS:
        compose.paragraph(f"The {_BARS} longest bars of each chart; the tables have all.", NOTE, wide=True)


def _primary(row: Finding) -> str:
    return row.categories[0][1] if row.categories else "none"


def _coverage(pack: Pack) -> str:
    reviewed = [row for row in pack.exhibits if row.role == "reviewed"]
    sums = [row.reconciliation for row in reviewed]
    done, population = sum(row.reviewed for row in sums), sum(row.population for row in sums)
    out = sum(item.count for row in sums for item in row.out_of_scope)
    left = sum(row.outstanding for row in sums)
    return (
        f"Reviewed {done} of {counted(population, 'provision')} in {counted(len(reviewed), 'version')}; {out} out of"
        f" scope with a reason, {left} outstanding. {counted(len(pack.findings), 'finding')} in this pack,"
        f" {counted(sum(len(row.mappings) for row in pack.findings), 'mapping')} to"
        f" {counted(len(pack.citations), 'citation')} of {counted(len(pack.instruments), 'instrument')}."
    )


def _key_findings(compose: Composer, findings: Sequence[Finding]) -> None:
    columns = (Column("Severity", 1.3), Column("Finding", 1.4), Column("What the text says", 7.6), Column("Page", 1.6))
    rows: list[Sequence[Rich]] = []
    for row in findings:
        key = f"finding:{row.id}"
        title = (Span(row.title, CELL_BOLD), Span("\n" + first_sentence(row.what_it_says), CELL))
        rows.append(
            (
                (Span(level(row.severity).word, CELL_BOLD),),
                (Span(row.id, CELL_LINK, key),),
                title,
                (Span("CM-000000", CELL_LINK, key, forward=key),),
            )
        )
    compose.table(columns, rows)


def _matrix(compose: Composer, rows: Sequence[tuple[str, Finding]], head: str) -> None:
    counts = Counter((name, row.severity) for name, row in rows)
    present = [item for item in LEVELS if item or any(row.severity is None for _, row in rows)]
    columns = [Column(head, 5.2)]
    columns += [Column(level(item).word.capitalize(), 1.25, right=True) for item in present]
    columns.append(Column("Total", 1.1, right=True))
    body: list[Sequence[Rich]] = []
    for name in sorted({name for name, _ in rows}):
        numbers = [counts[name, item] for item in present]
        body.append([name, *(str(n) if n else "–" for n in numbers), (Span(str(sum(numbers)), CELL_BOLD),)])
    totals = [sum(row.severity == item for _, row in rows) for item in present]
    foot: list[Rich] = [(Span("All", CELL_BOLD),)]
    foot += [(Span(str(n) if n else "–", CELL_BOLD),) for n in (*totals, sum(totals))]
    compose.table(columns, [*body, foot], whole=len(body) < 20)


def _counts(pack: Pack) -> list[tuple[str, Rich]]:
    dissents = [item for row in pack.findings for item in row.dissents]
    open_items = [row for row in pack.open_items if row.state == "open"]
    lapsed = [row for row in pack.findings if any(step.lapsed for step in row.steps)]
    tools = Counter(row.origin for row in pack.findings if row.origin != "human")
    rows: list[tuple[str, Rich]] = [
        ("Dissents", f"{len(dissents)}, {sum(not item.answer for item in dissents)} of them unanswered"),
        ("Open items", f"{len(open_items)} open of {len(pack.open_items)}"),
        ("Lapsed steps", counted(len(lapsed), "finding") + " with a review step that has lapsed"),
        (
            "Origin",
            "; ".join(f"{n} {words(name)}" for name, n in sorted(tools.items())) or "every finding drafted by a person",
        ),
    ]
    if pack.returns:
        decided = sum(bool(row.decision) for row in pack.legal)
        waiting = f"{counted(open_conflicts(pack), 'conflict')} not settled (section 14)"
        rows.append(("Returned by legal", f"{counted(decided, 'decision')} on findings and citations; {waiting}"))
    if pack.supersedes:
        rows.append(("Supersedes", pack.supersedes))
    return rows


def _since(compose: Composer, pack: Pack) -> None:
    """Write what changed since the earlier pack that was named."""
    delta = pack.delta
    if delta is None:
        return
    compose.side_head(f"Since pack {delta.pack}, frozen {delta.frozen_at[:10]}, {delta.status}")
    compose.paragraph(
        f"{counted(len(delta.rows), 'change')}; {counted(delta.unchanged, 'finding')} as they were.",
        wide=True,
        keep=True,
    )
    known = {row.id for row in pack.findings}
    laws = {row.id: row.citation for row in pack.citations}
    columns = (
        Column("Finding", 1.4),
        Column("Change", 1.2),
        Column("What", 5),
        Column("Title", 4),
        Column("Severity", 2),
    )
    rows: list[Sequence[Rich]] = []
    for row in delta.rows:
        name: Rich = row.finding
        if row.finding in known:
            name = (Span(row.finding, CELL_LINK, f"finding:{row.finding}"),)
        what = f"{laws.get(row.citation_id, row.citation_id)}: {row.what}" if row.citation_id else row.what
        before, now = level(row.severity_before).word.lower(), level(row.severity_now).word.lower()
        rows.append((name, words(row.change), what, row.title, now if before == now else f"{before} → {now}"))
    compose.table(columns, rows)
