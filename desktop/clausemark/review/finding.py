"""Findings: a person's judgement on a passage, with its worked severity and its mappings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import (
    CitationId,
    DissentId,
    FindingId,
    OpenItemId,
    PersonId,
    ProvisionId,
    VersionId,
)
from clausemark.provisions.anchor import Anchor
from clausemark.regulations.vocabulary import (
    Basis,
    Confidence,
    Factor,
    FindingState,
    MappingMethod,
    MappingState,
    NoteKind,
    OptOutState,
    Origin,
    Polarity,
    Rationale,
    Relation,
    SetRelation,
    Severity,
)

_DONE = frozenset({"resolved", "closed", "answered", "done"})
"""States of open items, folded, that need no resolution beside them; the review file leaves the word free."""


@dataclass(frozen=True, slots=True)
class FactorScore:
    """One factor of severity: a score 0–3 and why."""

    factor: Factor
    score: int
    reason: str


@dataclass(frozen=True, slots=True)
class InterpretiveNote:
    """A note of one kind: what the text states, what is inferred from it, or an opinion."""

    kind: NoteKind
    text: str


@dataclass(frozen=True, slots=True)
class OptOut:
    """Whether the people bound can opt out, and how."""

    state: OptOutState
    how: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """A reasoned claim that a passage engages a citation, as of a date.

    `entry_sha256` is the hash of the catalogue entry the reviewer saw. `set_relation` only when the
    reviewer stated one. `strength` is 0–10.
    """

    citation: CitationId
    entry_sha256: Sha256
    relation: Relation
    rationale: Rationale
    strength: int
    reason: str
    as_of: str
    set_relation: SetRelation | None = None
    method: MappingMethod = MappingMethod.HUMAN
    state: MappingState = MappingState.ACCEPTED


@dataclass(frozen=True, slots=True)
class QuoteTarget:
    """The passage as the review file names it, kept so that an export loses nothing."""

    exact: str
    prefix: str = ""
    suffix: str = ""
    occurrence: int | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What a finding is about: a passage of a version, or the absence of one.

    `anchor` and `quote` are None for an omission, which hangs on the version and names what was
    searched for. `provisions` are those that the passage touches, in order.
    """

    version: VersionId
    capture_sha256: Sha256
    anchor: Anchor | None = None
    quote: QuoteTarget | None = None
    provisions: tuple[ProvisionId, ...] = ()
    searched_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the reviewer concluded; together with target and mappings it is what a sign-off binds.

    `severity` None is “not rated” and `opt_out` None “not considered”; both are kept as they are.
    """

    title: str
    categories: tuple[str, ...]
    polarity: Polarity
    severity: Severity | None
    factors: tuple[FactorScore, ...]
    severity_reason: str
    what_it_says: str
    why_it_matters: str
    user_impact: str
    affected_groups: tuple[str, ...]
    opt_out: OptOut | None
    what_users_can_do: str
    notes: tuple[InterpretiveNote, ...]
    confidence: Confidence
    basis: Basis


@dataclass(frozen=True, slots=True)
class Finding:
    """One revision of a finding; revisions are added, never overwritten.

    `label` is the identifier inside its review file (“f-001”), unique per version. `prepared_role` is the
    capacity that the preparer acted in, as the review file words it. `state` is what the record itself says
    (suggested, draft, rejected, superseded); `states.state_of` derives the rest from steps and evidence.
    """

    id: FindingId
    revision: int
    label: str
    target: Target
    judgement: Judgement
    mappings: tuple[Mapping, ...]
    origin: Origin
    prepared_by: PersonId
    prepared_at: datetime
    state: FindingState = FindingState.DRAFT
    row_version: int = 1
    prepared_role: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a dissent."""

    by: PersonId
    utc: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Dissent:
    """A contrary reading, kept and exported with its answer."""

    id: DissentId
    finding: FindingId
    by: PersonId
    utc: datetime
    text: str
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class OpenItem:
    """A question with an owner, a due date (ISO, or None) and its resolution."""

    id: OpenItemId
    finding: FindingId | None
    question: str
    owner: PersonId
    due: str | None
    state: str
    resolution: str | None
    raised_at: datetime
    version: VersionId | None = None

    @property
    def waits(self) -> bool:
        """Tell whether the question still waits for an answer: no resolution, and no state that says it is done."""
        return not (self.resolution or "").strip() and self.state.strip().casefold() not in _DONE
