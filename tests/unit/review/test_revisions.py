"""Revisions of a finding."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from clausemark.archive.identifiers import FindingId
from clausemark.regulations.vocabulary import FindingState, Origin
from clausemark.review.review_file import FindingDraft, Preparer
from clausemark.review.review_file.merging import same_content
from clausemark.review.revisions import first_revision, next_revision
from support.review_builders import BEN, NOON, finding, judgement, mapping, target

DRAFT = FindingDraft(
    0, "f-001", target(), judgement(), (mapping(),), Preparer("Ben Marsh", "counsel", NOON + timedelta(days=1))
)


def test_a_draft_begins_a_finding_that_says_the_same() -> None:
    begun = first_revision(DRAFT, FindingId("fnd-0001"), BEN.id)

    assert (begun.revision, begun.state, begun.origin) == (1, FindingState.DRAFT, Origin.IMPORTED)
    assert (begun.prepared_by, begun.prepared_role, begun.prepared_at) == (BEN.id, "counsel", DRAFT.prepared_by.utc)
    assert same_content(begun, DRAFT)


def test_a_revision_is_added_under_the_same_identity() -> None:
    stored = replace(finding(state=FindingState.REJECTED), revision=4, row_version=9)

    revised = next_revision(stored, DRAFT, BEN.id)

    assert (revised.id, revised.revision, revised.row_version) == (stored.id, 5, 9)
    assert (revised.state, revised.prepared_by) == (FindingState.DRAFT, BEN.id)


@pytest.mark.parametrize("origin", [Origin.TOOL, Origin.TOOL_EDITED])
def test_what_a_tool_began_is_told_for_ever(origin: Origin) -> None:
    assert next_revision(replace(finding(), origin=origin), DRAFT, BEN.id).origin is Origin.TOOL_EDITED
