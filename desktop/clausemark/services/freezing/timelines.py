"""How often and when the words of each document of a pack changed, over every capture known of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import VersionId
from clausemark.archive.library import Version
from clausemark.archive.terms import ChangeKind
from clausemark.services.change_kinds import Kinds, kinds_into
from clausemark.services.dossier import Dossier
from clausemark.services.freezing.numbering import place
from clausemark.services.timelines import facts_of_captures
from clausemark.store.transaction import View
from clausepack.pack import ChangeRow, Pack, TimelineRow


def transition_kinds(view: View, dossier: Dossier, changes: Sequence[ChangeRow]) -> Kinds:
    """Return the kinds of all transitions of the documents concerned; those that the pack shows as it shows them."""
    exhibits = {item.number: version for version, item in place(dossier).items()}
    kinds: dict[VersionId, ChangeKind | None] = {}
    for history in dossier.history.values():
        kinds.update(kinds_into(view, history))
    kinds.update({exhibits[row.exhibit]: ChangeKind(row.kind) for row in changes})
    return kinds


def with_timelines(pack: Pack, dossier: Dossier, kinds: Kinds) -> Pack:
    """Return a pack that says of each capture what it changed, and of each document how steady its words were."""
    seen = tuple(replace(row, change=_told(kinds.get(VersionId(row.version_id)))) for row in pack.versions_seen)
    rows = tuple(row for history in dossier.history.values() for row in _row(history, kinds))
    return replace(pack, versions_seen=seen, timelines=rows)


def _row(history: Sequence[Version], kinds: Kinds) -> tuple[TimelineRow, ...]:
    sound = [each for each in history if each.kind.is_sound]
    facts = facts_of_captures([(each.id, each.captured_at.utc) for each in sound], kinds)
    if facts is None or len(sound) == 1:
        return ()
    return (
        TimelineRow(
            document_id=sound[0].document,
            first_captured_at=utc_text(facts.first),
            last_captured_at=utc_text(facts.last),
            captures=len(sound),
            changes=facts.changes,
            months=round(facts.months),
            stability=None if facts.stability is None else round(100 * facts.stability),
        ),
    )


def _told(kind: ChangeKind | None) -> str:
    return "" if kind is None else kind.value
