"""The logo on the cover: a PNG or JPEG whose head is read by ourselves before anything decodes it.

Both are drawn as they are: a JPEG goes into the PDF byte for byte, a PNG pixel for pixel. An SVG is a program as much
as a picture, and is refused with everything else.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from clausepack.errors import PackError, PackIntegrityError
from clausepack.jpeg import HEAD as JPEG_HEAD
from clausepack.jpeg import frame_of, is_turned, without_notes
from clausepack.pack import Logo, Pack

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 2 * 1024 * 1024
SIDES = (16, 4000)
"""The fewest and the most pixels of a side."""
MOST_PIXELS = 4_000_000

PNG, JPEG = "image/png", "image/jpeg"
_PATHS = {PNG: "cover-logo.png", JPEG: "cover-logo.jpg"}
LOGO_FILES = tuple(_PATHS.values())
"""What a logo is called in a pack, below `data/` and among the attachments of the PDF."""

_FORMATS = {PNG: "PNG", JPEG: "JPEG"}
_PNG_HEAD = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_GREY_OR_RGB = (1, 3)
_OF_A_DECODER = (
    OSError,
    SyntaxError,
    ValueError,
    LookupError,
    ArithmeticError,
    EOFError,
    TypeError,
    MemoryError,
    struct.error,
    zlib.error,
)
"""What Pillow raises on damaged files."""


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture on white, a byte for each channel of a pixel, lines from the top without gaps."""

    width: int
    height: int
    grey: bool
    data: bytes


@dataclass(frozen=True, slots=True)
class _Head:
    media_type: str
    width: int
    height: int


def logo_record(data: bytes) -> Logo:
    """Return how a pack states a logo, having decoded it once.

    Raises `PackError`: `logo-too-large`, `logo-unknown`, `logo-size`, `logo-colours`, `logo-turned`, `logo-damaged`.
    """
    head = _head(data)
    logo_pixels(data)
    digest = hashlib.sha256(data).hexdigest()
    return Logo(_PATHS[head.media_type], head.media_type, digest, len(data), head.width, head.height)


def logo_pixels(data: bytes) -> Pixels:
    """Return the pixels of a logo; raises as `logo_record`."""
    from PIL import Image  # loads only when there is a logo

    head = _head(data)
    drawn = without_notes(data) if head.media_type == JPEG else data
    with _damage_told(), Image.open(BytesIO(drawn), formats=[_FORMATS[head.media_type]]) as image:
        if image.size != (head.width, head.height):
            raise _refused("its head states another size than its picture has", "logo-damaged")
        image.load()
        flat = _on_white(image)
        return Pixels(head.width, head.height, flat.mode == "L", flat.tobytes())


def logo_to_draw(pack: Pack, data: bytes | None) -> bytes | None:
    """Return the bytes of the logo that a pack records, None when it records none.

    Raises `PackIntegrityError` (`logo-changed`) when they are not at hand or not those.
    """
    logo = pack.engagement.logo
    if logo is None:
        return None
    if data is None or hashlib.sha256(data).hexdigest() != logo.sha256:
        message = f"The logo at hand is not the one that pack {pack.id} records. Nothing was drawn."
        raise PackIntegrityError(message, reason="logo-changed")
    return data


def _head(data: bytes) -> _Head:
    if len(data) > MOST_BYTES:
        raise _refused(f"it has more than {MOST_BYTES:,} bytes", "logo-too-large")
    if data.startswith(_PNG_HEAD) and len(data) > len(_PNG_HEAD) + 8:
        width, height = struct.unpack_from(">II", data, len(_PNG_HEAD))
        head = _Head(PNG, width, height)
    elif data.startswith(JPEG_HEAD):
        head = _jpeg_head(data)
    else:
        raise _refused("it is neither a PNG nor a JPEG", "logo-unknown")
    fewest, most = SIDES
    fits = fewest <= head.width <= most and fewest <= head.height <= most
    if not fits or head.width * head.height > MOST_PIXELS:
        raise _refused(f"it has {head.width} × {head.height} pixels", "logo-size")
    return head


def _jpeg_head(data: bytes) -> _Head:
    frame = frame_of(data)
    if frame is None:
        raise _refused("it has no frame header", "logo-damaged")
    if frame.channels not in _GREY_OR_RGB:
        raise _refused("its colours are those of a printing press (CMYK)", "logo-colours")
    if is_turned(data):
        raise _refused("it is stored turned, with a note that says how to turn it back", "logo-turned")
    return _Head(JPEG, frame.width, frame.height)


def _on_white(image: Image) -> Image:
    """Return a picture without transparency in grey or RGB, eight bits a channel."""
    from PIL import Image as Pictures

    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        ground = Pictures.new("RGBA", image.size, "white")
        ground.alpha_composite(image.convert("RGBA"))
        return ground.convert("RGB")
    return image.convert("L") if image.mode in {"1", "L"} else image.convert("RGB")


@contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except _OF_A_DECODER as error:
        raise _refused("it is damaged and cannot be drawn whole", "logo-damaged") from error


def _refused(why: str, reason: str) -> PackError:
    return PackError(f"The logo cannot be used: {why}.", reason=reason)
