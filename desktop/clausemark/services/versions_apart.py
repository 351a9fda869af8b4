"""What the window shows of the change from one version to another: the redline with its record, and the counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from clausemark.archive.identifiers import DocumentId, ProvisionId, VersionId
from clausemark.archive.library import Version
from clausemark.archive.terms import LineageRelation
from clausemark.provisions.document_redline import Element, Passage, PassageKind
from clausemark.provisions.lineage import Link
from clausemark.provisions.provision import ProvisionSpan
from clausemark.review.change import ChangeRecord, LinkDecision
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken
from clausemark.services.severity_shift import SeverityShift, severity_shift
from clausemark.services.transitions import MembersInTurn, Transition, links_between, transition_of
from clausemark.store.transaction import View

_GONE = frozenset({PassageKind.REMOVED, PassageKind.MOVED_FROM})
_ALONE = _GONE | {PassageKind.ADDED, PassageKind.MOVED_TO}


@dataclass(frozen=True, slots=True)
class ChangeCounts:
    """How many clauses each relation has in a transition; the split and merged ones count by their links."""

    added: int = 0
    removed: int = 0
    reworded: int = 0
    split: int = 0
    merged: int = 0
    moved: int = 0


@dataclass(frozen=True, slots=True)
class Kin:
    """The clause of the other version that a passage comes from or went to, and by what relation."""

    relation: LineageRelation
    provision: ProvisionSpan


@dataclass(frozen=True, slots=True)
class _Links:
    """The likeliest link of each clause, by its place in the old and in the new version."""

    by_old: Mapping[int, Link]
    by_new: Mapping[int, Link]

    @classmethod
    def of(cls, links: Iterable[Link]) -> _Links:
        """Return links by both of their sides."""
        ordered = sorted(links, key=lambda each: each.score)
        by_old = {each.old: each for each in ordered if each.old is not None and each.new is not None}
        by_new = {each.new: each for each in ordered if each.old is not None and each.new is not None}
        return cls(by_old, by_new)


@dataclass(frozen=True, slots=True)
class ShownRedline:
    """A transition ready to be shown; clauses that moved under another number are passages that moved too.

    `record` is what persons noted or confirmed of it, None when nothing; `severities` how its clauses are rated,
    `said` what persons decided about its links, in order.
    """

    transition: Transition
    passages: tuple[Passage, ...]
    links: _Links
    counts: ChangeCounts
    record: ChangeRecord | None
    severities: SeverityShift
    said: tuple[LinkDecision, ...] = ()

    def kin(self, passage: Passage) -> Kin | None:
        """Return the clause of the other version that a passage of one version alone belongs to, None without one."""
        link = _link_of(passage, self.links)
        place = None if link is None else link.new if passage.kind in _GONE else link.old
        if link is None or place is None:
            return None
        member = self.transition.new if passage.kind in _GONE else self.transition.old
        return Kin(link.relation, member.found.provisions[place])

    def ends(self, passage: Passage) -> tuple[ProvisionId | None, ProvisionId | None]:
        """Return the clause that a passage was and the one that it is, None where there is none."""
        link = _link_of(passage, self.links)
        places = (_place(passage.old), _place(passage.new)) if link is None else (link.old, link.new)
        old, new = self.transition.old.provisions, self.transition.new.provisions
        return None if places[0] is None else old[places[0]], None if places[1] is None else new[places[1]]


def earlier_versions(desk: Desk, version: VersionId) -> tuple[Version, ...]:
    """Return the sound versions of the same document before a version, the latest first."""
    with desk.workspace.reading() as view:
        shown = view.versions.get(version)
        sound = view.versions.sound_of(shown.document)
        return tuple(each for each in reversed(sound) if each.ordinal < shown.ordinal)


def show_redline(desk: Desk, old: VersionId, new: VersionId) -> ShownRedline:
    """Return the redline between two versions of the workspace with what is proposed and known about it.

    Raises `IntegrityError` (`text-changed`).
    """
    with desk.workspace.reading() as view:
        transition = transition_of(view, view.versions.get(old), view.versions.get(new))
        record, severities = view.changes.between(old, new), severity_shift(view, transition)
        said = view.links.between(old, new)
    links = _Links.of(pair.link for pair in transition.pairs)
    passages = tuple(_as_moved(each, _link_of(each, links)) for each in transition.passages())
    counts = counts_of(pair.link for pair in transition.pairs)
    return ShownRedline(transition, passages, links, counts, record, severities, said)


def renew_record(desk: Desk, shown: ShownRedline) -> ShownRedline | None:
    """Return a redline with its record as it is now, None when persons decided on its links: it is another one then."""
    old, new = shown.transition.old.version.id, shown.transition.new.version.id
    with desk.workspace.reading() as view:
        if view.links.between(old, new) != shown.said:
            return None
        return replace(shown, record=view.changes.between(old, new), severities=severity_shift(view, shown.transition))


def change_counts(
    desk: Desk, document: DocumentId, wanted: Collection[VersionId], cancel: CancelToken | None = None
) -> Mapping[VersionId, ChangeCounts]:
    """Return for versions of a document how they differ from the sound version before.

    The first version, and captures that are broken, have no counts. Raises `CancelledError` (`cancelled`),
    `IntegrityError` (`text-changed`).
    """
    token = cancel or CancelToken()
    found: dict[VersionId, ChangeCounts] = {}
    with desk.workspace.reading() as view:
        members = MembersInTurn(view)
        for old, new in pairwise(view.versions.sound_of(document)):
            token.checkpoint()
            if new.id in wanted:
                found[new.id] = _counted(view, members, (old, new), token)
    return found


def counts_of(links: Iterable[Link]) -> ChangeCounts:
    """Return the numbers of clauses by what became of them."""
    counts = Counter(link.relation for link in links)
    return ChangeCounts(
        counts[LineageRelation.ADDED],
        counts[LineageRelation.REMOVED],
        counts[LineageRelation.REWORDED],
        counts[LineageRelation.SPLIT_FROM],
        counts[LineageRelation.MERGED_INTO],
        counts[LineageRelation.MOVED],
    )


def _link_of(passage: Passage, links: _Links) -> Link | None:
    """Return the link of a clause that stands on one side of the redline only, None for anything else."""
    gone = passage.kind in _GONE
    element = passage.old if gone else passage.new
    if passage.kind not in _ALONE or element is None or element.provision is None:
        return None
    return (links.by_old if gone else links.by_new).get(element.provision)


def _place(element: Element | None) -> int | None:
    return None if element is None else element.provision


def _as_moved(passage: Passage, link: Link | None) -> Passage:
    """Return a clause that only moved, under another number too, as moved."""
    if link is None or link.relation is not LineageRelation.MOVED:
        return passage
    return replace(passage, kind=PassageKind.MOVED_FROM if passage.kind in _GONE else PassageKind.MOVED_TO)


def _counted(view: View, members: MembersInTurn, pair: tuple[Version, Version], cancel: CancelToken) -> ChangeCounts:
    old, new = pair
    if old.text_sha256 == new.text_sha256 and old.segmenter_version == new.segmenter_version:
        return ChangeCounts()
    before = members.read(old)
    return counts_of(links_between(view, before, members.read(new), cancel))
