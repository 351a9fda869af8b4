"""Text of a finished PDF, in reading order, for checking it against the record.

The order is that of the structure tree (ISO 32000-1, 14.8.2.3); what is not in it – running heads, line numbers – is an
artifact and left out. ActualText goes before the glyphs' own Unicode. Any tagged PDF can be read, not only ours.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from clausepack.errors import PackFormatError

_Pdf: TypeAlias = Any
"""What pikepdf gives for any object of a file."""

_DEPTH = 200
_INLINE = frozenset({"Span", "Link", "Reference", "Quote", "Lbl", "Code"})
_BFCHAR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
_BFRANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of one page; `label` is its stamp. Words of an element stand on the page where it begins."""

    number: int
    label: str
    text: str


def extract_text(pdf: bytes) -> list[PageText]:
    """Return the words of each page in the order of the structure tree; artifacts are left out.

    Raises `PackFormatError` (`pdf-unreadable`) when the bytes are no PDF or hold no structure tree.
    """
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return _Reader(document).pages()
    except (pikepdf.PdfError, KeyError, ValueError, TypeError, AttributeError, RecursionError) as error:
        message = "pack.pdf cannot be read: it is damaged, or not a tagged PDF. Export the pack again."
        raise PackFormatError(message, reason="pdf-unreadable") from error


class _Reader:
    """Reads one document."""

    def __init__(self, document: _Pdf) -> None:
        self._document = document
        self._order = {page.obj.objgen: n for n, page in enumerate(document.pages)}
        self._fonts: dict[Any, _Codes] = {}
        self._marked: dict[int, dict[int, str]] = {}
        self._out: list[list[str]] = [[] for _ in self._order]
        self._home: int | None = None

    def pages(self) -> list[PageText]:
        """Return the text of all pages."""
        self._walk(self._document.Root.StructTreeRoot, None, 0)
        return [
            PageText(n + 1, page.label, "".join(parts).strip())
            for n, (page, parts) in enumerate(zip(self._document.pages, self._out, strict=True))
        ]

    def _walk(self, element: _Pdf, page: _Pdf, depth: int) -> None:
        if depth > _DEPTH:
            raise ValueError("the structure tree is too deep")
        page = element.get("/Pg", page)
        block = str(element.get("/S", ""))[1:] not in _INLINE
        if block:
            self._home = None
        kids = element.get("/K")
        if kids is not None:
            for kid in _listed(kids):
                self._kid(kid, page, depth)
        if block and self._home is not None:
            self._out[self._home].append("\n")
        if block:
            self._home = None

    def _kid(self, kid: _Pdf, page: _Pdf, depth: int) -> None:
        if isinstance(kid, int):
            self._emit(page, kid)
        elif "/MCID" in kid:
            self._emit(kid.get("/Pg", page), int(kid.MCID))
        elif "/S" in kid:
            self._walk(kid, page, depth + 1)

    def _emit(self, page: _Pdf, mcid: int) -> None:
        number = self._order[page.objgen]
        if number not in self._marked:
            self._marked[number] = _Content(self._fonts_of(page), self._document.pages[number]).marked()
        if self._home is None:
            self._home = number
        text = self._marked[number].get(mcid)
        if text is None:
            raise ValueError(f"page {number + 1} has no content {mcid}")
        self._out[self._home].append(text)

    def _fonts_of(self, page: _Pdf) -> Mapping[str, _Codes]:
        fonts = page.get("/Resources", {}).get("/Font", {})
        return {name: self._codes(font) for name, font in fonts.items()}

    def _codes(self, font: _Pdf) -> _Codes:
        key = font.objgen
        if key not in self._fonts:
            stream = font.get("/ToUnicode")
            self._fonts[key] = _codes(stream.read_bytes()) if stream is not None else _Codes()
        return self._fonts[key]


def _listed(kids: _Pdf) -> Iterator[_Pdf]:
    import pikepdf

    if isinstance(kids, pikepdf.Array):
        yield from kids
    else:
        yield kids


class _Codes(dict[int, str]):
    """What each two-byte code stands for, by its number; an unknown one stands for nothing."""

    def __missing__(self, code: int) -> str:
        """Return nothing for a code without meaning."""
        return ""


def _codes(cmap: bytes) -> _Codes:
    """Return what each two-byte code stands for."""
    out = _Codes()
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for first, last, start in _BFRANGE.findall(block):
            for n in range(int(first, 16), int(last, 16) + 1):
                out[n] = chr(int(start, 16) + n - int(first, 16))
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in _BFCHAR.findall(block):
            out[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be", "replace")
    return out


class _Content:
    """One page's content stream, by marked content."""

    def __init__(self, fonts: Mapping[str, _Codes], page: _Pdf) -> None:
        self._fonts = fonts
        self._page = page
        self._font = _Codes()
        self._stack: list[tuple[int | None, bool]] = []
        self._out: dict[int, list[str]] = {}

    def marked(self) -> dict[int, str]:
        """Return the text of each marked content."""
        import pikepdf

        wanted = "BDC BMC EMC Tf Tj TJ ' \""
        for step in pikepdf.parse_content_stream(self._page, wanted):
            self._apply(str(step.operator), step.operands)
        return {mcid: "".join(parts) for mcid, parts in self._out.items()}

    def _apply(self, operator: str, operands: _Pdf) -> None:
        if operator == "Tf":
            self._font = self._fonts.get(str(operands[0]), _Codes())
        elif operator in {"BDC", "BMC"}:
            self._begin(operands)
        elif operator == "EMC":
            self._stack.pop()
        elif operator == "TJ":
            for item in operands[0]:
                if not isinstance(item, (int, float)) and hasattr(item, "unparse"):
                    self._show(item)
        else:
            self._show(operands[-1])

    def _begin(self, operands: _Pdf) -> None:
        mcid, hidden = self._stack[-1] if self._stack else (None, False)
        if str(operands[0]) == "/Artifact":
            mcid = None
        if len(operands) > 1:
            entries = operands[1]
            if "/MCID" in entries:
                mcid = int(entries["/MCID"])
                self._out.setdefault(mcid, [])
            if "/ActualText" in entries and not hidden:
                self._add(mcid, str(entries["/ActualText"]))
                hidden = True
        self._stack.append((mcid, hidden))

    def _show(self, string: _Pdf) -> None:
        mcid, hidden = self._stack[-1] if self._stack else (None, False)
        if mcid is None or hidden:
            return
        # Codes are glyph numbers, not UTF-16: in a large font some of them look like halves of surrogate pairs.
        data = bytes(string)
        codes = struct.unpack(f">{len(data) // 2}H", data[: len(data) // 2 * 2])
        self._add(mcid, "".join(map(self._font.__getitem__, codes)))

    def _add(self, mcid: int | None, text: str) -> None:
        if mcid is not None:
            self._out[mcid].append(text)
