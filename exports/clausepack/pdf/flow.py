"""The flow of strips down the pages: what belongs together stays together, and nothing is ever too tall.

Strips glued to the next travel as a group; a group taller than a page is parted between its strips. A page is drawn
when the one after it is full or done, so that the last page before a break never holds a few lines alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from clausepack.pdf.leaf import Leaf
from clausepack.pdf.page import Page
from clausepack.pdf.sheets import Sheets
from clausepack.pdf.strip import Strip

_HAIR = 0.01
"""Points that sums of heights may be off."""
_LITTLE = 72.0
"""Points of room below which a group that no page can hold begins on the next."""


class Flow:
    """Places strips on pages from top to bottom."""

    def __init__(self, sheets: Sheets) -> None:
        self.sheets = sheets
        self._top = sheets.paper.top
        self._bottom = sheets.paper.margin_bottom
        self._full: Leaf | None = None
        self._leaf: Leaf | None = None
        self._group: list[Strip] = []

    @property
    def room(self) -> float:
        """Return the height left on the page below what still waits for its neighbour, 0 before the first page."""
        waiting = sum([strip.height + strip.before for strip in self._group])
        return self._leaf.room - waiting if self._leaf else 0.0

    def add(self, strips: Iterable[Strip]) -> None:
        """Place strips; a glued one waits for the next."""
        for strip in strips:
            self._group.append(strip)
            if not strip.glue:
                self._place()

    def space(self, height: float) -> None:
        """Leave space, unless a page begins here."""
        self._place()
        if self._leaf and not self._leaf.at_top:
            self._leaf.add(Strip(0, before=height))

    def new_page(self) -> None:
        """Go to the next page; at the top of a fresh page nothing happens."""
        self._place()
        if self._leaf and not self._leaf.at_top:
            self._finish()

    def onto(self, page: Page) -> None:
        """Go on with a page that was opened before; it must be closed by `close`."""
        self._leaf = Leaf(page, self._top, self._bottom)

    def settle(self) -> None:
        """Let everything written so far stay where it is, so that its pages are known."""
        self._place()
        if self._full is not None:
            self._full.draw(self.sheets)
            self._full = None
        if self._leaf is not None:
            self._leaf.settle(self.sheets)

    def close(self) -> None:
        """Place what waits and close the last page."""
        self._place()
        self._finish()

    def _place(self) -> None:
        group, self._group = self._group, []
        if not group:
            return
        leaf = self._leaf or self._open()
        needed = sum([strip.height + strip.before for strip in group])
        if needed <= leaf.room + _HAIR:
            for strip in group:
                leaf.add(strip)
            return
        if not leaf.at_top and (needed <= self._top - self._bottom or leaf.room < _LITTLE):
            leaf = self._turn(leaf, group[0])
        for strip in group:
            if strip.height > leaf.room + _HAIR and not leaf.at_top:
                leaf = self._turn(leaf, strip)
            leaf.add(strip)

    def _open(self) -> Leaf:
        self._leaf = Leaf(self.sheets.open(), self._top, self._bottom)
        return self._leaf

    def _turn(self, full: Leaf, strip: Strip) -> Leaf:
        """Begin a page under the heads that the strip wants again; the full one waits for how that page ends."""
        if self._full is not None:
            self._full.draw(self.sheets)
        self._full = full
        leaf = self._open()
        leaf.repeat(strip.repeat)
        return leaf

    def _finish(self) -> None:
        leaf, full = self._leaf, self._full
        self._leaf = self._full = None
        if leaf is None:
            return
        if full is not None:
            leaf.relieve(full)
            full.draw(self.sheets)
        leaf.draw(self.sheets)
