"""What a verification found: checks with their outcome, and what could not be checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was checked; `detail` names what is wrong, or counts what was right."""

    name: str
    ok: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a verification; `not_checked` says in words what lies outside it."""

    checks: tuple[Check, ...]
    not_checked: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Tell whether every check passed and there was at least one."""
        return bool(self.checks) and all(check.ok for check in self.checks)


Step = Callable[[str, int], None]
"""Hears before each part of a verification what is checked next, and how many such parts there are.

What it raises ends the work.
"""


def quiet(_name: str, _of: int) -> None:
    """Hear nothing."""


_SHOWN = 12


def outcome(name: str, faults: Iterable[str], good: str) -> Check:
    """Return a check that passed with `good`, or failed naming the first faults and the number of the rest."""
    listed = list(faults)
    if not listed:
        return Check(name, True, good)
    told, more = "; ".join(listed[:_SHOWN]), len(listed) - _SHOWN
    return Check(name, False, f"{told} … and {more} more" if more > 0 else told)
