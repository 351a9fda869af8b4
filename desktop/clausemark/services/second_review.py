"""What a second reviewer needs: what was seen and what is there now, what may be done, and why not.

Nothing here decides: the rules are asked what they would say, and the acts go through `reviewing.sign`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clausemark.archive.canonical import Json
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import FindingId, PersonId, VersionId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import FindingState, ReviewAct, VersionReview
from clausemark.review.digest import changed_fields
from clausemark.review.four_eyes import UnderReview, check_act, cover_version, had_a_hand
from clausemark.review.person import Person
from clausemark.review.reconciliation import Reconciliation
from clausemark.review.sign_off import ReviewStep
from clausemark.review.states import lapse_reason, withdrawn_steps
from clausemark.services.assessing import Assessment, VersionAssessment
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.lapses import changes_since
from clausemark.services.reviewing import Signed, assess, sign
from clausemark.store.transaction import View

_A_NOTE = "words"
"""Stands for the note that the person has yet to write, so that the rules speak of everything else."""
_ASIDE = frozenset({FindingState.REJECTED, FindingState.SUPERSEDED})


@dataclass(frozen=True, slots=True)
class Permission:
    """Whether a person may do an act now; where not, the rule's own sentence and its code."""

    act: ReviewAct
    allowed: bool
    reason: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of the signed content that is not what it was; the values are JSON."""

    field: str
    then: Json
    now: Json


@dataclass(frozen=True, slots=True)
class StepSeen:
    """A review step and whether it still stands.

    `lapsed` says in words why its digest is no longer current, empty when it is. `content` is exactly what the
    person saw, None when that is no longer known; `differences` compares it with what is there now.
    """

    step: ReviewStep
    person: str
    lapsed: str
    withdrawn: bool
    content: Json
    differences: tuple[Difference, ...]

    @property
    def stands(self) -> bool:
        """Tell whether the step still counts."""
        return not (self.lapsed or self.withdrawn)


@dataclass(frozen=True, slots=True)
class FindingReview:
    """One finding as a second reviewer meets it; `own` when the person prepared any revision of it.

    `reader` is that person, an empty identifier for somebody who has no record yet.
    """

    assessed: Assessment
    reader: PersonId
    preparers: tuple[str, ...]
    own: bool
    steps: tuple[StepSeen, ...]
    permissions: Mapping[ReviewAct, Permission]

    @property
    def label(self) -> str:
        """Return the finding's label."""
        return self.assessed.finding.label

    @property
    def approved_by_reader(self) -> bool:
        """Tell whether the reader's own approval stands, so that another one would say nothing more."""
        return _own_latest(self.steps, self.reader) is ReviewAct.APPROVED

    @property
    def seen_first(self) -> StepSeen | None:
        """Return the latest step by a preparer that said “prepared”, None when there is none."""
        prepared = [each for each in self.steps if each.step.act is ReviewAct.PREPARED and not each.withdrawn]
        return prepared[-1] if prepared else None

    @property
    def lapsed(self) -> tuple[StepSeen, ...]:
        """Return the approvals that were given for what is no longer there."""
        return tuple(
            each for each in self.steps if each.step.act is ReviewAct.APPROVED and each.lapsed and not each.withdrawn
        )


@dataclass(frozen=True, slots=True)
class Agreement:
    """What agreeing with everything at once would reach, and what it would leave.

    `covered` are findings that the person may approve and nobody has; `approved` those that they or somebody else
    approved as they stand. `differing` are those that they returned or dissented from: agreeing with the rest does not
    overrule that. `refused` is what the rules refuse, the person's own work first among it.
    """

    covered: tuple[FindingId, ...]
    approved: tuple[FindingId, ...]
    differing: tuple[FindingId, ...]
    refused: tuple[tuple[FindingId, Permission], ...]


@dataclass(frozen=True, slots=True)
class VersionReviewed:
    """A whole version as a second reviewer, `reader`, meets it.

    `people` are those who prepared findings, `scoped_by` those who put provisions out of scope; `permissions` says
    what the rules would answer to an act on the version as a whole. `changes` says in sentences what changed since
    the last approval of the version that lapsed, nothing when none did.
    """

    assessed: VersionAssessment
    reader: PersonId
    people: tuple[str, ...]
    scoped_by: tuple[str, ...]
    steps: tuple[StepSeen, ...]
    findings: tuple[FindingReview, ...]
    agreement: Agreement
    permissions: Mapping[ReviewAct, Permission]
    changes: tuple[str, ...]

    @property
    def review(self) -> VersionReview:
        """Return the state of the version's review."""
        return self.assessed.review

    @property
    def signed_by_reader(self) -> bool:
        """Tell whether the reader's own sign-off stands and left no finding that they could approve."""
        left = self.agreement.covered or self.agreement.differing
        return not left and _own_latest(self.steps, self.reader) is ReviewAct.APPROVED

    @property
    def seen(self) -> frozenset[Sha256]:
        """Return the digests of all that is shown: of the version and of each finding."""
        return frozenset((self.assessed.digest, *(each.assessed.digest for each in self.findings)))

    @property
    def reached(self) -> int:
        """Return how many findings a sign-off of the version would approve."""
        return sum(
            each.permissions[ReviewAct.APPROVED].allowed and each.assessed.state not in _ASIDE for each in self.findings
        )

    @property
    def sums(self) -> Reconciliation:
        """Return the reconciliation."""
        return self.assessed.reconciliation


def open_version(desk: Desk, version: VersionId) -> VersionReviewed:
    """Return a version for its second review, as the person at the desk may act on it."""
    with desk.workspace.reading() as view:
        assessed = assess(view, desk, view.versions.get(version))
        persons = {person.id: person for person in view.persons.all()}
        reader = _reader(view, desk)
        findings = tuple(_finding(each, reader, persons) for each in assessed.findings)
        scoped_by = [persons[each] for each in dict.fromkeys(each.by for each in assessed.file.exclusions)]
        steps = _version_steps(assessed, persons)
        lapsed = [each for each in steps if each.step.act is ReviewAct.APPROVED and each.lapsed and not each.withdrawn]
        return VersionReviewed(
            assessed=assessed,
            reader=reader.id,
            people=tuple(dict.fromkeys(name for each in findings for name in each.preparers)),
            scoped_by=tuple(each.name for each in scoped_by),
            steps=steps,
            findings=findings,
            agreement=_agreement(findings, reader),
            permissions=_version_permissions(assessed, reader, persons, scoped_by),
            changes=changes_since(view, assessed, lapsed[-1].step) if lapsed else (),
        )


def agree(desk: Desk, shown: VersionReviewed, note: str = "") -> tuple[Signed, Change]:
    """Approve every finding that agreeing reaches, each by a step of its own on what was shown, and nothing else.

    Raises `RuleRefusedError` (`nothing-to-agree`) when there is none, or what `take_step` raises.
    """
    covered = shown.agreement.covered
    if not covered:
        message = phrase(
            "There is no finding left that you could approve here. Look at those that are listed one by one."
        )
        raise RuleRefusedError(message, reason="nothing-to-agree")
    return take_step(desk, shown, ReviewAct.APPROVED, findings=covered, note=note)


def take_step(
    desk: Desk, shown: VersionReviewed, act: ReviewAct, *, findings: Sequence[FindingId] = (), note: str = ""
) -> tuple[Signed, Change]:
    """Record a step on findings, or on the version as a whole when none is named, and say what it changed.

    The step binds what was shown. Raises what `reviewing.sign` raises; then nothing is recorded.
    """
    version = shown.assessed.file.version.id
    done = sign(desk, version, act, findings=findings, note=note, seen=shown.seen)
    return done, Change(Changed.STEPS | Changed.DISSENTS, done.utc, frozenset({version}), frozenset(done.findings))


def _reader(view: View, desk: Desk) -> Person:
    """Return the person at the desk; somebody without a record has done nothing yet."""
    return view.persons.by_name(desk.actor) or Person(PersonId(""), desk.actor, "reviewer")


def _finding(assessed: Assessment, reader: Person, persons: Mapping[PersonId, Person]) -> FindingReview:
    subject = assessed.under_review(persons)
    return FindingReview(
        assessed=assessed,
        reader=reader.id,
        preparers=tuple(each.name for each in subject.preparers),
        own=had_a_hand(reader, subject.preparers),
        steps=_finding_steps(assessed, persons),
        permissions={act: _permission(act, reader, subject) for act in ReviewAct},
    )


def _permission(act: ReviewAct, reader: Person, subject: UnderReview) -> Permission:
    try:
        check_act(act, reader, subject, _A_NOTE)
    except RuleRefusedError as refusal:
        return Permission(act, allowed=False, reason=refusal.reason, message=refusal.message)
    return Permission(act, allowed=True)


def _version_permissions(
    assessed: VersionAssessment, reader: Person, persons: Mapping[PersonId, Person], scoped_by: Sequence[Person]
) -> dict[ReviewAct, Permission]:
    subjects = [each.under_review(persons) for each in assessed.findings]
    found = {}
    for act in ReviewAct:
        try:
            cover_version(act, reader, subjects, _A_NOTE, scoped_by)
        except RuleRefusedError as refusal:
            found[act] = Permission(act, allowed=False, reason=refusal.reason, message=refusal.message)
        else:
            found[act] = Permission(act, allowed=True)
    return found


def _finding_steps(assessed: Assessment, persons: Mapping[PersonId, Person]) -> tuple[StepSeen, ...]:
    gone = withdrawn_steps(assessed.entry.steps)
    seen = []
    for step in sorted(assessed.entry.steps, key=lambda each: (each.utc, each.id)):
        content = assessed.seen.get(step.digest)
        differences = () if content is None else _differences(content, assessed.content)
        why = assessed.why_lapsed(step.digest)
        seen.append(StepSeen(step, persons[step.person].name, why, step in gone, content, differences))
    return tuple(seen)


def _version_steps(assessed: VersionAssessment, persons: Mapping[PersonId, Person]) -> tuple[StepSeen, ...]:
    steps = assessed.file.steps
    gone = withdrawn_steps(steps)
    return tuple(
        StepSeen(step, persons[step.person].name, lapse_reason(step.digest, assessed.digest), step in gone, None, ())
        for step in sorted(steps, key=lambda each: (each.utc, each.id))
    )


def _differences(then: Json, now: Json) -> tuple[Difference, ...]:
    if not isinstance(then, Mapping) or not isinstance(now, Mapping):
        return ()
    return tuple(Difference(name, then.get(name), now.get(name)) for name in changed_fields(then, now))


def _agreement(findings: Sequence[FindingReview], reader: Person) -> Agreement:
    covered, approved, differing, refused = [], [], [], []
    for each in findings:
        finding, state = each.assessed.finding.id, each.assessed.state
        if state in _ASIDE:
            continue
        mine = _own_latest(each.steps, reader.id)
        if mine in (ReviewAct.RETURNED, ReviewAct.DISSENTED):
            differing.append(finding)
        elif mine is ReviewAct.APPROVED or state is FindingState.APPROVED:
            approved.append(finding)
        elif each.permissions[ReviewAct.APPROVED].allowed:
            covered.append(finding)
        else:
            refused.append((finding, each.permissions[ReviewAct.APPROVED]))
    return Agreement(tuple(covered), tuple(approved), tuple(differing), tuple(refused))


def _own_latest(steps: Sequence[StepSeen], reader: PersonId) -> ReviewAct | None:
    """Return the reader's last step on what is there now that they did not withdraw."""
    mine = [seen.step.act for seen in steps if seen.step.person == reader and seen.stands]
    return mine[-1] if mine else None
