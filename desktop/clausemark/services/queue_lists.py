"""The rows of queues: known by their place, made when they are looked at, so that a million cost nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, Protocol, TypeVar

from clausemark.archive.identifiers import FindingId, PersonId, ProvisionId, VersionId
from clausemark.regulations.vocabulary import FindingState, Severity, VersionReview
from clausemark.review.finding import OpenItem
from clausemark.review.flag import Flag
from clausemark.services.carrying.awaiting import Unsettled
from clausemark.services.desk import Desk
from clausemark.services.standings import FindingStanding, Sums, VersionStanding
from clausemark.store.levels import VersionLabel
from clausemark.store.provision_ids import ProvisionIds
from clausemark.store.queues import ProvisionLine
from clausemark.store.transaction import View


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a queue; `key` stays the same when the queue is read again.

    `number` and `heading` are those of the provision, `text` its passage cut for a list, `title` what a finding or
    an open item says in one line. `lapsed` says why an approval counts no more. `owner` is who owns an open item or
    set a flag, `due` (ISO date) belongs to open items, `review` and `sums` to versions as a whole, `unsettled` to those
    that wait for decisions.
    """

    key: str
    version: VersionId | None
    provision: ProvisionId | None = None
    finding: FindingId | None = None
    number: str = ""
    heading: str = ""
    title: str = ""
    text: str = ""
    severity: Severity | None = None
    state: FindingState | None = None
    categories: tuple[str, ...] = ()
    lapsed: str = ""
    preparers: frozenset[PersonId] = frozenset()
    owner: PersonId | None = None
    due: str | None = None
    review: VersionReview | None = None
    sums: Sums | None = None
    unsettled: Unsettled | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """The rows of a part of a queue, and what is to be said of their versions."""

    rows: tuple[Row, ...]
    labels: Mapping[VersionId, VersionLabel]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a row lies in the archive; `provision` None for what hangs on a version as a whole.

    `finding` is the one that a row is about, None for a provision that waits.
    """

    key: str
    version: VersionId
    provision: ProvisionId | None
    finding: FindingId | None = None


class QueueList(Protocol):
    """The rows of one queue in order."""

    def __len__(self) -> int:
        """Return the number of rows."""
        ...

    def page(self, view: View, start: int, stop: int) -> list[Row]:
        """Return the rows of a half-open range of places."""
        ...

    def place(self, key: str, version: VersionId | None) -> int | None:
        """Return where the row of a key stands, None when it is not there; `version` is that of its provision."""
        ...

    def spot(self, at: int) -> Spot | None:
        """Return where the row at a place lies, read from memory; None when it lies nowhere in the archive."""
        ...

    def place_of(self, version: VersionId, provision: ProvisionId) -> int | None:
        """Return the first row about a provision, None when there is none."""
        ...


class ProvisionList:
    """Provisions version by version; the key of a row is its provision."""

    def __init__(self, parts: Mapping[VersionId, ProvisionIds]) -> None:
        self.parts = {version: part for version, part in parts.items() if part}
        self._versions = list(self.parts)
        self._starts = [0, *accumulate(map(len, self.parts.values()))]

    def __len__(self) -> int:
        """Return the number of provisions."""
        return self._starts[-1]

    def page(self, view: View, start: int, stop: int) -> list[Row]:
        """Return the provisions of a half-open range of places."""
        wanted: list[ProvisionId] = []
        at = bisect_right(self._starts, start) - 1
        while at < len(self._versions) and self._starts[at] < stop:
            part, first = self.parts[self._versions[at]], self._starts[at]
            wanted += part[max(start - first, 0) : stop - first]
            at += 1
        return [
            Row(line.id, line.version, line.id, None, line.number or "", line.heading, "", line.text)
            for line in view.queues.lines(wanted)
        ]

    def place(self, key: str, version: VersionId | None) -> int | None:
        """Return where a provision stands, None when it does not wait."""
        if version is None or version not in self.parts:
            return None
        inside = self.parts[version].place(key)
        return None if inside is None else self._starts[self._versions.index(version)] + inside

    def spot(self, at: int) -> Spot:
        """Return where the provision at a place lies."""
        part = bisect_right(self._starts, at) - 1
        version = self._versions[part]
        provision = self.parts[version][at - self._starts[part]]
        return Spot(provision, version, provision)

    def place_of(self, version: VersionId, provision: ProvisionId) -> int | None:
        """Return where a provision stands, None when it does not wait."""
        return self.place(provision, version)

    def renewed(
        self, order: Sequence[VersionId], touched: Sequence[VersionId], read: Mapping[VersionId, ProvisionIds]
    ) -> ProvisionList:
        """Return the list of the versions in `order`, of which those touched were read again."""
        parts = {**self.parts, **{each: ProvisionIds(range(0)) for each in touched}, **read}
        return ProvisionList({each: parts[each] for each in order if each in parts})


class FindingList:
    """Findings; the key of a row is its finding."""

    def __init__(self, findings: Sequence[FindingStanding]) -> None:
        self._findings = findings
        self._provisions: list[ProvisionId | None] | None = None

    def __len__(self) -> int:
        """Return the number of findings."""
        return len(self._findings)

    def page(self, view: View, start: int, stop: int) -> list[Row]:
        """Return the findings of a half-open range of places."""
        shown = self._findings[start:stop]
        lines = lines_by_id(view, [each.provision for each in shown if each.provision is not None])
        return [_finding_row(each, lines.get(each.provision or "")) for each in shown]

    def place(self, key: str, version: VersionId | None) -> int | None:  # noqa: ARG002  # one place for each finding
        """Return where a finding stands, None when it is not in the list."""
        return next((at for at, each in enumerate(self._findings) if each.finding == key), None)

    def spot(self, at: int) -> Spot:
        """Return where the finding at a place lies."""
        each = self._findings[at]
        return Spot(each.finding, each.version, each.provision, each.finding)

    def place_of(self, version: VersionId, provision: ProvisionId) -> int | None:  # noqa: ARG002  # a provision has one
        """Return the first finding on a provision, None when there is none."""
        if self._provisions is None:  # only whoever walks along the list asks; then the same list is asked again
            self._provisions = [each.provision for each in self._findings]
        return self._provisions.index(provision) if provision in self._provisions else None


class OpenItemList:
    """Open items; the key of a row is its item. `findings` tells where the findings lie that they are about."""

    def __init__(self, items: Sequence[OpenItem], findings: Mapping[FindingId, Spot]) -> None:
        self._items = items
        self._findings = findings

    def __len__(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def page(self, view: View, start: int, stop: int) -> list[Row]:
        """Return the items of a half-open range of places."""
        spots = [self.spot(at) for at in range(start, min(stop, len(self)))]
        lines = lines_by_id(view, [each.provision for each in spots if each is not None and each.provision])
        return [
            _item_row(item, spot, lines.get("" if spot is None else spot.provision or ""))
            for item, spot in zip(self._items[start:stop], spots, strict=True)
        ]

    def place(self, key: str, version: VersionId | None) -> int | None:  # noqa: ARG002  # one place for each item
        """Return where an item stands, None when it is not in the list."""
        return next((at for at, each in enumerate(self._items) if each.id == key), None)

    def spot(self, at: int) -> Spot | None:
        """Return where the item at a place lies; None when it belongs to no version."""
        item = self._items[at]
        about = None if item.finding is None else self._findings.get(item.finding)
        version = item.version if about is None else about.version
        if version is None:
            return None
        return Spot(item.id, version, None if about is None else about.provision, item.finding)

    def place_of(self, version: VersionId, provision: ProvisionId) -> int | None:  # noqa: ARG002  # a provision has one
        """Return the first item about a finding on a provision, None when there is none."""
        spots = (self.spot(at) for at in range(len(self)))
        return next((at for at, each in enumerate(spots) if each is not None and each.provision == provision), None)


class FlagList:
    """Flags; the key of a row is its provision."""

    def __init__(self, flags: Sequence[Flag]) -> None:
        self._flags = flags
        self._places = {each.provision: at for at, each in enumerate(flags)}

    def __len__(self) -> int:
        """Return the number of flags."""
        return len(self._flags)

    def page(self, view: View, start: int, stop: int) -> list[Row]:
        """Return the flagged provisions of a half-open range of places."""
        shown = self._flags[start:stop]
        lines = lines_by_id(view, [each.provision for each in shown])
        return [_flag_row(each, lines[each.provision]) for each in shown]

    def place(self, key: str, version: VersionId | None) -> int | None:  # noqa: ARG002  # one flag for each provision
        """Return where a provision stands, None when it bears no flag."""
        return self._places.get(ProvisionId(key))

    def spot(self, at: int) -> Spot:
        """Return where the flag at a place is set."""
        return Spot(self._flags[at].provision, self._flags[at].version, self._flags[at].provision)

    def place_of(self, version: VersionId, provision: ProvisionId) -> int | None:
        """Return where a provision stands, None when it bears no flag."""
        return self.place(provision, version)


_T = TypeVar("_T", VersionStanding, Unsettled)


class _WholeVersions(Generic[_T]):
    """Versions as a whole; the key of a row is its version."""

    def __init__(self, versions: Sequence[_T]) -> None:
        self._versions: Sequence[_T] = versions
        self._places = {each.version: at for at, each in enumerate(versions)}

    def __len__(self) -> int:
        """Return the number of versions."""
        return len(self._versions)

    def place(self, key: str, version: VersionId | None) -> int | None:  # noqa: ARG002  # one place for each version
        """Return where a version stands, None when it is not in the list."""
        return self._places.get(VersionId(key))

    def spot(self, at: int) -> Spot:
        """Return where the version at a place lies."""
        return Spot(self._versions[at].version, self._versions[at].version, None)

    def place_of(self, version: VersionId, provision: ProvisionId) -> int | None:  # noqa: ARG002  # a row is a version
        """Return where the version of a provision stands, None when it is not in the list."""
        return self._places.get(version)


class VersionList(_WholeVersions[VersionStanding]):
    """Versions to sign off."""

    def page(self, view: View, start: int, stop: int) -> list[Row]:  # noqa: ARG002  # all of it is in the index
        """Return the versions of a half-open range of places."""
        return [
            Row(key=each.version, version=each.version, review=each.review, sums=each.sums)
            for each in self._versions[start:stop]
        ]


class NewVersionList(_WholeVersions[Unsettled]):
    """Versions in which something earlier waits for a decision."""

    def page(self, view: View, start: int, stop: int) -> list[Row]:  # noqa: ARG002  # all of it is known
        """Return the versions of a half-open range of places."""
        return [Row(key=each.version, version=each.version, unsettled=each) for each in self._versions[start:stop]]


def read_page(desk: Desk, listed: QueueList, start: int, stop: int) -> Page:
    """Return the rows of a half-open range of places with what is to be said of their versions."""
    with desk.workspace.reading() as view:
        rows = tuple(listed.page(view, start, stop))
        versions = dict.fromkeys(row.version for row in rows if row.version is not None)
        return Page(rows, view.levels.labels(tuple(versions)))


def lines_by_id(view: View, provisions: Sequence[ProvisionId]) -> dict[str, ProvisionLine]:
    """Return the lines of provisions by their identifiers."""
    return {line.id: line for line in view.queues.lines(list(dict.fromkeys(provisions)))}


def _finding_row(each: FindingStanding, line: ProvisionLine | None) -> Row:
    return Row(
        key=each.finding,
        version=each.version,
        provision=each.provision,
        finding=each.finding,
        number="" if line is None else line.number or "",
        heading="" if line is None else line.heading,
        title=each.title,
        text=each.excerpt,
        severity=each.severity,
        state=each.state,
        categories=each.categories,
        lapsed=each.lapsed,
        preparers=each.preparers,
    )


def _item_row(item: OpenItem, spot: Spot | None, line: ProvisionLine | None) -> Row:
    return Row(
        key=item.id,
        version=None if spot is None else spot.version,
        provision=None if spot is None else spot.provision,
        finding=item.finding,
        number="" if line is None else line.number or "",
        heading="" if line is None else line.heading,
        title=item.question,
        text="" if line is None else line.text,
        owner=item.owner,
        due=item.due,
    )


def _flag_row(flag: Flag, line: ProvisionLine) -> Row:
    return Row(
        key=flag.provision,
        version=flag.version,
        provision=flag.provision,
        number=line.number or "",
        heading=line.heading,
        title=flag.note,
        text=line.text,
        owner=flag.by,
    )
