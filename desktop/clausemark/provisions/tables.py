"""Tables: a row is one unit, unless its cells hold whole headed clauses and run like text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from clausemark.provisions.numbering import Style, follows, label_of
from clausemark.provisions.sentences import is_terminated, is_upper_case, starts_small
from clausemark.provisions.source_text import BlockKind
from clausemark.provisions.units import Role, Unit

_SIGNING = re.compile(
    r"(?:signature|sign|by|name|print(?:ed)?\sname|title|date|company|address|email|nom|qualité|fonction|lieu"
    r"|unterschrift|datum|ort|firma|nombre|cargo|fecha|naam|functie|handtekening|data|assinatura|cognome)[\W_]*",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"(?:signature|sign|by|unterschrift|firma|handtekening|assinatura)\W*", re.IGNORECASE)
_SIGNATORY = re.compile(
    r"(?:signed|executed|for\sand\son\sbehalf|on\sbehalf|pour|für|por|per|namens|firmado|firmato|unterzeichnet)\b",
    re.IGNORECASE,
)
_LINE_TO_SIGN = re.compile(
    r"\b(?:signature|sign|by|unterschrift|firma|fdo\.?|handtekening|assinatura)\s*:?\s*_{3,}", re.IGNORECASE
)
_LONGEST_BLOCK = 240
_FIELD_REACH = 3
_HEADER_REACH = 80
_HEADER_LABEL = 60
_GOES_ON = ("?", "？", "؟", "...", "…")
_TITLE_REACH = 100
_CELL_TITLE_REACH = 110
_SHORTEST_CLAUSE = 20
_PARAGRAPHS_OF_PAGE = 5
_PARAGRAPH = 80
_LONGEST_MENU = 300
_MOSTLY_LINKS = 0.6
_BETWEEN_LINKS = re.compile(r"[\s|·•>/]+")
_FILLED_IN = ("[", "(", "{")
"""Signs with which a box to tick, a place to fill in or a note about it opens, and no title."""


def with_tables(units: Sequence[Unit], text: str) -> list[Unit]:
    """Return the units with those of each table put together row by row, or cell by cell."""
    result: list[Unit] = []
    for table, members in _groups(units):
        result += members if table < 0 else _table(members, text)
    return result


def _groups(units: Sequence[Unit]) -> Iterator[tuple[int, list[Unit]]]:
    """Yield the units of each table, with what is set apart between its rows where a page ends, and those of none."""
    current, members, between = -1, list[Unit](), list[Unit]()
    for unit in units:
        table = -1 if unit.place is None else unit.place.table
        if table < 0 <= current and unit.role is Role.BOILERPLATE:
            between.append(unit)
        elif table == current:
            members += [*between, unit]
            between = []
        else:
            yield from ((current, members), (-1, between))
            current, members, between = table, [unit], []
    yield from ((current, members), (-1, between))


def _table(units: list[Unit], text: str) -> list[Unit]:
    kept = [unit for unit in units if unit.role is not Role.BOILERPLATE]
    rows = [list(members) for _, members in groupby(kept, key=_row)]
    if max((len(_cells(row)) for row in rows), default=0) < 2:
        return units
    set_apart = _rows_set_apart([unit for unit in units if unit.role is Role.BOILERPLATE], text)
    if _is_signature_table(rows):
        made = [_merged(row, text, Role.BOILERPLATE, "signature") for row in rows]
    elif _is_numbered_list(rows):
        made = [_numbered(row, text) for row in rows]
    elif _holds_headed_clauses(rows) or _is_laid_out(rows):
        made = [unit for row in rows for unit in _running(row, text)]
    else:
        made = [unit for place, row in enumerate(rows) for unit in _row_units(row, rows, place, text)]
    return _in_order(made, set_apart) if set_apart else made


def _rows_set_apart(units: Sequence[Unit], text: str) -> list[Unit]:
    """Return the cells that the reader set apart as the rows that they make, and the rest as it stands."""
    result: list[Unit] = []
    for row, group in groupby(units, key=_row):
        members = list(group)
        if row >= 0 and len({unit.reason for unit in members}) == 1:
            members = [_merged(members, text, Role.BOILERPLATE, members[0].reason)]
        result += members
    return result


def _in_order(made: Sequence[Unit], set_apart: Sequence[Unit]) -> list[Unit]:
    """Return both in reading order, without what a row has taken in because it stands between its cells."""
    result: list[Unit] = []
    for unit in sorted((*made, *set_apart), key=lambda each: (each.start, -each.end)):
        if not result or unit.start >= result[-1].end:
            result.append(unit)
    return result


def _row(unit: Unit) -> int:
    return unit.place.row if unit.place is not None else -1


def _cells(row: Sequence[Unit]) -> list[list[Unit]]:
    return [list(members) for _, members in groupby(row, key=lambda unit: unit.place.column if unit.place else -1)]


def _holds_headed_clauses(rows: Sequence[Sequence[Unit]]) -> bool:
    """Tell whether a cell holds several clauses under headings of their own, or most rows have a cell with one."""
    headed = [max(map(_headed_clauses, _cells(row))) for row in rows if not _is_header(row)]
    return max(headed, default=0) > 1 or 2 * sum(map(bool, headed)) > len(headed)


def _is_numbered_list(rows: Sequence[Sequence[Unit]]) -> bool:
    """Tell whether a table is a list: nothing but numbers that count on in its first column, words in the second."""
    if any(len(_cells(row)) != 2 or not _is_number(row[0]) for row in rows):
        return False
    labels = [row[0].label for row in rows]
    return all(one and two and follows(two, one) for one, two in pairwise(labels))


def _is_number(unit: Unit) -> bool:
    """Tell whether a cell is nothing but a number with a bracket or a dot, as clauses have."""
    return unit.label is not None and 0 < unit.body >= len(unit.text) and unit.text[-1] in ")."


def _numbered(row: Sequence[Unit], text: str) -> Unit:
    """Return a row that is an item of a list: its number printed before its words."""
    unit = _merged(row, text, Role.TEXT, "")
    unit.row, unit.kind, unit.place = False, BlockKind.PARAGRAPH, None
    return unit


def _is_laid_out(rows: Sequence[Sequence[Unit]]) -> bool:
    """Tell whether a table lays out a page: all that stands beside many paragraphs of a cell is links, or nothing."""
    return any(_is_page(_cells(row)) for row in rows)


def _is_page(cells: Sequence[Sequence[Unit]]) -> bool:
    pages = [_is_long(cell) for cell in cells]
    return any(pages) and all(long or _is_menu(cell) for long, cell in zip(pages, cells, strict=True))


def _is_long(cell: Sequence[Unit]) -> bool:
    if len(cell) < _PARAGRAPHS_OF_PAGE:
        return False
    said = sum(not unit.listed and len(unit.text) > _PARAGRAPH and is_terminated(unit.text) for unit in cell)
    return said >= _PARAGRAPHS_OF_PAGE


def _is_menu(cell: Sequence[Unit]) -> bool:
    """Tell whether a cell of a page that a table lays out is links that lead elsewhere, with no more than a title."""
    linked = sum(unit.linked for unit in cell)
    words = sum(len(_BETWEEN_LINKS.sub("", unit.text)) for unit in cell if unit.kind is not BlockKind.HEADING)
    said = any(is_terminated(unit.text) or len(unit.text) > _LONGEST_MENU for unit in cell)
    return linked > 0 and not said and linked >= _MOSTLY_LINKS * words


def _headed_clauses(cell: Sequence[Unit]) -> int:
    """Return how many clauses of a cell have a heading of their own; a sentence that goes on has none."""
    return sum(
        _is_cell_title(first) and not _is_cell_title(after) and _may_be_clause(after) for first, after in pairwise(cell)
    )


def _may_be_clause(unit: Unit) -> bool:
    long = len(unit.text) > _SHORTEST_CLAUSE or is_terminated(unit.text)
    return long and not starts_small(unit.text, unit.body)


def _is_cell_title(unit: Unit) -> bool:
    if unit.text[0] in _FILLED_IN:
        return False
    if unit.kind is BlockKind.HEADING:
        return True
    if unit.listed or len(unit.text) > _CELL_TITLE_REACH or unit.text[-1:] in ",;:":
        return False
    numbered = unit.body > 0 and unit.label is not None and unit.label.style in (Style.DECIMAL, Style.NAMED)
    return (unit.marked and unit.strong) or (numbered and not (is_terminated(unit.text) and len(unit.text) > 60))


def _running(row: Sequence[Unit], text: str) -> Iterator[Unit]:
    """Yield the units of a row whose cells run like text; a cell without a heading is one unit."""
    if _is_header(row):
        yield _merged(row, text, Role.BOILERPLATE, "column-header")
        return
    for cell in _cells(row):
        if _is_menu(cell):
            yield _merged(cell, text, Role.BOILERPLATE, "navigation")
            continue
        if len(cell) > 1 and not _is_long(cell) and not any(_is_cell_title(unit) for unit in cell):
            yield _merged(cell, text, Role.TEXT, "")
            continue
        cell[0].row = not (_is_cell_title(cell[0]) or _is_long(cell))
        yield from cell


def _row_units(row: Sequence[Unit], rows: Sequence[Sequence[Unit]], place: int, text: str) -> Iterator[Unit]:
    """Yield the unit of a row; a title that spans the table may have a sentence under it in the same cell."""
    spans = row[0].place is not None and row[0].place.span > 1
    if spans and len(row) > 1 and len(_cells(row)) == 1 and _headed_clauses(row):
        yield from _running(row, text)
    else:
        yield _row_unit(row, rows, place, text)


def _row_unit(row: Sequence[Unit], rows: Sequence[Sequence[Unit]], place: int, text: str) -> Unit:
    if _is_header(row) or (place == 0 and _looks_like_header(row, rows)):
        return _merged(row, text, Role.BOILERPLATE, "column-header")
    if _is_signed(row) or _goes_with_signature(row, rows, place):
        return _merged(row, text, Role.BOILERPLATE, "signature")
    if len(row) == 1 and _is_title(row[0], rows, place):
        return _merged(row, text, Role.HEADING, "table-title")
    return _merged(row, text, Role.TEXT, "")


def _is_header(row: Sequence[Unit]) -> bool:
    short = all(len(unit.text) <= _HEADER_REACH and not _states(unit.text) for unit in row)
    return short and all(unit.place is not None and unit.place.header for unit in row)


def _looks_like_header(row: Sequence[Unit], rows: Sequence[Sequence[Unit]]) -> bool:
    """Tell whether a first row names columns: marked up or in capitals, or labels without a number above long cells."""
    if len(row) < 2 or len(rows) < 3 or any(len(unit.text) > _HEADER_REACH or _states(unit.text) for unit in row):
        return False
    if _stands_out(row):
        return 2 * sum(_stands_out(other) for other in rows[1:]) < len(rows) - 1
    if any(len(unit.text) > _HEADER_LABEL for unit in row):
        return False
    return any(unit.place is not None and unit.place.header for unit in row)


def _states(text: str) -> bool:
    """Tell whether a cell says something; a question, or words left open, may well be the head of a column."""
    return is_terminated(text) and not text.endswith(_GOES_ON)


def _stands_out(row: Sequence[Unit]) -> bool:
    """Tell whether all cells of a row are marked up or in capitals."""
    return all(unit.marked or is_upper_case(unit.text) for unit in row)


def _is_title(unit: Unit, rows: Sequence[Sequence[Unit]], place: int) -> bool:
    """Tell whether a lone cell titles the rows below it; it may also be a label whose value is empty."""
    short = len(unit.text) <= _TITLE_REACH and not is_terminated(unit.text)
    if not short or place + 1 >= len(rows) or unit.place is None:
        return False
    if unit.place.span > 1:
        return True
    return (unit.marked or is_upper_case(unit.text) or unit.kind is BlockKind.HEADING) and not _is_label(rows)


def _is_label(rows: Sequence[Sequence[Unit]]) -> bool:
    """Tell whether lone cells of a table are labels: its titles span columns, or its labels are all marked up."""
    spanning = any(len(row) == 1 and row[0].place is not None and row[0].place.span > 1 for row in rows)
    labels = [row[0] for row in rows if len(row) > 1]
    return spanning or 2 * sum(label.marked for label in labels) > len(labels)


def _is_signature_table(rows: Sequence[Sequence[Unit]]) -> bool:
    signing = [row for row in rows if _SIGNING.fullmatch(row[0].text)]
    return (
        len(signing) >= 2 and len(signing) * 2 >= len(rows) and any(_SIGNATURE.fullmatch(row[0].text) for row in rows)
    )


def _goes_with_signature(row: Sequence[Unit], rows: Sequence[Sequence[Unit]], place: int) -> bool:
    """Tell whether a row says who signs in the one below it, or has the fields beside those of a signature."""
    if all(_SIGNING.fullmatch(unit.text) for unit in row):
        return any(map(_is_signed, rows[max(0, place - _FIELD_REACH) : place + 2]))
    heads = len(row) == 1 or all(_SIGNATORY.match(unit.text) and len(unit.text) <= _HEADER_REACH for unit in row)
    return heads and any(map(_is_signed, rows[place + 1 : place + 2]))


def _is_signed(row: Sequence[Unit]) -> bool:
    """Tell whether a row holds whole signature blocks: lines to sign on among those for name and date."""
    lined = any("___" in unit.text and _LINE_TO_SIGN.search(unit.text) for unit in row)
    if lined and all(len(unit.text) <= _LONGEST_BLOCK for unit in row):
        return True
    signing = sum(_SIGNING.fullmatch(unit.text) is not None for unit in row)
    return signing > 1 and any(_SIGNATURE.fullmatch(unit.text) for unit in row)


def _merged(members: Sequence[Unit], text: str, role: Role, reason: str) -> Unit:
    first = members[0]
    start, end = first.start, members[-1].end
    words = text[start:end]
    label = label_of(words)
    return Unit(
        start,
        end,
        words,
        BlockKind.TABLE_CELL,
        label=label,
        body=label.end if label is not None else 0,
        place=first.place,
        row=True,
        role=role,
        reason=reason,
    )
