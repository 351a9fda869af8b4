"""Severity as a worked paper: five scores propose a level, a person decides it."""

from __future__ import annotations

from collections.abc import Iterable

from clausemark.phrases import listed, phrase
from clausemark.regulations.vocabulary import Factor, Severity
from clausemark.review.finding import FactorScore, Judgement

MIN_SCORE = 0
MAX_SCORE = 3

_BANDS = ((3, Severity.INFO), (5, Severity.LOW), (8, Severity.MEDIUM), (11, Severity.HIGH))
"""The highest sum of each level; a higher one is critical."""


def factor_sum(factors: Iterable[FactorScore]) -> int:
    """Return the sum of the scores, 0–15 for the five factors."""
    return sum(factor.score for factor in factors)


def proposed_severity(factors: Iterable[FactorScore]) -> Severity:
    """Return the level that the scores propose: by their sum, and at least high when rights are wholly waived."""
    scores = tuple(factors)
    total = factor_sum(scores)
    proposed = next((level for highest, level in _BANDS if total <= highest), Severity.CRITICAL)
    waived = any(factor.factor is Factor.RIGHTS_WAIVED and factor.score == MAX_SCORE for factor in scores)
    return max(proposed, Severity.HIGH, key=_rank) if waived else proposed


def overrides_proposal(judgement: Judgement) -> bool:
    """Tell whether the reviewer's level departs from the proposed one; an unrated finding does not."""
    return judgement.severity is not None and judgement.severity is not proposed_severity(judgement.factors)


def missing_factors(judgement: Judgement) -> tuple[Factor, ...]:
    """Return the factors that have no score yet, in the order of the vocabulary."""
    scored = {factor.factor for factor in judgement.factors}
    return tuple(factor for factor in Factor if factor not in scored)


def rating_gaps(judgement: Judgement) -> tuple[str, ...]:
    """Return in words what the rating still lacks before it can be approved, nothing when it is whole."""
    if judgement.severity is None:
        return (phrase("its severity is not rated"),)
    gaps = []
    missing = missing_factors(judgement)
    if missing:
        gaps.append(phrase("these factors have no score: {missing}", missing=listed(missing)))
    if not judgement.severity_reason.strip():
        proposal = proposed_severity(judgement.factors)
        overridden = (
            phrase(", although the scores propose {proposal}", proposal=proposal)
            if judgement.factors and overrides_proposal(judgement)
            else ""
        )
        gaps.append(
            phrase(
                "its severity ({severity}{overridden}) has no reason",
                severity=judgement.severity,
                overridden=overridden,
            )
        )
    return tuple(gaps)


def _rank(severity: Severity) -> int:
    return severity.rank
