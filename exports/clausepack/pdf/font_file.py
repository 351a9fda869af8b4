"""What a font file is: whether it may be embedded, what its outlines are, which of its characters are drawn."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

import uharfbuzz as hb

from clausepack.errors import PackError

BOXED = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that reorder text: drawn as labelled boxes and never obeyed, so that nothing reads other than it stands."""

_NOT_EMBEDDABLE = 0x0002 | 0x0100 | 0x0200
"""Bits of fsType (OpenType, OS/2): no embedding, no subsetting, bitmaps only."""


@dataclass(frozen=True, slots=True)
class Outlines:
    """How a kind of outlines is embedded (ISO 32000-1, 9.9): the font's subtype, the key of its file, its map."""

    descendant: str
    file: str
    map: str


TRUETYPE = Outlines("CIDFontType2", "FontFile2", "/CIDToGIDMap/Identity")
COMPACT = Outlines("CIDFontType0", "FontFile3", "")


def usable(path: Path) -> bool:
    """Tell whether a font can be embedded: its licence bits allow it, and its outlines are of a kind that is known."""
    try:
        face = hb.Face(path.read_bytes())
        return _allowed(face) and outlines_of(face) is not None
    except (OSError, PackError):
        return False


def refuse_unusable(face: hb.Face, path: Path) -> None:
    """Raise `PackError` (`font-not-embeddable`) for a font whose licence bits do not allow it to be embedded."""
    if not _allowed(face):
        message = f"The licence of the font {path.name} does not allow it to be embedded. Name another font."
        raise PackError(message, reason="font-not-embeddable")


def _allowed(face: hb.Face) -> bool:
    table = bytes(face.reference_table("OS/2").data)
    return len(table) < 10 or not int.from_bytes(table[8:10], "big") & _NOT_EMBEDDABLE


def outlines_of(face: hb.Face) -> Outlines:
    """Return the outlines of a font; raise `PackError` (`font-unreadable`) for a kind that is not known."""
    tags = set(face.table_tags)
    if "glyf" in tags:
        return TRUETYPE
    if "CFF " in tags:
        return COMPACT
    raise PackError("A font has outlines that cannot be embedded. Name another font.", reason="font-unreadable")


def kept_out(char: str) -> bool:
    """Tell whether a character is never drawn with a font, whatever that covers."""
    return char in BOXED or unicodedata.category(char) == "Cc"
