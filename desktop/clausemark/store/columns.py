"""The columns that many tables of a workspace share, and the names of their constraints."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def row_id() -> Column[int]:
    """Return the row number."""
    return Column("id", Integer, primary_key=True)


def ref(name: str, table: str, *, null: bool = False, index: bool = True) -> Column[int]:
    """Return a reference to a row of another table."""
    return Column(name, Integer, ForeignKey(f"{table}.id"), nullable=null, index=index)


def record_columns() -> tuple[Column[Any], ...]:
    """Return the columns of every record: its JSON, how often it was written, whether it was taken out."""
    return (
        Column("record", Text, nullable=False),
        Column("row_version", Integer, nullable=False, default=1),
        Column("removed", Integer, nullable=False, default=0),
    )


def utc_column(name: str, *, null: bool = False) -> Column[str]:
    """Return a moment as `2026-01-12T09:30:00Z`, which sorts as it reads."""
    return Column(name, String(20), nullable=null)


def span_columns() -> tuple[Column[int], Column[int]]:
    """Return a half-open span of the source text, in code points."""
    return Column("start", Integer, nullable=False), Column("end", Integer, nullable=False)
