"""The words of a document put together in the order of its structure tree (ISO 32000-1, 14.8.2.3)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

Place: TypeAlias = tuple[int, int] | None
"""Object number and generation of a page."""


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of one page; `label` is its stamp. Words of an element stand on the page where it begins."""

    number: int
    label: str
    text: str


class Element(NamedTuple):
    """A structure element; a kid is an MCID of its page, or whatever the reader of the file makes of it."""

    role: str
    page: Place
    kids: Iterable[Any]


class Mark(NamedTuple):
    """Marked content of another page than that of its element."""

    page: Place
    mcid: int


_DEPTH = 200
_INLINE = frozenset({"Span", "Link", "Reference", "Quote", "Lbl", "Code"})


class TreeText(ABC):
    """Walks the structure tree of one document; `order` has the index of each page by its place."""

    def __init__(self, order: dict[Place, int], on_page: Callable[[int], None]) -> None:
        self._order = order
        self._on_page = on_page
        self._marked: dict[int, dict[int, str]] = {}
        self._out: list[list[str]] = [[] for _ in order]
        self._home: int | None = None

    @abstractmethod
    def root(self) -> Element:
        """Return the root of the structure."""

    @abstractmethod
    def kid(self, kid: Any) -> Element | Mark | None:
        """Return what a kid of an element is that is no MCID; None for anything without words."""

    @abstractmethod
    def marked(self, number: int) -> dict[int, str]:
        """Return the words of each marked content of a page, by the index of the page."""

    @abstractmethod
    def labels(self) -> list[str]:
        """Return the labels of all pages."""

    def pages(self) -> list[PageText]:
        """Return the text of all pages."""
        self._walk(self.root(), None, 0)
        found = zip(self.labels(), self._out, strict=True)
        return [PageText(n, label, "".join(parts).strip()) for n, (label, parts) in enumerate(found, 1)]

    def _walk(self, element: Element, page: Place, depth: int) -> None:
        if depth > _DEPTH:
            raise ValueError("the structure tree is too deep")
        page = element.page or page
        block = element.role not in _INLINE
        if block:
            self._home = None
        for kid in element.kids:
            if isinstance(kid, int):
                self._emit(page, kid)
            else:
                found = self.kid(kid)
                if isinstance(found, Element):
                    self._walk(found, page, depth + 1)
                elif found is not None:
                    self._emit(found.page or page, found.mcid)
        if block and self._home is not None:
            self._out[self._home].append("\n")
        if block:
            self._home = None

    def _emit(self, place: Place, mcid: int) -> None:
        if place is None:
            raise ValueError("marked content of no page")
        number = self._order[place]
        if number not in self._marked:
            self._on_page(len(self._order))
            self._marked[number] = self.marked(number)
        if self._home is None:
            self._home = number
        text = self._marked[number].get(mcid)
        if text is None:
            raise ValueError(f"page {number + 1} has no content {mcid}")
        self._out[self._home].append(text)
