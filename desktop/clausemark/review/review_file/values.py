"""What a review file and a comparisons file say, as typed values, before the archive is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import CitationId
from clausemark.regulations.vocabulary import MappingMethod, MappingState, Rationale, Relation, SetRelation, Verdict
from clausemark.review.finding import Judgement, QuoteTarget

REVIEW_SCHEMA = "clausemark.review/1"
COMPARISONS_SCHEMA = "clausemark.comparisons/1"


class Part(StrEnum):
    """The parts of a file that are taken or refused one by one."""

    FINDING = "finding"
    DISSENT = "dissent"
    OPEN_ITEM = "open-item"
    COMPARISON = "comparison"
    MEMBER = "comparison-member"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A part of a file that was refused: the reason code and a sentence that says what to do.

    `label` is its identifier in the file (for a dissent or open item that of its finding); where it has none, its
    place from 1 (“#3”). `place` counts from 0 among the parts of its kind.
    """

    part: Part
    place: int
    label: str
    reason: str
    message: str


@dataclass(frozen=True, slots=True)
class FileDocument:
    """The reviewed document as the file words it."""

    platform: str
    title: str
    terms_type: str
    language: str


@dataclass(frozen=True, slots=True)
class FileSource:
    """The capture that the file belongs to; `path` only helps a person."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Preparer:
    """Who prepared something, in what capacity, when."""

    name: str
    role: str
    utc: datetime


def day_of(utc: datetime) -> str:
    """Return the ISO date of a moment in UTC: the as-of date of a mapping whose file gives none."""
    return utc_text(utc)[:10]


@dataclass(frozen=True, slots=True)
class FileMapping:
    """A mapping as the file states it; `as_of` None when the file leaves it to the preparer's date."""

    citation: CitationId
    relation: Relation
    rationale: Rationale
    strength: int
    reason: str
    set_relation: SetRelation | None
    as_of: str | None
    method: MappingMethod
    state: MappingState


@dataclass(frozen=True, slots=True)
class FileFinding:
    """A finding as the file states it; `quote` None is an omission."""

    place: int
    label: str
    quote: QuoteTarget | None
    searched_for: tuple[str, ...]
    judgement: Judgement
    mappings: tuple[FileMapping, ...]
    prepared_by: Preparer


@dataclass(frozen=True, slots=True)
class FileAnswer:
    """The answer to a dissent."""

    by: str
    utc: datetime
    text: str


@dataclass(frozen=True, slots=True)
class FileDissent:
    """A contrary reading; `finding` is a label of the file."""

    place: int
    finding: str
    by: str
    utc: datetime
    text: str
    answer: FileAnswer | None


@dataclass(frozen=True, slots=True)
class FileOpenItem:
    """A question; `finding` None when it is about the version.

    `raised_at` None when the file does not say: then it was raised when the file was prepared.
    """

    place: int
    finding: str | None
    question: str
    owner: str
    due: str | None
    state: str
    resolution: str | None
    raised_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReviewFile:
    """A review file: what could be read of it, and what was refused, each with its reason."""

    document: FileDocument
    source: FileSource
    prepared_by: Preparer
    findings: tuple[FileFinding, ...]
    dissents: tuple[FileDissent, ...]
    open_items: tuple[FileOpenItem, ...]
    refused: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class FileMember:
    """A member of a comparison: a finding of a review file; the reference has no verdict."""

    platform: str
    review: str
    finding: str
    verdict: Verdict | None
    reason: str


@dataclass(frozen=True, slots=True)
class FileComparison:
    """A group of comparable passages as the file states it."""

    place: int
    label: str
    category: str
    criterion: str
    members: tuple[FileMember, ...]
    prepared_by: Preparer


@dataclass(frozen=True, slots=True)
class ComparisonFile:
    """A comparisons file; `legend` is its explanation of the verdicts, empty when it has none."""

    prepared_by: Preparer
    legend: str
    comparisons: tuple[FileComparison, ...]
    refused: tuple[Refusal, ...]
