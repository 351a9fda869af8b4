"""The tables of what is said about it: versions compared, review, and the law as it was seen."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from clausemark.store.columns import metadata, record_columns, ref, row_id, span_columns

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
