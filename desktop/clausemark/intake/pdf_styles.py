"""Tells the manner in which the words of a PDF are printed: bold and slanted runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clausemark.intake.folding import Marked
from clausemark.intake.pdf_words import Word
from clausemark.provisions.source_text import InlineStyle

Manner = frozenset[InlineStyle]
_MANNERS = {
    (False, False): frozenset[InlineStyle](),
    (True, False): frozenset({InlineStyle.STRONG}),
    (False, True): frozenset({InlineStyle.EMPHASIS}),
    (True, True): frozenset({InlineStyle.STRONG, InlineStyle.EMPHASIS}),
}
"""The styles of words by whether they are bold and slanted."""


def runs(words: Sequence[Word]) -> Iterator[tuple[list[Word], Manner]]:
    """Yield the words in runs of one manner."""
    current: list[Word] = []
    manner: Manner = frozenset()
    for word in words:
        own = _MANNERS[word.bold, word.slanted]
        if current and own != manner:
            yield current, manner
            current = []
        manner = own
        current.append(word)
    if current:
        yield current, manner


def marks(manners: Sequence[Manner]) -> list[Marked]:
    """Return each style over its longest runs of pieces."""
    found = []
    for style in (InlineStyle.STRONG, InlineStyle.EMPHASIS):
        start: int | None = None
        for place, manner in enumerate([*manners, frozenset()]):
            if style in manner and start is None:
                start = place
            elif style not in manner and start is not None:
                found.append(Marked(start, place, style))
                start = None
    return found
