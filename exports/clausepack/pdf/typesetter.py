"""What every element of a page is set with: lines of text in a place, gaps, references to stamps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from clausepack.pdf.density import ROOMY
from clausepack.pdf.flow import Flow
from clausepack.pdf.paragraph import LineSetter
from clausepack.pdf.sheets import Elsewhere, Sheets, stamp
from clausepack.pdf.strip import Placed, Strip
from clausepack.pdf.tags import Element
from clausepack.pdf.text import Line, Rich, Span, TextStyle
from clausepack.tongue import ENGLISH, Tongue


class Typesetter:
    """Sets text for the sheets of one document, or of one volume after the other."""

    def __init__(self, sheets: Sheets, tongue: Tongue = ENGLISH) -> None:
        self.sheets = sheets
        self.tongue = tongue
        self.paper = sheets.paper
        self.flow = Flow(sheets)
        self.setter = LineSetter(sheets.book)
        self.density = ROOMY
        self.elsewhere: Mapping[str, Elsewhere] = {}

    def bind(self, sheets: Sheets) -> None:
        """Go on in another document."""
        self.sheets = sheets
        self.flow = Flow(sheets)
        self.setter = LineSetter(sheets.book)

    def place_of(self, key: str) -> int | None:
        """Return the index of the page that shows a place, in whatever volume; None while none does."""
        here, there = self.sheets.places.get(key), self.elsewhere.get(key)
        return here[0] if here is not None else there.index if there is not None else None

    def page_of(self, key: str, style: TextStyle) -> Span:
        """Return a link that shows the stamp of a place; one not drawn yet is filled in at the end."""
        place = self.place_of(key)
        return Span("CM-000000", style, key, forward=key) if place is None else Span(stamp(place), style, key)

    def gap(self, points: float) -> float:
        """Return a space between things, less of it where a sheet is set closely."""
        return points * self.density.gaps

    def lines(self, content: Rich, style: TextStyle, width: float, code: str = "") -> Sequence[Line]:
        """Set content in lines; words of the language `code` are hyphenated, those of none never."""
        return self.setter.lines(self.with_stamps(content), style, width, code)

    def with_stamps(self, content: Rich, printed: Set[str] = frozenset()) -> Rich:
        """Return content whose references to another volume carry the stamp there; those `printed` do without."""
        if not self.elsewhere or isinstance(content, str):
            return content
        return [span if span.link in printed else self._with_stamp(span) for span in content]

    def _with_stamp(self, span: Span) -> Span:
        there = self.elsewhere.get(span.link)
        said = span.forward or span.text.startswith("CM-") or span.text.isdigit()
        if there is None or said:
            return span
        bare = span.text.rstrip(" ")
        return Span(f"{bare} [{stamp(there.index)}]{span.text[len(bare) :]}", span.style, span.link)

    def lines_at(
        self, content: Rich, style: TextStyle, element: Element, place: tuple[float, float], code: str = ""
    ) -> list[Strip]:
        """Return content as strips of one line each; `place` is where the lines begin and how wide they may be."""
        left, width = place
        lines = self.lines(content, style, width, code)
        drop = style.leading * 0.76
        strips = [
            Strip(style.leading, [Placed(left + width - line.width if line.right else left, drop, line, element)])
            for line in lines
        ]
        strips[-1].closes = (element,)
        return strips

    def glued(self, strips: list[Strip]) -> None:
        """Write strips that stay on one page with what follows."""
        for strip in strips:
            strip.glue = True
        self.flow.add(strips)
