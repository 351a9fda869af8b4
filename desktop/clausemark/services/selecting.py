"""What can be put into a pack: versions by document and platform, and which of them usually are."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from clausemark.archive.capture import CapturedAt
from clausemark.archive.identifiers import PackId, PlatformId, VersionId
from clausemark.archive.library import Document
from clausemark.services.desk import Desk
from clausemark.services.freezing.freeze import Selected
from clausemark.store.transaction import View


@dataclass(frozen=True, slots=True)
class VersionChoice:
    """A version; `usual` is the latest sound one of its document, which a pack holds unless told otherwise."""

    id: VersionId
    captured_at: CapturedAt
    provisions: int
    broken: bool
    usual: bool


@dataclass(frozen=True, slots=True)
class DocumentChoice:
    """A document with its versions, the latest first."""

    title: str
    versions: tuple[VersionChoice, ...]


@dataclass(frozen=True, slots=True)
class PlatformChoice:
    """A platform with its documents."""

    name: str
    documents: tuple[DocumentChoice, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything to choose from; `packs` are earlier ones that a new one can be compared with, the latest first."""

    platforms: tuple[PlatformChoice, ...]
    packs: tuple[PackId, ...]

    @property
    def all_versions(self) -> frozenset[VersionId]:
        """Every version that is offered."""
        documents = (document for platform in self.platforms for document in platform.documents)
        return frozenset(version.id for document in documents for version in document.versions)

    @property
    def usual(self) -> frozenset[VersionId]:
        """The latest sound version of every document."""
        documents = (document for platform in self.platforms for document in platform.documents)
        return frozenset(version.id for document in documents for version in document.versions if version.usual)


def choices(desk: Desk) -> Choices:
    """Return everything that can be put into a pack, in order of names."""
    with desk.workspace.reading() as view:
        platforms = sorted(view.platforms.all(), key=lambda each: each.name.casefold())
        rows = tuple(PlatformChoice(each.name, _documents(view, each.id)) for each in platforms)
        packs = tuple(reversed([each.id for each in view.packs.all() if not view.packs.is_purged(each.id)]))
    return Choices(rows, packs)


def without_broken(offered: Choices) -> Choices:
    """Return what can be handed over of everything to choose from: the versions that are no broken captures."""
    return replace(offered, platforms=tuple(map(_sound_of_platform, offered.platforms)))


def _sound_of_platform(platform: PlatformChoice) -> PlatformChoice:
    sound = (
        replace(each, versions=tuple(version for version in each.versions if not version.broken))
        for each in platform.documents
    )
    return replace(platform, documents=tuple(each for each in sound if each.versions))


def selected(
    offered: Choices,
    versions: Collection[VersionId],
    *,
    paper: str | None = None,
    since: str | None = None,
    language: str | None = None,
    certificates: bool = False,
) -> Selected:
    """Return the selection of versions; the usual one is named by what it is, and stays so as versions are added."""
    if set(versions) == offered.usual:
        return Selected(paper=paper, since=since, language=language, certificates=certificates)
    named = tuple(sorted(versions))
    return Selected(versions=named, paper=paper, since=since, language=language, certificates=certificates)


def _documents(view: View, platform: PlatformId) -> tuple[DocumentChoice, ...]:
    """Return the documents of a platform that have versions; where all captures are broken there are none to choose."""
    found = (_document(view, each) for each in view.documents.of_platform(platform))
    return tuple(each for each in found if each.versions)


def _document(view: View, document: Document) -> DocumentChoice:
    versions = view.versions.of_document(document.id)
    sound = [each for each in versions if each.kind.is_sound]
    usual = sound[-1].id if sound else None
    rows = (
        VersionChoice(each.id, each.captured_at, each.provisions, not each.kind.is_sound, each.id == usual)
        for each in reversed(versions)
    )
    return DocumentChoice(document.title, tuple(rows))
