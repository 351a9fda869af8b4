"""Lineage of one transition: what became of every clause of the old version, where every new one comes from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from clausemark.archive.terms import LineageRelation
from clausemark.provisions.lineage.exact import SameText, same_text
from clausemark.provisions.lineage.likeness import Comparer, Likeness
from clausemark.provisions.lineage.rewording import Rewording
from clausemark.provisions.lineage.sharing import Sharing
from clausemark.provisions.lineage.words import Clause, Lexicon
from clausemark.provisions.provision import ProvisionSpan

LINEAGE_VERSION = "4"
"""Changes whenever the same two versions may be linked differently."""


@dataclass(frozen=True, slots=True)
class Link:
    """One old provision and one new one, by their place from 0; None where the other has no partner.

    `score` is the likeness in hundredths, 100 for texts that read the same. `exact` tells that not a character
    differs. `primary` marks the link that a remark on the old provision follows first; `renumbered` that the
    printed number differs.
    """

    old: int | None
    new: int | None
    relation: LineageRelation
    score: int
    exact: bool = False
    primary: bool = True
    renumbered: bool = False


def _go_on() -> None:
    """Go on at once."""


def trace(
    old: Sequence[ProvisionSpan], new: Sequence[ProvisionSpan], pause: Callable[[], object] = _go_on
) -> tuple[Link, ...]:
    """Return the links of a transition in the order of the new version, what was removed at its old place.

    A pure function of the two lists: the same versions give the same links on any machine. `pause` is called every
    few clauses, so that whoever works beside it can have the turn; what it raises ends the work.
    """
    lexicon = Lexicon(pause)
    before, after = lexicon.clauses(old), lexicon.clauses(new)
    comparer = Comparer(before, after, lexicon.weights(), pause)
    same = same_text(before, after)
    changed = _changed(before, after, same, comparer)
    same_links = _same_links(before, after, same, changed)
    return _in_order([*same_links, *_changed_links(before, after, changed, same_links, comparer)], before, after)


def _changed(old: Sequence[Clause], new: Sequence[Clause], same: SameText, comparer: Comparer) -> list[Likeness]:
    pairs = [*same.chain, *same.moved]
    rest_old = _rest(len(old), (pair[0] for pair in pairs))
    rest_new = _rest(len(new), (pair[1] for pair in pairs))
    rewording = Rewording(old, new, comparer, same.chain)
    rewording.free_old, rewording.free_new = set(rest_old), set(rest_new)
    rewording.pair_at_once()
    rewording.pair_favourites(comparer.favourites(sorted(rewording.free_old), sorted(rewording.free_new)))
    rewording.pair_neighbours()
    settled_old, settled_new = rewording.settled()
    open_old = [place for place in rest_old if place not in settled_old]
    open_new = [place for place in rest_new if place not in settled_new]
    candidates = comparer.partners(open_old, open_new)
    rewording.pair_up(candidates)
    sharing = Sharing(old, new, comparer)
    unsettled = set(open_old), set(open_new)
    sharing.explain(link for link in rewording.links if link.old in unsettled[0] or link.new in unsettled[1])
    gaps = rewording.gaps
    wider = sorted({*candidates, *gaps.neighbours(open_old, open_new)})
    sharing.find(wider, gaps, rewording.free_old, rewording.free_new)
    moved = comparer.partners([pair[0] for pair in same.moved], sorted(rewording.free_new))
    sharing.find_in_moved(moved, rewording.free_new)
    return [*rewording.links, *sharing.links]


def _rest(count: int, taken: Iterable[int]) -> list[int]:
    used = set(taken)
    return [place for place in range(count) if place not in used]


def _same_links(
    old: Sequence[Clause], new: Sequence[Clause], same: SameText, changed: Sequence[Likeness]
) -> list[Link]:
    sources = {each.old for each in changed}
    links = [_same_link(old[i], new[j], LineageRelation.UNCHANGED) for i, j in same.chain]
    for i, j in same.moved:
        relation = LineageRelation.SPLIT_FROM if i in sources else LineageRelation.MOVED
        links.append(_same_link(old[i], new[j], relation))
    return links


def _same_link(old: Clause, new: Clause, relation: LineageRelation) -> Link:
    return Link(old.place, new.place, relation, 100, old.text == new.text, renumbered=old.number != new.number)


def _changed_links(
    old: Sequence[Clause],
    new: Sequence[Clause],
    changed: Sequence[Likeness],
    same: Sequence[Link],
    comparer: Comparer,
) -> list[Link]:
    of_old = Counter(each.old for each in changed) + Counter(link.old for link in same)
    of_new = Counter(each.new for each in changed)
    first = {link.old for link in same}
    links = []
    for each in sorted(changed, key=lambda each: (-each.score, each.old, each.new)):
        relation = LineageRelation.REWORDED
        if of_new[each.new] > 1:
            relation = LineageRelation.MERGED_INTO
        elif of_old[each.old] > 1:
            relation = LineageRelation.SPLIT_FROM
        score = min(99, round(100 * max(each.score, comparer.vocabulary(each.old, each.new))))
        renumbered = old[each.old].number != new[each.new].number
        links.append(Link(each.old, each.new, relation, score, primary=each.old not in first, renumbered=renumbered))
        first.add(each.old)
    return links


def _in_order(links: list[Link], old: Sequence[Clause], new: Sequence[Clause]) -> tuple[Link, ...]:
    """Return the links with those of one side only, in the order of the new version."""
    follows = {link.old: link.new for link in links if link.old is not None and link.new is not None}
    comes = {link.new for link in links}
    links = [*links, *(Link(None, each.place, LineageRelation.ADDED, 0) for each in new if each.place not in comes)]
    ranked = [((_place(link.new), 0, _place(link.old)), link) for link in links]
    last = -1
    for clause in old:
        if clause.place in follows:
            last = follows[clause.place]
        else:
            ranked.append(((last, 1, clause.place), Link(clause.place, None, LineageRelation.REMOVED, 0)))
    return tuple(link for _, link in sorted(ranked, key=lambda entry: entry[0]))


def _place(place: int | None) -> int:
    return -1 if place is None else place
