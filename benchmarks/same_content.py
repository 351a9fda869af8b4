"""The content of a tagged PDF as nested lists, for another program to draw."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, TypeAlias

import pikepdf

from clausepack.pdf.extract import codes_of
from clausepack.pdf.marked import marked_content

Node: TypeAlias = "list[str | Node]"
"""The role of an element, then its words and the elements in it."""

_Pdf: TypeAlias = Any


def same_content(pdf: bytes) -> Node:
    """Return the structure of a PDF with its words."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return _Content(document).read()


class _Content:
    """Reads one document."""

    def __init__(self, document: _Pdf) -> None:
        self._root = document.Root.StructTreeRoot.K[0]
        self._pages = {page.obj.objgen: page for page in document.pages}
        self._marked: dict[Any, dict[int, str]] = {}
        resources = document.pages[0].obj.Resources
        self._fonts = {name: codes_of(font) for name, font in resources.Font.items()}

    def read(self) -> Node:
        """Return the document element."""
        return self._element(self._root, None)

    def _element(self, element: _Pdf, page: _Pdf) -> Node:
        page = element.get("/Pg", page)
        return [str(element.S)[1:], *self._kids(element, page)]

    def _kids(self, element: _Pdf, page: _Pdf) -> Iterator[str | Node]:
        for kid in element.get("/K", ()):
            if isinstance(kid, int):
                yield self._words(page, kid)
            elif "/MCID" in kid:
                yield self._words(kid.get("/Pg", page), int(kid.MCID))
            elif "/S" in kid:
                yield self._element(kid, page)

    def _words(self, page: _Pdf, mcid: int) -> str:
        key = page.objgen
        if key not in self._marked:
            self._marked = {key: marked_content(self._pages[key], self._fonts)}
        return self._marked[key][mcid]
