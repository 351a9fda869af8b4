"""Revisions of a finding: begun from a draft, revised, confirmed again; never overwritten."""

from __future__ import annotations

from dataclasses import replace

from clausemark.archive.identifiers import FindingId, PersonId
from clausemark.regulations.vocabulary import Origin
from clausemark.review.finding import Finding
from clausemark.review.review_file.resolve import FindingDraft


def first_revision(draft: FindingDraft, finding: FindingId, preparer: PersonId) -> Finding:
    """Return the finding that an imported draft begins."""
    return Finding(
        id=finding,
        revision=1,
        label=draft.label,
        target=draft.target,
        judgement=draft.judgement,
        mappings=draft.mappings,
        origin=Origin.IMPORTED,
        prepared_by=preparer,
        prepared_at=draft.prepared_by.utc,
        prepared_role=draft.prepared_by.role,
    )


def next_revision(stored: Finding, draft: FindingDraft, preparer: PersonId) -> Finding:
    """Return the revision that an imported draft adds to a stored finding.

    A rejected or suggested finding is a draft again; what a tool began stays marked as such.
    """
    begun = first_revision(draft, stored.id, preparer)
    origin = Origin.TOOL_EDITED if stored.origin in (Origin.TOOL, Origin.TOOL_EDITED) else Origin.IMPORTED
    return replace(begun, revision=stored.revision + 1, row_version=stored.row_version, origin=origin)
