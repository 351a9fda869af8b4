"""Takes what hangs beside findings: dissents with their answers, open items, and what was put out of scope."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial

from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import DissentId, FindingId, OpenItemId, ScopeId
from clausemark.review.finding import Answer, Dissent, OpenItem
from clausemark.review.scope import ScopeExclusion
from clausemark.services.exchange.findings import FindingsOfVersion, Work
from clausemark.services.exchange.meeting import Meeting, MetVersion
from clausemark.services.exchange.portable import Names, ordinals_of
from clausemark.services.exchange.report import About, Change, Fate, about, about_in
from clausemark.services.exchange.telling import Told
from clausemark.store.kinds import DISSENT, OPEN_ITEM, SCOPE
from clausemark.store.record_codec import checked_record


class BesideFindings:
    """Dissents, open items and exclusions of one version; `work` is what is to be done to take them."""

    def __init__(self, meeting: Meeting, met: MetVersion, findings: FindingsOfVersion) -> None:
        self._meeting, self._met, self._findings = meeting, met, findings
        self._tx = meeting.tx
        self.work: list[Work] = [*self._dissents(), *self._open_items(), *self._exclusions()]

    def _dissents(self) -> Iterator[Work]:
        for told in self._meeting.history.standing(DISSENT):
            if told.record.finding in self._findings.found:
                yield told.seq, partial(self._dissent, told.record)

    def _dissent(self, there: Dissent) -> None:
        finding = self._meeting.findings[there.finding]
        row = self._row("dissent", there.id, finding.label, self._meeting.name(there.by), there.utc)
        mark = (self._met.theirs.person(there.by), there.utc, there.text)
        ours = self._met.ours
        found = [*self._tx.dissents.of_finding(finding.id), *self._tx.dissents.removed()]
        here = next(
            (
                each
                for each in found
                if each.finding == finding.id and (self._met.ours.person(each.by), each.utc, each.text) == mark
            ),
            None,
        )
        if here is None:
            self._add_dissent(there, finding.id, row)
            return
        row = replace(row, row_id=here.id)
        answers = (_answer(here.answer, ours), _answer(there.answer, self._met.theirs))
        if answers[0] == answers[1] or there.answer is None:
            self._meeting.entries.tell(Fate.UNCHANGED, row)
        elif here.answer is not None:
            self._meeting.entries.differ(row, "changed-on-both-sides", [("answer", *answers)])
        else:
            self._tx.dissents.change(here.id, replace(here, answer=self._answer_here(there)), "dissent.exchanged")
            self._taken(row)

    def _add_dissent(self, there: Dissent, finding: FindingId, row: About) -> None:
        by, answer = self._meeting.person_here(there.by), self._answer_here(there)
        added = self._tx.dissents.add(
            lambda key: replace(there, id=DissentId(key), finding=finding, by=by, answer=answer), "dissent.exchanged"
        )
        self._taken(replace(row, row_id=added.id))

    def _answer_here(self, there: Dissent) -> Answer | None:
        answer = there.answer
        return None if answer is None else replace(answer, by=self._meeting.person_here(answer.by))

    def _open_items(self) -> Iterator[Work]:
        version = self._met.brought.version.id
        for told in self._meeting.history.standing(OPEN_ITEM):
            item = told.record
            on_finding = item.finding is not None and item.finding in self._findings.found
            if on_finding or (item.finding is None and item.version == version):
                yield told.seq, partial(self._open_item, told)

    def _open_item(self, told: Told[OpenItem]) -> None:
        there, meeting = told.record, self._meeting
        finding = None if there.finding is None else meeting.findings[there.finding]
        label = "" if finding is None else finding.label
        row = self._row("open-item", there.id, label, meeting.name(there.owner), there.raised_at)
        about_here = None if finding is None else finding.id
        asked = [*self._tx.open_items.all(), *self._tx.open_items.removed()]
        same = (each for each in asked if each.finding == about_here and _asks_the_same(each, there))
        here = next((each for each in same if finding is not None or each.version == self._met.here.id), None)
        if here is None:
            owner = meeting.person_here(there.owner)
            added = self._tx.open_items.add(
                lambda key: replace(
                    there, id=OpenItemId(key), finding=about_here, owner=owner, version=self._met.here.id
                ),
                "open-item.exchanged",
            )
            self._taken(replace(row, row_id=added.id))
        else:
            self._follow(here, told, replace(row, row_id=here.id))

    def _follow(self, here: OpenItem, told: Told[OpenItem], row: About) -> None:
        """Let an open item follow the file where it has not changed here since both had the same."""
        ours = _item(here, self._met.ours)
        history = [_item(each.record, self._met.theirs) for each in self._meeting.history.of(OPEN_ITEM)[told.record.id]]
        theirs = history[-1]
        if ours == theirs or self._tx.open_items.is_removed(here.id):
            self._meeting.entries.tell(Fate.UNCHANGED, row)
        elif ours in history:
            owner = self._meeting.person_here(told.record.owner)
            there = told.record
            changed = replace(here, owner=owner, due=there.due, state=there.state, resolution=there.resolution)
            self._tx.open_items.change(here.id, changed, "open-item.exchanged")
            self._taken(row)
        elif theirs in [_item(each, self._met.ours) for each in self._before(here)]:
            self._meeting.entries.tell(Fate.UNCHANGED, row)
        else:
            names = ("owner", "due", "state", "resolution")
            differing: list[Change] = [
                (name, one, other) for name, one, other in zip(names, ours, theirs, strict=True) if one != other
            ]
            self._meeting.entries.differ(row, "changed-on-both-sides", differing)

    def _before(self, here: OpenItem) -> Iterator[OpenItem]:
        for event in self._tx.ledger.events(here.id):
            yield checked_record(OpenItem, event.payload)

    def _exclusions(self) -> Iterator[Work]:
        for told in self._meeting.history.of(SCOPE).values():
            if told[0].record.version == self._met.brought.version.id:
                yield told[0].seq, partial(self._exclusion, told[-1])

    def _exclusion(self, told: Told[ScopeExclusion]) -> None:
        there, meeting, tx = told.record, self._meeting, self._tx
        row = self._row("scope", there.id, there.reason.value, meeting.name(there.by), there.utc)
        if not set(there.provisions) <= self._met.theirs.ordinals.keys():
            meeting.entries.tell(Fate.REFUSED, row, "provision-unknown")
            return
        mark = _mark(there, self._met.theirs)
        here = next(
            (each for each in tx.scope.ever_of_version(self._met.here.id) if _mark(each, self._met.ours) == mark), None
        )
        if here is not None:
            missing = told.gone and not tx.scope.is_removed(here.id)
            fate = Fate.MISSING if missing else Fate.UNCHANGED
            meeting.entries.tell(fate, replace(row, row_id=here.id), "withdrawn-there" if missing else "")
        elif not told.gone:
            by, provisions = (
                meeting.person_here(there.by),
                tuple(self._met.provisions[each] for each in there.provisions),
            )
            added = tx.scope.add(
                lambda key: replace(there, id=ScopeId(key), version=self._met.here.id, provisions=provisions, by=by),
                "scope.exchanged",
            )
            self._taken(replace(row, row_id=added.id))

    def _row(self, kind: str, identifier: str, label: str, by: str, utc: datetime) -> About:
        return about_in(self._met.what, about(kind, identifier, f", {label}" if label else "", by, utc))

    def _taken(self, row: About) -> None:
        self._meeting.changed(self._met.here.id)
        self._meeting.entries.tell(Fate.ACCEPTED, row)


def _asks_the_same(here: OpenItem, there: OpenItem) -> bool:
    return (here.question, here.raised_at) == (there.question, there.raised_at)


def _answer(answer: Answer | None, names: Names) -> str:
    if answer is None:
        return ""
    return f"{names.person(answer.by)}, {utc_text(answer.utc)}: {answer.text}"


def _item(item: OpenItem, names: Names) -> tuple[str, ...]:
    return (names.person(item.owner), item.due or "", item.state, item.resolution or "")


def _mark(item: ScopeExclusion, names: Names) -> tuple[object, ...]:
    """Return what makes an exclusion the same one anywhere."""
    return (ordinals_of(item.provisions, names), item.reason, item.note, names.person(item.by), item.utc)
