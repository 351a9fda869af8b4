"""Tells headings from clauses, whatever the markup, and how deep each heading stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from clausemark.provisions.heading_ranks import (
    TABLE_RANK,
    rank_letters_within,
    rank_lone_title,
    rank_of,
    rank_repeated_title,
    rank_title,
)
from clausemark.provisions.language import Grammar
from clausemark.provisions.numbering import Label, Style, follows, starts_list
from clausemark.provisions.recitals import names_recitals
from clausemark.provisions.sentences import (
    is_connecting,
    is_full_clause,
    is_lead_in,
    is_open_ended,
    is_terminated,
    is_title_case,
    is_upper_case,
    starts_small,
)
from clausemark.provisions.source_text import BlockKind
from clausemark.provisions.survey import label_end
from clausemark.provisions.title_places import (
    QUOTES,
    is_number_alone,
    is_plain_sentence,
    is_quotation,
    is_term_of,
    may_be_titled,
    numbers_title,
    titles_nothing,
)
from clausemark.provisions.title_words import TWO_SENTENCES, is_capital_title, reads_like_title
from clausemark.provisions.units import Role, Unit

_LONGEST = 200
_LONGEST_UNMARKED = 110
_REDACTED = re.compile(
    r"(?:[^.:;!?,*]{2,80}[.:]\s+)?[\[(*\s]*(?:\*[\s*]*|redacted|reserved|intentionally\s(?:left\sblank|omitted|deleted)|deleted|omitted|not\sused"
    r"|réservé|supprimé|abrogé|weggefallen|entfällt|derogado|suprimido|abrogato|vervallen|revogado)[\])*.\s]*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"[@\d]|\b(?:attn|attention|suite|street|avenue|road|p\.?o\.?\sbox|inc\.?|llc|ltd|gmbh|s\.?a\.?r?\.?l?|b\.?v|corp)\b",
    re.IGNORECASE,
)
_MAILBOX = re.compile(
    r"(?:pmb|p\.?\s?o\.?\s?box|suite|ste\.?|floor|attn\.?:?)\s.{0,20}\d|.{1,30}[\s,][a-z]{2}\s\d{5}(?:-\d{4})?$",
    re.IGNORECASE,
)
"""A line of an address: where mail is left, or the code of a town."""
_BEFORE_ADDRESS = re.compile(
    r"\b(?:address(?:es)?(?:\s(?:is|are))?|(?:write|mail)(?:\sto)?(?:\sus)?(?:\s(?:at|to))?|contact(?:ed)?\sus\sat|adresse(?:\s(?:est|lautet))?"
    r"|dirección(?:\ses)?|indirizzo(?:\sè)?|adres(?:\sis)?)\s?:$",
    re.IGNORECASE,
)
"""How a line ends that an address follows."""
_TOWN = re.compile(r",.*\s\d{5}(?:-\d{4})?\b")
_SUBJECT = re.compile(r"(?:re|betreff)\s?:\s\w", re.IGNORECASE)
"""How the line of a letter begins that says what it is about, and titles it."""
_BARE_NAME = re.compile(r"(?:article|section|chapter|part|artikel|artículo|articolo|artigo|chapitre)", re.IGNORECASE)
_OPENING = 3
_LONGEST_PLAIN = 9
_SHORT_WORD = 3
_ELDER_REACH = 12


def is_redacted(unit: Unit) -> bool:
    """Tell whether a numbered clause has nothing left but a mark that something was taken out (R10)."""
    return unit.label is not None and _REDACTED.fullmatch(unit.text, unit.body) is not None


def _is_marked_section(unit: Unit) -> bool:
    """Tell whether a line, all of it set in bold, has a number by which a section is cited: "2.3", "Article 5"."""
    if unit.label is None or not (unit.body and unit.marked and unit.strong):
        return False
    return unit.label.style in (Style.NAMED, Style.DECIMAL) and not unit.label.printed.startswith("(")


class HeadingFinder:
    """Chooses the headings among the units that are not boilerplate, in order."""

    def __init__(self, units: Sequence[Unit], grammar: Grammar | None) -> None:
        self._units = units
        self._grammar = grammar
        declared = sum(unit.kind is BlockKind.HEADING or (unit.marked and unit.strong) for unit in units)
        self._marked_up = declared >= 3
        self._headed = any(unit.kind is BlockKind.HEADING for unit in units)

    def mark(self) -> None:
        """Give the headings their role and rank."""
        for place, unit in enumerate(self._units):
            if unit.role is Role.HEADING:
                unit.rank = TABLE_RANK if unit.row else rank_of(unit, first=place == 0)
            elif unit.role is Role.TEXT and self._is_heading(place, unit):
                unit.role = Role.HEADING
                unit.rank = rank_of(unit, first=place == 0)
        for place, (unit, following) in enumerate(pairwise(self._units)):
            if unit.role is Role.TEXT and following.role is Role.HEADING and numbers_title(unit, following):
                unit.role = Role.HEADING
                unit.rank = rank_of(unit, first=place == 0)
        headings = [unit for unit in self._units if unit.role is Role.HEADING]
        rank_repeated_title(headings)
        rank_letters_within(headings)
        if len(self._units) > 1 and self._units[0].role is self._units[1].role is Role.HEADING:
            rank_title(headings, self._units[1])
        if headings and headings[0] is self._units[0]:
            rank_lone_title(headings)

    def _is_heading(self, place: int, unit: Unit) -> bool:
        if unit.row or len(unit.text) > _LONGEST:
            return False
        if unit.kind is BlockKind.HEADING:
            return not self._is_clause_in_heading_style(unit)
        longest = _LONGEST if is_capital_title(unit, self._grammar) else _LONGEST_UNMARKED
        if len(unit.text) > longest or place + 1 >= len(self._units) or is_plain_sentence(unit):
            return False
        return not is_redacted(unit) and self._is_title(place, unit)

    def _is_title(self, place: int, unit: Unit) -> bool:
        if unit.listed and not unit.body:
            return unit.ordered and self._is_item_title(place, unit)
        if not any(char.isalpha() for char in unit.text[unit.body :]):
            return self._is_lone_number(place, unit)
        if self._breaks_sentence(place) or self._is_party(place, unit) or self._is_initial(place, unit):
            return False
        named = (names_recitals(unit.text) and unit.text[-1] in ",:") or (
            unit.text[0] in "RrBb" and _SUBJECT.match(unit.text) is not None
        )
        return named or self._is_unmarked_title(place, unit)

    def _is_initial(self, place: int, unit: Unit) -> bool:
        """Tell whether the letter before an item of a list with bullets counts nothing: "C. Miller"."""
        label = unit.label
        if label is None or not unit.listed or unit.ordered or label.style is not Style.UPPER or label.values == (1,):
            return False
        return self._elder(place, label) is None

    def _is_party(self, place: int, unit: Unit) -> bool:
        """Tell whether a party is named here: the line before is a "between", an "and", or a party and a comma."""
        before = self._units[place - 1] if place else None
        if before is None or unit.body or before.role is Role.HEADING:
            return False
        counted = before.text[-1] == "," and before.text.isupper() and unit.text.isupper() and not before.body
        return counted or (len(before.text) > 2 and is_connecting(before.text))

    def _is_clause_in_heading_style(self, unit: Unit) -> bool:
        """R7: a full clause is never a heading, even in a heading style."""
        words = unit.text.count(" ") + 1
        if unit.text[-1] not in ".:;,":
            return False
        if unit.text[-1] in ";,":
            return unit.text[-1] == ";" or words >= 10
        body = unit.text[unit.body :]
        long = words >= 10 or body[:1] in QUOTES or TWO_SENTENCES.search(body) is not None
        return long and is_full_clause(unit.text, unit.body, self._grammar)

    def _is_item_title(self, place: int, unit: Unit) -> bool:
        """Tell whether a numbered list item is the title of what comes under it."""
        following = self._units[place + 1]
        within = following.item == unit.item and unit.marked and unit.strong
        if following.listed and following.level <= unit.level and not within:
            return False
        return reads_like_title(unit, self._grammar) and not self._in_short_list(place, unit)

    def _in_short_list(self, place: int, unit: Unit) -> bool:
        """Tell whether a unit is an item of an enumeration of short things."""
        before = self._units[place - 1] if place else None
        if before is None or before.role is Role.HEADING:
            return False
        sibling = before.listed and before.level == unit.level and len(before.text) < _LONGEST_UNMARKED
        ended = is_terminated(before.text)
        alike = ended and is_terminated(unit.text) and not unit.marked  # "1. Open it." "2. Close it."
        return is_lead_in(before.text) or (sibling and (alike or not ended))

    def _is_lone_number(self, place: int, unit: Unit) -> bool:
        if unit.label is None:
            return place > 0 and _BARE_NAME.fullmatch(self._units[place - 1].text) is not None
        if unit.label.style is Style.NAMED:
            return not self._breaks_sentence(place)
        return self._units[place + 1].kind is BlockKind.HEADING

    def _is_unmarked_title(self, place: int, unit: Unit) -> bool:
        following = self._units[place + 1]
        titled = reads_like_title(unit, self._grammar) or self._follows_title(place, unit)
        if not titled or self._is_announced(place, unit) or self._is_one_of_quotes(place, unit):
            return False
        if titles_nothing(unit, following, place) or is_term_of(unit, following):
            return False
        if unit.marked and unit.strong:
            return True
        if unit.body and unit.label is not None:
            bracketed = unit.label.printed.startswith("(")
            return self._heads_paragraphs(place, unit) if bracketed else not self._counts_on(place, unit, following)
        if is_upper_case(unit.text):
            told = following.text[0] == "(" and following.text[-1] == ")"  # "(a Nevada corporation)"
            mailbox = _MAILBOX.match(unit.text) is not None
            return (
                told or is_connecting(following.text) or not (mailbox or starts_small(following.text, following.body))
            )
        return self._is_plain_title(place, unit)

    def _is_one_of_quotes(self, place: int, unit: Unit) -> bool:
        """Tell whether a line is nothing but a quotation after another that is, as terms are that a clause deletes."""
        return place > 0 and is_quotation(unit.text) and is_quotation(self._units[place - 1].text)

    def _heads_paragraphs(self, place: int, unit: Unit) -> bool:
        """Tell whether a bracketed number and a title stand over several paragraphs, and so over none alone (R6)."""
        below = self._units[place + 1 : place + 3]
        wide = [each for each in below if len(each.text) > _LONGEST_UNMARKED and not (each.body or each.listed)]
        return len(wide) == 2 and is_title_case(unit.text) and unit.text[-1].isalnum()

    def _follows_title(self, place: int, unit: Unit) -> bool:
        """Tell whether a numbered line reads like a sentence, but the number before it stands over text as a title."""
        if unit.label is None or unit.label.depth < 2 or not unit.text[-1].isalnum() or unit.text.islower():
            return False
        following = self._units[place + 1]
        if following.body or following.listed or not is_full_clause(following.text, 0, self._grammar):
            return False
        elder = self._elder(place, unit.label)
        return elder is not None and elder.role is Role.HEADING

    def _is_plain_title(self, place: int, unit: Unit) -> bool:
        """Tell whether a line without any mark titles the text after it; few do where the format marks headings."""
        if starts_small(unit.text, 0) or unit.text[-1] == ".":
            return False
        if place and (is_number_alone(self._units[place - 1]) or self._names_number(place)):
            return True
        first = place < _OPENING and all(each.role is Role.HEADING for each in self._units[:place])
        if _TOWN.search(unit.text):
            return False
        if first or self._marked_up:
            short = unit.text.count(" ") <= _LONGEST_PLAIN
            return short and (first or (not self._headed and self._is_set_as_title(place, unit)))
        plain = unit.text.count(" ") <= _LONGEST_PLAIN and "," not in unit.text and not _ADDRESS.search(unit.text)
        following = self._units[place + 1]
        return plain and (may_be_titled(following) or is_full_clause(following.text, 0, self._grammar))

    def _names_number(self, place: int) -> bool:
        """Tell whether a line names the section whose number alone stands above it, over lettered clauses."""
        before, following = self._units[place - 1], self._units[place + 1]
        alone = before.label is not None and before.label.depth > 1 and before.body >= len(before.text)
        lettered = following.body > 0 and following.label is not None and following.label.printed.startswith("(")
        return alone and lettered and following.label is not None and starts_list(following.label)

    def _is_set_as_title(self, place: int, unit: Unit) -> bool:
        """Tell whether a line between a sentence and a longer one has nothing but words with capital letters."""
        before, following = self._units[place - 1], self._units[place + 1]
        words = [word for word in unit.text.split() if len(word) > _SHORT_WORD]
        capital = bool(words) and all(word[0].isupper() for word in words) and unit.text[-1].isalnum()
        between = (
            is_terminated(before.text) and len(following.text) > _LONGEST_UNMARKED and is_terminated(following.text)
        )
        return capital and between and not _ADDRESS.search(unit.text)

    def _is_announced(self, place: int, unit: Unit) -> bool:
        """Tell whether a colon before this unit, bare of any mark of a heading, asks for it."""
        before = self._units[place - 1] if place else None
        if before is None or before.role is Role.HEADING or not is_lead_in(before.text):
            return False
        if unit.body and unit.label is not None:
            above = before.label.values if before.label is not None and before.body else None
            return above is not None and unit.label.depth > 1 and unit.label.values[:-1] == above
        addressed = _BEFORE_ADDRESS.search(before.text) is not None
        return addressed or (not (unit.marked and unit.strong) and not is_upper_case(unit.text))

    def _counts_on(self, place: int, unit: Unit, following: Unit) -> bool:
        """Tell whether a numbered line is one of several in a row that are no titles."""
        lines = self._is_sibling_line(unit, following) or self._is_listed_text(place, unit)
        return lines or self._ends_clauses(place, unit)

    def _is_listed_text(self, place: int, unit: Unit) -> bool:
        """Tell whether the number before this one is an item of a sentence, so that this is one too."""
        if unit.label is None or not place:
            return False
        if not is_open_ended(self._units[place - 1].text):
            return self._ends_enumeration(place, unit.label)
        elder = self._elder(place, unit.label)
        return elder is not None and elder.role is Role.TEXT

    def _ends_clauses(self, place: int, unit: Unit) -> bool:
        """Tell whether a short sentence is one more lettered clause, or "3.2", after one that has no title either."""
        if unit.label is None or unit.label.style is Style.NAMED or not is_terminated(unit.text):
            return False
        if unit.label.style is Style.DECIMAL and (unit.label.depth == 1 or is_title_case(unit.text[unit.body :])):
            return False
        elder = self._elder(place, unit.label)
        if elder is None or elder.role is not Role.TEXT or label_end(elder) > elder.body:
            return False
        return is_full_clause(elder.text, elder.body, self._grammar)

    def _elder(self, place: int, label: Label) -> Unit | None:
        """Return the unit close before this place that has the number right before this one, None for none."""
        for elder in self._units[max(0, place - _ELDER_REACH) : place][::-1]:
            if elder.label is not None and elder.body and follows(label, elder.label):
                return elder
        return None

    def _ends_enumeration(self, place: int, label: Label) -> bool:
        """Tell whether the short lines right before this one count up to it from a colon or a semicolon."""
        for lines, elder in enumerate(self._units[max(0, place - _ELDER_REACH) : place][::-1]):
            if elder.label is None or not elder.body or not follows(label, elder.label):
                return lines > 0 and elder.role is Role.TEXT and is_lead_in(elder.text)
            if elder.role is not Role.TEXT or len(elder.text) > _LONGEST_UNMARKED or is_open_ended(elder.text):
                return elder.role is Role.TEXT and is_open_ended(elder.text)
            label = elder.label
        return False

    def _is_sibling_line(self, unit: Unit, following: Unit) -> bool:
        """Tell whether the next line goes on counting with another short line."""
        if unit.label is None or following.label is None or not following.body:
            return False
        return follows(following.label, unit.label) and len(following.text) < _LONGEST_UNMARKED

    def _breaks_sentence(self, place: int) -> bool:
        """Tell whether the unit stands in the middle of a sentence that a line or page end broke."""
        if not place:
            return False
        before, unit = self._units[place - 1], self._units[place]
        if before.role is Role.HEADING or _is_marked_section(unit):
            return False
        if is_connecting(unit.text):
            return True
        if before.listed or before.row or len(before.text) < 40:
            return False
        if is_upper_case(unit.text) and not is_upper_case(before.text):
            return False
        return not is_terminated(before.text) and before.text[-1] not in ":;" and before.text[-1:].islower()
