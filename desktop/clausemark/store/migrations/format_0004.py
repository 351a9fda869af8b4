"""Format 4: documents can be purged. The tables stay; a program of format 3 would call a purge damage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(_: Operations) -> None:
    """Change nothing: the number alone keeps older programs from a workspace in which something was purged."""
