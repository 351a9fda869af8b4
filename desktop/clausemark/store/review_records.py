"""The records of review besides findings: steps, dissents, open items, scope, flags, comparisons."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from sqlalchemy import bindparam, select

from clausemark.archive.clock import utc_text
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import FindingId, ProvisionId, ScopeId, VersionId, row_number
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.review.comparison import Comparison
from clausemark.review.finding import Dissent, OpenItem
from clausemark.review.flag import Flag
from clausemark.review.kept_law import KeptLaw
from clausemark.review.refusal import ComparisonRefusal
from clausemark.review.scope import ScopeExclusion
from clausemark.review.sign_off import ReviewStep
from clausemark.store import schema
from clausemark.store.prepared import Prepared
from clausemark.store.record_statements import listing, listing_by, listing_in
from clausemark.store.records import Records

_LABEL = re.compile(r"c-(\d{1,9})")
_STEPS_OF_FINDING = listing_by(schema.review_step, "finding_id")
_DISSENTS_OF_FINDING = listing_by(schema.dissent, "finding_id")
_OPEN_ITEMS_OF_FINDING = listing_by(schema.open_item, "finding_id")
_SCOPE_OF_VERSION = listing_by(schema.scope_exclusion, "version_id")
_FLAGS_OF_VERSION = listing_by(schema.flag, "version_id")
_FLAG_OF_PROVISION = listing_by(schema.flag, "provision_id")
_COMPARISONS_OF_FINDING = listing_in(
    schema.comparison,
    select(schema.comparison_member.c.comparison_id).where(
        schema.comparison_member.c.finding_id == bindparam("finding_id")
    ),
)
_REFUSALS_OF_FINDING = listing_by(schema.comparison_refusal, "finding_id")
_FINDINGS_OF_VERSION = select(schema.finding.c.id).where(schema.finding.c.version_id == bindparam("version_id"))
_STEPS_IN = listing_in(schema.review_step, _FINDINGS_OF_VERSION, "finding_id")
_DISSENTS_IN = listing_in(schema.dissent, _FINDINGS_OF_VERSION, "finding_id")
_OPEN_ITEMS_IN = listing_in(schema.open_item, _FINDINGS_OF_VERSION, "finding_id")
_STEPS_OF_WHOLE_VERSION = Prepared(
    listing(schema.review_step, 0).where(
        schema.review_step.c.version_id == bindparam("version_id"), schema.review_step.c.finding_id.is_(None)
    )
)


class _OfFinding(Protocol):
    """A record about a finding."""

    @property
    def finding(self) -> FindingId | None: ...


R = TypeVar("R", bound=_OfFinding)


class Steps(Records[ReviewStep]):
    """Review steps; their moments tell which of them came after which."""

    def add(self, make: Callable[[str], ReviewStep], act: str) -> ReviewStep:
        """Add a step, and its event.

        Raises `RuleRefusedError` (`clock-behind`) for one that is dated before another one on the same finding or
        version, except where it is brought from another workspace: it would count as taken before that one.
        """

        def dated(key: str) -> ReviewStep:
            step = make(key)
            if not act.endswith(".exchanged"):
                self._refuse_behind(step)
            return step

        return super().add(dated, act)

    def _refuse_behind(self, step: ReviewStep) -> None:
        there = self.of_whole_version(step.version) if step.finding is None else self.of_finding(step.finding)
        latest = max((each.utc for each in there), default=step.utc)
        if step.utc < latest:
            message = phrase(
                "The clock says {now}, but the last step here was taken at {latest}. Set the clock of the computer "
                "right, then do it again.",
                now=utc_text(step.utc),
                latest=utc_text(latest),
            )
            raise RuleRefusedError(message, reason="clock-behind")

    def of_finding(self, finding: FindingId) -> tuple[ReviewStep, ...]:
        """Return the steps on a finding."""
        return tuple(self._found(_STEPS_OF_FINDING, finding_id=row_number(finding, "fnd")))

    def of_whole_version(self, version: VersionId) -> tuple[ReviewStep, ...]:
        """Return the steps on a version as a whole."""
        return tuple(self._found(_STEPS_OF_WHOLE_VERSION, version_id=row_number(version, "ver")))

    def of_findings_in(self, version: VersionId) -> tuple[ReviewStep, ...]:
        """Return the steps on all findings of a version."""
        column = schema.review_step.c
        where = (column.version_id == row_number(version, "ver")) & column.finding_id.is_not(None)
        return tuple(self.all(where))

    def by_finding(self, version: VersionId) -> dict[FindingId, tuple[ReviewStep, ...]]:
        """Return the steps on the findings of a version, by finding."""
        return _by_finding(self._found(_STEPS_IN, version_id=row_number(version, "ver")))


class Dissents(Records[Dissent]):
    """Contrary readings."""

    def of_finding(self, finding: FindingId) -> tuple[Dissent, ...]:
        """Return the dissents on a finding."""
        return tuple(self._found(_DISSENTS_OF_FINDING, finding_id=row_number(finding, "fnd")))

    def by_finding(self, version: VersionId) -> dict[FindingId, tuple[Dissent, ...]]:
        """Return the dissents on the findings of a version, by finding."""
        return _by_finding(self._found(_DISSENTS_IN, version_id=row_number(version, "ver")))


class OpenItems(Records[OpenItem]):
    """Questions with an owner."""

    def of_finding(self, finding: FindingId) -> tuple[OpenItem, ...]:
        """Return the open items of a finding."""
        return tuple(self._found(_OPEN_ITEMS_OF_FINDING, finding_id=row_number(finding, "fnd")))

    def by_finding(self, version: VersionId) -> dict[FindingId, tuple[OpenItem, ...]]:
        """Return the open items of the findings of a version, by finding."""
        return _by_finding(self._found(_OPEN_ITEMS_IN, version_id=row_number(version, "ver")))

    def unresolved(self) -> tuple[OpenItem, ...]:
        """Return the items that wait for an answer, the earliest due first and those without a date last."""
        found = (item for item in self.all() if item.waits)
        return tuple(sorted(found, key=lambda item: (item.due is None, item.due or "", item.id)))

    def of_version_alone(self, version: VersionId) -> tuple[OpenItem, ...]:
        """Return the open items of a version that belong to no finding."""
        column = schema.open_item.c
        where = (column.version_id == row_number(version, "ver")) & column.finding_id.is_(None)
        return tuple(self.all(where))


class Scope(Records[ScopeExclusion]):
    """What is out of scope."""

    def of_version(self, version: VersionId) -> tuple[ScopeExclusion, ...]:
        """Return the exclusions of a version that stand."""
        return tuple(self._found(_SCOPE_OF_VERSION, version_id=row_number(version, "ver")))

    def ever_of_version(self, version: VersionId) -> tuple[ScopeExclusion, ...]:
        """Return every exclusion of a version that was ever made, those taken back among them."""
        where = schema.scope_exclusion.c.version_id == row_number(version, "ver")
        return (*self.all(where), *self.removed(where))

    def withdraw(self, exclusion: ScopeId) -> ScopeExclusion:
        """Take an exclusion back: what it put out of scope counts again, and the ledger keeps that it was there."""
        return self.remove(exclusion, "scope.removed")


class Flags(Records[Flag]):
    """Provisions that somebody wants to come back to."""

    def of_version(self, version: VersionId) -> tuple[Flag, ...]:
        """Return the flags that stand in a version."""
        return tuple(self._found(_FLAGS_OF_VERSION, version_id=row_number(version, "ver")))

    def ever_of_version(self, version: VersionId) -> tuple[Flag, ...]:
        """Return every flag that was ever set in a version, those taken away among them."""
        where = schema.flag.c.version_id == row_number(version, "ver")
        return (*self.all(where), *self.removed(where))

    def of_provision(self, provision: ProvisionId) -> Flag | None:
        """Return the flag that stands on a provision, None when there is none."""
        return next(self._found(_FLAG_OF_PROVISION, provision_id=row_number(provision, "prv")), None)


class KeptLaws(Records[KeptLaw]):
    """Entries of law that are not shipped, as findings cite them."""

    def with_hash(self, digest: Sha256) -> KeptLaw | None:
        """Return the entry with a hash, None when it is not kept."""
        return self.find(schema.law_entry.c.sha256 == digest)


class Comparisons(Records[Comparison]):
    """Comparisons of comparable passages."""

    def next_label(self) -> str:
        """Return the label of the next comparison made here: `c-` and one more than the highest number ever used."""
        labels = self._connection.execute(select(schema.comparison.c.label))
        found = (_LABEL.fullmatch(label) for (label,) in labels)
        return f"c-{max((int(match[1]) for match in found if match), default=0) + 1:03d}"

    def labelled(self, label: str) -> Comparison | None:
        """Return the comparison of a label, None when there is none."""
        return self.find(schema.comparison.c.label == label)

    def of_finding(self, finding: FindingId) -> tuple[Comparison, ...]:
        """Return the comparisons that a finding is a member of."""
        return tuple(self._found(_COMPARISONS_OF_FINDING, finding_id=row_number(finding, "fnd")))


def _by_finding(records: Iterable[R]) -> dict[FindingId, tuple[R, ...]]:
    grouped: dict[FindingId, tuple[R, ...]] = {}
    for record in records:
        if record.finding is not None:
            grouped[record.finding] = (*grouped.get(record.finding, ()), record)
    return grouped


class Refusals(Records[ComparisonRefusal]):
    """Passages that a person said are not comparable."""

    def of_finding(self, finding: FindingId) -> tuple[ComparisonRefusal, ...]:
        """Return the refusals that stand for a finding."""
        return tuple(self._found(_REFUSALS_OF_FINDING, finding_id=row_number(finding, "fnd")))
