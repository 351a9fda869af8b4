"""What was purged before a freeze, as a pack states it."""

from __future__ import annotations

from clausemark.archive.clock import utc_text
from clausemark.review.purge import Purge
from clausemark.services.dossier import Dossier
from clausepack.pack import PurgedDocument


def purged_row(purge: Purge, dossier: Dossier) -> PurgedDocument:
    """Return a purge that was carried out; names are those that stood then."""
    return PurgedDocument(
        id=purge.id,
        platform=purge.platform,
        document_id=purge.document,
        document=purge.title,
        reason=purge.reason.value,
        note=purge.note,
        asked_by=dossier.name(purge.asked_by),
        asked_at=utc_text(purge.asked_at),
        confirmed_by="" if purge.confirmed_by is None else dossier.name(purge.confirmed_by),
        confirmed_at="" if purge.confirmed_at is None else utc_text(purge.confirmed_at),
        versions=len(purge.versions),
    )
