"""Brings a workspace to the format of this program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from clausemark.store.provisions import create_search
from clausemark.store.schema import metadata


def create_tables(engine: Engine) -> None:
    """Make all tables of a new workspace and mark it as of the newest format."""
    from alembic import command

    with engine.begin() as connection:
        metadata.create_all(connection)
        create_search(connection)
        command.stamp(_config(connection), "head")


def upgrade(engine: Engine) -> None:
    """Run the migrations that a workspace still lacks; a new, empty one has none to run."""
    with engine.connect().execution_options(reading=True) as connection:
        if not engine.dialect.has_table(connection, "alembic_version") or _is_newest(connection):
            return
    from alembic import command

    with engine.begin() as connection:
        command.upgrade(_config(connection), "head")


NEWEST = "0001"


def _is_newest(connection: Connection) -> bool:
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return bool(found == NEWEST)


def _config(connection: Connection) -> Any:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config
