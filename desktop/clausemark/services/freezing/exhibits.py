"""Exhibits and their population as a pack prints them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from clausemark.archive.capture import CustodyEvent
from clausemark.archive.clock import utc_text
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import VersionId
from clausemark.review.reconciliation import ProvisionFate
from clausemark.review.reconciliation import Reconciliation as Sums
from clausemark.review.states import lapse_reason
from clausemark.services.assessing import VersionAssessment
from clausemark.services.dossier import Dossier
from clausemark.services.freezing.numbering import Placed
from clausemark.services.freezing.steps import step_records
from clausemark.services.recognising import recognised
from clausepack.pack import CustodyEntry, Exhibit, ProvisionRow, ReasonCount, Reconciliation, StepRecord, VersionSeen


def exhibit_of(placed: Placed, assessed: VersionAssessment, dossier: Dossier, said: Callable[[str], str]) -> Exhibit:
    """Return one version with its source, its custody and the state of its review.

    `said` says a sentence of the program in the language of the pack.
    """
    file = placed.file
    version, document, platform, capture = file.version, file.document, file.platform, file.capture
    return Exhibit(
        number=placed.number,
        role=placed.role,
        version_id=version.id,
        ordinal=version.ordinal,
        kind=version.kind.value,
        platform=platform.name,
        legal_entity=platform.legal_entity,
        platform_jurisdiction=platform.jurisdiction,
        document_id=document.id,
        document=document.title,
        terms_type=document.terms_type,
        language=document.language,
        stated_effective=version.stated_effective,
        stated_updated=version.stated_updated,
        captured_at=utc_text(capture.captured_at.utc),
        captured_at_basis=capture.captured_at.basis.value,
        captured_at_precision=capture.captured_at.precision,
        file_name=capture.origin.file_name,
        source_url=capture.origin.source_url,
        method=capture.origin.method,
        operator=capture.origin.operator,
        imported_at=utc_text(capture.imported_at),
        imported_by=capture.imported_by,
        media_type=capture.media_type,
        bytes=capture.size,
        sha256=capture.sha256,
        text_sha256=version.text_sha256,
        reader=version.reader,
        reader_version=version.reader_version,
        segmenter_version=version.segmenter_version,
        timestamp_status="none",
        source_path=placed.source_path,
        text_path=placed.text_path,
        text_lines=placed.lines.count,
        custody=tuple(_custody(event) for event in file.custody),
        review=assessed.review.value,
        steps=_steps(assessed, dossier, said),
        digest=assessed.digest,
        reconciliation=_sums(assessed.reconciliation),
        warnings=tuple(said(recognised(each)) for each in file.warnings),
    )


def provision_rows(placed: Placed, assessed: VersionAssessment, dossier: Dossier) -> Iterator[ProvisionRow]:
    """Yield the population of one version with what became of each provision."""
    fates: Mapping[str, ProvisionFate] = {fate.provision: fate for fate in assessed.reconciliation.fates}
    for item in placed.file.provisions:
        fate = fates[item.id]
        exclusion = fate.exclusion
        yield ProvisionRow(
            id=item.id,
            exhibit=placed.number,
            ordinal=item.span.ordinal,
            number=item.span.number,
            heading_path=item.span.heading_path,
            start=item.span.start,
            end=item.span.end,
            sha256=item.span.sha256,
            state=fate.state.value,
            scope_reason=None if exclusion is None else exclusion.reason.value,
            scope_note="" if exclusion is None else exclusion.note,
            scope_by="" if exclusion is None else dossier.name(exclusion.by),
            scope_utc="" if exclusion is None else utc_text(exclusion.utc),
            findings=fate.findings,
        )


def versions_seen(dossier: Dossier, placed: Mapping[VersionId, Placed]) -> tuple[VersionSeen, ...]:
    """Return every known version of the documents concerned, also those outside the selection."""
    return tuple(
        VersionSeen(
            document_id=version.document,
            version_id=version.id,
            ordinal=version.ordinal,
            captured_at=utc_text(version.captured_at.utc),
            kind=version.kind.value,
            sha256=version.capture_sha256,
            exhibit=placed[version.id].number if version.id in placed else None,
        )
        for history in dossier.history.values()
        for version in history
    )


def _custody(event: CustodyEvent) -> CustodyEntry:
    return CustodyEntry(
        utc=utc_text(event.utc),
        event=event.kind.value,
        by=event.by,
        sha256_before=event.sha256_before,
        sha256_after=event.sha256_after,
        note=event.note,
    )


def _steps(assessed: VersionAssessment, dossier: Dossier, said: Callable[[str], str]) -> tuple[StepRecord, ...]:
    def why(signed: Sha256) -> str:
        return said(lapse_reason(signed, assessed.digest))

    return step_records(assessed.file.steps, assessed.digest, dossier.name, why)


def _sums(sums: Sums) -> Reconciliation:
    return Reconciliation(
        population=sums.population,
        reviewed=sums.reviewed,
        out_of_scope=tuple(ReasonCount(each.reason.value, each.count) for each in sums.out_of_scope),
        outstanding=sums.outstanding,
        closes=sums.closes,
    )
