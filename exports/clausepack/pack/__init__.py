"""The frozen `Pack`: everything a rendition may say, and nothing else.

Every class here is plain data. `pack.json` is the canonical JSON (RFC 8785) of the whole, made by
`clausepack.codec`; its SHA-256 is the root hash (the pack's digest). Times are UTC text
(`2026-01-12T09:30:00Z`), dates ISO text, offsets half-open code points of the exhibit's text from 0.
An empty string or None means that the record holds nothing there; renditions print that as a gap.
A field added after the first release stands last in its class and has a default (see `clausepack.codec`).
"""

from __future__ import annotations

from dataclasses import dataclass

from clausepack.pack.evidence import (
    CustodyEntry,
    DefinedTerm,
    Excerpt,
    Exhibit,
    ProvisionRow,
    ReasonCount,
    Reconciliation,
    RedactionRow,
    StepRecord,
    TermUse,
    VersionSeen,
)
from clausepack.pack.frame import (
    CertificateDraft,
    Disclaimer,
    Engagement,
    LedgerExtract,
    LedgerLine,
    Logo,
    PackVersion,
    Passage,
    Person,
    Program,
    PurgedDocument,
    Selection,
    Term,
)
from clausepack.pack.judgement import (
    ComparisonMember,
    ComparisonRecord,
    DissentRecord,
    Factor,
    Finding,
    MappingRow,
    Note,
    OpenItemRecord,
)
from clausepack.pack.law import TEXTS_READ, CitationRow, InstrumentRow
from clausepack.pack.returns import Delta, DeltaRow, LegalComment, LegalRow, ReturnIssue, ReturnRecord
from clausepack.pack.transitions import ChangedClause, ChangeRow, TimelineRow

__all__ = [
    "SCHEMA",
    "TEXTS_READ",
    "CertificateDraft",
    "ChangeRow",
    "ChangedClause",
    "CitationRow",
    "ComparisonMember",
    "ComparisonRecord",
    "CustodyEntry",
    "DefinedTerm",
    "Delta",
    "DeltaRow",
    "Disclaimer",
    "DissentRecord",
    "Engagement",
    "Excerpt",
    "Exhibit",
    "Factor",
    "Finding",
    "InstrumentRow",
    "LedgerExtract",
    "LedgerLine",
    "LegalComment",
    "LegalRow",
    "Logo",
    "MappingRow",
    "Note",
    "OpenItemRecord",
    "Pack",
    "PackVersion",
    "Passage",
    "Person",
    "Program",
    "ProvisionRow",
    "PurgedDocument",
    "ReasonCount",
    "Reconciliation",
    "RedactionRow",
    "ReturnIssue",
    "ReturnRecord",
    "Selection",
    "StepRecord",
    "Term",
    "TermUse",
    "TimelineRow",
    "VersionSeen",
]

SCHEMA = "clausemark.pack/1"


@dataclass(frozen=True, slots=True)
class Pack:
    """A frozen selection for export; renderers see nothing else.

    `status` is INCOMPLETE, DRAFT or FINAL with its reasons in words. `one_line` is the disclaimer of
    every page. Findings are ordered by severity (worst first), category, document, position.
    `provisions` are the population of the reviewed exhibits, in order. `vocabulary` explains every
    closed word used. `history` names earlier freezes of the same selection, oldest first. `legal`, `returns` and
    `return_issues` are what came back in workbooks of earlier packs; `delta` is None when no earlier pack was named.
    `kind` is "pack", or "provision" for the record of one finding alone (`clausepack.single`). `redactions` are
    what was withheld from the frozen pack whose root hash is `redacted_from` (`clausepack.redaction`). `changes` are
    what became of the version before in each reviewed exhibit that has one. `certificates` are drafts, there only when
    they were asked for. `timelines` are the documents that are known in more than one sound capture.
    `definitions` are the terms that the exhibits define and the excerpts of findings use, in the order of the text.
    `purged` are documents of the platforms of the exhibits that were purged before the freeze, in order of the purge.
    """

    schema: str
    id: str
    title: str
    status: str
    status_reasons: tuple[str, ...]
    frozen_at: str
    frozen_by: str
    language: str
    paper: str
    program: Program
    supersedes: str | None
    history: tuple[PackVersion, ...]
    selection: Selection
    engagement: Engagement
    persons: tuple[Person, ...]
    exhibits: tuple[Exhibit, ...]
    versions_seen: tuple[VersionSeen, ...]
    provisions: tuple[ProvisionRow, ...]
    findings: tuple[Finding, ...]
    comparisons: tuple[ComparisonRecord, ...]
    open_items: tuple[OpenItemRecord, ...]
    instruments: tuple[InstrumentRow, ...]
    citations: tuple[CitationRow, ...]
    disclaimers: tuple[Disclaimer, ...]
    independence: str
    one_line: str
    method: tuple[Passage, ...]
    vocabulary: tuple[Term, ...]
    glossary: tuple[Term, ...]
    ledger: LedgerExtract
    legal: tuple[LegalRow, ...] = ()
    returns: tuple[ReturnRecord, ...] = ()
    return_issues: tuple[ReturnIssue, ...] = ()
    delta: Delta | None = None
    kind: str = "pack"
    redactions: tuple[RedactionRow, ...] = ()
    changes: tuple[ChangeRow, ...] = ()
    redacted_from: str = ""
    certificates: tuple[CertificateDraft, ...] = ()
    timelines: tuple[TimelineRow, ...] = ()
    definitions: tuple[DefinedTerm, ...] = ()
    purged: tuple[PurgedDocument, ...] = ()

    @property
    def reviewed(self) -> tuple[Exhibit, ...]:
        """The exhibits that were reviewed; the others are there for comparisons only."""
        return tuple(each for each in self.exhibits if each.role == "reviewed")

    @property
    def platforms(self) -> tuple[str, ...]:
        """The platforms whose documents were reviewed, in order of their exhibits."""
        return tuple(dict.fromkeys(each.platform for each in self.reviewed))
