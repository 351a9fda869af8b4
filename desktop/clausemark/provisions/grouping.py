"""Puts units together into provisions by the rules of numbered clauses, lists, paragraphs and rows."""

from __future__ import annotations

from collections.abc import Sequence

from clausemark.provisions.drafts import Draft, Grouped, completes
from clausemark.provisions.headings import is_redacted
from clausemark.provisions.language import Grammar
from clausemark.provisions.nesting import OpenNumber, OpenNumbers
from clausemark.provisions.numbered_words import breaks_off, is_sectional, words_at
from clausemark.provisions.sections import as_printed, is_left, numbered_title
from clausemark.provisions.sentences import (
    is_full_clause,
    is_lead_in,
    is_open_ended,
    is_terminated,
    run_in_end,
    starts_small,
)
from clausemark.provisions.source_text import BlockKind
from clausemark.provisions.survey import (
    further_paragraphs,
    headed_lists,
    is_numbered_throughout,
    label_end,
    marked_label_end,
    next_labels,
    tells_after_label,
)
from clausemark.provisions.units import Role, Unit

_TITLE = 80


class Grouper:
    """Goes through the units once and decides of each whether it starts a provision or joins the one before."""

    def __init__(self, units: Sequence[Unit], grammar: Grammar | None) -> None:
        self._units = units
        self._grammar = grammar
        self._next_labels = next_labels(units)
        self._headed_lists, self._clause_lists = headed_lists(units, grammar)
        self._unmarked = not any(unit.listed or unit.lead or unit.kind is BlockKind.HEADING for unit in units)
        self._backbone = is_numbered_throughout(units)
        self._headings: list[Unit] = []
        self._path: tuple[str, ...] | None = None
        self._numbers = OpenNumbers()
        self._open: Draft | None = None
        self._under_heading = False
        self._skipped: list[Unit] = []
        self._further = further_paragraphs(units)
        self._headed_items: set[int | None] = set()
        self._out = Grouped()

    def group(self) -> Grouped:
        """Return the provisions, headings and boilerplate of the units."""
        for place, unit in enumerate(self._units):
            if unit.role is Role.HEADING:
                self._enter_heading(unit)
            elif unit.role is Role.BOILERPLATE:
                self._skip(unit)
            else:
                self._take(place, unit)
        self._out.boilerplate += self._skipped
        return self._out

    def _enter_heading(self, unit: Unit) -> None:
        while self._headings and (self._headings[-1].rank >= unit.rank or is_left(self._headings[-1], unit)):
            self._headings.pop()
        self._headings.append(unit)
        self._path = None
        self._numbers.clear()
        self._open = None
        self._under_heading = True
        self._out.headings.append(unit)
        self._out.boilerplate += self._skipped
        self._skipped = []

    def _skip(self, unit: Unit) -> None:
        self._skipped.append(unit)
        if unit.reason in ("signature", "contents"):
            self._open = None
            self._numbers.clear()

    def _take(self, place: int, unit: Unit) -> None:
        if not unit.listed:
            self._under_heading = self._under_heading and unit.row
        if unit.row:
            self._numbers.clear()
            self._start(unit)
            self._open = None
        elif self._is_item_paragraph(unit):
            self._start(unit)
        elif self._open is not None and self._goes_on(self._open, unit):
            self._join(self._open, unit)
        elif unit.label is not None and (unit.body or unit.ordered):
            self._take_numbered(place, unit)
        elif unit.listed:
            self._take_bullet(place, unit)
        else:
            self._take_paragraph(unit)

    def _is_item_paragraph(self, unit: Unit) -> bool:
        """R1: where nothing is numbered, a further paragraph of a headed list item is a clause of its own."""
        if (
            unit.item is None
            or unit.item not in self._headed_items
            or unit.label is not None
            or self._open is None
            or self._open.leads
        ):
            return False
        return not starts_small(unit.text, 0) and (is_terminated(unit.text) or is_lead_in(unit.text))

    def _goes_on(self, draft: Draft, unit: Unit) -> bool:
        """Tell whether a sentence, or a list item, goes on in this unit."""
        last = draft.last
        if unit.item is not None and unit.item == last.item:
            return unit.body == 0
        if unit.listed:
            return False
        unfinished = not is_terminated(last.text) and not is_lead_in(last.text) and not last.row
        if unit.body == 0:
            if starts_small(unit.text, 0):
                return unfinished or not any(each.reason == "navigation" for each in self._skipped)
            broken = any(each.reason in ("page-number", "running-header") for each in self._skipped)
            broken = broken or (self._unmarked and not is_open_ended(last.text))
            return unfinished and broken and last.text[-1] not in ";:" and len(last.text) > 40
        return unfinished and len(last.text) > 40 and unit.body >= len(unit.text) and last.text[-1].islower()

    def _take_numbered(self, place: int, unit: Unit) -> None:
        parent, elder = self._numbers.enter(unit, self._next_labels[place])
        words = words_at(self._units, place)
        own = self._stands_alone(unit, words, parent, elder)
        title = unit.text[: self._title_end(unit)].strip() if own else ""
        if title:
            title = numbered_title(unit, title)
        number = OpenNumber(unit.label, unit.level if unit.listed else 0, title, own, is_open_ended(words[0]))
        if own:
            self._start(unit)
        elif self._open is not None and (not self._under_heading or self._open.gathers or parent is not None):
            self._join(self._open, unit)
        else:
            self._start(unit, gathers=True)
        self._numbers.push(number)

    def _stands_alone(
        self, unit: Unit, words: tuple[str, int], parent: OpenNumber | None, elder: OpenNumber | None
    ) -> bool:
        """R1 to R3: a numbered full clause is a provision, a fragment completes its lead-in."""
        if is_redacted(unit):
            return True
        if self._completes_sentence(parent, elder):
            return False
        if is_full_clause(*words, self._grammar):
            return True
        if parent is not None or (self._open is not None and self._open.leads and not self._open.numbered):
            return False
        if is_sectional(unit):
            return not (starts_small(*words) and self._open is not None and breaks_off(self._open.last.text))
        closed = not is_open_ended(words[0]) and not starts_small(*words)
        return closed and elder is not None and elder.own

    def _completes_sentence(self, parent: OpenNumber | None, elder: OpenNumber | None) -> bool:
        """Tell whether what stands before a numbered unit left a sentence open that the unit goes on with."""
        if parent is not None and not parent.own:
            return True
        if self._open is None:
            return False
        if elder is not None and not elder.own and elder.unfinished:
            return True
        after_clause = elder is not None and elder.own
        return parent is not None and not after_clause and is_open_ended(self._open.last.text)

    def _take_bullet(self, place: int, unit: Unit) -> None:
        if self._is_headed_item(place, unit):
            self._start(unit)
            self._headed_items.add(unit.item)
        elif self._open is None or (self._under_heading and unit.level <= self._open.last.level):
            full = is_full_clause(unit.text, unit.body, self._grammar)
            if full or self._open is None or not self._open.gathers:
                self._start(unit, gathers=not full)
            else:
                self._join(self._open, unit)
        else:
            self._join(self._open, unit)

    def _is_headed_item(self, place: int, unit: Unit) -> bool:
        """R5: a list item with a heading of its own and a full sentence after it, or of several full paragraphs."""
        end = marked_label_end(unit)
        if place in self._clause_lists and tells_after_label(unit):
            return True
        if end:
            return is_full_clause(unit.text, end, self._grammar)
        if place in self._headed_lists:
            end = run_in_end(unit.text, unit.body)
            if end > unit.body:
                return is_full_clause(unit.text, end, self._grammar)
        if unit.item in self._headed_items or not (
            _is_title_line(unit.text) or is_full_clause(unit.text, unit.body, self._grammar)
        ):
            return False
        return any(is_full_clause(each.text, 0, self._grammar) for each in self._further.get(unit.item, ()))

    def _take_paragraph(self, unit: Unit) -> None:
        draft = self._open
        if draft is None:
            self._start(unit)
        elif draft.numbered and not marked_label_end(unit):
            self._join(draft, unit)
            draft.leads = is_lead_in(unit.text)
        elif completes(draft, unit, self._grammar):
            self._join(draft, unit)
        else:
            self._start(unit)

    def _title_end(self, unit: Unit) -> int:
        end = label_end(unit)
        return end if end > unit.body else 0

    def _start(self, unit: Unit, *, gathers: bool = False) -> None:
        self._out.boilerplate += self._skipped
        self._skipped = []
        printed = bool(unit.body) and not unit.row
        if not (printed or unit.listed):
            self._numbers.clear()
        while self._headings and unit.number is not None and not unit.row and is_left(self._headings[-1], unit):
            self._headings.pop()
            self._path = None
        if self._path is None:
            self._path = tuple(as_printed(heading) for heading in self._headings)
        path = self._path + self._numbers.titles()
        numbered = printed or (unit.ordered and self._carries(unit))
        self._open = Draft(unit.start, unit.end, unit.number, path, unit, is_lead_in(unit.text), numbered, gathers)
        self._out.provisions.append(self._open)

    def _carries(self, unit: Unit) -> bool:
        return self._backbone or (unit.label is not None and unit.label.depth > 1)

    def _join(self, draft: Draft, unit: Unit) -> None:
        self._skipped = []
        draft.end = unit.end
        draft.last = unit
        draft.leads = is_lead_in(unit.text) or (draft.leads and not unit.listed)


def _is_title_line(text: str) -> bool:
    """Tell whether a line on its own names what follows: short, capital, without an end."""
    return len(text) <= _TITLE and text[:1].isupper() and text[-1:].isalnum()
