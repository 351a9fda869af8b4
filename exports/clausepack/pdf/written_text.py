"""The words of a PDF that this program wrote, read as it wrote them; a file in another form raises `OtherFormError`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from clausepack.pdf.marked import Codes, codes_in, written_content
from clausepack.pdf.reading_order import Element, Mark, TreeText
from clausepack.pdf.written import OtherFormError, WrittenFile

_STRING = rb"(?:\((?:[^\\()]++|\\[\\()])*+\)|<[0-9A-F]*+>)"
_ENTRY = (
    rb"/A<</O/Table/(?:Scope/[A-Za-z]++|ColSpan \d++)>>|/A\[(?:<</O/Table/(?:Scope/[A-Za-z]++|ColSpan \d++)>>)++\]"
    rb"|/(?:Lang|Alt|ID)" + _STRING
)
_KIDS = rb"\d++ 0 R|\d++|<</Type/MCR/Pg \d++ 0 R/MCID \d++>>|<</Type/OBJR/Pg \d++ 0 R/Obj \d++ 0 R>>"
_ELEMENT = re.compile(
    rb"<</S/([A-Za-z0-9]++)/P \d++ 0 R(?:/Pg (\d++) 0 R)?+(?:/K\[((?:(?:" + _KIDS + rb") ?)*+)\])?+"
    rb"(?:" + _ENTRY + rb")*+>>"
)
_KID = re.compile(rb"(\d++)( 0 R)?+|<</Type/MCR/Pg (\d++) 0 R/MCID (\d++)>>|<<[^>]*+>>")
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

    def __init__(self, pdf: bytes, on_page: Callable[[int], None]) -> None:
        self._file = WrittenFile(pdf)
        catalog = self._found(_CATALOG, self._file.root)
        self._tree, self._labels = int(catalog[2]), catalog[3]
        pages = self._found(_PAGES, int(catalog[1]))
        self._pages = [int(number) for number in pages[2].split()[::3]]
        if len(self._pages) != int(pages[1]):
            raise OtherFormError
        self._fonts: dict[int, dict[str, Codes]] = {}
        super().__init__({(number, 0): n for n, number in enumerate(self._pages)}, on_page)

    def root(self) -> Element:
        """Return the document element."""
        return self._element(int(self._found(_ROOT, self._tree)[1]))

    def kid(self, kid: Mark | tuple[int]) -> Element | Mark | None:
        """Return an element by its number; marked content stays what it is."""
        return kid if isinstance(kid, Mark) else self._element(kid[0])

    def labels(self) -> list[str]:
        """Return the stamps of all pages."""
        return list(self._stamps())

    def marked(self, number: int) -> dict[int, str]:
        """Return the words of each marked content of a page."""
        page = self._found(_PAGE, self._pages[number])
        found = written_content(self._file.stream(int(page[1])) + b"\n", self._fonts_of(int(page[2])))
        if found is None:
            raise OtherFormError
        return found

    def _stamps(self) -> Iterator[str]:
        starts = [(int(at), prefix.decode(), int(first)) for at, prefix, first in _LABELS.findall(self._labels)]
        ends = [*(at for at, _, _ in starts[1:]), len(self._pages)]
        for (at, prefix, first), end in zip(starts, ends, strict=True):
            yield from (f"{prefix}{first + n}" for n in range(end - at))

    def _element(self, number: int) -> Element:
        role, page, kids = self._found(_ELEMENT, number).groups()
        place = (int(page), 0) if page is not None else None
        if not kids:
            return Element(role.decode(), place, ())
        if b"R" not in kids:
            return Element(role.decode(), place, map(int, kids.split()))
        return Element(role.decode(), place, list(_kids(kids)))

    def _fonts_of(self, resources: int) -> dict[str, Codes]:
        if resources not in self._fonts:
            named = _FONTS.findall(self._found(_RESOURCES, resources)[1])
            self._fonts[resources] = {"/" + name.decode(): self._codes(int(number)) for name, number in named}
        return self._fonts[resources]

    def _codes(self, number: int) -> Codes:
        return codes_in(self._file.stream(int(self._found(_FONT, number)[1])))

    def _found(self, form: re.Pattern[bytes], number: int) -> re.Match[bytes]:
        """Return a small object matched from end to end by the form that it must have."""
        found = form.fullmatch(*self._file.small(number))
        if found is None:
            raise OtherFormError
        return found


def _kids(kids: bytes) -> Iterator[int | tuple[int] | Mark]:
    for number, is_object, page, mcid in _KID.findall(kids):
        if page:
            yield Mark((int(page), 0), int(mcid))
        elif number:
            yield (int(number),) if is_object else int(number)
