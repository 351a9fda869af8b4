"""The sums of a version: population = reviewed + out of scope + outstanding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from clausemark.archive.identifiers import FindingId, ProvisionId
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import FindingState, ScopeReason
from clausemark.review.digest import LeftOut
from clausemark.review.finding import Finding
from clausemark.review.scope import ScopeExclusion

NOT_JUDGED = frozenset({FindingState.SUGGESTED, FindingState.REJECTED, FindingState.SUPERSEDED})
"""Recorded states in which a finding is no person's standing judgement: it neither counts nor is signed."""


class ProvisionState(StrEnum):
    """What became of a provision in the review."""

    REVIEWED = "reviewed"
    OUT_OF_SCOPE = "out-of-scope"
    OUTSTANDING = "outstanding"


@dataclass(frozen=True, slots=True)
class PopulationMember:
    """A provision of the version, by identifier and by its place in reading order."""

    provision: ProvisionId
    ordinal: int


@dataclass(frozen=True, slots=True)
class ProvisionFate:
    """What became of one provision; `exclusion` only when it counts as out of scope."""

    provision: ProvisionId
    ordinal: int
    state: ProvisionState
    findings: tuple[FindingId, ...]
    exclusion: ScopeExclusion | None


@dataclass(frozen=True, slots=True)
class ReasonSum:
    """How many provisions are out of scope for one reason."""

    reason: ScopeReason
    count: int


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The sums of one version, provision by provision; `faults` says in words why they do not close."""

    population: int
    reviewed: int
    out_of_scope: tuple[ReasonSum, ...]
    outstanding: int
    faults: tuple[str, ...]
    fates: tuple[ProvisionFate, ...]

    @property
    def closes(self) -> bool:
        """Tell whether every provision of the population is accounted for exactly once."""
        return not self.faults

    @property
    def excluded(self) -> int:
        """The number of provisions out of scope, for whatever reason."""
        return sum(each.count for each in self.out_of_scope)


def is_judged(finding: Finding) -> bool:
    """Tell whether a finding is a person's standing judgement: not suggested, rejected or superseded."""
    return finding.state not in NOT_JUDGED


def counts_as_reviewed(finding: Finding) -> bool:
    """Tell whether a finding makes its provisions reviewed; an unclassified one is still in the queue."""
    return is_judged(finding) and bool(finding.judgement.categories)


def reconcile(
    population: int,
    provisions: Sequence[PopulationMember],
    findings: Iterable[Finding],
    exclusions: Iterable[ScopeExclusion],
) -> Reconciliation:
    """Return the sums of a version whose record says that it has `population` provisions.

    A provision both reviewed and out of scope counts once, as reviewed. An omission hangs on the version and
    makes no provision reviewed. Nothing is counted as a remainder: what does not fit is a fault.
    """
    judged = tuple(finding for finding in findings if counts_as_reviewed(finding))
    left_out = tuple(sorted(exclusions, key=lambda each: (each.utc, each.id)))
    fates = _fates(provisions, _findings_by_provision(judged), left_out)
    states = Counter(fate.state for fate in fates)
    reasons = Counter(fate.exclusion.reason for fate in fates if fate.exclusion is not None)
    return Reconciliation(
        population=population,
        reviewed=states[ProvisionState.REVIEWED],
        out_of_scope=tuple(ReasonSum(reason, reasons[reason]) for reason in ScopeReason if reasons[reason]),
        outstanding=states[ProvisionState.OUTSTANDING],
        faults=_faults(population, provisions, judged, left_out),
        fates=fates,
    )


def left_out_provisions(reconciliation: Reconciliation) -> tuple[LeftOut, ...]:
    """Return the provisions that count as out of scope, as the sign-off of the version binds them."""
    return tuple(
        LeftOut(fate.ordinal, fate.exclusion.reason, fate.exclusion.note)
        for fate in reconciliation.fates
        if fate.exclusion is not None
    )


def _findings_by_provision(findings: Iterable[Finding]) -> dict[ProvisionId, tuple[FindingId, ...]]:
    found: dict[ProvisionId, dict[FindingId, None]] = {}
    for finding in findings:
        for provision in finding.target.provisions:
            found.setdefault(provision, {})[finding.id] = None
    return {provision: tuple(each) for provision, each in found.items()}


def _fates(
    provisions: Sequence[PopulationMember],
    findings: Mapping[ProvisionId, tuple[FindingId, ...]],
    exclusions: Sequence[ScopeExclusion],
) -> tuple[ProvisionFate, ...]:
    named = {provision: each for each in exclusions for provision in each.provisions}
    blanket = next((each for each in reversed(exclusions) if not each.provisions), None)
    fates = []
    for member in provisions:
        reviewed_by = findings.get(member.provision, ())
        exclusion = None if reviewed_by else named.get(member.provision, blanket)
        fates.append(
            ProvisionFate(member.provision, member.ordinal, _state(reviewed_by, exclusion), reviewed_by, exclusion)
        )
    return tuple(fates)


def _state(findings: tuple[FindingId, ...], exclusion: ScopeExclusion | None) -> ProvisionState:
    if findings:
        return ProvisionState.REVIEWED
    return ProvisionState.OUTSTANDING if exclusion is None else ProvisionState.OUT_OF_SCOPE


def _faults(
    population: int,
    provisions: Sequence[PopulationMember],
    findings: Iterable[Finding],
    exclusions: Iterable[ScopeExclusion],
) -> tuple[str, ...]:
    known = {member.provision for member in provisions}
    faults: list[str] = []
    if len(provisions) != population:
        faults.append(
            phrase("the record says {said} provisions, {stored} are stored", said=population, stored=len(provisions))
        )
    if len(known) != len(provisions):
        twice = len(provisions) - len(known)
        one = phrase("1 provision is listed twice")
        faults.append(one if twice == 1 else phrase("{count} provisions are listed twice", count=twice))
    faults.extend(
        phrase(
            "finding {finding} names {provision}, which is no provision of this version",
            finding=finding.label,
            provision=foreign,
        )
        for finding in findings
        for foreign in sorted(set(finding.target.provisions) - known)
    )
    faults.extend(
        phrase(
            "{exclusion} puts {provision} out of scope, which is no provision of this version",
            exclusion=exclusion.id,
            provision=foreign,
        )
        for exclusion in exclusions
        for foreign in sorted(set(exclusion.provisions) - known)
    )
    return tuple(faults)
