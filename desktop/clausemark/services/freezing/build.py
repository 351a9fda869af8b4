"""From a dossier to a Pack: pure, so that the same records give the same bytes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from clausemark import __version__
from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import CitationId, VersionId
from clausemark.archive.ledger import Event
from clausemark.phrases import phrase
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.vocabulary import PackStatus, Severity, Vocabulary
from clausemark.review.engagement import ENGAGEMENT
from clausemark.review.engagement import Engagement as EngagementRecord
from clausemark.review.finding import Finding as FindingRecord
from clausemark.review.person import Person as PersonRecord
from clausemark.review.reconciliation import is_judged
from clausemark.services.assessing import Assessment, VersionAssessment
from clausemark.services.dossier import Dossier
from clausemark.services.freezing.comparisons import comparison_records, comparisons_by_finding
from clausemark.services.freezing.exhibits import exhibit_of, provision_rows, versions_seen
from clausemark.services.freezing.findings import FindingPrinter
from clausemark.services.freezing.law import law_rows
from clausemark.services.freezing.ledger_extract import ledger_extract
from clausemark.services.freezing.legal import legal_rows, return_issues, return_records
from clausemark.services.freezing.numbering import Placed, place
from clausemark.services.freezing.order import FreezeOrder
from clausemark.services.freezing.purged import purged_row
from clausemark.services.freezing.wording import Wording
from clausemark.services.logos import logo_row
from clausepack.pack import (
    SCHEMA,
    Engagement,
    Finding,
    OpenItemRecord,
    Pack,
    PackVersion,
    Person,
    Program,
    ProvisionRow,
    Selection,
)


@dataclass(frozen=True, slots=True)
class Reference:
    """What the program itself brings to a pack: law, vocabularies and sentences."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    wording: Wording


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the work stands: the computed status with its reasons, and earlier freezes of the selection."""

    status: PackStatus
    reasons: tuple[str, ...]
    history: tuple[PackVersion, ...]
    supersedes: str | None


def build_pack(
    order: FreezeOrder,
    dossier: Dossier,
    assessed: Mapping[VersionId, VersionAssessment],
    reference: Reference,
    standing: Standing,
) -> Pack:
    """Return the pack of a dossier; every excerpt has passed the verbatim gate or this raises."""
    placed = place(dossier)
    said = reference.wording.said
    printer = FindingPrinter(dossier, placed, reference.vocabulary, comparisons_by_finding(dossier.comparisons), said)
    reviewed = [assessed[file.version.id] for file in dossier.reviewed]
    findings = _findings(reviewed, printer, dossier, reference.wording)
    cited = _cited(reviewed)
    instruments, citations = law_rows(reference.catalogue, cited, utc_text(order.frozen_at)[:10], said)
    exhibits = tuple(exhibit_of(item, assessed[version], dossier, said) for version, item in placed.items())
    facts = reference.wording.facts(dossier, reviewed, reference.catalogue, standing.status)
    return Pack(
        schema=SCHEMA,
        id=order.pack_id,
        title=said(pack_title(dossier.engagement)),
        status=standing.status.value,
        status_reasons=tuple(map(said, standing.reasons)),
        frozen_at=utc_text(order.frozen_at),
        frozen_by=order.frozen_by,
        language=order.language,
        paper=order.paper,
        program=Program("Clausemark", __version__),
        supersedes=standing.supersedes,
        history=standing.history,
        selection=Selection(said(order.query), order.documents, order.versions),
        engagement=engagement_row(dossier.engagement, dossier.logo),
        persons=tuple(Person(each.id, each.name, each.role, each.organisation) for each in _people(dossier)),
        exhibits=exhibits,
        versions_seen=versions_seen(dossier, placed),
        provisions=tuple(_population(placed, assessed, dossier)),
        findings=findings,
        comparisons=comparison_records(dossier, placed, reference.vocabulary),
        open_items=_open_items(dossier, printer),
        instruments=instruments,
        citations=citations,
        disclaimers=reference.wording.disclaimers(facts),
        independence=reference.wording.independence(facts),
        one_line=reference.wording.one_line(),
        method=reference.wording.method(facts, reference.vocabulary),
        vocabulary=reference.wording.vocabulary(reference.vocabulary),
        glossary=reference.wording.glossary(),
        ledger=ledger_extract(
            dossier.events,
            _records_in_scope(dossier) | _kept_law(dossier.events, cited) | {row.pack_id for row in standing.history},
        ),
        legal=tuple(legal_rows(dossier)),
        returns=return_records(dossier),
        return_issues=return_issues(dossier),
        purged=tuple(purged_row(each, dossier) for each in dossier.purges),
        certificates=reference.wording.certificates(order, exhibits) if order.certificates else (),
    )


def _findings(
    reviewed: Iterable[VersionAssessment], printer: FindingPrinter, dossier: Dossier, wording: Wording
) -> tuple[Finding, ...]:
    rows = []
    for number, version in enumerate(reviewed):
        history = dossier.history[version.file.document.id]
        line = wording.version_line(version.file.version, history)
        rows += [(_rank(item, number), item, line) for item in version.findings if is_judged(item.finding)]
    return tuple(printer.finding(item, line) for _, item, line in sorted(rows, key=lambda row: row[0]))


def _rank(item: Assessment, exhibit: int) -> tuple[int, str, int, int, str]:
    """Order by severity (worst first, unrated last), category, document, position."""
    record: FindingRecord = item.finding
    severity: Severity | None = record.judgement.severity
    anchor = record.target.anchor
    position = anchor.position.start if anchor is not None else -1
    category = record.judgement.categories[0] if record.judgement.categories else ""
    return (-severity.rank if severity is not None else 1, category, exhibit, position, record.id)


def _cited(reviewed: Iterable[VersionAssessment]) -> set[CitationId]:
    return {mapping.citation for version in reviewed for item in version.findings for mapping in item.finding.mappings}


def _population(
    placed: Mapping[VersionId, Placed], assessed: Mapping[VersionId, VersionAssessment], dossier: Dossier
) -> Iterator[ProvisionRow]:
    for version, item in placed.items():
        if item.role == "reviewed":
            yield from provision_rows(item, assessed[version], dossier)


def _open_items(dossier: Dossier, printer: FindingPrinter) -> tuple[OpenItemRecord, ...]:
    items = {
        item.id: item
        for file in dossier.reviewed
        for item in (*(each for entry in file.findings for each in entry.open_items), *file.open_items)
    }
    return tuple(printer.open_item(items[key]) for key in sorted(items))


def _people(dossier: Dossier) -> list[PersonRecord]:
    return [dossier.persons[key] for key in sorted(dossier.persons)]


def pack_title(record: EngagementRecord) -> str:
    """Return what a pack is called."""
    return record.title or phrase("Review of archived terms")


def engagement_row(record: EngagementRecord, logo: bytes | None) -> Engagement:
    """Return an engagement as a pack states it, with the picture that it names."""
    return Engagement(
        title=record.title,
        organisation=record.organisation,
        addressee=record.addressee,
        purpose=record.purpose,
        jurisdictions=record.jurisdictions,
        period_from=record.period_from,
        period_to=record.period_to,
        relationship=record.relationship,
        confidentiality=record.confidentiality,
        distribution=record.distribution,
        retention=record.retention,
        logo=logo_row(logo),
        retain_until=record.retain_until,
        legal_hold=record.legal_hold,
        hold_reason=record.hold_reason,
    )


def _records_in_scope(dossier: Dossier) -> frozenset[str]:
    """Return the identifiers of the records whose ledger payloads go into the pack."""
    captures = {file.capture.id for file in dossier.files()}
    records: set[str] = {ENGAGEMENT, *dossier.persons}
    records |= {event.record for event in dossier.events if _is_custody_of(event, captures)}
    for file in dossier.files():
        records |= {file.version.id, file.capture.id, file.document.id, file.platform.id}
        records |= {exclusion.id for exclusion in file.exclusions} | {step.id for step in file.steps}
    for file in dossier.reviewed:
        for entry in file.findings:
            records.add(entry.finding.id)
            records |= {step.id for step in entry.steps} | {item.id for item in entry.dissents}
            records |= {item.id for item in entry.open_items}
        records |= {item.id for item in file.open_items}
    records |= {each.id for each in dossier.purges}
    records |= {each.id for each in dossier.legal} | {each.id for each in dossier.returns}
    inside = {entry.finding.id for file in dossier.reviewed for entry in file.findings}
    records |= {each.id for each in dossier.returned_entries if each.finding in inside}
    return frozenset(records | {item.id for item in dossier.comparisons})


def _kept_law(events: Iterable[Event], cited: Collection[object]) -> frozenset[str]:
    """Return the records of the entries of imported law that a pack cites."""
    kept = ((event.record, event.payload) for event in events if event.act == "law.kept")
    return frozenset(
        record for record, payload in kept if isinstance(payload, Mapping) and payload.get("citation") in cited
    )


def _is_custody_of(event: Event, captures: Collection[str]) -> bool:
    payload = event.payload
    about = payload.get("capture") if isinstance(payload, Mapping) else None
    return event.record.startswith("cus-") and about in captures
