"""The passage of a text most like a quote that does not stand there: to show, never to take."""

from __future__ import annotations

import heapq
import math
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from clausemark.provisions.normalised_text import NormalisedText

_TOKEN = re.compile(r"\w{1,8}")
_WORD_START = re.compile(r"(?<!\S)\S")
_WORD_END = re.compile(r"\S(?!\S)")
_COMMON = 400
_SEEDS = 80
_CANDIDATES = 4
_CHUNK = 20_000


@dataclass(frozen=True, slots=True)
class Likeness:
    """A half-open span of a normalised text and how alike it is to a quote, from 0 to 1."""

    start: int
    end: int
    similarity: float


def nearest_passage(text: NormalisedText, quote: str) -> Likeness | None:
    """Return the passage most like a squeezed quote; None when nothing is alike or one of the two is empty."""
    if not quote or not text.text.strip():
        return None
    windows = _likely_windows(text.text, quote) or _all_windows(text.text, quote)
    found = [each for each in (_best_in(text.text, quote, *window) for window in windows) if each is not None]
    return max(found, key=lambda each: each.similarity, default=None)


def _likely_windows(text: str, quote: str) -> list[tuple[int, int]]:
    """Return the windows on whose place most of the rarer words of the quote agree."""
    bucket = max(16, len(quote) // 4)
    votes: defaultdict[int, float] = defaultdict(float)
    for offset, places in _rare_tokens(text, quote):
        weight = 1 / math.log2(2 + len(places))
        for place in places:
            slot = (place - offset) // bucket
            votes[slot] += weight
            votes[slot + 1] += weight
    slack = bucket + 32
    return [
        (max(0, slot * bucket - slack), min(len(text), slot * bucket + len(quote) + slack))
        for slot in heapq.nlargest(_CANDIDATES, votes, key=lambda each: (votes[each], -each))
    ]


def _rare_tokens(text: str, quote: str) -> Iterator[tuple[int, list[int]]]:
    """Yield places in the text of words of the quote that are not everywhere, with their offset in the quote."""
    tokens = list(_TOKEN.finditer(quote))
    tokens.sort(key=lambda token: (-len(token[0]), token.start()))
    for token in tokens[:_SEEDS]:
        places = _places(text, token[0])
        if 0 < len(places) <= _COMMON:
            yield token.start(), places


def _places(text: str, token: str) -> list[int]:
    places: list[int] = []
    start = text.find(token)
    while start >= 0 and len(places) <= _COMMON:
        places.append(start)
        start = text.find(token, start + 1)
    return places


def _all_windows(text: str, quote: str) -> list[tuple[int, int]]:
    """Return windows that cover the text, for a quote none of whose words stands in it."""
    step = max(_CHUNK, 4 * len(quote))
    return [(start, min(len(text), start + step + len(quote))) for start in range(0, len(text), step)]


def _best_in(text: str, quote: str, low: int, high: int) -> Likeness | None:
    alignment = fuzz.partial_ratio_alignment(quote, text[low:high])
    if alignment is None or alignment.score == 0:
        return None
    if len(quote) > high - low:
        return _trimmed(text, quote, low, high)
    return _trimmed(text, quote, low + alignment.dest_start, low + alignment.dest_end)


def _trimmed(text: str, quote: str, start: int, end: int) -> Likeness:
    """Move both ends to the word bounds that make the passage most alike."""
    slack = 16 + len(quote) // 8
    for _ in range(2):
        starts = [start, *_bounds(_WORD_START, text, start, slack, 0)]
        start = max((each for each in starts if each < end), key=lambda each: fuzz.ratio(quote, text[each:end]))
        ends = [end, *_bounds(_WORD_END, text, end, slack, 1)]
        end = max((each for each in ends if each > start), key=lambda each: fuzz.ratio(quote, text[start:each]))
    return Likeness(start, end, fuzz.ratio(quote, text[start:end]) / 100)


def _bounds(pattern: re.Pattern[str], text: str, around: int, slack: int, shift: int) -> list[int]:
    low, high = max(0, around - slack), min(len(text), around + slack)
    return [match.start() + shift for match in pattern.finditer(text, low, high)]
