"""Why the sign-off of a version lapsed, told from the ledger: what was added, revised or left out since."""

from __future__ import annotations

from collections.abc import Iterator

from clausemark.archive.hashes import Sha256
from clausemark.archive.ledger import Event
from clausemark.phrases import Phrase, phrase
from clausemark.regulations.vocabulary import ScopeReason
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
            phrase("{label} was added.", label=label)
            if before is None
            else phrase(
                "{label} was revised: {changed}.", label=label, changed=_changed(before, assessed.finding, text)
            )
        )
    for reason in assessed.stale:
        yield phrase("{label} is stale: {reason}.", label=label, reason=reason)


def _revision_before(assessed: Assessment, event: Event) -> Finding | None:
    """Return the revision that stood before an event which wrote a revision, None when it was the first."""
    payload = event.payload
    written = payload.get("revision") if isinstance(payload, dict) else None
    earlier = [each for each in assessed.entry.revisions if isinstance(written, int) and each.revision < written]
    return earlier[-1] if earlier else None


def _changed(before: Finding, now: Finding, text: Sha256) -> str:
    if is_judged(before) and not is_judged(now):
        return phrase("it is {state} now", state=now.state)
    then, there = (finding_content(each, recorded_evidence(each, text)) for each in (before, now))
    return fields_in_words(changed_fields(then, there)) or phrase("confirmed again")


def _of_scope(view: View, assessed: VersionAssessment, taken: int) -> Iterator[str]:
    for exclusion in view.scope.ever_of_version(assessed.file.version.id):
        for event in view.ledger.events(exclusion.id, first=taken + 1):
            count, reason = len(exclusion.provisions), exclusion.reason
            yield _counted_in(count, reason) if event.act == "scope.removed" else _put_out(count, reason)


def _counted_in(count: int, reason: ScopeReason) -> Phrase:
    if count == 0:
        return phrase("Everything without a finding was counted in again ({reason}).", reason=reason)
    if count == 1:
        return phrase("1 provision was counted in again ({reason}).", reason=reason)
    return phrase("{count} provisions were counted in again ({reason}).", count=count, reason=reason)


def _put_out(count: int, reason: ScopeReason) -> Phrase:
    if count == 0:
        return phrase("Everything without a finding was put out of scope ({reason}).", reason=reason)
    if count == 1:
        return phrase("1 provision was put out of scope ({reason}).", reason=reason)
    return phrase("{count} provisions were put out of scope ({reason}).", count=count, reason=reason)
