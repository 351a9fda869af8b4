"""The frozen `Pack`: everything a rendition may say, and nothing else.

Every class here is plain data. `pack.json` is the canonical JSON (RFC 8785) of the whole, made by
`clausepack.codec`; its SHA-256 is the root hash (the pack's digest). Times are UTC text
(`2026-01-12T09:30:00Z`), dates ISO text, offsets half-open code points of the exhibit's text from 0.
An empty string or None means that the record holds nothing there; renditions print that as a gap.
A field added after the first release stands last in its class and has a default (see `clausepack.codec`).
"""

from __future__ import annotations

from dataclasses import dataclass

SCHEMA = "clausemark.pack/1"


@dataclass(frozen=True, slots=True)
class Program:
    """The program that froze the pack."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Engagement:
    """Why the work was done; each empty value prints as a gap."""

    title: str
    organisation: str
    addressee: str
    purpose: str
    jurisdictions: tuple[str, ...]
    period_from: str
    period_to: str
    relationship: str
    confidentiality: str
    distribution: str
    retention: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in the pack."""

    id: str
    name: str
    role: str
    organisation: str


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
class Factor:
    """One factor of the worked severity, 0–3, with its reason."""

    id: str
    label: str
    score: int
    reason: str


@dataclass(frozen=True, slots=True)
class Note:
    """An interpretive note; `kind` is statement, inference or opinion."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class MappingRow:
    """One mapping of a finding to a citation of `Pack.citations`."""

    id: str
    citation_id: str
    relation: str
    set_relation: str | None
    rationale: str
    strength: int
    reason: str
    as_of: str
    method: str
    state: str
    mapped_by: str


@dataclass(frozen=True, slots=True)
class DissentRecord:
    """A contrary reading with its answer; empty answer fields mean that it is unanswered."""

    id: str
    by: str
    utc: str
    text: str
    answer_by: str
    answer_utc: str
    answer: str


@dataclass(frozen=True, slots=True)
class OpenItemRecord:
    """A question with owner, due date and resolution."""

    id: str
    finding: str | None
    question: str
    owner: str
    due: str | None
    state: str
    resolution: str | None
    raised_at: str


@dataclass(frozen=True, slots=True)
class ComparisonMember:
    """One platform's comparable passage; the reference has an empty verdict.

    `finding_id` names a finding of the workspace, which need not be in this pack's selection.
    """

    finding_id: str
    platform: str
    document: str
    captured_at: str
    verdict: str
    reason: str
    severity: str | None
    polarity: str
    what_it_says: str
    excerpt: Excerpt | None


@dataclass(frozen=True, slots=True)
class ComparisonRecord:
    """Comparable passages by one criterion, confirmed by a person."""

    id: str
    category: str
    category_label: str
    criterion: str
    confirmed_by: str
    confirmed_at: str
    members: tuple[ComparisonMember, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding as the pack prints it.

    `content` is the canonical JSON text of exactly what a sign-off binds; `digest` is its SHA-256. `excerpt` is None
    for an omission. `categories` are (id, label) pairs, the first is primary. `severity` None is “not rated”.
    `state` is a review state; `exhibit` a number. `version_line` says in words what the record knows of other
    captures of the document. `comparisons` are ids of `Pack.comparisons`.
    """

    id: str
    label: str
    revision: int
    exhibit: str
    state: str
    title: str
    categories: tuple[tuple[str, str], ...]
    polarity: str
    severity: str | None
    severity_proposed: str
    severity_sum: int
    severity_reason: str
    factors: tuple[Factor, ...]
    what_it_says: str
    why_it_matters: str
    user_impact: str
    affected_groups: tuple[str, ...]
    opt_out: str
    opt_out_how: str
    what_users_can_do: str
    notes: tuple[Note, ...]
    confidence: str
    basis: str
    origin: str
    prepared_by: str
    prepared_at: str
    excerpt: Excerpt | None
    searched_for: tuple[str, ...]
    mappings: tuple[MappingRow, ...]
    dissents: tuple[DissentRecord, ...]
    open_items: tuple[str, ...]
    steps: tuple[StepRecord, ...]
    comparisons: tuple[str, ...]
    version_line: str
    content: str
    digest: str


@dataclass(frozen=True, slots=True)
class InstrumentRow:
    """A legal instrument cited in the pack, as the catalogue knew it."""

    id: str
    short_name: str
    full_title: str
    jurisdiction: str
    authority: str
    in_force_from: str
    in_force_to: str
    status: str
    version_read: str
    verification: str
    official_url: str


@dataclass(frozen=True, slots=True)
class CitationRow:
    """A pinpoint cited in the pack; `entry_sha256` is the hash of the catalogue entry a sign-off binds.

    `entry` is the canonical JSON text of that entry, so that the hash can be recomputed.
    """

    id: str
    instrument: str
    citation: str
    heading: str
    status_note: str
    verified: str
    url: str
    as_of: str
    entry: str
    entry_sha256: str


@dataclass(frozen=True, slots=True)
class Disclaimer:
    """One disclaimer whose condition held, filled from the record."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A titled paragraph of the method, in order."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the glossary or legend."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One event of the ledger extract; `payload` (canonical JSON text) only when it is in scope.

    The chained line is the canonical JSON of act, actor, payload_sha256, previous, record, seq and utc;
    the next line carries its SHA-256 as `previous`.
    """

    seq: int
    utc: str
    actor: str
    act: str
    record: str
    previous: str
    payload_sha256: str
    payload: str | None


@dataclass(frozen=True, slots=True)
class LedgerExtract:
    """The ledger up to the freeze: hash of its last event and RFC 9162 root over its events."""

    head: str
    count: int
    merkle_root: str
    lines: tuple[LedgerLine, ...]


@dataclass(frozen=True, slots=True)
class PackVersion:
    """An earlier or this freeze of the same selection, for document control."""

    pack_id: str
    frozen_at: str
    frozen_by: str
    status: str
    digest: str


@dataclass(frozen=True, slots=True)
class VersionSeen:
    """One capture known of a document, for the version line; also those outside the selection."""

    document_id: str
    version_id: str
    ordinal: int
    captured_at: str
    kind: str
    sha256: str
    exhibit: str | None


@dataclass(frozen=True, slots=True)
class Selection:
    """What was asked for, in words and as identifiers."""

    query: str
    documents: tuple[str, ...]
    versions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LegalComment:
    """A comment or note that legal put on a cell; author and UTC are empty where the file names none."""

    column: str
    by: str
    utc: str
    text: str


@dataclass(frozen=True, slots=True)
class LegalRow:
    """What the legal team said of a finding and one of its citations in a returned workbook.

    `citation_id` is empty for a finding without a citation. `decision` is accept, change, reject, escalate or empty;
    `decided_by` and `decided_on` are as the sheet says. The proposals and `owner` belong to the finding and are alike
    in all of its rows. `line` says it in one sentence, ready to print.
    """

    finding: str
    citation_id: str
    decision: str
    decided_by: str
    decided_on: str
    comment: str
    due: str
    proposed_severity: str
    proposed_text: str
    owner: str
    comments: tuple[LegalComment, ...]
    line: str


@dataclass(frozen=True, slots=True)
class ReturnRecord:
    """A workbook that came back: which pack it was of, the file, who took it in, and what became of its cells."""

    id: str
    pack: str
    file_name: str
    sha256: str
    returned_by: str
    returned_at: str
    rows: int
    accepted: int
    conflicts: int
    refused: int
    missing: int
    unknown: int
    tampered: int


@dataclass(frozen=True, slots=True)
class ReturnIssue:
    """A cell of a returned workbook that was not simply taken.

    `outcome` is conflict or refused; `before` is what the record held, `after` what the sheet said. `settled` is
    accept, keep, ask, or empty while nobody has settled it.
    """

    id: str
    returned: str
    finding: str
    citation_id: str
    row_id: str
    column: str
    outcome: str
    before: str
    after: str
    reason: str
    settled: str
    settled_by: str
    settled_at: str
    note: str


@dataclass(frozen=True, slots=True)
class DeltaRow:
    """A finding, or one of its citations, that is not as it was in the earlier pack.

    `change` is new, changed, lapsed (an approval that stood then does not stand now) or withdrawn (not in this pack).
    `what` says in words what changed. `citation_id` is empty when the finding itself changed.
    """

    finding: str
    citation_id: str
    change: str
    what: str
    title: str
    severity_before: str | None
    severity_now: str | None


@dataclass(frozen=True, slots=True)
class Delta:
    """What changed since an earlier pack, worst first; `unchanged` counts the findings that are as they were."""

    pack: str
    digest: str
    frozen_at: str
    status: str
    rows: tuple[DeltaRow, ...]
    unchanged: int


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


@dataclass(frozen=True, slots=True)
class ChangedClause:
    """A clause that is not as it was in the version before.

    `relation` is moved, reworded, split-from, merged-into, added or removed. `start..end` is its place in the exhibit's
    text, None when it was removed. `pieces` are (edit, words): "=" kept, "+" added, "-" removed; those kept and added
    joined are the exhibit's text over that place.
    """

    relation: str
    number: str | None
    heading_path: tuple[str, ...]
    start: int | None
    end: int | None
    pieces: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """What became of the version before in an exhibit; `confirmed_by` is empty while only the rules proposed it.

    The version before is named by its hashes. `notice_days` counts from the capture to the stated effective date.
    `counts` are (relation, number of clauses), those unchanged too.
    """

    exhibit: str
    old_version: str
    old_captured_at: str
    old_sha256: str
    old_text_sha256: str
    kind: str
    direction: str
    confirmed_by: str
    confirmed_at: str
    stated_updated: str | None
    stated_effective: str | None
    notice_days: int | None
    silent: bool
    silent_reason: str
    summary: str
    note: str
    reasons: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    clauses: tuple[ChangedClause, ...]


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
    what became of the version before in each reviewed exhibit that has one.
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
