"""Checks of the record against its own ledger: what is printed of a thing is the last that the ledger holds of it.

The extract carries the payloads of what is in scope. Persons stand in them by their ids and in the record by name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from clausepack.checks.signed import object_of
from clausepack.pack import (
    ComparisonRecord,
    DissentRecord,
    Exhibit,
    Finding,
    OpenItemRecord,
    Pack,
    ProvisionRow,
    PurgedDocument,
)

_PERSONS = frozenset({"by", "owner", "confirmed_by", "prepared_by", "asked_by"})
_GONE = ".removed"
Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Said:
    """The last payload of each record, with names for the ids of persons; `gone` are those taken out again."""

    records: Mapping[str, Values]
    gone: frozenset[str]
    whole: bool

    def of(self, prefix: str) -> Iterator[tuple[str, Values]]:
        """Yield the records of a kind that are still there."""
        for record, values in self.records.items():
            if record.startswith(f"{prefix}-") and record not in self.gone:
                yield record, values


def recorded_faults(pack: Pack) -> Iterator[str]:
    """Yield everything printed that is not what the ledger holds, and what it holds and the record leaves out."""
    said = _said(pack)
    for record, printed in _printed(pack):
        yield from _faults(record, printed, said)
    for exhibit in pack.exhibits:
        yield from _source_faults(exhibit, pack, said)
    for row in pack.provisions:
        if row.state == "out-of-scope":
            yield from _scope_faults(row, pack, said)
    yield from _left_out(pack, said)


def _said(pack: Pack) -> _Said:
    names = {person.id: person.name for person in pack.persons}
    last = {line.record: line for line in pack.ledger.lines}
    told = {record: line.payload for record, line in last.items() if line.payload is not None}
    return _Said(
        records={record: _named(object_of(payload), names) for record, payload in told.items()},
        gone=frozenset(record for record, line in last.items() if line.act.endswith(_GONE)),
        whole=bool(last) and not pack.redactions,
    )


def _named(values: Values, names: Mapping[str, str]) -> Values:
    def said(name: str, value: Any) -> Any:
        if isinstance(value, dict):
            return _named(value, names)
        return names.get(value, value) if name in _PERSONS and isinstance(value, str) else value

    return {name: said(name, value) for name, value in values.items()}


def _faults(record: str, printed: Values, said: _Said) -> Iterator[str]:
    told = said.records.get(record)
    if not told:
        if said.whole and record[:3] in {"ver", "fnd", "dis", "cmp", "prg"}:
            yield f"{record} is not in the ledger"
        return
    wrong = sorted(_differing(printed, told))
    if wrong:
        yield f"{record} is not the one in the ledger ({', '.join(wrong)})"


def _differing(printed: Values, told: Values) -> Iterator[str]:
    """Yield the names of what differs; what the ledger does not name is left alone."""
    for name in printed.keys() & told.keys():
        now, was = printed[name], told[name]
        if isinstance(now, dict) and isinstance(was, dict):
            yield from _differing(now, was)
        elif now != was:
            yield name


def _printed(pack: Pack) -> Iterator[tuple[str, Values]]:
    yield "eng-0001", _engagement(pack)
    for person in pack.persons:
        yield person.id, {"name": person.name, "role": person.role, "organisation": person.organisation}
    for finding in pack.findings:
        yield finding.id, _finding(finding)
        yield from ((row.id, _dissent(row, finding.id)) for row in finding.dissents)
    for item in pack.open_items:
        yield item.id, _open_item(item)
    for gone in pack.purged:
        yield gone.id, _purged(gone)
    for comparison in pack.comparisons:
        yield comparison.id, _comparison(comparison)


def _engagement(pack: Pack) -> Values:
    row = pack.engagement
    names = ("title", "organisation", "addressee", "purpose", "period_from", "period_to", "relationship")
    more = ("confidentiality", "distribution", "retention")
    held = () if row.legal_hold is None else ("retain_until", "legal_hold", "hold_reason")
    told = {name: getattr(row, name) for name in (*names, *more, *held)}
    return {"jurisdictions": list(row.jurisdictions)} | told


def _finding(row: Finding) -> Values:
    same = ("title", "polarity", "severity", "severity_reason", "what_it_says", "why_it_matters", "user_impact")
    judgement = {name: getattr(row, name) for name in (*same, "what_users_can_do", "confidence", "basis")}
    judgement |= {
        "affected_groups": list(row.affected_groups),
        "categories": [category for category, _ in row.categories],
        "factors": [{"factor": each.id, "score": each.score, "reason": each.reason} for each in row.factors],
        "notes": [{"kind": each.kind, "text": each.text} for each in row.notes],
        "opt_out": {"state": row.opt_out, "how": row.opt_out_how} if row.opt_out else None,
    }
    return {
        "label": row.label,
        "origin": row.origin,
        "prepared_at": row.prepared_at,
        "prepared_by": row.prepared_by,
        "revision": row.revision,
        "judgement": judgement,
    }


def _dissent(row: DissentRecord, finding: str) -> Values:
    answer = {"by": row.answer_by, "utc": row.answer_utc, "text": row.answer}
    told = answer if any(answer.values()) else None
    return {"finding": finding, "by": row.by, "utc": row.utc, "text": row.text, "answer": told}


def _open_item(row: OpenItemRecord) -> Values:
    names = ("finding", "question", "owner", "due", "state", "resolution", "raised_at")
    return {name: getattr(row, name) for name in names}


def _purged(row: PurgedDocument) -> Values:
    names = ("platform", "reason", "note", "asked_by", "asked_at", "confirmed_by", "confirmed_at")
    told = {name: getattr(row, name) for name in names}
    return {"document": row.document_id, "title": row.document, "state": "done"} | told


def _comparison(row: ComparisonRecord) -> Values:
    members = [
        {"finding": each.finding_id, "verdict": each.verdict or None, "reason": each.reason} for each in row.members
    ]
    names = ("category", "criterion", "confirmed_by", "confirmed_at")
    return {"members": members} | {name: getattr(row, name) for name in names}


def _source_faults(exhibit: Exhibit, pack: Pack, said: _Said) -> Iterator[str]:
    """Hold an exhibit against its version, capture, document and platform, and its custody against its events."""
    version = said.records.get(exhibit.version_id, {})
    withheld = any(row.exhibit == exhibit.number for row in pack.redactions)
    yield from _faults(exhibit.version_id, _version(exhibit, withheld=withheld), said)
    capture, document = str(version.get("capture")), str(version.get("document"))
    yield from _faults(capture, _capture(exhibit), said)
    titled = {"title": exhibit.document, "terms_type": exhibit.terms_type, "language": exhibit.language}
    yield from _faults(document, titled, said)
    platform = str(said.records.get(document, {}).get("platform"))
    entity = {"legal_entity": exhibit.legal_entity, "jurisdiction": exhibit.platform_jurisdiction}
    yield from _faults(platform, {"name": exhibit.platform} | entity, said)
    told = [values.get("event") for _, values in said.of("cus") if values.get("capture") == capture]
    if told and said.whole and _sorted(told) != _sorted(map(_custody, exhibit.custody)):
        yield f"{exhibit.number}: its custody is not that of the ledger"


def _version(row: Exhibit, *, withheld: bool) -> Values:
    names = ("kind", "ordinal", "stated_effective", "stated_updated", "reader", "reader_version", "segmenter_version")
    values = {name: getattr(row, name) for name in names}
    values |= {} if withheld else {"text_sha256": row.text_sha256}
    return values | {"capture_sha256": row.sha256, "document": row.document_id}


def _capture(row: Exhibit) -> Values:
    origin = {name: getattr(row, name) for name in ("file_name", "method", "operator", "source_url")}
    moment = {"utc": row.captured_at, "basis": row.captured_at_basis, "precision": row.captured_at_precision}
    values = {name: getattr(row, name) for name in ("imported_at", "imported_by", "media_type", "sha256")}
    return values | {"size": row.bytes, "origin": origin, "captured_at": moment}


def _custody(row: Any) -> Values:
    names = ("utc", "by", "note", "sha256_before", "sha256_after")
    return {"kind": row.event} | {name: getattr(row, name) for name in names}


def _sorted(rows: Any) -> list[list[tuple[str, str]]]:
    return sorted(sorted((name, str(value)) for name, value in row.items()) for row in rows if isinstance(row, dict))


def _scope_faults(row: ProvisionRow, pack: Pack, said: _Said) -> Iterator[str]:
    exhibit = next((each for each in pack.exhibits if each.number == row.exhibit), None)
    printed = {"reason": row.scope_reason, "note": row.scope_note, "by": row.scope_by, "utc": row.scope_utc}
    if not said.whole or exhibit is None:
        return
    for _, values in said.of("scp"):
        named = values.get("provisions") or [row.id]
        named = named if isinstance(named, list) else []
        if values.get("version") == exhibit.version_id and row.id in named and not any(_differing(printed, values)):
            return
    yield f"{row.id}: the ledger does not hold that it was put out of scope like this"


def _left_out(pack: Pack, said: _Said) -> Iterator[str]:
    """Yield the purges, and dissents and open items on printed findings, that the ledger holds and the record not."""
    inside = {finding.id for finding in pack.findings}
    printed = {row.id for finding in pack.findings for row in finding.dissents} | {row.id for row in pack.open_items}
    for record, values in said.of("prg"):
        if values.get("state") == "done" and record not in {row.id for row in pack.purged}:
            yield f"{record} is in the ledger and not printed"
    for prefix in ("dis", "opn"):
        for record, values in said.of(prefix):
            if str(values.get("finding")) in inside and record not in printed:
                yield f"{record} is in the ledger and not printed"
