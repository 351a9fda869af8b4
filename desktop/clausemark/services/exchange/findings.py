"""Takes the findings of a version: new ones, revisions of known ones; what both sides changed is a conflict."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain, count

from clausemark.archive.identifiers import FindingId
from clausemark.review.finding import Finding
from clausemark.services.coding.revising import ROLE
from clausemark.services.exchange.checking import finding_fault
from clausemark.services.exchange.meeting import Meeting, MetVersion
from clausemark.services.exchange.portable import Names, RevisionKey, revision_keys, said
from clausemark.services.exchange.report import NO_CHANGE, About, Change, Fate, about, about_in
from clausemark.services.exchange.telling import Told
from clausemark.services.exchange.weaving import Course, Side, Woven, weave
from clausemark.store.kinds import FINDING

Work = tuple[int, Callable[[], None]]
"""Something to be done, with the place in the other ledger that gives the order."""
_FATES = {
    Course.SAME: Fate.UNCHANGED,
    Course.BEHIND: Fate.UNCHANGED,
    Course.TAKE: Fate.ACCEPTED,
    Course.CONFLICT: Fate.CONFLICT,
}


@dataclass(slots=True)
class MetFinding:
    """A finding of the file that is here, or will be: its revisions there, and under which number each is here."""

    id: str
    there: Sequence[Told[Finding]]
    keys: Sequence[RevisionKey]
    here: tuple[Finding, ...] = ()
    numbers: dict[RevisionKey, int] = field(default_factory=dict)

    def number_here(self, revision: int) -> int | None:
        """Return the number here of a revision of the file, None where it is not here."""
        return self.numbers.get(self.keys[revision - 1]) if 0 < revision <= len(self.keys) else None


class FindingsOfVersion:
    """The findings of one version of the file, met with those here; `work` is what is to be done to take them."""

    def __init__(self, meeting: Meeting, met: MetVersion) -> None:
        self._meeting, self._met = meeting, met
        stored = meeting.tx.findings.revisions_in(met.here.id)
        self._stored = {str(key): tuple(rows) for key, rows in stored.items()}
        self._keys = {key: revision_keys(rows, met.ours) for key, rows in self._stored.items()}
        self._labels = {rows[-1].label for rows in self._stored.values()}
        self.found: dict[str, MetFinding] = {}
        self.told: list[Sequence[Told[Finding]]] = []
        self.work: list[Work] = []
        for identifier, told in meeting.history.of(FINDING).items():
            if told[0].record.target.version == met.brought.version.id:
                self.told.append(told)
                self._meet(identifier, told)

    def _meet(self, identifier: str, told: Sequence[Told[Finding]]) -> None:
        there, last = _revisions(told), told[-1].record
        by = self._meeting.name(last.prepared_by)
        row = about("finding", identifier, f", {last.label}", by, last.prepared_at)
        row = about_in(self._met.what, row, last.judgement.title)
        fault = self._fault(there)
        if fault:
            self._meeting.entries.tell(Fate.REFUSED, row, fault)
            return
        keys = revision_keys([each.record for each in there], self._met.theirs)
        here = self._counterpart(keys, last.label)
        gone = told[-1].gone
        if here is None and not gone:
            self._begin(MetFinding(identifier, there, keys), row)
        elif here is not None:
            numbers = {key: number for number, key in enumerate(self._keys[here], 1)}
            one = MetFinding(identifier, there, keys, self._stored.pop(here), numbers)
            self._weave(one, self._keys[here], replace(row, row_id=here), gone=gone)

    def _fault(self, there: Sequence[Told[Finding]]) -> str:
        in_order = sorted(there, key=lambda each: each.seq)
        if [each.record.revision for each in in_order] != list(range(1, len(there) + 1)):
            return "revisions-incomplete"
        law, brought = self._meeting.desk.law, self._met.brought
        return next((code for each in there if (code := finding_fault(each.record, brought, law))), "")

    def _counterpart(self, keys: Sequence[RevisionKey], label: str) -> str | None:
        """Return the finding here that began with the same revision, of several the one with the same label."""
        same = [each for each in self._stored if self._keys[each][0] == keys[0]]
        return next((each for each in same if self._stored[each][-1].label == label), next(iter(same), None))

    def _begin(self, one: MetFinding, row: About) -> None:
        """Take a finding that is new here, under its own label or, where that is taken, under one beside it."""
        own = one.there[-1].record.label
        label = self._free_label(own)
        self._labels.add(label)
        self._add(one, range(len(one.keys)), label)
        change = NO_CHANGE if label == own else ("label", label, own)
        self._tell_when_there(one, row, "" if label == own else "label-taken", change)

    def _free_label(self, label: str) -> str:
        beside = (f"{label}-{number}" for number in count(2))
        return next(each for each in chain((label,), beside) if each not in self._labels)

    def _weave(self, one: MetFinding, keys: Sequence[RevisionKey], row: About, *, gone: bool) -> None:
        """Take what is new of a finding that is here, unless both sides changed it."""
        meeting, current, met = self._meeting, one.here[-1], self._met
        ours, theirs = said(current, met.ours), said(one.there[-1].record, met.theirs)
        here = Side(keys, _preparers(one.here, met.ours), ours)
        woven = weave(here, Side(one.keys, _preparers([each.record for each in one.there], met.theirs), theirs))
        if gone or meeting.tx.findings.is_removed(current.id):
            self._aside(row, woven, gone=gone)
            return
        meeting.findings[one.id] = current
        self.found[one.id] = one
        chosen = meeting.choices.of(current) if woven.course is Course.CONFLICT else ""
        if woven.course is Course.CONFLICT and not chosen:
            meeting.entries.differ(row, "changed-on-both-sides", _differing(ours, theirs))
            return
        self._add(one, woven.missing, current.label)
        if woven.again or chosen == "keep":
            self._again(one, current, kept=chosen == "keep")
        fate = Fate.ACCEPTED if chosen == "take" else Fate.UNCHANGED if chosen else _FATES[woven.course]
        meeting.entries.tell(fate, row, f"settled-{chosen}" if chosen else "")

    def _aside(self, row: About, woven: Woven, *, gone: bool) -> None:
        """Tell of a finding that was taken out on one side: it is neither taken out here nor put back."""
        if gone and not self._meeting.tx.findings.is_removed(row.row_id):
            self._meeting.entries.tell(Fate.MISSING, row, "withdrawn-there")
        elif woven.missing and not gone:
            self._meeting.entries.tell(Fate.CONFLICT, row, "withdrawn-here")
        else:
            self._meeting.entries.tell(Fate.UNCHANGED, row)

    def _add(self, one: MetFinding, places: Iterable[int], label: str) -> None:
        """Plan to add revisions of the file, each as its preparer made it and when."""
        for place in places:
            number = len(one.numbers) + 1
            one.numbers[one.keys[place]] = number
            told = one.there[place]
            self.work.append((told.seq, partial(self._add_one, one.id, told.record, label, number)))

    def _add_one(self, identifier: str, there: Finding, label: str, number: int) -> None:
        meeting, met = self._meeting, self._met
        preparer, target = meeting.person_here(there.prepared_by), met.target_here(there.target)
        revision = replace(there, label=label, revision=number, target=target, prepared_by=preparer)
        known = meeting.findings.get(identifier)
        if known is None:
            added = meeting.tx.findings.create(lambda key: replace(revision, id=FindingId(key)), "finding.exchanged")
        else:
            added = meeting.tx.findings.revise(replace(revision, id=known.id), "finding.exchanged")
        meeting.findings[identifier] = added
        meeting.changed(met.here.id)

    def _again(self, one: MetFinding, current: Finding, *, kept: bool) -> None:
        """Plan to say again what the finding says here, after revisions that say something else.

        Whoever kept it over what the file says prepared it so; otherwise it stays the work of its preparer.
        """
        meeting, tx = self._meeting, self._meeting.tx

        def say() -> None:
            latest = meeting.findings[one.id]
            again = replace(current, revision=latest.revision + 1)
            if kept:
                person = tx.persons.ensure(tx.actor, ROLE)
                again = replace(again, prepared_by=person.id, prepared_at=tx.clock.now(), prepared_role=person.role)
            meeting.findings[one.id] = tx.findings.revise(again, "finding.kept")
            meeting.changed(self._met.here.id)

        self.work.append((max(told.seq for told in one.there), say))

    def _tell_when_there(self, one: MetFinding, row: About, reason: str, change: Change) -> None:
        """Plan to tell of a new finding by the identifier that it has here then."""
        entries, findings = self._meeting.entries, self._meeting.findings

        def tell() -> None:
            entries.tell(Fate.ACCEPTED, replace(row, row_id=findings[one.id].id), reason, change=change)

        self.found[one.id] = one
        self.work.append((one.there[0].seq, tell))


def _revisions(told: Sequence[Told[Finding]]) -> list[Told[Finding]]:
    """Return one event for each revision, the first that tells of it, in order of their numbers."""
    first: dict[int, Told[Finding]] = {}
    for each in told:
        first.setdefault(each.record.revision, each)
    return [first[number] for number in sorted(first)]


def _preparers(revisions: Iterable[Finding], names: Names) -> frozenset[str]:
    return frozenset(names.person(each.prepared_by) for each in revisions)


def _differing(ours: Mapping[str, str], theirs: Mapping[str, str]) -> Iterator[Change]:
    for column in sorted(ours.keys() | theirs.keys()):
        if ours.get(column, "") != theirs.get(column, ""):
            yield column, ours.get(column, ""), theirs.get(column, "")
