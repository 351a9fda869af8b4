"""Revisions of a finding: begun from a draft, revised, confirmed again; never overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import CitationId, FindingId, PersonId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import FindingState, Origin
from clausemark.review.finding import Finding
from clausemark.review.person import Person
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


def confirmed_again(stored: Finding, law: Mapping[CitationId, Sha256], person: Person, utc: datetime) -> Finding:
    """Return the revision in which a person stands by a stale finding in view of the law entries of today.

    The words stay; the hashes of the entries are those of `law`, and the person is a preparer from now on.
    Raises `RuleRefusedError` (`citation-unknown`) for a citation that the catalogue no longer holds.
    """
    for mapping in stored.mappings:
        if mapping.citation not in law:
            message = phrase(
                "Finding {finding} cites {citation}, which the catalogue no longer holds. Change that mapping; it "
                "cannot be confirmed as it stands.",
                finding=stored.label,
                citation=mapping.citation,
            )
            raise RuleRefusedError(message, reason="citation-unknown")
    return replace(
        stored,
        revision=stored.revision + 1,
        mappings=tuple(replace(each, entry_sha256=law[each.citation]) for each in stored.mappings),
        prepared_by=person.id,
        prepared_at=utc,
        prepared_role=person.role,
        state=FindingState.DRAFT,
    )
