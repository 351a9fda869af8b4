"""The tables of a workspace, format 3: the whole model, also what later work fills.

Most records keep their canonical JSON in `record`; the other columns are keys and what is searched by, and
follow from it. The ledger holds the same JSON, so that a changed row shows. Row numbers never leave the store.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
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

# Versions compared
lineage = Table("lineage", metadata, row_id(), ref("document_id", "document"), *record_columns())
lineage_link = Table(
    "lineage_link",
    metadata,
    row_id(),
    ref("lineage_id", "lineage"),
    ref("old_version_id", "version"),
    ref("new_version_id", "version"),
    ref("old_provision_id", "provision", null=True),
    ref("new_provision_id", "provision", null=True),
    Column("relation", String(16), nullable=False),
    Column("score", Integer),
    Column("state", String(16), nullable=False),
    ref("confirmed_by", "person", null=True, index=False),
    *record_columns(),
)
change_record = Table(
    "change_record",
    metadata,
    row_id(),
    ref("document_id", "document"),
    ref("old_version_id", "version"),
    ref("new_version_id", "version"),
    Column("kind", String(16), nullable=False),
    Column("direction", String(16)),
    Column("notice_days", Integer),
    Column("silent", Boolean, nullable=False, default=False),
    ref("confirmed_by", "person", null=True, index=False),
    *record_columns(),
    UniqueConstraint("old_version_id", "new_version_id"),
)

# Review
finding = Table(
    "finding",
    metadata,
    row_id(),
    ref("version_id", "version", index=False),
    Column("label", Text, nullable=False),
    Column("revision", Integer, nullable=False, default=1),
    Column("state", String(20), nullable=False, index=True),
    *record_columns(),
    UniqueConstraint("version_id", "label"),
)
finding_revision = Table(
    "finding_revision",
    metadata,
    row_id(),
    ref("finding_id", "finding", index=False),
    Column("revision", Integer, nullable=False),
    Column("record", Text, nullable=False),
    UniqueConstraint("finding_id", "revision"),
)
mapping = Table(
    "mapping",
    metadata,
    Column("finding_id", Integer, ForeignKey("finding.id"), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("citation", String(120), nullable=False, index=True),
    Column("entry_sha256", String(64), nullable=False),
    Column("relation", String(32), nullable=False),
    Column("state", String(16), nullable=False),
)
finding_provision = Table(
    "finding_provision",
    metadata,
    Column("finding_id", Integer, ForeignKey("finding.id"), primary_key=True),
    Column("provision_id", Integer, ForeignKey("provision.id"), primary_key=True, index=True),
)
review_step = Table(
    "review_step",
    metadata,
    row_id(),
    ref("version_id", "version"),
    ref("finding_id", "finding", null=True),
    ref("person_id", "person"),
    *record_columns(),
)
dissent = Table("dissent", metadata, row_id(), ref("finding_id", "finding"), *record_columns())
open_item = Table(
    "open_item",
    metadata,
    row_id(),
    ref("finding_id", "finding", null=True),
    ref("version_id", "version", null=True),
    ref("owner_id", "person"),
    Column("due", String(10)),
    Column("state", String(16), nullable=False),
    *record_columns(),
)
scope_exclusion = Table("scope_exclusion", metadata, row_id(), ref("version_id", "version"), *record_columns())
flag = Table(
    "flag", metadata, row_id(), ref("version_id", "version"), ref("provision_id", "provision"), *record_columns()
)
comparison = Table(
    "comparison", metadata, row_id(), Column("label", Text, nullable=False, unique=True), *record_columns()
)
comparison_member = Table(
    "comparison_member",
    metadata,
    Column("comparison_id", Integer, ForeignKey("comparison.id"), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    ref("finding_id", "finding"),
)
comparison_refusal = Table(
    "comparison_refusal",
    metadata,
    row_id(),
    ref("finding_id", "finding"),
    ref("provision_id", "provision"),
    ref("refused_by", "person", index=False),
    *record_columns(),
)
carry_decision = Table(
    "carry_decision",
    metadata,
    row_id(),
    ref("finding_id", "finding"),
    ref("new_version_id", "version"),
    Column("decision", String(16), nullable=False),
    ref("decided_by", "person", index=False),
    *record_columns(),
)
redaction = Table(
    "redaction",
    metadata,
    row_id(),
    ref("version_id", "version"),
    *span_columns(),
    ref("decided_by", "person", index=False),
    *record_columns(),
)

# The law as it was seen
law_entry = Table(
    "law_entry",
    metadata,
    row_id(),
    Column("citation", String(120), nullable=False, index=True),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("content", Text, nullable=False),
    *record_columns(),
)
instrument = Table(
    "instrument",
    metadata,
    row_id(),
    Column("key", String(64), nullable=False, index=True),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("data", LargeBinary, nullable=False),
    *record_columns(),
)

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
