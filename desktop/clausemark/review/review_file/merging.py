"""What an import changes: whether a part of a file is new, says something else, or is there already."""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from dataclasses import replace
from datetime import datetime

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import FindingId, PersonId
from clausemark.provisions.anchor import Anchor
from clausemark.review.comparison import Comparison
from clausemark.review.finding import Dissent, Finding, Mapping, OpenItem, Target
from clausemark.review.person import Person, identity_key
from clausemark.review.review_file.comparisons import ComparisonDraft
from clausemark.review.review_file.resolve import FindingDraft
from clausemark.review.review_file.values import FileDissent, FileOpenItem, day_of

Persons = Lookup[PersonId, Person]
Labels = Lookup[FindingId, str]

_NO_HASH = Sha256("")


def same_content(stored: Finding, draft: FindingDraft) -> bool:
    """Tell whether a draft says what the stored revision says, so that importing it changes nothing.

    The hash of a law entry is not part of it: a newer catalogue makes a finding stale, not different. Nor is
    who prepared it and when, nor an as-of date that follows from that.
    """
    return (
        stored.label == draft.label
        and _same_target(stored.target, draft.target)
        and stored.judgement == draft.judgement
        and _stated(stored.mappings, stored.prepared_at) == _stated(draft.mappings, draft.prepared_by.utc)
    )


def same_dissent(stored: Dissent, drafted: FileDissent, labels: Labels, persons: Persons) -> bool:
    """Tell whether a stored dissent is the one of the file, answered or not."""
    return (
        labels.get(stored.finding) == drafted.finding
        and persons[stored.by].key == identity_key(drafted.by)
        and (stored.utc, stored.text) == (drafted.utc, drafted.text)
    )


def same_question(stored: OpenItem, drafted: FileOpenItem, labels: Labels) -> bool:
    """Tell whether a stored open item asks what the file asks about the same finding."""
    label = None if stored.finding is None else labels.get(stored.finding)
    return label == drafted.finding and stored.question == drafted.question


def same_open_item(stored: OpenItem, drafted: FileOpenItem, labels: Labels, persons: Persons) -> bool:
    """Tell whether a stored open item says what the file says, so that importing it changes nothing."""
    return (
        same_question(stored, drafted, labels)
        and persons[stored.owner].key == identity_key(drafted.owner)
        and (stored.due, stored.state, stored.resolution) == (drafted.due, drafted.state, drafted.resolution)
    )


def same_comparison(stored: Comparison, draft: ComparisonDraft) -> bool:
    """Tell whether a stored comparison says what the file says, so that importing it changes nothing."""
    return (stored.label, stored.category, stored.criterion, stored.members) == (
        draft.label,
        draft.category,
        draft.criterion,
        draft.members,
    )


def _same_target(one: Target, other: Target) -> bool:
    """Compare what is pointed at; context and occurrence are only the way there."""
    if (one.capture_sha256, one.searched_for) != (other.capture_sha256, other.searched_for):
        return False
    return _span(one.anchor) == _span(other.anchor)


def _span(anchor: Anchor | None) -> tuple[int, int, str] | None:
    return None if anchor is None else (anchor.position.start, anchor.position.end, anchor.quote.exact)


def _stated(mappings: tuple[Mapping, ...], prepared_at: datetime) -> tuple[Mapping, ...]:
    day = day_of(prepared_at)
    return tuple(
        replace(mapping, entry_sha256=_NO_HASH, as_of="" if mapping.as_of == day else mapping.as_of)
        for mapping in mappings
    )
