"""What a transition changed, for a person to confirm: kind, direction, notice, summary, each with its reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from clausemark.archive.terms import ChangeDirection, ChangeKind, LineageRelation
from clausemark.phrases import listed, phrase
from clausemark.provisions.change.kind import Side, propose_kind
from clausemark.provisions.change.signals import Signal, signals_of
from clausemark.provisions.lineage import Link, part_links
from clausemark.provisions.provision import ProvisionSpan
from clausemark.provisions.redline import Edit, redline
from clausemark.provisions.stated_dates import StatedDates, days_of_notice

_CLEARLY = 2
"""How many times the hints for one direction must outnumber those for the other."""
_SHOWN = 200
_TOLD = (ChangeKind.SUBSTANTIVE, ChangeKind.ADMINISTRATIVE)

_LOOSENED = "loosened"


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the summary: what happened to a clause, where, in which words, with the hints in them.

    `old` and `new` are places from 0; `words` are the first words added, or removed where nothing was added.
    `items_added` and `items_removed` count what came and went inside a clause that is a list.
    """

    relation: LineageRelation
    old: int | None
    new: int | None
    where: str
    words: str
    signals: tuple[Signal, ...]
    items_added: int = 0
    items_removed: int = 0

    @property
    def tendency(self) -> str:
        """Return whether the clause was tightened or loosened for users, empty when its words do not say."""
        better = sum(1 for signal in self.signals if signal.better)
        worse = len(self.signals) - better
        return "" if better == worse else _LOOSENED if better > worse else "tightened"


@dataclass(frozen=True, slots=True)
class Assessment:
    """The change from one version to the next, as proposed.

    `notice_days` counts from the new capture to the
    stated effective date; None when no full date is stated, or none that is new. `silent` tells that the words
    changed and the stated dates did not; `silent_reason` says what was compared.
    """

    kind: ChangeKind
    kind_reasons: tuple[str, ...]
    direction: ChangeDirection
    direction_reasons: tuple[str, ...]
    stated_updated: str | None
    stated_effective: str | None
    notice_days: int | None
    silent: bool
    silent_reason: str
    points: tuple[Point, ...]
    summary: str


@dataclass(frozen=True, slots=True)
class Dated:
    """A side of a transition, the day of its capture, and the dates that it states of itself."""

    side: Side
    captured: date
    stated: StatedDates


def assess_change(old: Dated, new: Dated, links: Sequence[Link], variant: str = "") -> Assessment:
    """Return what a transition changed; `variant` is why one side is known to be a passing variant of the page."""
    proposal = propose_kind(old.side, new.side, links, variant)
    points = tuple(_points(old.side.found.provisions, new.side.found.provisions, links))
    direction, reasons = _direction(proposal.kind, points)
    before, after = old.stated, new.stated
    silent, silent_reason = _silent(proposal.kind, before, after)
    return Assessment(
        proposal.kind,
        proposal.reasons,
        direction,
        reasons,
        after.updated,
        after.effective,
        days_of_notice(after.effective, new.captured) if after.effective != before.effective else None,
        silent,
        silent_reason,
        points,
        summary_of(proposal.kind, proposal.reasons, points),
    )


def summary_of(kind: ChangeKind, reasons: Iterable[str], points: Sequence[Point]) -> str:
    """Return the change in plain words: what sort of change, how many clauses, what was tightened or loosened."""
    lines = list(reasons)
    if kind in _TOLD:
        counts = Counter(point.relation for point in points)
        told = [_clauses(relation, counts[relation]) for relation in _IN_ORDER if counts[relation]]
        if told:
            lines.append(phrase("Clauses: {told}.", told=listed(told)))
        lines += filter(None, map(_items, points))
        lines += _tendencies(points)
    return listed(lines, "\n")


_NOTHING_CONCLUDED = phrase("No change of the document's words is concluded.")
_IN_ORDER = (
    LineageRelation.ADDED,
    LineageRelation.REMOVED,
    LineageRelation.REWORDED,
    LineageRelation.SPLIT_FROM,
    LineageRelation.MERGED_INTO,
    LineageRelation.MOVED,
)


def _clauses(relation: LineageRelation, count: int) -> str:
    """Return in words how many clauses have a relation to the version before."""
    match relation:
        case LineageRelation.ADDED:
            return phrase("1 added") if count == 1 else phrase("{count} added", count=count)
        case LineageRelation.REMOVED:
            return phrase("1 removed") if count == 1 else phrase("{count} removed", count=count)
        case LineageRelation.REWORDED:
            return phrase("1 reworded") if count == 1 else phrase("{count} reworded", count=count)
        case LineageRelation.SPLIT_FROM:
            return phrase("1 split off") if count == 1 else phrase("{count} split off", count=count)
        case LineageRelation.MERGED_INTO:
            return phrase("1 merged") if count == 1 else phrase("{count} merged", count=count)
    return phrase("1 moved") if count == 1 else phrase("{count} moved", count=count)


def _items(point: Point) -> str:
    """Return what came and went in a list, empty when nothing did."""
    told: list[str] = []
    if point.items_added:
        one = phrase("{count} item added", count=1)
        told.append(one if point.items_added == 1 else phrase("{count} items added", count=point.items_added))
    if point.items_removed:
        one = phrase("{count} item removed", count=1)
        told.append(one if point.items_removed == 1 else phrase("{count} items removed", count=point.items_removed))
    where = point.where or phrase("a list")
    return phrase("In {where}: {told}.", where=where, told=listed(told)) if told else ""


def _tendencies(points: Sequence[Point]) -> list[str]:
    """Return a line for each place in which clauses were tightened or loosened, with the words that say so."""
    groups: dict[tuple[str, str], dict[str, str]] = {}
    for point in points:
        if point.tendency:
            names = groups.setdefault((point.where, point.tendency), {})
            for signal in point.signals:
                names.setdefault(signal.name, signal.words)
    return [
        _tendency(where, tendency, listed(_named(name, words) for name, words in names.items()))
        for (where, tendency), names in groups.items()
    ]


def _named(signal: str, words: str) -> str:
    return phrase("{signal} (“{words}”)", signal=signal, words=words)


def _tendency(where: str, tendency: str, signals: str) -> str:
    loosened = tendency == _LOOSENED
    if not where:
        return (
            phrase("Loosened: {signals}.", signals=signals)
            if loosened
            else phrase("Tightened: {signals}.", signals=signals)
        )
    if loosened:
        return phrase("Loosened in {where}: {signals}.", where=where, signals=signals)
    return phrase("Tightened in {where}: {signals}.", where=where, signals=signals)


def _points(old: Sequence[ProvisionSpan], new: Sequence[ProvisionSpan], links: Sequence[Link]) -> Iterable[Point]:
    for link in links:
        if link.relation is LineageRelation.UNCHANGED:
            continue
        before = old[link.old] if link.old is not None else None
        after = new[link.new] if link.new is not None else None
        removed, added = _changed_words(before, after, link)
        shown = after or before
        where = "" if shown is None else _where(shown)
        items = _items_of(before, after, link)
        signals = signals_of(removed, added)
        yield Point(link.relation, link.old, link.new, where, _short(added or removed), signals, *items)


def _items_of(before: ProvisionSpan | None, after: ProvisionSpan | None, link: Link) -> tuple[int, int]:
    """Return how many parts a reworded provision got and lost."""
    if before is None or after is None or link.relation is not LineageRelation.REWORDED:
        return 0, 0
    counts = Counter(part.relation for part in part_links(before.text, after.text))
    return counts[LineageRelation.ADDED], counts[LineageRelation.REMOVED]


def _changed_words(before: ProvisionSpan | None, after: ProvisionSpan | None, link: Link) -> tuple[str, str]:
    """Return the words taken out and put in; parts of a split clause have only what is new in them."""
    if before is None or after is None:
        return (before.text if before else ""), (after.text if after else "")
    pieces = redline(before.text, after.text)
    added = " ".join(piece.text.strip() for piece in pieces if piece.edit is Edit.ADDED)
    if link.relation is not LineageRelation.REWORDED:
        return "", added
    return " ".join(piece.text.strip() for piece in pieces if piece.edit is Edit.REMOVED), added


def _where(provision: ProvisionSpan) -> str:
    heading = provision.heading_path[-1] if provision.heading_path else ""
    if not heading:
        return provision.number or ""
    quoted = _short(heading, 60)
    if not provision.number:
        return phrase("“{heading}”", heading=quoted)
    return phrase("{number} “{heading}”", number=provision.number, heading=quoted)


def _short(text: str, most: int = _SHOWN) -> str:
    words = " ".join(text.split())
    return words if len(words) <= most else f"{words[: most - 1].rsplit(' ', 1)[0]}…"


def _direction(kind: ChangeKind, points: Sequence[Point]) -> tuple[ChangeDirection, tuple[str, ...]]:
    if kind not in _TOLD:
        return ChangeDirection.NEUTRAL, (_NOTHING_CONCLUDED,)
    hints = [signal for point in points for signal in point.signals]
    better = sum(1 for hint in hints if hint.better)
    worse = len(hints) - better
    reasons = tuple(_counted(hints, better=side) for side in (True, False) if any(h.better is side for h in hints))
    if not hints:
        return ChangeDirection.NEUTRAL, (phrase("No words that usually help or harm users were added or taken out."),)
    if better >= _CLEARLY * worse:
        return ChangeDirection.BETTER, reasons
    return (ChangeDirection.WORSE if worse >= _CLEARLY * better else ChangeDirection.MIXED), reasons


def _counted(hints: Sequence[Signal], *, better: bool) -> str:
    names = Counter(hint.name for hint in hints if hint.better is better)
    told = listed(
        phrase("{signal} {number}×", signal=name, number=number) if number > 1 else name
        for name, number in sorted(names.items())
    )
    return (
        phrase("For the better: {signals}.", signals=told)
        if better
        else phrase("For the worse: {signals}.", signals=told)
    )


def _silent(kind: ChangeKind, before: StatedDates, after: StatedDates) -> tuple[bool, str]:
    if kind not in _TOLD:
        return False, _NOTHING_CONCLUDED
    compared = [
        (name, one, other)
        for name, one, other in (
            (phrase("last change"), before.updated, after.updated),
            (phrase("taking effect"), before.effective, after.effective),
        )
        if one is not None and other is not None
    ]
    if not compared:
        return False, phrase("The text states no date in both versions, so that nothing can be compared.")
    if any(one != other for _, one, other in compared):
        return False, phrase("A stated date changed with the text.")
    told = listed(listed((name, str(one)), ": ") for name, one, _ in compared)
    return True, phrase("The words changed and the stated date did not ({dates}).", dates=told)
