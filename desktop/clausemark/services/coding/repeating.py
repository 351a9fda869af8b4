"""The same judgement again: copied from the finding before, or applied to identical words elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from clausemark.archive.identifiers import ProvisionId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.vocabulary import FindingState, MappingState, Origin
from clausemark.review.finding import Finding, Mapping, Target
from clausemark.review.reconciliation import is_judged
from clausemark.services.changes import Edit
from clausemark.services.coding.content import Content, Subject, where_of, worked_on
from clausemark.services.coding.passages import Passages
from clausemark.services.coding.revising import begin, turn
from clausemark.services.progress import CancelToken, Progress
from clausemark.store.transaction import View


@dataclass(frozen=True, slots=True)
class IdenticalPlace:
    """A provision with the same words; `taken` tells that somebody judged it already."""

    provision: ProvisionId
    target: Target
    platform: str
    document: str
    captured_at: str
    where: str
    taken: bool


def previous_finding(view: View, provision: ProvisionId) -> Finding | None:
    """Return the nearest finding before a provision in its version, None when nothing before it is judged."""
    here = view.provisions.get(provision)
    before = [each.id for each in view.provisions.page(0, here.span.ordinal - 1, version=here.version)]
    places = {each: place for place, each in enumerate(before)}
    found = [
        (max(places[each] for each in finding.target.provisions), finding.id, finding)
        for finding in view.findings.of_version(here.version)
        if is_judged(finding) and finding.target.provisions and set(finding.target.provisions) <= places.keys()
    ]
    return max(found, key=lambda each: each[:2])[2] if found else None


def copy_judgement(subject: Subject, source: Finding, catalogue: Catalogue, today: date) -> Edit | None:
    """Take over judgement and mappings of another finding; the title, and who prepared it, stay one's own.

    Mappings are as of today, on the law entries of today.
    """
    title = subject.content.judgement.title
    judgement = replace(source.judgement, title=title)
    mappings = tuple(_today(each, catalogue, today) for each in _standing(source.mappings))
    after = worked_on(subject.content, judgement=judgement, mappings=mappings)
    return turn(subject, phrase("Copy {finding} to {where}", finding=source.label, where=subject.where), after)


def identical_places(
    view: View, finding: Finding, passages: Passages, progress: Progress, cancel: CancelToken
) -> tuple[IdenticalPlace, ...]:
    """Return the other provisions that have the same words as a finding's, in order of versions.

    Raises `RuleRefusedError` (`several-provisions`) for a finding that does not lie within one provision.
    """
    anchor = finding.target.anchor
    if anchor is None or len(finding.target.provisions) != 1:
        message = phrase(
            "Finding {finding} does not lie within one provision, so that there is no text to look for.",
            finding=finding.label,
        )
        raise RuleRefusedError(message, reason="several-provisions")
    home = view.provisions.get(finding.target.provisions[0])
    offset, length = anchor.position.start - home.span.start, anchor.position.end - anchor.position.start
    same = [each for each in view.provisions.with_text(home.stored_sha256) if each.id != home.id]
    progress.start(len(same), "identical text")
    places = []
    for done, each in enumerate(same, 1):
        cancel.checkpoint()
        version = view.versions.get(each.version)
        if view.versions.is_removed(each.version):
            continue
        start = each.span.start + offset
        document = view.documents.get(version.document)
        places.append(
            IdenticalPlace(
                each.id,
                passages.of_span(view, version, start, start + length),
                view.platforms.get(document.platform).name,
                document.title,
                version.captured_at.utc.date().isoformat(),
                where_of(each.span),
                any(is_judged(other) for other in view.findings.on_provision(each.id)),
            )
        )
        progress.advance(done, document.title)
    return tuple(places)


def apply_elsewhere(finding: Finding, places: tuple[IdenticalPlace, ...], catalogue: Catalogue, today: date) -> Edit:
    """Return the one act that begins the same finding in every chosen place.

    Raises `RuleRefusedError` (`nothing-chosen`).
    """
    if not places:
        raise RuleRefusedError(phrase("No place is chosen. Choose at least one."), reason="nothing-chosen")
    mappings = tuple(_today(each, catalogue, today) for each in _standing(finding.mappings))
    model = Content(finding.target, finding.judgement, mappings, FindingState.DRAFT, Origin.HUMAN)
    contents = [replace(model, target=each.target) for each in places]
    name = (
        phrase("Apply {finding} to 1 other place", finding=finding.label)
        if len(places) == 1
        else phrase("Apply {finding} to {count} other places", finding=finding.label, count=len(places))
    )
    return begin(name, *contents)


def _standing(mappings: tuple[Mapping, ...]) -> tuple[Mapping, ...]:
    return tuple(each for each in mappings if each.state is MappingState.ACCEPTED)


def _today(mapping: Mapping, catalogue: Catalogue, today: date) -> Mapping:
    entry = catalogue.citation(mapping.citation).entry_sha256
    return replace(mapping, entry_sha256=entry, as_of=today.isoformat())
