"""Words looked for in findings: SQL passes over what cannot hold them, the rest is read and compared folded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select

from clausemark.review.finding import Finding
from clausemark.store.record_codec import stored_record
from clausemark.store.schema import finding

_PLAIN = re.compile(r"[a-z0-9]+")
"""Letters that the database compares without case, and that stand in a record as they are."""


def findings_with(connection: Connection, words: Sequence[str], limit: int) -> list[Finding]:
    """Return the first findings whose words hold all of those looked for, in the order of their identifiers."""
    wanted = [folded(word) for word in words if word.strip()]
    if not wanted:
        return []
    found = []
    for each in _candidates(connection, wanted):
        text = folded(" ".join(words_of(each)))
        if all(word in text for word in wanted):
            found.append(each)
        if len(found) == limit:
            break
    return found


def words_of(found: Finding) -> Iterator[str]:
    """Yield the words of a finding that a person may remember it by."""
    judgement, target = found.judgement, found.target
    yield found.label
    yield from (judgement.title, judgement.severity_reason, judgement.what_it_says, judgement.why_it_matters)
    yield judgement.user_impact
    yield judgement.what_users_can_do
    yield from (note.text for note in judgement.notes)
    yield from (mapping.reason for mapping in found.mappings)
    yield from target.searched_for
    if target.anchor is not None:
        yield target.anchor.quote.exact


def folded(text: str) -> str:
    """Return a text without case, its blanks made one; letters with accents stay what they are."""
    return " ".join(text.casefold().split())


def _candidates(connection: Connection, wanted: Sequence[str]) -> Iterator[Finding]:
    """Yield the findings in whose record the longest plain part of each word stands, wherever that is."""
    query = select(finding.c.record).where(finding.c.removed == 0).order_by(finding.c.id)
    for word in wanted:
        part = max(_PLAIN.findall(word), key=len, default="")
        if part:
            query = query.where(finding.c.record.like(f"%{part}%"))
    for (record,) in connection.execute(query):
        yield stored_record(Finding, record)
