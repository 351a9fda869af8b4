"""What kind of file bytes are: by their first bytes, then by the file's suffix."""

from __future__ import annotations

import re

from clausemark.errors import InputRefusedError
from clausemark.intake.decoding import marked_encoding
from clausemark.intake.mail import MAIL, MHTML
from clausemark.intake.office import ODT, RTF
from clausemark.phrases import phrase

_SIGNATURES = (
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"WARC/", "WARC"),
    (b"filedesc://", "ARC"),
    (b"SQLite format 3", "SQLite"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"MZ\x90", "EXE"),
    (b"\x7fELF", "ELF"),
)
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PDF = "application/pdf"
OLE = "application/x-ole-storage"
"""Containers of Office 97–2003, and of every encrypted Office file."""

_PDF = b"%PDF-"
_PDF_REACH = 1024
"""Readers of PDF look for its mark within so many bytes; mail programs and servers put theirs before it."""
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument.text"
_OPEN_DOCUMENT_REACH = 120
_OFFICE_PART = b"[Content_Types].xml"
_PLAIN = "text/plain"
_SUFFIXES = {
    "html": "text/html",
    "htm": "text/html",
    "shtml": "text/html",
    "xhtml": "application/xhtml+xml",
    "xht": "application/xhtml+xml",
    "md": "text/markdown",
    "markdown": "text/markdown",
    "mdown": "text/markdown",
    "txt": _PLAIN,
    "text": _PLAIN,
    "pdf": PDF,
    "docx": DOCX,
    "mhtml": MHTML,
    "mht": MHTML,
    "eml": MAIL,
    "rtf": RTF,
    "odt": ODT,
    "docm": DOCX,
    "dotx": DOCX,
    "dotm": DOCX,
}
_NO_READER = {
    "doc": "Word 97–2003",
    "epub": "EPUB",
    "pages": "Pages",
    "warc": "WARC",
    "arc": "ARC",
    "wacz": "WACZ",
    "zip": "ZIP",
    "tar": "TAR",
    "gz": "gzip",
    "tgz": "gzip",
    "xml": "XML",
    "json": "JSON",
    "bundle": "Git bundle",
}
_MAIL = re.compile(
    rb"(?:From [^\n]*\n)?(?:MIME-Version|Date|Subject|Message-ID|Delivered-To|X-[\w-]{1,40}"
    rb"|Received|From|Content-Type|Return-Path|Snapshot-Content-Location):",
    re.IGNORECASE,
)
_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(r"<(?:/?(?:p|li|ul|ol|h[1-6]|div|span|strong|em|b|i|u|a|tr|td)\b|br\b)[^<>]{0,500}>", re.IGNORECASE)
_CLOSING = re.compile(r"</(?:p|li|div|h[1-6])>", re.IGNORECASE)
_FEWEST_TAGS, _FEWEST_CLOSING = 8, 3
"""From so many on, text is the inside of a web page: somebody who writes about a tag names one or two."""
_SUFFIX = re.compile(r"[^./\\]\.([A-Za-z0-9]{1,10})$")
_HEAD = 4096


def known_suffix(name: str) -> bool:
    """Tell whether a file's suffix is that of a format that can be read."""
    return _suffix(name) in _SUFFIXES


def media_type_of(name: str, head: bytes) -> str:
    """Return the media type of a file from its name and first bytes; `name` is only quoted, never opened.

    Raises `InputRefusedError`: `format-unsupported` for formats without a reader, `not-text` for binary data.
    """
    told = _told_by_signature(name, head)
    if told is not None:
        return told
    if _HTML.match(_as_text(head)):
        return "text/html"
    suffix = _suffix(name)
    if suffix not in _SUFFIXES and _MAIL.match(head):
        return MHTML if _RELATED.search(head) else MAIL
    if suffix in _SUFFIXES:
        plain = _SUFFIXES[suffix] == _PLAIN
        return "text/html" if plain and _is_tagged(_as_text(head)) else _SUFFIXES[suffix]
    if suffix in _NO_READER:
        raise _unsupported(name, _NO_READER[suffix])
    if b"\x00" in head:
        raise InputRefusedError(
            phrase("{name} is binary data, not a document. Choose another file.", name=name), reason="not-text"
        )
    if not suffix:
        return _without_suffix(name, _as_text(head))
    message = phrase(
        "The ending of {name} tells of no format that can be read. If it is HTML, Markdown or text, "
        "rename it to .html, .md or .txt.",
        name=name,
    )
    raise InputRefusedError(message, reason="format-unsupported")


def _told_by_signature(name: str, head: bytes) -> str | None:
    """Return the type that the first bytes give away, None when they are no signature."""
    if head.startswith(_OLE):
        return OLE
    if _PDF in head[:_PDF_REACH]:
        return PDF
    if head.startswith(b"{\\rtf"):
        return RTF
    if head.startswith(_ZIP):
        return _zipped(name, head)
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            raise _unsupported(name, what)
    return None


def _zipped(name: str, head: bytes) -> str:
    """Return the type of a ZIP container by the first names in it, else by its suffix."""
    if _OPEN_DOCUMENT in head[:_OPEN_DOCUMENT_REACH]:
        return ODT
    if _OFFICE_PART in head or _SUFFIXES.get(_suffix(name)) == DOCX:
        return DOCX
    raise _unsupported(name, "ZIP")


def _is_tagged(text: str) -> bool:
    """Tell whether text is full of the tags of a web page, as services save one without its head."""
    return len(_TAG.findall(text)) >= _FEWEST_TAGS and len(_CLOSING.findall(text)) >= _FEWEST_CLOSING


def _without_suffix(name: str, text: str) -> str:
    start = text.lstrip()[:9].casefold()
    if start.startswith(("<?xml", "<!doctype")):
        raise _unsupported(name, "XML")
    return "text/html" if re.match(r"<[a-z!]", start) else "text/plain"


def _unsupported(name: str, what: str) -> InputRefusedError:
    message = phrase(
        "{name} cannot be read: it has the format {what}. Save the document as PDF, DOCX, HTML or text.",
        name=name,
        what=what,
    )
    return InputRefusedError(message, reason="format-unsupported")


def _as_text(head: bytes) -> str:
    encoding = marked_encoding(head) or "latin-1"
    whole = len(head) // 4 * 4 if encoding.startswith(("utf-16", "utf-32")) else len(head)
    text = head[:whole].decode(encoding, "replace")
    return text[:_HEAD].lstrip("\ufeff")


def _suffix(name: str) -> str:
    """Return the suffix in small letters; what is no suffix by its looks ("S. ME") is none."""
    found = _SUFFIX.search(name)
    return found.group(1).casefold() if found else ""
