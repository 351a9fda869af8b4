"""Why the sign-off of a version lapsed, told from the ledger: what was added, revised or left out since."""

from __future__ import annotations

from collections.abc import Iterator

from clausemark.archive.hashes import Sha256
from clausemark.archive.ledger import Event
from clausemark.review.digest import changed_fields, finding_content, recorded_evidence
from clausemark.review.finding import Finding
from clausemark.review.reconciliation import is_judged
from clausemark.review.sign_off import ReviewStep
from clausemark.review.states import fields_in_words
from clausemark.services.assessing import Assessment, VersionAssessment
from clausemark.store.transaction import View


def changes_since(view: View, assessed: VersionAssessment, step: ReviewStep) -> tuple[str, ...]:
    """Return in sentences what changed in the review of a version since a step on it."""
    taken = next(view.ledger.events(step.id)).seq
    text = assessed.file.version.text_sha256
    found = [sentence for each in assessed.findings for sentence in _of_finding(view, each, taken, text)]
    return (*found, *_of_scope(view, assessed, taken))


def _of_finding(view: View, assessed: Assessment, taken: int, text: Sha256) -> Iterator[str]:
    label = assessed.finding.label
    first = next((event for event in view.ledger.events(assessed.finding.id, first=taken + 1)), None)
    if first is not None:
        before = _revision_before(assessed, first)
        yield (
            f"{label} was added."
            if before is None
            else f"{label} was revised: {_changed(before, assessed.finding, text)}."
        )
    for reason in assessed.stale:
        yield f"{label} is stale: {reason}."


def _revision_before(assessed: Assessment, event: Event) -> Finding | None:
    """Return the revision that stood before an event which wrote a revision, None when it was the first."""
    payload = event.payload
    written = payload.get("revision") if isinstance(payload, dict) else None
    earlier = [each for each in assessed.entry.revisions if isinstance(written, int) and each.revision < written]
    return earlier[-1] if earlier else None


def _changed(before: Finding, now: Finding, text: Sha256) -> str:
    if is_judged(before) and not is_judged(now):
        return f"it is {now.state.value} now"
    then, there = (finding_content(each, recorded_evidence(each, text)) for each in (before, now))
    return fields_in_words(changed_fields(then, there)) or "confirmed again"


def _of_scope(view: View, assessed: VersionAssessment, taken: int) -> Iterator[str]:
    for exclusion in view.scope.ever_of_version(assessed.file.version.id):
        for event in view.ledger.events(exclusion.id, first=taken + 1):
            what = _provisions(len(exclusion.provisions))
            done = "counted in again" if event.act == "scope.removed" else "put out of scope"
            yield f"{what} {done} ({exclusion.reason.value})."


def _provisions(number: int) -> str:
    if number == 0:
        return "Everything without a finding was"
    return "1 provision was" if number == 1 else f"{number} provisions were"
