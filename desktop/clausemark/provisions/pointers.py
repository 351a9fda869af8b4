"""What the clauses of a document define and point at, and the compact JSON in which that travels and is stored."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, repeat
from operator import add, gt
from typing import NamedTuple

from clausemark.archive.canonical import Json
from clausemark.provisions.cross_references import CrossReference, cross_references_in
from clausemark.provisions.definitions import Definition, definitions_in
from clausemark.provisions.provision import ProvisionSpan, Segmentation


@dataclass(frozen=True, slots=True)
class Pointers:
    """Defined terms with their uses, and cross-references with their targets; provisions by their ordinals."""

    definitions: tuple[Definition, ...] = ()
    cross_references: tuple[CrossReference, ...] = ()


class PackedDefinition(NamedTuple):
    """A defined term whose uses are told by how far after the one before each begins."""

    term: str
    provision: int
    start: int
    end: int
    steps: Sequence[int]


@dataclass(frozen=True, slots=True)
class PackedPointers:
    """Pointers as they travel and are stored, checked against their text: no object for each of the many uses."""

    definitions: tuple[PackedDefinition, ...] = ()
    cross_references: tuple[CrossReference, ...] = ()


NO_POINTERS = PackedPointers()


def pointers_in(found: Segmentation, text: str) -> Pointers:
    """Return what the provisions of a text define and point at."""
    return Pointers(
        tuple(definitions_in(found.provisions)),
        tuple(cross_references_in(found.provisions, found.headings, text)),
    )


def pack_pointers(pointers: Pointers) -> PackedPointers:
    """Return pointers as they are stored."""
    definitions = tuple(
        PackedDefinition(each.term, each.provision, each.start, each.end, steps_of([use.start for use in each.uses]))
        for each in pointers.definitions
    )
    return PackedPointers(definitions, pointers.cross_references)


def as_json(pointers: PackedPointers) -> dict[str, Json]:
    """Return packed pointers as JSON, without the words, which follow from the text; the keys are in order."""
    return {
        "cross_references": [[each.provision, each.start, each.end, each.target] for each in pointers.cross_references],
        "definitions": [[each.provision, each.start, each.end, each.steps] for each in pointers.definitions],
    }


def packed_within(
    definitions: Iterable[tuple[int, int, int, Sequence[int]]],
    cross_references: Iterable[tuple[int, int, int, int | None]],
    provisions: Sequence[ProvisionSpan],
    text: str,
) -> PackedPointers:
    """Return packed pointers made of whole numbers from 0, checked against provisions and text.

    A definition is the ordinal of its provision, the span of its term, and the steps from use to use; a reference is
    its provision, its span, and the provision that it leads to. Raises `ValueError` or `KeyError` for what does not
    belong to the text.
    """
    within = _Within(provisions, text)
    return PackedPointers(
        tuple(within.definition(*each) for each in definitions),
        tuple(within.cross_reference(*each) for each in cross_references),
    )


def steps_of(starts: Sequence[int]) -> list[int]:
    """Return the first of rising numbers, and by how much each is larger than the one before."""
    return [*starts[:1], *(later - earlier for earlier, later in pairwise(starts))]


class _Within:
    """Makes pointers of numbers, refusing those that lie outside their provisions."""

    def __init__(self, provisions: Sequence[ProvisionSpan], text: str) -> None:
        self._text = text
        self._spans = {span.ordinal: span for span in provisions}
        self._ordinals = [span.ordinal for span in provisions]
        self._starts = [span.start for span in provisions]
        self._ends = [span.end for span in provisions]

    def definition(self, ordinal: int, start: int, end: int, steps: Sequence[int]) -> PackedDefinition:
        """Return a definition with its uses."""
        term = self._words(ordinal, start, end)
        self._check_uses(term, list(accumulate(steps)))
        return PackedDefinition(term, ordinal, start, end, steps)

    def cross_reference(self, ordinal: int, start: int, end: int, target: int | None) -> CrossReference:
        """Return a reference with its target."""
        if target is not None and target not in self._spans:
            raise ValueError("a reference to no provision")
        return CrossReference(ordinal, start, end, self._words(ordinal, start, end), target)

    def _check_uses(self, term: str, starts: list[int]) -> None:
        """Refuse uses of a term that do not begin at rising places, each within one provision."""
        if not starts:
            return
        if not all(map(self._text.startswith, repeat(term), starts)):
            raise ValueError("a use of another term")
        places = list(map(bisect_right, repeat(self._starts), starts))
        ends = [self._ends[place - 1] for place in places]
        if not places[0] or any(map(gt, map(add, starts, repeat(len(term))), ends)):
            raise ValueError("a pointer outside its provision")

    def _words(self, ordinal: int, start: int, end: int) -> str:
        span = self._spans[ordinal]
        if not span.start <= start < end <= span.end:
            raise ValueError("a pointer outside its provision")
        return self._text[start:end]
