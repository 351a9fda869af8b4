"""Divides a source text into provisions, headings and boilerplate; nothing but blanks is lost."""

from __future__ import annotations

from clausemark.provisions.boilerplate import mark_boilerplate
from clausemark.provisions.drafts import Draft
from clausemark.provisions.grouping import Grouper
from clausemark.provisions.headings import HeadingFinder
from clausemark.provisions.language import grammar_of
from clausemark.provisions.provision import BoilerplateSpan, HeadingSpan, ProvisionSpan, Segmentation
from clausemark.provisions.run_in_lists import with_sub_clauses
from clausemark.provisions.source_text import SourceText
from clausemark.provisions.tables import with_tables
from clausemark.provisions.units import Role, Unit, units_of

SEGMENTER_VERSION = "37"
"""Changes whenever the same source text may be divided differently."""

_DEEPEST = 9


def segment(source: SourceText) -> Segmentation:
    """Return how a source text divides: a pure function of its text and structure.

    Provisions are counted from 1. Provisions, headings and boilerplate are each ordered and disjoint; a page
    number or running header in the middle of a clause stays inside that clause's span.
    """
    grammar = grammar_of(source.text, source.language)
    units = with_tables(units_of(source), source.text)
    mark_boilerplate(units, grammar)
    units = list(with_sub_clauses(units, grammar))
    content = [unit for unit in units if unit.role is not Role.BOILERPLATE]
    HeadingFinder(content, grammar).mark()
    grouped = Grouper(units, grammar).group()
    provisions = tuple(_provision(place, draft, source.text) for place, draft in enumerate(grouped.provisions, 1))
    headings = tuple(HeadingSpan(unit.start, unit.end, _level(unit)) for unit in grouped.headings)
    boilerplate = tuple(BoilerplateSpan(unit.start, unit.end, unit.reason) for unit in grouped.boilerplate)
    return Segmentation(SEGMENTER_VERSION, provisions, headings, boilerplate)


def _provision(ordinal: int, draft: Draft, text: str) -> ProvisionSpan:
    return ProvisionSpan(ordinal, draft.number, draft.path, draft.start, draft.end, text[draft.start : draft.end])


def _level(unit: Unit) -> int:
    return max(1, min(unit.rank, _DEEPEST)) if unit.rank < _DEEPEST else _DEEPEST
