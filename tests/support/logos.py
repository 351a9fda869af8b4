"""Invented logos: whole ones of every kind, and such as no cover can carry."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from io import BytesIO

from PIL import Image, ImageDraw

from clausepack.logo import logo_record
from clausepack.pack import Pack

_INK, _LEAF = (22, 66, 91, 255), (63, 138, 97, 255)


def logo_png(width: int = 420, height: int = 140, mode: str = "RGBA") -> bytes:
    """Return two invented shapes on a transparent ground, or on white in a mode without transparency."""
    image = Image.new("RGBA", (width, height), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((0, 0, height - 1, height - 1), fill=_INK)
    draw.rectangle((width // 2, height // 3, width - 1, height * 2 // 3), fill=_LEAF)
    return _saved(_in_mode(image, mode), "PNG")


def logo_jpeg(width: int = 420, height: int = 140, mode: str = "RGB", orientation: int = 1) -> bytes:
    """Return the same shapes as a JPEG."""
    with Image.open(BytesIO(logo_png(width, height))) as image:
        exif = Image.Exif()
        exif[0x0112] = orientation
        return _saved(_in_mode(image, mode), "JPEG", exif=exif)


def png_of(width: int, height: int, depth: int, colour: int, rows: bytes) -> bytes:
    """Return a PNG of raw rows, each with its filter byte."""
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    chunks = (b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def with_logo(pack: Pack, data: bytes) -> Pack:
    """Return a pack whose cover has a logo."""
    return replace(pack, engagement=replace(pack.engagement, logo=logo_record(data)))


def _in_mode(image: Image.Image, mode: str) -> Image.Image:
    if mode in {"RGBA", "LA"}:
        return image.convert(mode)
    ground = Image.new("RGBA", image.size, "white")
    ground.alpha_composite(image.convert("RGBA"))
    return ground.convert("RGB").convert(mode)


def _saved(image: Image.Image, kind: str, **how: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()
