"""What the clauses of a version define and point at, as it was stored with the version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clausemark.archive.identifiers import ProvisionId
from clausemark.archive.library import Version
from clausemark.provisions.cross_references import CrossReference
from clausemark.provisions.definitions import Definition
from clausemark.provisions.pointers import Pointers, pack_pointers, pointers_in
from clausemark.provisions.provision import Segmentation
from clausemark.services.desk import Desk
from clausemark.store.provisions import StoredProvision
from clausemark.store.transaction import View


@dataclass(frozen=True, slots=True)
class VersionPointers:
    """Definitions and cross-references of a version; `ids` are the provisions by their ordinals."""

    ids: Mapping[int, ProvisionId]
    definitions: tuple[Definition, ...]
    cross_references: tuple[CrossReference, ...]


def pointers_of(view: View, version: Version, stored: Sequence[StoredProvision]) -> VersionPointers:
    """Return what the stored provisions of a version define and point at.

    For a version of a workspace that stored none yet it is worked out; `keep_pointers` stores it.
    """
    text = view.texts.text(version.id, version.text_sha256)
    kept = view.pointers.are_kept(version.id)
    found = view.pointers.of_version(version.id, text) if kept else _worked_out(view, version, stored, text)
    return VersionPointers({each.span.ordinal: each.id for each in stored}, found.definitions, found.cross_references)


def keep_pointers(desk: Desk, version: Version) -> None:
    """Store the pointers of a version of an older workspace; nothing happens where they are, or may not be written."""
    if desk.workspace.read_only:
        return
    with desk.workspace.reading() as view:
        if view.pointers.are_kept(version.id) or view.versions.is_removed(version.id):
            return
        stored = view.provisions.of_version(version.id)
        found = _worked_out(view, version, stored, view.texts.text(version.id, version.text_sha256))
    with desk.workspace.transaction(desk.actor) as tx:
        if not tx.pointers.are_kept(version.id):
            tx.pointers.put(version.id, pack_pointers(found))


def _worked_out(view: View, version: Version, stored: Sequence[StoredProvision], text: str) -> Pointers:
    headings = tuple(view.provisions.headings(version.id))
    spans = tuple(each.span for each in stored)
    return pointers_in(Segmentation(version.segmenter_version, spans, headings, ()), text)
