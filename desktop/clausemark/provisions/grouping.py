"""Puts units together into provisions by the rules of numbered clauses, lists, paragraphs and rows."""

from __future__ import annotations

from collections.abc import Sequence

from clausemark.provisions.drafts import Draft, Grouped, completes, is_governed, is_said
from clausemark.provisions.headed_items import HeadedItems
from clausemark.provisions.headings import is_redacted
from clausemark.provisions.language import Grammar
from clausemark.provisions.nesting import OpenNumber, OpenNumbers
from clausemark.provisions.numbered_words import breaks_off, is_sectional, words_at
from clausemark.provisions.recitals import is_enacting, is_recital, names_recitals
from clausemark.provisions.sections import headings_above, is_left, join_title, numbered_title, path_of, title_of
from clausemark.provisions.sentences import (
    is_connecting,
    is_full_clause,
    is_lead_in,
    is_long,
    is_noted_end,
    is_open_ended,
    is_terminated,
    is_title_case,
    run_in_end,
    says_meaning,
    says_twice,
    starts_small,
    stops_short,
)
from clausemark.provisions.source_text import BlockKind
from clausemark.provisions.survey import (
    capital_heads,
    is_numbered_throughout,
    label_end,
    marked_label_end,
    next_labels,
)
from clausemark.provisions.units import Role, Unit

_FEW_WORDS = 3


class Grouper:
    """Goes through the units once and decides of each whether it starts a provision or joins the one before."""

    def __init__(self, units: Sequence[Unit], grammar: Grammar | None) -> None:
        self._units = units
        self._grammar = grammar
        self._next_labels = next_labels(units)
        self._headed_items = HeadedItems(units, grammar)
        self._capital_heads = capital_heads(units)
        self._unmarked = not any(unit.listed or unit.lead or unit.kind is BlockKind.HEADING for unit in units)
        self._backbone = is_numbered_throughout(units)
        self._path: tuple[str, ...] | None = None
        self._numbers = OpenNumbers()
        self._open: Draft | None = None
        self._under_heading = self._signed = False
        self._headings, self._skipped, self._out = list[Unit](), list[Unit](), Grouped()

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
        if not (self._under_heading and join_title(unit, self._headings)):
            self._headings = headings_above(unit, self._headings, signed=self._signed)
        self._headings.append(unit)
        self._numbers.clear()
        self._path = self._open = None
        self._under_heading, self._signed = True, False
        self._out.headings.append(unit)
        self._out.boilerplate += self._skipped
        self._skipped = []

    def _skip(self, unit: Unit) -> None:
        self._skipped.append(unit)
        self._signed = self._signed or unit.reason == "signature"
        if unit.reason in ("signature", "contents", "end"):
            self._open = None
            self._numbers.clear()
        if unit.reason == "end":
            self._headings, self._path = title_of(self._headings), None

    def _take(self, place: int, unit: Unit) -> None:
        if not unit.listed:
            self._under_heading = self._under_heading and unit.row
        if unit.row:
            self._numbers.clear()
            self._start(unit)
            self._open = None
        elif self._open is not None and not self._open.leads and self._headed_items.has_clause(unit, self._open.last):
            self._start(unit)
        elif self._open is not None and self._goes_on(self._open, unit):
            self._join(self._open, unit)
        elif unit.label is not None and (unit.body or unit.ordered):
            self._take_numbered(place, unit)
        elif unit.listed:
            self._take_bullet(place, unit)
        else:
            self._take_paragraph(place, unit)

    def _goes_on(self, draft: Draft, unit: Unit) -> bool:
        """Tell whether a sentence, or a list item, goes on in this unit."""
        last = draft.last
        if unit.item is not None and unit.item == last.item:
            return unit.body == 0
        if unit.listed or is_recital(unit.text):
            return False
        unfinished = not (is_terminated(last.text) or is_noted_end(last.text) or is_lead_in(last.text) or last.row)
        if unit.body == 0:
            if starts_small(unit.text, 0):
                return unfinished or not any(each.reason == "navigation" for each in self._skipped)
            broken = any(each.reason in ("page-number", "running-header") for each in self._skipped)
            broken = broken or stops_short(last.text) or (self._unmarked and not is_open_ended(last.text))
            return unfinished and broken and last.text[-1] not in ";:" and len(last.text) > 40
        return unfinished and len(last.text) > 40 and unit.body >= len(unit.text) and last.text[-1].islower()

    def _take_numbered(self, place: int, unit: Unit) -> None:
        self._leave_sections(unit)
        parent, elder = self._numbers.enter(unit, self._next_labels[place])
        words = words_at(self._units, place)
        own = self._stands_alone(unit, words, parent, elder) or self._headed_items.titles(place, unit)
        title = unit.text[: label_end(unit)].strip() if own and label_end(unit) > unit.body else ""
        if title:
            title = numbered_title(unit, title)
        number = OpenNumber(unit.label, unit.level if unit.listed else 0, title, own, is_open_ended(words[0]))
        if own:
            self._start(unit)
        elif (
            self._open is not None
            and (self._is_led(self._open, elder) or parent is not None)
            and (not self._numbers.has_left_clause(elder) or self._is_wrapped(words))
        ):
            self._join(self._open, unit)
        else:
            self._start(unit, gathers=True)
        self._numbers.push(number, elder)

    def _is_led(self, draft: Draft, elder: OpenNumber | None) -> bool:
        """Tell whether a fragment has something to complete: a lead-in, other fragments, or all but a heading."""
        follows_fragment = elder is not None and not elder.own and draft.last.label is elder.label
        return not self._under_heading or draft.gathers or draft.leads or follows_fragment

    def _is_wrapped(self, words: tuple[str, int]) -> bool:
        """Tell whether a number starts a line by chance, in the middle of a sentence that refers to it."""
        return self._open is not None and starts_small(*words) and not is_terminated(self._open.last.text)

    def _stands_alone(
        self, unit: Unit, words: tuple[str, int], parent: OpenNumber | None, elder: OpenNumber | None
    ) -> bool:
        """R1 to R3: a numbered full clause is a provision, a fragment completes its lead-in."""
        if is_redacted(unit) or (parent is None and self._counts_recitals(elder)):
            return True
        among_clauses = elder is not None and elder.own
        governed = not among_clauses and is_governed(self._open, words, self._grammar)
        if governed or self._completes_sentence(parent, elder):
            return False
        closed = not is_open_ended(words[0]) and not starts_small(*words)
        after_clause = closed and among_clauses
        says = says_twice(*words) or (is_terminated(words[0]) and (is_sectional(unit) or is_long(*words)))
        if is_full_clause(*words, self._grammar) or (after_clause and says) or self._is_titled(words):
            return True
        if parent is not None or (self._open is not None and self._open.leads and not self._open.numbered):
            return False
        if is_sectional(unit):
            return not (starts_small(*words) and self._open is not None and breaks_off(self._open.last.text))
        return after_clause

    def _is_titled(self, words: tuple[str, int]) -> bool:
        """Tell whether a title and a closed statement after it stand where no sentence asks for an item."""
        text, body = words
        end = run_in_end(text, body)
        asked = self._open is not None and (self._open.leads or is_open_ended(self._open.last.text))
        titled = end > body and is_title_case(text[body:end]) and not is_lead_in(text[:end])
        return titled and not asked and is_terminated(text) and text.count(" ", end) >= _FEW_WORDS

    def _completes_sentence(self, parent: OpenNumber | None, elder: OpenNumber | None) -> bool:
        """Tell whether what stands before a numbered unit left a sentence open that the unit goes on with."""
        if parent is not None and not parent.own:
            return True
        if self._open is None:
            return False
        if elder is not None and not elder.own and elder.unfinished and not is_said(self._open, elder.label):
            return True
        after_clause = elder is not None and elder.own
        return parent is not None and not after_clause and is_open_ended(self._open.last.text)

    def _take_bullet(self, place: int, unit: Unit) -> None:
        if self._headed_items.enter(place, unit):
            self._start(unit)
        elif self._open is None or (self._under_heading and unit.level <= self._open.last.level):
            full = is_full_clause(unit.text, unit.body, self._grammar)
            if full or self._open is None or not (self._open.gathers or unit.level > self._open.level):
                self._start(unit, gathers=not full)
            else:
                self._join(self._open, unit)
        else:
            self._join(self._open, unit)

    def _take_paragraph(self, place: int, unit: Unit) -> None:
        draft = self._open
        if draft is None:
            self._start(unit, leads=is_connecting(unit.text))
        elif is_connecting(unit.text):
            self._join(draft, unit)
            draft.leads = True
        elif draft.leads and is_connecting(draft.last.text) and not is_full_clause(unit.text, 0, self._grammar):
            self._join(draft, unit)
        elif draft.numbered and (draft.awaits_words or not self._has_head(unit)):
            self._join(draft, unit)
            draft.leads = is_lead_in(unit.text)
            if draft.leads and is_full_clause(unit.text, 0, self._grammar):
                self._numbers.introduce()
        elif draft.awaits_words or (
            unit.start not in self._capital_heads
            and (
                completes(draft, unit, self._grammar)
                or self._numbers.awaits(draft.last, self._units[place + 1 : place + 2])
            )
        ):
            self._join(draft, unit)
        else:
            self._start(unit)

    def _has_head(self, unit: Unit) -> bool:
        """Tell whether a paragraph after a numbered clause is one by its heading or term, or ends the recitals."""
        told = is_enacting(unit.text) or says_meaning(unit.text)
        return told or unit.start in self._capital_heads or bool(marked_label_end(unit))

    def _start(self, unit: Unit, *, gathers: bool = False, leads: bool = False) -> None:
        self._out.boilerplate += self._skipped
        self._skipped = []
        printed = bool(unit.body) and not unit.row
        if not (printed or unit.listed):
            self._numbers.clear()
        if self._path is None:
            self._path = path_of(self._headings)
        path = self._path + self._numbers.titles()
        numbered = printed or (unit.ordered and self._carries(unit))
        self._open = Draft(unit.start, unit.end, unit.number, path, unit)
        self._open.numbered, self._open.gathers, self._open.level = numbered, gathers, unit.level
        self._open.take_up(unit)
        self._open.leads |= leads
        self._numbers.leave_clause()
        self._out.provisions.append(self._open)

    def _counts_recitals(self, elder: OpenNumber | None) -> bool:
        """R10: tell whether the numbers right under a title of recitals, or those that count on, are at hand."""
        titled = bool(self._headings) and names_recitals(self._headings[-1].text)
        return titled and (self._open is None or elder is not None)

    def _leave_sections(self, unit: Unit) -> None:
        """End the sections whose number a clause counts on from, and what is open in them, unless a list does."""
        if self._numbers.counts(unit) or self._is_asked_for(unit):
            return
        for place, heading in enumerate(self._headings):
            if self._leaves(heading, unit):
                del self._headings[place:]
                self._path = None
                self._numbers.clear()
                self._open = None
                return

    def _is_asked_for(self, unit: Unit) -> bool:
        """Tell whether the sentence that is open ends with a colon and goes on in this item, in small letters."""
        return self._open is not None and self._open.leads and starts_small(unit.text, unit.body)

    def _leaves(self, heading: Unit, unit: Unit) -> bool:
        """Tell whether a number ends a section; the first one under a title of recitals counts these."""
        if unit.number is None or unit.row or (self._open is None and names_recitals(heading.text)):
            return False
        return is_left(heading, unit)

    def _carries(self, unit: Unit) -> bool:
        return self._backbone or (unit.label is not None and unit.label.depth > 1)

    def _join(self, draft: Draft, unit: Unit) -> None:
        self._skipped = []
        draft.take_up(unit)
