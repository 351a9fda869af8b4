"""Every kind of record: its table, its identifier and the columns and rows that follow from it."""

from __future__ import annotations

from typing import Any

from clausemark.archive.capture import Capture
from clausemark.archive.clock import utc_text
from clausemark.archive.library import BrokenCapture, Document, Platform, Version
from clausemark.archive.watch import Watch, WatchResult
from clausemark.review.change import CarryDecision, ChangeRecord, Lineage, LinkDecision
from clausemark.review.comparison import Comparison
from clausemark.review.engagement import Engagement
from clausemark.review.exchange import Exchange
from clausemark.review.finding import Dissent, Finding, OpenItem
from clausemark.review.flag import Flag
from clausemark.review.kept_law import KeptLaw
from clausemark.review.person import Person, identity_key
from clausemark.review.purge import Purge
from clausemark.review.refusal import ComparisonRefusal
from clausemark.review.returned import LegalRecord, Returned, ReturnedEntry
from clausemark.review.scope import ScopeExclusion
from clausemark.review.sign_off import ReviewStep
from clausemark.store import schema
from clausemark.store.custody import CustodyRecord
from clausemark.store.records import Details, RecordTable, reference

_person, _platform, _document, _capture, _version, _finding, _provision, _returned, _lineage, _watch = (
    reference(prefix) for prefix in ("per", "plt", "doc", "cap", "ver", "fnd", "prv", "ret", "lin", "wat")
)


_PARTED = "|"


def document_key(title: str, language: str) -> str:
    """Return what makes a document one of its platform: its folded title and language."""
    return f"{identity_key(title)}{_PARTED}{language.casefold()}"


def document_keys(title: str) -> tuple[str, str]:
    """Return between which keys, the second not among them, those of a title stand, whatever the language.

    Among them are also the keys of a title that goes on with the sign which parts title and language.
    """
    return f"{identity_key(title)}{_PARTED}", f"{identity_key(title)}{chr(ord(_PARTED) + 1)}"


def _mappings(item: Finding) -> list[dict[str, Any]]:
    return [
        {
            "ordinal": ordinal,
            "citation": each.citation,
            "entry_sha256": each.entry_sha256,
            "relation": each.relation.value,
            "state": each.state.value,
        }
        for ordinal, each in enumerate(item.mappings)
    ]


def _touched(item: Finding) -> list[dict[str, Any]]:
    return [{"provision_id": _provision(each)} for each in dict.fromkeys(item.target.provisions)]


def _members(item: Comparison) -> list[dict[str, Any]]:
    return [{"ordinal": ordinal, "finding_id": _finding(each.finding)} for ordinal, each in enumerate(item.members)]


PERSON = RecordTable(schema.person, Person, "per", lambda item: {"key": item.key})
ENGAGEMENT = RecordTable(schema.engagement, Engagement, "eng", lambda _: {})
PLATFORM = RecordTable(schema.platform, Platform, "plt", lambda item: {"key": identity_key(item.name)})
DOCUMENT = RecordTable(
    schema.document,
    Document,
    "doc",
    lambda item: {"platform_id": _platform(item.platform), "key": document_key(item.title, item.language)},
)
CAPTURE = RecordTable(
    schema.capture,
    Capture,
    "cap",
    lambda item: {
        "sha256": item.sha256,
        "captured_at": utc_text(item.captured_at.utc),
        "file_name": item.origin.file_name,
    },
)
CUSTODY = RecordTable(schema.custody_event, CustodyRecord, "cus", lambda item: {"capture_id": _capture(item.capture)})
VERSION = RecordTable(
    schema.version,
    Version,
    "ver",
    lambda item: {
        "document_id": _document(item.document),
        "capture_id": _capture(item.capture),
        "ordinal": item.ordinal,
        "kind": item.kind.value,
        "captured_at": utc_text(item.captured_at.utc),
        "capture_sha256": item.capture_sha256,
        "text_sha256": item.text_sha256,
    },
    (Details(schema.version_capture, "version_id", lambda item: [{"part": 1, "capture_id": _capture(item.capture)}]),),
)
BROKEN = RecordTable(
    schema.broken_capture,
    BrokenCapture,
    "brk",
    lambda item: {
        "document_id": _document(item.document),
        "capture_id": _capture(item.capture),
        "version_id": _version(item.version),
        "capture_sha256": item.capture_sha256,
    },
)
FINDING = RecordTable(
    schema.finding,
    Finding,
    "fnd",
    lambda item: {
        "version_id": _version(item.target.version),
        "label": item.label,
        "revision": item.revision,
        "state": item.state.value,
    },
    (
        Details(schema.mapping, "finding_id", _mappings),
        Details(schema.finding_provision, "finding_id", _touched),
    ),
)
STEP = RecordTable(
    schema.review_step,
    ReviewStep,
    "stp",
    lambda item: {
        "version_id": _version(item.version),
        "finding_id": _finding(item.finding),
        "person_id": _person(item.person),
    },
)
DISSENT = RecordTable(schema.dissent, Dissent, "dis", lambda item: {"finding_id": _finding(item.finding)})
OPEN_ITEM = RecordTable(
    schema.open_item,
    OpenItem,
    "opn",
    lambda item: {
        "finding_id": _finding(item.finding),
        "version_id": _version(item.version),
        "owner_id": _person(item.owner),
        "due": item.due,
        "state": item.state,
    },
)
SCOPE = RecordTable(schema.scope_exclusion, ScopeExclusion, "scp", lambda item: {"version_id": _version(item.version)})
FLAG = RecordTable(
    schema.flag,
    Flag,
    "flg",
    lambda item: {"version_id": _version(item.version), "provision_id": _provision(item.provision)},
)
COMPARISON = RecordTable(
    schema.comparison,
    Comparison,
    "cmp",
    lambda item: {"label": item.label},
    (Details(schema.comparison_member, "comparison_id", _members),),
)

REFUSAL = RecordTable(
    schema.comparison_refusal,
    ComparisonRefusal,
    "cpr",
    lambda item: {
        "finding_id": _finding(item.finding),
        "provision_id": _provision(item.provision),
        "refused_by": _person(item.refused_by),
    },
)
LINEAGE = RecordTable(schema.lineage, Lineage, "lin", lambda item: {"document_id": _document(item.document)})
LINK = RecordTable(
    schema.lineage_link,
    LinkDecision,
    "lnk",
    lambda item: {
        "lineage_id": _lineage(item.lineage),
        "old_version_id": _version(item.old_version),
        "new_version_id": _version(item.new_version),
        "old_provision_id": _provision(item.old),
        "new_provision_id": _provision(item.new),
        "relation": item.relation.value,
        "score": item.score,
        "state": item.state.value,
        "confirmed_by": _person(item.by),
    },
)
CHANGE = RecordTable(
    schema.change_record,
    ChangeRecord,
    "chg",
    lambda item: {
        "document_id": _document(item.document),
        "old_version_id": _version(item.old_version),
        "new_version_id": _version(item.new_version),
        "kind": item.kind.value,
        "direction": item.direction.value,
        "notice_days": item.notice_days,
        "silent": item.silent,
        "confirmed_by": _person(item.confirmed_by),
    },
)
CARRY = RecordTable(
    schema.carry_decision,
    CarryDecision,
    "car",
    lambda item: {
        "finding_id": _finding(item.finding),
        "new_version_id": _version(item.new_version),
        "decision": item.choice.value,
        "decided_by": _person(item.by),
    },
)
WATCH = RecordTable(
    schema.watch,
    Watch,
    "wat",
    lambda item: {"document_id": _document(item.document), "kind": item.kind.value, "due": utc_text(item.due)},
)
WATCH_RESULT = RecordTable(
    schema.watch_result,
    WatchResult,
    "wrs",
    lambda item: {
        "watch_id": _watch(item.watch),
        "capture_id": _capture(item.capture),
        "utc": utc_text(item.utc),
        "outcome": item.outcome.value,
    },
)
RETURNED = RecordTable(
    schema.returned,
    Returned,
    "ret",
    lambda item: {
        "pack_id": item.pack_row,
        "capture_id": _capture(item.capture),
        "returned_by": _person(item.returned_by),
    },
)
RETURNED_ENTRY = RecordTable(
    schema.returned_entry,
    ReturnedEntry,
    "rte",
    lambda item: {
        "returned_id": _returned(item.returned),
        "finding_id": _finding(item.finding),
        "row_key": item.row_key[:64],
        "column": item.column[:48],
        "outcome": item.outcome.value,
    },
)
LEGAL = RecordTable(
    schema.legal_decision,
    LegalRecord,
    "lgl",
    lambda item: {
        "finding_id": _finding(item.finding),
        "returned_id": _returned(item.returned),
        "citation": item.citation,
        "decision": item.decision,
    },
)
EXCHANGE = RecordTable(
    schema.exchange,
    Exchange,
    "exc",
    lambda item: {"direction": item.direction.value, "sha256": item.sha256},
)

KEPT_LAW = RecordTable(
    schema.law_entry,
    KeptLaw,
    "law",
    lambda item: {"citation": item.citation, "sha256": item.sha256, "content": item.content},
)

PURGE = RecordTable(
    schema.purge,
    Purge,
    "prg",
    lambda item: {
        "document_id": _document(item.document),
        "asked_by": _person(item.asked_by),
        "agreed_by": _person(item.confirmed_by),
    },
)

ALL_KINDS: tuple[RecordTable[Any], ...] = (
    PERSON,
    ENGAGEMENT,
    PLATFORM,
    DOCUMENT,
    CAPTURE,
    CUSTODY,
    VERSION,
    BROKEN,
    FINDING,
    STEP,
    DISSENT,
    OPEN_ITEM,
    SCOPE,
    FLAG,
    COMPARISON,
    REFUSAL,
    LINEAGE,
    LINK,
    CHANGE,
    CARRY,
    WATCH,
    WATCH_RESULT,
    RETURNED,
    RETURNED_ENTRY,
    LEGAL,
    KEPT_LAW,
    EXCHANGE,
    PURGE,
)
"""The kinds whose rows the ledger repeats."""
