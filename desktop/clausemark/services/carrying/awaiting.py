"""New versions that wait for a person: findings to carry over, and changes that nobody has confirmed."""

from __future__ import annotations

from dataclasses import dataclass

from clausemark.archive.identifiers import VersionId
from clausemark.archive.library import Document, Version
from clausemark.services.carrying.meeting import findings_to_carry, last_with_findings
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
    """Look only at documents on which review work is recorded: an archive has many others."""
    begun = dict.fromkeys(view.versions.get(each).document for each in view.levels.begun())
    found = []
    for document in begun:
        new = view.versions.latest(document, sound=True)
        old = None if new is None else last_with_findings(view, new)
        if new is None or old is None:
            continue
        decided = {each.finding for each in view.carries.into(new.id)}
        waiting = sum(1 for each in findings_to_carry(view, old) if each.id not in decided)
        if waiting:
            found.append(Awaiting(view.documents.get(document), old, new, waiting))
    return tuple(sorted(found, key=lambda each: each.document.id))
