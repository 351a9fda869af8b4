"""What the pack's exhibits are: archived versions, their custody, sums and provisions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CustodyEntry:
    """One thing that happened to an exhibit's bytes; a None hash is a gap."""

    utc: str
    event: str
    by: str
    sha256_before: str | None
    sha256_after: str | None
    note: str


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """How many provisions were put out of scope for one reason."""

    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The sums of one version: population = reviewed + out of scope + outstanding."""

    population: int
    reviewed: int
    out_of_scope: tuple[ReasonCount, ...]
    outstanding: int
    closes: bool


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One review step; `digest` is the hash of exactly what was seen, `lapsed` tells that it changed since."""

    id: str
    act: str
    person: str
    role: str
    utc: str
    digest: str
    revision: int
    note: str
    lapsed: bool
    lapse_reason: str


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One archived version: its source, its text and the state of its review.

    `number` is printed (“EX-001”). `role` is "reviewed" or "comparison" (only a source of comparisons).
    `source_path` and `text_path` are paths in the pack folder, below `data/`. `digest` is that of the
    version content (`check_signed`): exhibit, findings and what is out of scope.
    """

    number: str
    role: str
    version_id: str
    ordinal: int
    kind: str
    platform: str
    legal_entity: str
    platform_jurisdiction: str
    document_id: str
    document: str
    terms_type: str
    language: str
    stated_effective: str | None
    stated_updated: str | None
    captured_at: str
    captured_at_basis: str
    captured_at_precision: str
    file_name: str
    source_url: str | None
    method: str
    operator: str | None
    imported_at: str
    imported_by: str
    media_type: str
    bytes: int
    sha256: str
    text_sha256: str
    reader: str
    reader_version: str
    segmenter_version: str
    timestamp_status: str
    source_path: str
    text_path: str
    text_lines: int
    custody: tuple[CustodyEntry, ...]
    review: str
    steps: tuple[StepRecord, ...]
    digest: str
    reconciliation: Reconciliation
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProvisionRow:
    """One provision of the population: where it is and what became of it.

    `state` is "reviewed", "out-of-scope" or "outstanding".
    """

    id: str
    exhibit: str
    ordinal: int
    number: str | None
    heading_path: tuple[str, ...]
    start: int
    end: int
    sha256: str
    state: str
    scope_reason: str | None
    scope_note: str
    scope_by: str
    scope_utc: str
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Verbatim words of an exhibit: `text` equals the exhibit's text over `start..end`.

    `prefix` and `suffix` are up to 32 characters around it. `clause`, from `clause_start`, is the text of the
    provisions that it touches, empty when that is the excerpt itself. `line_from..line_to` are the numbered lines of
    the text file at `text_path` (1-based, inclusive). `byte_from..byte_to` is the half-open range in the archived
    bytes where the format has one; `elements` are element paths. `provisions` are ids of those that it touches.
    """

    exhibit: str
    start: int
    end: int
    text: str
    sha256: str
    prefix: str
    suffix: str
    line_from: int
    line_to: int
    byte_from: int | None
    byte_to: int | None
    elements: tuple[str, ...]
    number: str | None
    heading_path: tuple[str, ...]
    provisions: tuple[str, ...]
    clause: str = ""
    clause_start: int = 0


@dataclass(frozen=True, slots=True)
class TermUse:
    """Where a finding's excerpt uses a defined term: the finding, and where the term begins in the exhibit's text."""

    finding: str
    start: int


@dataclass(frozen=True, slots=True)
class DefinedTerm:
    """A term that a document of the pack defines, and the excerpts of findings that use it.

    `start` is where the term stands in the exhibit's text, inside `excerpt`: the words that define it, whose one
    provision is named there. A long clause gives the sentence of the definition, or the beginning of that.
    """

    term: str
    start: int
    excerpt: Excerpt
    uses: tuple[TermUse, ...]


@dataclass(frozen=True, slots=True)
class VersionSeen:
    """One capture known of a document, for the version line; also those outside the selection.

    `change` is the kind of the transition into it, "" for the first, and where words differ that nobody assessed.
    """

    document_id: str
    version_id: str
    ordinal: int
    captured_at: str
    kind: str
    sha256: str
    exhibit: str | None
    change: str = ""


@dataclass(frozen=True, slots=True)
class RedactionRow:
    """Words withheld from an exhibit's text: a half-open range, the lines it is on, why, and on whose authority."""

    exhibit: str
    start: int
    end: int
    line_from: int
    line_to: int
    reason: str
    authority: str
