"""BagIt (RFC 8493) tag files: written, read, and nothing assumed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from clausepack.errors import PackFormatError

BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
PAYLOAD = "data/"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
SIGNATURES = "signatures.jsonl"
"""The tag file that says what each signing changed, one JSON object a line."""


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of bytes as lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def manifest_text(hashes: Mapping[str, str]) -> bytes:
    """Return a manifest in the form that `sha256sum -c` reads, sorted by path."""
    return "".join(f"{hashes[path]}  {path}\n" for path in sorted(hashes)).encode("utf-8")


def read_manifest(data: bytes, name: str) -> dict[str, str]:
    """Return path → hash of a manifest; raise `PackFormatError` (`manifest-damaged`) for any odd line."""
    try:
        lines = data.decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise _damaged(name, "it is not UTF-8") from error
    if lines.pop() != "":
        raise _damaged(name, "its last line end is missing")
    hashes: dict[str, str] = {}
    for line in lines:
        digest, gap, path = line[:64], line[64:66], line[66:]
        if gap != "  " or not path or path in hashes or not _is_digest(digest):
            raise _damaged(name, f"the line “{line[:80]}” is not a hash and a new path")
        hashes[path] = digest
    return hashes


def bag_info(fields: Iterable[tuple[str, str]]) -> bytes:
    """Return `bag-info.txt`; line ends inside a value become blanks."""
    return "".join(f"{label}: {' '.join(value.split())}\n" for label, value in fields if value.strip()).encode("utf-8")


def read_bag_info(data: bytes) -> dict[str, str]:
    """Return the labels and values of `bag-info.txt`."""
    pairs = (line.partition(": ") for line in data.decode("utf-8", "replace").split("\n"))
    return {label: value for label, colon, value in pairs if colon}


def _is_digest(text: str) -> bool:
    return len(text) == 64 and all(char in "0123456789abcdef" for char in text)


def _damaged(name: str, what: str) -> PackFormatError:
    return PackFormatError(f"{name} is damaged: {what}.", reason="manifest-damaged")
