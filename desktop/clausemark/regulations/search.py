"""Finds citations by the words of their headings."""

from __future__ import annotations

import re
from collections.abc import Iterable

from clausemark.regulations.citation_words import plain
from clausemark.regulations.instrument import Citation

_WORD = re.compile(r"[^\W_]+")
_LONG_ENOUGH_TO_STEM = 4


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text without case and accents."""
    return tuple(_WORD.findall(plain(text)))


def search_words(citations: Iterable[Citation], words: tuple[str, ...], limit: int) -> tuple[Citation, ...]:
    """Return the citations in whose heading or keywords every word stands, the closest first.

    A word of four letters or more also finds the words that begin with it. Official titles weigh
    more than labels, these more than first words; equal ones stay in the order of the law.
    """
    scored = [(score, place, each) for place, each in enumerate(citations) if (score := _score(each, words))]
    scored.sort(key=lambda row: (-row[0], row[1]))
    return tuple(each for _, _, each in scored[:limit])


def mentions(citation: Citation, word: str) -> bool:
    """Tell whether a word stands in a citation's heading, first words or keywords."""
    return _score(citation, (word,)) > 0


def _score(citation: Citation, words: tuple[str, ...]) -> int:
    """Return 0 unless every word is found; else weigh where, and how much of the heading it is."""
    fields = (
        (5, citation.title),
        (4, citation.label),
        (2, citation.incipit),
        (1, " ".join(citation.keywords)),
    )
    weighed = [(weight, words_of(text)) for weight, text in fields if text]
    total = 0
    for word in words:
        best = max((weight for weight, found in weighed if _holds(found, word)), default=0)
        if not best:
            return 0
        total += best
    shortest = min(len(found) for _, found in weighed if any(_holds(found, word) for word in words))
    return 100 * total // len(words) - min(shortest, 99)


def _holds(found: tuple[str, ...], word: str) -> bool:
    if word in found:
        return True
    return len(word) >= _LONG_ENOUGH_TO_STEM and any(each.startswith(word) for each in found)
