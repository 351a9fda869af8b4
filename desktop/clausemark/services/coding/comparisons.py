"""How other platforms handle the same: proposals by likeness, and comparisons that a person confirms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from clausemark.archive.identifiers import ComparisonId, FindingId
from clausemark.errors import RuleRefusedError
from clausemark.regulations.vocabulary import Verdict
from clausemark.review.comparison import Comparison, ComparisonMember
from clausemark.review.finding import Finding
from clausemark.review.reconciliation import is_judged
from clausemark.services.changes import Change, Changed
from clausemark.services.coding.made import Made, keep, moved_on, take_out
from clausemark.services.coding.revising import ROLE
from clausemark.services.desk import Desk
from clausemark.store.transaction import Transaction, View

_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A finding of another platform that may be comparable; `likeness` 0–100 orders proposals and says no more."""

    finding: Finding
    platform: str
    document: str
    captured_at: str
    likeness: int


class Proposer(Protocol):
    """Something that proposes comparable findings of other platforms, the likeliest first."""

    def __call__(self, view: View, finding: Finding) -> tuple[Candidate, ...]:
        """Return the candidates for a finding."""
        ...


@dataclass(frozen=True, slots=True)
class ConfirmComparison:
    """Confirms which findings are comparable and how each relates to the first, the reference.

    `before` is the comparison that is changed, None when a new one is made.
    """

    name: str
    category: str
    criterion: str
    members: tuple[ComparisonMember, ...]
    before: Comparison | None = None
    made: Made = field(default_factory=Made, compare=False)

    def do(self, desk: Desk) -> Change:
        """Record the comparison under the person's name.

        Raises `RuleRefusedError`: `criterion-missing`, `verdict-missing`, `comparison-alone`; `ConflictError`
        (`record-changed`).
        """
        self._check()
        with desk.workspace.transaction(desk.actor) as tx:
            if self.before is None:
                label = tx.comparisons.next_label()
                key = keep(
                    tx.comparisons,
                    self.made,
                    lambda each: self._record(tx, desk, ComparisonId(each), label),
                    "comparison.confirmed",
                    "comparison.restored",
                )
            else:
                key = _as_seen(tx, self.before).id
                record = self._record(tx, desk, self.before.id, self.before.label)
                tx.comparisons.change(key, record, "comparison.changed")
            change = self._change(tx)
        self.made.identifier = key
        return change

    def undo(self, desk: Desk) -> Change:
        """Take the comparison out, or put it as it was before."""
        with desk.workspace.transaction(desk.actor) as tx:
            if self.before is None:
                take_out(tx.comparisons, self.made, "comparison.removed")
            else:
                present = tx.comparisons.get(self.before.id)
                if (present.criterion, present.members) != (self.criterion.strip(), self.members):
                    raise moved_on("This comparison is not as the window shows it")
                tx.comparisons.change(present.id, self.before, "comparison.changed")
            return self._change(tx)

    def _check(self) -> None:
        if not self.criterion.strip():
            message = "Say by what the passages are compared: “who owns usage data”, “notice before a change”."
            raise RuleRefusedError(message, reason="criterion-missing")
        if len(self.members) < 2:
            message = "A comparison needs a passage of another platform. Choose one."
            raise RuleRefusedError(message, reason="comparison-alone")
        if any(each.verdict is None for each in self.members[1:]):
            message = "Say of every compared passage whether it is the same, narrower, broader or different."
            raise RuleRefusedError(message, reason="verdict-missing")

    def _record(self, tx: Transaction, desk: Desk, key: ComparisonId, label: str) -> Comparison:
        person = tx.persons.ensure(desk.actor, ROLE)
        return Comparison(
            key,
            label,
            self.category,
            self.criterion.strip(),
            self.members,
            person.id,
            tx.clock.now(),
            confirmed_role=person.role,
        )

    def _change(self, tx: Transaction) -> Change:
        findings = frozenset(each.finding for each in self.members)
        versions = frozenset(tx.findings.get(each).target.version for each in findings)
        return Change(Changed.COMPARISONS, tx.clock.now(), versions, findings)


@dataclass(frozen=True, slots=True)
class DropComparison:
    """Takes a comparison out of the lists; the ledger keeps it."""

    name: str
    comparison: Comparison

    def do(self, desk: Desk) -> Change:
        """Take the comparison out; raise `ConflictError` (`record-changed`)."""
        with desk.workspace.transaction(desk.actor) as tx:
            take_out(tx.comparisons, Made(self.comparison.id), "comparison.removed")
            return self._change(tx)

    def undo(self, desk: Desk) -> Change:
        """Put the comparison back."""
        with desk.workspace.transaction(desk.actor) as tx:
            tx.comparisons.restore(self.comparison.id, self.comparison, "comparison.restored")
            return self._change(tx)

    def _change(self, tx: Transaction) -> Change:
        findings = frozenset(each.finding for each in self.comparison.members)
        versions = frozenset(tx.findings.get(each).target.version for each in findings)
        return Change(Changed.COMPARISONS, tx.clock.now(), versions, findings)


def with_member(
    comparison: Comparison | None, reference: FindingId, member: FindingId, verdict: Verdict | None, reason: str
) -> tuple[ComparisonMember, ...]:
    """Return the members of a comparison with one more, or with another verdict on one of them."""
    members = list(comparison.members) if comparison else [ComparisonMember(reference, None, "")]
    added = ComparisonMember(member, verdict, reason.strip())
    places = [place for place, each in enumerate(members) if each.finding == member]
    if places:
        members[places[0]] = added
    else:
        members.append(added)
    return tuple(members)


def propose_by_words(view: View, finding: Finding) -> tuple[Candidate, ...]:
    """Return the findings of other platforms in the same categories, those with the most words in common first."""
    platform = _platform_of(view, finding)
    words = _words(finding)
    found = [
        Candidate(other, name, document, day, _likeness(finding, other, words))
        for other, owner, name, document, day in _others(view, finding.judgement.categories)
        if owner != platform
    ]
    return tuple(sorted(found, key=lambda each: (-each.likeness, each.platform, each.finding.id)))


def _others(view: View, categories: Sequence[str]) -> Iterator[tuple[Finding, str, str, str, str]]:
    for version in view.versions.all():
        document = view.documents.get(version.document)
        platform = view.platforms.get(document.platform)
        for other in view.findings.of_version(version.id):
            if is_judged(other) and other.target.anchor and set(categories) & set(other.judgement.categories):
                day = version.captured_at.utc.date().isoformat()
                yield other, platform.id, platform.name, document.title, day


def _likeness(finding: Finding, other: Finding, words: frozenset[str]) -> int:
    theirs = _words(other)
    common = len(words & theirs) / max(1, len(words | theirs))
    same_first = finding.judgement.categories[:1] == other.judgement.categories[:1]
    return round(70 * common + (30 if same_first else 10))


def _words(finding: Finding) -> frozenset[str]:
    anchor = finding.target.anchor
    return frozenset(_WORD.findall((anchor.quote.exact if anchor else finding.judgement.what_it_says).casefold()))


def _platform_of(view: View, finding: Finding) -> str:
    return view.documents.get(view.versions.get(finding.target.version).document).platform


def _as_seen(tx: Transaction, comparison: Comparison) -> Comparison:
    present = tx.comparisons.get(comparison.id)
    if tx.comparisons.is_removed(comparison.id) or replace(present, row_version=0) != replace(
        comparison, row_version=0
    ):
        raise moved_on("This comparison is not as the window shows it")
    return present
