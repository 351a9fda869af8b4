"""One ZIP per pack, the same bytes every time, and a reader for folders and ZIPs alike.

Members are stored, not deflated: the ZIP's bytes then depend on the members alone, and a change anywhere in it shows.
"""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Protocol

from clausepack.errors import PackFormatError
from clausepack.spool import Content, copy_into, size_of

ZIP_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""What `zipfile` lets escape from a ZIP that is damaged, cut off, protected, or packed in a way that is not read."""
_EPOCH = (1980, 1, 1, 0, 0, 0)


_TAKEN = "Name the folder that holds bagit.txt, the ZIP that was exported, or the pack's PDF or workspace to verify."


class PackSource(Protocol):
    """Where the files of a pack are read from."""

    def names(self) -> tuple[str, ...]:
        """Return the relative POSIX paths of all files, sorted."""
        ...

    def read(self, name: str) -> bytes:
        """Return one file's bytes; raise `KeyError` when it is not there."""
        ...


class FolderSource:
    """A pack as an unpacked folder. Links and special files count as files that cannot be read."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def names(self) -> tuple[str, ...]:
        """Return the relative paths of everything that is not a folder, and of empty folders."""
        return tuple(sorted(self._walk(self._root)))

    def read(self, name: str) -> bytes:
        """Return one file's bytes."""
        path = self._root / name
        if path.is_symlink() or not path.is_file():
            raise KeyError(name)
        return path.read_bytes()

    def _walk(self, folder: Path) -> Iterator[str]:
        children = sorted(folder.iterdir())
        if not children and folder != self._root:
            yield folder.relative_to(self._root).as_posix() + "/"
        for child in children:
            if child.is_dir() and not child.is_symlink():
                yield from self._walk(child)
            else:
                yield child.relative_to(self._root).as_posix()


class ZipSource:
    """A pack as one ZIP, its members below one folder that bears the ZIP's own pack id."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        try:
            with zipfile.ZipFile(io.BytesIO(self._data)) as archive:
                self._members = {info.filename: archive.read(info) for info in archive.infolist()}
        except ZIP_DAMAGE as error:
            message = f"{path.name} is not a whole ZIP ({error}). Ask for it again, or unpack it and verify the folder."
            raise PackFormatError(message, reason="zip-damaged") from error
        tops = {name.partition("/")[0] for name in self._members}
        if len(tops) != 1:
            raise PackFormatError(f"{path.name} does not hold one pack folder. {_TAKEN}", reason="not-a-pack")
        self._top = tops.pop() + "/"

    def names(self) -> tuple[str, ...]:
        """Return the members' paths within the pack folder, sorted."""
        return tuple(sorted(name.removeprefix(self._top) for name in self._members))

    def read(self, name: str) -> bytes:
        """Return one member's bytes."""
        return self._members[self._top + name]

    def is_canonical(self) -> bool:
        """Tell whether the ZIP is byte for byte the one that an export writes of these members."""
        return zip_bytes(self._members) == self._data


def open_pack(path: Path) -> FolderSource | ZipSource:
    """Return the files of a pack folder or ZIP; raise `PackFormatError` (`not-a-pack`) for anything else."""
    if path.is_dir() and (path / "bagit.txt").is_file():
        return FolderSource(path)
    if path.is_file() and zipfile.is_zipfile(path):
        return ZipSource(path)
    if path.is_file() and path.suffix.lower() == ".zip":
        raise PackFormatError(f"{path.name} is not a whole ZIP. Ask for it again.", reason="zip-damaged")
    raise PackFormatError(f"{path.name} is neither a pack folder nor its ZIP. {_TAKEN}", reason="not-a-pack")


def zip_bytes(members: Mapping[str, bytes]) -> bytes:
    """Return a ZIP of stored members in order of name, with fixed times and attributes."""
    buffer = io.BytesIO()
    zip_into(buffer, members)
    return buffer.getvalue()


def zip_into(file: BinaryIO, members: Mapping[str, Content]) -> None:
    """Write that ZIP into an open file, one member at a time."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(members):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            info.file_size = size_of(members[name])
            with archive.open(info, "w") as member:
                copy_into(members[name], member)
