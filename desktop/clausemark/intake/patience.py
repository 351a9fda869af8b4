"""How long a limited process may take for one answer: by its own work, not by how busy the computer is."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from clausemark.intake.limits import CPU_SECONDS

_STIR = 0.1
"""Seconds of processor time that show a process to be at work."""
_UNSEEN = 5.0
"""Seconds that count at most between two looks: meanwhile the computer slept, or nobody could look."""


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """Seconds for one answer.

    `processor` is what the process may work; the system ends it at `CPU_SECONDS` where it keeps that promise itself,
    and this one stands behind. `still` is how long by the clock it may do nothing, `clock` how long it may take in all.
    """

    processor: float = CPU_SECONDS + 10.0
    still: float = 120.0
    clock: float = 1800.0


class Patience:
    """Watches one answer being made; `used` tells the processor time of the process so far, None when unknown."""

    def __init__(
        self, limits: TimeLimits, used: Callable[[], float | None], now: Callable[[], float] = time.monotonic
    ) -> None:
        self._limits = limits
        self._used = used
        self._now = now
        self._first = self._stirred_at = used() or 0.0
        self._looked = now()
        self._still = self._whole = 0.0

    def is_over(self) -> bool:
        """Look at the process, and tell whether it is to be ended.

        Asked every second or so. Where the system tells nothing of its processor time, it counts as doing nothing.
        """
        now, used = self._now(), self._used()
        passed, self._looked = min(now - self._looked, _UNSEEN), now
        self._still, self._whole = self._still + passed, self._whole + passed
        if used is not None and used - self._stirred_at >= _STIR:
            self._stirred_at, self._still = used, 0.0
        return (
            self._still > self._limits.still
            or self._whole > self._limits.clock
            or (used is not None and used - self._first > self._limits.processor)
        )
