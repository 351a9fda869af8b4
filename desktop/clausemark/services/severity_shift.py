"""How severe the findings on the clauses of a transition were rated before it, and how they are rated after."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clausemark.archive.identifiers import ProvisionId, VersionId
from clausemark.archive.terms import LineageRelation
from clausemark.regulations.vocabulary import Severity
from clausemark.review.reconciliation import is_judged
from clausemark.services.desk import Desk
from clausemark.services.transitions import ProvisionPair, Transition
from clausemark.store.transaction import View


@dataclass(frozen=True, slots=True)
class SeverityShift:
    """The worst rating on the clauses that changed; None where no finding stands there or none is rated.

    `before` is of the clauses as they were, `after` as they are now; both come from persons' findings on either
    version, so `after` stays None until the new version is reviewed. `of_old` and `of_new` give the worst rating of
    each provision, changed or not.
    """

    before: Severity | None
    after: Severity | None
    of_old: Mapping[ProvisionId, Severity]
    of_new: Mapping[ProvisionId, Severity]

    def on(self, pair: ProvisionPair) -> tuple[Severity | None, Severity | None]:
        """Return the worst rating of a clause before and after."""
        before = None if pair.old is None else self.of_old.get(pair.old)
        after = None if pair.new is None else self.of_new.get(pair.new)
        return before, after


def severity_shift(view: View, transition: Transition) -> SeverityShift:
    """Return how the clauses of a transition are rated on both of its versions."""
    of_old = _rated(view, transition.old.version.id)
    of_new = _rated(view, transition.new.version.id)
    changed = [each for each in transition.pairs if each.link.relation is not LineageRelation.UNCHANGED]
    before = worst(of_old.get(each.old) for each in changed if each.old is not None)
    after = worst(of_new.get(each.new) for each in changed if each.new is not None)
    return SeverityShift(before, after, of_old, of_new)


def rating_of(desk: Desk, transition: Transition) -> SeverityShift:
    """Return the same for a transition that was read before."""
    with desk.workspace.reading() as view:
        return severity_shift(view, transition)


def worst(ratings: Iterable[Severity | None]) -> Severity | None:
    """Return the worst of some ratings, None when nothing is rated."""
    return max((each for each in ratings if each is not None), key=lambda each: each.rank, default=None)


def _rated(view: View, version: VersionId) -> dict[ProvisionId, Severity]:
    ratings: defaultdict[ProvisionId, list[Severity | None]] = defaultdict(list)
    for finding in view.findings.of_version(version):
        if is_judged(finding):
            for provision in finding.target.provisions:
                ratings[provision].append(finding.judgement.severity)
    found = ((provision, worst(given)) for provision, given in ratings.items())
    return {provision: severity for provision, severity in found if severity is not None}
