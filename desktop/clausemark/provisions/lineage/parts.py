"""Parts of clauses: what became of each item, numbered fragment and paragraph inside linked provisions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clausemark.archive.terms import LineageRelation
from clausemark.provisions.lineage.tracing import Link, trace
from clausemark.provisions.numbering import Style, label_of
from clausemark.provisions.provision import ProvisionSpan

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_SAME = 100
_COUNTED = 2
"""Parts with a full number on either side from which on a provision is a list that is cited by number."""


@dataclass(frozen=True, slots=True)
class Part:
    """A line of a provision that is more than one line long; half-open places count from the provision's start.

    `by_itself` tells that its number says where it stands without that of its provision: 2.1.4, not (a) or 3.
    """

    start: int
    end: int
    text: str
    number: str | None
    by_itself: bool = False


@dataclass(frozen=True, slots=True)
class PartLink:
    """One part before and after, None where the other side has no partner; `score` in hundredths.

    `relation` is to the rest of its provision: a part that kept its text and its order is unchanged though the whole
    provision moved.
    """

    old: Part | None
    new: Part | None
    relation: LineageRelation
    score: int
    renumbered: bool = False

    @property
    def kept(self) -> bool:
        """Tell whether the part stands in both provisions and reads the same, whatever its number."""
        return self.old is not None and self.new is not None and self.score == _SAME

    @property
    def by_itself(self) -> bool:
        """Tell whether the part can be cited by its number alone, in either version."""
        return any(part is not None and part.by_itself for part in (self.old, self.new))


def part_links(old: str, new: str) -> tuple[PartLink, ...]:
    """Return what became of the parts of a provision, by the rules that hold for provisions; none for single lines."""
    before, after = _parts(old), _parts(new)
    if len(before) < 2 and len(after) < 2:
        return ()
    if old == new:
        return tuple(PartLink(each, each, LineageRelation.UNCHANGED, _SAME) for each in before)
    return tuple(_linked(before, after, link) for link in trace(_spans(before), _spans(after)))


def cited(link: Link, parts: Sequence[PartLink]) -> tuple[PartLink, ...]:
    """Return the parts that may be cited apart from their provision: those kept, and fragments that were renumbered.

    Where kept fragments with full numbers have new ones, all of their list are told, as what cited them must follow.
    What else changed in a list is the change of its provision, which is cited as a whole.
    """
    old = sum(1 for each in parts if each.old is not None and each.old.by_itself)
    new = sum(1 for each in parts if each.new is not None and each.new.by_itself)
    moved_up = any(each.kept and each.by_itself and each.renumbered for each in parts)
    by_number = link.relation is LineageRelation.REWORDED and moved_up and min(old, new) >= _COUNTED
    return tuple(each for each in parts if each.kept or (by_number and each.by_itself))


def _parts(text: str) -> tuple[Part, ...]:
    return tuple(_found(text))


def _found(text: str) -> Iterator[Part]:
    for line in _LINE.finditer(text):
        label = label_of(line[0])
        number = None if label is None else line[0][: label.end].strip()
        by_itself = label is not None and (label.depth > 1 or label.style is Style.NAMED)
        yield Part(line.start(), line.end(), line[0], number, by_itself)


def _spans(parts: Sequence[Part]) -> list[ProvisionSpan]:
    return [
        ProvisionSpan(ordinal, part.number, (), part.start, part.end, part.text)
        for ordinal, part in enumerate(parts, 1)
    ]


def _linked(old: Sequence[Part], new: Sequence[Part], link: Link) -> PartLink:
    before = None if link.old is None else old[link.old]
    after = None if link.new is None else new[link.new]
    return PartLink(before, after, link.relation, link.score, link.renumbered)
