"""Finds where a document points at its own clauses (“Section 4.2”, “clause 7(b) above”), and at which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from clausemark.provisions.clause_places import Places
from clausemark.provisions.pointing import Pointing, pointing_in, said
from clausemark.provisions.provision import HeadingSpan, ProvisionSpan
from clausemark.provisions.remembered import Remembered

_BEGINNING = 150
"""Characters in which a document says what it is called."""
_ENOUGH = 3
_MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A pointer in the text: the ordinal of its provision, its half-open span, and the ordinal of its target.

    `target` is None when the document has no such clause, or several. A heading is pointed at by its first clause.
    """

    provision: int
    start: int
    end: int
    words: str
    target: int | None = None


def cross_references_in(
    provisions: Sequence[ProvisionSpan], headings: Sequence[HeadingSpan], text: str
) -> list[CrossReference]:
    """Return the references of a document to its own clauses, in reading order; those to other texts are left out."""
    titles = provisions[0].heading_path if provisions else ()
    places, name = Places(provisions, headings, text), said(" ".join((text[:_BEGINNING], *titles)))
    found = [each for span in provisions for each in _of(span, places, name)]
    foreign = _foreign_words(found)
    return [replace(each, target=None) if _word(each) in foreign else each for each in found]


def _of(span: ProvisionSpan, places: Places, name: str) -> Iterator[CrossReference]:
    for each in _KNOWN[span.text]:
        if each.names and each.names not in name:
            continue
        words = span.text[each.start : each.end]
        start, end = span.start + each.start, span.start + each.end
        yield CrossReference(span.ordinal, start, end, words, places.target(each, span))


def _foreign_words(found: Sequence[CrossReference]) -> set[str]:
    """Return the words that mostly point at nothing, while another finds its clauses: they mean annexed texts."""
    asked: Counter[str] = Counter(_word(each) for each in found)
    hit: Counter[str] = Counter(_word(each) for each in found if each.target is not None)
    share = {word: hit[word] / count for word, count in asked.items()}
    if not any(each >= _MOSTLY for each in share.values()):
        return set()
    return {word for word, count in asked.items() if count >= _ENOUGH and share[word] < _MOSTLY}


def _word(reference: CrossReference) -> str:
    """Return the word that a reference points with, as far as its singular and plural agree; empty for none."""
    return "".join(char for char in reference.words.split()[0].casefold()[:4] if char.isalpha() or char == "§")


_KNOWN = Remembered[str, tuple[Pointing, ...]](
    lambda text: tuple(pointing_in(text)), lambda text, found: 2 * len(text) + 300 * len(found)
)
