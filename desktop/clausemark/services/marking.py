"""What is marked on the page of a version: its findings where they stand, and what is out of scope."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from clausemark.archive.identifiers import FindingId, ProvisionId
from clausemark.regulations.vocabulary import FindingState, Polarity, Severity
from clausemark.review.scope import ScopeExclusion
from clausemark.services.assessing import LawHashes, assess_entry
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.dossier import FindingFile
from clausemark.services.gathering import gather_finding, gather_findings
from clausemark.services.showing import ShownVersion

_MOVING = Changed.FINDINGS | Changed.STEPS | Changed.SCOPE | Changed.PEOPLE
_ASIDE = frozenset({FindingState.REJECTED, FindingState.SUPERSEDED})


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding on its passage, half-open in code points, as it stands now.

    `severity` None is “not rated”; `citations` are those it is mapped to; `moved` says that the text over the
    passage is no longer the text that was judged.
    """

    finding: FindingId
    label: str
    start: int
    end: int
    title: str
    severity: Severity | None
    polarity: Polarity
    state: FindingState
    categories: tuple[str, ...]
    citations: tuple[str, ...]
    moved: bool = False


@dataclass(frozen=True)
class Marks:
    """The marks of one version in order of their passages, those of omissions apart, and what is out of scope."""

    placed: tuple[Mark, ...]
    omissions: tuple[Mark, ...]
    exclusions: tuple[ScopeExclusion, ...]

    @cached_property
    def _by_finding(self) -> dict[FindingId, Mark]:
        return {mark.finding: mark for mark in (*self.placed, *self.omissions)}

    @cached_property
    def _excluded(self) -> frozenset[ProvisionId]:
        return frozenset(provision for each in self.exclusions for provision in each.provisions)

    @cached_property
    def _all_excluded(self) -> bool:
        return any(not each.provisions for each in self.exclusions)

    def of(self, finding: str) -> Mark | None:
        """Return the mark of a finding, None when the page has none."""
        return self._by_finding.get(FindingId(finding))

    def excluded(self, provision: ProvisionId, *, judged: bool) -> bool:
        """Tell whether a provision counts as out of scope; a finding on it (`judged`) outweighs that."""
        return not judged and (self._all_excluded or provision in self._excluded)


def show_marks(desk: Desk, shown: ShownVersion) -> Marks:
    """Return the marks on a version's page."""
    with desk.workspace.reading() as view:
        found = gather_findings(view, shown.version.id)
        return _sorted(_marks(shown, desk.law.hashes, found), view.scope.of_version(shown.version.id))


def concerns(shown: ShownVersion, change: Change) -> bool:
    """Tell whether the marks of a page may look different after a change."""
    return bool(change.kinds & _MOVING) and (not change.versions or shown.version.id in change.versions)


def refresh_marks(desk: Desk, shown: ShownVersion, marks: Marks, change: Change) -> Marks:
    """Return the marks after a change, reading again only the findings that it names."""
    if not concerns(shown, change):
        return marks
    if not change.findings or change.kinds & Changed.PEOPLE:
        return show_marks(desk, shown)
    with desk.workspace.reading() as view:
        here = [each for each in view.findings.of_version(shown.version.id) if each.id in change.findings]
        fresh = _marks(shown, desk.law.hashes, [gather_finding(view, each) for each in here])
        kept = [each for each in (*marks.placed, *marks.omissions) if each.finding not in change.findings]
        return _sorted([*kept, *fresh], view.scope.of_version(shown.version.id))


def _marks(shown: ShownVersion, law: LawHashes, entries: Iterable[FindingFile]) -> list[Mark]:
    return [mark for entry in entries if (mark := _mark(shown, law, entry)) is not None]


def _mark(shown: ShownVersion, law: LawHashes, entry: FindingFile) -> Mark | None:
    finding = entry.finding
    assessed = assess_entry(entry, shown.text, shown.version.text_sha256, law)
    if assessed.state in _ASIDE:
        return None
    anchor, judged = finding.target.anchor, finding.judgement
    start, end = (-1, -1) if anchor is None else (anchor.position.start, anchor.position.end)
    return Mark(
        finding=finding.id,
        label=finding.label,
        start=start,
        end=end,
        title=judged.title,
        severity=judged.severity,
        polarity=judged.polarity,
        state=assessed.state,
        categories=judged.categories,
        citations=tuple(mapping.citation for mapping in finding.mappings),
        moved=anchor is not None and shown.text[start:end] != anchor.quote.exact,
    )


def _sorted(marks: Iterable[Mark], exclusions: tuple[ScopeExclusion, ...]) -> Marks:
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.finding))
    return Marks(
        tuple(mark for mark in ordered if mark.start >= 0),
        tuple(mark for mark in ordered if mark.start < 0),
        exclusions,
    )
