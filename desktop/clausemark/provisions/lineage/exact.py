"""Clauses that read the same in both versions: first those in order, then those that moved."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from clausemark.provisions.lineage.words import Clause

_CELLS = 200_000_000
"""Old times new clauses in one gap up to which the longest common order is worked out exactly (25 MB)."""
_FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class SameText:
    """Pairs of places that read the same: `chain` is in order in both versions, `moved` is out of it."""

    chain: tuple[tuple[int, int], ...]
    moved: tuple[tuple[int, int], ...]


def same_text(old: Sequence[Clause], new: Sequence[Clause]) -> SameText:
    """Return the clauses that read the same; each is used once."""
    chain = _chain(old, new)
    taken_old, taken_new = {pair[0] for pair in chain}, {pair[1] for pair in chain}
    rest_old = [clause for clause in old if clause.place not in taken_old]
    rest_new = [clause for clause in new if clause.place not in taken_new]
    return SameText(tuple(chain), tuple(_moved(rest_old, rest_new)))


def _chain(old: Sequence[Clause], new: Sequence[Clause]) -> list[tuple[int, int]]:
    """Return the pairs in order: texts that stand once in each version first, the rest between them."""
    chain: list[tuple[int, int]] = []
    done_old = done_new = 0
    for i, j in [*longest_chain(_unique_pairs(old, new)), (len(old), len(new))]:
        chain += _between(old[done_old:i], new[done_new:j])
        if i < len(old):
            chain.append((i, j))
        done_old, done_new = i + 1, j + 1
    return chain


def _unique_pairs(old: Sequence[Clause], new: Sequence[Clause]) -> list[tuple[int, int]]:
    in_old, in_new = Counter(each.key for each in old), Counter(each.key for each in new)
    places = {each.key: each.place for each in new if in_new[each.key] == 1}
    return [(each.place, places[each.key]) for each in old if in_old[each.key] == 1 and each.key in places]


def longest_chain(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs that rises in both places; the pairs come in order of the first."""
    ends: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    ordered = list(pairs)
    for number, (_, j) in enumerate(ordered):
        at = bisect_left(ends, j)
        before.append(tops[at - 1] if at else -1)
        if at == len(ends):
            ends.append(j)
            tops.append(number)
        else:
            ends[at], tops[at] = j, number
    chain, number = [], tops[-1] if tops else -1
    while number >= 0:
        chain.append(ordered[number])
        number = before[number]
    return chain[::-1]


def _between(old: Sequence[Clause], new: Sequence[Clause]) -> list[tuple[int, int]]:
    if not old or not new or len(old) * len(new) > _CELLS:
        return []
    numbers = {key: number for number, key in enumerate({each.key: None for each in (*old, *new)})}
    found = LCSseq.editops([numbers[each.key] for each in old], [numbers[each.key] for each in new])
    return [(old[i + n].place, new[j + n].place) for i, j, length in found.as_matching_blocks() for n in range(length)]


def _moved(old: Sequence[Clause], new: Sequence[Clause]) -> list[tuple[int, int]]:
    """Return what reads the same out of order; a few words that stand often say nothing of where they went."""
    in_old, in_new = _by_key(old), _by_key(new)
    pairs: list[tuple[int, int]] = []
    for key, group in in_old.items():
        others = in_new.get(key, [])
        if len(group[0].words) <= _FEW_WORDS and (len(group) > 1 or len(others) > 1):
            continue
        pairs += _nearest(group, others)
    return sorted(pairs)


def _by_key(clauses: Sequence[Clause]) -> dict[str, list[Clause]]:
    groups: defaultdict[str, list[Clause]] = defaultdict(list)
    for clause in clauses:
        groups[clause.key].append(clause)
    return groups


def _nearest(old: list[Clause], new: list[Clause]) -> list[tuple[int, int]]:
    """Return pairs under the same heading first, then in order."""
    pairs: list[tuple[int, int]] = []
    free = list(new)
    waiting = []
    for clause in old:
        same = next((each for each in free if each.path == clause.path), None)
        if same is None:
            waiting.append(clause)
            continue
        free.remove(same)
        pairs.append((clause.place, same.place))
    return pairs + [(clause.place, each.place) for clause, each in zip(waiting, free, strict=False)]
