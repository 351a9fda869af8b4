"""The cover of a pack as a picture, drawn by the same hand as the pack's own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Lock

from clausemark.review.engagement import Engagement
from clausemark.services.exporting.failures import translated
from clausemark.services.exporting.fonts import shipped_fonts
from clausemark.services.freezing.build import engagement_row, pack_title
from clausemark.services.freezing.wording import Wording
from clausemark.services.tongues import tongue_of
from clausepack.pack import Pack

_ONE_AT_A_TIME = Lock()
"""pdfium must not be entered by two threads."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels of a page, four bytes each: blue, green, red, unused; lines follow each other without gaps."""

    width: int
    height: int
    pixels: bytes


def cover_picture(pack: Pack, width: int, pages: int = 0, logo: bytes | None = None) -> Picture:
    """Return the first page of the cover that a pack would have, `width` pixels wide, with the logo it names.

    Root hash and, unless estimated, the number of pages are left open: the export gives them.
    """
    from clausepack.pdf.cover_page import cover_page

    with translated():
        document = cover_page(pack, shipped_fonts(), f"~{pages}" if pages else "–", tongue_of(pack.language), logo)
    return _first_page(document, width)


def with_engagement(pack: Pack, engagement: Engagement, logo: bytes | None = None) -> Pack:
    """Return a drafted pack as it would be under another engagement and its logo, without drafting it anew."""
    wording = Wording(engagement.language)
    return replace(
        pack,
        title=wording.said(pack_title(engagement)),
        engagement=engagement_row(engagement, logo),
        paper=engagement.paper,
        language=engagement.language,
        one_line=wording.one_line(),
    )


def _first_page(document: bytes, width: int) -> Picture:
    import pypdfium2

    with _ONE_AT_A_TIME:
        opened = pypdfium2.PdfDocument(document)
        try:
            page = opened[0]
            bitmap = page.render(scale=width / page.get_width(), force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx)
            stride, height = int(bitmap.stride), int(bitmap.height)
            raw, line = bytes(bitmap.buffer), int(bitmap.width) * 4
            pixels = b"".join(raw[row * stride : row * stride + line] for row in range(height))
            return Picture(int(bitmap.width), height, pixels)
        finally:
            opened.close()
