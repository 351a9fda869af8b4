"""The rows of Review as they were exported, from the frozen pack alone: the base of the three-way merge."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.pack import Pack
from clausepack.rendition import Stamps
from clausepack.workbook.cells import Cell, Link, Marked
from clausepack.workbook.layout import review_layout
from clausepack.workbook.merge import INPUTS, POINTERS, BaseRow
from clausepack.workbook.returned import tidy
from clausepack.workbook.rows import Rows

_NO_STAMPS = Stamps({}, {}, {}, "", "", 0)


def exported_rows(pack: Pack) -> Iterator[BaseRow]:
    """Yield what each row of Review held when the pack was exported."""
    rows = Rows(pack, "", _NO_STAMPS)
    columns = review_layout(since=pack.delta is not None).columns
    heads = [column.head for column in columns]
    evidence_heads = [column.head for column in columns if not column.look.takes_input and column.head not in POINTERS]
    for cells, (key, row_id, finding, citation, _) in zip(rows.review(), rows.keys(), strict=True):
        texts = dict(zip(heads, (_text(cell) for cell in cells), strict=True))
        evidence = {head: texts[head] for head in evidence_heads}
        inputs = dict(zip(INPUTS, tidy([texts[head] for head in INPUTS]), strict=True))
        yield BaseRow(key, row_id, finding, citation, evidence, inputs)


def _text(cell: Cell | Link | Marked) -> str:
    if cell is None:
        return ""
    return cell.text if isinstance(cell, (Link, Marked)) else str(cell)
