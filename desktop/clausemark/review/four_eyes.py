"""Who may do what in a review: the rules that no screen and no spelling can get round."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clausemark.archive.identifiers import FindingId, PersonId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import listed, phrase
from clausemark.regulations.vocabulary import FindingState, ReviewAct
from clausemark.review.finding import Finding
from clausemark.review.person import Person, same_person
from clausemark.review.severity import rating_gaps
from clausemark.review.sign_off import ReviewStep

SECOND_EYES = frozenset({ReviewAct.REVIEWED, ReviewAct.APPROVED, ReviewAct.RETURNED, ReviewAct.DISSENTED})
"""Acts that only somebody who had no hand in the finding may do."""

_NOTE_NEEDED = {
    ReviewAct.RETURNED: phrase("Say what is to be changed"),
    ReviewAct.DISSENTED: phrase("Write the contrary reading"),
}
_VERBS = {
    ReviewAct.PREPARED: phrase("mark as prepared"),
    ReviewAct.REVIEWED: phrase("review"),
    ReviewAct.APPROVED: phrase("approve"),
    ReviewAct.RETURNED: phrase("return"),
    ReviewAct.DISSENTED: phrase("dissent from"),
    ReviewAct.WITHDRAWN: phrase("withdraw"),
}
_NEEDS_NOTE_CATEGORY = "accessibility-other"


@dataclass(frozen=True, slots=True)
class UnderReview:
    """A finding as an act meets it: its current revision, where it stands, who had a hand in it, its steps.

    `preparers` are the persons of *all* its revisions; `steps` are all review steps on it.
    """

    finding: Finding
    state: FindingState
    preparers: tuple[Person, ...]
    steps: tuple[ReviewStep, ...] = ()
    stale: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A finding that an act did not reach, with the reason code and a sentence."""

    finding: FindingId
    label: str
    reason: str
    message: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """The findings that an act covers and those that it leaves out."""

    covered: tuple[UnderReview, ...]
    refused: tuple[Refused, ...]


def preparer_ids(revisions: Iterable[Finding]) -> tuple[PersonId, ...]:
    """Return everybody who prepared a revision of a finding, each once, in order."""
    ordered = sorted(revisions, key=lambda revision: revision.revision)
    return tuple(dict.fromkeys(revision.prepared_by for revision in ordered))


def had_a_hand(person: Person, preparers: Iterable[Person]) -> bool:
    """Tell whether a person is one of the preparers, however either name is spelled."""
    return any(same_person(person, preparer) for preparer in preparers)


def check_act(act: ReviewAct, person: Person, subject: UnderReview, note: str = "") -> None:
    """Refuse an act on a finding that the rules do not allow.

    Raises `RuleRefusedError`: `four-eyes`, `not-preparer`, `nothing-to-withdraw`, `note-missing`,
    `finding-suggested`, `finding-rejected`, `finding-superseded`, `finding-stale`, `incomplete-finding`.
    """
    if act in SECOND_EYES:
        _check_second_eyes(act, person, subject)
        _check_note(act, subject.finding.label, note)
    elif act is ReviewAct.PREPARED:
        _check_preparer(person, subject)
    else:
        _check_withdrawal(person, subject)
    if act is not ReviewAct.WITHDRAWN:
        _check_state(act, subject)
    if act is ReviewAct.APPROVED:
        _check_complete(subject.finding)


def cover_named(act: ReviewAct, person: Person, subjects: Sequence[UnderReview], note: str = "") -> Coverage:
    """Return what an act covers of findings that were named one by one.

    Raises `RuleRefusedError` (`four-eyes`) when one of them is the person's own work: then nothing is done.
    Raises the first refusal when nothing at all can be covered.
    """
    if act in SECOND_EYES:
        for subject in subjects:
            _check_second_eyes(act, person, subject)
    return _something_covered(_cover(act, person, subjects, note))


def cover_version(
    act: ReviewAct,
    person: Person,
    subjects: Sequence[UnderReview],
    note: str = "",
    scoped_by: Sequence[Person] = (),
) -> Coverage:
    """Return what an act on a whole version covers: the findings that the person had no hand in.

    Rejected, superseded and merely suggested findings are left aside. `scoped_by` are those who put provisions
    out of scope: where there is no finding to judge, that is the work, and its only maker cannot sign it.
    Raises `RuleRefusedError` when nothing is left to cover.
    """
    _check_note(act, phrase("the version"), note)
    aside = {FindingState.REJECTED, FindingState.SUPERSEDED, FindingState.SUGGESTED}
    judged = [subject for subject in subjects if subject.state not in aside]
    own_scope = bool(scoped_by) and all(same_person(person, maker) for maker in scoped_by)
    if not judged and own_scope and act in SECOND_EYES:
        message = phrase(
            "{person} put this version out of scope and cannot {verb} it. Somebody else must.",
            person=person.name,
            verb=_VERBS[act],
        )
        raise RuleRefusedError(message, reason="four-eyes")
    return _something_covered(_cover(act, person, judged, note))


def _cover(act: ReviewAct, person: Person, subjects: Sequence[UnderReview], note: str) -> Coverage:
    covered: list[UnderReview] = []
    refused: list[Refused] = []
    for subject in subjects:
        try:
            check_act(act, person, subject, note)
        except RuleRefusedError as refusal:
            finding = subject.finding
            refused.append(Refused(finding.id, finding.label, refusal.reason, refusal.message))
        else:
            covered.append(subject)
    return Coverage(tuple(covered), tuple(refused))


def _something_covered(coverage: Coverage) -> Coverage:
    if coverage.refused and not coverage.covered:
        first = next((each for each in coverage.refused if each.reason == "four-eyes"), coverage.refused[0])
        raise RuleRefusedError(first.message, reason=first.reason)
    return coverage


def _check_second_eyes(act: ReviewAct, person: Person, subject: UnderReview) -> None:
    if had_a_hand(person, subject.preparers):
        label = subject.finding.label
        message = phrase(
            "{person} prepared finding {label} or a revision of it and cannot {verb} it. Somebody who had "
            "no hand in it must.",
            person=person.name,
            label=label,
            verb=_VERBS[act],
        )
        raise RuleRefusedError(message, reason="four-eyes")


def _check_note(act: ReviewAct, what: str, note: str) -> None:
    wanted = _NOTE_NEEDED.get(act)
    if wanted is not None and not note.strip():
        message = phrase(
            "You need a note to {verb} {what}. {wanted} in the note.",
            verb=_VERBS[act],
            what=what,
            wanted=wanted,
        )
        raise RuleRefusedError(message, reason="note-missing")


def _check_preparer(person: Person, subject: UnderReview) -> None:
    if not had_a_hand(person, subject.preparers):
        message = phrase(
            "{person} prepared no revision of finding {finding}. Its preparer marks it.",
            person=person.name,
            finding=subject.finding.label,
        )
        raise RuleRefusedError(message, reason="not-preparer")


def _check_withdrawal(person: Person, subject: UnderReview) -> None:
    if had_a_hand(person, subject.preparers) or any(step.person == person.id for step in subject.steps):
        return
    message = phrase(
        "{person} neither prepared finding {finding} nor took a step on it, so there is nothing to "
        "withdraw. A step is withdrawn by its author, a finding by its preparer.",
        person=person.name,
        finding=subject.finding.label,
    )
    raise RuleRefusedError(message, reason="nothing-to-withdraw")


def _check_state(act: ReviewAct, subject: UnderReview) -> None:
    refusals = {
        FindingState.SUGGESTED: phrase("is a tool's suggestion; a person must accept it first"),
        FindingState.REJECTED: phrase("was rejected; make a new revision if it is to count after all"),
        FindingState.SUPERSEDED: phrase("was superseded; act on the finding that took its place"),
    }
    if act is ReviewAct.APPROVED:
        why = listed(subject.stale, "; ") or phrase("its text or a law entry changed")
        refusals[FindingState.STALE] = phrase("is stale ({why}); its preparer must look at it again first", why=why)
    trouble = refusals.get(subject.state)
    if trouble is not None:
        message = phrase("Finding {finding} {trouble}.", finding=subject.finding.label, trouble=trouble)
        raise RuleRefusedError(message, reason=f"finding-{subject.state}")


def _check_complete(finding: Finding) -> None:
    gaps = incompleteness(finding)
    if gaps:
        message = phrase(
            "Finding {finding} cannot be approved yet: {gaps}. Its preparer completes it.",
            finding=finding.label,
            gaps=listed(gaps, "; "),
        )
        raise RuleRefusedError(message, reason="incomplete-finding")


def incompleteness(finding: Finding) -> tuple[str, ...]:
    """Return in words what a finding lacks before it can be approved, nothing when it is complete."""
    judgement = finding.judgement
    gaps = list(rating_gaps(judgement))
    if not judgement.categories:
        gaps.append(phrase("it has no category"))
    if _NEEDS_NOTE_CATEGORY in judgement.categories and not any(note.text.strip() for note in judgement.notes):
        gaps.append(
            phrase(
                "the category {category} needs an interpretive note",
                category=_NEEDS_NOTE_CATEGORY,
            )
        )
    if not judgement.what_it_says.strip():
        gaps.append(phrase("it does not say what the passage says"))
    return tuple(gaps)
