"""Emphasis of Markdown: runs of `*`, `_` and `~~` that begin and end a style.

As CommonMark §6.2, but a run need only touch a word, whatever punctuation stands beside it: text that was made from
HTML says `**Fees:**they`, which CommonMark would print with its asterisks.
"""

from __future__ import annotations

from dataclasses import dataclass

from clausemark.intake.folding import Marked, Piece
from clausemark.provisions.source_text import InlineStyle

_LOOK_BACK = 64
"""Openings that a closing run is compared with."""


@dataclass(slots=True)
class _Opening:
    """A run that may begin a style; `left` of its characters are not yet used."""

    piece: int
    char: str
    length: int
    left: int
    at: int
    both: bool


class Emphasis:
    """Takes the runs of one text in order; pieces of those that mark a style become empty."""

    def __init__(self, pieces: list[Piece], marked: list[Marked]) -> None:
        self._pieces = pieces
        self._marked = marked
        self._openings: list[_Opening] = []

    def take(self, run: str, at: int, before: str, after: str) -> None:
        """Take one run that stands at a place of the decoded capture between two characters."""
        opens, closes = not after.isspace(), not before.isspace()
        if run[0] == "_" and (len(run) > 3 or (before.isalnum() and after.isalnum())):
            opens = closes = False
        left = self._close(run, both=opens and closes) if closes else len(run)
        if not left:
            return
        at += len(run) - left
        if opens:
            self._openings.append(_Opening(len(self._pieces), run[0], left, left, at, opens and closes))
        self._pieces.append(Piece(run[:left], at))

    def _close(self, run: str, *, both: bool) -> int:
        """End as many styles as a run can; return how many of its characters are left."""
        left = len(run)
        while left and (place := self._opening(run, both=both)) is not None:
            opening = self._openings[place]
            used = min(2, left, opening.left)
            opening.left -= used
            left -= used
            self._pieces[opening.piece] = Piece(run[0] * opening.left, opening.at)
            if run[0] != "~":
                style = InlineStyle.STRONG if used == 2 else InlineStyle.EMPHASIS
                self._marked.append(Marked(opening.piece + 1, len(self._pieces), style))
            del self._openings[place + (1 if opening.left else 0) :]
        return left

    def _opening(self, run: str, *, both: bool) -> int | None:
        """Return the nearest opening that a run may close, by the "rule of three" of CommonMark.

        `****` between words is what converters leave of two bold parts that touch.
        """
        for place in range(len(self._openings) - 1, max(-1, len(self._openings) - 1 - _LOOK_BACK), -1):
            opening = self._openings[place]
            if opening.char != run[0]:
                continue
            whole = (opening.length + len(run)) % 3 == 0 and (opening.length % 3 or len(run) % 3)
            if not ((opening.both or both) and whole) or (len(run) == 4 and opening.length == 2):
                return place
        return None
