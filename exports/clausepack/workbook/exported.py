"""The rows of Review as they were exported, from the frozen pack alone: the base of the three-way merge."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.pack import Pack
from clausepack.workbook.cells import plain_text
from clausepack.workbook.layout import review_layout
from clausepack.workbook.merge import INPUTS, POINTERS, BaseRow
from clausepack.workbook.returned import tidy
from clausepack.workbook.rows.known import Known
from clausepack.workbook.rows.review import review_keys, review_rows


def exported_rows(pack: Pack) -> Iterator[BaseRow]:
    """Yield what each row of Review held when the pack was exported."""
    known = Known(pack)
    columns = review_layout(since=pack.delta is not None).columns
    heads = [column.head for column in columns]
    evidence_heads = [column.head for column in columns if not column.look.takes_input and column.head not in POINTERS]
    for cells, (key, row_id, finding, citation, _) in zip(review_rows(known), review_keys(known), strict=True):
        texts = dict(zip(heads, (plain_text(cell) for cell in cells), strict=True))
        evidence = {head: texts[head] for head in evidence_heads}
        inputs = dict(zip(INPUTS, tidy([texts[head] for head in INPUTS]), strict=True))
        yield BaseRow(key, row_id, finding, citation, evidence, inputs)
