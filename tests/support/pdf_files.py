"""Makes small PDF files for the tests of their reader."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import NamedTuple

import pikepdf
import pypdfium2
from pikepdf import Dictionary, Name


class Shown(NamedTuple):
    """Words at a place in points from the lower left corner; `font` is `F` plain or `B` bold.

    With `enlarged` type of one point is enlarged to the size, as many programs write it.
    """

    x: float
    y: float
    text: str
    size: float = 10
    font: str = "F"
    enlarged: bool = False


class Drawn(NamedTuple):
    """A filled box in points from the lower left corner; a thin one is a line."""

    x: float
    y: float
    width: float
    height: float


def pdf(*pages: Sequence[Shown | Drawn], owner: str = "", user: str = "") -> bytes:
    """Return a PDF of A4 pages; with passwords it is encrypted and forbids copying."""
    document = pikepdf.new()
    for shown in pages:
        page = document.add_blank_page(page_size=(595, 842))
        page.Resources = Dictionary(Font=Dictionary(F=_font("Helvetica"), B=_font("Helvetica-Bold")))
        page.Contents = document.make_stream("\n".join(map(_drawn, shown)).encode("cp1252"))
    out = io.BytesIO()
    forbidden = pikepdf.Permissions(extract=False)
    locked = pikepdf.Encryption(owner=owner, user=user, allow=forbidden) if owner else False
    document.save(out, encryption=locked, deterministic_id=not owner)
    return out.getvalue()


def lines(*texts: str, x: float = 72, top: float = 760, pitch: float = 12, size: float = 10) -> list[Shown]:
    """Return lines below each other; an empty one leaves a gap."""
    return [Shown(x, top - pitch * number, text, size) for number, text in enumerate(texts) if text]


def picture_page() -> bytes:
    """Return a PDF of one page that shows a picture and no text, as scanners make them."""
    document = pikepdf.new()
    page = document.add_blank_page(page_size=(595, 842))
    grey = document.make_stream(bytes(range(256)) * 4)
    grey.update(
        Dictionary(
            Type=Name.XObject, Subtype=Name.Image, Width=32, Height=32, BitsPerComponent=8, ColorSpace=Name.DeviceGray
        )
    )
    page.Resources = Dictionary(XObject=Dictionary(P=grey))
    page.Contents = document.make_stream(b"q 500 0 0 700 40 40 cm /P Do Q")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def scanned(data: bytes, scale: float = 2.5) -> bytes:
    """Return a PDF whose pages are pictures of those of another, as a scanner makes it."""
    source, document = pypdfium2.PdfDocument(data), pikepdf.new()
    for drawn in source:
        width, height = drawn.get_size()
        bitmap = drawn.render(scale=scale, grayscale=True)
        rows = [
            bytes(bitmap.buffer)[at : at + bitmap.width]
            for at in range(0, bitmap.stride * bitmap.height, bitmap.stride)
        ]
        picture = document.make_stream(b"".join(rows))
        picture.update(
            Dictionary(
                Type=Name.XObject, Subtype=Name.Image, Width=bitmap.width, Height=bitmap.height, BitsPerComponent=8,
                ColorSpace=Name.DeviceGray,
            )
        )  # fmt: skip
        page = document.add_blank_page(page_size=(width, height))
        page.Resources = Dictionary(XObject=Dictionary(P=picture))
        page.Contents = document.make_stream(f"q {width} 0 0 {height} 0 0 cm /P Do Q".encode())
    source.close()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _font(name: str) -> Dictionary:
    return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{name}"), Encoding=Name.WinAnsiEncoding)


def _drawn(shown: Shown | Drawn) -> str:
    if isinstance(shown, Drawn):
        return f"{shown.x} {shown.y} {shown.width} {shown.height} re f"
    escaped = shown.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    if shown.enlarged:
        return f"BT /{shown.font} 1 Tf {shown.size} 0 0 {shown.size} {shown.x} {shown.y} Tm ({escaped}) Tj ET"
    return f"BT /{shown.font} {shown.size} Tf {shown.x} {shown.y} Td ({escaped}) Tj ET"
