"""Findings as a pack prints them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from clausemark.archive.canonical import canonical_json
from clausemark.archive.clock import utc_text
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import FindingId, VersionId
from clausemark.regulations.vocabulary import Vocabulary
from clausemark.review.finding import Dissent, Judgement, OpenItem
from clausemark.review.finding import Mapping as LawMapping
from clausemark.review.severity import factor_sum, proposed_severity
from clausemark.services.assessing import Assessment
from clausemark.services.dossier import Dossier
from clausemark.services.freezing.excerpts import excerpt_of
from clausemark.services.freezing.numbering import Placed
from clausemark.services.freezing.steps import step_records
from clausepack.pack import DissentRecord, Factor, Finding, MappingRow, Note, OpenItemRecord, StepRecord


class FindingPrinter:
    """Turns assessed findings into the rows of a pack."""

    def __init__(
        self,
        dossier: Dossier,
        placed: Mapping[VersionId, Placed],
        vocabulary: Vocabulary,
        comparisons: Mapping[FindingId, tuple[str, ...]],
        said: Callable[[str], str],
    ) -> None:
        """Print the findings of a dossier; `said` says a sentence of the program in the language of the pack."""
        self._dossier = dossier
        self._placed = placed
        self._labels = {category.id: category.label for category in vocabulary.categories}
        self._factor_labels = {item.factor: item.label for item in vocabulary.factors}
        self._comparisons = comparisons
        self._said = said

    def finding(self, assessed: Assessment, version_line: str) -> Finding:
        """Return one finding with everything that its sheet shows."""
        record = assessed.finding
        judgement = record.judgement
        placed = self._placed[record.target.version]
        return Finding(
            id=record.id,
            label=record.label,
            revision=record.revision,
            exhibit=placed.number,
            state=assessed.state.value,
            title=judgement.title,
            categories=tuple((each, self._labels.get(each, each)) for each in judgement.categories),
            polarity=judgement.polarity.value,
            severity=None if judgement.severity is None else judgement.severity.value,
            severity_proposed=proposed_severity(judgement.factors).value,
            severity_sum=factor_sum(judgement.factors),
            severity_reason=judgement.severity_reason,
            factors=self._factors(judgement),
            what_it_says=judgement.what_it_says,
            why_it_matters=judgement.why_it_matters,
            user_impact=judgement.user_impact,
            affected_groups=judgement.affected_groups,
            opt_out="" if judgement.opt_out is None else judgement.opt_out.state.value,
            opt_out_how="" if judgement.opt_out is None else judgement.opt_out.how,
            what_users_can_do=judgement.what_users_can_do,
            notes=tuple(Note(note.kind.value, note.text) for note in judgement.notes),
            confidence=judgement.confidence.value,
            basis=judgement.basis.value,
            origin=record.origin.value,
            prepared_by=self._dossier.name(record.prepared_by),
            prepared_at=utc_text(record.prepared_at),
            excerpt=excerpt_of(record, placed),
            searched_for=record.target.searched_for,
            mappings=self._mappings(assessed),
            dissents=tuple(self._dissent(each) for each in assessed.entry.dissents),
            open_items=tuple(item.id for item in assessed.entry.open_items),
            steps=self._steps(assessed),
            comparisons=self._comparisons.get(record.id, ()),
            version_line=version_line,
            content=canonical_json(assessed.content).decode("utf-8"),
            digest=assessed.digest,
        )

    def open_item(self, item: OpenItem) -> OpenItemRecord:
        """Return an open item with its owner's name."""
        return OpenItemRecord(
            id=item.id,
            finding=item.finding,
            question=item.question,
            owner=self._dossier.name(item.owner),
            due=item.due,
            state=item.state,
            resolution=item.resolution,
            raised_at=utc_text(item.raised_at),
        )

    def _steps(self, assessed: Assessment) -> tuple[StepRecord, ...]:
        def why(signed: Sha256) -> str:
            return self._said(assessed.why_lapsed(signed))

        return step_records(assessed.entry.steps, assessed.digest, self._dossier.name, why)

    def _factors(self, judgement: Judgement) -> tuple[Factor, ...]:
        return tuple(
            Factor(each.factor.value, self._factor_labels[each.factor], each.score, each.reason)
            for each in judgement.factors
        )

    def _mappings(self, assessed: Assessment) -> tuple[MappingRow, ...]:
        mapped_by = self._dossier.name(assessed.finding.prepared_by)
        rows = enumerate(assessed.finding.mappings, 1)
        return tuple(_mapping(each, f"{assessed.finding.id}-m{n}", mapped_by) for n, each in rows)

    def _dissent(self, item: Dissent) -> DissentRecord:
        answer = item.answer
        return DissentRecord(
            id=item.id,
            by=self._dossier.name(item.by),
            utc=utc_text(item.utc),
            text=item.text,
            answer_by="" if answer is None else self._dossier.name(answer.by),
            answer_utc="" if answer is None else utc_text(answer.utc),
            answer="" if answer is None else answer.text,
        )


def _mapping(item: LawMapping, row_id: str, mapped_by: str) -> MappingRow:
    return MappingRow(
        id=row_id,
        citation_id=item.citation,
        relation=item.relation.value,
        set_relation=None if item.set_relation is None else item.set_relation.value,
        rationale=item.rationale.value,
        strength=item.strength,
        reason=item.reason,
        as_of=item.as_of,
        method=item.method.value,
        state=item.state.value,
        mapped_by=mapped_by,
    )
