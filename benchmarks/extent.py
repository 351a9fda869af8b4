"""How much a run of the benchmarks measures: everything, or the least that shows that each of them still works."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Extent:
    """The whole table, or a quick trial that it all works: small sizes, sample documents, ratios that say little."""

    name: str
    patience: float
    """Seconds after which a measurement is ended."""

    def pick(self, whole: T, quick: T) -> T:
        """Return what one of the two takes."""
        return whole if self is WHOLE else quick


WHOLE = Extent("whole", 14_400.0)
QUICK = Extent("quick", 900.0)
EXTENTS = {each.name: each for each in (WHOLE, QUICK)}
