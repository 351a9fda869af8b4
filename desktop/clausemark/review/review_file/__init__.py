"""Review and comparisons files in and out (`docs/formats/review-file.md`)."""

from clausemark.review.review_file.attachments import Attachments, resolve_attachments
from clausemark.review.review_file.comparisons import ComparisonDraft, parse_comparisons, resolve_comparisons
from clausemark.review.review_file.export import (
    ExportedFinding,
    MemberSource,
    ReviewExport,
    export_comparisons,
    export_review,
)
from clausemark.review.review_file.resolve import (
    ArchivedVersion,
    FindingDraft,
    PlacedProvision,
    Rules,
    check_finding,
    resolve_findings,
)
from clausemark.review.review_file.schema import parse_review_file
from clausemark.review.review_file.values import ComparisonFile, Part, Preparer, Refusal, ReviewFile

__all__ = [
    "ArchivedVersion",
    "Attachments",
    "ComparisonDraft",
    "ComparisonFile",
    "ExportedFinding",
    "FindingDraft",
    "MemberSource",
    "Part",
    "PlacedProvision",
    "Preparer",
    "Refusal",
    "ReviewExport",
    "ReviewFile",
    "Rules",
    "check_finding",
    "export_comparisons",
    "export_review",
    "parse_comparisons",
    "parse_review_file",
    "resolve_attachments",
    "resolve_comparisons",
    "resolve_findings",
]
