"""Lines of the contents."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents; `left_out` says why the section is not in the pack."""

    number: str
    title: str
    key: str
    left_out: str = ""
