"""The terms that the documents of a pack define, as both renditions list them."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.collation import collated
from clausepack.pack import DefinedTerm, Excerpt, Pack, ProvisionRow

_CUT = "…"


def definitions_in_order(pack: Pack) -> list[DefinedTerm]:
    """Return the defined terms as a glossary has them: by the alphabet, then in the order of the exhibits' texts."""
    return sorted(pack.definitions, key=lambda row: (collated(row.term), row.excerpt.exhibit, row.start))


def quoted_definitions(pack: Pack) -> Iterator[tuple[DefinedTerm, str]]:
    """Yield the defined terms in order with the words that define them, an ellipsis where the clause says more."""
    clauses = {row.id: row for row in pack.provisions}
    for row in definitions_in_order(pack):
        yield row, _quoted(row.excerpt, clauses.get(next(iter(row.excerpt.provisions), "")))


def _quoted(excerpt: Excerpt, clause: ProvisionRow | None) -> str:
    before = f"{_CUT} " if clause is not None and clause.start < excerpt.start else ""
    after = f" {_CUT}" if clause is not None and excerpt.end < clause.end else ""
    return f"{before}{excerpt.text}{after}"


def using_findings(row: DefinedTerm) -> list[str]:
    """Return the findings whose excerpts use a term, each once, in the order of their passages."""
    return list(dict.fromkeys(use.finding for use in sorted(row.uses, key=lambda use: use.start)))


def place_key(row: DefinedTerm) -> str:
    """Return the name of the place in the PDF that shows a defined term."""
    return f"term:{row.excerpt.exhibit}:{row.start}:{row.excerpt.start}"
