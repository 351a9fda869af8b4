"""New versions that wait for a person: findings to carry over, and changes that nobody has confirmed."""

from __future__ import annotations

from dataclasses import dataclass

from clausemark.archive.identifiers import VersionId
from clausemark.archive.library import Document, Version
from clausemark.services.carrying.meeting import findings_to_carry
from clausemark.services.desk import Desk
from clausemark.store.transaction import View


@dataclass(frozen=True, slots=True)
class Awaiting:
    """A document whose latest sound version has taken over nothing, or not all, from the findings before it."""

    document: Document
    old: Version
    new: Version
    waiting: int


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A version in which `waiting` earlier findings wait for a decision, or whose noted change nobody confirmed."""

    version: VersionId
    waiting: int
    unconfirmed: bool


def awaiting(desk: Desk) -> tuple[Awaiting, ...]:
    """Return the documents in whose latest version earlier findings still wait for a decision; nothing is compared."""
    with desk.workspace.reading() as view:
        return _awaiting(view)


def unsettled(view: View) -> tuple[Unsettled, ...]:
    """Return the versions that wait: those with most findings to decide first; nothing is compared."""
    waiting = {each.new.id: each.waiting for each in _awaiting(view)}
    noted = dict.fromkeys(each.new_version for each in view.changes.all() if each.confirmed_by is None)
    found = (Unsettled(each, waiting.get(each, 0), each in noted) for each in {**waiting, **noted})
    return tuple(sorted(found, key=lambda each: (-each.waiting, each.version)))


def _awaiting(view: View) -> tuple[Awaiting, ...]:
    """Look only at documents in which findings were overtaken by a later version: an archive has many others."""
    found = []
    for earlier, latest in view.versions.overtaken():
        old, new = view.versions.get(earlier), view.versions.get(latest)
        decided = {each.finding for each in view.carries.into(new.id)}
        waiting = sum(1 for each in findings_to_carry(view, old) if each.id not in decided)
        if waiting:
            found.append(Awaiting(view.documents.get(new.document), old, new, waiting))
    return tuple(sorted(found, key=lambda each: each.document.id))
