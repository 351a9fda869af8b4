"""Where words begin and end in a text, for the caret, the mouse and the ends of a passage."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+(?:[’'.-]\w+)*|[^\w\s]+")
_REACH = 400
"""Code points looked at to one side; no word is longer, and a text may be very long."""


def word_at(text: str, offset: int) -> tuple[int, int]:
    """Return the half-open span of the word at a code point, empty where there is none."""
    for match in _WORD.finditer(text, max(0, _line_start(text, offset)), min(len(text), offset + _REACH)):
        if match.start() <= offset < match.end():
            return match.span()
        if match.start() > offset:
            break
    return offset, offset


def next_start(text: str, offset: int) -> int:
    """Return where the first word that begins after an offset begins; the end of the text when none does."""
    for match in _WORD.finditer(text, _line_start(text, offset)):
        if match.start() > offset:
            return match.start()
    return len(text)


def next_end(text: str, offset: int) -> int:
    """Return where the first word that ends after an offset ends; the end of the text when none does."""
    for match in _WORD.finditer(text, _line_start(text, offset)):
        if match.end() > offset:
            return match.end()
    return len(text)


def previous_start(text: str, offset: int) -> int:
    """Return where the last word that begins before an offset begins, 0 when none does."""
    found = [match.start() for match in _WORD.finditer(text, _back(text, offset), offset)]
    return found[-1] if found else 0


def previous_end(text: str, offset: int) -> int:
    """Return where the last word that ends before an offset ends, 0 when none does."""
    found = [match.end() for match in _WORD.finditer(text, _back(text, offset), offset) if match.end() < offset]
    return found[-1] if found else 0


def next_character(text: str, offset: int) -> int:
    """Return the offset after the character at an offset, the marks that combine with it included."""
    offset = min(len(text), offset + 1)
    while offset < len(text) and _clings(text[offset]):
        offset += 1
    return offset


def previous_character(text: str, offset: int) -> int:
    """Return the offset of the character before an offset, the marks that combine with it included."""
    offset = max(0, offset - 1)
    while offset and _clings(text[offset]):
        offset -= 1
    return offset


def _clings(character: str) -> bool:
    return bool(unicodedata.combining(character)) or "\ufe00" <= character <= "\ufe0f"


def _line_start(text: str, offset: int) -> int:
    """Return a place not after an offset from which words are whole."""
    start = max(0, offset - _REACH)
    return max(start, text.rfind("\n", start, offset) + 1)


def _back(text: str, offset: int) -> int:
    """Return a place well before an offset at which no word is cut."""
    start = max(0, offset - 2 * _REACH)
    blank = text.find(" ", start, offset)
    return start if not start or blank < 0 else blank
