"""Where findings and versions stand, worked out from revisions, review steps and evidence."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NoReturn

from clausemark.archive.canonical import Json
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import PersonId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import listed, phrase
from clausemark.regulations.vocabulary import FindingState, ReviewAct, VersionReview
from clausemark.review.digest import Evidence, changed_fields
from clausemark.review.finding import Finding
from clausemark.review.person import Person, same_person
from clausemark.review.reconciliation import is_judged
from clausemark.review.sign_off import ReviewStep

_DECISIVE = frozenset({ReviewAct.PREPARED, ReviewAct.REVIEWED, ReviewAct.APPROVED, ReviewAct.RETURNED})
"""Acts of which a person's latest one stands; a dissent is kept beside them."""

_FIELDS = {
    "capture_sha256": phrase("the archived bytes"),
    "text_sha256": phrase("the source text"),
    "excerpt_sha256": phrase("the excerpt"),
    "start": phrase("the place of the passage"),
    "end": phrase("the place of the passage"),
    "opt_out": phrase("opt-out"),
    "opt_out_how": phrase("opt-out"),
    "out_of_scope": phrase("what is out of scope"),
    "title": phrase("title"),
    "categories": phrase("categories"),
    "polarity": phrase("polarity"),
    "severity": phrase("severity"),
    "factors": phrase("factors"),
    "severity_reason": phrase("severity reason"),
    "what_it_says": phrase("what it says"),
    "why_it_matters": phrase("why it matters"),
    "user_impact": phrase("user impact"),
    "affected_groups": phrase("affected groups"),
    "what_users_can_do": phrase("what users can do"),
    "interpretive_note": phrase("interpretive note"),
    "confidence": phrase("confidence"),
    "basis": phrase("basis"),
    "searched_for": phrase("searched for"),
    "mappings": phrase("mappings"),
    "findings": phrase("findings"),
    "population": phrase("population"),
    "label": phrase("label"),
    "reader": phrase("reader"),
    "reader_version": phrase("reader version"),
    "segmenter_version": phrase("segmenter version"),
}
"""The fields of the signed content as people say them."""


@dataclass(frozen=True, slots=True)
class Approval:
    """One approval as it stands today: `lapsed` when its digest is no longer current, and `why` in words.

    A withdrawn approval is kept and shown, and counts no more; nor does one whose giver has had a hand in the
    finding since (`own_work`).
    """

    person: PersonId
    utc: datetime
    digest: Sha256
    lapsed: bool
    why: str
    withdrawn: bool = False
    own_work: bool = False

    @property
    def stands(self) -> bool:
        """Tell whether the approval counts."""
        return not (self.lapsed or self.withdrawn or self.own_work)


@dataclass(frozen=True, slots=True)
class VersionUnderReview:
    """What the state of a version's review is worked out from.

    `digest` is the version's current one; `steps` are those on the version as a whole; `findings` are the states
    of its findings; `scoped_by` are the persons who put provisions out of scope. `persons` gives their records, so
    that two records of one person are held to be one.
    """

    digest: Sha256
    steps: tuple[ReviewStep, ...]
    findings: tuple[FindingState, ...]
    scoped_by: frozenset[PersonId] = frozenset()
    persons: Mapping[PersonId, Person] = field(default_factory=dict)


def stale_reasons(finding: Finding, evidence: Evidence) -> tuple[str, ...]:
    """Return in words what changed under a finding since it was prepared, nothing when all is as it was."""
    reasons = []
    anchor = finding.target.anchor
    if anchor is not None and anchor.quote_sha256 != evidence.excerpt_sha256:
        reasons.append(phrase("the anchored text is not the text that was judged"))
    elif anchor is not None and anchor.text_sha256 != evidence.text_sha256:
        reasons.append(phrase("the source text is not the one that was judged"))
    for mapping in finding.mappings:
        now = evidence.law.get(mapping.citation)
        if now is None:
            reasons.append(phrase("{citation} is no longer in the catalogue", citation=mapping.citation))
        elif now != mapping.entry_sha256:
            reasons.append(phrase("the catalogue entry {citation} changed", citation=mapping.citation))
    return tuple(reasons)


def state_of(
    finding: Finding,
    steps: Iterable[ReviewStep],
    current_digest: Sha256,
    stale: Sequence[str] = (),
    preparers: Collection[PersonId] = (),
) -> FindingState:
    """Return the state of a finding; `stale` is what `stale_reasons` says about it.

    Only steps on the current digest count, and of each person the latest; a return outweighs an approval
    by somebody else until its author acts again or the finding is revised. `preparers` are those of all
    revisions: an approval by one of them, given before they had a hand in it, counts no more.
    """
    if not is_judged(finding):
        return finding.state
    if stale:
        return FindingState.STALE
    acts = {
        step.act
        for step in standing_steps(steps)
        if step.digest == current_digest and (step.act is ReviewAct.PREPARED or step.person not in preparers)
    }
    if ReviewAct.RETURNED in acts:
        return FindingState.CHANGES_REQUESTED
    if ReviewAct.APPROVED in acts:
        return FindingState.APPROVED
    return FindingState.IN_REVIEW if acts else FindingState.DRAFT


def standing_steps(steps: Iterable[ReviewStep]) -> tuple[ReviewStep, ...]:
    """Return each person's latest decisive step that they did not withdraw, in order of time."""
    latest: dict[PersonId, ReviewStep] = {}
    for step in _in_order(steps):
        if step.act is ReviewAct.WITHDRAWN:
            latest.pop(step.person, None)
        elif step.act in _DECISIVE:
            latest[step.person] = step
    return tuple(_in_order(latest.values()))


def repeats(steps: Iterable[ReviewStep], person: PersonId, act: ReviewAct, digest: Sha256, note: str) -> bool:
    """Tell whether a step would only say again what the person's last one of these says, of the same content."""
    mine = [each for each in _in_order(steps) if each.person == person]
    last = mine[-1] if mine else None
    said = None if last is None else (last.act, last.digest, last.note.strip())
    return said == (act, digest, note.strip())


def refuse_repeated(person: str, act: ReviewAct, what: str) -> NoReturn:
    """Refuse a step that would say nothing new (`step-repeated`)."""
    message = phrase(
        "The step “{act}” by {person} on {what} stands already, and nothing changed since. Nothing was recorded.",
        act=act,
        person=person,
        what=what,
    )
    raise RuleRefusedError(message, reason="step-repeated")


def withdrawn_steps(steps: Iterable[ReviewStep]) -> frozenset[ReviewStep]:
    """Return the steps that their author withdrew later; withdrawing takes back all earlier steps of that person."""
    ordered = _in_order(steps)
    return frozenset(
        step
        for place, step in enumerate(ordered)
        if step.act is not ReviewAct.WITHDRAWN
        and any(later.act is ReviewAct.WITHDRAWN and later.person == step.person for later in ordered[place + 1 :])
    )


def approvals(
    steps: Iterable[ReviewStep],
    current_digest: Sha256,
    seen: Mapping[Sha256, Json] | None = None,
    stale: Sequence[str] = (),
    preparers: Collection[PersonId] = (),
) -> tuple[Approval, ...]:
    """Return every approval in order of time with whether it lapsed and why.

    `seen` maps digests to the contents that are still known, so that a lapsed approval can name what changed.
    `preparers` are those of all revisions of the finding.
    """
    all_steps = tuple(steps)
    gone = withdrawn_steps(all_steps)
    return tuple(
        Approval(
            step.person,
            step.utc,
            step.digest,
            lapsed=step.digest != current_digest,
            why=lapse_reason(step.digest, current_digest, seen, stale) or _no_longer(step, gone, preparers),
            withdrawn=step in gone,
            own_work=step.person in preparers,
        )
        for step in _in_order(all_steps)
        if step.act is ReviewAct.APPROVED
    )


def lapse_reason(
    signed: Sha256, current: Sha256, seen: Mapping[Sha256, Json] | None = None, stale: Sequence[str] = ()
) -> str:
    """Return why a step on a digest lapsed, naming what changed where that is known; empty when it stands."""
    if signed == current:
        return ""
    if stale:
        return phrase("Changed since: {stale}.", stale=listed(stale, "; "))
    known = seen or {}
    if signed in known and current in known:
        return phrase("Changed since: {fields}.", fields=fields_in_words(changed_fields(known[signed], known[current])))
    return phrase("What was signed is not what is there now.")


def version_review_state(version: VersionUnderReview) -> VersionReview:
    """Return where the review of a version stands.

    Signed off needs a standing approval of the version's current digest, every finding approved, and for
    each person who put provisions out of scope an approval by somebody else.
    """
    approving = [step for step in standing_steps(version.steps) if step.act is ReviewAct.APPROVED]
    current = [step for step in approving if step.digest == version.digest]
    if approving and not current:
        return VersionReview.LAPSED
    if current and _all_approved(version.findings) and _scope_seen(version, current):
        return VersionReview.SIGNED_OFF
    started = version.steps or version.findings or version.scoped_by
    return VersionReview.IN_REVIEW if started else VersionReview.NOT_STARTED


def fields_in_words(names: Iterable[str]) -> str:
    """Return the names of fields of the signed content as people say them, each once."""
    return listed(dict.fromkeys(_FIELDS.get(name, name.replace("_", " ")) for name in names))


def _all_approved(states: Iterable[FindingState]) -> bool:
    aside = {FindingState.SUGGESTED, FindingState.REJECTED, FindingState.SUPERSEDED}
    return all(state is FindingState.APPROVED for state in states if state not in aside)


def _scope_seen(version: VersionUnderReview, approving: Sequence[ReviewStep]) -> bool:
    return all(
        any(not _one_person(step.person, maker, version.persons) for step in approving) for maker in version.scoped_by
    )


def _one_person(one: PersonId, other: PersonId, persons: Mapping[PersonId, Person]) -> bool:
    if one == other:
        return True
    return one in persons and other in persons and same_person(persons[one], persons[other])


def _no_longer(step: ReviewStep, gone: frozenset[ReviewStep], preparers: Collection[PersonId]) -> str:
    if step in gone:
        return phrase("Withdrawn by the person who gave it.")
    return phrase("The person who gave it has revised the finding since.") if step.person in preparers else ""


def _in_order(steps: Iterable[ReviewStep]) -> list[ReviewStep]:
    return sorted(steps, key=lambda step: (step.utc, step.id))
