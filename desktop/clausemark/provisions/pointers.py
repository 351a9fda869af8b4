"""What the clauses of a document define and point at, and the compact JSON in which that travels and is stored."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, repeat

from clausemark.archive.canonical import Json
from clausemark.provisions.cross_references import CrossReference, cross_references_in
from clausemark.provisions.definitions import Definition, TermUse, definitions_in
from clausemark.provisions.provision import ProvisionSpan, Segmentation


@dataclass(frozen=True, slots=True)
class Pointers:
    """Defined terms with their uses, and cross-references with their targets; provisions by their ordinals."""

    definitions: tuple[Definition, ...] = ()
    cross_references: tuple[CrossReference, ...] = ()


NO_POINTERS = Pointers()


def pointers_in(found: Segmentation, text: str) -> Pointers:
    """Return what the provisions of a text define and point at."""
    return Pointers(
        tuple(definitions_in(found.provisions)),
        tuple(cross_references_in(found.provisions, found.headings, text)),
    )


def packed(pointers: Pointers) -> dict[str, Json]:
    """Return pointers as JSON; a use is told by how far after the one before it begins."""
    return {
        "definitions": [
            [each.provision, each.start, each.end, steps_of([use.start for use in each.uses])]
            for each in pointers.definitions
        ],
        "cross_references": [[each.provision, each.start, each.end, each.target] for each in pointers.cross_references],
    }


def unpacked(untrusted: object, provisions: Sequence[ProvisionSpan], text: str) -> Pointers:
    """Return the pointers that JSON holds, checked against provisions and text.

    Raises `ValueError`, `TypeError` or `KeyError` for anything else.
    """
    if not isinstance(untrusted, dict):
        raise TypeError("not pointers")
    within = _Within(provisions, text)
    return Pointers(
        tuple(within.definition(*each) for each in untrusted["definitions"]),
        tuple(within.cross_reference(*each) for each in untrusted["cross_references"]),
    )


def steps_of(starts: Sequence[int]) -> list[Json]:
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

    def definition(self, ordinal: int, start: int, end: int, steps: Sequence[int]) -> Definition:
        """Return a definition with its uses."""
        term = self._words(ordinal, start, end)
        return Definition(term, ordinal, start, end, tuple(self._uses(term, list(accumulate(steps)))))

    def cross_reference(self, ordinal: int, start: int, end: int, target: int | None) -> CrossReference:
        """Return a reference with its target."""
        if target is not None and target not in self._spans:
            raise ValueError("a reference to no provision")
        return CrossReference(ordinal, start, end, self._words(ordinal, start, end), target)

    def _uses(self, term: str, starts: Sequence[int]) -> Iterator[TermUse]:
        """Yield the uses of a term that begin at rising places; each must stand within one provision."""
        if not all(map(self._text.startswith, repeat(term), starts)):
            raise ValueError("a use of another term")
        size, place, first, last = len(term), 0, 0, -1
        for start in starts:
            if not first <= start <= last:
                place = bisect_right(self._starts, start) - 1
                if place < 0 or start + size > self._ends[place]:
                    raise ValueError("a pointer outside its provision")
                first, last = self._starts[place], self._ends[place] - size
            yield TermUse(self._ordinals[place], start, start + size)

    def _words(self, ordinal: int, start: int, end: int) -> str:
        span = self._spans[ordinal]
        if not span.start <= start < end <= span.end:
            raise ValueError("a pointer outside its provision")
        return self._text[start:end]
