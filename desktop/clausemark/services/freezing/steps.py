"""Review steps as a pack prints them, each with its lapse."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from clausemark.archive.clock import utc_text
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import PersonId
from clausemark.review.sign_off import ReviewStep
from clausepack.pack import StepRecord


def step_records(
    steps: Iterable[ReviewStep], digest: Sha256, name: Callable[[PersonId], str], why: Callable[[Sha256], str]
) -> tuple[StepRecord, ...]:
    """Return the steps in order of time; `why` says what changed since a digest was seen, in the pack's language."""
    ordered = sorted(steps, key=lambda step: (step.utc, step.id))
    return tuple(_record(step, digest, name, why) for step in ordered)


def _record(
    step: ReviewStep, digest: Sha256, name: Callable[[PersonId], str], why: Callable[[Sha256], str]
) -> StepRecord:
    lapsed = step.digest != digest
    return StepRecord(
        id=step.id,
        act=step.act.value,
        person=name(step.person),
        role=step.role,
        utc=utc_text(step.utc),
        digest=step.digest,
        revision=step.revision,
        note=step.note,
        lapsed=lapsed,
        lapse_reason=why(step.digest) if lapsed else "",
    )
