"""What kind of file bytes are: by their first bytes, then by the file's suffix."""

from __future__ import annotations

import re

from clausemark.errors import InputRefusedError

_SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP-based (Word, ODT, ZIP)"),
    (b"{\\rtf", "RTF"),
    (b"\x1f\x8b", "gzip"),
    (b"WARC/", "WARC"),
    (b"\xd0\xcf\x11\xe0", "Office 97–2003 or encrypted Office"),
    (b"SQLite format 3", "database"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
)
_SUFFIXES = {
    "html": "text/html",
    "htm": "text/html",
    "xhtml": "application/xhtml+xml",
    "md": "text/markdown",
    "markdown": "text/markdown",
    "txt": "text/plain",
    "text": "text/plain",
}
_MAIL = re.compile(
    rb"(?:MIME-Version|Received|From|Content-Type|Return-Path|Snapshot-Content-Location):", re.IGNORECASE
)
_HTML = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)


def known_suffix(name: str) -> bool:
    """Tell whether a file's suffix is that of a format that can be read."""
    return _suffix(name) in _SUFFIXES


def media_type_of(name: str, head: bytes) -> str:
    """Return the media type of a file from its name and first bytes.

    Raises `InputRefusedError`: `format-unsupported` for formats without a reader, `not-text` for binary data.
    """
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            message = f"{name} is a {what} file, which cannot be read yet. Save it as HTML, Markdown or text."
            raise InputRefusedError(message, reason="format-unsupported")
    if _HTML.match(head.lstrip(b"\xef\xbb\xbf")):
        return "text/html"
    suffix = _suffix(name)
    if suffix in {"mhtml", "mht", "eml"} or (suffix not in _SUFFIXES and _MAIL.match(head)):
        message = f"{name} is a saved mail or web archive, which cannot be read yet. Save the page as HTML."
        raise InputRefusedError(message, reason="format-unsupported")
    if suffix in _SUFFIXES:
        return _SUFFIXES[suffix]
    if b"\x00" in head:
        raise InputRefusedError(f"{name} is binary data, not a document. Choose another file.", reason="not-text")
    message = f"{name} has no suffix of a format that can be read. Rename it to .html, .md or .txt if it is one."
    raise InputRefusedError(message, reason="format-unsupported")


def _suffix(name: str) -> str:
    return name.rpartition(".")[2].casefold() if "." in name else ""
