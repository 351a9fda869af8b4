"""Puts the lines of a PDF together into paragraphs, headings and table cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from clausemark.intake.pdf_lines import Line
from clausemark.intake.pdf_words import HYPHEN
from clausemark.provisions.numbering import label_of
from clausemark.provisions.sentences import is_terminated
from clausemark.provisions.source_text import TablePlace

_BULLET = re.compile(r"[•▪◦●·○■□➢➔✓\ue000-\uf8ff]\s?|[–—*-]\s|o\s(?=[A-Z])")
_LEADER = re.compile(r"(?:[.…_]\s?){4,}\s*\w{0,5}$")
_NOTE = re.compile(r"(?:\d{1,3}|[*†‡§])\s?\D")
_SMALL = 0.93
_LONE_BULLET = re.compile(r"[•▪◦●·○■□➢➔✓\ue000-\uf8ff–—*-]|o")
_PITCH = 1.35
_SOLID = 1.12
_LEADING = 1.2
"""Font sizes from line to line in type that is larger than that of the text around it."""
_FEW_STEPS = 12
_OTHER_SIZE = 0.08
_LOOSE = 0.5
_INDENT = 0.8
"""Font sizes by which a line stands in at least; many books indent by one."""
_LONG_LINE = 40
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together; `cell` is their place when they fill a table's cell."""

    lines: list[Line] = field(default_factory=list)
    cell: TablePlace | None = None
    reason: str | None = None

    @property
    def text(self) -> str:
        """The words of all its lines."""
        return " ".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Measure:
    """What is usual in a column: its edges and the distance from line to line, in points."""

    left: float
    right: float
    pitch: float


def measure_of(lines: Sequence[Line], usual: float | None = None) -> Measure:
    """Return what is usual among lines that stand below each other.

    `usual` is the distance from line to line in the document, in points: few lines do not tell their own.
    """
    steps = [two.top - one.top for one, two in pairwise(lines) if two.page == one.page]
    close = [step for step in steps if 0 < step < 40]
    rights = sorted(line.right for line in lines)
    lefts = Counter(round(line.left) for line in lines)
    return Measure(
        left=float(max(lefts, key=lambda edge: (lefts[edge], -edge))),
        right=rights[int(0.95 * (len(rights) - 1))],
        pitch=_pitch(close, lines[0].size, usual),
    )


def pitch_of(pages: Iterable[Sequence[Line]]) -> float | None:
    """Return the distance from line to line that is usual in a document, in points; None where pages hold little."""
    found = []
    for lines in pages:
        steps = [two.top - one.top for one, two in pairwise(lines)]
        close = [step for step in steps if 0 < step < 40]
        found += [_usual(close)] if len(close) >= _FEW_STEPS else []
    return median(found) if found else None


def _pitch(steps: Sequence[float], size: float, usual: float | None) -> float:
    own = _usual(steps) if steps else _LEADING * size
    return min(own, usual) if usual is not None and len(steps) < _FEW_STEPS else own


def _usual(steps: Sequence[float]) -> float:
    """Return the most frequent small distance: lines of one paragraph stand closer than paragraphs."""
    counted = Counter(round(step * 2) for step in steps)
    most = counted.most_common(1)[0][1]
    return min(step for step, times in counted.items() if times >= 0.5 * most) / 2 if most > 1 else median(steps)


def paragraphs(lines: Sequence[Line], measure: Measure) -> Iterator[Paragraph]:
    """Yield the paragraphs of a column."""
    current = Paragraph()
    for line in lines:
        if current.lines and begins(line, current, measure):
            yield current
            current = Paragraph()
        current.lines.append(line)
    if current.lines:
        yield current


def begins(line: Line, current: Paragraph, measure: Measure) -> bool:
    """Tell whether a line begins a paragraph."""
    last = current.lines[-1]
    if last.words[-1].text.endswith(HYPHEN):
        return False
    return _is_parted(line, last, measure) or _begins_by_words(line, last, current, measure)


def _is_parted(line: Line, last: Line, measure: Measure) -> bool:
    """Tell whether type or distance part two lines, or the first is an entry of a table of contents."""
    if abs(line.size - last.size) > _OTHER_SIZE * max(line.size, last.size) and not _is_small_print(line, last):
        return True
    usual = measure.pitch if measure.pitch >= _SOLID * last.size else _LEADING * last.size
    far = line.top - last.top > _PITCH * usual
    return far or _LEADER.search(last.text) is not None


def _begins_by_words(line: Line, last: Line, current: Paragraph, measure: Measure) -> bool:
    text, before = line.text, last.text
    fits = _would_fit(line, last, measure)
    if _is_item(text):
        stands_in = line.left > last.left + line.size and not _is_hanging(current)
        return fits or is_terminated(before) or stands_in
    if line.bold != last.bold and (fits or (last.bold and _is_indented(line, last, current))):
        return True
    if fits and (is_terminated(before) or before.endswith(":") or not _goes_on(before, text)):
        return True
    return is_terminated(before) and _is_indented(line, last, current)


def _is_small_print(line: Line, last: Line) -> bool:
    """Tell whether two sizes differ by a raised mark or small capitals only."""
    return {round(word.size) for word in line.words} & {round(word.size) for word in last.words} != set()


def _would_fit(line: Line, last: Line, measure: Measure) -> bool:
    """Tell whether the first word of a line had room at the end of the one before, so that its end was meant."""
    first = line.words[0]
    return last.right + (first.right - first.left) + _LOOSE * line.size < measure.right - line.size


def _goes_on(before: str, text: str) -> bool:
    letter = _LETTERS.search(text)
    small = letter is not None and letter.start() < 3 and letter[0].islower()
    return small or before.endswith(",") or (before[-1:].islower() and len(before) > 60)


def _is_item(text: str) -> bool:
    return _BULLET.match(text) is not None or (label_of(text) is not None and not text[:1].isalpha()) or _named(text)


def _named(text: str) -> bool:
    label = label_of(text)
    return label is not None and label.printed[:1].isupper()


def _is_indented(line: Line, last: Line, current: Paragraph) -> bool:
    """Tell whether a line stands in where the one before does not, and that is no hanging item."""
    return line.left > last.left + _INDENT * line.size and not _is_hanging(current)


def _is_hanging(current: Paragraph) -> bool:
    """Tell whether the lines after the first one of an item are those that stand in."""
    return len(current.lines) == 1 and _is_item(current.lines[0].text)


def bullet_of(paragraph: Paragraph) -> str | None:
    """Return the bullet that a paragraph begins with, None when it begins with words or is nothing but a bullet."""
    words = paragraph.lines[0].words
    alone = _LONE_BULLET.fullmatch(words[0].text) is not None
    return words[0].text if alone and len(words) > 1 else None


def is_note(paragraph: Paragraph, body: float) -> bool:
    """Tell whether a paragraph is a footnote by its smaller type and its mark; `body` is the size of the text."""
    first = paragraph.lines[0]
    return paragraph.cell is None and first.size < _SMALL * body and _NOTE.match(first.text) is not None


def continues(before: Paragraph, after: Paragraph, measure: Measure) -> bool:
    """Tell whether a sentence goes on from the last paragraph of a page or column to the first of the next."""
    if before.cell is not None or after.cell is not None or before.reason or after.reason:
        return False
    last, first = before.lines[-1], after.lines[0]
    if last.words[-1].text.endswith(HYPHEN):
        return True
    same = abs(last.size - first.size) <= _OTHER_SIZE * max(last.size, first.size) and last.bold == first.bold
    letter = _LETTERS.search(first.text)
    small = letter is not None and letter.start() < 3 and letter[0].islower() and label_of(first.text) is None
    if not same or is_terminated(last.text) or last.text[-1:] in ":;":
        return False
    full = last.right > measure.right - 0.2 * (measure.right - measure.left)
    shouted = last.text.isupper()
    going_on = len(last.text) > _LONG_LINE and first.text.isupper() if shouted else True
    return small or (full and going_on and not _is_item(first.text))


def is_cut(before: Paragraph, after: Paragraph, column: tuple[float, float]) -> bool:
    """Tell whether a sentence in a table's cell surely goes on on the next page; `column` is its edges in points.

    It does where a word is parted, or where a line without an end was full and the next begins with a small letter.
    """
    last, first = before.lines[-1], after.lines[0]
    if last.words[-1].text.endswith(HYPHEN):
        return True
    letter = _LETTERS.search(first.text)
    small = letter is not None and letter.start() < 3 and letter[0].islower() and label_of(first.text) is None
    inset = max(0.0, before.lines[0].left - column[0])
    room = column[1] - inset - last.right
    full = room < first.words[0].right - first.words[0].left + _LOOSE * last.size
    return small and full and not is_terminated(last.text) and last.text[-1:] not in ":;"
