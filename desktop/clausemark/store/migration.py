"""Brings a workspace to the format of this program.

Alembic's operations change the tables; each format is a module of `migrations`, imported by name so that the
frozen program has it too. The format number is the one the file itself carries.
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine

from clausemark.store import sqlite
from clausemark.store.migrations import STEPS


def needs_upgrade(engine: Engine) -> bool:
    """Tell whether a workspace is of an older format than this program's."""
    with engine.connect().execution_options(reading=True) as connection:
        return sqlite.format_of(connection) < sqlite.FORMAT


def upgrade(engine: Engine) -> None:
    """Run the migrations that a workspace lacks, all in one transaction; a new, empty one lacks them all."""
    if not needs_upgrade(engine):
        return
    with engine.begin() as connection:
        _run(connection)


def _run(connection: Connection) -> None:
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    done = sqlite.format_of(connection)
    context = MigrationContext.configure(connection, opts={"render_as_batch": True})
    for step in STEPS[done:]:
        step(Operations(context))
    sqlite.set_format(connection, len(STEPS))
