"""The formats of the workspace, oldest first: what each changes in the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clausemark.store.migrations import format_0001, format_0002, format_0003, format_0004

if TYPE_CHECKING:
    from collections.abc import Callable

    from alembic.operations import Operations

STEPS: tuple[Callable[[Operations], None], ...] = (
    format_0001.upgrade,
    format_0002.upgrade,
    format_0003.upgrade,
    format_0004.upgrade,
)
"""Step n makes format n + 1 out of format n; format 0 is an empty file."""
