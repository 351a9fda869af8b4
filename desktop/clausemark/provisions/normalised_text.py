"""A source text as quotes are compared with it: blanks are one, invisible characters are none."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from clausemark.provisions.anchor import TextPosition

INVISIBLE = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""What nobody sees, for a character class: soft hyphen, zero-width, direction and byte-order marks."""

_TO_SQUEEZE = re.compile(rf"(?:[{INVISIBLE}]|(?! (?![\s{INVISIBLE}]))\s)[\s{INVISIBLE}]*")
_INVISIBLE_ONLY = re.compile(rf"[{INVISIBLE}]+")


def squeezed(text: str) -> str:
    """Return a text without invisible characters, every run of white space one blank, none at its ends."""
    return " ".join(_INVISIBLE_ONLY.sub("", text).split())


class NormalisedText:
    """The comparable form of one text, with the way back to its positions; build it once, ask it often.

    `text` has single blanks only; `source` is the text as it was handed in.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        pieces: list[str] = []
        self._normal: list[int] = [0]
        self._source: list[int] = [0]
        length = done = 0
        for run in _TO_SQUEEZE.finditer(source):
            start, end = run.span()
            piece = source[done:start]
            blank = "" if _INVISIBLE_ONLY.fullmatch(source, start, end) else " "
            pieces += (piece, blank)
            length += len(piece) + len(blank)
            done = end
            self._normal.append(length)
            self._source.append(end)
        pieces.append(source[done:])
        self.text = "".join(pieces)

    @cached_property
    def folded(self) -> str:
        """The text without the difference of capital and small letters; positions do not carry over."""
        return self.text.casefold()

    def position(self, start: int, end: int) -> TextPosition:
        """Return the span of the source that a non-empty half-open span of `text` was made of."""
        return TextPosition(self._back(start), self._back(end - 1) + 1)

    def places(self, squeezed_quote: str) -> list[int]:
        """Return every start in `text` of a quote that `squeezed` gave; overlapping places count."""
        found: list[int] = []
        start = self.text.find(squeezed_quote) if squeezed_quote else -1
        while start >= 0:
            found.append(start)
            start = self.text.find(squeezed_quote, start + 1)
        return found

    def is_between(self, start: int, end: int, prefix: str, suffix: str) -> bool:
        """Tell whether a span of `text` stands after a squeezed prefix and before a squeezed suffix.

        Blanks beside the span do not matter.
        """
        before = start - 1 if start and self.text[start - 1] == " " else start
        after = end + 1 if self.text[end : end + 1] == " " else end
        return self.text.endswith(prefix, 0, before) and self.text.startswith(suffix, after)

    def _back(self, place: int) -> int:
        run = bisect_right(self._normal, place) - 1
        return self._source[run] + place - self._normal[run]


def stands_as_word(text: NormalisedText, term: str) -> bool:
    """Tell whether a term stands in a text as whole words, whatever its case, blanks and line ends."""
    words = squeezed(term).casefold()
    if not words or words not in text.folded:
        return False
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text.folded) is not None
