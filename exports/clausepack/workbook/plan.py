"""Which sheets the workbook of a pack has, in order, and where their rows come from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from clausepack.pack import Pack
from clausepack.workbook import layout, themes
from clausepack.workbook.cells import Row
from clausepack.workbook.layout import Layout
from clausepack.workbook.rows import Rows


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its layout and what gives its rows; the rows of Full text come from the book itself (None)."""

    layout: Layout
    rows: Callable[[], Iterable[Row]] | None


def tables_of(pack: Pack, rows: Rows) -> tuple[Table, ...]:
    """Return the tables in order; a sheet that would have nothing to say is left out, and Read me says so."""
    return tuple(_tables(pack, rows))


def sheet_names(pack: Pack) -> tuple[str, ...]:
    """Return the names of all sheets in order; the last two are hidden."""
    names = dict.fromkeys(each.name for each in layouts_of(pack))
    return (layout.READ_ME, layout.SUMMARY, *names, layout.LISTS, layout.KEYS)


def left_out(pack: Pack) -> Iterator[tuple[str, str]]:
    """Yield the sheets that are left out, each with the reason."""
    if not pack.citations:
        yield "Coverage", "Left out: no citation of law in this pack."
    if not pack.returns:
        yield layout.RETURNED.name, "Left out: no workbook of an earlier pack came back."
    if pack.delta is None:
        yield layout.DELTA.name, "Left out: no earlier pack was named to compare with."
    if not any(themes.set_mappings(pack)):
        yield layout.STRM.name, "Left out: no mapping of this pack carries a set relation."


def layouts_of(pack: Pack) -> Iterator[Layout]:
    """Yield the layouts of all tables in order."""
    absent = {name for name, _ in left_out(pack)}
    for each in (
        layout.review_layout(since=pack.delta is not None),
        layout.FINDINGS,
        layout.MAPPINGS,
        layout.EVIDENCE,
        layout.CUSTODY,
        layout.LAW,
        layout.coverage_layout(themes.platforms_of(pack)),
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


def _tables(pack: Pack, rows: Rows) -> Iterator[Table]:
    sources: dict[str, Callable[[], Iterable[Row]]] = {
        layout.REVIEW.table: rows.review,
        layout.FINDINGS.table: rows.findings,
        layout.MAPPINGS.table: rows.mappings,
        layout.EVIDENCE.table: rows.evidence,
        layout.CUSTODY.table: rows.custody,
        layout.LAW.table: rows.law,
        "Coverage": lambda: themes.coverage_rows(pack, rows.law_links()),
        layout.COMPARISON.table: rows.comparison,
        layout.TRAIL.table: rows.trail,
        layout.SIGN_OFF.table: rows.sign_off,
        layout.OPEN_ITEMS.table: rows.open_items,
        layout.RETURNED.table: lambda: themes.returned_rows(pack),
        layout.RETURNS.table: lambda: themes.returns_rows(pack),
        layout.POPULATION.table: rows.population,
        layout.DELTA.table: lambda: themes.delta_rows(pack),
        layout.MANIFEST.table: rows.manifest,
        layout.STRM.table: lambda: themes.strm_rows(pack),
    }
    for each in layouts_of(pack):
        yield Table(each, sources.get(each.table))
