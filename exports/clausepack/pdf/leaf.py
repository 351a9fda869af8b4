"""A page whose strips have their places and are not drawn yet, so that a page after it can still take some over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from clausepack.pdf.page import Page
from clausepack.pdf.sheets import Sheets
from clausepack.pdf.strip import Block, Panel, Strip

_THIN = 0.18
"""The share of a last page below which it takes strips over from the page before."""
_KEPT = 0.5
"""The share of a page that must stay on it when the next takes strips over."""


class _Set(NamedTuple):
    """A strip with its upper edge, and the space above it."""

    strip: Strip
    y: float
    space: float


class Leaf:
    """The strips of one page from top to bottom; `y` is where the next begins."""

    def __init__(self, page: Page, top: float, bottom: float) -> None:
        self.page = page
        self.y = self._top = top
        self._bottom = bottom
        self._again: list[_Set] = []
        self._strips: list[_Set] = []
        self._fixed = 0

    @property
    def at_top(self) -> bool:
        """Tell whether nothing stands on the page."""
        return self.y >= self._top - 0.01

    @property
    def room(self) -> float:
        """Return the height that is left."""
        return self.y - self._bottom

    def add(self, strip: Strip) -> None:
        """Give a strip its place below the last."""
        self._strips.append(self._set(strip))

    def repeat(self, strips: Sequence[Strip]) -> None:
        """Give heads of a table that goes on here their place at the top."""
        self._again += [self._set(strip) for strip in strips]

    def _set(self, strip: Strip) -> _Set:
        space = strip.before and (0.0 if self.at_top else strip.before)
        y = self.y - space
        self.y = y - strip.height
        return _Set(strip, y, space)

    def settle(self, sheets: Sheets) -> None:
        """Let what stands here stay, so that links and stamps can rely on it."""
        self._fixed = len(self._strips)
        for strip, y, _ in self._strips:
            self._place(sheets, strip, y)

    def relieve(self, full: Leaf) -> None:
        """Take strips over from the page before when this one would stand nearly empty.

        What is glued stays together, and the page before stays filled by half; else nothing moves.
        """
        height = self._top - self._bottom
        own = sum(strip.height + strip.before for strip, _, _ in self._strips)
        if own >= height * _THIN or not own:
            return
        for at in range(len(full._strips) - 1, full._fixed, -1):
            first, y, _ = full._strips[at]
            if self._top - y < height * _KEPT:
                return
            own += first.height + first.before
            parted = not full._strips[at - 1].strip.glue and first.height > 0
            if parted and own >= height * _THIN:
                self._take(full, at)
                return

    def _take(self, full: Leaf, at: int) -> None:
        taken = [row.strip for row in full._strips[at:]]
        own = [row.strip for row in self._strips]
        full.y = full._strips[at].y + full._strips[at].space
        del full._strips[at:]
        self.y, self._again, self._strips = self._top, [], []
        self.repeat(taken[0].repeat)
        for strip in (*taken, *own):
            self.add(strip)

    def draw(self, sheets: Sheets) -> None:
        """Draw the strips and close the page."""
        shade = _Shade(self.page)
        for strip, y, _ in (*self._again, *self._strips):
            if strip.panel is not shade.panel:
                shade.go_on(strip.panel, y)
            self._draw(sheets, strip, y)
            shade.bottom = y - strip.height
        shade.go_on(None, self.y)
        sheets.close(self.page)

    def _place(self, sheets: Sheets, strip: Strip, y: float) -> None:
        for key in strip.keys:
            sheets.place(key, self.page, min(y + 12, sheets.paper.height))

    def _draw(self, sheets: Sheets, strip: Strip, y: float) -> None:
        page = self.page
        if strip.keys:
            self._place(sheets, strip, y)
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
            sheets.signature_field(page, room.element, room.name, room.says, box)
        for element in strip.closes:
            element.close()


class _Shade:
    """Paints the shade behind neighbouring strips once it is known where it ends: at `bottom`."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.panel: Panel | None = None
        self._top = 0.0
        self.bottom = 0.0

    def go_on(self, panel: Panel | None, y: float) -> None:
        """Go on with the shade of a strip whose upper edge is at y; one that ended does not reach down to it."""
        ended = self.panel
        if panel is ended:
            return
        if ended is not None:
            width, height = ended.x_end - ended.x, self._top - self.bottom
            self._page.shade(ended.x, self.bottom, width, height, ended.ink)
            self._page.shade(ended.x, self.bottom, 2.2, height, ended.bar)
        self.panel, self._top = panel, y
