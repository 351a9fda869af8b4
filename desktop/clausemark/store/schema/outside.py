"""The tables of what goes out and comes in: packs, what legal returns, watched places; and of purges."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    LargeBinary,
    String,
    Table,
)

from clausemark.store.columns import metadata, record_columns, ref, row_id, utc_column

# Packs and what comes back
pack = Table(
    "pack",
    metadata,
    row_id(),
    Column("pack_id", String(24), nullable=False, unique=True),
    Column("sha256", String(64), nullable=False),
    Column("data", LargeBinary, nullable=False),
    *record_columns(),
)
returned = Table(
    "returned",
    metadata,
    row_id(),
    ref("pack_id", "pack"),
    ref("capture_id", "capture"),
    ref("returned_by", "person", index=False),
    *record_columns(),
)
returned_entry = Table(
    "returned_entry",
    metadata,
    row_id(),
    ref("returned_id", "returned"),
    ref("finding_id", "finding", null=True),
    Column("row_key", String(64), nullable=False, index=True),
    Column("column", String(48), nullable=False),
    Column("outcome", String(16), nullable=False),
    *record_columns(),
)
legal_decision = Table(
    "legal_decision",
    metadata,
    row_id(),
    ref("finding_id", "finding"),
    ref("returned_id", "returned", null=True),
    Column("citation", String(120)),
    Column("decision", String(16), nullable=False),
    *record_columns(),
)
exchange = Table(
    "exchange",
    metadata,
    row_id(),
    Column("direction", String(8), nullable=False),
    Column("sha256", String(64), nullable=False, index=True),
    *record_columns(),
)

# New versions, and the end of old ones
watch = Table(
    "watch",
    metadata,
    row_id(),
    ref("document_id", "document", null=True),
    Column("kind", String(16), nullable=False),
    utc_column("due", null=True),
    *record_columns(),
)
watch_result = Table(
    "watch_result",
    metadata,
    row_id(),
    ref("watch_id", "watch"),
    ref("capture_id", "capture", null=True),
    utc_column("utc"),
    Column("outcome", String(16), nullable=False),
    *record_columns(),
)
purge = Table(
    "purge",
    metadata,
    row_id(),
    ref("document_id", "document"),
    ref("asked_by", "person", index=False),
    ref("agreed_by", "person", null=True, index=False),
    *record_columns(),
)
