"""Everything a pack is made of, read from the workspace at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from clausemark.archive.capture import Capture, CustodyEvent
from clausemark.archive.identifiers import DocumentId, FindingId, PersonId, ProvisionId
from clausemark.archive.ledger import Event
from clausemark.archive.library import Document, Platform, Version
from clausemark.provisions.provision import ProvisionSpan
from clausemark.review.comparison import Comparison
from clausemark.review.engagement import Engagement
from clausemark.review.finding import Dissent, Finding, OpenItem
from clausemark.review.person import Person
from clausemark.review.purge import Purge
from clausemark.review.returned import LegalRecord, Returned, ReturnedEntry
from clausemark.review.scope import ScopeExclusion
from clausemark.review.sign_off import ReviewStep


@dataclass(frozen=True, slots=True)
class PlacedProvision:
    """A provision with its identifier."""

    id: ProvisionId
    span: ProvisionSpan


@dataclass(frozen=True, slots=True)
class FindingFile:
    """A finding with everything said about it: its latest revision, all of them, and who prepared any."""

    finding: Finding
    revisions: tuple[Finding, ...]
    preparers: frozenset[PersonId]
    steps: tuple[ReviewStep, ...]
    dissents: tuple[Dissent, ...]
    open_items: tuple[OpenItem, ...]


@dataclass(frozen=True, slots=True)
class VersionFile:
    """A version with its source, its text and the whole of its review."""

    version: Version
    document: Document
    platform: Platform
    capture: Capture
    custody: tuple[CustodyEvent, ...]
    text: str
    provisions: tuple[PlacedProvision, ...]
    findings: tuple[FindingFile, ...]
    exclusions: tuple[ScopeExclusion, ...]
    steps: tuple[ReviewStep, ...]
    open_items: tuple[OpenItem, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """The records behind a pack.

    `reviewed` are the selected versions in the order of their exhibits; `compared` are other versions that
    comparisons point to. `history` holds every version of the documents concerned. `events` is the whole ledger.
    `returns` are the returned workbooks of earlier packs of these versions, with their entries; `legal` is what legal
    says now; `logo` is the picture of the engagement. `purges` are those done on documents of the same platforms.
    """

    engagement: Engagement
    persons: Mapping[PersonId, Person]
    reviewed: tuple[VersionFile, ...]
    compared: tuple[VersionFile, ...]
    history: Mapping[DocumentId, tuple[Version, ...]]
    comparisons: tuple[Comparison, ...]
    events: tuple[Event, ...]
    legal: tuple[LegalRecord, ...] = ()
    returns: tuple[Returned, ...] = ()
    returned_entries: tuple[ReturnedEntry, ...] = ()
    logo: bytes | None = None
    purges: tuple[Purge, ...] = ()

    def name(self, person: PersonId) -> str:
        """Return a person's name as first written."""
        return self.persons[person].name

    def files(self) -> tuple[VersionFile, ...]:
        """Return reviewed and compared versions in exhibit order."""
        return self.reviewed + self.compared

    def about(self, finding: FindingId) -> Dossier:
        """Return the dossier with only the comparisons of a finding, and the versions that they need."""
        comparisons = tuple(
            item for item in self.comparisons if any(member.finding == finding for member in item.members)
        )
        needed = {member.finding for item in comparisons for member in item.members}
        compared = tuple(file for file in self.compared if any(each.finding.id in needed for each in file.findings))
        return replace(self, comparisons=comparisons, compared=compared)

    def finding(self, finding: FindingId) -> tuple[VersionFile, FindingFile] | None:
        """Return a finding with its version, None when no version of the dossier has it."""
        for file in self.files():
            for entry in file.findings:
                if entry.finding.id == finding:
                    return file, entry
        return None
