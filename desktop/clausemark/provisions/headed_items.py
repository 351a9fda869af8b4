"""Items of declared lists that have a heading of their own, and the paragraphs that follow in such an item (R5, R1)."""

from __future__ import annotations

from collections.abc import Sequence

from clausemark.provisions.language import Grammar
from clausemark.provisions.sentences import is_full_clause, is_lead_in, is_terminated, run_in_end, starts_small
from clausemark.provisions.survey import further_paragraphs, headed_lists, marked_label_end, tells_after_label
from clausemark.provisions.units import Unit

_TITLE = 80


class HeadedItems:
    """Tells the items of the lists of a document that are clauses by their headings, met in reading order."""

    def __init__(self, units: Sequence[Unit], grammar: Grammar | None) -> None:
        self._grammar = grammar
        self._headed_lists, self._clause_lists = headed_lists(units, grammar)
        self._further = further_paragraphs(units)
        self._met: set[int | None] = set()
        self._title: Unit | None = None

    def enter(self, place: int, unit: Unit) -> bool:
        """Tell whether the item at a place is such a clause, and remember it when it is."""
        headed = self._is_headed(place, unit)
        if headed:
            self._met.add(unit.item)
            self._title = unit if _is_title_line(unit.text) else None
        return headed

    def titles(self, place: int, unit: Unit) -> bool:
        """Tell whether a numbered item is a title line, all of it marked up, above paragraphs of its own (R5)."""
        return unit.listed and unit.marked and unit.strong and self._titles_paragraphs(unit) and self.enter(place, unit)

    def has_clause(self, unit: Unit, before: Unit) -> bool:
        """R1: where nothing is numbered, a further paragraph of a headed list item is a clause of its own.

        The one right under the title of the item, which is the unit before, is one with it.
        """
        if unit.item is None or unit.item not in self._met or unit.label is not None:
            return False
        if before is self._title:
            return False
        return not starts_small(unit.text, 0) and (is_terminated(unit.text) or is_lead_in(unit.text))

    def _is_headed(self, place: int, unit: Unit) -> bool:
        """R5: a list item with a heading of its own and a full sentence after it, or of several full paragraphs."""
        end = marked_label_end(unit)
        if place in self._clause_lists and tells_after_label(unit):
            return True
        if end and (place in self._headed_lists or not starts_small(unit.text, unit.body)):
            return is_full_clause(unit.text, end, self._grammar)
        if place in self._headed_lists:
            end = run_in_end(unit.text, unit.body)
            if end > unit.body:
                return is_full_clause(unit.text, end, self._grammar)
        return unit.item not in self._met and self._titles_paragraphs(unit)

    def _titles_paragraphs(self, unit: Unit) -> bool:
        """Tell whether an item is a title line, or a full sentence, above further paragraphs of its own."""
        further = self._further.get(unit.item, ())
        if unit.marked and unit.strong:
            return any(is_terminated(each.text) for each in further)
        if not (_is_title_line(unit.text) or is_full_clause(unit.text, unit.body, self._grammar)):
            return False
        return any(is_full_clause(each.text, 0, self._grammar) for each in further)


def _is_title_line(text: str) -> bool:
    """Tell whether a line on its own names what follows: short, capital, without an end."""
    return len(text) <= _TITLE and text[:1].isupper() and text[-1:].isalnum()
