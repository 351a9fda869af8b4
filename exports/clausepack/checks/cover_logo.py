"""Checks of the logo: the file is the picture that the record names, and the cover draws that one."""

from __future__ import annotations

import io
from collections.abc import Iterator

from clausepack.checks.volumes import volume_names
from clausepack.container import PackSource
from clausepack.errors import PackError
from clausepack.logo import JPEG, logo_pixels
from clausepack.manifest import PAYLOAD, sha256_hex
from clausepack.pack import Logo, Pack
from clausepack.report import Check, outcome
from clausepack.volume_files import INDEX_FILE


def logo_checks(pack: Pack, source: PackSource, *, has_cover: bool = True) -> Iterator[Check]:
    """Yield a check when the record names a logo; a master index without its volumes has no cover to look at."""
    logo = pack.engagement.logo
    if logo is None:
        return
    cover = (*volume_names(source), INDEX_FILE)[0] if has_cover else ""
    good = "the picture of the cover is the one recorded" if cover else "the logo is the one recorded"
    yield outcome("logo", _faults(logo, source, cover), good)


def _faults(logo: Logo, source: PackSource, cover: str) -> Iterator[str]:
    try:
        data = source.read(PAYLOAD + logo.path)
    except (KeyError, OSError):
        yield f"{logo.path} is missing"
        return
    if sha256_hex(data) != logo.sha256 or len(data) != logo.bytes:
        yield f"{logo.path} is not the picture recorded"
        return
    try:
        if cover and not _is_drawn(logo, data, source.read(PAYLOAD + cover)):
            yield f"the cover does not draw {logo.path}"
    except (KeyError, OSError):
        yield f"{cover} is missing, and with it the cover"


def _is_drawn(logo: Logo, data: bytes, cover: bytes) -> bool:
    """Tell whether the first page of a PDF has the picture: a JPEG byte for byte, a PNG pixel for pixel."""
    import pikepdf  # loads only when there is a logo

    from clausepack.pdf.cover_logo import NAME

    try:
        with pikepdf.open(io.BytesIO(cover)) as document:
            image = document.pages[0].Resources.XObject[f"/{NAME}"]
            if (int(image.Width), int(image.Height)) != (logo.width, logo.height):
                return False
            if logo.media_type == JPEG:
                return image.read_raw_bytes() == data
            return image.read_bytes() == logo_pixels(data).data
    except (pikepdf.PdfError, PackError, AttributeError, KeyError, IndexError, ValueError, TypeError):
        return False
