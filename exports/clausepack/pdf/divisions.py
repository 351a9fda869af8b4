"""The divisions of a document: sections and their parts, each under a head, going on from volume to volume."""

from __future__ import annotations

from collections.abc import Callable

from clausepack.pdf.outline import Bookmark
from clausepack.pdf.page import Page
from clausepack.pdf.sheets import Sheets
from clausepack.pdf.strip import Rule, Strip
from clausepack.pdf.styles import H1_NUMBER, H2, LONG_TITLE, TITLE
from clausepack.pdf.tags import Element
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.typesetter import Typesetter
from clausepack.tongue import ENGLISH, Tongue

_NEW_SECTION_ROOM = 0.42
_TITLE_LINES = 3
"""Lines from which on a title leaves too little of the cover to what stands below it."""
_LAST = 0.2
"""A volume is full when its last page has less than this share left."""


class Divisions(Typesetter):
    """Opens and closes sections and parts, and goes on with them in the next volume where one is full."""

    def __init__(self, sheets: Sheets, tongue: Tongue = ENGLISH) -> None:
        super().__init__(sheets, tongue)
        self.ends: dict[str, int] = {}
        self.volume_pages = 0
        self.turn_volume: Callable[[], Sheets] = lambda: self.sheets
        self._sect: Element | None = None
        self._part: Element | None = None
        self._level = 0
        self._key = ""
        self._head = ("", "", "")
        self._part_head: tuple[Rich, str] = ("", "")
        self._turns = 0

    def begin(self, page: Page, sect: Element) -> None:
        """Write onto a page that was opened before, into an element of its structure."""
        self.flow.onto(page)
        self._sect, self._level = sect, 1

    @property
    def here(self) -> Element:
        """Return the element that new content belongs to."""
        return self._part or self._sect or self.sheets.tags.document

    @property
    def head_role(self) -> str:
        """Return the role of a head one level below the open section or part."""
        return f"H{self._level + 1}"

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

    def title(self, text: str) -> None:
        """Write the title of a document, as its head of the first level; a long one is set smaller."""
        head = self.here.child("H1")
        short = len(self.lines(text, TITLE, self.paper.full_width)) <= _TITLE_LINES
        strips = self.lines_at(text, TITLE if short else LONG_TITLE, head, (self.paper.left, self.paper.full_width))
        strips[-1].height += 14
        self.glued(strips)

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
        style = self.density.head
        spans = (Span(f"{number}  ", H1_NUMBER), Span(title, style)) if number else (Span(title, style),)
        strips = self.lines_at(spans, style, head, (self.paper.left, self.paper.full_width))
        strips[0].before = 26.0
        strips[0].keys = (key,)
        strips[-1].rules.append(Rule(self.paper.left, style.leading + 3, self.paper.right, 0.9, "0.2 G"))
        strips[-1].height += self.gap(15)
        self.glued(strips)

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
        strips = self.lines_at(title, H2, head, (self.paper.left, self.paper.full_width))
        strips[0].before = 16.0
        strips[-1].height += 5
        if key:
            strips[0].keys = (key,)
        if bookmark:
            self.sheets.bookmarks.append(Bookmark(1, bookmark, key))
        self.glued(strips)

    def end_part(self) -> None:
        """Close the part that is open."""
        if self._part is not None:
            self._close_later(self._part)
            self.ends[self._key] = self.sheets.last
        self._part = None
        self._level = 1

    def _close_later(self, element: Element) -> None:
        self.flow.add([Strip(0, closes=(element,))])
