"""Takes comparisons whose members are all here, by the same rule as findings: what both sides changed is a conflict."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain, count

from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import ComparisonId
from clausemark.review.comparison import Comparison, ComparisonMember
from clausemark.services.exchange.findings import Work
from clausemark.services.exchange.meeting import Meeting
from clausemark.services.exchange.report import NO_CHANGE, About, Change, Fate, about
from clausemark.services.exchange.telling import Told
from clausemark.store.kinds import COMPARISON
from clausemark.store.record_codec import checked_record

Says = tuple[str, ...]


def comparison_work(meeting: Meeting) -> list[Work]:
    """Return what is to be done to take the comparisons of a file, after the findings that they compare."""
    found = meeting.history.of(COMPARISON).values()
    return [(told[-1].seq, _Taking(meeting, told).take) for told in found if not told[-1].gone]


class _Taking:
    """One comparison of the file, met with those here."""

    def __init__(self, meeting: Meeting, told: list[Told[Comparison]]) -> None:
        self._meeting, self._tx = meeting, meeting.tx
        self._told, self._there = told, told[-1].record
        by = meeting.name(self._there.confirmed_by)
        self._row = about("comparison", self._there.id, self._there.label, by, self._there.confirmed_at)

    def take(self) -> None:
        entries, findings = self._meeting.entries, self._meeting.findings
        if not all(member.finding in findings for member in self._there.members):
            entries.tell(Fate.UNKNOWN, self._row, "finding-unknown")
            return
        if not {self._there.category} <= self._meeting.desk.law.vocabulary.category_ids:
            entries.tell(Fate.REFUSED, self._row, "category-unknown")
            return
        theirs = [self._says_there(each.record) for each in self._told]
        here = list(self._tx.comparisons.all())
        followed = next((each for each in here if self._says(each) in theirs), None)
        if followed is not None:
            self._follow(followed, theirs[-1])
            return
        for each in here:
            past = {self._says(checked_record(Comparison, event.payload)) for event in self._tx.ledger.events(each.id)}
            if theirs[-1] in past:
                entries.tell(Fate.UNCHANGED, replace(self._row, row_id=each.id))
                return
            if past & set(theirs):
                self._differ(each, theirs[-1])
                return
        self._add()

    def _follow(self, here: Comparison, theirs: Says) -> None:
        row = replace(self._row, row_id=here.id)
        if self._says(here) == theirs:
            self._meeting.entries.tell(Fate.UNCHANGED, row)
            return
        changed = replace(self._here(), id=here.id, label=here.label)
        self._tx.comparisons.change(here.id, changed, "comparison.exchanged")
        self._taken(row, changed)

    def _differ(self, here: Comparison, theirs: Says) -> None:
        names = ("category", "criterion", "confirmed by", "confirmed at", "members")
        ours = self._says(here)
        pairs = [(name, one, other) for name, one, other in zip(names, ours, theirs, strict=True) if one != other]
        self._meeting.entries.differ(replace(self._row, row_id=here.id), "changed-on-both-sides", pairs)

    def _add(self) -> None:
        label = self._free_label()
        own = self._there.label
        added = self._tx.comparisons.add(
            lambda key: replace(self._here(), id=ComparisonId(key), label=label), "comparison.exchanged"
        )
        change: Change = NO_CHANGE if label == own else ("label", label, own)
        self._taken(replace(self._row, row_id=added.id), added, change)

    def _free_label(self) -> str:
        labels = {each.label for each in (*self._tx.comparisons.all(), *self._tx.comparisons.removed())}
        beside = (f"{self._there.label}-{number}" for number in count(2))
        return next(each for each in chain((self._there.label,), beside) if each not in labels)

    def _here(self) -> Comparison:
        """Return the comparison of the file with the identifiers of this workspace."""
        findings = self._meeting.findings
        members = tuple(replace(each, finding=findings[each.finding].id) for each in self._there.members)
        return replace(self._there, members=members, confirmed_by=self._meeting.person_here(self._there.confirmed_by))

    def _taken(self, row: About, comparison: Comparison, change: Change = NO_CHANGE) -> None:
        for member in comparison.members:
            self._meeting.changed(self._tx.findings.get(member.finding).target.version)
        self._meeting.entries.tell(Fate.ACCEPTED, row, "label-taken" if change[0] else "", change=change)

    def _says(self, here: Comparison) -> Says:
        return _says(here, self._tx.persons.get(here.confirmed_by).key, here.members)

    def _says_there(self, there: Comparison) -> Says:
        findings = self._meeting.findings
        known = [replace(each, finding=findings[each.finding].id) for each in there.members if each.finding in findings]
        return _says(there, self._meeting.persons[there.confirmed_by].key, known)


def _says(item: Comparison, by: str, members: Iterable[ComparisonMember]) -> Says:
    told = "; ".join(f"{each.finding}: {each.verdict or 'reference'} ({each.reason})" for each in members)
    return (item.category, item.criterion, by, utc_text(item.confirmed_at), told)
