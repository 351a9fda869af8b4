"""Format 1, the first: all tables and the full-text index.

The tables are those of `tables_0001.py`, a copy of `schema.py` as it was then: `tests/unit/store/format_0001.sql`
holds what this step must always make.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clausemark.store.migrations.tables_0001 import metadata
from clausemark.store.sqlite_search import create_search

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Make all tables in an empty file."""
    connection = operations.get_bind()
    metadata.create_all(connection)
    create_search(connection)
