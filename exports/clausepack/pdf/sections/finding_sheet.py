"""Section 10: one sheet per finding, which can be torn out and still stands."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import Finding, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.sections.sheet.judgement import dissents, judgement, legal, severity
from clausepack.pdf.sections.sheet.mapping import mappings
from clausepack.pdf.sections.sheet.place import identification, place, where
from clausepack.pdf.sections.sheet.setting import Sheet
from clausepack.pdf.sections.sheet.trail import comparison, open_items, trail
from clausepack.pdf.severity_mark import write_severity
from clausepack.pdf.styles import CELL_BOLD, CELL_LINK
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.tongue import Tongue


def write_sheet(sheet: Sheet, finding: Finding) -> None:
    """Write one finding where the page is."""
    tongue = sheet.compose.tongue
    compose = sheet.compose
    exhibit = sheet.exhibit(finding.exhibit)
    if not sheet.alone:
        name = f"{finding.id}{compose.tongue.colon}{finding.title}"
        compose.part(finding.title, key=f"finding:{finding.id}", bookmark=name[:200])
    write_severity(
        compose, finding.severity, f"{finding.id} · {tongue.word(finding.polarity)} · {tongue.word(finding.state)}"
    )
    stands = place(sheet, finding.excerpt) if sheet.density.lines and finding.excerpt is not None else ()
    compose.facts([*identification(sheet, finding, exhibit), *stands])
    where(sheet, finding, exhibit)
    judgement(sheet, finding)
    severity(sheet, finding)
    mappings(sheet, finding)
    dissents(sheet, finding)
    legal(sheet, finding)
    trail(sheet, finding)
    for key in finding.comparisons:
        if key in sheet.comparisons:
            comparison(sheet, sheet.comparisons[key], finding.id)
    open_items(sheet, finding)


_LONG = 3
"""Pages kept free for a sheet in a volume, until a longer one was seen: a sheet is never parted between volumes."""


def findings(compose: Composer, pack: Pack) -> None:
    """Write all sheets, then comparisons that no finding of this pack carries."""
    _list(compose, pack.findings)
    sheet = Sheet(compose, pack)
    longest = _LONG
    for finding in pack.findings:
        compose.end_part()
        if not compose.may_turn(longest):
            compose.flow.new_page()
        begun = compose.sheets.count
        write_sheet(sheet, finding)
        longest = max(longest, compose.sheets.count - begun)
    used = {key for row in pack.findings for key in row.comparisons}
    for record in pack.comparisons:
        if record.id not in used:
            label = compose.tongue.label(record.category_label)
            compose.part(compose.tongue.say("Comparison: {category}", category=label))
            comparison(sheet, record, "")


def _list(compose: Composer, rows: Sequence[Finding]) -> None:
    """Write the list of findings with their pages."""
    tongue = compose.tongue
    compose.paragraph(
        tongue.say(
            "One sheet each, ordered by severity, category, document and place. Each sheet can be taken out of the pack"
            " and still says what it rests on."
        ),
        wide=True,
    )
    columns = (
        Column(tongue.say("Finding"), 1.6),
        Column(tongue.say("Severity"), 1.5),
        Column(tongue.say("Title"), 6),
        Column(tongue.say("Exhibit"), 1.3),
        Column(tongue.say("State"), 1.5),
        Column(tongue.say("Page"), 1.7),
    )
    compose.table(columns, (_listed(tongue, row) for row in rows))


def _listed(tongue: Tongue, row: Finding) -> Sequence[Rich]:
    key = f"finding:{row.id}"
    page = (Span("CM-000000", CELL_LINK, key, forward=key),)
    severity = (Span(tongue.mark(row.severity), CELL_BOLD),)
    return (Span(row.id, CELL_LINK, key),), severity, row.title, row.exhibit, tongue.word(row.state), page
