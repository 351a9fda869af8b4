"""The rows of a table as they are taken from their source, whether or not it goes on in the next volume."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from clausepack.pdf.table_breaks import TOGETHER
from clausepack.pdf.text import Rich


class TableRows:
    """Rows handed out one by one; those at hand stay together, here or in the next volume."""

    def __init__(self, rows: Iterable[Sequence[Rich]]) -> None:
        self._source = iter(rows)
        self._ahead = deque(islice(self._source, TOGETHER))
        self._group: Rich = ""

    @property
    def done(self) -> bool:
        """Tell whether all rows were taken."""
        return not self._ahead

    def until(self, full: Callable[[], bool]) -> Iterator[Sequence[Rich]]:
        """Yield rows until the volume is full; the first says its group again where the rows before it began that."""
        taken = 0
        while self._ahead:
            row = self._ahead.popleft()
            self._ahead.extend(islice(self._source, 1))
            if row and not row[0] and not taken:
                row = (self._group, *row[1:])
            elif row and row[0]:
                self._group = row[0]
            yield row
            taken += 1
            if taken >= TOGETHER == len(self._ahead) and full():
                return
