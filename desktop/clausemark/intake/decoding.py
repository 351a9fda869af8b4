"""From bytes to characters: by mark, by hint, as UTF-8, else by guess.

A byte that is no character of the encoding becomes a lone surrogate, so that every byte keeps its place;
`text_builder` shows it as U+FFFD.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from itertools import accumulate, pairwise

from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_AS_BROWSERS_READ = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
    "utf-32": "utf-8",
}
"""The Encoding Standard (WHATWG, "Names and labels") reads these names as wider encodings; a declaration that ASCII
can spell is not UTF-16."""
_FORBIDDEN = frozenset({"utf-7", "hz", "unicode_escape", "raw_unicode_escape", "idna", "punycode", "mbcs", "oem"})
_STATEFUL = re.compile(r"iso2022|utf-7|hz$")
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 27}) + b"\x7f"
_MOST_DAMAGE = 0.002
_SAMPLE = 200_000
_HEAD = 4096
_BINARY = phrase("The file is binary data, not text. Choose another file.")


def decode(untrusted_data: bytes, hint: str | None = None, *, keep_places: bool = True) -> tuple[str, str]:
    """Return the characters of bytes and the encoding they are in; a byte-order mark stays the first character.

    `keep_places`: only an encoding that gives the same bytes back will do, since a byte map is wanted.
    Raises `InputRefusedError`: `empty`, `not-text`, `undecodable`.
    """
    if not untrusted_data.strip(b" \t\r\n\f\x00"):
        raise InputRefusedError(phrase("The file is empty. Capture the document again."), reason="empty")
    marked = marked_encoding(untrusted_data)
    if marked is not None:
        return _marked(untrusted_data, marked), marked
    if _is_binary(untrusted_data):
        raise InputRefusedError(_BINARY, reason="not-text")
    for encoding in (python_name(hint), "utf-8"):
        text = _decoded(untrusted_data, encoding, keep_places=keep_places) if encoding else None
        if encoding and text is not None:
            return text, encoding
    return _guessed(untrusted_data, keep_places=keep_places)


def marked_encoding(data: bytes) -> str | None:
    """Return the encoding that a byte-order mark, or the NULs of UTF-16 without one, give away."""
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked is not None:
        return marked
    head = data[:_HEAD]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) * 0.2 and even < len(head) * 0.02:
        return "utf-16-le"
    if even > len(head) * 0.2 and odd < len(head) * 0.02:
        return "utf-16-be"
    return None


def python_name(label: str | None) -> str | None:
    """Return the codec that browsers use for a declared encoding, None when there is none to trust."""
    if not label:
        return None
    try:
        name = codecs.lookup(label.strip().strip("\"'")).name
        " ".encode(name)
    except (LookupError, ValueError, TypeError):
        return None
    name = _AS_BROWSERS_READ.get(name, name)
    return None if name in _FORBIDDEN else name


def has_places(encoding: str) -> bool:
    """Tell whether a character's bytes in an encoding do not depend on what stands before it."""
    return _STATEFUL.match(encoding) is None


def decode_again(data: bytes, encoding: str) -> str:
    """Return the characters that `decode` gave for bytes, or for a part of them, in the encoding that it found."""
    return data[: len(data) // _unit(encoding) * _unit(encoding)].decode(encoding, _errors(encoding))


def byte_places(decoded: str, points: Sequence[int], encoding: str) -> list[int]:
    """Return where in the capture's bytes the characters at points of its decoded text stand."""
    if encoding == "utf-8" and decoded.isascii():
        return list(points)
    ordered = sorted(set(points))
    errors = _errors(encoding)
    sizes = [len(decoded[one:two].encode(encoding, errors)) for one, two in pairwise([0, *ordered])]
    places = dict(zip(ordered, accumulate(sizes), strict=True))
    return [places[point] for point in points]


def _errors(encoding: str) -> str:
    return "surrogatepass" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"


def _unit(encoding: str) -> int:
    return 4 if encoding.startswith("utf-32") else 2 if encoding.startswith("utf-16") else 1


def _marked(data: bytes, encoding: str) -> str:
    try:
        return decode_again(data, encoding)
    except UnicodeDecodeError as error:
        message = phrase("The file begins as {encoding} but is not. Save it as UTF-8.", encoding=encoding)
        raise InputRefusedError(message, reason="undecodable") from error


def _is_binary(data: bytes) -> bool:
    head = data[:_SAMPLE]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if not controls:
        return False
    nuls = head.count(0)
    if controls - nuls > len(head) * 0.02:
        return True
    return bool(nuls) and (nuls > len(head) * 0.1 or controls > nuls or not _is_utf8(head))


def _is_utf8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head, final=False)
    except UnicodeDecodeError:
        return False
    return True


def _decoded(data: bytes, encoding: str, *, keep_places: bool) -> str | None:
    """Return the characters when the bytes are, but for little damage, in an encoding."""
    try:
        return _faithful(data, data.decode(encoding), encoding, keep_places=keep_places)
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode(encoding, "surrogateescape")
    except UnicodeDecodeError:
        return None
    damage = len(re.findall("[\udc80-\udcff]", text))
    others = len(text) - sum(map(text.count, map(chr, range(128)))) - damage
    if damage > max(1, len(data) * _MOST_DAMAGE) or (encoding == "utf-8" and others <= damage):
        return None
    return _faithful(data, text, encoding, keep_places=keep_places)


def _faithful(data: bytes, text: str, encoding: str, *, keep_places: bool) -> str | None:
    """Return the text unless its places are wanted and it does not give the same bytes back."""
    if not keep_places or encoding == "utf-8":
        return text
    try:
        return text if has_places(encoding) and text.encode(encoding, "surrogateescape") == data else None
    except UnicodeEncodeError:
        return None


def _guessed(data: bytes, *, keep_places: bool) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    guessed = python_name(best.encoding) if best is not None else None
    if guessed and guessed.startswith("cp125") and _same(data, guessed, "cp1252"):
        guessed = "cp1252"
    for encoding in (guessed, "cp1252", "latin-1"):
        text = _decoded(data, encoding, keep_places=keep_places) if encoding else None
        if encoding and text is not None:
            return text, encoding
    raise InputRefusedError(phrase("The file's character encoding is unknown. Save it as UTF-8."), reason="undecodable")


def _same(data: bytes, one: str, other: str) -> bool:
    return data.decode(one, "surrogateescape") == data.decode(other, "surrogateescape")
