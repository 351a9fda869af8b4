"""Format 3: broken captures that are no versions; definitions and cross-references as plain rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, ForeignKey, Integer, PrimaryKeyConstraint, String, Text

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Add the table of broken captures; make those of definitions and references anew: nothing wrote to them."""
    for name in ("definition_use", "definition", "cross_reference"):
        operations.drop_table(name)
    operations.create_table(
        "broken_capture",
        Column("id", Integer, nullable=False),
        _ref("broken_capture", "document"),
        _ref("broken_capture", "capture"),
        _ref("broken_capture", "version", null=True),
        Column("capture_sha256", String(64), nullable=False),
        Column("record", Text, nullable=False),
        Column("row_version", Integer, nullable=False),
        Column("removed", Integer, nullable=False),
        PrimaryKeyConstraint("id", name="pk_broken_capture"),
    )
    operations.create_table(
        "definition",
        Column("id", Integer, nullable=False),
        _ref("definition", "version"),
        _ref("definition", "provision"),
        Column("term", Text, nullable=False),
        Column("start", Integer, nullable=False),
        Column("end", Integer, nullable=False),
        Column("uses", Text, nullable=False),
        PrimaryKeyConstraint("id", name="pk_definition"),
    )
    operations.create_table(
        "cross_reference",
        Column("id", Integer, nullable=False),
        _ref("cross_reference", "version"),
        _ref("cross_reference", "provision"),
        _ref("cross_reference", "provision", name="target_id", null=True),
        Column("start", Integer, nullable=False),
        Column("end", Integer, nullable=False),
        PrimaryKeyConstraint("id", name="pk_cross_reference"),
    )
    for table, columns in (
        ("broken_capture", ("document_id", "capture_id", "version_id", "capture_sha256")),
        ("definition", ("version_id", "provision_id", "term")),
        ("cross_reference", ("version_id", "provision_id", "target_id")),
    ):
        for column in columns:
            operations.create_index(f"ix_{table}_{column}", table, [column])


def _ref(table: str, to: str, *, name: str | None = None, null: bool = False) -> Column[Any]:
    column = name or f"{to}_id"
    return Column(column, Integer, ForeignKey(f"{to}.id", name=f"fk_{table}_{column}"), nullable=null)
