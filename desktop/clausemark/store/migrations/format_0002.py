"""Format 2: flags on provisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, Integer, PrimaryKeyConstraint, Text

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Add the table of flags."""
    operations.create_table(
        "flag",
        Column("id", Integer, nullable=False),
        Column("version_id", Integer, ForeignKey("version.id", name="fk_flag_version_id"), nullable=False),
        Column("provision_id", Integer, ForeignKey("provision.id", name="fk_flag_provision_id"), nullable=False),
        Column("record", Text, nullable=False),
        Column("row_version", Integer, nullable=False),
        Column("removed", Integer, nullable=False),
        PrimaryKeyConstraint("id", name="pk_flag"),
    )
    operations.create_index("ix_flag_version_id", "flag", ["version_id"])
    operations.create_index("ix_flag_provision_id", "flag", ["provision_id"])
