"""From bytes to characters: by mark, by hint, as UTF-8, else by guess."""

from __future__ import annotations

import codecs

from clausemark.errors import InputRefusedError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(untrusted_data: bytes, hint: str | None = None) -> tuple[str, str]:
    """Return the characters of bytes and the encoding they are in; a byte-order mark stays the first character.

    Raises `InputRefusedError`: `empty`, `not-text`, `undecodable`.
    """
    if not untrusted_data.strip():
        raise InputRefusedError("The file is empty. Capture the document again.", reason="empty")
    for encoding in _candidates(untrusted_data, hint):
        try:
            return untrusted_data.decode(encoding), encoding
        except (UnicodeDecodeError, LookupError):
            continue
    if b"\x00" in untrusted_data[:4096]:
        raise InputRefusedError("The file is binary data, not text. Choose another file.", reason="not-text")
    return _guessed(untrusted_data)


def _candidates(data: bytes, hint: str | None) -> list[str]:
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked is not None:
        return [marked]
    if b"\x00" in data[:4096]:
        return []
    return [each for each in (hint, "utf-8") if each]


def _guessed(data: bytes) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    encoding = best.encoding if best is not None else "cp1252"
    for name in (encoding, "cp1252"):
        try:
            text = data.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        if text.encode(name) == data:
            return text, name
    raise InputRefusedError("The file's character encoding is unknown. Save it as UTF-8.", reason="undecodable")
