"""Where a word may be parted at the end of a line: Liang's patterns, the numbers between letters odd where it may."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

_CORE = re.compile(r"([^\w]*(?:[^\W\d_]{1,5}['’])?)([^\W\d_]+)([^\w]*)")
_SHORTEST = 6
_BEFORE, _AFTER = 3, 3
"""The fewest letters that stand before and after a hyphen: more than the patterns ask for, which reads better."""


@cache
def hyphens_of(path: Path) -> Hyphens:
    """Return the patterns of a file, read once."""
    return Hyphens(path)


class Hyphens:
    """The patterns of one language."""

    def __init__(self, path: Path) -> None:
        self._patterns: dict[str, tuple[int, ...]] = {}
        self._words: dict[str, tuple[int, ...]] = {}
        self._longest = 0
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("%"):
                self._learn(line)
        self.places = lru_cache(maxsize=50_000)(self._places)

    def _learn(self, line: str) -> None:
        if "-" in line:
            parts = line.split("-")
            ends = [len("".join(parts[:n])) for n in range(1, len(parts))]
            self._words["".join(parts)] = tuple(ends)
            return
        letters = re.sub(r"\d", "", line)
        numbers = [0] * (len(letters) + 1)
        at = 0
        for char in line:
            if char.isdigit():
                numbers[at] = int(char)
            else:
                at += 1
        self._patterns[letters] = tuple(numbers)
        self._longest = max(self._longest, len(letters))

    def _places(self, word: str) -> tuple[int, ...]:
        """Return the places in a word, with the marks around it, before which a hyphen may stand.

        None in short words, in those with digits or in capitals throughout, and in anything that is not one word.
        """
        found = _CORE.fullmatch(word)
        if found is None or len(found[2]) < _SHORTEST or (found[2].isupper() and len(found[2]) > 1):
            return ()
        inside = found[2].lower()
        if len(inside) != len(found[2]):
            return ()
        places = self._words.get(inside)
        if places is None:
            places = self._by_patterns(inside)
        lead = len(found[1])
        return tuple(lead + at for at in places if _BEFORE <= at <= len(inside) - _AFTER)

    def _by_patterns(self, word: str) -> tuple[int, ...]:
        text = f".{word}."
        numbers = [0] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(start + self._longest, len(text)) + 1):
                pattern = self._patterns.get(text[start:end])
                if pattern is not None:
                    for at, number in enumerate(pattern, start):
                        numbers[at] = max(numbers[at], number)
        return tuple(at for at in range(1, len(word)) if numbers[at + 1] % 2)
