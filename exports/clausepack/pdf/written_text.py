"""The words of a PDF that this program wrote, read as it wrote them; a file in another form raises `OtherFormError`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from clausepack.pdf.codes import Codes, codes_in
from clausepack.pdf.marked import written_content
from clausepack.pdf.reading_order import DEPTH, INLINE, Place, TreeText
from clausepack.pdf.written import STRING, OtherFormError, WrittenFile

_ENTRY = (
    rb"/A<</O/Table/(?:Scope/[A-Za-z]++|ColSpan \d++)>>|/A\[(?:<</O/Table/(?:Scope/[A-Za-z]++|ColSpan \d++)>>)++\]"
    rb"|/(?:Lang|Alt|ID)" + STRING
)
_KIDS = rb"\d++ 0 R|\d++|<</Type/MCR/Pg \d++ 0 R/MCID \d++>>|<</Type/OBJR/Pg \d++ 0 R/Obj \d++ 0 R>>"
_ELEMENT = re.compile(
    rb"<</S/([A-Za-z0-9]++)/P \d++ 0 R(?:/Pg (\d++) 0 R)?+(?:/K\[((?:(?:" + _KIDS + rb") ?)*+)\])?+"
    rb"(?:" + _ENTRY + rb")*+>>"
)
_KID = re.compile(rb"(\d++)( 0 R)?+|<</Type/MCR/Pg (\d++) 0 R/MCID (\d++)>>|<<[^>]*+>>")
_INLINE = frozenset(role.encode() for role in INLINE)
_ROOT = re.compile(rb"<</Type/StructTreeRoot/K\[(\d++) 0 R\]/ParentTree \d++ 0 R/ParentTreeNextKey \d++>>")
_CATALOG = re.compile(
    rb"<</Type/Catalog/Pages (\d++) 0 R/StructTreeRoot (\d++) 0 R"
    rb"/PageLabels<</Nums\[((?:\d++<</P\(CM-0*+\)/S/D/St \d++>>)++)\]>>/Outlines "
    rb"(?:(?!/Pages|/StructTreeRoot|/PageLabels)[^\n#])*+"
)
"""The catalog; nothing that was read of it may be said again further on, in whatever spelling."""
_LABELS = re.compile(rb"(\d++)<</P\(([^)]*+)\)/S/D/St (\d++)>>")
_PAGES = re.compile(rb"<</Type/Pages/Count (\d++)/Kids\[((?:\d++ 0 R ?)++)\]>>")
_PAGE = re.compile(
    rb"<</Type/Page/Parent \d++ 0 R/MediaBox\[0 0 [0-9.]++ [0-9.]++\]/Contents (\d++) 0 R/Resources (\d++) 0 R"
    rb"/StructParents \d++/Tabs/S(?:/Annots\[[0-9R ]*+\])?+>>"
)
_RESOURCES = re.compile(rb"<</Font<<((?:/F\d++ \d++ 0 R)*+)>>/XObject<<(?:/[A-Za-z0-9]++ \d++ 0 R)*+>>>>")
_FONTS = re.compile(rb"/(F\d++) (\d++) 0 R")
_FONT = re.compile(
    rb"<</Type/Font/Subtype/Type0/BaseFont/[^/]++/Encoding/Identity-H/DescendantFonts\[\d++ 0 R\]"
    rb"/ToUnicode (\d++) 0 R>>"
)


class WrittenText(TreeText):
    """Reads one document that this program wrote."""

    def __init__(self, file: WrittenFile, on_page: Callable[[int], None] = lambda _pages: None) -> None:
        self._file = file
        catalog = file.found(_CATALOG, file.root)
        self._tree, self._labels = int(catalog[2]), catalog[3]
        pages = file.found(_PAGES, int(catalog[1]))
        self._pages = [int(number) for number in pages[2].split()[::3]]
        if len(self._pages) != int(pages[1]):
            raise OtherFormError
        self._fonts: dict[int, dict[str, Codes]] = {}
        super().__init__({(number, 0): n for n, number in enumerate(self._pages)}, on_page)

    def walk(self) -> None:
        """Put the words together in the order of the tree."""
        self._branch(int(self._file.found(_ROOT, self._tree)[1]), None, 0)

    def labels(self) -> list[str]:
        """Return the stamps of all pages."""
        return list(self._stamps())

    def marked(self, number: int) -> dict[int, str]:
        """Return the words of each marked content of a page."""
        page = self._file.found(_PAGE, self._pages[number])
        found = written_content(self._file.stream(int(page[1])) + b"\n", self._fonts_of(int(page[2])))
        if found is None:
            raise OtherFormError
        return found

    def _stamps(self) -> Iterator[str]:
        starts = [(int(at), prefix.decode(), int(first)) for at, prefix, first in _LABELS.findall(self._labels)]
        ends = [*(at for at, _, _ in starts[1:]), len(self._pages)]
        for (at, prefix, first), end in zip(starts, ends, strict=True):
            yield from (f"{prefix}{first + n}" for n in range(end - at))

    def _branch(self, number: int, page: Place, depth: int) -> None:
        """Emit the words of an element: what `TreeText.element` does, without making a value of each."""
        if depth > DEPTH:
            raise OtherFormError
        role, place, kids = self._file.found(_ELEMENT, number).groups()
        if place is not None:
            page = (int(place), 0)
        block = role not in _INLINE
        if block:
            self.begin()
        if kids:
            if b"R" not in kids:
                for mcid in kids.split():
                    self.emit(page, int(mcid))
            else:
                self._mixed(kids, page, depth)
        if block:
            self.end()

    def _mixed(self, kids: bytes, page: Place, depth: int) -> None:
        for number, is_object, other, mcid in _KID.findall(kids):
            if is_object:
                self._branch(int(number), page, depth + 1)
            elif number:
                self.emit(page, int(number))
            elif other:
                self.emit((int(other), 0), int(mcid))

    def _fonts_of(self, resources: int) -> dict[str, Codes]:
        if resources not in self._fonts:
            named = _FONTS.findall(self._file.found(_RESOURCES, resources)[1])
            self._fonts[resources] = {"/" + name.decode(): self._codes(int(number)) for name, number in named}
        return self._fonts[resources]

    def _codes(self, number: int) -> Codes:
        return codes_in(self._file.stream(int(self._file.found(_FONT, number)[1])))
