"""Finding an anchored passage again after a text was taken anew, and saying how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

from clausemark.provisions.anchor import Anchor, AnchorState, TextPosition, holds
from clausemark.provisions.nearest import nearest_passage
from clausemark.provisions.normalised_text import NormalisedText, squeezed

FUZZY_FROM = 0.8
"""From this likeness on, an altered passage is offered as the anchored one."""


@dataclass(frozen=True, slots=True)
class Refinding:
    """Where an anchored passage stands now; `position` is None when orphaned, `score` goes from 0 to 1."""

    position: TextPosition | None
    state: AnchorState
    score: float


def refind(anchor: Anchor, text: NormalisedText) -> Refinding:
    """Find an anchored passage: at its position, else by its words and context, else by likeness.

    Fuzzy with score 1 means: the words stand at several places that their context does not tell apart,
    and the one nearest to the old position is offered. A person decides on every fuzzy one.
    """
    if anchor.quote.exact and holds(anchor, text.source):
        return Refinding(anchor.position, AnchorState.EXACT, 1.0)
    exact = squeezed(anchor.quote.exact)
    places = text.places(exact)
    if places:
        return _by_context(anchor, text, places, len(exact))
    nearest = nearest_passage(text, exact)
    if nearest is None or nearest.similarity < FUZZY_FROM:
        return Refinding(None, AnchorState.ORPHANED, nearest.similarity if nearest else 0.0)
    return Refinding(text.position(nearest.start, nearest.end), AnchorState.FUZZY, nearest.similarity)


def _by_context(anchor: Anchor, text: NormalisedText, places: list[int], length: int) -> Refinding:
    prefix, suffix = squeezed(anchor.quote.prefix), squeezed(anchor.quote.suffix)
    agreement = {place: _agreement(text.text, place, place + length, prefix, suffix) for place in places}
    most = max(agreement.values())
    best = [text.position(place, place + length) for place in places if agreement[place] == most]
    if len(best) == 1:
        return Refinding(best[0], AnchorState.MOVED, 1.0)
    nearest = min(best, key=lambda position: abs(position.start - anchor.position.start))
    return Refinding(nearest, AnchorState.FUZZY, 1.0)


def _agreement(text: str, start: int, end: int, prefix: str, suffix: str) -> int:
    before = text[max(0, start - len(prefix) - 1) : start].rstrip()
    after = text[end : end + len(suffix) + 1].lstrip()
    return _common_start(before[::-1], prefix[::-1]) + _common_start(after, suffix)


def _common_start(one: str, other: str) -> int:
    for count, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return count
    return min(len(one), len(other))
