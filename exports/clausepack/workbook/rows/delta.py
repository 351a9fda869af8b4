"""The rows of Delta: what changed since the earlier pack that was named."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.workbook.cells import Row
from clausepack.workbook.rows.known import Known


def delta_rows(known: Known) -> Iterator[Row]:
    """Yield one row per change since the earlier pack."""
    for item in known.pack.delta.rows if known.pack.delta else ():
        before, now = item.severity_before or "not rated", item.severity_now or "not rated"
        yield (
            item.finding,
            item.change,
            item.what,
            item.title,
            item.citation_id,
            "" if item.change == "new" else before,
            "" if item.change == "withdrawn" else now,
        )
