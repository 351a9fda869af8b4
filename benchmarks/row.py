"""One line of the performance table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measured ratio: CPU seconds of the work and of its yardstick in the same run."""

    work: str
    size: str
    seconds: float
    yardstick: float
    reach: str

    @property
    def ratio(self) -> float:
        """Return the work over its yardstick."""
        return self.seconds / self.yardstick if self.yardstick else float("inf")
