"""How a finding sheet is set: the tables it looks things up in, its type, its frame for verbatim words."""

from __future__ import annotations

from dataclasses import dataclass

from clausepack.errors import PackIntegrityError
from clausepack.legal_words import legal_lines
from clausepack.pack import Excerpt, Exhibit, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.excerpt import write_excerpt
from clausepack.pdf.styles import (
    BODY,
    BODY_BOLD,
    BODY_ITALIC,
    DENSE,
    DENSE_BOLD,
    DENSE_ITALIC,
    EXCERPT,
    EXCERPT_DENSE,
    HASH,
    NOTE,
)
from clausepack.pdf.text import Rich, Span, TextStyle
from clausepack.pdf.wording import in_eights, language_tag


@dataclass(frozen=True, slots=True)
class Hand:
    """The three cuts of the type that judgements are set in."""

    plain: TextStyle
    bold: TextStyle
    italic: TextStyle


READING = Hand(BODY, BODY_BOLD, BODY_ITALIC)
SMALL = Hand(DENSE, DENSE_BOLD, DENSE_ITALIC)


class Sheet:
    """What every part of a sheet needs.

    `alone` drops the head and links to other sections. The density is that of the composer.
    """

    def __init__(self, compose: Composer, pack: Pack, *, alone: bool = False) -> None:
        self.compose = compose
        self.density = compose.density
        self.hand = SMALL if compose.density.small else READING
        self._exhibits = {row.number: row for row in pack.exhibits}
        self.citations = {row.id: row for row in pack.citations}
        self.comparisons = {row.id: row for row in pack.comparisons}
        self.open_items = {row.id: row for row in pack.open_items}
        self.redactions = pack.redactions
        self.changes = pack.changes
        self.legal = legal_lines(pack, compose.tongue)
        self.alone = alone

    def exhibit(self, number: str) -> Exhibit:
        """Return the exhibit of that number; raises `PackIntegrityError` (`exhibit-missing`)."""
        if number not in self._exhibits:
            message = f"The pack names exhibit {number} and does not hold it. Freeze the pack again."
            raise PackIntegrityError(message, reason="exhibit-missing")
        return self._exhibits[number]

    def to(self, key: str) -> str:
        """Return the place to link to, none on a sheet that stands alone."""
        return "" if self.alone else key

    def excerpt(self, excerpt: Excerpt, *, introduced: bool = False) -> None:
        """Write verbatim words with where they are from, unless they were `introduced` so, and their hash."""
        exhibit = self.exhibit(excerpt.exhibit)
        tongue = self.compose.tongue
        origin = tongue.say(
            "Excerpt from {platform}'s {document}, captured {when}",
            platform=exhibit.platform,
            document=exhibit.document,
            when=tongue.utc(exhibit.captured_at),
        )
        label = "SHA-256 " if self.density.small else tongue.say("SHA-256 of the excerpt") + "\n"
        proof = (Span(label, NOTE), Span(in_eights(excerpt.sha256), HASH))
        caption: list[tuple[Rich, TextStyle]] = [(proof, NOTE)] if introduced else [(origin, NOTE), (proof, NOTE)]
        style = EXCERPT_DENSE if self.density.small else EXCERPT
        write_excerpt(self.compose, excerpt.text, language_tag(exhibit.language), caption, style)

    def field(self, label: str, content: Rich, *, keep: bool = False) -> None:
        """Write a labelled paragraph in the type of the sheet; `keep` holds its end to what follows."""
        self.compose.field(label, content, self.hand.plain, after=self.density.after, keep=keep)
