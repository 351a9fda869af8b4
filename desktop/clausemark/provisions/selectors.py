"""From a quote to the one place of a text where it stands, and to the provisions that it touches."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.provisions.anchor import TextPosition
from clausemark.provisions.nearest import Likeness, nearest_passage
from clausemark.provisions.normalised_text import NormalisedText, squeezed
from clausemark.provisions.quoted_markup import words_of_markup

ALTERED_FROM = 0.9
"""From this likeness on, a passage counts as the quoted one with altered words."""

_ELLIPSIS = re.compile(r"\s*[\[(]?\s*(?:…|\.\s?\.\s?\.)\s*[\])]?\s*")
_SHOWN = 300


class QuotedPassage(Protocol):
    """A passage named by its words, their context and, where needed, an occurrence counted from 1."""

    @property
    def exact(self) -> str:
        """The words."""
        ...

    @property
    def prefix(self) -> str:
        """What stands before them, empty when it does not matter."""
        ...

    @property
    def suffix(self) -> str:
        """What stands after them, empty when it does not matter."""
        ...

    @property
    def occurrence(self) -> int | None:
        """Which of several such places is meant, None for the only one."""
        ...


class HasSpan(Protocol):
    """Something with a half-open span of the source text."""

    @property
    def start(self) -> int:
        """Where it starts."""
        ...

    @property
    def end(self) -> int:
        """Where it ends."""
        ...


class Outcome(StrEnum):
    """How the search for a quote ended; every value but the first is a reason of refusal."""

    FOUND = "found"
    ABSENT = "quote-absent"
    ALTERED = "quote-altered"
    ELIDED = "quote-elided"
    AMBIGUOUS = "quote-ambiguous"
    NEEDLESS_OCCURRENCE = "quote-unique"


@dataclass(frozen=True, slots=True)
class NearPassage:
    """The passage of the text most like a quote, with its likeness from 0 to 1."""

    position: TextPosition
    text: str
    similarity: float


@dataclass(frozen=True, slots=True)
class Resolution:
    """Where a quote stands, or why it stands nowhere; `places` counts those that fit it with its context.

    `position` is None unless found; `nearest` is None when found or when nothing is alike.
    """

    outcome: Outcome
    places: int
    position: TextPosition | None = None
    nearest: NearPassage | None = None


_Span = TypeVar("_Span", bound=HasSpan)


def resolve(text: NormalisedText, quote: QuotedPassage) -> Resolution:
    """Return where a quote stands in a text, both compared in their normalised form.

    A quote that was copied with the tags of a web page, and so stands nowhere, is looked for by its words.
    """
    exact, prefix, suffix = squeezed(quote.exact), squeezed(quote.prefix), squeezed(quote.suffix)
    if "<" in exact and not text.places(exact):
        exact = squeezed(words_of_markup(quote.exact)) or exact
    bare = text.places(exact)
    hits = [start for start in bare if text.is_between(start, start + len(exact), prefix, suffix)]
    if not hits:
        return _not_found(text, exact, bare)
    if quote.occurrence is not None and len(hits) == 1:
        return Resolution(Outcome.NEEDLESS_OCCURRENCE, 1)
    chosen = 1 if quote.occurrence is None and len(hits) == 1 else quote.occurrence
    if chosen is None or not 1 <= chosen <= len(hits):
        return Resolution(Outcome.AMBIGUOUS, len(hits))
    start = hits[chosen - 1]
    return Resolution(Outcome.FOUND, len(hits), text.position(start, start + len(exact)))


def find_quote(text: NormalisedText, quote: QuotedPassage) -> TextPosition:
    """Return the place of a quote; raise `InputRefusedError` with one of the `quote-…` reasons."""
    resolution = resolve(text, quote)
    if resolution.position is None:
        raise InputRefusedError(_refusal(resolution, quote), reason=resolution.outcome.value)
    return resolution.position


def provisions_of(span: HasSpan, provisions: Sequence[_Span]) -> tuple[_Span, ...]:
    """Return the provisions that share a character with a span; they must be ordered and disjoint."""
    first = bisect_right(provisions, span.start, key=lambda each: each.end)
    last = bisect_left(provisions, span.end, key=lambda each: each.start)
    return tuple(provisions[first:last])


def _not_found(text: NormalisedText, exact: str, bare: list[int]) -> Resolution:
    if bare:  # the words stand there, in another context
        near = Likeness(bare[0], bare[0] + len(exact), 1.0)
        return Resolution(Outcome.ABSENT, 0, nearest=_shown(text, near))
    elided = _elided_passage(text.text, exact)
    if elided is not None:
        return Resolution(Outcome.ELIDED, 0, nearest=_shown(text, elided))
    nearest = nearest_passage(text, exact)
    if nearest is None:
        return Resolution(Outcome.ABSENT, 0)
    return Resolution(_kind_of_miss(text.text, exact, nearest), 0, nearest=_shown(text, nearest))


def _kind_of_miss(text: str, exact: str, nearest: Likeness) -> Outcome:
    there = text[nearest.start : nearest.end]
    if len(_ELLIPSIS.findall(exact)) > len(_ELLIPSIS.findall(there)):
        return Outcome.ELIDED
    return Outcome.ALTERED if nearest.similarity >= ALTERED_FROM else Outcome.ABSENT


def _elided_passage(text: str, exact: str) -> Likeness | None:
    """Return the passage whose parts are the quote's, in order, where the quote has an ellipsis."""
    parts = [part for part in _ELLIPSIS.split(exact) if part]
    if len(parts) < 2:
        return None
    start = reached = text.find(parts[0])
    for part in parts:
        place = text.find(part, reached)
        if place < 0:
            return None
        reached = place + len(part)
    kept = sum(map(len, parts))
    return Likeness(start, reached, 2 * kept / (len(exact) + reached - start))


def _shown(text: NormalisedText, near: Likeness) -> NearPassage:
    position = text.position(near.start, near.end)
    return NearPassage(position, text.source[position.start : position.end], near.similarity)


def _refusal(resolution: Resolution, quote: QuotedPassage) -> str:
    words = phrase("The quote “{exact}”", exact=_shortened(quote.exact))
    match resolution.outcome:
        case Outcome.NEEDLESS_OCCURRENCE:
            return phrase("{words} stands there only once. Leave the occurrence out.", words=words)
        case Outcome.AMBIGUOUS:
            return phrase(
                "{words} stands there {places} times. Give a longer prefix or suffix, or else an occurrence from "
                "1 to {places}.",
                words=words,
                places=resolution.places,
            )
        case Outcome.ELIDED:
            return phrase(
                "{words} has an ellipsis that the document does not have. Quote without gaps.{nearest}",
                words=words,
                nearest=_nearest(resolution),
            )
        case Outcome.ALTERED:
            return phrase(
                "{words} differs from what stands there. Quote the document's own words.{nearest}",
                words=words,
                nearest=_nearest(resolution),
            )
        case _:
            return _absence(words, resolution, quote)


def _absence(words: str, resolution: Resolution, quote: QuotedPassage) -> str:
    if resolution.nearest is not None and resolution.nearest.similarity == 1.0:
        context = phrase(
            "between “{prefix}” and “{suffix}”", prefix=_shortened(quote.prefix), suffix=_shortened(quote.suffix)
        )
        return phrase(
            "{words} stands in the document, but not {context}. Mend the prefix or the suffix.",
            words=words,
            context=context,
        )
    return phrase(
        "{words} does not stand in the document. Quote its own words.{nearest}",
        words=words,
        nearest=_nearest(resolution),
    )


def _nearest(resolution: Resolution) -> str:
    if resolution.nearest is None:
        return ""
    likeness = round(100 * resolution.nearest.similarity)
    return phrase(
        " The nearest passage ({likeness} % alike) is: “{text}”",
        likeness=likeness,
        text=_shortened(resolution.nearest.text),
    )


def _shortened(text: str) -> str:
    words = squeezed(text)
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]} […]"
