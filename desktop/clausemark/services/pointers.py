"""What the clauses of a version define and point at, worked out from what is stored when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clausemark.archive.identifiers import ProvisionId
from clausemark.archive.library import Version
from clausemark.provisions.cross_references import CrossReference, cross_references_in
from clausemark.provisions.definitions import Definition, definitions_in
from clausemark.store.provisions import StoredProvision
from clausemark.store.transaction import View


@dataclass(frozen=True, slots=True)
class Pointers:
    """Definitions and cross-references of a version; `ids` are the provisions by their ordinals."""

    ids: Mapping[int, ProvisionId]
    definitions: tuple[Definition, ...]
    cross_references: tuple[CrossReference, ...]


def pointers_of(view: View, version: Version, stored: Sequence[StoredProvision]) -> Pointers:
    """Return what the stored provisions of a version define and point at.

    Both follow from text and provisions alone; nothing is stored that could come to disagree with them.
    """
    spans = [each.span for each in stored]
    text = view.texts.text(version.id, version.text_sha256)
    headings = view.provisions.headings(version.id)
    return Pointers(
        {each.span.ordinal: each.id for each in stored},
        tuple(definitions_in(spans)),
        tuple(cross_references_in(spans, headings, text)),
    )
