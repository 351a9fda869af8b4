"""Puts what legal wrote into the record: decisions and comments as legal's, proposals also into the finding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from clausemark.archive.identifiers import FindingId, LegalRecordId, ReturnedId
from clausemark.regulations.vocabulary import NoteKind, Severity
from clausemark.review.finding import Finding, InterpretiveNote, Judgement
from clausemark.review.person import Person
from clausemark.review.returned import CellComment, LegalRecord
from clausemark.store.transaction import Transaction
from clausepack.legal_fields import OF_FINDING, OF_ROW

_PROPOSED = "Legal proposes this text"


@dataclass(frozen=True, slots=True)
class Said:
    """What one return says of one citation of a finding: values by column, and comments."""

    finding: FindingId
    citation: str
    values: Mapping[str, str]
    comments: tuple[CellComment, ...] = ()


def inputs_of(row: LegalRecord | None, finding: LegalRecord | None) -> dict[str, str]:
    """Return what the input columns of a row hold now, empty texts left out."""
    values = {head: str(getattr(row, name, "")) for head, name in OF_ROW.items()}
    values |= {head: str(getattr(finding, name, "")) for head, name in OF_FINDING.items()}
    return {head: value for head, value in values.items() if value}


def keep_said(tx: Transaction, returned: ReturnedId, said: Said) -> None:
    """Keep what legal said; the ledger keeps what it was before."""
    of_row = {OF_ROW[head]: value for head, value in said.values.items() if head in OF_ROW}
    of_finding = {OF_FINDING[head]: value for head, value in said.values.items() if head in OF_FINDING}
    if of_row or said.comments:
        record = _record(tx, returned, said.finding, said.citation)
        comments = record.comments + said.comments
        _put(tx, replace(record, **of_row, returned=returned, comments=comments))  # type: ignore[arg-type]  # fields
    if of_finding:
        record = _record(tx, returned, said.finding, None)
        _put(tx, replace(record, **of_finding, returned=returned))  # type: ignore[arg-type]  # by their names


def revise_as_proposed(tx: Transaction, finding: FindingId, values: Mapping[str, str], signed: str) -> int:
    """Let a finding follow legal's proposals; return the new revision, 0 when it says so already.

    A proposed severity becomes the severity, with who proposed it as the reason; a proposed text becomes an opinion
    among the interpretive notes and replaces none of the reviewer's words. Sign-offs of the finding lapse by it.
    """
    stored = tx.findings.get(finding)
    judgement = _proposed(stored.judgement, values, signed)
    if judgement == stored.judgement or tx.findings.is_removed(finding):
        return 0
    person = tx.persons.ensure(tx.actor)
    return tx.findings.revise(_revision(tx, stored, judgement, person)).revision


def _revision(tx: Transaction, stored: Finding, judgement: Judgement, person: Person) -> Finding:
    return replace(
        stored,
        revision=stored.revision + 1,
        judgement=judgement,
        prepared_by=person.id,
        prepared_at=tx.clock.now(),
        prepared_role=person.role,
    )


def _proposed(judgement: Judgement, values: Mapping[str, str], signed: str) -> Judgement:
    level = values.get("Proposed severity", "")
    if level and judgement.severity != Severity(level):
        before = "not rated" if judgement.severity is None else judgement.severity.value
        reason = f"Changed from {before} to {level} as legal proposed ({signed})."
        reason = f"{judgement.severity_reason}\n{reason}".strip()
        judgement = replace(judgement, severity=Severity(level), severity_reason=reason)
    if "Proposed text" in values:
        notes = tuple(note for note in judgement.notes if not note.text.startswith(_PROPOSED))
        text = values["Proposed text"]
        if text:
            notes += (InterpretiveNote(NoteKind.OPINION, f"{_PROPOSED} ({signed}): {text}"),)
        judgement = replace(judgement, notes=notes)
    return judgement


def _record(tx: Transaction, returned: ReturnedId, finding: FindingId, citation: str | None) -> LegalRecord:
    """Return the record there is, or an empty one without an identifier."""
    known = tx.legal.said(finding, citation)
    return known or LegalRecord(LegalRecordId(""), finding, citation, returned)


def _put(tx: Transaction, record: LegalRecord) -> None:
    if record.id:
        tx.legal.change(record.id, record, "legal.changed")
    else:
        tx.legal.add(lambda key: replace(record, id=LegalRecordId(key)), "legal.recorded")
