"""What waits to be carried over, version by version: findings, the text that they meet, sign-offs that are touched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from clausemark.archive.identifiers import PersonId, VersionId
from clausemark.archive.library import Document, Platform
from clausemark.regulations.vocabulary import VersionReview
from clausemark.services.carrying.awaiting import awaiting
from clausemark.services.carrying.meeting import CarryEntry, CarryList, Outcome, carry_list
from clausemark.services.desk import Desk
from clausemark.services.people import person_names
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.reviewing import assess


@dataclass(frozen=True, slots=True)
class CarryOverview:
    """The findings that meet one version; `review` is where that of the version before stands.

    `people` are the names of those who prepared or decided, by identifier.
    """

    platform: Platform
    document: Document
    listed: CarryList
    review: VersionReview
    people: Mapping[PersonId, str]

    def of_outcome(self, outcome: Outcome) -> tuple[CarryEntry, ...]:
        """Return the findings that nobody has decided on and whose passage went the same way."""
        return tuple(each for each in self.listed.waiting if each.outcome is outcome)


def carry_overviews(
    desk: Desk, versions: Sequence[VersionId], progress: Progress, cancel: CancelToken
) -> tuple[CarryOverview, ...]:
    """Return what meets each of some versions, or without names each version that something waits for.

    Raises `UsageError` (`unknown-id`), `CancelledError` (`cancelled`).
    """
    wanted: Iterable[VersionId] = versions or tuple(each.new.id for each in awaiting(desk))
    chosen = tuple(dict.fromkeys(wanted))
    progress.start(len(chosen), "versions")
    found = []
    for done, version in enumerate(chosen, 1):
        cancel.checkpoint()
        found.append(_overview(desk, version))
        progress.advance(done)
    return tuple(found)


def with_decisions_now(desk: Desk, listed: CarryList) -> CarryList:
    """Return a list with the decisions there are by now; nothing is compared again."""
    with desk.workspace.reading() as view:
        decided = {each.finding: each for each in view.carries.into(listed.new.id)}
    entries = (replace(each, decision=decided.get(each.finding.id)) for each in listed.entries)
    return replace(listed, entries=tuple(entries))


def _overview(desk: Desk, version: VersionId) -> CarryOverview:
    listed = carry_list(desk, version)
    with desk.workspace.reading() as view:
        document = view.documents.get(listed.new.document)
        review = VersionReview.NOT_STARTED if listed.old is None else assess(view, desk, listed.old).review
        platform = view.platforms.get(document.platform)
    return CarryOverview(platform, document, listed, review, person_names(desk))
