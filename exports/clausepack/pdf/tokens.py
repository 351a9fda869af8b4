"""Tokens: the smallest things that a line break leaves whole, and the characters that they are cut into in need."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from clausepack.pdf.face import Face
from clausepack.pdf.font_file import BOXED


class Part(NamedTuple):
    """A stretch of a token in one face; a `label` is drawn in a box instead of a character that no font covers."""

    face: Face
    pieces: tuple[tuple[int, str], ...]
    width: int
    label: bool = False


class Token(NamedTuple):
    """The smallest thing that a line break leaves whole, with the blanks after it; widths in 1/1000 em.

    `tj` is set when one face draws it in one go and its glyphs give the text back; else `parts` are drawn one
    by one, under an ActualText of `text` unless `plain`.
    """

    text: str
    width: int
    visible: int
    face: Face
    tj: str
    parts: tuple[Part, ...]
    plain: bool


def invisible(char: str) -> bool:
    """Tell whether a character has no look of its own (joiners, soft hyphen, selectors) and may go undrawn."""
    if char in BOXED:
        return False
    return unicodedata.category(char) == "Cf" or "\ufe00" <= char <= "\ufe0f" or char == "\u034f"


def clusters(text: str) -> list[str]:
    """Return a text cut between its characters, marks and blanks with the one before them."""
    out: list[str] = []
    for char in text:
        if out and (unicodedata.category(char) in {"Mn", "Mc", "Me"} or invisible(char) or char == " "):
            out[-1] += char
        else:
            out.append(char)
    return out
