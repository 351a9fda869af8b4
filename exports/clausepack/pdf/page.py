"""One page being drawn: text in marked content, rules and fills below it, links."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import repeat

from clausepack.pdf.bidi import visual_order
from clausepack.pdf.book import BOX_SCALE, FontBook
from clausepack.pdf.tags import Element
from clausepack.pdf.text import Line, Segment, Span, TextStyle
from clausepack.pdf.tokens import Part, Token

Annotate = Callable[[Element, str, str, str], int]
"""Writes a link annotation for an element: rectangle, target, words; returns its object number."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A page stamp to be filled in once all pages are drawn."""

    key: str
    style: TextStyle


class Page:
    """A page; coordinates in points from its lower left corner."""

    def __init__(self, book: FontBook, annotate: Annotate, number: int, index: int) -> None:
        self._book = book
        self._annotate = annotate
        self.number = number
        self.index = index
        self.annotations: list[int] = []
        self.elements: list[int] = []
        self.pending = False
        self._back: list[str] = []
        self._under: list[str] = []
        self._ops: list[str | Pending] = []
        self._open: Element | None = None
        self._artifact = False
        self._font = ("", 0.0)
        self._ink = "0 g"

    def rule(self, x: float, y: float, x_end: float, *, width: float = 0.4, ink: str = "0.55 G") -> None:
        """Draw a horizontal rule."""
        self._under.append(f"{ink} {width:g} w {x:.2f} {y:.2f} m {x_end:.2f} {y:.2f} l S")

    def fill(self, x: float, y: float, width: float, height: float, ink: str) -> None:
        """Fill a rectangle below the text."""
        self._under.append(f"{ink} {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def frame(self, x: float, y: float, width: float, height: float, ink: str = "0.35 G") -> None:
        """Draw the outline of a rectangle."""
        self._under.append(f"{ink} 0.5 w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")

    def back(self, operators: str) -> None:
        """Draw below everything but what was put there before."""
        self._back.append(operators)

    def shade(self, x: float, y: float, width: float, height: float, ink: str) -> None:
        """Fill a rectangle behind rules, frames and text."""
        self.back(f"{ink} {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def line(self, x: float, y: float, line: Line, element: Element | None) -> None:
        """Draw a line of text from x on the baseline y; without an element it is an artifact."""
        segments = line.segments
        for segment in segments:
            if segment.levels:
                self._directed_line(x, y, line, element)
                return
        last = len(segments) - 1
        for n, segment in enumerate(segments):
            if segment.span.link and element is not None:
                width = _advance(segment)
                self._linked(segment, element, (x, y, width))
            else:
                width = _advance(segment) if n < last else 0.0
                self._segment(x, y, segment, element)
            x += width

    def picture(self, name: str, box: tuple[float, float, float, float], element: Element) -> None:
        """Draw a picture that the sheets hold under that name; `box` is x, y, width, height."""
        x, y, width, height = box
        self._mark(element)
        self._ops.append(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm /{name} Do Q")
        element.bound(box)

    def content(self) -> list[str | Pending]:
        """Close all marked content and return the page's operators."""
        self._end_mark()
        head: list[str | Pending] = []
        if self._back or self._under:
            head = ["/Artifact BMC q", *self._back, *self._under, "Q EMC"]
        return head + self._ops

    def _mark(self, element: Element | None) -> None:
        if element is None:
            if not self._artifact:
                self._end_mark()
                self._ops.append("/Artifact BMC")
                self._artifact = True
            return
        if self._open is element:
            return
        self._end_mark()
        mcid = len(self.elements)
        self.elements.append(element.number)
        element.content(self.number, mcid)
        self._ops.append(f"/{element.role}<</MCID {mcid}>>BDC")
        self._open = element

    def _end_mark(self) -> None:
        if self._open is not None or self._artifact:
            self._ops.append("EMC")
        self._open, self._artifact = None, False

    def _linked(self, segment: Segment, element: Element, place: tuple[float, float, float]) -> None:
        link = element.child("Link")
        x, y, width = place
        size = segment.span.style.size
        rect = f"[{x:.2f} {y - size * 0.25:.2f} {x + width:.2f} {y + size * 0.8:.2f}]"
        text = "".join(token.text for token in segment.tokens).strip()
        number = self._annotate(link, rect, segment.span.link, text)
        self.annotations.append(number)
        self._segment(x, y, segment, link)
        self._end_mark()
        link.annotation(self.number, number)
        link.close()

    def _segment(self, x: float, y: float, segment: Segment, element: Element | None) -> None:
        style = segment.span.style
        if style.mark:
            self._line_at_words(x, y, segment)
        if segment.span.forward:
            self.pending = True
            self._look(element, style)
            self._ops.append(f"BT {x:.2f} {y:.2f} Td")
            self._set_font(self._book.face(style.role).resource, style.size)
            self._ops += [Pending(segment.span.forward, style), "ET"]
        elif segment.operand:
            if element is None or self._open is not element or style.ink != self._ink:
                self._look(element, style)
            self._set_font(self._book.face(style.role).resource, style.size)
            self._ops.append(f"BT {x:.2f} {y:.2f} Td [{segment.operand}]TJ ET")
        else:
            self._tokens(x, y, segment, element)

    def _look(self, element: Element | None, style: TextStyle) -> None:
        """Begin or go on with the marked content of an element, in the ink of a style."""
        self._mark(element)
        if style.ink != self._ink:
            self._ops.append(style.ink)
            self._ink = style.ink

    def _line_at_words(self, x: float, y: float, segment: Segment) -> None:
        style, tokens = segment.span.style, segment.tokens
        width = sum(token.width for token in tokens[:-1]) + tokens[-1].visible
        level = y - style.size * 0.14 if style.mark == "under" else y + style.size * 0.27
        self.rule(x, level, x + width * style.size / 1000, width=style.size * 0.07, ink="0 G")

    def _tokens(self, x: float, y: float, segment: Segment, element: Element | None) -> None:
        style, begun = segment.span.style, x
        run: list[str] = []
        for token in segment.tokens:
            end = x + token.width * style.size / 1000
            if token.tj:
                run.append(token.tj)
            else:
                self._show(begun, y, run, style, element)
                self._word(x, y, token, style, element)
                run, begun = [], end
            x = end
        self._show(begun, y, run, style, element)

    def _set_font(self, resource: str, size: float) -> None:
        if (resource, size) != self._font:
            self._ops.append(f"/{resource} {size:g} Tf")
            self._font = resource, size

    def _show(self, x: float, y: float, run: list[str], style: TextStyle, element: Element | None) -> None:
        if run:
            self._look(element, style)
            self._set_font(self._book.face(style.role).resource, style.size)
            self._ops.append(f"BT {x:.2f} {y:.2f} Td [" + "".join(run).replace(")(", "") + "]TJ ET")

    def _word(self, x: float, y: float, token: Token, style: TextStyle, element: Element | None) -> None:
        """Draw a word part by part.

        One with an ActualText has marked content of its own, because some readers (poppler's structure) take the end
        of what lies in it for the end of all. The hyphen at the end of a line is nobody's.
        """
        if token.plain:
            self._look(element, style)
            self._parts(x, y, token, style)
            return
        self._end_mark()
        self._look(element if token.text else None, style)
        actual = token.text.encode("utf-16-be", "surrogatepass").hex().upper()
        self._ops.append(f"/Span<</ActualText<FEFF{actual}>>>BDC")
        self._parts(x, y, token, style)
        self._ops.append("EMC")
        self._end_mark()

    def _parts(self, x: float, y: float, token: Token, style: TextStyle) -> None:
        self._ops.append(f"BT {x:.2f} {y:.2f} Td")
        for part in token.parts:
            if part.label:
                self._label(x, y, part, style)
            else:
                for rise, tj in part.pieces:
                    self._raised(rise * style.size / 1000, part.face.resource, style.size, tj)
            x += part.width * style.size / 1000
        self._ops.append("ET")

    def _raised(self, rise: float, resource: str, size: float, tj: str) -> None:
        self._set_font(resource, size)
        self._ops.append(f"{rise:.2f} Ts [{tj}]TJ 0 Ts" if rise else f"[{tj}]TJ")

    def _label(self, x: float, y: float, part: Part, style: TextStyle) -> None:
        width = part.width * style.size / 1000
        self.frame(x + style.size * 0.03, y - style.size * 0.1, width - style.size * 0.06, style.size * 0.62)
        self._set_font(part.face.resource, style.size * BOX_SCALE)
        pad = 60 / BOX_SCALE
        self._ops.append(f"{style.size * 0.05:.2f} Ts [{-pad:.0f} {part.pieces[0][1]} {-pad:.0f}]TJ 0 Ts")

    def _directed_line(self, x: float, y: float, line: Line, element: Element | None) -> None:
        """Draw tokens in the order of their text, each at its place by direction."""
        items = [
            (segment.span, token, level)
            for segment in line.segments
            for token, level in zip(segment.tokens, segment.levels or repeat(0, len(segment.tokens)), strict=True)
        ]
        if line.right and items:
            span, token, level = items[-1]
            x -= (token.width - token.visible) * span.style.size / 1000 if level % 2 else 0
        places = [0.0] * len(items)
        for at in visual_order([level for _, _, level in items]):
            span, token, _ = items[at]
            places[at] = x
            x += token.width * span.style.size / 1000
        for (span, token, _), place in zip(items, places, strict=True):
            self._one_token(place, y, span, token, element)

    def _one_token(self, x: float, y: float, span: Span, token: Token, element: Element | None) -> None:
        self._segment(x, y, Segment(span, (token,), (), token.tj), element)


def _advance(segment: Segment) -> float:
    return sum([token.width for token in segment.tokens]) * segment.span.style.size / 1000
