"""What the window calls the values of the closed vocabularies, in its language."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from clausemark.regulations.vocabulary import (
    Basis,
    Confidence,
    Factor,
    FindingState,
    MappingMethod,
    MappingState,
    NoteKind,
    OptOutState,
    PackStatus,
    Polarity,
    Rationale,
    Relation,
    ReviewAct,
    Role,
    ScopeReason,
    SetRelation,
    Severity,
    Verdict,
)
from clausemark.ui.translation import QT_TRANSLATE_NOOP

_WORDS: dict[type[StrEnum], dict[str, str]] = {
    Severity: {
        Severity.CRITICAL: QT_TRANSLATE_NOOP("Coding", "Critical"),
        Severity.HIGH: QT_TRANSLATE_NOOP("Coding", "High"),
        Severity.MEDIUM: QT_TRANSLATE_NOOP("Coding", "Medium"),
        Severity.LOW: QT_TRANSLATE_NOOP("Coding", "Low"),
        Severity.INFO: QT_TRANSLATE_NOOP("Coding", "Info"),
    },
    Polarity: {
        Polarity.ADVERSE: QT_TRANSLATE_NOOP("Coding", "Adverse"),
        Polarity.NEUTRAL: QT_TRANSLATE_NOOP("Coding", "Neutral"),
        Polarity.FAVOURABLE: QT_TRANSLATE_NOOP("Coding", "Favourable"),
    },
    Relation: {
        Relation.ENGAGES: QT_TRANSLATE_NOOP("Coding", "engages"),
        Relation.IMPLEMENTS: QT_TRANSLATE_NOOP("Coding", "implements"),
        Relation.DISCLOSES_UNDER: QT_TRANSLATE_NOOP("Coding", "discloses under"),
        Relation.RELIES_ON: QT_TRANSLATE_NOOP("Coding", "relies on"),
        Relation.CONSTRAINED_BY: QT_TRANSLATE_NOOP("Coding", "constrained by"),
        Relation.POTENTIALLY_CONFLICTS_WITH: QT_TRANSLATE_NOOP("Coding", "potentially conflicts with"),
        Relation.OMITS: QT_TRANSLATE_NOOP("Coding", "omits"),
        Relation.MENTIONS: QT_TRANSLATE_NOOP("Coding", "mentions"),
        Relation.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Coding", "not applicable"),
    },
    Rationale: {
        Rationale.SYNTACTIC: QT_TRANSLATE_NOOP("Coding", "by its wording"),
        Rationale.SEMANTIC: QT_TRANSLATE_NOOP("Coding", "by its meaning"),
        Rationale.FUNCTIONAL: QT_TRANSLATE_NOOP("Coding", "by its function"),
        Rationale.LEGAL_JUDGEMENT: QT_TRANSLATE_NOOP("Coding", "legal judgement"),
    },
    SetRelation: {
        SetRelation.EQUIVALENT_TO: QT_TRANSLATE_NOOP("Coding", "equivalent to"),
        SetRelation.EQUAL_TO: QT_TRANSLATE_NOOP("Coding", "equal to"),
        SetRelation.SUBSET_OF: QT_TRANSLATE_NOOP("Coding", "subset of"),
        SetRelation.SUPERSET_OF: QT_TRANSLATE_NOOP("Coding", "superset of"),
        SetRelation.INTERSECTS_WITH: QT_TRANSLATE_NOOP("Coding", "intersects with"),
        SetRelation.NO_RELATIONSHIP: QT_TRANSLATE_NOOP("Coding", "no relationship"),
    },
    MappingState: {
        MappingState.SUGGESTED: QT_TRANSLATE_NOOP("Coding", "Suggested"),
        MappingState.ACCEPTED: QT_TRANSLATE_NOOP("Coding", "Accepted"),
        MappingState.REJECTED: QT_TRANSLATE_NOOP("Coding", "Rejected"),
        MappingState.WITHDRAWN: QT_TRANSLATE_NOOP("Coding", "Withdrawn"),
        MappingState.STALE: QT_TRANSLATE_NOOP("Coding", "Stale"),
    },
    MappingMethod: {
        MappingMethod.HUMAN: QT_TRANSLATE_NOOP("Coding", "by a person"),
        MappingMethod.AUTOMATION: QT_TRANSLATE_NOOP("Coding", "by a tool"),
        MappingMethod.HYBRID: QT_TRANSLATE_NOOP("Coding", "suggested by a tool, accepted by a person"),
    },
    FindingState: {
        FindingState.SUGGESTED: QT_TRANSLATE_NOOP("Coding", "Suggested"),
        FindingState.DRAFT: QT_TRANSLATE_NOOP("Coding", "Draft"),
        FindingState.IN_REVIEW: QT_TRANSLATE_NOOP("Coding", "Prepared"),
        FindingState.CHANGES_REQUESTED: QT_TRANSLATE_NOOP("Coding", "Changes requested"),
        FindingState.APPROVED: QT_TRANSLATE_NOOP("Coding", "Approved"),
        FindingState.REJECTED: QT_TRANSLATE_NOOP("Coding", "Rejected"),
        FindingState.SUPERSEDED: QT_TRANSLATE_NOOP("Coding", "Superseded"),
        FindingState.STALE: QT_TRANSLATE_NOOP("Coding", "Stale"),
    },
    ReviewAct: {
        ReviewAct.PREPARED: QT_TRANSLATE_NOOP("Coding", "Marked as prepared"),
        ReviewAct.REVIEWED: QT_TRANSLATE_NOOP("Coding", "Reviewed"),
        ReviewAct.APPROVED: QT_TRANSLATE_NOOP("Coding", "Approved"),
        ReviewAct.RETURNED: QT_TRANSLATE_NOOP("Coding", "Returned"),
        ReviewAct.DISSENTED: QT_TRANSLATE_NOOP("Coding", "Dissented"),
        ReviewAct.WITHDRAWN: QT_TRANSLATE_NOOP("Coding", "Withdrew the step"),
    },
    Confidence: {
        Confidence.HIGH: QT_TRANSLATE_NOOP("Coding", "Sure"),
        Confidence.MEDIUM: QT_TRANSLATE_NOOP("Coding", "Fairly sure"),
        Confidence.LOW: QT_TRANSLATE_NOOP("Coding", "Unsure"),
    },
    Basis: {
        Basis.EXPLICIT: QT_TRANSLATE_NOOP("Coding", "Explicit words"),
        Basis.INFERRED: QT_TRANSLATE_NOOP("Coding", "Inferred"),
    },
    OptOutState: {
        OptOutState.YES: QT_TRANSLATE_NOOP("Coding", "Yes"),
        OptOutState.NO: QT_TRANSLATE_NOOP("Coding", "No"),
        OptOutState.PARTIAL: QT_TRANSLATE_NOOP("Coding", "Partly"),
        OptOutState.UNCLEAR: QT_TRANSLATE_NOOP("Coding", "Unclear"),
    },
    NoteKind: {
        NoteKind.STATEMENT: QT_TRANSLATE_NOOP("Coding", "Statement"),
        NoteKind.INFERENCE: QT_TRANSLATE_NOOP("Coding", "Inference"),
        NoteKind.OPINION: QT_TRANSLATE_NOOP("Coding", "Opinion"),
    },
    Factor: {
        Factor.RIGHTS_WAIVED: QT_TRANSLATE_NOOP("Coding", "Rights waived"),
        Factor.OPT_OUT: QT_TRANSLATE_NOOP("Coding", "Opt-out missing or hard"),
        Factor.BREADTH: QT_TRANSLATE_NOOP("Coding", "Breadth of people affected"),
        Factor.EXPOSURE: QT_TRANSLATE_NOOP("Coding", "Legal or financial exposure"),
        Factor.DISCRETION: QT_TRANSLATE_NOOP("Coding", "Discretion kept by the platform"),
    },
    ScopeReason: {
        ScopeReason.NOT_A_POLICY: QT_TRANSLATE_NOOP("Coding", "Not a policy"),
        ScopeReason.DUPLICATE: QT_TRANSLATE_NOOP("Coding", "Duplicate"),
        ScopeReason.UNREADABLE: QT_TRANSLATE_NOOP("Coding", "Unreadable"),
        ScopeReason.OUT_OF_PERIOD: QT_TRANSLATE_NOOP("Coding", "Out of the period"),
        ScopeReason.OUT_OF_LANGUAGE: QT_TRANSLATE_NOOP("Coding", "Out of the language"),
        ScopeReason.BOILERPLATE: QT_TRANSLATE_NOOP("Coding", "Boilerplate"),
        ScopeReason.SUPERSEDED: QT_TRANSLATE_NOOP("Coding", "Superseded"),
        ScopeReason.OTHER: QT_TRANSLATE_NOOP("Coding", "Other"),
    },
    PackStatus: {
        PackStatus.DRAFT: QT_TRANSLATE_NOOP("Coding", "DRAFT"),
        PackStatus.INCOMPLETE: QT_TRANSLATE_NOOP("Coding", "INCOMPLETE"),
        PackStatus.FINAL: QT_TRANSLATE_NOOP("Coding", "FINAL"),
    },
    Role: {
        Role.ANALYST: QT_TRANSLATE_NOOP("Coding", "analyst"),
        Role.REVIEWER: QT_TRANSLATE_NOOP("Coding", "reviewer"),
        Role.APPROVER: QT_TRANSLATE_NOOP("Coding", "approver"),
        Role.LEGAL: QT_TRANSLATE_NOOP("Coding", "legal"),
        Role.AUDITOR: QT_TRANSLATE_NOOP("Coding", "auditor"),
        Role.RECORDS_MANAGER: QT_TRANSLATE_NOOP("Coding", "records manager"),
    },
    Verdict: {
        Verdict.SAME: QT_TRANSLATE_NOOP("Coding", "Same"),
        Verdict.NARROWER: QT_TRANSLATE_NOOP("Coding", "Narrower"),
        Verdict.BROADER: QT_TRANSLATE_NOOP("Coding", "Broader"),
        Verdict.DIFFERENT: QT_TRANSLATE_NOOP("Coding", "Different"),
    },
}

_WITHIN: dict[StrEnum, str] = {
    FindingState.SUGGESTED: QT_TRANSLATE_NOOP("WithinSentences", "suggested"),
    FindingState.DRAFT: QT_TRANSLATE_NOOP("WithinSentences", "draft"),
    FindingState.IN_REVIEW: QT_TRANSLATE_NOOP("WithinSentences", "prepared"),
    FindingState.CHANGES_REQUESTED: QT_TRANSLATE_NOOP("WithinSentences", "changes requested"),
    FindingState.APPROVED: QT_TRANSLATE_NOOP("WithinSentences", "approved"),
    FindingState.REJECTED: QT_TRANSLATE_NOOP("WithinSentences", "rejected"),
    FindingState.SUPERSEDED: QT_TRANSLATE_NOOP("WithinSentences", "superseded"),
    FindingState.STALE: QT_TRANSLATE_NOOP("WithinSentences", "stale"),
}
"""The states of a finding as they stand in the middle of a sentence; German keeps its nouns' capitals."""

_GROUPS = {
    "contract": QT_TRANSLATE_NOOP("Coding", "Contract"),
    "disputes": QT_TRANSLATE_NOOP("Coding", "Disputes"),
    "risk": QT_TRANSLATE_NOOP("Coding", "Risk"),
    "account": QT_TRANSLATE_NOOP("Coding", "Account"),
    "money": QT_TRANSLATE_NOOP("Coding", "Money"),
    "content": QT_TRANSLATE_NOOP("Coding", "Content"),
    "data": QT_TRANSLATE_NOOP("Coding", "Data"),
    "ai": QT_TRANSLATE_NOOP("Coding", "AI"),
    "conduct": QT_TRANSLATE_NOOP("Coding", "Conduct"),
}


def word(value: StrEnum) -> str:
    """Return what a value of a vocabulary is called."""
    return QCoreApplication.translate("Coding", _WORDS[type(value)][value])


def word_within(value: StrEnum) -> str:
    """Return what a value of a vocabulary is called in the middle of a sentence."""
    words = _WITHIN.get(value) if isinstance(value, FindingState) else None
    return word(value) if words is None else QCoreApplication.translate("WithinSentences", words)


def is_named(value: StrEnum) -> bool:
    """Tell whether the window has a name for a value."""
    return type(value) in _WORDS


def group_name(group: str) -> str:
    """Return what a group of categories is called."""
    return QCoreApplication.translate("Coding", _GROUPS[group])


def role_name(role: str) -> str:
    """Return what a role is called; one that a person named in words of their own stays as it is."""
    return word(Role(role)) if role in set(Role) else role
