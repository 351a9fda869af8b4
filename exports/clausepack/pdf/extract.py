"""Text of a finished PDF, in reading order, for checking it against the record.

The order is that of the structure tree; what is not in it – running heads, line numbers – is an artifact and left out.
ActualText goes before the glyphs' own Unicode. Any tagged PDF can be read: ours as it was written in one go, any other,
or ours once signed or saved anew, through pikepdf.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from clausepack.errors import PackFormatError
from clausepack.pdf.codes import Codes, codes_in
from clausepack.pdf.marked import marked_content
from clausepack.pdf.reading_order import DEPTH, INLINE, PageText, Place, TreeText
from clausepack.pdf.written import OtherFormError, WrittenFile
from clausepack.pdf.written_text import WrittenText

__all__ = ["PageText", "codes_of", "extract_text"]

_Pdf: TypeAlias = Any
"""What pikepdf gives for any object of a file."""

_ELEMENT = re.compile(
    rb"<< (?:/A << /O /Table /(?:Scope /[A-Za-z]+|ColSpan \d+) >> )?"
    rb"(?:/K \[ ((?:\d+ (?:0 R )?|<< /Obj \d+ 0 R /Pg \d+ 0 R /Type /OBJR >> )*)\] )?"
    rb"(?:/Lang \([A-Za-z0-9-]*\) )?/P \d+ 0 R (?:/Pg (\d+) 0 R )?/S /([A-Za-z0-9]+) >>"
)
"""An element whose kids are marked content of its page, or other objects, as qpdf prints it: keys in order."""
_ANNOTATION = re.compile(rb"<< [^>]* >> ")
_KID = re.compile(rb"(\d+) (0 R)?")


def extract_text(pdf: bytes, on_page: Callable[[int], None] = lambda _pages: None) -> list[PageText]:
    """Return the words of each page in the order of the structure tree; artifacts are left out.

    `on_page` is called with the number of pages before each is read; what it raises ends the work.
    Raises `PackFormatError` (`pdf-unreadable`) when the bytes are no PDF or hold no structure tree.
    """
    try:
        return WrittenText(WrittenFile(pdf), on_page).pages()
    except (OtherFormError, LookupError, ValueError, RecursionError):
        return _read_any(pdf, on_page)


def _read_any(pdf: bytes, on_page: Callable[[int], None]) -> list[PageText]:
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return _AnyText(document, on_page).pages()
    except (pikepdf.PdfError, KeyError, ValueError, TypeError, AttributeError, RecursionError) as error:
        message = "pack.pdf cannot be read: it is damaged, or not a tagged PDF. Export the pack again."
        raise PackFormatError(message, reason="pdf-unreadable") from error


class _Element(NamedTuple):
    """A structure element; a kid is an MCID of its page, or what pikepdf gives for another."""

    role: str
    page: Place
    kids: Iterable[Any]


class _AnyText(TreeText):
    """Reads one document of whatever program."""

    def __init__(self, document: _Pdf, on_page: Callable[[int], None]) -> None:
        super().__init__({page.obj.objgen: n for n, page in enumerate(document.pages)}, on_page)
        self._document = document
        self._fonts: dict[Any, Codes] = {}

    def walk(self) -> None:
        self._branch(_element(self._document.Root.StructTreeRoot), None, 0)

    def _branch(self, element: _Element, page: Place, depth: int) -> None:
        if depth > DEPTH:
            raise ValueError("the structure tree is too deep")
        page = element.page or page
        block = element.role not in INLINE
        if block:
            self.begin()
        for kid in element.kids:
            if isinstance(kid, int):
                self.emit(page, kid)
            else:
                self._kid(kid, page, depth)
        if block:
            self.end()

    def _kid(self, kid: _Pdf, page: Place, depth: int) -> None:
        if isinstance(kid, tuple):
            kid = self._document.get_object(kid)
        found = _plain_element(kid)
        if found is None and "/MCID" in kid:
            self.emit(kid.Pg.objgen if "/Pg" in kid else page, int(kid.MCID))
        elif found is not None or "/S" in kid:
            self._branch(found or _element(kid), page, depth + 1)

    def labels(self) -> list[str]:
        return [page.label for page in self._document.pages]

    def marked(self, number: int) -> dict[int, str]:
        page = self._document.pages[number]
        return marked_content(page, self._fonts_of(page.obj))

    def _fonts_of(self, page: _Pdf) -> Mapping[str, Codes]:
        fonts = page.get("/Resources", {}).get("/Font", {})
        return {name: self._codes(font) for name, font in fonts.items()}

    def _codes(self, font: _Pdf) -> Codes:
        key = font.objgen
        if key not in self._fonts:
            self._fonts[key] = codes_of(font)
        return self._fonts[key]


def _plain_element(element: _Pdf) -> _Element | None:
    """Return a structure element in the form that this program writes, read in one go; None for any other object."""
    found = _ELEMENT.fullmatch(element.unparse(resolved=True))
    if found is None:
        return None
    kids, number, role = found[1] or b"", found[2], found[3].decode()
    page = (int(number), 0) if number is not None else None
    if b"<" in kids:
        kids = _ANNOTATION.sub(b"", kids)
    if b"R" not in kids:
        return _Element(role, page, map(int, kids.split()))
    return _Element(role, page, [(int(n), 0) if ref else int(n) for n, ref in _KID.findall(kids)])


def _element(element: _Pdf) -> _Element:
    kids = element.get("/K")
    page = element.Pg.objgen if "/Pg" in element else None
    return _Element(str(element.get("/S", ""))[1:], page, () if kids is None else _listed(kids))


def _listed(kids: _Pdf) -> Iterator[_Pdf]:
    import pikepdf

    if isinstance(kids, pikepdf.Array):
        yield from kids
    else:
        yield kids


def codes_of(font: _Pdf) -> Codes:
    """Return what each code of a font stands for, as its ToUnicode map says."""
    stream = font.get("/ToUnicode")
    return codes_in(stream.read_bytes()) if stream is not None else Codes()
