"""Tables: heads repeated on each page, rows parted only when they are tall, and then between lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from clausepack.pdf.paragraph import LineSetter
from clausepack.pdf.speech import language_of
from clausepack.pdf.strip import Block, Placed, Rule, Strip
from clausepack.pdf.styles import CELL, HEAD_CELL
from clausepack.pdf.table_breaks import together
from clausepack.pdf.tags import HEADER_COLUMN, HEADER_ROW, Element, language
from clausepack.pdf.text import Line, Rich, TextStyle

_PAD = 3.2
"""Points above and below the lines of a row."""
_GAP = 7.0
_TALL = 14
_PROSE = 60
"""Characters from which a cell is taken for prose; shorter ones are names and words, parted only in need."""
_LETTER, _BOLD_LETTER = 0.56, 0.64
"""The width of a letter in ems, rather more than less."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the width, and whether figures in it stand to the right."""

    title: str
    share: float
    right: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the columns of a table stand, in points."""

    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    x_end: float


@dataclass(frozen=True, slots=True)
class Setting:
    """How a table is set: by what, its columns and place, the element it belongs to, the language of the document.

    `pad` is the share of the usual space above and below the lines of a row.
    """

    setter: LineSetter
    columns: Sequence[Column]
    grid: Grid
    parent: Element
    style: TextStyle = CELL
    own: str = ""
    pad: float = 1.0


class _Said(NamedTuple):
    """What a cell holds, its words, and the code of their language."""

    content: Rich
    text: str
    code: str


def grid(columns: Sequence[Column], left: float, width: float) -> Grid:
    """Return the places of columns by their shares."""
    total = sum(column.share for column in columns)
    inner = width - _GAP * (len(columns) - 1)
    widths = tuple(inner * column.share / total for column in columns)
    lefts, x = [], left
    for own in widths:
        lefts.append(x)
        x += own + _GAP
    return Grid(tuple(lefts), widths, left + width)


def table_strips(setting: Setting, rows: Iterable[Sequence[Rich]], keys: Iterable[str] = ()) -> Iterator[Strip]:
    """Yield the strips of a table; `keys` name its rows as targets of links, in order."""
    table = setting.parent.child("Table")
    heads = _head(setting, table)
    repeat = tuple(_as_artifact(strip) for strip in heads)
    yield from heads
    yield from together(_rows(setting, table, rows, repeat, iter(keys)))
    yield Strip(0, closes=(table,))


def facts_strips(setting: Setting, rows: Iterable[tuple[str, Rich]]) -> Iterator[Strip]:
    """Yield a table of two columns whose first holds the heads."""
    table = setting.parent.child("Table")
    yield from together(list(_fact(setting, table, label, content)) for label, content in rows)
    yield Strip(0, closes=(table,))


def _fact(setting: Setting, table: Element, label: str, content: Rich) -> Iterator[Strip]:
    line, said = table.child("TR"), _said(setting, content)
    head, cell = line.child("TH", HEADER_ROW), line.child("TD", _spoken(setting, said))
    cells = [_lines(setting, 0, _said(setting, label), HEAD_CELL), _lines(setting, 1, said, setting.style)]
    closes = (head, cell, line)
    yield from _cut(setting, cells, (head, cell), closes, setting.style.leading, ())


def _head(setting: Setting, table: Element) -> list[Strip]:
    row = table.child("TR")
    elements = tuple(row.child("TH", HEADER_COLUMN) for _ in setting.columns)
    cells = [_lines(setting, n, _said(setting, column.title), HEAD_CELL) for n, column in enumerate(setting.columns)]
    height = max(len(lines) for lines in cells) * HEAD_CELL.leading + _PAD
    low = HEAD_CELL.leading
    items = [
        _placed(setting, n, line, (at + 1) * low - 2.4, elements[n])
        for n, lines in enumerate(cells)
        for at, line in enumerate(lines)
    ]
    left = setting.grid.lefts[0]
    rules: list[Rule] = [Rule(left, height, setting.grid.x_end, 0.9, "0.2 G")]
    return [Strip(height, items, [*rules], glue=True, closes=(*elements, row))]


def _as_artifact(strip: Strip) -> Strip:
    items = [Placed(item.x, item.down, item.line, None) for item in strip.items]
    return Strip(strip.height, items, strip.rules)


def _rows(
    setting: Setting, table: Element, rows: Iterable[Sequence[Rich]], heads: tuple[Strip, ...], names: Iterator[str]
) -> Iterator[list[Strip]]:
    """Yield rows as strips; one of a group named above it has the name beside it when it begins a page."""
    named: Strip | None = None
    for row in rows:
        strips = list(_row(setting, table, row, next(names, "")))
        again = heads
        if row[0]:
            named = strips[0]
        elif named is not None:
            again = (*heads, _beside(setting, named, strips[0].height))
        for strip in strips:
            strip.repeat = again
        yield strips


def _beside(setting: Setting, named: Strip, height: float) -> Strip:
    """Return the first cell of a row as an artifact without height, no more of it than stands beside a row."""
    end = setting.grid.lefts[0] + setting.grid.widths[0]
    items = [Placed(x, down, line, None) for x, down, line, _ in named.items if x < end and down < height]
    return Strip(0, items)


def _row(setting: Setting, table: Element, row: Sequence[Rich], key: str) -> Iterator[Strip]:
    line = table.child("TR")
    said = [_said(setting, content) for content in row]
    elements = tuple([line.child("TD", _spoken(setting, cell)) for cell in said])
    cells = [_lines(setting, n, cell, setting.style) for n, cell in enumerate(said)]
    keys = (key,) if key else ()
    yield from _cut(setting, cells, elements, (*elements, line), setting.style.leading, keys)


def _cut(
    setting: Setting,
    cells: Sequence[Sequence[Line]],
    elements: tuple[Element, ...],
    closes: tuple[Element, ...],
    leading: float,
    keys: tuple[str, ...],
) -> Iterator[Strip]:
    """Yield a row as one strip, or line by line when it is tall."""
    count = max([len(lines) for lines in cells])
    step, pad = count if count <= _TALL else 1, _PAD * setting.pad
    for start in range(0, count, step):
        last = start + step >= count
        lead = pad if start == 0 else 0.0
        first = lead + leading * 0.76
        items: list[Placed] = []
        for n, lines in enumerate(cells):
            down = first
            for line in lines[start : start + step]:
                items.append(_placed(setting, n, line, down, elements[n]))
                down += leading
        height = lead + min(step, count - start) * leading + (pad if last else 0.0)
        rules: list[Rule | Block] = [Rule(setting.grid.lefts[0], height, setting.grid.x_end, 0.3, "0.72 G")]
        glue = not last and (start == 0 or start + 2 * step >= count)
        yield Strip(
            height,
            items,
            rules if last else [],
            glue=glue,
            closes=closes if last else (),
            keys=keys if start == 0 else (),
        )


def _said(setting: Setting, content: Rich) -> _Said:
    text = content if isinstance(content, str) else "".join([span.text for span in content])
    return _Said(content, text, language_of(text, setting.own))


def _lines(setting: Setting, n: int, cell: _Said, style: TextStyle) -> Sequence[Line]:
    width, code = setting.grid.widths[n], cell.code
    if len(cell.text) < _PROSE and not _has_wide_word(cell.text, style, width):
        code = ""
    return setting.setter.lines(cell.content, style, width, code)


def _has_wide_word(text: str, style: TextStyle, width: float) -> bool:
    """Tell whether a word is likely to be wider than its column."""
    letter = _BOLD_LETTER if style is HEAD_CELL else _LETTER
    return max(map(len, text.split()), default=0) * style.size * letter > width


def _spoken(setting: Setting, cell: _Said) -> str:
    return language(cell.code) if cell.code != setting.own else ""


def _placed(setting: Setting, n: int, line: Line, down: float, element: Element) -> Placed:
    x = setting.grid.lefts[n]
    if line.right or (setting.columns and setting.columns[n].right):
        x += setting.grid.widths[n] - line.width
    return Placed(x, down, line, element)
