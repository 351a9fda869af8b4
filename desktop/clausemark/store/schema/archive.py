"""The tables of what is archived: the ledger, people, the library, texts and how they divide."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from clausemark.store.columns import metadata, record_columns, ref, row_id, span_columns, utc_column

# The ledger and its proof
event = Table(
    "event",
    metadata,
    Column("seq", Integer, primary_key=True),
    utc_column("utc"),
    Column("actor", Text, nullable=False),
    Column("act", String(48), nullable=False),
    Column("record", String(48), nullable=False, index=True),
    Column("payload", Text, nullable=False),
    Column("payload_sha256", String(64), nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Column("leaf_hash", String(64), nullable=False),
)
checkpoint = Table(
    "checkpoint",
    metadata,
    row_id(),
    Column("seq", Integer, ForeignKey("event.seq"), nullable=False),
    Column("root", String(64), nullable=False),
    Column("key_fingerprint", String(64)),
    Column("signature", LargeBinary),
    *record_columns(),
)
timestamp = Table(
    "timestamp",
    metadata,
    row_id(),
    ref("checkpoint_id", "checkpoint"),
    utc_column("utc"),
    Column("authority", Text, nullable=False),
    Column("token", LargeBinary, nullable=False),
    Column("token_sha256", String(64), nullable=False),
    *record_columns(),
)

# People and purpose
person = Table("person", metadata, row_id(), Column("key", Text, nullable=False, unique=True), *record_columns())
engagement = Table("engagement", metadata, row_id(), *record_columns())

# The library
platform = Table("platform", metadata, row_id(), Column("key", Text, nullable=False, unique=True), *record_columns())
document = Table(
    "document",
    metadata,
    row_id(),
    ref("platform_id", "platform"),
    Column("key", Text, nullable=False),
    *record_columns(),
    UniqueConstraint("platform_id", "key"),
)
original = Table(
    "original",
    metadata,
    row_id(),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("size", Integer, nullable=False),
    ref("base_id", "original", null=True),
    Column("depth", Integer, nullable=False, default=0),
    Column("data", LargeBinary, nullable=False),
)
capture = Table(
    "capture",
    metadata,
    row_id(),
    Column("sha256", String(64), ForeignKey("original.sha256"), nullable=False, index=True),
    utc_column("captured_at"),
    Column("file_name", Text, nullable=False, index=True),
    *record_columns(),
)
custody_event = Table("custody_event", metadata, row_id(), ref("capture_id", "capture"), *record_columns())
version = Table(
    "version",
    metadata,
    row_id(),
    ref("document_id", "document", index=False),
    ref("capture_id", "capture"),
    Column("ordinal", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    utc_column("captured_at"),
    Column("capture_sha256", String(64), nullable=False, index=True),
    Column("text_sha256", String(64), nullable=False),
    *record_columns(),
    Index("ix_version_document_ordinal", "document_id", "ordinal"),
)
version_capture = Table(
    "version_capture",
    metadata,
    Column("version_id", Integer, ForeignKey("version.id"), primary_key=True),
    Column("part", Integer, primary_key=True),
    ref("capture_id", "capture"),
)
broken_capture = Table(
    "broken_capture",
    metadata,
    row_id(),
    ref("document_id", "document"),
    ref("capture_id", "capture"),
    ref("version_id", "version", null=True),
    Column("capture_sha256", String(64), nullable=False, index=True),
    *record_columns(),
)

# Texts and how they divide
source_text = Table(
    "source_text",
    metadata,
    Column("version_id", Integer, ForeignKey("version.id"), primary_key=True),
    Column("text", LargeBinary, nullable=False),
    Column("encoded", LargeBinary, nullable=False),
    Column("encoded_sha256", String(64), nullable=False),
)
provision = Table(
    "provision",
    metadata,
    row_id(),
    ref("version_id", "version", index=False),
    Column("ordinal", Integer, nullable=False),
    Column("number", Text),
    Column("heading_path", Text, nullable=False),
    *span_columns(),
    Column("text", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Index("ix_provision_version_ordinal", "version_id", "ordinal", unique=True),
)
margin = Table(
    "margin",
    metadata,
    row_id(),
    ref("version_id", "version"),
    Column("kind", String(12), nullable=False),
    *span_columns(),
    Column("level", Integer, nullable=False, default=0),
    Column("reason", Text, nullable=False, default=""),
)
definition = Table(
    "definition",
    metadata,
    row_id(),
    ref("version_id", "version"),
    ref("provision_id", "provision"),
    Column("term", Text, nullable=False, index=True),
    *span_columns(),
    Column("uses", Text, nullable=False),
)
cross_reference = Table(
    "cross_reference",
    metadata,
    row_id(),
    ref("version_id", "version"),
    ref("provision_id", "provision"),
    ref("target_id", "provision", null=True),
    *span_columns(),
)
