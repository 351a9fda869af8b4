"""Identifiers: short, stable, sortable and opaque (`ver-0007`, `prv-000123`)."""

from __future__ import annotations

from typing import NewType

PersonId = NewType("PersonId", str)
PlatformId = NewType("PlatformId", str)
DocumentId = NewType("DocumentId", str)
CaptureId = NewType("CaptureId", str)
BrokenId = NewType("BrokenId", str)
VersionId = NewType("VersionId", str)
ProvisionId = NewType("ProvisionId", str)
FindingId = NewType("FindingId", str)
ComparisonId = NewType("ComparisonId", str)
StepId = NewType("StepId", str)
DissentId = NewType("DissentId", str)
OpenItemId = NewType("OpenItemId", str)
ScopeId = NewType("ScopeId", str)
RefusalId = NewType("RefusalId", str)
LineageId = NewType("LineageId", str)
LinkId = NewType("LinkId", str)
ChangeId = NewType("ChangeId", str)
CarryId = NewType("CarryId", str)
WatchId = NewType("WatchId", str)
WatchResultId = NewType("WatchResultId", str)
FlagId = NewType("FlagId", str)
PackId = NewType("PackId", str)
ReturnedId = NewType("ReturnedId", str)
ReturnedEntryId = NewType("ReturnedEntryId", str)
LegalRecordId = NewType("LegalRecordId", str)
KeptLawId = NewType("KeptLawId", str)
ExchangeId = NewType("ExchangeId", str)
PurgeId = NewType("PurgeId", str)
CitationId = NewType("CitationId", str)
"""A catalogue entry, `gdpr:art-6-1-f`."""

_WIDTHS = {"prv": 6}
_DEFAULT_WIDTH = 4
_MOST_DIGITS = 18
"""Digits of a row number that a database still counts in; no workspace comes near."""


def format_id(prefix: str, number: int) -> str:
    """Return the identifier that shows a row number, `format_id("ver", 7) == "ver-0007"`."""
    return f"{prefix}-{number:0{_WIDTHS.get(prefix, _DEFAULT_WIDTH)}d}"


def row_number(identifier: str, prefix: str) -> int | None:
    """Return the row number inside an identifier, or None when it is not one of that prefix."""
    head, _, digits = identifier.partition("-")
    if head != prefix or not digits.isascii() or not digits.isdigit() or len(digits) > _MOST_DIGITS:
        return None
    return int(digits)
