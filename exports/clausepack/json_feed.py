"""JSON read value after value, so that no tree of the whole stands in memory beside what is made of it."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

_WINDOW = 1_048_576
"""Bytes that are decoded at a time."""
_BLANKS = re.compile(r"[ \t\n\r]*")


class JsonFeed:
    """The values of one JSON object in UTF-8; raises `ValueError` for anything else."""

    def __init__(self, data: bytes, window: int = _WINDOW) -> None:
        self._data = data
        self._window = window
        self._taken = 0
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._json = json.JSONDecoder()
        self._text = ""
        self._at = 0

    def keys(self) -> Iterator[str]:
        """Yield each key of the object; its value must be read, by `value` or `items`, before the next."""
        for _ in self._parts("{", "}"):
            key = self.value()
            if type(key) is not str:
                raise ValueError("a key is not a string")
            self._expect(":")
            yield key
        if self._sign():
            raise ValueError("something follows the object")

    def starts_list(self) -> bool:
        """Tell whether the next value is a list."""
        return self._sign() == "["

    def items(self) -> Iterator[Any]:
        """Yield each item of the list that comes next."""
        for _ in self._parts("[", "]"):
            yield self.value()

    def value(self) -> Any:
        """Return the next value."""
        self._sign()
        while True:
            try:
                value, end = self._json.raw_decode(self._text, self._at)
            except ValueError:
                if not self._more():
                    raise
                continue
            if end < len(self._text) or not self._more():
                self._at = end
                return value

    def _parts(self, first: str, last: str) -> Iterator[None]:
        self._expect(first)
        if self._sign() == last:
            self._at += 1
            return
        yield None
        while self._sign() == ",":
            self._at += 1
            yield None
        self._expect(last)

    def _expect(self, sign: str) -> None:
        if self._sign() != sign:
            raise ValueError(f"{sign} is missing")
        self._at += 1

    def _sign(self) -> str:
        """Return the next character that is not blank; empty at the end."""
        while True:
            blanks = _BLANKS.match(self._text, self._at)
            self._at = blanks.end() if blanks is not None else self._at
            if self._at < len(self._text) or not self._more():
                return self._text[self._at : self._at + 1]

    def _more(self) -> bool:
        """Decode the next window; tell whether there was one."""
        if self._taken >= len(self._data):
            return False
        # A value longer than a window is met again and again: windows that double keep that in proportion.
        window = self._data[self._taken : self._taken + max(self._window, len(self._text) - self._at)]
        self._taken += len(window)
        decoded = self._decoder.decode(window, final=self._taken >= len(self._data))
        self._text = self._text[self._at :] + decoded
        self._at = 0
        return True
