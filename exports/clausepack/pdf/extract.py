"""Text of a finished PDF, in reading order, for checking it against the record.

The order is that of the structure tree (ISO 32000-1, 14.8.2.3); what is not in it – running heads, line numbers – is an
artifact and left out. ActualText goes before the glyphs' own Unicode. Any tagged PDF can be read, not only ours.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from clausepack.errors import PackFormatError
from clausepack.pdf.marked import Codes, marked_content

_Pdf: TypeAlias = Any
"""What pikepdf gives for any object of a file."""

_Place: TypeAlias = tuple[int, int] | None
"""Object number and generation of a page."""


class _Element(NamedTuple):
    """A structure element; a kid is an MCID, the number and generation of an object, or an object."""

    role: str
    page: _Place
    kids: Iterable[_Pdf]


_DEPTH = 200
_INLINE = frozenset({"Span", "Link", "Reference", "Quote", "Lbl", "Code"})
_ELEMENT = re.compile(
    rb"<< (?:/A << /O /Table /(?:Scope /[A-Za-z]+|ColSpan \d+) >> )?"
    rb"(?:/K \[ ((?:\d+ (?:0 R )?|<< /Obj \d+ 0 R /Pg \d+ 0 R /Type /OBJR >> )*)\] )?"
    rb"(?:/Lang \([A-Za-z0-9-]*\) )?/P \d+ 0 R (?:/Pg (\d+) 0 R )?/S /([A-Za-z0-9]+) >>"
)
"""An element whose kids are marked content of its page, or other objects, as qpdf prints it: keys in order."""
_ANNOTATION = re.compile(rb"<< [^>]* >> ")
_KID = re.compile(rb"(\d+) (0 R)?")
_BFCHAR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
_BFRANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of one page; `label` is its stamp. Words of an element stand on the page where it begins."""

    number: int
    label: str
    text: str


def extract_text(pdf: bytes, on_page: Callable[[int], None] = lambda _pages: None) -> list[PageText]:
    """Return the words of each page in the order of the structure tree; artifacts are left out.

    `on_page` is called with the number of pages before each is read; what it raises ends the work.
    Raises `PackFormatError` (`pdf-unreadable`) when the bytes are no PDF or hold no structure tree.
    """
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return _Reader(document, on_page).pages()
    except (pikepdf.PdfError, KeyError, ValueError, TypeError, AttributeError, RecursionError) as error:
        message = "pack.pdf cannot be read: it is damaged, or not a tagged PDF. Export the pack again."
        raise PackFormatError(message, reason="pdf-unreadable") from error


class _Reader:
    """Reads one document."""

    def __init__(self, document: _Pdf, on_page: Callable[[int], None]) -> None:
        self._on_page = on_page
        self._document = document
        self._order = {page.obj.objgen: n for n, page in enumerate(document.pages)}
        self._fonts: dict[Any, Codes] = {}
        self._marked: dict[int, dict[int, str]] = {}
        self._out: list[list[str]] = [[] for _ in self._order]
        self._home: int | None = None

    def pages(self) -> list[PageText]:
        """Return the text of all pages."""
        self._walk(_any_element(self._document.Root.StructTreeRoot), None, 0)
        return [
            PageText(n + 1, page.label, "".join(parts).strip())
            for n, (page, parts) in enumerate(zip(self._document.pages, self._out, strict=True))
        ]

    def _walk(self, element: _Element, page: _Place, depth: int) -> None:
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
                self._kid(kid, page, depth)
        if block and self._home is not None:
            self._out[self._home].append("\n")
        if block:
            self._home = None

    def _kid(self, kid: _Pdf, page: _Place, depth: int) -> None:
        if isinstance(kid, tuple):
            kid = self._document.get_object(kid)
        plain = _plain_element(kid)
        if plain is not None:
            self._walk(plain, page, depth + 1)
        elif "/MCID" in kid:
            self._emit(kid.Pg.objgen if "/Pg" in kid else page, int(kid.MCID))
        elif "/S" in kid:
            self._walk(_any_element(kid), page, depth + 1)

    def _emit(self, place: _Place, mcid: int) -> None:
        number = self._order[place] if place is not None else -1
        if number not in self._marked:
            self._on_page(len(self._order))
            page = self._document.pages[number]
            self._marked[number] = marked_content(page, self._fonts_of(page.obj))
        if self._home is None:
            self._home = number
        text = self._marked[number].get(mcid)
        if text is None:
            raise ValueError(f"page {number + 1} has no content {mcid}")
        self._out[self._home].append(text)

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


def _any_element(element: _Pdf) -> _Element:
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
    return _codes(stream.read_bytes()) if stream is not None else Codes()


def _codes(cmap: bytes) -> Codes:
    """Return what each two-byte code stands for."""
    out = Codes()
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for first, last, start in _BFRANGE.findall(block):
            for n in range(int(first, 16), int(last, 16) + 1):
                out[n] = chr(int(start, 16) + n - int(first, 16))
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in _BFCHAR.findall(block):
            out[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be", "replace")
    return out
