"""Two documents or two platforms side by side: what is judged in each, category by category."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from clausemark.archive.identifiers import DocumentId, FindingId, PlatformId
from clausemark.archive.library import Document, Platform, Version
from clausemark.regulations.vocabulary import Verdict
from clausemark.review.finding import Finding
from clausemark.services.benchmark import Presence
from clausemark.services.desk import Desk
from clausemark.services.gathering import latest_judged
from clausemark.services.progress import CancelToken
from clausemark.store.transaction import View


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Something that a document can be set beside: another document, or a platform as a whole (`document` None).

    `judged` tells whether anything of it was judged: else there is nothing to set beside.
    """

    platform: Platform
    document: Document | None
    judged: bool

    @property
    def key(self) -> str:
        """Return the identifier of the document, else of the platform."""
        return self.platform.id if self.document is None else self.document.id


@dataclass(frozen=True, slots=True)
class Side:
    """The findings of one side; `versions` are those that they are on: the latest of each document with any."""

    name: str
    versions: tuple[Version, ...]
    findings: tuple[Finding, ...]

    def within(self, category: str) -> tuple[Finding, ...]:
        """Return the findings in a category."""
        return tuple(each for each in self.findings if category in each.judgement.categories)

    def presence(self, category: str) -> Presence:
        """Return whether the side deals with a category, as the matrix counts it."""
        found = self.within(category)
        if any(each.target.anchor is not None for each in found):
            return Presence.PRESENT
        return Presence.ABSENT if found else Presence.UNCLEAR


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Both sides; `categories` are those that either has, in the order of the vocabulary.

    `verdicts` are those of confirmed comparisons between a finding of the left and one of the right.
    """

    left: Side
    right: Side
    categories: tuple[str, ...]
    verdicts: Mapping[tuple[FindingId, FindingId], Verdict]


def counterparts(desk: Desk, document: DocumentId) -> tuple[Counterpart, ...]:
    """Return what a document can be set beside: every other platform, then every other document."""
    with desk.workspace.reading() as view:
        own = view.documents.get(document)
        begun = view.levels.begun_documents()
        platforms = {each.id: each for each in view.platforms.all()}
        documents = [each for each in view.documents.all() if each.id != document]
    judged = {each.platform for each in documents if each.id in begun}
    whole = [Counterpart(each, None, each.id in judged) for each in platforms.values() if each.id != own.platform]
    single = [Counterpart(platforms[each.platform], each, each.id in begun) for each in documents]
    return (*_sorted(whole), *_sorted(single))


def side_by_side(desk: Desk, document: DocumentId, other: Counterpart, cancel: CancelToken) -> SideBySide:
    """Return a document beside another, or its platform beside another platform.

    Raises `CancelledError` (`cancelled`).
    """
    with desk.workspace.reading() as view:
        own = view.documents.get(document)
        if other.document is not None:
            left, right = _side(view, own.title, (own,)), _side(view, other.document.title, (other.document,))
        else:
            cancel.checkpoint()
            platform = view.platforms.get(own.platform)
            left, right = _platform(view, platform), _platform(view, other.platform)
        cancel.checkpoint()
        used = {each for side in (left, right) for found in side.findings for each in found.judgement.categories}
        ordered = tuple(each.id for each in desk.law.vocabulary.categories if each.id in used)
        return SideBySide(left, right, ordered, _verdicts(view, left.findings, right.findings))


def _platform(view: View, platform: Platform) -> Side:
    return _side(view, platform.name, view.documents.of_platform(PlatformId(platform.id)))


def _side(view: View, name: str, documents: Iterable[Document]) -> Side:
    versions: list[Version] = []
    findings: list[Finding] = []
    for document in documents:
        judged = latest_judged(view, document.id)
        if judged is not None:
            versions.append(judged[0])
            findings += judged[1]
    return Side(name, tuple(versions), tuple(findings))


def _verdicts(
    view: View, left: Sequence[Finding], right: Sequence[Finding]
) -> Mapping[tuple[FindingId, FindingId], Verdict]:
    mine, theirs = {each.id for each in left}, {each.id for each in right}
    found: dict[tuple[FindingId, FindingId], Verdict] = {}
    for comparison in view.comparisons.all():
        reference, *others = comparison.members
        for member in others:
            if reference.finding in mine and member.finding in theirs and member.verdict is not None:
                found[reference.finding, member.finding] = member.verdict
    return found


def _sorted(found: Iterable[Counterpart]) -> list[Counterpart]:
    return sorted(
        found,
        key=lambda each: (not each.judged, each.platform.name, "" if each.document is None else each.document.title),
    )
