"""Which characters of a pack no font draws, told before it is exported."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from clausepack.codec import pack_json
from clausepack.pack import Pack
from clausepack.pdf.book import FontBook
from clausepack.rendition import FontSet

_BLANK = frozenset("\n\r\t \u2028\u2029")


def missing_characters(pack: Pack, fonts: FontSet, texts: Iterable[str] = ()) -> str:
    """Return the characters of a pack and its texts that would be drawn as labelled boxes, in order of code point."""
    book = FontBook(fonts)
    chars: set[str] = set().union(*texts)
    for text in _strings(json.loads(pack_json(pack))):
        chars.update(text)
    return "".join(char for char in sorted(chars - _BLANK) if not book.covers(char))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
