"""Redlines: what was taken out and put in, word by word; they hold both texts to the character."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import count

from rapidfuzz.distance import Indel

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_SENTENCE = re.compile(r"[^.!?;\n]*[.!?;\n]+\s*|[^.!?;\n]+")
_CELLS = 400_000_000
"""Old times new tokens up to which a comparison is made at once (50 MB); larger ones go by lines, then sentences."""
_MARK = 2
"""Characters of blanks and marks that may stand between two parts of one change."""
_ISLAND = 3
"""Words that may be swallowed by the changes around them …"""
_DROWNED = 2
"""… when each of these is so many times longer."""
_SPLITS = (_LINE, _SENTENCE)


class Edit(StrEnum):
    """What happened to a piece of text."""

    KEPT = "="
    ADDED = "+"
    REMOVED = "-"


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that were kept, added or removed."""

    edit: Edit
    text: str


Redline = tuple[Piece, ...]


def redline(old: str, new: str) -> Redline:
    """Return the pieces that make the new text of the old one; without those added, or removed, they are either."""
    if old == new:
        return (Piece(Edit.KEPT, old),) if old else ()
    pieces: list[Piece] = []
    for change in _readable(_compared(old, new, 0)):
        pieces += change.pieces()
    return tuple(pieces)


@dataclass(slots=True)
class _Change:
    """Words that were kept, and what was taken out and put in after them."""

    kept: str = ""
    removed: str = ""
    added: str = ""

    @property
    def size(self) -> int:
        """Return the characters that changed."""
        return len(self.removed) + len(self.added)

    def swallow(self, island: str) -> None:
        """Take kept words into the change: they are taken out and put in again."""
        self.removed += island
        self.added += island

    def pieces(self) -> list[Piece]:
        """Return what there is of the three."""
        told = ((Edit.KEPT, self.kept), (Edit.REMOVED, self.removed), (Edit.ADDED, self.added))
        return [Piece(edit, text) for edit, text in told if text]


def _compared(old: str, new: str, depth: int) -> list[_Change]:
    """Return the changes that make the new text of the old one; the first may hold nothing."""
    one, other = _TOKEN.findall(old), _TOKEN.findall(new)
    if len(one) * len(other) <= _CELLS:
        return _changes(one, other)
    if depth == len(_SPLITS):
        return [_Change("", old, new)]
    return _by_parts(_SPLITS[depth].findall(old), _SPLITS[depth].findall(new), depth + 1)


def _by_parts(old: list[str], new: list[str], depth: int) -> list[_Change]:
    """Compare texts that are too long at once: whole lines or sentences first, then the words of those that differ."""
    if len(old) * len(new) > _CELLS:
        return _compared("".join(old), "".join(new), depth)
    changes: list[_Change] = []
    for change in _changes(old, new):
        inside = [change]
        if change.removed and change.added:
            inside = _compared(change.removed, change.added, depth)
            inside[0].kept = change.kept + inside[0].kept
        changes += inside
    return changes


def _changes(old: Sequence[str], new: Sequence[str]) -> list[_Change]:
    """Return what differs between two sequences, each change with what was kept before it."""
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    one, other = [numbers[each] for each in old], [numbers[each] for each in new]
    changes: list[_Change] = []
    kept, i, j = "", 0, 0
    for start, place, length in Indel.editops(one, other).as_matching_blocks():
        if start > i or place > j or not length:
            changes.append(_Change(kept, "".join(old[i:start]), "".join(new[j:place])))
            kept = ""
        i, j = start + length, place + length
        kept += "".join(old[start:i])
    return changes


def _readable(changes: Sequence[_Change]) -> list[_Change]:
    """Return changes in which a phrase is replaced as a whole: few words between much that changed belong to it."""
    readable = [changes[0]]
    for change in changes[1:]:
        before = readable[-1]
        if change.size and _is_island(change.kept, before, change):
            before.swallow(change.kept)
            before.removed += change.removed
            before.added += change.added
        else:
            readable.append(change)
    return readable


def _is_island(kept: str, before: _Change, after: _Change) -> bool:
    if not any(map(str.isalnum, kept)):
        return len(kept) <= _MARK and bool(before.removed and before.added and after.removed and after.added)
    return len(kept.split()) <= _ISLAND and _DROWNED * len(kept) <= min(before.size, after.size)
