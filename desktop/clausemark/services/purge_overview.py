"""What a person sees before they ask for a purge, and before somebody else confirms it."""

from __future__ import annotations

from dataclasses import dataclass

from clausemark.archive.identifiers import DocumentId
from clausemark.review.purge import Purge
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.purging import Losses, losses


@dataclass(frozen=True, slots=True)
class PurgeOverview:
    """A document, what would go with it, and the request that waits for an answer, if any, with who asked."""

    document: DocumentId
    platform: str
    title: str
    losses: Losses
    asked: Purge | None
    asked_by: str


def purge_overview(desk: Desk, document: DocumentId, _: Progress, __: CancelToken) -> PurgeOverview:
    """Return what is to be said of purging a document; raise `UsageError` (`unknown-id`)."""
    with desk.workspace.reading() as view:
        found = view.documents.get(document)
        platform = view.platforms.get(found.platform).name
        asked = view.purges.waiting(document)
        asked_by = "" if asked is None else view.persons.get(asked.asked_by).name
    return PurgeOverview(document, platform, found.title, losses(desk, document), asked, asked_by)
