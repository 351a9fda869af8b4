"""Where a line ends: how far it may reach, and the word that is hyphenated there."""

from __future__ import annotations

from clausepack.pdf.book import FontBook
from clausepack.pdf.text import Span
from clausepack.pdf.tokens import Token

SLACK = 0.01
"""Points by which a line may be too wide, for sums of rounded widths."""

ENDS = (" ", "\u200b")
"""What may part words of different styles at the end of a line."""

_SHORT_LINE = 0.1
_SHORT_EMS = 2.5
"""A word is hyphenated when more than this share of the line, and of an em, would stay empty without it."""
_HYPHENS = 2
"""How many lines running may end with a hyphen."""


def parted(
    book: FontBook, word: tuple[Span, Token], language: str, line: tuple[float, float], hyphens: int
) -> tuple[Token, Token, Token] | None:
    """Return a word as first part, hyphen and rest where a line would stay short without it, or the word fits none.

    `line` is what is used of it and its width, in points; `hyphens` lines before it end with one.
    """
    (span, token), (used, width) = word, line
    size, room = span.style.size, width - used
    too_long = token.visible * size / 1000 > width
    short = room > max(_SHORT_LINE * width, _SHORT_EMS * size)
    if not too_long and not (short and hyphens < _HYPHENS):
        return None
    return book.parted(span.style.role, token, language, room * 1000 / size)
