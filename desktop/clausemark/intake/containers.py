"""Which files hold others, told by their first bytes, then by their suffix."""

from __future__ import annotations

import re
from enum import StrEnum


class Container(StrEnum):
    """A kind of file that holds other files."""

    ZIP = "zip"
    TAR = "tar"
    GZIP = "gzip"
    WARC = "warc"
    WACZ = "wacz"
    MAIL = "mail"
    GIT = "git"


_TAR_MARK = 257
_BUNDLE = re.compile(rb"# v[23] git bundle\n")
_WEB_ARCHIVE = re.compile(r"\.(?:warc|arc)(?:\.gz)?(?:\.[a-z]{1,8})?$", re.IGNORECASE)
_WACZ = re.compile(rb"archive/[^\x00-\x1f]{1,200}\.warc|datapackage\.json")
_PACKED_TAR = re.compile(r"\.(?:tar\.(?:gz|bz2|xz)|tgz|tbz2?|txz)$", re.IGNORECASE)
_PACKED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00")


def container_of(name: str, head: bytes) -> Container | None:
    """Return what kind of container a file is, None for a document; `name` is only looked at, never opened."""
    if head.startswith((b"WARC/", b"filedesc://")):
        return Container.WARC
    if _BUNDLE.match(head):
        return Container.GIT
    if head[_TAR_MARK : _TAR_MARK + 5] == b"ustar":
        return Container.TAR
    if head.startswith(_PACKED):
        return _packed(name, head)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(name, head)
    return None


def _packed(name: str, head: bytes) -> Container | None:
    if _WEB_ARCHIVE.search(name):
        return Container.WARC
    if _PACKED_TAR.search(name):
        return Container.TAR
    return Container.GZIP if head.startswith(_PACKED[0]) else None


def _zipped(name: str, head: bytes) -> Container | None:
    if name.casefold().endswith(".wacz") or _WACZ.search(head):
        return Container.WACZ
    if b"[Content_Types].xml" in head or b"mimetypeapplication/vnd.oasis" in head[:120]:
        return None
    return None if name.casefold().endswith((".docx", ".docm", ".dotx", ".dotm", ".odt", ".epub")) else Container.ZIP
