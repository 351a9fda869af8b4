"""How other platforms handle the same: proposals with their reasons, refusals, and the matrix of categories.

Proposals order passages for a person to read; only a confirmed comparison says that two are comparable.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from clausemark.archive.identifiers import FindingId, ProvisionId, RefusalId, VersionId
from clausemark.archive.library import Document, Platform, Version
from clausemark.errors import RuleRefusedError
from clausemark.phrases import listed, phrase
from clausemark.provisions.provision import ProvisionSpan
from clausemark.provisions.topic import Resemblance, TopicIndex, Words
from clausemark.regulations.vocabulary import MappingState, Vocabulary
from clausemark.review.finding import Finding
from clausemark.review.reconciliation import is_judged
from clausemark.review.refusal import ComparisonRefusal
from clausemark.services.desk import Desk, Law
from clausemark.services.progress import CancelToken
from clausemark.store.transaction import View

_FIRST = 3
_HEADING = 2.0
_JUDGEMENT = 1.0
_CATEGORY = 2.0
_SAME_FIRST = 0.5
_SAME_CATEGORY = 0.3
_SAME_LAW = 0.2
_UNUSED = frozenset({MappingState.REJECTED, MappingState.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Proposal:
    """A passage of another platform that may be comparable; `likeness` 0–100 orders proposals and says no more.

    `reasons` say in words why it is proposed, the weightiest first. `finding` is the one on the provision that
    decided, None where nobody has judged it yet.
    """

    provision: ProvisionId
    span: ProvisionSpan
    finding: Finding | None
    likeness: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DocumentProposals:
    """The likeliest passages of one document, its latest sound version; `refused` are those said not to compare."""

    platform: Platform
    document: Document
    version: Version
    proposals: tuple[Proposal, ...]
    refused: tuple[ComparisonRefusal, ...]


def propose(
    desk: Desk,
    finding: FindingId,
    *,
    first: int = _FIRST,
    documents: Collection[str] = (),
    cancel: CancelToken | None = None,
) -> tuple[DocumentProposals, ...]:
    """Return for each document of another platform the `first` passages that are likeliest comparable.

    `documents` narrows the search to some identifiers. Documents in another language than the finding's come last.
    Raises `UsageError` (`unknown-id`), `CancelledError` (`cancelled`).
    """
    with desk.workspace.reading() as view:
        return _propose(view, view.findings.get(finding), desk.law, first, documents, cancel or CancelToken())


def refuse(desk: Desk, finding: FindingId, provision: ProvisionId, reason: str) -> ComparisonRefusal:
    """Record that a provision is not comparable with a finding's passage; it is not proposed for it again.

    Raises `RuleRefusedError` (`note-missing`) without a reason, `UsageError` (`unknown-id`).
    """
    if not reason.strip():
        raise RuleRefusedError(phrase("Say why the passages are not comparable."), reason="note-missing")
    with desk.workspace.transaction(desk.actor) as tx:
        tx.findings.get(finding)
        tx.provisions.get(provision)
        person = tx.persons.ensure(desk.actor, "reviewer")
        return tx.refusals.add(
            lambda key: ComparisonRefusal(
                RefusalId(key), finding, provision, person.id, tx.clock.now(), reason.strip()
            ),
            "comparison.refused",
        )


@dataclass(frozen=True, slots=True)
class _Place:
    """A provision among all that are searched, with the findings on it."""

    group: int
    provision: ProvisionId
    span: ProvisionSpan
    findings: tuple[Finding, ...]


def _propose(
    view: View,
    finding: Finding,
    law: Law,
    first: int,
    documents: Collection[str],
    cancel: CancelToken,
) -> tuple[DocumentProposals, ...]:
    own = view.documents.get(view.versions.get(finding.target.version).document)
    others = _others(view, own, documents)
    places: list[_Place] = []
    for group, (_, _, version) in enumerate(others):
        cancel.checkpoint()
        places += _places(view, group, version.id)
    index = TopicIndex([_about_provision(place.span) for place in places])
    about = _about_finding(view, finding, law.vocabulary)
    refused = view.refusals.of_finding(finding.id)
    unwanted = {each.provision for each in refused}
    groups = []
    for group, (platform, document, version) in enumerate(others):
        cancel.checkpoint()
        inside = [number for number, place in enumerate(places) if place.group == group]
        ranked = [_proposal(finding, places[each.place], each, law) for each in index.resembling(about, inside)]
        ranked.sort(key=lambda each: (-each.likeness, each.provision))
        mine = {places[number].provision for number in inside}
        groups.append(
            DocumentProposals(
                platform,
                document,
                version,
                tuple(each for each in ranked if each.provision not in unwanted)[:first],
                tuple(each for each in refused if each.provision in mine),
            )
        )
    return tuple(groups)


def _others(view: View, own: Document, documents: Collection[str]) -> list[tuple[Platform, Document, Version]]:
    found = []
    for document in view.documents.all():
        if document.platform == own.platform or (documents and document.id not in documents):
            continue
        version = view.versions.latest(document.id, sound=True)
        if version is not None:
            found.append((view.platforms.get(document.platform), document, version))
    return sorted(found, key=lambda each: (each[1].language != own.language, each[0].name, each[1].title, each[1].id))


def _places(view: View, group: int, version: VersionId) -> list[_Place]:
    on: dict[ProvisionId, list[Finding]] = {}
    for finding in view.findings.of_version(version):
        if is_judged(finding):
            for provision in finding.target.provisions:
                on.setdefault(provision, []).append(finding)
    return [
        _Place(group, each.id, each.span, tuple(on.get(each.id, ()))) for each in view.provisions.of_version(version)
    ]


def _about_provision(span: ProvisionSpan) -> list[Words]:
    return [Words(span.text), Words(" ".join(span.heading_path[-2:]), _HEADING)]


def _about_finding(view: View, finding: Finding, vocabulary: Vocabulary) -> list[Words]:
    judgement = finding.judgement
    spans = [each.span for each in view.provisions.get_many(finding.target.provisions)]
    about = [Words(f"{judgement.title} {judgement.what_it_says}", _JUDGEMENT)]
    about += [Words(" ".join(span.heading_path[-1:]), _HEADING) for span in spans]
    about += [Words(span.text) for span in spans]
    for place, category in enumerate(judgement.categories):
        meant = vocabulary.category(category)
        about.append(Words(" ".join((meant.label, meant.definition, *meant.cuad)), _CATEGORY / (1 + place)))
    return about


def _proposal(finding: Finding, place: _Place, alike: Resemblance, law: Law) -> Proposal:
    best: tuple[float, Finding | None, tuple[str, ...]] = (0.0, None, ())
    for other in place.findings:
        score, reasons = _common(finding, other, law)
        if score > best[0]:
            best = (score, other, reasons)
    words = (phrase("words in common: {words}", words=", ".join(alike.words)),) if alike.words else ()
    return Proposal(
        place.provision,
        place.span,
        best[1],
        min(100, round(100 * (best[0] + alike.score) / (1 + _SAME_FIRST + _SAME_LAW))),
        (*best[2], *words),
    )


def _common(finding: Finding, other: Finding, law: Law) -> tuple[float, tuple[str, ...]]:
    """Return how much two judgements have in common beyond words, and what."""
    score, reasons = 0.0, []
    mine, theirs = finding.judgement.categories, other.judgement.categories
    shared = [each for each in mine if each in theirs]
    if mine[:1] == theirs[:1] and mine:
        score += _SAME_FIRST
        reasons.append(phrase("the same first category: {category}", category=law.vocabulary.label_of(mine[0])))
    elif shared:
        score += _SAME_CATEGORY
        reasons.append(
            phrase(
                "a category in common: {categories}",
                categories=listed(law.vocabulary.label_of(each) for each in shared),
            )
        )
    cited = sorted(_laws(finding) & _laws(other))
    if cited:
        score += _SAME_LAW
        reasons.append(phrase("both mapped to {laws}", laws=", ".join(_citation(law, each) for each in cited)))
    return score, tuple(reasons)


def _laws(finding: Finding) -> set[str]:
    return {each.citation for each in finding.mappings if each.state not in _UNUSED}


def _citation(law: Law, citation: str) -> str:
    return law.catalogue.citation(citation).citation if law.catalogue.has_citation(citation) else citation
