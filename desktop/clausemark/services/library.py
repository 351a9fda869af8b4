"""The archive as a tree: platforms, their documents, the versions of each, read level by level."""

from __future__ import annotations

from dataclasses import dataclass

from clausemark.archive.identifiers import DocumentId, PlatformId, VersionId
from clausemark.services.desk import Desk
from clausemark.store.levels import BrokenLevel, DocumentLevel, PlatformLevel, VersionLevel

_FORMATS = {
    "text/html": "HTML",
    "application/xhtml+xml": "HTML",
    "text/markdown": "Markdown",
    "text/plain": "Text",
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
    "application/msword": "DOC",
    "application/vnd.oasis.opendocument.text": "ODT",
    "application/rtf": "RTF",
    "text/rtf": "RTF",
    "application/epub+zip": "EPUB",
    "application/warc": "WARC",
    "application/gzip": "WARC",
    "multipart/related": "MHTML",
    "message/rfc822": "E-mail",
}


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a version stands in the archive, as lists and headings name it."""

    platform: PlatformLevel
    document: DocumentLevel
    version: VersionLevel


def platforms(desk: Desk) -> list[PlatformLevel]:
    """Return the platforms by name."""
    with desk.workspace.reading() as view:
        return view.levels.platforms()


def documents(desk: Desk, platform: PlatformId) -> list[DocumentLevel]:
    """Return the documents of a platform by title."""
    with desk.workspace.reading() as view:
        return view.levels.documents(platform)


def versions(desk: Desk, document: DocumentId) -> list[VersionLevel]:
    """Return the versions of a document, the latest first."""
    with desk.workspace.reading() as view:
        return view.levels.versions(document)


def broken(desk: Desk, document: DocumentId) -> list[BrokenLevel]:
    """Return the broken captures of a document that no version was made of, the latest first."""
    with desk.workspace.reading() as view:
        return view.levels.broken(document)


def whereabouts(desk: Desk, version: VersionId) -> Whereabouts:
    """Return where a version stands; raise `UsageError` (`unknown-id`) when there is none."""
    with desk.workspace.reading() as view:
        line = view.levels.version(version)
        document = view.levels.document(line.document)
        return Whereabouts(view.levels.platform(document.platform), document, line)


def path_to(desk: Desk, version: VersionId) -> tuple[PlatformId, DocumentId, VersionId]:
    """Return the levels that lead to a version; raise `UsageError` (`unknown-id`) when there is none."""
    with desk.workspace.reading() as view:
        document = view.documents.get(view.versions.get(version).document)
    return document.platform, document.id, version


def platform_name(desk: Desk, platform: PlatformId) -> str:
    """Return the name of a platform; raise `UsageError` (`unknown-id`) when there is none."""
    with desk.workspace.reading() as view:
        return view.levels.platform(platform).name


def document_title(desk: Desk, document: DocumentId) -> str:
    """Return the title of a document; raise `UsageError` (`unknown-id`) when there is none."""
    with desk.workspace.reading() as view:
        return view.levels.document(document).title


def format_name(media_type: str) -> str:
    """Return the name of a format as people say it: “HTML”, “PDF”."""
    return _FORMATS.get(media_type, media_type.rpartition("/")[2].upper())
