"""Takes review steps: each keeps its person, its moment and the digest of what was seen, or is refused."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import StepId
from clausemark.review.four_eyes import SECOND_EYES
from clausemark.review.person import Person
from clausemark.review.reconciliation import is_judged
from clausemark.review.sign_off import ReviewStep
from clausemark.services.exchange.findings import FindingsOfVersion, MetFinding, Work
from clausemark.services.exchange.meeting import Meeting, MetVersion, alike
from clausemark.services.exchange.portable import step_key
from clausemark.services.exchange.proving import finding_digests, standing_at, version_digests
from clausemark.services.exchange.report import About, Fate, about, about_in
from clausemark.services.exchange.telling import Told
from clausemark.store.kinds import SCOPE, STEP

StepKey = tuple[str, ...]


class StepsOfVersion:
    """The review steps on one version of the file and on its findings; `work` is what is to be done to take them."""

    def __init__(self, meeting: Meeting, met: MetVersion, findings: FindingsOfVersion) -> None:
        self._meeting, self._met, self._findings = meeting, met, findings
        self._digests: dict[str, frozenset[Sha256]] = {}
        self.work: list[Work] = []
        known = self._known()
        for told in meeting.history.standing(STEP):
            step = told.record
            if step.version != met.brought.version.id:
                continue
            one = None if step.finding is None else findings.found.get(step.finding)
            if step.finding is not None and one is None:
                continue  # its finding was not taken, and the entry about that says why
            row = self._row(step, one)
            if step_key(step, step.finding or "", met.theirs) in known:
                meeting.entries.tell(Fate.UNCHANGED, row)
                continue
            fault = self._fault(told) if one is None else self._fault_on(told, one)
            if fault:
                meeting.entries.tell(Fate.CONFLICT if fault == "changed-on-both-sides" else Fate.REFUSED, row, fault)
                continue
            self.work.append((told.seq, partial(self._take, step, one, row)))

    def _known(self) -> set[StepKey]:
        """Return the steps that are here or ever were, by what makes each the same anywhere."""
        tx, here = self._meeting.tx, self._met.here.id
        there = {self._here(one): identifier for identifier, one in self._findings.found.items()}
        column = [*tx.steps.of_whole_version(here), *tx.steps.of_findings_in(here), *tx.steps.removed()]
        return {
            step_key(step, there.get(step.finding, "-") if step.finding else "", self._met.ours)
            for step in column
            if step.version == here
        }

    def _here(self, one: MetFinding) -> str:
        return one.here[-1].id if one.here else ""

    def _row(self, step: ReviewStep, one: MetFinding | None) -> About:
        last = None if one is None else one.there[-1].record
        label, title = ("", "") if last is None else (f", {last.label}", last.judgement.title)
        row = about("step", step.id, f"{label}: {step.act.value}", self._meeting.name(step.person), step.utc)
        return about_in(self._met.what, row, title)

    def _fault_on(self, told: Told[ReviewStep], one: MetFinding) -> str:
        """Return why a step on a finding cannot be taken, empty when it can."""
        step = told.record
        if not 0 < step.revision <= len(one.there):
            return "step-unproven"
        if one.id not in self._digests:
            revisions = [each.record for each in one.there]
            law = self._meeting.desk.law.hashes
            self._digests[one.id] = finding_digests(revisions, self._met.brought.version, law)
        if step.digest not in self._digests[one.id]:
            return "step-unproven"
        if step.act in SECOND_EYES and self._own_work(told, one):
            return "four-eyes"
        return "" if one.number_here(step.revision) is not None else "changed-on-both-sides"

    def _own_work(self, told: Told[ReviewStep], one: MetFinding) -> bool:
        """Tell whether somebody judged what they had a hand in, on either side and however their name is spelled.

        That they revised it later, there and under the same name, is no fault of the step.
        """
        person, ours = self._meeting.persons[told.record.person], self._met.ours.persons
        for each in one.there:
            preparer = self._meeting.persons[each.record.prepared_by]
            later = each.seq > told.seq and preparer.key == person.key
            if not later and alike(person, (preparer,)):
                return True
        shared = set(one.keys)
        only_here = [each for each, key in zip(one.here, one.numbers, strict=False) if key not in shared]
        return alike(person, (ours[each.prepared_by] for each in only_here))

    def _fault(self, told: Told[ReviewStep]) -> str:
        """Return why a sign-off of the version as a whole cannot be taken, empty when it can."""
        step, exclusions = told.record, list(self._meeting.history.of(SCOPE).values())
        own = [each for each in exclusions if each[0].record.version == step.version]
        law, brought = self._meeting.desk.law.hashes, self._met.brought
        if step.digest not in version_digests(brought, self._findings.told, own, told.seq, law):
            return "step-unproven"
        person = self._meeting.persons[step.person]
        if step.act in SECOND_EYES and self._all_own(person, told.seq):
            return "four-eyes"
        return ""

    def _all_own(self, person: Person, seq: int) -> bool:
        """Tell whether somebody had a hand in every finding that stood in the version then."""
        judged = [
            told for told in self._findings.told if (now := standing_at(told, seq)) is not None and is_judged(now)
        ]
        persons = self._meeting.persons
        return bool(judged) and all(
            alike(person, (persons[each.record.prepared_by] for each in told if each.seq < seq)) for told in judged
        )

    def _take(self, step: ReviewStep, one: MetFinding | None, row: About) -> None:
        meeting, here = self._meeting, self._met.here.id
        finding = None if one is None else meeting.findings[one.id].id
        revision = 0 if one is None else one.number_here(step.revision) or 0
        person = meeting.person_here(step.person)
        added = meeting.tx.steps.add(
            lambda key: replace(step, id=StepId(key), version=here, finding=finding, revision=revision, person=person),
            f"{'version' if finding is None else 'finding'}.{step.act.value}-elsewhere",
        )
        meeting.changed(here)
        meeting.entries.tell(Fate.ACCEPTED, replace(row, row_id=added.id))
