"""The redline of a whole document: every passage of both versions once, in the order a reader wants them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import LCSseq

from clausemark.provisions.lineage.exact import longest_chain
from clausemark.provisions.lineage.tracing import Link
from clausemark.provisions.normalised_text import squeezed
from clausemark.provisions.provision import Segmentation
from clausemark.provisions.redline import Edit, Piece, Redline, redline

_Pairs = list[tuple[int, int]]


class PassageKind(StrEnum):
    """What became of a passage; a moved one stands at both of its places."""

    KEPT = "kept"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED_FROM = "moved-from"
    MOVED_TO = "moved-to"


@dataclass(frozen=True, slots=True)
class Element:
    """A passage of one version: a provision with its place from 0, or a heading (`level` from 1), or a margin."""

    text: str
    provision: int | None = None
    level: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the redline; `old` and `new` are elements, None where it does not stand."""

    kind: PassageKind
    pieces: Redline
    old: Element | None
    new: Element | None


def elements_of(found: Segmentation, text: str) -> list[Element]:
    """Return the provisions, headings and margins of a version in reading order."""
    spans = [(each.start, Element(each.text, place)) for place, each in enumerate(found.provisions)]
    spans += [(each.start, Element(text[each.start : each.end], None, each.level)) for each in found.headings]
    spans += [(each.start, Element(text[each.start : each.end])) for each in found.boilerplate]
    return [element for _, element in sorted(spans, key=lambda span: span[0]) if element.text]


def document_redline(old: Sequence[Element], new: Sequence[Element], links: Iterable[Link]) -> tuple[Passage, ...]:
    """Return the passages: what stays in order is shown in place, the rest where it was and where it is."""
    pairs = _provision_pairs(old, new, links)
    pairs += _margin_pairs(old, new)
    chain = longest_chain(sorted(pairs))
    chain = sorted([*chain, *_lonely_margins(old, new, chain)])
    moved = set(pairs) - set(chain)
    return tuple(_walk(old, new, chain, {pair for pair in moved if old[pair[0]].text == new[pair[1]].text}))


def _provision_pairs(old: Sequence[Element], new: Sequence[Element], links: Iterable[Link]) -> _Pairs:
    """Return one partner for each provision, the most alike first: a passage is shown once on each side."""
    at_old = {element.provision: place for place, element in enumerate(old) if element.provision is not None}
    at_new = {element.provision: place for place, element in enumerate(new) if element.provision is not None}
    pairs: _Pairs = []
    for link in sorted(links, key=lambda each: -each.score):
        if link.old in at_old and link.new in at_new:
            pairs.append((at_old.pop(link.old), at_new.pop(link.new)))
    return pairs


def _margin_pairs(old: Sequence[Element], new: Sequence[Element]) -> _Pairs:
    """Return the headings and margins that read the same, in order."""
    one, other = _margins(old), _margins(new)
    words = {text: number for number, text in enumerate(dict.fromkeys(text for _, text in (*one, *other)))}
    found = LCSseq.opcodes([words[text] for _, text in one], [words[text] for _, text in other])
    return [
        (one[code.src_start + n][0], other[code.dest_start + n][0])
        for code in found
        if code.tag == "equal"
        for n in range(code.src_end - code.src_start)
    ]


def _margins(elements: Sequence[Element]) -> list[tuple[int, str]]:
    return [(place, squeezed(each.text)) for place, each in enumerate(elements) if each.provision is None]


def _lonely_margins(old: Sequence[Element], new: Sequence[Element], chain: _Pairs) -> _Pairs:
    """Return headings and margins that stand alone between the same passages: their words changed."""
    pairs: _Pairs = []
    start_old = start_new = 0
    for i, j in [*chain, (len(old), len(new))]:
        one = [place for place in range(start_old, i) if old[place].provision is None]
        other = [place for place in range(start_new, j) if new[place].provision is None]
        if len(one) == len(other) == 1 and old[one[0]].level == new[other[0]].level:
            pairs.append((one[0], other[0]))
        start_old, start_new = i + 1, j + 1
    return pairs


def _walk(
    old: Sequence[Element], new: Sequence[Element], chain: _Pairs, moved: set[tuple[int, int]]
) -> Iterator[Passage]:
    goes_to = {i: new[j] for i, j in moved}
    comes_from = {j: old[i] for i, j in moved}
    start_old = start_new = 0
    for i, j in [*chain, (len(old), len(new))]:
        for place in range(start_old, i):
            yield _gone(old[place], goes_to.get(place))
        for place in range(start_new, j):
            yield _come(new[place], comes_from.get(place))
        if i < len(old):
            kind = PassageKind.KEPT if old[i].text == new[j].text else PassageKind.CHANGED
            yield Passage(kind, redline(old[i].text, new[j].text), old[i], new[j])
        start_old, start_new = i + 1, j + 1


def _gone(element: Element, now: Element | None) -> Passage:
    kind = PassageKind.REMOVED if now is None else PassageKind.MOVED_FROM
    return Passage(kind, (Piece(Edit.REMOVED, element.text),), element, now)


def _come(element: Element, before: Element | None) -> Passage:
    kind = PassageKind.ADDED if before is None else PassageKind.MOVED_TO
    return Passage(kind, (Piece(Edit.ADDED, element.text),), before, element)
