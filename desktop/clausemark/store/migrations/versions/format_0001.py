"""Format 1, the first: new workspaces get its tables at once, so there is nothing to change."""

from __future__ import annotations

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Leave the tables as `create_tables` made them."""
