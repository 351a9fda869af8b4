"""What sections are written with: heads, paragraphs, labelled fields, tables, excerpts, all tagged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from clausepack.pdf.flow import Block, Flow, Panel, Placed, Rule, Strip
from clausepack.pdf.page import Page
from clausepack.pdf.paragraph import LineSetter
from clausepack.pdf.sheets import Bookmark, Elsewhere, Sheets, stamp
from clausepack.pdf.speech import speech
from clausepack.pdf.styles import (
    BODY,
    CELL,
    EXCERPT,
    H1,
    H1_NUMBER,
    H2,
    H3,
    LABEL,
    LINE_NUMBER,
    NOTE,
    TITLE,
    level,
)
from clausepack.pdf.table import Column, Grid, Setting, facts_strips, grid, table_strips
from clausepack.pdf.tags import Element, language
from clausepack.pdf.text import HARD_BREAK, Line, Rich, Span, TextStyle
from clausepack.tongue import ENGLISH, Tongue

_NEW_SECTION_ROOM = 0.42
_SHORT = 14
_LAST = 0.2
"""A volume is full when its last page has less than this share left."""


class Composer:
    """Writes a document into the flow, section by section."""

    def __init__(self, sheets: Sheets, tongue: Tongue = ENGLISH) -> None:
        self.sheets = sheets
        self.tongue = tongue
        self.paper = sheets.paper
        self.flow = Flow(sheets)
        self._setter = LineSetter(sheets.book)
        self._sect: Element | None = None
        self._part: Element | None = None
        self._level = 0
        self._key = ""
        self.ends: dict[str, int] = {}
        self.elsewhere: Mapping[str, Elsewhere] = {}
        self.volume_pages = 0
        self.turn_volume: Callable[[], Sheets] = lambda: self.sheets
        self._head = ("", "", "")
        self._part_head: tuple[Rich, str] = ("", "")
        self._turns = 0
        self.tight = False
        """Whether tables and excerpts stand close to what is around them."""

    def bind(self, sheets: Sheets) -> None:
        """Go on in another document."""
        self.sheets = sheets
        self.flow = Flow(sheets)
        self._setter = LineSetter(sheets.book)

    def begin(self, page: Page, sect: Element) -> None:
        """Write onto a page that was opened before, into an element of its structure."""
        self.flow.onto(page)
        self._sect, self._level = sect, 1

    @property
    def is_full(self) -> bool:
        """Tell whether the last page of a volume is nearly done."""
        short = self.flow.room < (self.paper.top - self.paper.margin_bottom) * _LAST
        return self.volume_pages > 0 and self.sheets.count >= self.volume_pages and short

    def may_turn(self, pages: int = 0) -> bool:
        """Go on in the next volume when this one is full, or has no room for so many fresh pages; tell whether it did.

        The open section, and its open part, go on there under their heads.
        """
        if not self.volume_pages or not (self.is_full or self.sheets.count + pages > self.volume_pages):
            return False
        (number, title, key), (part, part_key), in_part = self._head, self._part_head, self._part is not None
        within = self._sect is not None
        self.end_section()
        self.flow.close()
        self.bind(self.turn_volume())
        self._turns += 1
        if within:
            going_on = self.tongue.say("{title}, continued", title=title)
            self.section(number, going_on, f"{key}/{self._turns}", fresh=True)
            self._head = (number, title, key)
        if in_part:
            name = part if isinstance(part, str) else "".join(span.text for span in part)
            self.part(self.tongue.say("{title}, continued", title=name), key=f"{part_key}/{self._turns}")
            self._part_head, self._key = (part, part_key), part_key
        return True

    def place_of(self, key: str) -> int | None:
        """Return the index of the page that shows a place, in whatever volume; None while none does."""
        here, there = self.sheets.places.get(key), self.elsewhere.get(key)
        return here[0] if here is not None else there.index if there is not None else None

    def _gap(self, points: float) -> float:
        return points / 2 if self.tight else points

    @property
    def here(self) -> Element:
        """Return the element that new content belongs to."""
        return self._part or self._sect or self.sheets.tags.document

    def page_of(self, key: str, style: TextStyle) -> Span:
        """Return a link that shows the stamp of a place; one not drawn yet is filled in at the end."""
        place = self.place_of(key)
        return Span("CM-000000", style, key, forward=key) if place is None else Span(stamp(place), style, key)

    def lines(self, content: Rich, style: TextStyle, width: float, code: str = "") -> Sequence[Line]:
        """Set content in lines; words of the language `code` are hyphenated, those of none never."""
        return self._setter.lines(self._with_stamps(content), style, width, code)

    def _with_stamps(self, content: Rich) -> Rich:
        """Return content whose references to another volume carry the stamp of the page there."""
        if not self.elsewhere or isinstance(content, str):
            return content
        return [self._with_stamp(span) for span in content]

    def _with_stamp(self, span: Span) -> Span:
        there = self.elsewhere.get(span.link)
        said = span.forward or span.text.startswith("CM-") or span.text.isdigit()
        if there is None or said:
            return span
        bare = span.text.rstrip(" ")
        return Span(f"{bare} [{stamp(there.index)}]{span.text[len(bare) :]}", span.style, span.link)

    def title(self, text: str) -> None:
        """Write the title of a document, as its head of the first level."""
        head = self.here.child("H1")
        strips = self._lines_at(text, TITLE, head, (self.paper.left, self.paper.full_width))
        strips[-1].height += 14
        self._glued(strips)

    def section(self, number: str, title: str, key: str, *, fresh: bool = False) -> None:
        """Begin a section with its head, on a new page when the rest of this one is short."""
        self.end_section()
        self.may_turn(1 if fresh else 0)
        self._head = (number, title, key)
        full = self.paper.top - self.paper.margin_bottom
        if fresh or self.flow.room < full * _NEW_SECTION_ROOM:
            self.flow.new_page()
        self._sect = self.sheets.tags.document.child("Sect")
        self._level = 1
        self.sheets.bookmarks.append(Bookmark(0, f"{number} {title}".strip(), key))
        head = self._sect.child("H1")
        spans = (Span(f"{number}  ", H1_NUMBER), Span(title, H1)) if number else (Span(title, H1),)
        strips = self._lines_at(spans, H1, head, (self.paper.left, self.paper.full_width))
        strips[0].before = 26.0
        strips[0].keys = (key,)
        strips[-1].rules.append(Rule(self.paper.left, H1.leading + 3, self.paper.right, 0.9, "0.2 G"))
        strips[-1].height += self._gap(15)
        self._glued(strips)

    def end_section(self) -> None:
        """Close the section that is open."""
        self.end_part()
        self.flow.add(())
        if self._sect is not None:
            self._close_later(self._sect)
        self._sect = None

    def part(self, title: Rich, *, key: str = "", bookmark: str = "") -> None:
        """Begin a part of a section with a head of the second level."""
        self.end_part()
        self.may_turn()
        self._key, self._part_head = key, (title, key)
        self._part = self.here.child("Sect")
        self._level = 2
        head = self._part.child("H2")
        strips = self._lines_at(title, H2, head, (self.paper.left, self.paper.full_width))
        strips[0].before = 16.0
        strips[-1].height += 5
        if key:
            strips[0].keys = (key,)
        if bookmark:
            self.sheets.bookmarks.append(Bookmark(1, bookmark, key))
        self._glued(strips)

    def end_part(self) -> None:
        """Close the part that is open."""
        if self._part is not None:
            self._close_later(self._part)
            self.ends[self._key] = self.sheets.last
        self._part = None
        self._level = 1

    def _close_later(self, element: Element) -> None:
        self.flow.add([Strip(0, closes=(element,))])

    def paragraph(
        self, content: Rich, style: TextStyle = BODY, *, wide: bool = False, after: float = 5.0, keep: bool = False
    ) -> None:
        """Write a paragraph in the text column, or over the full width; `keep` holds it to what follows."""
        left = self.paper.left if wide else self.paper.text_left
        code = speech(content, self.tongue.language)
        element = self.here.child("P", self._spoken(code))
        strips = self._lines_at(content, style, element, (left, self.paper.right - left), code)
        strips[-1].height += after
        if keep:
            self._glued(strips)
        else:
            self.flow.add(_kept(strips))

    def field(
        self, label: str, content: Rich, style: TextStyle = BODY, *, quoting: str | None = None, after: float = 6.0
    ) -> None:
        """Write a paragraph with its label in the side column, as a head of the next level.

        `quoting` is the language of verbatim words, empty when it is not known; they are never hyphenated.
        """
        strips = self._labelled(label, content, style, quoting)
        strips[-1].height += after
        self.flow.add(_kept(strips))

    def quotation(self, label: str, words: str, quoting: str, caption: Rich, key: str) -> None:
        """Write words of the language `quoting` beside their label over a small caption; links find them by `key`."""
        strips = _kept(self._labelled(label, words, BODY, quoting))
        below = self._lines_at(caption, NOTE, self.here.child("P"), (self.paper.text_left, self.paper.text_width))
        strips[0].keys, strips[-1].glue = (key,), True
        below[-1].height += 9.0
        self.flow.add([*strips, *_kept(below)])

    def _labelled(self, label: str, content: Rich, style: TextStyle, quoting: str | None) -> list[Strip]:
        code = speech(content, self.tongue.language) if quoting is None else quoting
        head = self.here.child(f"H{self._level + 1}")
        labels = self.lines(label, LABEL, self.paper.side)
        element, paper = self.here.child("P", self._spoken(code)), self.paper
        hyphens = code if quoting is None else ""
        strips = self._lines_at(content, style, element, (paper.text_left, paper.text_width), hyphens)
        return self._beside(labels, head, strips, style)

    def side_head(self, label: str) -> None:
        """Write a head of the next level over the full width, kept with what follows."""
        head = self.here.child(f"H{self._level + 1}")
        strips = self._lines_at(label, H3, head, (self.paper.left, self.paper.full_width))
        strips[0].before = self._gap(7)
        strips[-1].height += 2.5
        self._glued(strips)

    def facts(self, rows: Iterable[tuple[str, Rich]], style: TextStyle = CELL) -> None:
        """Write a table of labels and values on the grid of the page."""
        paper = self.paper
        places = Grid((paper.left, paper.text_left), (paper.side, paper.text_width), paper.right)
        setting = Setting(self._setter, (), places, self.here, style, self.tongue.language)
        told = ((label, self._with_stamps(content)) for label, content in rows) if self.elsewhere else rows
        self.flow.add(facts_strips(setting, told))
        self.flow.space(self._gap(6))

    def table(
        self,
        columns: Sequence[Column],
        rows: Iterable[Sequence[Rich]],
        *,
        keys: Sequence[str] = (),
        whole: bool = False,
    ) -> None:
        """Write a table over the full width; a `whole` one stays on one page if a page can hold it.

        It goes on in the next volume where this one is full.
        """
        names, source = iter(keys), iter(rows)
        left: Sequence[Rich] | None = None
        while True:
            head = () if left is None else (left,)
            self._table(columns, chain(head, self._until_full(source)), names, whole=whole)
            left = next(source, None)
            if left is None:
                return
            self.may_turn()

    def _until_full(self, rows: Iterator[Sequence[Rich]]) -> Iterator[Sequence[Rich]]:
        for n, row in enumerate(rows):
            yield [self._with_stamps(cell) for cell in row] if self.elsewhere else row
            if n > 1 and self.volume_pages and self.is_full:
                return

    def _table(
        self, columns: Sequence[Column], rows: Iterable[Sequence[Rich]], keys: Iterable[str], *, whole: bool
    ) -> None:
        places = grid(columns, self.paper.left, self.paper.full_width)
        setting = Setting(self._setter, columns, places, self.here, own=self.tongue.language)
        strips: Iterable[Strip] = table_strips(setting, rows, keys)
        if whole:
            strips = list(strips)
            for strip in strips[:-1]:
                strip.glue = True
        self.flow.add(strips)
        self.flow.space(self._gap(8))

    def excerpt(
        self,
        text: str,
        code: str,
        caption: Sequence[tuple[Rich, TextStyle]],
        style: TextStyle = EXCERPT,
    ) -> None:
        """Write verbatim words in a frame, their printed lines numbered by artifacts, with a caption below."""
        quote = self.here.child("BlockQuote", language(code) if code else "")
        panel = Panel(self.paper.text_left - 9, self.paper.right)
        width = self.paper.text_width - 9
        strips = [Strip(self._gap(5), panel=panel, glue=True)]
        number = 0
        for paragraph in HARD_BREAK.split(text):
            element = quote.child("P")
            for line in self.lines(paragraph, style, width):
                number += 1
                strips.append(self._numbered(number, line, element, panel, style.leading))
            strips[-1].closes = (element,)
        below = [Strip(self._gap(4), panel=panel)]
        for content, small in caption:
            below += self._caption(content, small, quote, panel)
        below[-1].height += self._gap(5)
        below[-1].closes = (*below[-1].closes, quote)
        kept = strips if number <= _SHORT else [strips[0], strips[1], *strips[-2:]]
        for strip in (*kept, *below[:-1]):
            strip.glue = True
        self.flow.add([*strips, *below])
        self.flow.space(self._gap(9))

    def _numbered(self, number: int, line: Line, element: Element, panel: Panel, leading: float) -> Strip:
        x = self.paper.text_left if not line.right else self.paper.right - 9 - line.width
        items = [Placed(x, leading * 0.76, line, element)]
        mark = self.lines(str(number), LINE_NUMBER, 40)[0]
        items.append(Placed(panel.x - 5 - mark.width, leading * 0.74, mark, None))
        return Strip(leading, items, panel=panel)

    def _caption(self, content: Rich, style: TextStyle, quote: Element, panel: Panel) -> list[Strip]:
        element = quote.child("P")
        strips = self._lines_at(content, style, element, (self.paper.text_left, self.paper.text_width - 9))
        for strip in strips:
            strip.panel = panel
        return strips

    def severity(self, severity: str | None, extra: str) -> None:
        """Write a severity as a word in a block with marks out of four, and what goes with it."""
        look = level(severity)
        element = self.here.child("P")
        word = TextStyle("sans-bold", 8.2, 15, "1 g")
        line = self.lines(self.tongue.mark(severity), word, 200)[0]
        width = line.width + 14
        left = self.paper.left
        rest = self.lines(f"  {extra}", NOTE, self.paper.full_width - width - 50)[0]
        blocks: list[Rule | Block] = [Block(left, 1.5, width, 15, look.ink)]
        for n in range(4):
            ink = look.ink if n < look.marks else "0.85 g"
            blocks.append(Block(left + width + 6 + n * 8, 5.5, 6, 7, ink))
        items = [Placed(left + 7, 12.2, line, element), Placed(left + width + 40, 12.2, rest, element)]
        self.flow.add([Strip(22, items, blocks, glue=True, closes=(element,))])

    def _spoken(self, code: str) -> str:
        return language(code) if code and code != self.tongue.language else ""

    def _lines_at(
        self, content: Rich, style: TextStyle, element: Element, place: tuple[float, float], code: str = ""
    ) -> list[Strip]:
        left, width = place
        lines = self.lines(content, style, width, code)
        drop = style.leading * 0.76
        strips = [
            Strip(style.leading, [Placed(left + width - line.width if line.right else left, drop, line, element)])
            for line in lines
        ]
        strips[-1].closes = (element,)
        return strips

    def _beside(self, labels: Sequence[Line], head: Element, strips: list[Strip], style: TextStyle) -> list[Strip]:
        """Hang label lines in the side column; the field is at least as tall as its label."""
        drop = style.leading * 0.76
        first = strips[0]
        marks = [Placed(self.paper.left, drop + n * LABEL.leading, line, head) for n, line in enumerate(labels)]
        first.items[:0] = marks
        first.closes = (head, *first.closes)
        short = len(labels) * LABEL.leading - len(strips) * style.leading
        if short > 0:
            strips[-1].height += short
        return strips

    def _glued(self, strips: list[Strip]) -> None:
        for strip in strips:
            strip.glue = True
        self.flow.add(strips)


def _kept(strips: list[Strip]) -> list[Strip]:
    """Glue the first two and the last two lines of a paragraph."""
    if len(strips) > 1:
        strips[0].glue = True
        strips[-2].glue = True
    return strips
