"""Opens ZIP containers that may be hostile: members, sizes and ratios are capped before anything is unpacked."""

from __future__ import annotations

import io
import zipfile
from typing import IO

from clausemark.archive.zip_damage import ZIP_DAMAGE
from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase

MOST_MEMBERS = 20_000
"""Members of one container."""
MOST_BYTES = 64 * 1024 * 1024
"""Unpacked bytes of one member."""
MOST_TOTAL = 1024 * 1024 * 1024
"""Unpacked bytes that a container's own list of members may announce."""
MOST_RATIO = 200
"""Unpacked bytes for each packed one, of a member larger than `_RATIO_FROM`; text packs at about ten."""
_RATIO_FROM = 8 * 1024 * 1024
_ENCRYPTED = 0x1


def open_zip(untrusted: bytes | IO[bytes]) -> zipfile.ZipFile:
    """Return a container whose list of members is within the caps.

    Raises `InputRefusedError`: `unreadable`, `too-large` for too many members, `hostile` for sizes no document has.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(untrusted) if isinstance(untrusted, bytes) else untrusted)
    except ZIP_DAMAGE as error:
        raise unreadable_zip() from error
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        message = phrase(
            "The container holds more than {most_members} files. Import its parts one by one.",
            most_members=MOST_MEMBERS,
        )
        raise InputRefusedError(message, reason="too-large")
    if sum(member.file_size for member in members) > MOST_TOTAL:
        raise bomb()
    return archive


def unpacked(archive: zipfile.ZipFile, name: str | zipfile.ZipInfo) -> bytes:
    """Return the bytes of one member, never more than the cap whatever its header says.

    Raises `KeyError` when there is none of the name, `InputRefusedError`: `encrypted`, `hostile`, `unreadable`.
    """
    member = archive.getinfo(name) if isinstance(name, str) else name
    if member.flag_bits & _ENCRYPTED:
        message = phrase(
            "It is encrypted. Take the protection off with the program it was made with, and import that file."
        )
        raise InputRefusedError(message, reason="encrypted")
    ratio = member.file_size > _RATIO_FROM and member.file_size > MOST_RATIO * max(1, member.compress_size)
    if member.file_size > MOST_BYTES or ratio:
        raise bomb()
    try:
        with archive.open(member) as stream:
            data = stream.read(MOST_BYTES + 1)
    except ZIP_DAMAGE as error:
        raise unreadable_zip() from error
    if len(data) > MOST_BYTES:
        raise bomb()
    return data


def unreadable_zip() -> InputRefusedError:
    """Return the refusal of a container that is damaged or cut off."""
    message = phrase("The file is damaged or was cut off: it cannot be unpacked. Fetch it again.")
    return InputRefusedError(message, reason="unreadable")


def bomb() -> InputRefusedError:
    """Return the refusal of a container that would unpack to more than any document has."""
    message = phrase("The file unpacks to far more than a document has. It was made to do harm; do not open it.")
    return InputRefusedError(message, reason="hostile")
