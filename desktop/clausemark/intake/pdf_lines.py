"""Puts the words of a PDF page into lines, and the lines into the order in which people read them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Literal

from clausemark.intake.pdf_words import Word
from clausemark.provisions.numbering import label_of

_SPLIT = 1.8
"""Font sizes between two words; more is a gap between columns or cells."""
_FEW_LINES = 5
_ALIGNED = 3
_FILLED = 0.6
_MOST_CROSSING = 0.45
_NEAR = 3.0
_MANY_NUMBERS = 10
_BACKWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Where Unicode keeps all letters that are written from right to left."""
_BULLET = re.compile(r"[•▪◦●·–—○■□➢➔✓*-]|\W?[o]|[\ue000-\uf8ff]")


@dataclass(frozen=True, slots=True)
class Line:
    """Words printed side by side; edges in points from the upper left corner of the page as shown.

    `size` is the font size of its longest word.
    """

    words: tuple[Word, ...]
    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str
    size: float

    @property
    def bold(self) -> bool:
        """Whether all of it that has letters is bold."""
        return all(word.bold for word in self.words if any(char.isalpha() for char in word.text))

    @property
    def middle(self) -> float:
        """The height of its middle on the page."""
        return (self.top + self.bottom) / 2


def line_of(words: Sequence[Word], page: int) -> Line:
    """Return words as one line."""
    texts, lefts, tops, rights, bottoms, sizes, *_ = zip(*words, strict=True)
    lengths = list(map(len, texts))
    size = sizes[lengths.index(max(lengths))]
    return Line(tuple(words), page, min(lefts), min(tops), max(rights), max(bottoms), " ".join(texts), size)


def fragments(words: Iterable[Word], page: int) -> list[Line]:
    """Return the words put together up to line ends, wide gaps, and jumps to another height."""
    found: list[Line] = []
    current: list[Word] = []
    for word in words:
        if current and (current[-1].last or _is_apart(current[-1], word)):
            found.append(line_of(current, page))
            current = []
        current.append(word)
    return [*found, line_of(current, page)] if current else found


def _is_apart(one: Word, two: Word) -> bool:
    _, left, top, right, bottom, size, *_ = one
    _, next_left, next_top, next_right, next_bottom, next_size, *_ = two
    size = max(size, next_size, 4.0)
    gap = max(next_left - right, left - next_right)
    return gap > _SPLIT * size or abs((next_top + next_bottom) - (top + bottom)) > 2 * size


def in_reading_order(lines: Sequence[Line]) -> list[list[list[Line]]]:
    """Return columns from first to last; a column is its rows from top to bottom, a row what stands side by side."""
    return [_rows(column) for column in _columns(list(lines)) if column]


def _columns(lines: list[Line]) -> Iterator[list[Line]]:
    gutter = _gutter(lines)
    if gutter is None:
        yield lines
        return
    above: list[Line] = []
    for line in sorted(lines, key=lambda each: each.top):
        if line.left < gutter - _NEAR and gutter < line.right:
            yield from _sides(above, gutter)
            above = []
            yield [line]
        else:
            above.append(line)
    yield from _sides(above, gutter)


def _sides(lines: list[Line], gutter: float) -> Iterator[list[Line]]:
    """Yield both sides of a gutter, at which a quotation mark may hang out; few lines above or below are rows."""
    left = [line for line in lines if line.right <= gutter]
    right = [line for line in lines if line.right > gutter]
    if len(left) < 2 or len(right) < 2:
        yield lines
        return
    sides = (right, left) if _is_right_to_left(lines) else (left, right)
    for side in sides:
        yield from _columns(side)


def _gutter(lines: Sequence[Line]) -> float | None:
    """Return the middle of a gap between two columns of running text, None when there is none."""
    if len(lines) < 2 * _FEW_LINES:
        return None
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    best: tuple[int, float] | None = None
    spans = [(line.left, line.right) for line in lines]
    starts = Counter(round(line.left) for line in lines)
    for edge in sorted(edge for edge, count in starts.items() if count >= _ALIGNED):
        if not left + 0.2 * (right - left) < edge < right - 0.15 * (right - left):
            continue
        at = edge - 2.0
        crossing = len([1 for first, last in spans if first < at < last])
        if crossing <= _MOST_CROSSING * len(lines) and (best is None or crossing < best[0]) and _parts(lines, at):
            best = crossing, at
    return None if best is None else best[1]


def _parts(lines: Sequence[Line], at: float) -> bool:
    """Tell whether a gap parts running text from running text, not the cells of a table."""
    sides = [line for line in lines if line.right <= at], [line for line in lines if line.left >= at]
    for side in sides:
        if len(side) < _FEW_LINES:
            return False
        edges = min(line.left for line in side), max(line.right for line in side)
        width = edges[1] - edges[0]
        filled = median(line.right - line.left for line in side) >= _FILLED * width
        if width < 8 * side[0].size or not (filled or _gutter(side) is not None):
            return False
    return not _starts_together(*sides)


def _starts_together(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Tell whether paragraphs of both sides begin at the same heights, as the cells of rows do."""
    one, two = _starts(left), _starts(right)
    few, many = sorted((one, two), key=len)
    together = sum(any(abs(top - other) < _NEAR for other in many) for top in few)
    return len(few) >= 2 and together >= 0.7 * len(few)


def _starts(lines: Sequence[Line]) -> list[float]:
    ordered = sorted(lines, key=lambda line: line.top)
    steps = [after.top - before.top for before, after in pairwise(ordered)]
    pitch = median(step for step in steps if step > 1) if any(step > 1 for step in steps) else 0
    return [after.top for after, step in zip(ordered[1:], steps, strict=True) if step > 1.3 * pitch]


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda each: (each.middle, each.left)):
        if rows and abs(line.middle - rows[-1][0].middle) < 0.4 * max(line.bottom - line.top, 4.0):
            rows[-1].append(line)
        else:
            rows.append([line])
    backwards = _is_right_to_left(lines)
    return [_joined(sorted(row, key=lambda line: line.left, reverse=backwards)) for row in rows]


def _joined(row: list[Line]) -> list[Line]:
    """Return a row with clause numbers and bullets put before the words they stand before."""
    joined: list[Line] = []
    for line in row:
        if joined and (is_label(joined[-1]) or line.left - joined[-1].right < _SPLIT * line.size):
            joined[-1] = line_of((*joined[-1].words, *line.words), line.page)
        else:
            joined.append(line)
    return joined


def is_label(line: Line) -> bool:
    """Tell whether a line is nothing but a clause number or a bullet."""
    text = line.text
    if len(text) > 24:
        return False
    label = label_of(f"{text} X", bare=True)
    return (label is not None and label.end >= len(text)) or _BULLET.fullmatch(text) is not None


def _is_right_to_left(lines: Iterable[Line]) -> bool:
    beginnings = "".join([line.text[:20] for line in lines])
    if _BACKWARDS.search(beginnings) is None:
        return False
    letters = [char for char in beginnings if char.isalpha()]
    return 2 * sum(unicodedata.bidirectional(char) in {"R", "AL"} for char in letters) > len(letters)


def without_margin(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Return the lines without those that are printed sideways, and those; short words go with their neighbours."""
    sideways = [line for line in lines if len(line.text) > 3 and line.bottom - line.top > 2 * (line.right - line.left)]
    strips = [(line.left - _NEAR, line.right + _NEAR) for line in sideways]
    margin = [line for line in lines if any(left <= line.left and line.right <= right for left, right in strips)]
    return [line for line in lines if line not in margin], margin


def without_line_numbers(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Return the lines without numbers that count the lines of a page at its edge, and those numbers."""
    numbers = [line for line in lines if len(line.words) == 1 and line.words[0].text.isdecimal()]
    by_left, by_right = _aligned(numbers, "left"), _aligned(numbers, "right")
    counting = sorted(by_left if len(by_left) > len(by_right) else by_right, key=lambda line: line.top)
    values = [int(line.words[0].text) for line in counting]
    if len(values) < _MANY_NUMBERS or values != list(range(values[0], values[0] + len(values))):
        return list(lines), []
    return [line for line in lines if line not in counting], counting


def _aligned(lines: Sequence[Line], edge: Literal["left", "right"]) -> list[Line]:
    """Return the lines whose edge is where most of them have it."""
    edges = [line.left if edge == "left" else line.right for line in lines]
    usual = max(edges, key=lambda at: sum(abs(at - other) < _NEAR for other in edges), default=0.0)
    return [line for line, at in zip(lines, edges, strict=True) if abs(at - usual) < _NEAR]
