"""Anchors: where a span is, said in several ways so that one survives when another fails."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from clausemark.archive.hashes import Sha256, sha256_of_text
from clausemark.provisions.source_text import SourceText

CONTEXT = 32
"""Characters of prefix and suffix in a quote selector."""


@dataclass(frozen=True, slots=True)
class TextPosition:
    """A half-open span of the source text, in Unicode code points from 0."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TextQuote:
    """The verbatim words of a span with up to 32 characters before and after."""

    exact: str
    prefix: str = ""
    suffix: str = ""


class AnchorState(StrEnum):
    """How well an anchor still holds."""

    EXACT = "exact"
    MOVED = "moved"
    FUZZY = "fuzzy"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span of one capture's source text: position, quote, and the way back to the bytes.

    `byte_range` is half-open in the captured file (text formats); `element_paths` are for HTML.
    """

    position: TextPosition
    quote: TextQuote
    capture_sha256: Sha256
    text_sha256: Sha256
    byte_range: tuple[int, int] | None = None
    element_paths: tuple[str, ...] = ()
    state: AnchorState = AnchorState.EXACT

    @property
    def quote_sha256(self) -> Sha256:
        """Return the hash of the quoted words."""
        return sha256_of_text(self.quote.exact)


def anchor_span(source: SourceText, start: int, end: int, capture_sha256: Sha256) -> Anchor:
    """Return the anchor of a half-open span of a source text."""
    text = source.text
    quote = TextQuote(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])
    return Anchor(
        TextPosition(start, end),
        quote,
        capture_sha256,
        source.sha256,
        source.byte_range(start, end),
        source.element_paths(start, end),
    )


def holds(anchor: Anchor, text: str) -> bool:
    """Tell whether the text over the anchor's position is the quoted words."""
    return text[anchor.position.start : anchor.position.end] == anchor.quote.exact
