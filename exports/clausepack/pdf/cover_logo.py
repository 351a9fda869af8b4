"""The logo on the cover: an image object of the PDF, and its place above the title."""

from __future__ import annotations

from clausepack.logo import JPEG, logo_pixels
from clausepack.pack import Logo, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.objects import PdfObjects
from clausepack.pdf.strip import Image
from clausepack.pdf.tags import alt

NAME = "Logo"
"""The name of the picture among the resources of the pages."""

_MOST_WIDTH, _MOST_HEIGHT = 190.0, 42.0
"""Points; the cover is the same with a logo and without, so it must fit into the white above the title."""
_PIXEL = 0.75
"""Points that a pixel takes at most: a small picture is not blown up."""


def cover_logo(compose: Composer, pack: Pack, data: bytes) -> Image:
    """Store the logo of a pack and return it as it stands at the top of the cover."""
    logo = pack.engagement.logo
    assert logo is not None
    compose.sheets.forms[NAME] = store_logo(compose.sheets.objects, logo, data)
    scale = min(_MOST_WIDTH / logo.width, _MOST_HEIGHT / logo.height, _PIXEL)
    owner, tongue = pack.engagement.organisation, compose.tongue
    says = tongue.say("Logo of {organisation}", organisation=owner) if owner else tongue.say("Logo")
    figure = compose.here.child("Figure", alt(says))
    return Image(NAME, compose.paper.left, logo.width * scale, logo.height * scale, figure)


def store_logo(objects: PdfObjects, logo: Logo, data: bytes) -> int:
    """Write a logo as an image (ISO 32000-1, 8.9.5): a JPEG as it is, the pixels of a PNG deflated."""
    pixels = logo_pixels(data)
    colours = "/DeviceGray" if pixels.grey else "/DeviceRGB"
    size = f"/Width {pixels.width}/Height {pixels.height}"
    entries = f"/Type/XObject/Subtype/Image{size}/ColorSpace{colours}/BitsPerComponent 8"
    if logo.media_type == JPEG:
        return objects.stream(data, f"{entries}/Filter/DCTDecode", plain=True)
    return objects.stream(pixels.data, entries)
