"""Section 4: what the pack says, on a page or two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from clausepack.collation import collated
from clausepack.legal_words import open_conflicts
from clausepack.pack import Finding, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.sections.charts import LEVELS, severity_bars, stacked_bars
from clausepack.pdf.styles import CELL, CELL_BOLD, CELL_LINK, NOTE
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import first_sentence
from clausepack.tongue import Tongue

_KEY = 10
_BARS = 12
"""How many bars a chart has at most."""


def summary(compose: Composer, pack: Pack) -> None:
    """Write the summary: coverage, key findings, severities by category and document, dissents and open items."""
    tongue = compose.tongue
    compose.paragraph(_coverage(compose.tongue, pack), wide=True)
    key = [row for row in pack.findings if row.severity and row.polarity != "favourable"][:_KEY]
    if key:
        compose.side_head(tongue.say("Key findings"))
        _key_findings(compose, key)
    if pack.findings:
        _charts(compose, pack)
        compose.side_head(tongue.say("Severity by primary category"))
        _matrix(compose, [(_primary(tongue, row), row) for row in pack.findings], tongue.say("Category"))
        compose.side_head(tongue.say("Severity by document"))
        names = {row.number: f"{row.number} {row.platform}{tongue.colon}{row.document}" for row in pack.exhibits}
        _matrix(compose, [(names.get(row.exhibit, row.exhibit), row) for row in pack.findings], tongue.say("Document"))
    compose.facts(_counts(tongue, pack))
    _since(compose, pack)


def _charts(compose: Composer, pack: Pack) -> None:
    """Draw the severities alone, by category, by document and by framework; each block is a severity."""
    tongue = compose.tongue
    compose.side_head(tongue.say("Findings by severity"))
    severity_bars(compose, pack.findings)
    compose.side_head(tongue.say("By primary category"))
    what = tongue.say("Findings by primary category, stacked by severity")
    stacked_bars(compose, what, [(_primary(tongue, row), row) for row in pack.findings], _BARS)
    compose.side_head(tongue.say("By document"))
    names = {row.number: f"{row.number} {row.document}" for row in pack.exhibits}
    what = tongue.say("Findings by document, stacked by severity")
    stacked_bars(compose, what, [(names.get(row.exhibit, row.exhibit), row) for row in pack.findings], _BARS)
    laws = {row.id: row.short_name for row in pack.instruments}
    owner = {row.id: laws.get(row.instrument, row.instrument) for row in pack.citations}
    mapped = [
        (name, row)
        for row in pack.findings
        for name in dict.fromkeys(owner.get(item.citation_id, item.citation_id) for item in row.mappings)
    ]
    if mapped:
        compose.side_head(tongue.say("By framework, a finding counted once for each that it is mapped to"))
        stacked_bars(compose, tongue.say("Findings by framework, stacked by severity"), mapped, _BARS)
    shown = {name for name, _ in mapped}
    if max(len(shown), len({_primary(tongue, row) for row in pack.findings})) > _BARS:
        note = tongue.say("The {n} longest bars of each chart; the tables have all.", n=str(_BARS))
        compose.paragraph(note, NOTE, wide=True)


def _primary(tongue: Tongue, row: Finding) -> str:
    return tongue.label(row.categories[0][1]) if row.categories else tongue.say("none")


def _coverage(tongue: Tongue, pack: Pack) -> str:
    reviewed = pack.reviewed
    sums = [row.reconciliation for row in reviewed]
    done, population = sum(row.reviewed for row in sums), sum(row.population for row in sums)
    out = sum(item.count for row in sums for item in row.out_of_scope)
    left = sum(row.outstanding for row in sums)
    mappings = sum(len(row.mappings) for row in pack.findings)
    return tongue.say(
        "Reviewed {done} of {population} in {versions}; {out} out of scope with a reason, {left} outstanding."
        " {findings}"
        " in this pack, {mappings} to {citations} of {instruments}.",
        done=tongue.number(done),
        population=tongue.count(population, "{n} provision", "{n} provisions"),
        versions=tongue.count(len(reviewed), "{n} version", "{n} versions"),
        out=tongue.number(out),
        left=tongue.number(left),
        findings=tongue.count(len(pack.findings), "{n} finding", "{n} findings"),
        mappings=tongue.count(mappings, "{n} mapping", "{n} mappings"),
        citations=tongue.count(len(pack.citations), "{n} citation", "{n} citations"),
        instruments=tongue.count(len(pack.instruments), "{n} instrument", "{n} instruments"),
    )


def _key_findings(compose: Composer, findings: Sequence[Finding]) -> None:
    tongue = compose.tongue
    columns = (
        Column(tongue.say("Severity"), 1.3),
        Column(tongue.say("Finding"), 1.4),
        Column(tongue.say("What the text says"), 7.6),
        Column(tongue.say("Page"), 1.6),
    )
    rows: list[Sequence[Rich]] = []
    for row in findings:
        key = f"finding:{row.id}"
        title = (Span(row.title, CELL_BOLD), Span("\n" + first_sentence(row.what_it_says), CELL))
        rows.append(
            (
                (Span(tongue.mark(row.severity), CELL_BOLD),),
                (Span(row.id, CELL_LINK, key),),
                title,
                (Span("CM-000000", CELL_LINK, key, forward=key),),
            )
        )
    compose.table(columns, rows)


def _matrix(compose: Composer, rows: Sequence[tuple[str, Finding]], head: str) -> None:
    tongue = compose.tongue
    counts = Counter((name, row.severity) for name, row in rows)
    present = [item for item in LEVELS if item or any(row.severity is None for _, row in rows)]
    columns = [Column(head, 5.2)]
    columns += [Column(tongue.severity(item).capitalize(), 1.25, right=True) for item in present]
    columns.append(Column(tongue.say("Total"), 1.1, right=True))
    body: list[Sequence[Rich]] = []
    for name in sorted({name for name, _ in rows}, key=collated):
        numbers = [counts[name, item] for item in present]
        body.append([name, *(str(n) if n else "–" for n in numbers), (Span(str(sum(numbers)), CELL_BOLD),)])
    totals = [sum(row.severity == item for _, row in rows) for item in present]
    foot: list[Rich] = [(Span(tongue.say("All"), CELL_BOLD),)]
    foot += [(Span(str(n) if n else "–", CELL_BOLD),) for n in (*totals, sum(totals))]
    compose.table(columns, [*body, foot], whole=len(body) < 20)


def _counts(tongue: Tongue, pack: Pack) -> list[tuple[str, Rich]]:
    dissents = [item for row in pack.findings for item in row.dissents]
    open_items = [row for row in pack.open_items if row.state == "open"]
    lapsed = [row for row in pack.findings if any(step.lapsed for step in row.steps)]
    tools = Counter(row.origin for row in pack.findings if row.origin != "human")
    rows: list[tuple[str, Rich]] = [
        (
            tongue.say("Dissents"),
            tongue.say(
                "{n}, {unanswered} of them unanswered",
                n=str(len(dissents)),
                unanswered=str(sum(not item.answer for item in dissents)),
            ),
        ),
        (
            tongue.say("Open items"),
            tongue.say("{n} open of {total}", n=str(len(open_items)), total=str(len(pack.open_items))),
        ),
        (
            tongue.say("Lapsed steps"),
            tongue.count(
                len(lapsed),
                "{n} finding with a review step that has lapsed",
                "{n} findings with a review step that has lapsed",
            ),
        ),
        (
            tongue.say("Origin"),
            tongue.semicolon.join(f"{n} {tongue.word(name)}" for name, n in sorted(tools.items()))
            or tongue.say("every finding drafted by a person"),
        ),
    ]
    if pack.returns:
        rows.append((tongue.say("Returned by legal"), _returned(tongue, pack)))
    if pack.supersedes:
        rows.append((tongue.say("Supersedes"), pack.supersedes))
    return rows


def _returned(tongue: Tongue, pack: Pack) -> str:
    decided = sum(bool(row.decision) for row in pack.legal)
    return tongue.say(
        "{decisions} on findings and citations; {conflicts} not settled (section 14)",
        decisions=tongue.count(decided, "{n} decision", "{n} decisions"),
        conflicts=tongue.count(open_conflicts(pack), "{n} conflict", "{n} conflicts"),
    )


def _since(compose: Composer, pack: Pack) -> None:
    """Write what changed since the earlier pack that was named."""
    tongue = compose.tongue
    delta = pack.delta
    if delta is None:
        return
    compose.side_head(
        tongue.say(
            "Since pack {pack}, frozen {when}, {status}",
            pack=delta.pack,
            when=tongue.day(delta.frozen_at),
            status=tongue.word(delta.status),
        )
    )
    compose.paragraph(
        tongue.say(
            "{changes}; {findings} as they were.",
            changes=tongue.count(len(delta.rows), "{n} change", "{n} changes"),
            findings=tongue.count(delta.unchanged, "{n} finding", "{n} findings"),
        ),
        wide=True,
        keep=True,
    )
    known = {row.id for row in pack.findings}
    laws = {row.id: row.citation for row in pack.citations}
    columns = (
        Column(tongue.say("Finding"), 1.4),
        Column(tongue.say("Change"), 1.2),
        Column(tongue.say("What"), 5),
        Column(tongue.say("Title"), 4),
        Column(tongue.say("Severity"), 2),
    )
    rows: list[Sequence[Rich]] = []
    for row in delta.rows:
        name: Rich = row.finding
        if row.finding in known:
            name = (Span(row.finding, CELL_LINK, f"finding:{row.finding}"),)
        what = f"{laws.get(row.citation_id, row.citation_id)}{tongue.colon}{row.what}" if row.citation_id else row.what
        before, now = tongue.severity(row.severity_before), tongue.severity(row.severity_now)
        rows.append((name, tongue.word(row.change), what, row.title, now if before == now else f"{before} → {now}"))
    compose.table(columns, rows)
