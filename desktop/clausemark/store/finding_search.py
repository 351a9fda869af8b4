"""Words looked for in findings: SQL passes over what cannot hold them, the rest is read and compared folded.

A record is looked through as it is written first, which takes least; where a word stands in it, its words are taken
out in SQL. So only findings are read that hold the words, and not all whose record has a key or a value of that name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, case, exists, func, or_, select

from clausemark.review.finding import Finding
from clausemark.store.record_codec import stored_record
from clausemark.store.schema import finding

_PLAIN = re.compile(r"[a-z0-9]+")
"""Letters that the database compares without case, and that stand in a record as they are."""
_WORDS = (
    "$.label",
    "$.judgement.title",
    "$.judgement.severity_reason",
    "$.judgement.what_it_says",
    "$.judgement.why_it_matters",
    "$.judgement.user_impact",
    "$.judgement.what_users_can_do",
    "$.target.searched_for",
    "$.target.anchor.quote.exact",
)
_LISTED = (("$.judgement.notes", "$.text"), ("$.mappings", "$.reason"))
"""Where `words_of` finds the words of a record: alone, and one in each part of a list."""


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


def _among_words(part: str) -> ColumnElement[bool]:
    """Return whether the words of a record hold a part; true of a damaged record, whose reading tells of it."""
    record, held = finding.c.record, []
    for place, words in _LISTED:
        each = func.json_each(record, place).table_valued("value")
        held.append(exists(select(1).select_from(each).where(func.json_extract(each.c.value, words).like(part))))
    found = or_(func.json_extract(record, *_WORDS).like(part), *held)
    return case((func.json_valid(record) == 1, found), else_=True)


def _candidates(connection: Connection, wanted: Sequence[str]) -> Iterator[Finding]:
    """Yield the findings in whose record the longest plain part of each word stands, wherever that is."""
    query = select(finding.c.record).where(finding.c.removed == 0).order_by(finding.c.id)
    for word in wanted:
        part = max(_PLAIN.findall(word), key=len, default="")
        if part:
            query = query.where(finding.c.record.like(f"%{part}%"), _among_words(f"%{part}%"))
    for (record,) in connection.execute(query):
        yield stored_record(Finding, record)
