"""The order of a document's versions: their places and what each is after the one before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import DocumentId
from clausemark.archive.library import Version
from clausemark.archive.terms import VersionKind
from clausemark.store.transaction import Transaction


def follow_on(tx: Transaction, before: list[Version], later: Sequence[Version]) -> None:
    """Give the versions captured after a new one their place and, where it changed, their kind."""
    for version in later:
        broken = None if version.kind.is_sound else version.note
        kind = version.kind
        if kind is not VersionKind.TECHNICAL:
            kind = kind_after(version.text_sha256, before, broken)
        moved = replace(version, ordinal=len(before) + 1, kind=kind)
        before.append(version if moved == version else tx.versions.change(version.id, moved, "version.renumbered"))


def renumber(tx: Transaction, document: DocumentId) -> None:
    """Give all versions of a document their places and kinds anew, in order of capture."""
    versions = sorted(tx.versions.of_document(document), key=lambda version: version.captured_at.utc)
    follow_on(tx, [], versions)


def kind_after(text_sha256: Sha256, earlier: Sequence[Version], broken: str | None) -> VersionKind:
    """Return what a text is after the versions before it; `broken` says why its capture is no document.

    A capture that was extracted anew has several texts: one that is any of them says nothing new.
    """
    if broken:
        return VersionKind.BROKEN_CAPTURE
    sound = [each for each in earlier if each.kind.is_sound]
    if not sound:
        return VersionKind.FIRST
    last = {each.text_sha256 for each in sound if each.capture == sound[-1].capture}
    return VersionKind.UNCHANGED if text_sha256 in last else VersionKind.CHANGE
