"""Words of a document, verbatim, in a frame: their printed lines numbered, with a caption below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clausepack.pdf.composer import Composer
from clausepack.pdf.strip import Panel, Placed, Strip
from clausepack.pdf.styles import EXCERPT, LINE_NUMBER
from clausepack.pdf.tags import Element, language
from clausepack.pdf.text import HARD_BREAK, Line, Rich, TextStyle

_SHORT = 14
"""Lines up to which an excerpt is never parted."""
_INDENT = 9.0


def write_excerpt(
    compose: Composer, text: str, code: str, caption: Sequence[tuple[Rich, TextStyle]], style: TextStyle = EXCERPT
) -> None:
    """Write verbatim words of the language `code`, empty when it is not known, with a caption below.

    The numbers of the printed lines are artifacts.
    """
    quote = compose.here.child("BlockQuote", language(code) if code else "")
    panel = Panel(compose.paper.text_left - _INDENT, compose.paper.right)
    words = list(_words(compose, text, quote, panel, style))
    above = Strip(compose.gap(5), panel=panel)
    below = [Strip(compose.gap(4), panel=panel)]
    for content, small in caption:
        below += _caption(compose, content, small, quote, panel)
    below[-1].height += compose.gap(5)
    below[-1].closes = (*below[-1].closes, quote)
    kept = words if len(words) <= _SHORT else [words[0], *words[-2:]]
    for strip in (above, *kept, *below[:-1]):
        strip.glue = True
    compose.flow.add([above, *words, *below])
    compose.flow.space(compose.gap(9))


def _words(compose: Composer, text: str, quote: Element, panel: Panel, style: TextStyle) -> Iterator[Strip]:
    number = 0
    for paragraph in HARD_BREAK.split(text):
        element = quote.child("P")
        lines = compose.lines(paragraph, style, compose.paper.text_width - _INDENT)
        for n, line in enumerate(lines):
            number += 1
            strip = _numbered(compose, number, line, element, panel, style.leading)
            strip.closes = (element,) if n == len(lines) - 1 else ()
            yield strip


def _numbered(compose: Composer, number: int, line: Line, element: Element, panel: Panel, leading: float) -> Strip:
    x = compose.paper.text_left if not line.right else compose.paper.right - _INDENT - line.width
    mark = compose.lines(str(number), LINE_NUMBER, 40)[0]
    beside = Placed(panel.x - 5 - mark.width, leading * 0.74, mark, None)
    return Strip(leading, [Placed(x, leading * 0.76, line, element), beside], panel=panel)


def _caption(compose: Composer, content: Rich, style: TextStyle, quote: Element, panel: Panel) -> list[Strip]:
    place = compose.paper.text_left, compose.paper.text_width - _INDENT
    strips = compose.lines_at(content, style, quote.child("P"), place)
    for strip in strips:
        strip.panel = panel
    return strips
