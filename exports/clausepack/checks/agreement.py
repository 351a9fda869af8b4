"""Checks that the parts of a record say the same of each other: what is printed twice, added up or pointed at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from clausepack.checks.signed import object_of
from clausepack.pack import (
    TEXTS_READ,
    CitationRow,
    ComparisonMember,
    Exhibit,
    Finding,
    InstrumentRow,
    Pack,
    ProvisionRow,
)


def agreement_faults(pack: Pack) -> Iterator[str]:
    """Yield every value that another part of the record contradicts."""
    exhibits = {row.number: row for row in pack.exhibits}
    provisions = {row.id: row for row in pack.provisions}
    instruments = {row.id: row for row in pack.instruments}
    for finding in pack.findings:
        yield from (f"{finding.id}: {fault}" for fault in _finding_faults(finding, provisions))
    for comparison in pack.comparisons:
        for member in comparison.members:
            yield from (f"{comparison.id} {fault}" for fault in _member_faults(member, exhibits))
    for citation in pack.citations:
        yield from (f"{citation.id}: {fault}" for fault in _law_faults(citation, instruments))
    for exhibit in pack.reviewed:
        yield from _scope_faults(exhibit, pack)
    for exhibit in pack.exhibits:
        yield from _role_faults(exhibit, pack)
    yield from _compared_faults(pack)
    yield from _placed_faults(pack, provisions)
    yield from _pointer_faults(pack)


def _finding_faults(row: Finding, provisions: dict[str, ProvisionRow]) -> Iterator[str]:
    if row.severity_sum != sum(factor.score for factor in row.factors):
        yield f"its factors do not add up to {row.severity_sum}"
    if any(mapping.mapped_by != row.prepared_by for mapping in row.mappings):
        yield "a mapping is not by whoever prepared it"
    places = row.excerpt.provisions if row.excerpt is not None else ()
    first = provisions.get(places[0]) if places else None
    if first is not None and row.excerpt is not None:
        if (first.number, first.heading_path) != (row.excerpt.number, row.excerpt.heading_path):
            yield f"its number or headings are not those of {first.id}"
        if first.exhibit != row.exhibit:
            yield f"{first.id} is a provision of another exhibit"


def _member_faults(row: ComparisonMember, exhibits: dict[str, Exhibit]) -> Iterator[str]:
    exhibit = exhibits.get(row.excerpt.exhibit) if row.excerpt is not None else None
    if exhibit is not None and (row.platform, row.document, row.captured_at) != (
        exhibit.platform,
        exhibit.document,
        exhibit.captured_at,
    ):
        yield f"{row.finding_id}: platform, document or moment are not those of {exhibit.number}"


def _law_faults(row: CitationRow, instruments: dict[str, InstrumentRow]) -> Iterator[str]:
    entry = object_of(row.entry)
    printed = {"id": row.id, "citation": row.citation, "url": row.url, "status_note": row.status_note}
    wrong = [name for name, value in printed.items() if name in entry and (entry[name] or "") != value]
    law: dict[str, Any] = entry["instrument"] if isinstance(entry.get("instrument"), dict) else {}
    if law.get("id", row.instrument) != row.instrument:
        wrong.append("instrument")
    named = instruments.get(row.instrument)
    if named is None:
        yield f"{row.instrument} is not among the instruments"
    else:
        texts = {"", named.version_read, *named.version_read.split(TEXTS_READ)}
        wrong += ["version_read"] if (law.get("version_read") or "") not in texts else []
    wrong += _wrong_of_law(row, entry, law)
    if wrong:
        yield f"what is printed is not its entry ({', '.join(wrong)})"


def _wrong_of_law(row: CitationRow, entry: dict[str, Any], law: dict[str, Any]) -> Iterator[str]:
    if "incipit" in entry and row.heading != (entry.get("title") or entry.get("label") or entry["incipit"] or ""):
        yield "heading"
    if "verified" in entry and "verification_level" in law:
        checked = {None: f"level {law['verification_level']}", True: "verified", False: "not verified"}
        if row.verified != checked.get(entry["verified"]):
            yield "verified"


def _role_faults(exhibit: Exhibit, pack: Pack) -> Iterator[str]:
    """Hold the role of an exhibit against what is there of it: what was not reviewed escapes the sums."""
    compared = any(
        member.excerpt is not None and member.excerpt.exhibit == exhibit.number
        for row in pack.comparisons
        for member in row.members
    )
    listed = exhibit.number in {row.exhibit for row in pack.provisions} | {row.exhibit for row in pack.findings}
    if exhibit.role not in {"reviewed", "comparison"} or (exhibit.role == "comparison" and (listed or not compared)):
        yield f"{exhibit.number}: its role is not that of what is printed of it"


def _compared_faults(pack: Pack) -> Iterator[str]:
    """Hold what a comparison prints of a finding of the pack against the finding."""
    findings = {row.id: row for row in pack.findings}
    labels = {key: label for row in pack.findings for key, label in row.categories}
    for comparison in pack.comparisons:
        if labels.get(comparison.category, comparison.category_label) != comparison.category_label:
            yield f"{comparison.id}: its category is called otherwise elsewhere"
        for member in comparison.members:
            row = findings.get(member.finding_id)
            names = ("polarity", "severity", "what_it_says", "excerpt")
            wrong = [name for name in names if row is not None and getattr(member, name) != getattr(row, name)]
            if wrong:
                yield f"{comparison.id} {member.finding_id}: {', '.join(wrong)} is not that of the finding"


def _placed_faults(pack: Pack, provisions: dict[str, ProvisionRow]) -> Iterator[str]:
    """Hold the provisions of excerpts against where both stand, and the number and headings of definitions."""
    for finding in pack.findings:
        excerpt = finding.excerpt
        for name in () if excerpt is None else excerpt.provisions:
            row = provisions.get(name)
            if excerpt is not None and (row is None or row.end <= excerpt.start or excerpt.end <= row.start):
                yield f"{finding.id}: its excerpt does not stand in {name}"
    for term in pack.definitions:
        row = provisions.get(term.excerpt.provisions[0]) if term.excerpt.provisions else None
        if row is not None and (row.number, row.heading_path) != (term.excerpt.number, term.excerpt.heading_path):
            yield f"“{term.term}”: its number or headings are not those of {row.id}"


def _scope_faults(exhibit: Exhibit, pack: Pack) -> Iterator[str]:
    counted = Counter(
        row.scope_reason or "" for row in pack.provisions if row.exhibit == exhibit.number and row.scope_reason
    )
    stated = {item.reason: item.count for item in exhibit.reconciliation.out_of_scope}
    if counted != stated:
        yield f"{exhibit.number}: the reasons for what is out of scope do not add up"


def _pointer_faults(pack: Pack) -> Iterator[str]:
    """Hold the items, comparisons and provisions that a finding names against those that name it."""
    for finding in pack.findings:
        items = {row.id for row in pack.open_items if row.finding == finding.id}
        if items != set(finding.open_items):
            yield f"{finding.id}: its open items are others"
        compared = {row.id for row in pack.comparisons if any(each.finding_id == finding.id for each in row.members)}
        if compared != set(finding.comparisons):
            yield f"{finding.id}: its comparisons are others"
