"""The review queues: what waits, and for whom; counted, filtered, narrowed to a part of the archive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from clausemark.archive.identifiers import DocumentId, PlatformId, VersionId
from clausemark.regulations.vocabulary import FindingState, VersionReview
from clausemark.review.finding import OpenItem
from clausemark.review.flag import Flag
from clausemark.review.reconciliation import NOT_JUDGED
from clausemark.services.carrying.awaiting import Unsettled, unsettled
from clausemark.services.desk import Desk
from clausemark.services.filters import Facets, Filter, facets_of
from clausemark.services.queue_lists import (
    FindingList,
    FlagList,
    NewVersionList,
    OpenItemList,
    ProvisionList,
    QueueList,
    Spot,
    VersionList,
)
from clausemark.services.standings import FindingStanding, Standings, VersionStanding
from clausemark.store.transaction import View


class Queue(StrEnum):
    """One list of work."""

    TO_REVIEW = "to-review"
    FLAGGED = "flagged"
    SUGGESTED = "suggested"
    DRAFTS = "drafts"
    CHANGES_REQUESTED = "changes-requested"
    SECOND_REVIEW = "second-review"
    STALE = "stale"
    LAW_CHANGED = "law-changed"
    NEW_VERSIONS = "new-versions"
    UNCLASSIFIED = "unclassified"
    TO_SIGN_OFF = "to-sign-off"
    SIGNED_OFF = "signed-off"
    OPEN_ITEMS = "open-items"
    ALL_FINDINGS = "all-findings"


_STATES = {
    FindingState.SUGGESTED: Queue.SUGGESTED,
    FindingState.DRAFT: Queue.DRAFTS,
    FindingState.CHANGES_REQUESTED: Queue.CHANGES_REQUESTED,
    FindingState.IN_REVIEW: Queue.SECOND_REVIEW,
    FindingState.STALE: Queue.STALE,
    FindingState.APPROVED: Queue.SIGNED_OFF,
}
OF_FINDINGS = frozenset({*_STATES.values(), Queue.LAW_CHANGED, Queue.UNCLASSIFIED, Queue.ALL_FINDINGS})
"""Queues whose rows are findings; only these know severity, category, law, person and state."""
_ENDED = frozenset({FindingState.REJECTED, FindingState.SUPERSEDED})
OF_STANDINGS = OF_FINDINGS | {Queue.TO_SIGN_OFF}
"""Queues that are known once every finding was assessed."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which part of the archive a queue looks at; nothing chosen means what is under review.

    Provisions are then those of the latest sound version of each document. Findings and open items are shown
    wherever they are, so that none on an earlier version is lost from sight.
    """

    platform: PlatformId | None = None
    document: DocumentId | None = None
    version: VersionId | None = None

    @property
    def chosen(self) -> bool:
        """Tell whether a part of the archive was chosen."""
        return self != Scope()


@dataclass(frozen=True, slots=True)
class Backlog:
    """What the queues are read from: the versions in scope, what is to review in them, where findings stand.

    `versions` is in the order of the archive, `population` the number of their provisions, `sorted_out` the findings
    of the scope by the queues that they are in, so that to choose one costs nothing however many there are.
    """

    scope: Scope
    versions: tuple[VersionId, ...]
    population: int
    to_review: ProvisionList
    standings: Standings
    sorted_out: Mapping[Queue, Sequence[FindingStanding]]
    open_items: tuple[OpenItem, ...]
    flags: tuple[Flag, ...]
    unsettled: tuple[Unsettled, ...] = ()


def versions_in(view: View, scope: Scope) -> tuple[VersionId, ...]:
    """Return the versions of a scope in the order of the archive."""
    if scope.version is not None:
        return (scope.version,)
    if scope.document is not None:
        return tuple(view.levels.versions_of(of=scope.document))
    if scope.platform is not None:
        return tuple(view.levels.versions_of(owner=scope.platform))
    return tuple(view.levels.under_review())


def read_backlog(desk: Desk, scope: Scope, standings: Standings) -> Backlog:
    """Return what the queues of a scope are read from; fast enough for a worker at a million provisions."""
    with desk.workspace.reading() as view:
        versions = versions_in(view, scope)
        return Backlog(
            scope=scope,
            versions=versions,
            population=view.queues.population(versions),
            to_review=ProvisionList(view.queues.outstanding(versions)),
            standings=standings,
            sorted_out=_sorted_out(standings, versions if scope.chosen else None),
            open_items=view.open_items.unresolved(),
            flags=tuple(view.flags.all()),
            unsettled=unsettled(view),
        )


def renew_backlog(desk: Desk, known: Backlog, standings: Standings, touched: Collection[VersionId]) -> Backlog:
    """Return the same with the versions that an act touched read again, and only these."""
    with desk.workspace.reading() as view:
        again = [each for each in known.versions if each in touched]
        return replace(
            known,
            to_review=known.to_review.renewed(known.versions, again, view.queues.outstanding(again)),
            standings=standings,
            sorted_out=_sorted_out(standings, known.versions if known.scope.chosen else None),
            open_items=view.open_items.unresolved(),
            flags=tuple(view.flags.all()),
            unsettled=unsettled(view),
        )


def counts(backlog: Backlog) -> Mapping[Queue, int]:
    """Return the number of rows of every queue before any filter."""
    found = Counter({queue: len(findings) for queue, findings in backlog.sorted_out.items()})
    found[Queue.TO_REVIEW] = len(backlog.to_review)
    found[Queue.FLAGGED] = len(_flags(backlog))
    found[Queue.OPEN_ITEMS] = len(_items(backlog))
    found[Queue.TO_SIGN_OFF] = len(_to_sign_off(backlog))
    found[Queue.NEW_VERSIONS] = len(_unsettled(backlog))
    return {queue: found[queue] for queue in Queue}


def read_queue(backlog: Backlog, queue: Queue, chosen: Filter | None = None) -> QueueList:
    """Return the rows of a queue; a filter concerns findings only."""
    if queue is Queue.TO_REVIEW:
        return backlog.to_review
    if queue is Queue.FLAGGED:
        return FlagList(_flags(backlog))
    if queue is Queue.OPEN_ITEMS:
        asked = {each.finding for each in backlog.open_items}
        about = (each for each in backlog.standings.findings() if each.finding in asked)
        spots = {each.finding: Spot(each.finding, each.version, each.provision) for each in about}
        return OpenItemList(_items(backlog), spots)
    if queue is Queue.TO_SIGN_OFF:
        return VersionList(_to_sign_off(backlog))
    if queue is Queue.NEW_VERSIONS:
        return NewVersionList(_unsettled(backlog))
    return FindingList((chosen or Filter()).kept(backlog.sorted_out[queue]))


def facets(backlog: Backlog, queue: Queue) -> Facets:
    """Return what the findings of a queue can be filtered by, and how many have each value."""
    return facets_of(backlog.sorted_out[queue if queue in OF_FINDINGS else Queue.ALL_FINDINGS])


def all_facets(backlog: Backlog) -> Mapping[Queue, Facets]:
    """Return the facets of every queue that has some."""
    return {queue: facets(backlog, queue) for queue in Queue if queue in OF_FINDINGS}


def _sorted_out(
    standings: Standings, versions: Collection[VersionId] | None
) -> Mapping[Queue, Sequence[FindingStanding]]:
    """Return the findings of versions, None for all of them, by the queues that they are in."""
    found: dict[Queue, list[FindingStanding]] = {queue: [] for queue in Queue if queue in OF_FINDINGS}
    for each in standings.findings(None if versions is None else frozenset(versions)):
        found[Queue.ALL_FINDINGS].append(each)
        if each.state in _STATES:
            found[_STATES[each.state]].append(each)
        if not each.categories and each.state not in NOT_JUDGED:
            found[Queue.UNCLASSIFIED].append(each)
        if each.law_changed and each.state not in _ENDED:
            found[Queue.LAW_CHANGED].append(each)
    return found


def _to_sign_off(backlog: Backlog) -> Sequence[VersionStanding]:
    """Return the versions that only lack a sign-off: nothing outstanding, every finding approved; and those lapsed.

    Lapsed ones come first, and those without any finding last: there, what was left out is all that is signed.
    """
    inside = frozenset(backlog.versions)
    standings = backlog.standings.versions.values()
    found = [each for each in standings if _awaits(each) and (not backlog.scope.chosen or each.version in inside)]
    return sorted(found, key=lambda each: (each.review is not VersionReview.LAPSED, not each.findings))


def _awaits(standing: VersionStanding) -> bool:
    if standing.review is not VersionReview.IN_REVIEW:
        return standing.review is VersionReview.LAPSED
    judged = (each for each in standing.findings if each.state not in NOT_JUDGED)
    done = standing.sums.closes and not standing.sums.outstanding
    return done and all(each.state is FindingState.APPROVED for each in judged)


def _unsettled(backlog: Backlog) -> Sequence[Unsettled]:
    inside = frozenset(backlog.versions)
    return [each for each in backlog.unsettled if not backlog.scope.chosen or each.version in inside]


def _flags(backlog: Backlog) -> Sequence[Flag]:
    versions = frozenset(backlog.versions)
    return [each for each in backlog.flags if not backlog.scope.chosen or each.version in versions]


def _items(backlog: Backlog) -> Sequence[OpenItem]:
    if not backlog.scope.chosen:
        return backlog.open_items
    versions, findings = set(backlog.versions), {each.finding for each in backlog.sorted_out[Queue.ALL_FINDINGS]}
    return [each for each in backlog.open_items if each.version in versions or each.finding in findings]
