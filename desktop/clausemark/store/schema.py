"""The tables of a workspace, format 1: the whole model, also what later work fills.

Most records keep their canonical JSON in `record`; the other columns are keys and what is searched by.
The ledger holds the same JSON, so that a changed row shows. Row numbers never leave the store.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _ref(name: str, table: str, *, null: bool = False, index: bool = True) -> Column[int]:
    return Column(name, Integer, ForeignKey(f"{table}.id"), nullable=null, index=index)


def _record() -> tuple[Column[str], Column[int]]:
    return Column("record", Text, nullable=False), Column("row_version", Integer, nullable=False, default=1)


event = Table(
    "event",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("utc", String(20), nullable=False),
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
    _id(),
    Column("seq", Integer, ForeignKey("event.seq"), nullable=False),
    Column("root", String(64), nullable=False),
    Column("signature", LargeBinary),
    Column("timestamp_token", LargeBinary),
    *_record(),
)
person = Table("person", metadata, _id(), Column("key", Text, nullable=False, unique=True), *_record())
engagement = Table("engagement", metadata, _id(), *_record())
platform = Table("platform", metadata, _id(), Column("key", Text, nullable=False, unique=True), *_record())
document = Table(
    "document",
    metadata,
    _id(),
    _ref("platform_id", "platform"),
    Column("key", Text, nullable=False),
    *_record(),
    UniqueConstraint("platform_id", "key"),
)
original = Table(
    "original",
    metadata,
    _id(),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("size", Integer, nullable=False),
    Column("base_id", Integer, ForeignKey("original.id")),
    Column("depth", Integer, nullable=False, default=0),
    Column("data", LargeBinary, nullable=False),
)
capture = Table(
    "capture",
    metadata,
    _id(),
    Column("sha256", String(64), ForeignKey("original.sha256"), nullable=False, index=True),
    *_record(),
)
custody_event = Table("custody_event", metadata, _id(), _ref("capture_id", "capture"), *_record())
version = Table(
    "version",
    metadata,
    _id(),
    _ref("document_id", "document"),
    _ref("capture_id", "capture"),
    Column("captured_at", String(20), nullable=False),
    Column("capture_sha256", String(64), nullable=False, index=True),
    Column("text_sha256", String(64), nullable=False),
    *_record(),
)
source_text = Table(
    "source_text",
    metadata,
    Column("version_id", Integer, ForeignKey("version.id"), primary_key=True),
    Column("text", Text, nullable=False),
    Column("encoded", LargeBinary, nullable=False),
    Column("encoded_sha256", String(64), nullable=False),
)
provision = Table(
    "provision",
    metadata,
    _id(),
    _ref("version_id", "version", index=False),
    Column("ordinal", Integer, nullable=False),
    Column("number", Text),
    Column("heading_path", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Index("ix_provision_version_ordinal", "version_id", "ordinal", unique=True),
)
margin = Table(
    "margin",
    metadata,
    _id(),
    _ref("version_id", "version"),
    Column("kind", String(12), nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("level", Integer, nullable=False, default=0),
    Column("reason", Text, nullable=False, default=""),
)
definition = Table(
    "definition", metadata, _id(), _ref("version_id", "version"), Column("term", Text, nullable=False), *_record()
)
cross_reference = Table(
    "cross_reference",
    metadata,
    _id(),
    _ref("provision_id", "provision"),
    _ref("target_id", "provision", null=True),
    *_record(),
)
lineage_link = Table(
    "lineage_link",
    metadata,
    _id(),
    _ref("old_version_id", "version"),
    _ref("new_version_id", "version"),
    _ref("old_provision_id", "provision", null=True),
    _ref("new_provision_id", "provision", null=True),
    Column("lineage", String(24), nullable=False, index=True),
    Column("relation", String(16), nullable=False),
    Column("score", Integer),
    *_record(),
)
change_record = Table(
    "change_record", metadata, _id(), _ref("old_version_id", "version"), _ref("new_version_id", "version"), *_record()
)
finding = Table(
    "finding",
    metadata,
    _id(),
    _ref("version_id", "version", index=False),
    Column("label", Text, nullable=False),
    Column("revision", Integer, nullable=False, default=1),
    *_record(),
    UniqueConstraint("version_id", "label"),
)
finding_revision = Table(
    "finding_revision",
    metadata,
    _id(),
    _ref("finding_id", "finding", index=False),
    Column("revision", Integer, nullable=False),
    Column("record", Text, nullable=False),
    UniqueConstraint("finding_id", "revision"),
)
mapping = Table(
    "mapping",
    metadata,
    _id(),
    _ref("finding_id", "finding"),
    Column("ordinal", Integer, nullable=False),
    Column("citation", String(80), nullable=False, index=True),
    Column("relation", String(32), nullable=False),
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
    _id(),
    _ref("version_id", "version"),
    _ref("finding_id", "finding", null=True),
    *_record(),
)
dissent = Table("dissent", metadata, _id(), _ref("finding_id", "finding"), *_record())
open_item = Table(
    "open_item",
    metadata,
    _id(),
    _ref("finding_id", "finding", null=True),
    _ref("version_id", "version", null=True),
    *_record(),
)
scope_exclusion = Table("scope_exclusion", metadata, _id(), _ref("version_id", "version"), *_record())
comparison = Table("comparison", metadata, _id(), Column("label", Text, nullable=False, unique=True), *_record())
comparison_member = Table(
    "comparison_member",
    metadata,
    Column("comparison_id", Integer, ForeignKey("comparison.id"), primary_key=True),
    Column("finding_id", Integer, ForeignKey("finding.id"), primary_key=True, index=True),
)
redaction = Table("redaction", metadata, _id(), _ref("version_id", "version"), *_record())
watch = Table("watch", metadata, _id(), _ref("document_id", "document", null=True), *_record())
pack = Table(
    "pack",
    metadata,
    _id(),
    Column("pack_id", String(24), nullable=False, unique=True),
    Column("sha256", String(64), nullable=False),
    Column("data", LargeBinary, nullable=False),
    *_record(),
)
returned = Table("returned", metadata, _id(), _ref("pack_id", "pack"), _ref("capture_id", "capture"), *_record())
