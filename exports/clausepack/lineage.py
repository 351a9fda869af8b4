"""How a passage stands to the changes of its document, as a pack records them."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import ChangedClause, ChangeRow, Excerpt, Pack
from clausepack.tongue import phrase

_OF_WORDS = frozenset({"substantive", "administrative"})


def has_changes(pack: Pack) -> bool:
    """Tell whether a document of the pack is known in more than one version."""
    return bool(pack.changes) or len(pack.versions_seen) > len({row.document_id for row in pack.versions_seen})


def document_names(pack: Pack, colon: str = ": ") -> dict[str, str]:
    """Return by identifier what tables of a pack call its documents; `colon` parts platform and title."""
    return {row.document_id: f"{row.platform}{colon}{row.document}" for row in pack.exhibits}


def why_no_notice(row: ChangeRow) -> str:
    """Return in words why no days from the capture to the stated effect are counted for a transition."""
    if row.kind not in _OF_WORDS:
        return phrase("does not apply: no change of words is concluded")
    if row.stated_effective is None:
        return phrase("the new text states no effective date")
    return phrase("the new text states no other day than the one before")


def touches(clause: ChangedClause, excerpt: Excerpt) -> bool:
    """Tell whether a changed clause and a passage of the same exhibit share characters."""
    if clause.start is None or clause.end is None:
        return False
    return clause.start < excerpt.end and excerpt.start < clause.end


def relations_of(excerpt: Excerpt, changes: Sequence[ChangeRow]) -> tuple[ChangeRow, tuple[str, ...]] | None:
    """Return the transition into a passage's exhibit and how its clauses changed, () for not at all.

    None when the record knows no version before.
    """
    row = next((item for item in changes if item.exhibit == excerpt.exhibit), None)
    if row is None:
        return None
    return row, tuple(dict.fromkeys(clause.relation for clause in row.clauses if touches(clause, excerpt)))
