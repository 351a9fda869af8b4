"""The flow of strips down the pages: what belongs together stays together, and nothing is ever too tall.

A strip is one line of text or one row of a table, already set. Strips glued to the next travel as a group; a group
taller than a page is parted between its strips.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from clausepack.pdf.page import Page
from clausepack.pdf.sheets import Sheets
from clausepack.pdf.tags import Element
from clausepack.pdf.text import Line


class Placed(NamedTuple):
    """A line at x, its baseline `down` points below the top of the strip; without an element it is an artifact."""

    x: float
    down: float
    line: Line
    element: Element | None


class Rule(NamedTuple):
    """A horizontal rule `down` points below the top of the strip."""

    x: float
    down: float
    x_end: float
    width: float = 0.4
    ink: str = "0.6 G"


class Block(NamedTuple):
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
class Image:
    """A picture that the sheets hold by name, its upper edge at the top of a strip."""

    name: str
    x: float
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
    image: Image | None = None


class Flow:
    """Places strips on pages from top to bottom."""

    def __init__(self, sheets: Sheets) -> None:
        self.sheets = sheets
        self._top = sheets.paper.top
        self._bottom = sheets.paper.margin_bottom
        self._page: Page | None = None
        self._y = 0.0
        self._group: list[Strip] = []
        self._panel: Panel | None = None
        self._shade_top = 0.0

    @property
    def room(self) -> float:
        """Return the height left on the page below what still waits for its neighbour, 0 before the first page."""
        waiting = sum([strip.height + strip.before for strip in self._group])
        return self._y - self._bottom - waiting if self._page else 0.0

    def add(self, strips: Iterable[Strip]) -> None:
        """Place strips; a glued one waits for the next."""
        for strip in strips:
            self._group.append(strip)
            if not strip.glue:
                self._place()

    def space(self, height: float) -> None:
        """Leave space, unless a page begins here."""
        self._place()
        if self._page and self._y < self._top:
            self._change_shade(self._page, None)
            self._y -= height

    def new_page(self) -> None:
        """Go to the next page; at the top of a fresh page nothing happens."""
        self._place()
        if self._page and self._y < self._top:
            self._close()

    def onto(self, page: Page) -> None:
        """Go on with a page that was opened before; it must be closed by `close`."""
        self._page = page
        self._y = self._top

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
        needed = sum([strip.height + strip.before for strip in group])
        if needed > self.room and not self._at_top:
            full = self._top - self._bottom
            if needed <= full or self.room < 72:
                self._turn(group[0])
        for strip in group:
            if strip.height > self._y - self._bottom + 0.01 and not self._at_top:
                self._turn(strip)
            self._draw(strip)

    @property
    def _at_top(self) -> bool:
        return self._y >= self._top - 0.01

    def _turn(self, strip: Strip) -> None:
        self._close()
        self._open()
        for again in strip.repeat:
            self._draw(again)

    def _open(self) -> None:
        self._page = self.sheets.open()
        self._y = self._top

    def _close(self) -> None:
        if self._page is None:
            return
        self._change_shade(self._page, None)
        self.sheets.close(self._page)
        self._page = None

    def _draw(self, strip: Strip) -> None:
        page = self._page
        assert page is not None
        space = 0.0 if self._at_top else strip.before
        if strip.panel is not self._panel:
            self._change_shade(page, strip.panel, space)
        y = self._y = self._y - space
        for key in strip.keys:
            self.sheets.place(key, page, min(y + 12, self.sheets.paper.height))
        for rule in strip.rules:
            if isinstance(rule, Block):
                page.fill(rule.x, y - rule.down - rule.height, rule.width, rule.height, rule.ink)
            else:
                page.rule(rule.x, y - rule.down, rule.x_end, width=rule.width, ink=rule.ink)
        if strip.image is not None:
            image = strip.image
            page.picture(image.name, (image.x, y - image.height, image.width, image.height), image.element)
        for x, down, line, element in strip.items:
            page.line(x, y - down, line, element)
        if strip.room is not None:
            room = strip.room
            box = (room.x, y - room.down - room.height, room.width, room.height)
            self.sheets.signature_field(page, room.element, room.name, room.says, box)
        for element in strip.closes:
            element.close()
        self._y = y - strip.height

    def _change_shade(self, page: Page, panel: Panel | None, space: float = 0.0) -> None:
        """Paint the shade that ends here, and begin the next below a space."""
        ended, bottom = self._panel, self._y
        if ended is not None:
            page.shade(ended.x, bottom, ended.x_end - ended.x, self._shade_top - bottom, ended.ink)
            page.shade(ended.x, bottom, 2.2, self._shade_top - bottom, ended.bar)
        self._panel, self._shade_top = panel, self._y - space
