"""Format 1, the first: all tables and the full-text index.

The tables are those of `schema.py` for as long as format 1 is the newest. Whoever makes format 2 moves a copy
of that module here first: `tests/unit/store/format_0001.sql` holds what this step must always make.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clausemark.store.columns import metadata
from clausemark.store.schema import event
from clausemark.store.sqlite_search import create_search

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Make all tables in an empty file."""
    connection = operations.get_bind()
    assert event.metadata is metadata  # the tables are defined
    metadata.create_all(connection)
    create_search(connection)
