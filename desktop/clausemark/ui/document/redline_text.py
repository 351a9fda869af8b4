"""The redline of two versions as one text for a page: its rows, what is marked in it, its changes, its folds."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from clausemark.provisions.document_redline import Passage, PassageKind
from clausemark.provisions.redline import Edit
from clausemark.ui.document.paragraphs import Page, Paragraph, Piece, Role, page_of_rows, parts_of

_BETWEEN = "\n\n"


class Marked(NamedTuple):
    """A half-open span of words that were added or removed; `moved` ones stand elsewhere in the other version."""

    start: int
    end: int
    edit: Edit
    moved: bool


class Part(NamedTuple):
    """A passage on the page, or a line about some (`passage` None): `fold` is the run that the line opens, or -1."""

    start: int
    end: int
    passage: Passage | None
    fold: int = -1

    @property
    def place(self) -> int:
        """Return the place of the clause in the new version, -1 where there is none."""
        new = None if self.passage is None else self.passage.new
        gone = self.passage is not None and self.passage.kind is PassageKind.MOVED_FROM
        return -1 if new is None or new.provision is None or gone else new.provision


class Change(NamedTuple):
    """A passage that is not as it was, with the line about it."""

    start: int
    end: int
    passage: Passage

    @property
    def kind(self) -> PassageKind:
        """Return what became of the passage."""
        return self.passage.kind


@dataclass(frozen=True, slots=True)
class RedlineText:
    """What a page of a redline shows; every list is in reading order."""

    text: str
    page: Page
    parts: Sequence[Part]
    marks: Sequence[Marked]
    changes: Sequence[Change]
    _starts: Sequence[int]
    _mark_ends: Sequence[int]

    def part_at(self, offset: int) -> Part | None:
        """Return the part that holds an offset, or the last that begins before it."""
        at = bisect_right(self._starts, offset) - 1
        return self.parts[at] if at >= 0 else None

    def marks_in(self, start: int, end: int) -> Iterator[Marked]:
        """Yield the marked words that touch a span."""
        for place in range(bisect_right(self._mark_ends, start), len(self.marks)):
            if self.marks[place].start >= end:
                return
            yield self.marks[place]

    def parts_in(self, start: int, end: int) -> Iterator[Part]:
        """Yield the parts that touch a span."""
        for place in range(max(0, bisect_right(self._starts, start) - 1), bisect_left(self._starts, end)):
            yield self.parts[place]

    def copied(self, start: int, end: int) -> str:
        """Return the words of a span with removed ones in [-…-] and added ones in {+…+}, without lines about them."""
        inside = (each for each in self.parts_in(start, end) if each.passage is not None and each.end > start)
        return _BETWEEN.join(self._marked_words(max(start, each.start), min(end, each.end)) for each in inside)

    def _marked_words(self, start: int, end: int) -> str:
        told, at = "", start
        for mark in self.marks_in(start, end):
            first, last = max(mark.start, start), min(mark.end, end)
            opens, closes = ("{+", "+}") if mark.edit is Edit.ADDED else ("[-", "-]")
            told += f"{self.text[at:first]}{opens}{self.text[first:last]}{closes}"
            at = last
        return told + self.text[at:end]


EMPTY = RedlineText("", page_of_rows([]), (), (), (), (), ())


@dataclass(slots=True)
class _Writer:
    """Writes passages below each other."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    rows: list[Paragraph] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    marks: list[Marked] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    def line(self, words: str, fold: int = -1) -> None:
        """Write a line about passages."""
        start = self._put(words)
        self._row(words, start, Role.BODY, aside=True)
        self.parts.append(Part(start, self.length, None, fold))
        self._put(_BETWEEN)

    def passage(self, passage: Passage) -> None:
        """Write a passage with its marks."""
        start = self.length
        moved = passage.kind in {PassageKind.MOVED_FROM, PassageKind.MOVED_TO}
        for piece in passage.pieces:
            begins = self._put(piece.text)
            if piece.edit is not Edit.KEPT:
                self.marks.append(Marked(begins, self.length, piece.edit, moved))
        element = passage.new or passage.old
        level = 0 if element is None else element.level
        margin = element is not None and element.provision is None and not level
        words = "".join(piece.text for piece in passage.pieces)
        self._row(words, start, Role.HEADING if level else Role.BODY, level, aside=margin)
        self.parts.append(Part(start, self.length, passage))
        self._put(_BETWEEN)

    def change(self, passage: Passage, about: str) -> None:
        """Write a passage that changed, after the line about it where there is one."""
        start = self.length
        if about:
            self.line(about)
        self.passage(passage)
        self.changes.append(Change(start, self.length - len(_BETWEEN), passage))

    def _put(self, words: str) -> int:
        start = self.length
        self.pieces.append(words)
        self.length += len(words)
        return start

    def _row(self, words: str, start: int, role: Role, level: int = 0, *, aside: bool) -> None:
        number = len(self.parts)
        for place, (begins, ends) in enumerate(parts_of(words, 0, len(words))):
            piece = Piece(start + begins, start + ends)
            first = place == 0
            self.rows.append(Paragraph(piece.start, piece.end, role, level, aside, number, first, -1, (piece,)))

    def written(self) -> RedlineText:
        """Return all that was written."""
        return RedlineText(
            "".join(self.pieces),
            page_of_rows(self.rows),
            tuple(self.parts),
            tuple(self.marks),
            tuple(self.changes),
            [each.start for each in self.parts],
            [each.end for each in self.marks],
        )


def redline_text(
    passages: Sequence[Passage],
    unfolded: Collection[int],
    run_words: Callable[[int], str],
    about: Callable[[Passage], str],
) -> RedlineText:
    """Return passages as a page; runs without a change are one line each, and those in `unfolded` follow theirs.

    `run_words` names a run by its number of clauses, `about` what is said above a changed passage. Headings right
    before a change are shown with it.
    """
    writer = _Writer()
    for fold, (is_kept, inside) in enumerate(groupby(passages, key=lambda each: each.kind is PassageKind.KEPT)):
        run = list(inside)
        if not is_kept:
            for passage in run:
                writer.change(passage, about(passage))
            continue
        cut = _folded(run)
        if cut:
            writer.line(run_words(_clauses(run[:cut])), fold)
        for passage in run if fold in unfolded else run[cut:]:
            writer.passage(passage)
    return writer.written()


def _folded(run: Sequence[Passage]) -> int:
    """Return how many passages of a run fold: all up to its last clause or margin, none where there is no clause."""
    if not _clauses(run):
        return 0
    last = (place for place in range(len(run), 0, -1) if not _is_heading(run[place - 1]))
    return next(last)


def _is_heading(passage: Passage) -> bool:
    return passage.new is not None and bool(passage.new.level)


def _clauses(run: Sequence[Passage]) -> int:
    return sum(1 for each in run if each.new is not None and each.new.provision is not None)
