"""What the page of a version shows: its text and structure, where it comes from, and the bytes behind it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import NamedTuple

from clausemark.archive.capture import Capture
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import ProvisionId
from clausemark.archive.library import Document, Platform, Version
from clausemark.intake.decoding import decode_again
from clausemark.intake.page_pictures import PagePicture, PagePictures
from clausemark.intake.wire import Maps, decode_source
from clausemark.provisions.in_markup import find_in_markup
from clausemark.provisions.provision import BoilerplateSpan, HeadingSpan
from clausemark.provisions.source_text import Block, InlineSpan, SourceText
from clausemark.services.desk import Desk
from clausemark.store.provisions import PlacedSpan

_MAIL = frozenset({"message/rfc822", "multipart/related"})
_CHARACTERS = _MAIL | {"application/xhtml+xml"}

__all__ = [
    "PagePicture",
    "PagePictures",
    "Place",
    "PlacedSpan",
    "RawSource",
    "ShownVersion",
    "check_source",
    "draw_pages",
    "holds_characters",
    "holds_pages",
    "read_source",
    "show_version",
]


@dataclass(frozen=True)
class ShownVersion:
    """The text of one version with its structure, and the record of its capture; it never changes.

    `blocks` and `inline` are the reader's, the rest the segmenter's; all are in reading order.
    """

    version: Version
    document: Document
    platform: Platform
    capture: Capture
    text: str
    blocks: tuple[Block, ...]
    inline: tuple[InlineSpan, ...]
    provisions: tuple[PlacedSpan, ...]
    headings: tuple[HeadingSpan, ...]
    boilerplate: tuple[BoilerplateSpan, ...]

    @cached_property
    def _places(self) -> dict[ProvisionId, int]:
        return {each.id: place for place, each in enumerate(self.provisions)}

    @cached_property
    def _starts(self) -> list[int]:
        return [each.start for each in self.provisions]

    def place_of(self, provision: str) -> int | None:
        """Return where in reading order a provision stands, from 0; None when the version has none of that name."""
        return self._places.get(ProvisionId(provision))

    def provision_at(self, offset: int) -> int | None:
        """Return the place of the provision that holds a code point, None between provisions."""
        place = bisect_right(self._starts, offset) - 1
        return place if place >= 0 and offset < self.provisions[place].end else None

    def provisions_in(self, start: int, end: int) -> range:
        """Return the places of the provisions that a half-open span touches."""
        first = max(0, bisect_right(self._starts, start) - 1)
        if first < len(self.provisions) and self.provisions[first].end <= start:
            first += 1
        return range(first, max(first, bisect_right(self._starts, end - 1)))

    def quoted(self, start: int, end: int) -> str:
        """Return the verbatim words of a span with where they stand, as one cites them."""
        touched = self.provisions_in(start, end)
        first = self.provisions[touched[0]] if len(touched) else None
        clause = f", {first.number.rstrip('.')}" if first is not None and first.number else ""
        captured = self.capture.captured_at.utc.strftime("%Y-%m-%d")
        return (
            f"“{self.text[start:end]}” ({self.platform.name}, {self.document.title}{clause}, captured {captured}, "
            f"SHA-256 {self.capture.sha256})"
        )


class Place(NamedTuple):
    """A half-open span of a raw source; `searched` when it was found by its words, not by the reader's map."""

    start: int
    end: int
    searched: bool = False


@dataclass(frozen=True)
class RawSource:
    """The archived bytes, whose hash was checked at `checked_at`, as the characters that the reader saw.

    `text` is empty for a format whose bytes are no characters. `source` is the reader's full result, with the way
    back to the bytes.
    """

    data: bytes
    text: str
    source: SourceText
    checked_at: datetime

    def span_of(self, start: int, end: int) -> Place | None:
        """Return where in `text` a span of the source text was taken from, None when that is not known.

        A format whose map leads to elements instead of bytes is searched for the words.
        """
        if not self.text or start >= end:
            return None
        found = self.source.byte_range(start, end)
        if found is not None:
            first = len(decode_again(self.data[: found[0]], self.source.encoding))
            return Place(first, first + len(decode_again(self.data[found[0] : found[1]], self.source.encoding)))
        if self.source.byte_map:
            return None
        searched = find_in_markup(self.text, self.source.text, start, end)
        return None if searched is None else Place(*searched, searched=True)


def show_version(desk: Desk, version: str) -> ShownVersion:
    """Return everything that the page of a version shows of its text.

    Raises `IntegrityError` (`text-changed`, `reading-damaged`) for a text that is not the one that was read.
    """
    with desk.workspace.reading() as view:
        stored = view.versions.get(version)
        document = view.documents.get(stored.document)
        source = decode_source(view.texts.encoded(stored.id), Maps.LEFT_OUT)
        return ShownVersion(
            version=stored,
            document=document,
            platform=view.platforms.get(document.platform),
            capture=view.captures.get(stored.capture),
            text=view.texts.text(stored.id, stored.text_sha256),
            blocks=source.blocks,
            inline=source.inline,
            provisions=tuple(view.provisions.places(stored.id)),
            headings=tuple(view.provisions.headings(stored.id)),
            boilerplate=tuple(view.provisions.boilerplate(stored.id)),
        )


def read_source(desk: Desk, shown: ShownVersion) -> RawSource:
    """Return the archived bytes of a version, checked against their hash now, and the way from the text to them.

    Raises `IntegrityError` (`object-missing`, `object-changed`) when the bytes are not those that were archived.
    """
    with desk.workspace.reading() as view:
        data = view.originals.get(shown.capture.sha256)
        source = decode_source(view.texts.encoded(shown.version.id))
    return RawSource(data, _characters(shown, data, source.encoding), source, desk.clock.now())


def holds_pages(shown: ShownVersion) -> bool:
    """Tell whether the archived bytes of a version are pages that can be drawn."""
    return shown.capture.media_type == "application/pdf"


def draw_pages(raw: RawSource) -> PagePictures:
    """Return what draws the pages of an archived PDF, in a limited process of its own; close it after use.

    Raises `InputRefusedError` (`reader-crashed`) when no page of it can be drawn.
    """
    return PagePictures(raw.data)


def holds_characters(shown: ShownVersion) -> bool:
    """Tell whether the archived bytes of a version are characters: web pages, Markdown, text, mail."""
    media_type = shown.capture.media_type
    return media_type.startswith("text/") or media_type in _CHARACTERS


def check_source(desk: Desk, capture_sha256: Sha256) -> datetime:
    """Return when the archived bytes were found to have their hash: now.

    Raises `IntegrityError` (`object-missing`, `object-changed`) when they have not.
    """
    with desk.workspace.reading() as view:
        view.originals.get(capture_sha256)
    return desk.clock.now()


def _characters(shown: ShownVersion, data: bytes, encoding: str) -> str:
    """Return the bytes as characters; the parts of a mail have encodings of their own, its letters are ASCII."""
    if not holds_characters(shown):
        return ""
    return decode_again(data, "utf-8" if shown.capture.media_type in _MAIL else encoding)
