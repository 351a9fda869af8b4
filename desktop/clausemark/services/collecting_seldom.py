"""Lets the garbage collector look less often through what is made while much is made that holds no cycle."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_YOUNG = 20_000
"""New objects before a look, where Python takes 700: about what one file of an import makes and lets go again."""


_LOCK = threading.Lock()
_inside: list[tuple[int, int, int]] = []
"""The threshold from before the first one, once for each of those inside, who may leave in any order."""


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Have new objects looked through by the many, until the last one leaves; a collector that is off stays off."""
    with _LOCK:
        before = _inside[0] if _inside else gc.get_threshold()
        _inside.append(before)
        gc.set_threshold(max(before[0], _YOUNG), *before[1:])
    try:
        yield
    finally:
        with _LOCK:
            _inside.pop()
            if not _inside:
                gc.set_threshold(*before)
