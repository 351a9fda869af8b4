"""Which numbered clause stands under which: a stack of the numbers that are open at a place of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clausemark.provisions.numbering import Label, Style, follows, starts_list
from clausemark.provisions.units import Unit


@dataclass(slots=True)
class OpenNumber:
    """A number met and not yet left: the level of its list item (0 when printed in the text) and its run-in heading.

    `own` tells that it is a provision, not a fragment; `unfinished` that its text ended like an item of a sentence.
    """

    label: Label | None
    level: int
    title: str = ""
    own: bool = False
    unfinished: bool = False


class OpenNumbers:
    """The numbers that are open, outermost first."""

    def __init__(self) -> None:
        self._open: list[OpenNumber] = []
        self._clause: OpenNumber | None = None

    def clear(self) -> None:
        """Leave all of them, as a heading does."""
        self._open.clear()

    def counts(self, unit: Unit) -> bool:
        """Tell whether a number is the next one after one that is open; in a list, on the same level of it."""
        label = unit.label
        if label is None:
            return False
        alike = [each for each in self._open if not unit.listed or each.level == unit.level]
        return any(each.label is not None and follows(label, each.label) for each in alike)

    def titles(self) -> tuple[str, ...]:
        """Return the run-in headings of the open clauses."""
        return tuple(each.title for each in self._open if each.own and each.title) if self._open else ()

    def enter(self, unit: Unit, following: Label | None) -> tuple[OpenNumber | None, OpenNumber | None]:
        """Leave what the unit's number ends; return its parent and its elder sibling, None for none.

        `following` is the next number in the text: it settles whether "(i)" is a letter or a Roman number.
        """
        if unit.listed and not (unit.body and not unit.ordered and unit.level == 0):
            sibling = self._leave_level(unit.level)
        else:
            sibling = self._leave_number(unit, following)
        return (self._open[-1] if self._open else None), sibling

    def has_left_clause(self, elder: OpenNumber | None) -> bool:
        """Tell whether the clause that is open stood deeper than the number just entered, which is no part of it."""
        clause = self._clause
        return clause is not None and clause is not elder and all(each is not clause for each in self._open)

    def leave_clause(self) -> None:
        """Take note that the clause that is open from here on has no number yet."""
        self._clause = None

    def awaits(self, words: Unit, units: Sequence[Unit]) -> bool:
        """Tell whether the first of the units is the next item of a sentence, `words` being the last unit of it."""
        if not units or not self._open or self._open[-1].own or not units[0].body or words.body >= len(words.text):
            return False
        label, last = units[0].label, self._open[-1].label
        return label is not None and last is not None and label.depth == 1 and follows(label, last)

    def introduce(self) -> None:
        """Take note that a sentence of its own stands under the innermost number and leads to what comes."""
        if self._open:
            self._open[-1].own, self._open[-1].unfinished = True, False

    def push(self, number: OpenNumber, elder: OpenNumber | None) -> None:
        """Open a number under those that are open; that of a clause, or of a fragment in its stead, is remembered."""
        if number.own or (elder is not None and elder is self._clause):
            self._clause = number
        self._open.append(number)

    def _leave_level(self, level: int) -> OpenNumber | None:
        sibling = None
        for place, each in enumerate(self._open):
            if each.level >= level:
                sibling = each if each.level == level else None
                del self._open[place:]
                break
        return sibling

    def _leave_number(self, unit: Unit, following: Label | None) -> OpenNumber | None:
        label = unit.label
        if label is None:
            return None
        if label.depth > 1:
            return self._leave_depth(label, listed=unit.listed or unit.item is not None)
        for place in range(len(self._open) - 1, -1, -1):
            elder = self._open[place]
            if elder.label is not None and follows(label, elder.label) and not _opens_romans(label, elder, following):
                del self._open[place:]
                unit.label = _read_as(label, elder.label)
                return elder
        return None if starts_list(label) else self._leave_style(label)

    def _leave_depth(self, label: Label, *, listed: bool) -> OpenNumber | None:
        for place, each in enumerate(self._open):
            other = each.label
            lettered = other is not None and other.style in (Style.LOWER, Style.LOWER_ROMAN)
            if lettered or (each.level and not listed):
                del self._open[place:]  # 1.2 is no part of (a), nor, outside of a list, of the third item of one
                return None
            if (
                other is not None
                and other.style is label.style
                and (other.depth >= label.depth or other.values != label.values[: other.depth])
            ):
                del self._open[place:]
                return each if other.depth == label.depth else None
        return None

    def _leave_style(self, label: Label) -> OpenNumber | None:
        for place in range(len(self._open) - 1, -1, -1):
            elder = self._open[place]
            if elder.label is not None and elder.label.style is label.style:
                del self._open[place:]
                return elder
        return None


def _opens_romans(label: Label, elder: OpenNumber, following: Label | None) -> bool:
    """Tell whether "(i)" after "(h)" is a Roman one, because "(ii)" comes next."""
    roman = label.style in (Style.LOWER_ROMAN, Style.UPPER_ROMAN) and label.values == (1,)
    if not roman or elder.label is None or elder.label.style is label.style or following is None:
        return False
    return following.style is label.style and following.values == (2,)


def _read_as(label: Label, elder: Label) -> Label:
    """Return the number read in the style of its elder sibling, where both readings are possible."""
    if label.style is elder.style or label.other is None or label.other[0] is not elder.style:
        return label
    return replace(label, style=label.other[0], values=(label.other[1],), other=(label.style, label.values[0]))
