"""Checks of what was signed: printed field by field as signed, digests recomputed, steps held against the ledger."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from clausepack.codec import canonical_bytes
from clausepack.manifest import sha256_hex
from clausepack.pack import Exhibit, Finding, MappingRow, Pack, StepRecord
from clausepack.single import PROVISION

_BINDING = frozenset({"approved", "reviewed"})


def digest_faults(pack: Pack) -> Iterator[str]:
    """Yield every finding or version whose printed record is not what its digest binds."""
    exhibits = {item.number: item for item in pack.exhibits}
    entries = {item.id: item.entry_sha256 for item in pack.citations}
    withheld = {row.exhibit for row in pack.redactions}
    for finding in pack.findings:
        exhibit = exhibits.get(finding.exhibit)
        if exhibit is None:
            yield f"{finding.id}: its exhibit {finding.exhibit} is missing"
        elif finding.content or not pack.redactions:
            cut = exhibit.number in withheld
            yield from (f"{finding.id}: {fault}" for fault in _finding_faults(finding, exhibit, entries, cut=cut))
    # The record of one finding alone says nothing of the rest of its version.
    for exhibit in () if pack.kind == PROVISION else pack.exhibits:
        if (
            exhibit.role == "reviewed"
            and exhibit.number not in withheld
            and sha256_hex(canonical_bytes(_version_content(exhibit, pack))) != exhibit.digest
        ):
            yield f"{exhibit.number}: what is printed of its review does not have its digest"


def step_faults(pack: Pack) -> Iterator[str]:
    """Yield every review step that is marked untruly, is somebody's own work, or is not the one in the ledger."""
    recorded = {line.record: line.payload for line in pack.ledger.lines if line.payload is not None}
    hidden = {line.record for line in pack.ledger.lines if line.payload is None and pack.redactions}
    names = {person.id: person.name for person in pack.persons}
    for finding in pack.findings:
        for step in finding.steps:
            if step.id in hidden:
                continue
            yield from (f"{finding.id}: {fault}" for fault in _step_faults(step, finding.digest, recorded, names))
            own = step.revision >= finding.revision and _same_person(step.person, finding.prepared_by)
            if step.act in _BINDING and own:  # who approved and then revised it prepared only what came after
                yield f"{finding.id}: {step.person} {step.act} own work"
    for exhibit in pack.exhibits:
        for step in (item for item in exhibit.steps if item.id not in hidden):
            yield from (f"{exhibit.number}: {fault}" for fault in _step_faults(step, exhibit.digest, recorded, names))


def _finding_faults(finding: Finding, exhibit: Exhibit, entries: Mapping[str, str], *, cut: bool) -> Iterator[str]:
    """Yield what differs; of a `cut` text the hash is that of what redaction left, not the one signed."""
    if sha256_hex(finding.content.encode("utf-8")) != finding.digest:
        yield "its content does not have its digest"
        return
    signed = object_of(finding.content)
    printed = _printed(finding, exhibit, entries)
    if canonical_bytes(signed) != finding.content.encode("utf-8"):
        yield "its signed content is not canonical JSON"
    yield from (f"{name} is signed, but not printed" for name in sorted(signed.keys() - printed.keys()))
    yield from (f"{name} is printed, but was not signed" for name in sorted(printed.keys() - signed.keys()))
    for name in sorted(signed.keys() & printed.keys()):
        if signed[name] != printed[name] and not (cut and name == "text_sha256"):
            yield f"{name} is not what was signed"


def _printed(finding: Finding, exhibit: Exhibit, entries: Mapping[str, str]) -> dict[str, Any]:
    """Return what the pack prints of a finding, in the form that a sign-off binds."""
    excerpt = finding.excerpt
    return {
        "schema": "clausemark.finding-content/1",
        "label": finding.label,
        "capture_sha256": exhibit.sha256,
        "text_sha256": exhibit.text_sha256,
        "start": None if excerpt is None else excerpt.start,
        "end": None if excerpt is None else excerpt.end,
        "excerpt_sha256": None if excerpt is None else excerpt.sha256,
        "searched_for": list(finding.searched_for),
        "title": finding.title,
        "categories": [category for category, _ in finding.categories],
        "polarity": finding.polarity,
        "severity": finding.severity,
        "factors": [{"factor": each.id, "score": each.score, "reason": each.reason} for each in finding.factors],
        "severity_reason": finding.severity_reason,
        "what_it_says": finding.what_it_says,
        "why_it_matters": finding.why_it_matters,
        "user_impact": finding.user_impact,
        "affected_groups": list(finding.affected_groups),
        "opt_out": finding.opt_out or None,
        "opt_out_how": finding.opt_out_how,
        "what_users_can_do": finding.what_users_can_do,
        "interpretive_note": [{"kind": note.kind, "text": note.text} for note in finding.notes],
        "confidence": finding.confidence,
        "basis": finding.basis,
        "mappings": [_printed_mapping(each, entries) for each in finding.mappings],
    }


def _printed_mapping(mapping: MappingRow, entries: Mapping[str, str]) -> dict[str, Any]:
    return {
        "citation": mapping.citation_id,
        "entry_sha256": entries.get(mapping.citation_id),
        "relation": mapping.relation,
        "set_relation": mapping.set_relation,
        "rationale": mapping.rationale,
        "strength": mapping.strength,
        "reason": mapping.reason,
        "as_of": mapping.as_of,
        "method": mapping.method,
        "state": mapping.state,
    }


def _version_content(exhibit: Exhibit, pack: Pack) -> dict[str, Any]:
    """Return what a sign-off of a whole version binds, from what the pack prints of it."""
    findings = sorted((item.label, item.digest) for item in pack.findings if item.exhibit == exhibit.number)
    left_out = sorted(
        (row.ordinal, row.scope_reason or "", row.scope_note)
        for row in pack.provisions
        if row.exhibit == exhibit.number and row.state == "out-of-scope"
    )
    return {
        "schema": "clausemark.version-content/1",
        "capture_sha256": exhibit.sha256,
        "text_sha256": exhibit.text_sha256,
        "reader": exhibit.reader,
        "reader_version": exhibit.reader_version,
        "segmenter_version": exhibit.segmenter_version,
        "population": exhibit.reconciliation.population,
        "findings": [{"label": label, "digest": digest} for label, digest in findings],
        "out_of_scope": [{"provision": ordinal, "reason": reason, "note": note} for ordinal, reason, note in left_out],
    }


def _step_faults(step: StepRecord, digest: str, recorded: Mapping[str, str], names: Mapping[str, str]) -> Iterator[str]:
    if step.act in _BINDING and step.lapsed != (step.digest != digest):
        yield f"the {step.act} step of {step.utc} is not truly marked as {'lapsed' if step.lapsed else 'standing'}"
    payload = object_of(recorded.get(step.id, "{}"))
    if not payload:
        yield f"step {step.id} is not in the ledger"
        return
    printed = {name: getattr(step, name) for name in ("act", "role", "utc", "digest", "revision", "note")}
    wrong = [name for name, value in printed.items() if payload.get(name) != value]
    if names.get(str(payload.get("person"))) != step.person:
        wrong.append("person")
    if wrong:
        yield f"step {step.id} is not the one in the ledger ({', '.join(sorted(wrong))})"


def object_of(text: str) -> dict[str, Any]:
    """Return the object that a payload holds; an empty one for anything else."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _same_person(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
