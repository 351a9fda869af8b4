"""What a person knows about platforms and documents beyond their names."""

from __future__ import annotations

from dataclasses import replace

from clausemark.archive.identifiers import DocumentId, PlatformId
from clausemark.archive.library import Document, Platform
from clausemark.services.desk import Desk


def describe_platform(desk: Desk, described: Platform) -> Platform:
    """Record legal entity, jurisdiction, industry and aliases of a platform, which its id names."""
    with desk.workspace.transaction(desk.actor) as tx:
        stored = tx.platforms.get(PlatformId(described.id))
        if stored == described:
            return stored
        return tx.platforms.change(stored.id, replace(described, name=stored.name), "platform.described")


def describe_document(desk: Desk, document: DocumentId, *, audience: str, region: str) -> Document:
    """Record whom a document is for and where it applies."""
    with desk.workspace.transaction(desk.actor) as tx:
        stored = tx.documents.get(document)
        described = replace(stored, audience=audience, region=region)
        if stored == described:
            return stored
        return tx.documents.change(document, described, "document.described")
