"""The comparisons file: parsed, and its members found among the findings of the workspace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clausemark.archive.identifiers import FindingId
from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import Verdict
from clausemark.review.comparison import ComparisonMember
from clausemark.review.review_file.json_reading import Fields, UntrustedJson, invalid, read_json, shown
from clausemark.review.review_file.parts import Collected, LabelsSeen, check_schema, label_of, preparer
from clausemark.review.review_file.values import (
    COMPARISONS_SCHEMA,
    ComparisonFile,
    FileComparison,
    FileMember,
    Part,
    Preparer,
    Refusal,
)

FindMember = Callable[[FileMember], FindingId | None]
"""Finds the finding that a member names by review file and label, None when there is none."""


@dataclass(frozen=True, slots=True)
class ComparisonDraft:
    """A comparison of a file whose members are all known."""

    place: int
    label: str
    category: str
    criterion: str
    members: tuple[ComparisonMember, ...]
    prepared_by: Preparer


def parse_comparisons(data: bytes) -> ComparisonFile:
    """Return what the bytes of a comparisons file say.

    Raises `InputRefusedError` (`schema-invalid`) when the envelope is wrong; a flawed group is refused alone.
    """
    envelope = Fields(read_json(data, phrase("The comparisons file")), phrase("the comparisons file"))
    check_schema(envelope, COMPARISONS_SCHEMA)
    prepared_by = preparer(envelope.fields("prepared_by"))
    legend = envelope.text_or_none("verdicts") or ""
    groups = envelope.items("comparisons")
    envelope.close()
    collected = Collected()
    labels = LabelsSeen()
    comparisons = collected.each(
        Part.COMPARISON, groups, lambda place, item: _comparison(place, item, prepared_by, labels)
    )
    return ComparisonFile(prepared_by, legend, comparisons, tuple(collected.refused))


def resolve_comparisons(
    file: ComparisonFile, categories: frozenset[str], find_member: FindMember
) -> tuple[ComparisonDraft | Refusal, ...]:
    """Return for each group of a file its draft or its refusal, in the order of the file.

    A group is whole or refused: a verdict is relative to its reference and a person confirmed the group as it stands.
    """
    outcomes: list[ComparisonDraft | Refusal] = list(file.refused)
    outcomes += [_outcome(group, categories, find_member) for group in file.comparisons]
    return tuple(sorted(outcomes, key=lambda each: each.place))


def _comparison(place: int, item: UntrustedJson, prepared_by: Preparer, labels: LabelsSeen) -> FileComparison:
    fields = Fields(item, phrase("comparison {label}", label=label_of(item, place)))
    label = labels.take(fields.text("id", filled=True), fields.where)
    own = prepared_by if fields.take_or_none("prepared_by") is None else preparer(fields.fields("prepared_by"))
    comparison = FileComparison(
        place,
        label,
        fields.text("category", filled=True),
        fields.text("criterion", filled=True),
        _members(fields.items("members"), fields.where),
        own,
    )
    fields.close()
    return comparison


def _members(items: Sequence[UntrustedJson], where: str) -> tuple[FileMember, ...]:
    if len(items) == 1:
        raise invalid(phrase("{where} has one member; it takes two to compare", where=where))
    if not items:
        raise invalid(phrase("{where} has {count} members; it takes two to compare", where=where, count=len(items)))
    members = tuple(
        _member(Fields(item, phrase("member {place} of {where}", place=place, where=where)))
        for place, item in enumerate(items, 1)
    )
    if members[0].verdict is not None:
        raise invalid(
            phrase(
                "the first member of {where} is what the others are compared with; set its verdict to null", where=where
            )
        )
    for place, member in enumerate(members[1:], 2):
        if member.verdict is None:
            raise invalid(
                phrase(
                    "member {place} of {where} has no verdict; say how it compares with the first",
                    place=place,
                    where=where,
                )
            )
    named = [(member.review, member.finding) for member in members]
    if len(set(named)) != len(named):
        raise invalid(phrase("{where} names the same finding twice; keep one", where=where))
    return members


def _member(fields: Fields) -> FileMember:
    member = FileMember(
        fields.text("platform"),
        fields.text("review", filled=True),
        fields.text("finding", filled=True),
        None if fields.take("verdict") is None else fields.value("verdict", Verdict),
        fields.text("reason"),
    )
    fields.close()
    return member


def _outcome(group: FileComparison, categories: frozenset[str], find_member: FindMember) -> ComparisonDraft | Refusal:
    try:
        return _draft(group, categories, find_member)
    except InputRefusedError as refusal:
        return Refusal(Part.COMPARISON, group.place, group.label, refusal.reason, refusal.message)


def _draft(group: FileComparison, categories: frozenset[str], find_member: FindMember) -> ComparisonDraft:
    if group.category not in categories:
        message = phrase(
            "comparison {group} names the category {category}, which does not exist.",
            group=group.label,
            category=shown(group.category),
        )
        raise InputRefusedError(
            phrase("{message} Use an id of the vocabulary.", message=message), reason="category-unknown"
        )
    members = tuple(_resolved(member, group, find_member) for member in group.members)
    return ComparisonDraft(group.place, group.label, group.category, group.criterion, members, group.prepared_by)


def _resolved(member: FileMember, group: FileComparison, find_member: FindMember) -> ComparisonMember:
    finding = find_member(member)
    if finding is None:
        message = phrase(
            "comparison {group} names finding {finding} of {review}, which this workspace does not hold. "
            "Import that review file first.",
            group=group.label,
            finding=shown(member.finding),
            review=shown(member.review),
        )
        raise InputRefusedError(message, reason="finding-unknown")
    return ComparisonMember(finding, member.verdict, member.reason)
