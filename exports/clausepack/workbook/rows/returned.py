"""The rows of Returned: the cells that were in conflict or refused, and the workbooks that came back."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.workbook.cells import Row
from clausepack.workbook.rows.known import Known


def returned_rows(known: Known) -> Iterator[Row]:
    """Yield one row per cell that was in conflict or refused, settled or not."""
    for item in known.pack.return_issues:
        yield (
            item.returned,
            item.id,
            item.row_id,
            item.finding,
            item.citation_id,
            item.column,
            item.outcome,
            item.before or "nothing",
            item.after or "nothing",
            item.reason,
            item.settled or ("open" if item.outcome == "conflict" else ""),
            item.settled_by,
            item.settled_at,
            item.note,
        )


def returns_rows(known: Known) -> Iterator[Row]:
    """Yield one row per workbook that came back."""
    for item in known.pack.returns:
        yield (
            item.id,
            item.pack,
            item.returned_at,
            item.rows,
            item.file_name,
            item.returned_by,
            item.accepted,
            f"{item.conflicts} in conflict, {item.refused} refused, {item.missing} missing, {item.unknown} unknown, "
            f"{item.tampered} changed in evidence",
            item.sha256,
        )
