"""Review and comparisons files out: the same facts, in the same shape, in the same bytes each time."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clausemark.archive.canonical import Json
from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import FindingId, PersonId
from clausemark.regulations.vocabulary import FindingState, MappingMethod, MappingState
from clausemark.review.comparison import Comparison
from clausemark.review.finding import Dissent, Finding, Judgement, OpenItem, QuoteTarget, Target
from clausemark.review.finding import Mapping as LawMapping
from clausemark.review.person import Person
from clausemark.review.review_file.values import (
    COMPARISONS_SCHEMA,
    REVIEW_SCHEMA,
    FileDocument,
    FileSource,
    Preparer,
    day_of,
)


@dataclass(frozen=True, slots=True)
class ExportedFinding:
    """A finding's current revision and the state it is exported with."""

    finding: Finding
    state: FindingState


@dataclass(frozen=True, slots=True)
class ReviewExport:
    """Everything that the review file of one version holds.

    `persons` names everybody who occurs. `exported_by` stands as the preparer of a file without findings.
    """

    document: FileDocument
    source: FileSource
    findings: tuple[ExportedFinding, ...]
    dissents: tuple[Dissent, ...]
    open_items: tuple[OpenItem, ...]
    persons: Mapping[PersonId, Person]
    exported_by: Preparer


@dataclass(frozen=True, slots=True)
class MemberSource:
    """How a comparisons file names a finding: its platform, its review file and its label there."""

    platform: str
    review: str
    finding: str


def export_review(export: ReviewExport) -> bytes:
    """Return the bytes of a review file; importing them where they came from changes nothing.

    The preparer of most findings stands at the top; a finding prepared by somebody else, in another capacity or at
    another time carries its own `prepared_by`.
    """
    labels = {each.finding.id: each.finding.label for each in export.findings}
    common = _common_preparer(export)
    content: dict[str, Json] = {
        "schema": REVIEW_SCHEMA,
        "document": {
            "platform": export.document.platform,
            "title": export.document.title,
            "terms_type": export.document.terms_type,
            "language": export.document.language,
        },
        "source": {"path": export.source.path, "sha256": export.source.sha256},
        "prepared_by": _preparer(common),
        "findings": [_finding(each, common, export.persons) for each in export.findings],
    }
    if export.dissents:
        content["dissents"] = [_dissent(each, labels, export.persons) for each in export.dissents]
    if export.open_items:
        content["open_items"] = [_open_item(each, labels, export.persons, common) for each in export.open_items]
    return _bytes(content)


def export_comparisons(
    comparisons: Iterable[Comparison],
    members: Mapping[FindingId, MemberSource],
    persons: Mapping[PersonId, Person],
    exported_by: Preparer,
    legend: str = "",
) -> bytes:
    """Return the bytes of a comparisons file; each comparison carries its own `prepared_by` where it differs."""
    groups = tuple(comparisons)
    counted = Counter(_confirmer(each, persons) for each in groups)
    common = counted.most_common(1)[0][0] if counted else exported_by
    content: dict[str, Json] = {"schema": COMPARISONS_SCHEMA, "prepared_by": _preparer(common)}
    if legend:
        content["verdicts"] = legend
    content["comparisons"] = [_comparison(each, members, persons, common) for each in groups]
    return _bytes(content)


def preparer_of(finding: Finding, persons: Mapping[PersonId, Person]) -> Preparer:
    """Return who prepared a finding, in the capacity recorded with it, else in that of the person's record."""
    person = persons[finding.prepared_by]
    return Preparer(person.name, finding.prepared_role or person.role, finding.prepared_at)


def _common_preparer(export: ReviewExport) -> Preparer:
    counted = Counter(preparer_of(each.finding, export.persons) for each in export.findings)
    return counted.most_common(1)[0][0] if counted else export.exported_by


def _finding(each: ExportedFinding, common: Preparer, persons: Mapping[PersonId, Person]) -> Json:
    finding = each.finding
    own = preparer_of(finding, persons)
    return {
        "id": finding.label,
        "state": each.state.value,
        **({} if own == common else {"prepared_by": _preparer(own)}),
        "target": _target(finding.target),
        **({"searched_for": list(finding.target.searched_for)} if finding.target.searched_for else {}),
        **_judgement(finding.judgement),
        "mappings": [_mapping(mapping, own) for mapping in finding.mappings],
    }


def _target(target: Target) -> Json:
    quote = target.quote
    if quote is None:
        if target.anchor is None:
            return None
        quote = QuoteTarget(target.anchor.quote.exact, target.anchor.quote.prefix, target.anchor.quote.suffix)
    content: dict[str, Json] = {"exact": quote.exact}
    if quote.prefix:
        content["prefix"] = quote.prefix
    if quote.suffix:
        content["suffix"] = quote.suffix
    if quote.occurrence is not None:
        content["occurrence"] = quote.occurrence
    return content


def _judgement(judgement: Judgement) -> dict[str, Json]:
    opt_out = judgement.opt_out
    return {
        "title": judgement.title,
        "categories": list(judgement.categories),
        "polarity": judgement.polarity.value,
        "severity": None if judgement.severity is None else judgement.severity.value,
        "factors": {each.factor.value: {"score": each.score, "reason": each.reason} for each in judgement.factors},
        "severity_reason": judgement.severity_reason,
        "what_it_says": judgement.what_it_says,
        "why_it_matters": judgement.why_it_matters,
        "user_impact": judgement.user_impact,
        "affected_groups": list(judgement.affected_groups),
        "opt_out": None if opt_out is None else {"state": opt_out.state.value, "how": opt_out.how},
        "what_users_can_do": judgement.what_users_can_do,
        "interpretive_note": [{"kind": note.kind.value, "text": note.text} for note in judgement.notes],
        "confidence": judgement.confidence.value,
        "basis": judgement.basis.value,
    }


def _mapping(mapping: LawMapping, prepared_by: Preparer) -> Json:
    content: dict[str, Json] = {
        "citation": mapping.citation,
        "relation": mapping.relation.value,
        "rationale": mapping.rationale.value,
        "strength": mapping.strength,
        "reason": mapping.reason,
    }
    if mapping.as_of != day_of(prepared_by.utc):
        content["as_of"] = mapping.as_of
    if mapping.set_relation is not None:
        content["set_relation"] = mapping.set_relation.value
    if mapping.method is not MappingMethod.HUMAN:
        content["method"] = mapping.method.value
    if mapping.state is not MappingState.ACCEPTED:
        content["state"] = mapping.state.value
    return content


def _dissent(dissent: Dissent, labels: Mapping[FindingId, str], persons: Mapping[PersonId, Person]) -> Json:
    answer = dissent.answer
    return {
        "finding": labels[dissent.finding],
        "by": persons[dissent.by].name,
        "utc": utc_text(dissent.utc),
        "text": dissent.text,
        "answer": None
        if answer is None
        else {"by": persons[answer.by].name, "utc": utc_text(answer.utc), "text": answer.text},
    }


def _open_item(
    item: OpenItem, labels: Mapping[FindingId, str], persons: Mapping[PersonId, Person], common: Preparer
) -> Json:
    return {
        "finding": None if item.finding is None else labels[item.finding],
        "question": item.question,
        "owner": persons[item.owner].name,
        "due": item.due,
        "state": item.state,
        "resolution": item.resolution,
        **({} if item.raised_at == common.utc else {"raised_at": utc_text(item.raised_at)}),
    }


def _comparison(
    comparison: Comparison,
    members: Mapping[FindingId, MemberSource],
    persons: Mapping[PersonId, Person],
    common: Preparer,
) -> Json:
    own = _confirmer(comparison, persons)
    return {
        "id": comparison.label,
        **({} if own == common else {"prepared_by": _preparer(own)}),
        "category": comparison.category,
        "criterion": comparison.criterion,
        "members": [
            {
                "platform": members[member.finding].platform,
                "review": members[member.finding].review,
                "finding": members[member.finding].finding,
                "verdict": None if member.verdict is None else member.verdict.value,
                "reason": member.reason,
            }
            for member in comparison.members
        ],
    }


def _confirmer(comparison: Comparison, persons: Mapping[PersonId, Person]) -> Preparer:
    person = persons[comparison.confirmed_by]
    return Preparer(person.name, comparison.confirmed_role or person.role, comparison.confirmed_at)


def _preparer(prepared_by: Preparer) -> Json:
    return {"name": prepared_by.name, "role": prepared_by.role, "utc": utc_text(prepared_by.utc)}


def _bytes(content: Json) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
