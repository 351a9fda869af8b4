"""The rows of Review as they were exported, from the frozen pack alone: the base of the three-way merge."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.pack import Pack
from clausepack.rendition import Stamps
from clausepack.workbook.layout import REVIEW
from clausepack.workbook.merge import EVIDENCE, INPUTS, BaseRow
from clausepack.workbook.returned import tidy
from clausepack.workbook.rows import Link, Rows

_NO_STAMPS = Stamps({}, {}, {}, "", "", 0)
_HEADS = tuple(column.head for column in REVIEW.columns)


def exported_rows(pack: Pack) -> Iterator[BaseRow]:
    """Yield what each row of Review held when the pack was exported."""
    rows = Rows(pack, "", _NO_STAMPS)
    for cells, (key, row_id, finding, citation, _) in zip(rows.review(), rows.keys(), strict=True):
        texts = dict(zip(_HEADS, (_text(cell) for cell in cells), strict=True))
        evidence = {head: texts[head] for head in EVIDENCE}
        inputs = dict(zip(INPUTS, tidy([texts[head] for head in INPUTS]), strict=True))
        yield BaseRow(key, row_id, finding, citation, evidence, inputs)


def _text(cell: str | int | Link | None) -> str:
    if cell is None:
        return ""
    return cell.text if isinstance(cell, Link) else str(cell)
