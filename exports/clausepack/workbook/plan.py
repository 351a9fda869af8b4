"""Which sheets the workbook of a pack has, in order, and where their rows come from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from clausepack.lineage import has_changes
from clausepack.pack import Pack
from clausepack.workbook import layout
from clausepack.workbook.cells import Row
from clausepack.workbook.layout import Layout
from clausepack.workbook.rows import changes, findings, law, review, review_record, sources
from clausepack.workbook.rows.coverage import coverage_rows
from clausepack.workbook.rows.definitions import definition_rows
from clausepack.workbook.rows.delta import delta_rows
from clausepack.workbook.rows.known import Known
from clausepack.workbook.rows.returned import returned_rows, returns_rows
from clausepack.workbook.rows.strm import set_mappings, strm_rows


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its layout and what gives its rows; the rows of Full text come from the book itself (None)."""

    layout: Layout
    rows: Callable[[], Iterable[Row]] | None


def tables_of(known: Known) -> tuple[Table, ...]:
    """Return the tables in order; a sheet that would have nothing to say is left out, and Read me says so."""
    return tuple(_tables(known))


def sheet_names(pack: Pack) -> tuple[str, ...]:
    """Return the names of all sheets in order; the last two are hidden."""
    names = dict.fromkeys(each.name for each in layouts_of(pack))
    return (layout.READ_ME, layout.SUMMARY, *names, layout.LISTS, layout.KEYS)


def left_out(pack: Pack) -> Iterator[tuple[str, str]]:
    """Yield the sheets that are left out, each with the reason."""
    if not pack.citations:
        yield "Coverage", "Left out: no citation of law in this pack."
    if not has_changes(pack):
        yield layout.CHANGES.name, "Left out: no document of this pack is known in more than one version."
    if not pack.returns:
        yield layout.RETURNED.name, "Left out: no workbook of an earlier pack came back."
    if pack.delta is None:
        yield layout.DELTA.name, "Left out: no earlier pack was named to compare with."
    if not any(set_mappings(pack)):
        yield layout.STRM.name, "Left out: no mapping of this pack carries a set relation."


def layouts_of(pack: Pack) -> Iterator[Layout]:
    """Yield the layouts of all tables in order."""
    absent = {name for name, _ in left_out(pack)} | ({layout.DEFINITIONS.name} if not pack.definitions else set())
    for each in (
        layout.review_layout(since=pack.delta is not None),
        layout.FINDINGS,
        layout.MAPPINGS,
        layout.EVIDENCE,
        layout.CUSTODY,
        layout.LAW,
        layout.DEFINITIONS,
        layout.coverage_layout(pack.platforms),
        layout.CHANGES,
        layout.CHANGED_CLAUSES,
        layout.CAPTURES,
        layout.TIMELINES,
        layout.COMPARISON,
        layout.TRAIL,
        layout.SIGN_OFF,
        layout.OPEN_ITEMS,
        layout.RETURNED,
        layout.RETURNS,
        layout.FULL_TEXT,
        layout.POPULATION,
        layout.DELTA,
        layout.MANIFEST,
        layout.STRM,
    ):
        if each.name not in absent:
            yield each


_SOURCES: dict[str, Callable[[Known], Iterable[Row]]] = {
    layout.REVIEW.table: review.review_rows,
    layout.FINDINGS.table: findings.finding_rows,
    layout.MAPPINGS.table: findings.mapping_rows,
    layout.EVIDENCE.table: sources.evidence_rows,
    layout.CUSTODY.table: sources.custody_rows,
    layout.LAW.table: law.law_rows,
    layout.DEFINITIONS.table: definition_rows,
    "Coverage": coverage_rows,
    layout.CHANGES.table: changes.change_rows,
    layout.CHANGED_CLAUSES.table: changes.clause_rows,
    layout.CAPTURES.table: changes.capture_rows,
    layout.TIMELINES.table: changes.timeline_rows,
    layout.COMPARISON.table: law.comparison_rows,
    layout.TRAIL.table: review_record.trail_rows,
    layout.SIGN_OFF.table: review_record.sign_off_rows,
    layout.OPEN_ITEMS.table: review_record.open_item_rows,
    layout.RETURNED.table: returned_rows,
    layout.RETURNS.table: returns_rows,
    layout.POPULATION.table: sources.population_rows,
    layout.DELTA.table: delta_rows,
    layout.MANIFEST.table: sources.manifest_rows,
    layout.STRM.table: strm_rows,
}


def _tables(known: Known) -> Iterator[Table]:
    for each in layouts_of(known.pack):
        source = _SOURCES.get(each.table)
        yield Table(each, None if source is None else partial(source, known))
