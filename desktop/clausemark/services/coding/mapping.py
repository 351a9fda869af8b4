"""Acts on the mappings of a finding: claimed, taken from a suggestion, changed, rejected, taken away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from clausemark.archive.identifiers import CitationId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.suggestions import Suggestion
from clausemark.regulations.vocabulary import MappingMethod, MappingState, Rationale, Relation, SetRelation
from clausemark.review.finding import Mapping
from clausemark.services.changes import Edit
from clausemark.services.coding.content import Subject, touched_by_hand, worked_on
from clausemark.services.coding.revising import turn

FIRST_STRENGTH = 5
"""The strength of a new mapping until the reviewer says another, of 0–10."""


@dataclass(frozen=True, slots=True)
class MappingValues:
    """What a reviewer says about a citation; the catalogue and the day give the rest."""

    relation: Relation = Relation.ENGAGES
    rationale: Rationale = Rationale.LEGAL_JUDGEMENT
    strength: int = FIRST_STRENGTH
    reason: str = ""
    set_relation: SetRelation | None = None


def values_of(mapping: Mapping) -> MappingValues:
    """Return what the reviewer said in a mapping."""
    return MappingValues(mapping.relation, mapping.rationale, mapping.strength, mapping.reason, mapping.set_relation)


def add_mapping(
    subject: Subject, citation: CitationId, catalogue: Catalogue, today: date, values: MappingValues | None = None
) -> Edit | None:
    """Map a finding to a citation as of a day.

    Raises `RuleRefusedError` (`already-mapped`), `InputRefusedError` (`citation-unknown`).
    """
    mapping = _mapping(citation, catalogue, today, values or MappingValues(), MappingMethod.HUMAN)
    return _added(subject, mapping, catalogue, phrase("Map"))


def accept_suggestion(subject: Subject, suggestion: Suggestion, catalogue: Catalogue, today: date) -> Edit | None:
    """Make a mapping of what a category suggests: the work of tool and person both, marked as such.

    Raises as `add_mapping` does.
    """
    values = MappingValues(reason=suggestion.reason)
    mapping = _mapping(suggestion.citation_id, catalogue, today, values, MappingMethod.HYBRID)
    return _added(subject, mapping, catalogue, phrase("Accept the suggestion to map"))


def refuse_suggestion(
    subject: Subject, suggestion: Suggestion, catalogue: Catalogue, today: date, reason: str
) -> Edit | None:
    """Put on record that a suggested citation was considered and does not apply, and why.

    Raises as `add_mapping` does, and `RuleRefusedError` (`reason-missing`).
    """
    if not reason.strip():
        message = phrase("Say why the citation does not apply; the auditor asks for it.")
        raise RuleRefusedError(message, reason="reason-missing")
    values = MappingValues(Relation.NOT_APPLICABLE, strength=0, reason=reason)
    mapping = _mapping(suggestion.citation_id, catalogue, today, values, MappingMethod.HYBRID)
    return _added(subject, replace(mapping, state=MappingState.REJECTED), catalogue, phrase("Rule out"))


def change_mapping(subject: Subject, citation: CitationId, values: MappingValues) -> Edit | None:
    """Say something else about a mapped citation. Raises `RuleRefusedError` (`not-mapped`)."""
    present = _present(subject, citation)
    changed = replace(
        present,
        relation=values.relation,
        rationale=values.rationale,
        strength=values.strength,
        reason=values.reason.strip(),
        set_relation=values.set_relation,
    )
    if changed == present:
        return None
    return _put(
        subject,
        touched_by_hand(changed),
        phrase("Change the mapping of {where} to {citation}", where=subject.where, citation=citation),
    )


def accept_mapping(subject: Subject, citation: CitationId) -> Edit | None:
    """Accept a mapping that was suggested or put aside. Raises `RuleRefusedError` (`not-mapped`)."""
    present = touched_by_hand(_present(subject, citation))
    return _put(
        subject,
        replace(present, state=MappingState.ACCEPTED),
        phrase("Accept {citation} for {where}", citation=citation, where=subject.where),
    )


def reject_mapping(subject: Subject, citation: CitationId) -> Edit | None:
    """Reject a mapping; it stays on record. Raises `RuleRefusedError` (`not-mapped`)."""
    present = touched_by_hand(_present(subject, citation))
    return _put(
        subject,
        replace(present, state=MappingState.REJECTED),
        phrase("Reject {citation} for {where}", citation=citation, where=subject.where),
    )


def remove_mapping(subject: Subject, citation: CitationId) -> Edit | None:
    """Take a mapping away; earlier revisions keep it. Raises `RuleRefusedError` (`not-mapped`)."""
    _present(subject, citation)
    left = tuple(each for each in subject.content.mappings if each.citation != citation)
    return turn(
        subject,
        phrase("Unmap {where} from {citation}", where=subject.where, citation=citation),
        worked_on(subject.content, mappings=left),
    )


def _mapping(
    citation: CitationId, catalogue: Catalogue, today: date, values: MappingValues, method: MappingMethod
) -> Mapping:
    return Mapping(
        citation=citation,
        entry_sha256=catalogue.citation(citation).entry_sha256,
        relation=values.relation,
        rationale=values.rationale,
        strength=values.strength,
        reason=values.reason.strip(),
        as_of=today.isoformat(),
        set_relation=values.set_relation,
        method=method,
    )


def _added(subject: Subject, mapping: Mapping, catalogue: Catalogue, verb: str) -> Edit | None:
    shown = catalogue.citation(mapping.citation).citation
    if any(each.citation == mapping.citation for each in subject.content.mappings):
        message = phrase(
            "{where} is mapped to {shown} already. Change that mapping instead.", where=subject.where, shown=shown
        )
        raise RuleRefusedError(message, reason="already-mapped")
    mappings = (*subject.content.mappings, mapping)
    return turn(
        subject,
        phrase("{verb} {where} to {shown}", verb=verb, where=subject.where, shown=shown),
        worked_on(subject.content, mappings=mappings),
    )


def _present(subject: Subject, citation: CitationId) -> Mapping:
    for each in subject.content.mappings:
        if each.citation == citation:
            return each
    raise RuleRefusedError(
        phrase("{where} is not mapped to {citation}.", where=subject.where, citation=citation), reason="not-mapped"
    )


def _put(subject: Subject, mapping: Mapping, name: str) -> Edit | None:
    mappings = tuple(mapping if each.citation == mapping.citation else each for each in subject.content.mappings)
    return turn(subject, name, worked_on(subject.content, mappings=mappings))
