"""Comparisons as a pack prints them: every member with its own excerpt."""

from __future__ import annotations

from collections.abc import Mapping

from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import FindingId, VersionId
from clausemark.errors import IntegrityError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import Vocabulary
from clausemark.review.comparison import Comparison, ComparisonMember
from clausemark.services.dossier import Dossier
from clausemark.services.freezing.excerpts import excerpt_of
from clausemark.services.freezing.numbering import Placed
from clausepack.pack import ComparisonMember as MemberRow
from clausepack.pack import ComparisonRecord


def comparison_records(
    dossier: Dossier, placed: Mapping[VersionId, Placed], vocabulary: Vocabulary
) -> tuple[ComparisonRecord, ...]:
    """Return the comparisons that a finding of the selection takes part in."""
    labels = {category.id: category.label for category in vocabulary.categories}
    return tuple(
        ComparisonRecord(
            id=item.id,
            category=item.category,
            category_label=labels.get(item.category, item.category),
            criterion=item.criterion,
            confirmed_by=dossier.name(item.confirmed_by),
            confirmed_at=utc_text(item.confirmed_at),
            members=tuple(_member(member, dossier, placed) for member in item.members),
        )
        for item in dossier.comparisons
    )


def comparisons_by_finding(comparisons: tuple[Comparison, ...]) -> dict[FindingId, tuple[str, ...]]:
    """Return the comparisons that each finding takes part in."""
    found: dict[FindingId, tuple[str, ...]] = {}
    for item in comparisons:
        for member in item.members:
            found[member.finding] = (*found.get(member.finding, ()), item.id)
    return found


def _member(member: ComparisonMember, dossier: Dossier, placed: Mapping[VersionId, Placed]) -> MemberRow:
    found = dossier.finding(member.finding)
    if found is None:
        message = phrase(
            "Finding {finding} of a comparison is not in the workspace. Run `clausemark verify` on it.",
            finding=member.finding,
        )
        raise IntegrityError(message, reason="comparison-broken")
    file, entry = found
    judgement = entry.finding.judgement
    return MemberRow(
        finding_id=member.finding,
        platform=file.platform.name,
        document=file.document.title,
        captured_at=utc_text(file.capture.captured_at.utc),
        verdict="" if member.verdict is None else member.verdict.value,
        reason=member.reason,
        severity=None if judgement.severity is None else judgement.severity.value,
        polarity=judgement.polarity.value,
        what_it_says=judgement.what_it_says,
        excerpt=excerpt_of(entry.finding, placed[file.version.id]),
    )
