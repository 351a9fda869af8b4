"""The words of a document put together in the order of its structure tree (ISO 32000-1, 14.8.2.3)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

Place: TypeAlias = tuple[int, int] | None
"""Object number and generation of a page."""


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of one page; `label` is its stamp. Words of an element stand on the page where it begins."""

    number: int
    label: str
    text: str


DEPTH = 200
"""Elements within each other that a document may have."""
INLINE = frozenset({"Span", "Link", "Reference", "Quote", "Lbl", "Code"})
"""The roles whose words go on in the line of what they stand in."""


class TreeText(ABC):
    """Puts together the words of one document; `order` has the index of each page by its place."""

    def __init__(self, order: dict[Place, int], on_page: Callable[[int], None]) -> None:
        self._order = order
        self._on_page = on_page
        self._marked: dict[Place, dict[int, str]] = {}
        self._out: list[list[str]] = [[] for _ in order]
        self._home: list[str] | None = None

    @abstractmethod
    def walk(self) -> None:
        """Go through the structure tree; `begin` and `end` stand around a block, `emit` is for each marked content."""

    @abstractmethod
    def marked(self, number: int) -> dict[int, str]:
        """Return the words of each marked content of a page, by the index of the page."""

    @abstractmethod
    def labels(self) -> list[str]:
        """Return the labels of all pages."""

    def pages(self) -> list[PageText]:
        """Return the text of all pages."""
        self.walk()
        found = zip(self.labels(), self._out, strict=True)
        return [PageText(n, label, "".join(parts).strip()) for n, (label, parts) in enumerate(found, 1)]

    def begin(self) -> None:
        """Begin a block, whose words stand on the page of the first of them."""
        self._home = None

    def end(self) -> None:
        """End a block."""
        if self._home is not None:
            self._home.append("\n")
            self._home = None

    def emit(self, place: Place, mcid: int) -> None:
        """Add the words of a marked content of a page."""
        marked = self._marked.get(place)
        if marked is None:
            marked = self._read(place)
        if self._home is None:
            self._home = self._out[self._order[place]]
        text = marked.get(mcid)
        if text is None:
            raise ValueError(f"page {self._order[place] + 1} has no content {mcid}")
        self._home.append(text)

    def _read(self, place: Place) -> dict[int, str]:
        if place is None:
            raise ValueError("marked content of no page")
        number = self._order[place]
        self._on_page(len(self._order))
        marked = self._marked[place] = self.marked(number)
        return marked
