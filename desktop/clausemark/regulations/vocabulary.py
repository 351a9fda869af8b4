"""Closed vocabularies: enums for what code branches on, and the loader for labels and categories.

The enums are written out, so that importing this module reads no file; a test compares each with
the shipped `vocab.json` value by value. Labels, definitions and the 73 categories are data, which
`load_vocabulary` reads.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from clausemark.assets import resource_path
from clausemark.errors import InputRefusedError
from clausemark.phrases import Phrase, phrase
from clausemark.regulations.index import IndexedFile, read_index, read_indexed
from clausemark.regulations.instrument_file import damaged

VOCABULARY_SCHEMA = "clausemark-vocab/1"
_NAME = "vocab.json"


class Severity(StrEnum):
    """How much a provision matters to the people bound by it; says nothing about the law."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    INFO = "info"

    @property
    def rank(self) -> int:
        """The place in the order of severity, from 0 (info) to 4 (critical)."""
        return _SEVERITY_ORDER.index(self)


class Polarity(StrEnum):
    """Whose favour a provision works in, apart from how much it matters."""

    ADVERSE = "adverse"
    NEUTRAL = "neutral"
    FAVOURABLE = "favourable"


class Relation(StrEnum):
    """How a provision bears on a citation; never that it breaks it."""

    ENGAGES = "engages"
    IMPLEMENTS = "implements"
    DISCLOSES_UNDER = "discloses-under"
    RELIES_ON = "relies-on"
    CONSTRAINED_BY = "constrained-by"
    POTENTIALLY_CONFLICTS_WITH = "potentially-conflicts-with"
    OMITS = "omits"
    MENTIONS = "mentions"
    NOT_APPLICABLE = "not-applicable"


class Confidence(StrEnum):
    """How sure the reviewer is of a finding."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Basis(StrEnum):
    """Whether a finding rests on explicit words or on inference from context."""

    EXPLICIT = "explicit"
    INFERRED = "inferred"


class Origin(StrEnum):
    """Where a finding came from."""

    HUMAN = "human"
    TOOL = "tool"
    TOOL_EDITED = "tool-edited"
    IMPORTED = "imported"


class FindingState(StrEnum):
    """Where a finding stands in review."""

    SUGGESTED = "suggested"
    DRAFT = "draft"
    IN_REVIEW = "in-review"
    CHANGES_REQUESTED = "changes-requested"
    APPROVED = "approved"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"
    STALE = "stale"


class ReviewAct(StrEnum):
    """What a person did in a review step."""

    PREPARED = "prepared"
    REVIEWED = "reviewed"
    APPROVED = "approved"
    RETURNED = "returned"
    DISSENTED = "dissented"
    WITHDRAWN = "withdrawn"


class NoteKind(StrEnum):
    """What an interpretive note is: the document speaking, an inference, or an opinion."""

    STATEMENT = "statement"
    INFERENCE = "inference"
    OPINION = "opinion"


class Verdict(StrEnum):
    """How a compared provision relates to the first member of its comparison."""

    SAME = "same"
    NARROWER = "narrower"
    BROADER = "broader"
    DIFFERENT = "different"


class ScopeReason(StrEnum):
    """Why a provision or a version is left out of the review."""

    NOT_A_POLICY = "not-a-policy"
    DUPLICATE = "duplicate"
    UNREADABLE = "unreadable"
    OUT_OF_PERIOD = "out-of-period"
    OUT_OF_LANGUAGE = "out-of-language"
    BOILERPLATE = "boilerplate"
    SUPERSEDED = "superseded"
    OTHER = "other"


class VersionReview(StrEnum):
    """Where the review of a version stands."""

    NOT_STARTED = "not-started"
    IN_REVIEW = "in-review"
    SIGNED_OFF = "signed-off"
    LAPSED = "lapsed"


class OptOutState(StrEnum):
    """Whether people can opt out of what a provision does."""

    YES = "yes"
    NO = "no"
    PARTIAL = "partial"
    UNCLEAR = "unclear"


class MappingState(StrEnum):
    """Where a mapping stands."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    STALE = "stale"


class MappingMethod(StrEnum):
    """Who or what made a mapping."""

    HUMAN = "human"
    AUTOMATION = "automation"
    HYBRID = "hybrid"


class Rationale(StrEnum):
    """What kind of reasoning carries a mapping."""

    SYNTACTIC = "syntactic"
    SEMANTIC = "semantic"
    FUNCTIONAL = "functional"
    LEGAL_JUDGEMENT = "legal judgement"


class SetRelation(StrEnum):
    """How two citations relate as sets of requirements (OSCAL 1.2.2)."""

    EQUIVALENT_TO = "equivalent-to"
    EQUAL_TO = "equal-to"
    SUBSET_OF = "subset-of"
    SUPERSET_OF = "superset-of"
    INTERSECTS_WITH = "intersects-with"
    NO_RELATIONSHIP = "no-relationship"


class Factor(StrEnum):
    """One of the five factors a severity is worked from."""

    RIGHTS_WAIVED = "rights_waived"
    OPT_OUT = "opt_out"
    BREADTH = "breadth"
    EXPOSURE = "exposure"
    DISCRETION = "discretion"


class LegalDecision(StrEnum):
    """What the legal team decided in a returned workbook."""

    ACCEPT = "accept"
    CHANGE = "change"
    REJECT = "reject"
    ESCALATE = "escalate"


class Role(StrEnum):
    """In what capacity a person acts."""

    ANALYST = "analyst"
    REVIEWER = "reviewer"
    APPROVER = "approver"
    LEGAL = "legal"
    AUDITOR = "auditor"
    RECORDS_MANAGER = "records-manager"


class PackStatus(StrEnum):
    """The computed status of an audit pack."""

    DRAFT = "DRAFT"
    INCOMPLETE = "INCOMPLETE"
    FINAL = "FINAL"


_SEVERITY_ORDER = (Severity.INFO, Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL)


@dataclass(frozen=True, slots=True)
class Category:
    """What a provision is about; `dpv` is the address of the matching W3C concept, if any.

    `label` and `definition` are phrases, which the window says in its own language.
    """

    id: str
    group: str
    label: str
    definition: str
    cuad: tuple[str, ...]
    opp115: tuple[str, ...]
    tosdr_topics: tuple[str, ...]
    dpv: str | None


@dataclass(frozen=True, slots=True)
class SeverityMeaning:
    """A level of severity, its rank from 0 (info) to 4 (critical), and what it stands for."""

    severity: Severity
    rank: int
    meaning: str


@dataclass(frozen=True, slots=True)
class RelationLabel:
    """A relation of a provision to a citation, said in words."""

    relation: Relation
    label: str
    group: str


@dataclass(frozen=True, slots=True)
class FactorLabel:
    """A severity factor, said in words."""

    factor: Factor
    label: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the closed vocabularies say in words; the values themselves are the enums.

    `factor_scale` holds the words for the scores 0 to 3. `strength_min` and `strength_max` bound the
    strength of a mapping, both included. `sets` holds every plain list of the file under its name.
    """

    categories: tuple[Category, ...]
    severities: tuple[SeverityMeaning, ...]
    relations: tuple[RelationLabel, ...]
    factors: tuple[FactorLabel, ...]
    factor_scale: tuple[str, ...]
    strength_min: int
    strength_max: int
    sets: Mapping[str, tuple[str, ...]]

    def category(self, category_id: str) -> Category:
        """Return a category; raise `InputRefusedError` (`category-unknown`) for a foreign id."""
        for category in self.categories:
            if category.id == category_id:
                return category
        message = phrase(
            "“{category_id}” is not a category of this program. Use one of the ids that `vocab.json` lists, "
            "such as `liability-limitation`.",
            category_id=category_id,
        )
        raise InputRefusedError(message, reason="category-unknown")

    def label_of(self, category_id: str) -> str:
        """Return the label of a category; a foreign id, as an older vocabulary may have left it, stands for itself."""
        return self.category(category_id).label if category_id in self.category_ids else category_id

    @property
    def category_ids(self) -> frozenset[str]:
        """The ids of all categories."""
        return frozenset(category.id for category in self.categories)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of categories in their order."""
        return tuple(dict.fromkeys(category.group for category in self.categories))


def load_vocabulary() -> Vocabulary:
    """Return the shipped vocabulary, read and compared with its hash once per process."""
    return _load_from(resource_path("regulations"))


@cache
def _load_from(directory: Path) -> Vocabulary:
    return read_vocabulary(read_indexed(directory, _indexed(directory)))


def read_vocabulary(data: bytes) -> Vocabulary:
    """Return what the bytes of a `vocab.json` say; raise `IntegrityError` when they are damaged."""
    try:
        fields = json.loads(data)
        if fields["schema"] != VOCABULARY_SCHEMA:
            raise damaged(_NAME, f"its schema is {fields['schema']!r}, not {VOCABULARY_SCHEMA!r}")
        return _vocabulary(fields)
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(_NAME, f"{type(error).__name__}: {error}") from error


def _indexed(directory: Path) -> IndexedFile:
    for file in read_index(directory).side_files:
        if file.path == _NAME:
            return file
    raise damaged(_NAME, "the index does not name it")


def _vocabulary(fields: Mapping[str, Any]) -> Vocabulary:
    scale = fields["severity_factor_scale"]
    return Vocabulary(
        categories=tuple(_category(row) for row in fields["categories"]),
        severities=tuple(
            SeverityMeaning(Severity(row["id"]), row["rank"], row["meaning"]) for row in fields["severity"]
        ),
        relations=tuple(
            RelationLabel(Relation(row["id"]), _said(row["label"]), row["group"]) for row in fields["relations"]
        ),
        factors=tuple(FactorLabel(Factor(row["id"]), row["label"]) for row in fields["severity_factors"]),
        factor_scale=tuple(scale[str(score)] for score in range(len(scale))),
        strength_min=fields["strength"]["min"],
        strength_max=fields["strength"]["max"],
        sets={
            name: tuple(values)
            for name, values in fields.items()
            if isinstance(values, list) and all(isinstance(value, str) for value in values)
        },
    )


def _said(words: str) -> Phrase:
    """Return words of the vocabulary as a phrase: each language of the window has its own."""
    return Phrase(words, {})


def _category(row: Mapping[str, Any]) -> Category:
    return Category(
        id=row["id"],
        group=row["group"],
        label=_said(row["label"]),
        definition=_said(row["definition"]),
        cuad=tuple(row["cuad"]),
        opp115=tuple(row["opp115"]),
        tosdr_topics=tuple(row["tosdr_topics"]),
        dpv=row["dpv"],
    )
