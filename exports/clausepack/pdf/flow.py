"""The flow of strips down the pages: what belongs together stays together, and nothing is ever too tall.

A strip is one line of text or one row of a table, already set. Strips glued to the next travel as a group; a group
taller than a page is parted between its strips.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from clausepack.pdf.page import Page
from clausepack.pdf.sheets import Sheets
from clausepack.pdf.tags import Element
from clausepack.pdf.text import Line


@dataclass(frozen=True, slots=True)
class Placed:
    """A line at x, its baseline `down` points below the top of the strip; without an element it is an artifact."""

    x: float
    down: float
    line: Line
    element: Element | None


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal rule `down` points below the top of the strip."""

    x: float
    down: float
    x_end: float
    width: float = 0.4
    ink: str = "0.6 G"


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle within a strip, from `down` and `height` points tall."""

    x: float
    down: float
    width: float
    height: float
    ink: str


@dataclass(frozen=True, slots=True)
class SignatureRoom:
    """An empty signature field within a strip, its upper edge `down` points below the top."""

    name: str
    says: str
    x: float
    down: float
    width: float
    height: float
    element: Element


@dataclass(frozen=True, slots=True)
class Panel:
    """A shade that lies behind neighbouring strips, with a bar at its left edge."""

    x: float
    x_end: float
    ink: str = "0.955 g"
    bar: str = "0.25 g"


@dataclass(slots=True)
class Strip:
    """A piece of a page that is never parted.

    `glue` keeps it on one page with the next strip; `before` is space that falls away at the top of a page; `repeat` is
    drawn again, as artifacts, when a page begins with this strip; `closes` are elements that end with it.
    """

    height: float
    items: list[Placed] = field(default_factory=list)
    rules: list[Rule | Block] = field(default_factory=list)
    glue: bool = False
    before: float = 0.0
    repeat: tuple[Strip, ...] = ()
    panel: Panel | None = None
    closes: tuple[Element, ...] = ()
    keys: tuple[str, ...] = ()
    room: SignatureRoom | None = None


class Flow:
    """Places strips on pages from top to bottom."""

    def __init__(self, sheets: Sheets) -> None:
        self.sheets = sheets
        self._page: Page | None = None
        self._y = 0.0
        self._group: list[Strip] = []
        self._shade: tuple[Panel, float, float] | None = None

    @property
    def room(self) -> float:
        """Return the height left on the page below what still waits for its neighbour, 0 before the first page."""
        waiting = sum(strip.height + strip.before for strip in self._group)
        return self._y - self.sheets.paper.margin_bottom - waiting if self._page else 0.0

    def add(self, strips: Iterable[Strip]) -> None:
        """Place strips; a glued one waits for the next."""
        for strip in strips:
            self._group.append(strip)
            if not strip.glue:
                self._place()

    def space(self, height: float) -> None:
        """Leave space, unless a page begins here."""
        self._place()
        if self._page and self._y < self.sheets.paper.top:
            self._end_shade()
            self._y -= height

    def new_page(self) -> None:
        """Go to the next page; at the top of a fresh page nothing happens."""
        self._place()
        if self._page and self._y < self.sheets.paper.top:
            self._close()

    def close(self) -> None:
        """Place what waits and close the last page."""
        self._place()
        self._close()

    def _place(self) -> None:
        group, self._group = self._group, []
        if not group:
            return
        if self._page is None:
            self._open()
        needed = sum(strip.height + strip.before for strip in group)
        if needed > self.room and not self._at_top:
            full = self.sheets.paper.top - self.sheets.paper.margin_bottom
            if needed <= full or self.room < 72:
                self._turn(group[0])
        for strip in group:
            if strip.height > self.room + 0.01 and not self._at_top:
                self._turn(strip)
            self._draw(strip)

    @property
    def _at_top(self) -> bool:
        return self._y >= self.sheets.paper.top - 0.01

    def _turn(self, strip: Strip) -> None:
        self._close()
        self._open()
        for again in strip.repeat:
            self._draw(again)

    def _open(self) -> None:
        self._page = self.sheets.open()
        self._y = self.sheets.paper.top

    def _close(self) -> None:
        if self._page is None:
            return
        self._end_shade()
        self.sheets.close(self._page)
        self._page = None

    def _draw(self, strip: Strip) -> None:
        page = self._page
        assert page is not None
        if not self._at_top:
            self._y -= strip.before
        self._shade_to(strip)
        for key in strip.keys:
            self.sheets.place(key, page, min(self._y + 12, self.sheets.paper.height))
        for rule in strip.rules:
            if isinstance(rule, Block):
                page.fill(rule.x, self._y - rule.down - rule.height, rule.width, rule.height, rule.ink)
            else:
                page.rule(rule.x, self._y - rule.down, rule.x_end, width=rule.width, ink=rule.ink)
        for item in strip.items:
            page.line(item.x, self._y - item.down, item.line, item.element)
        if strip.room is not None:
            room = strip.room
            box = (room.x, self._y - room.down - room.height, room.width, room.height)
            self.sheets.signature_field(page, room.element, room.name, room.says, box)
        for element in strip.closes:
            element.close()
        self._y -= strip.height

    def _shade_to(self, strip: Strip) -> None:
        bottom = self._y - strip.height
        if self._shade is not None and self._shade[0] is strip.panel:
            self._shade = (self._shade[0], self._shade[1], bottom)
            return
        self._end_shade()
        if strip.panel is not None:
            self._shade = (strip.panel, self._y, bottom)

    def _end_shade(self) -> None:
        if self._shade is None or self._page is None:
            return
        panel, top, bottom = self._shade
        self._page.shade(panel.x, bottom, panel.x_end - panel.x, top - bottom, panel.ink)
        self._page.shade(panel.x, bottom, 2.2, top - bottom, panel.bar)
        self._shade = None
