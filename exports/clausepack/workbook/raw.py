"""Rows and cells as they are read from the file of a workbook, and what their columns are called."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class RawCell(NamedTuple):
    """A cell of a row that is being read: its column from 1, and what it shows.

    `text` is None for a number, whose digits are in `number`. `formula` tells that the value was computed.
    """

    column: int
    text: str | None
    number: str
    formula: bool

    @property
    def shown(self) -> str:
        """Return the text, or the digits of a number."""
        return self.number if self.text is None else self.text


class RawRow(NamedTuple):
    """A row that is being read: its number from 1, and its cells in order."""

    number: int
    cells: list[RawCell]


@lru_cache(16_384)
def column_number(letters: str) -> int:
    """Return the number of a column from its letters, 1 for A."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


@lru_cache(16_384)
def column_letters(number: int) -> str:
    """Return the letters of a column from its number."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
