"""Text and its looks: styles, spans, and the lines that they are set in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from clausepack.pdf.book import FontBook
from clausepack.pdf.tokens import Token

HARD_BREAK = re.compile("\r\n|[\n\r\u2028\u2029]")
"""Where a line ends in the text itself."""


class TextStyle(NamedTuple):
    """How text looks: role of the font, size and leading in points, ink as the operand of a colour operator.

    `mark` is "under" or "strike" for a line below or through the words.
    """

    role: str
    size: float
    leading: float
    ink: str = "0 g"
    mark: str = ""


class Span(NamedTuple):
    """Text of one style; `link` is a destination key (“finding:F-1”) or an address that begins with http.

    With `forward`, a key of the page stamps, the text is only the width kept free; the stamp is filled in at the end.
    """

    text: str
    style: TextStyle
    link: str = ""
    forward: str = ""


class Segment(NamedTuple):
    """Neighbouring tokens of one span on a line; `levels` only where text runs from right to left.

    `operand` is that of TJ for all of them, empty when they cannot be shown in one go.
    """

    span: Span
    tokens: Sequence[Token]
    levels: Sequence[int] = ()
    operand: str = ""


class Line(NamedTuple):
    """One set line, its width in points without trailing blanks; `right` when its paragraph is right-to-left."""

    segments: tuple[Segment, ...]
    width: float
    right: bool = False


Rich = str | Sequence[Span]
"""Plain text, or spans."""


def spans_of(content: Rich, style: TextStyle) -> Sequence[Span]:
    """Return content as spans."""
    return (Span(content, style),) if isinstance(content, str) else content


def segment_of(span: Span, tokens: Sequence[Token], levels: Sequence[int] = ()) -> Segment:
    """Return neighbouring tokens of one span, with the operand that shows them where there is one."""
    shown = [token.tj for token in tokens]
    operand = "".join(shown).replace(")(", "") if all(shown) else ""
    return Segment(span, tokens, levels if any(levels) else (), operand)


def forward_token(book: FontBook, span: Span) -> Token:
    """Return a token as wide as a stamp that is filled in at the end."""
    face = book.face(span.style.role)
    _, width = face.digits(span.text)
    return Token(span.text, width, width, face, "", (), plain=True)
