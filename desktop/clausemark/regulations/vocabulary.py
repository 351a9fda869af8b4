"""Closed vocabularies that code branches on; each equals its list in the shipped ``vocab.json``.

Importing this module reads no file: the enums are written out, and a test compares them with
``resources/regulations/vocab.json`` value by value. Labels, definitions and the 73 categories are
data and come from ``clausemark.regulations.vocabulary_data``.
"""

from enum import StrEnum


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
