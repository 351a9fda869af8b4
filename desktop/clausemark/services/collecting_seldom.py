"""Lets the garbage collector look less often through what is made while much is made that holds no cycle."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_YOUNG = 20_000
"""New objects before a look, where Python takes 700: about what one file of an import makes and lets go again."""


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Have new objects looked through by the many, until the end; a collector that is off stays off."""
    before = gc.get_threshold()
    gc.set_threshold(max(before[0], _YOUNG), *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
