"""The status of a pack, worked out and never chosen: INCOMPLETE, DRAFT or FINAL, with reasons in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import FindingState, PackStatus, VersionReview
from clausemark.review.reconciliation import Reconciliation
from clausemark.review.states import Approval

_ASIDE = frozenset({FindingState.REJECTED, FindingState.SUPERSEDED})


@dataclass(frozen=True, slots=True)
class FindingStanding:
    """A finding in the selection, by its label, and where it stands."""

    label: str
    state: FindingState
    approvals: tuple[Approval, ...] = ()


@dataclass(frozen=True, slots=True)
class VersionStanding:
    """A version in the selection and everything that its part in the status depends on; `name` is printed."""

    name: str
    reconciliation: Reconciliation
    findings: tuple[FindingStanding, ...]
    review: VersionReview


@dataclass(frozen=True, slots=True)
class Status:
    """A pack's status and why; FINAL has no reasons."""

    status: PackStatus
    reasons: tuple[str, ...]


def pack_status(versions: Sequence[VersionStanding], waived: Iterable[str] = ()) -> Status:
    """Return the status of a selection, the worst first.

    `waived` says in words which gates were waived, and by whom.
    """
    incomplete = [phrase("a gate was waived: {what}", what=each) for each in waived]
    for version in versions:
        incomplete += [
            phrase("{version}: the sums do not close: {fault}", version=version.name, fault=fault)
            for fault in version.reconciliation.faults
        ]
    drafts = [reason for version in versions for reason in _draft_reasons(version)]
    if not versions:
        drafts.append(phrase("nothing is selected for review"))
    if incomplete:
        return Status(PackStatus.INCOMPLETE, (*incomplete, *drafts))
    return Status(PackStatus.DRAFT, tuple(drafts)) if drafts else Status(PackStatus.FINAL, ())


def _draft_reasons(version: VersionStanding) -> Iterator[str]:
    outstanding = version.reconciliation.outstanding
    if outstanding:
        yield (
            phrase("{version}: 1 provision is neither reviewed nor out of scope", version=version.name)
            if outstanding == 1
            else phrase(
                "{version}: {outstanding} provisions are neither reviewed nor out of scope",
                version=version.name,
                outstanding=outstanding,
            )
        )
    for finding in version.findings:
        if finding.state not in _ASIDE and finding.state is not FindingState.APPROVED:
            yield phrase(
                "{version}: finding {finding} is {state}",
                version=version.name,
                finding=finding.label,
                state=_in_words(finding),
            )
    if version.review is VersionReview.LAPSED:
        yield phrase("{version}: the sign-off of the version lapsed", version=version.name)


def _in_words(finding: FindingStanding) -> str:
    lapsed = [each for each in finding.approvals if each.lapsed and not each.withdrawn]
    state = phrase("suggested and waits for a person") if finding.state is FindingState.SUGGESTED else finding.state
    return (
        phrase("{state}; its approval lapsed", state=state) if lapsed else phrase("{state}, not approved", state=state)
    )
