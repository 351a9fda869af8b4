"""The files that a PDF carries, as the files of a pack."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from clausepack.errors import PackFormatError
from clausepack.logo import LOGO_FILES
from clausepack.manifest import PAYLOAD
from clausepack.pdf.written import OtherFormError
from clausepack.pdf.written_files import WrittenFiles
from clausepack.volume_files import INDEX_FILE, volume_number

if TYPE_CHECKING:
    import pikepdf

RECORD_NAMES = ("pack.json", "record.json")
"""What the record of a whole pack, and of one finding, is called among the attachments."""

_PLACES = {"record.json": "pack.json", **{name: name for name in ("pack.json", "pack.xlsx", *LOGO_FILES)}}

_FIRST = "CM-000001"
"""The stamp that any PDF of a pack begins with, but for volumes and their index."""

_MARK = b"<pdf:Producer>Clausemark"
"""What stands in the metadata of our PDFs, which are never compressed."""


class PdfSource:
    """A pack as one PDF: itself, and what is attached to it under the paths of a pack folder.

    For the master index of a pack in volumes, the volumes that lie beside it belong to it.
    """

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        self.attached, first = _held(data, path.name)
        if not any(name in self.attached for name in RECORD_NAMES):
            raise PackFormatError(_without_record(path.name), reason="not-a-pack")
        self._files = {place_of(name): held for name, held in self.attached.items()}
        self._files[PAYLOAD + INDEX_FILE] = data
        self.is_index = first != _FIRST
        if self.is_index:
            beside = (each for each in path.parent.iterdir() if volume_number(each.name) is not None)
            self._files |= {PAYLOAD + volume.name: volume.read_bytes() for volume in beside}

    def names(self) -> tuple[str, ...]:
        """Return the paths, sorted."""
        return tuple(sorted(self._files))

    def read(self, name: str) -> bytes:
        """Return one file's bytes; raise `KeyError` when it is not attached."""
        return self._files[name]


def attached_files(data: bytes, file_name: str) -> dict[str, bytes]:
    """Return the files that a PDF carries, by name; raises `PackFormatError` (`pdf-unreadable`)."""
    return _held(data, file_name)[0]


def place_of(name: str) -> str:
    """Return where the file that is attached under a name lies in a pack folder."""
    return PAYLOAD + _PLACES.get(name, f"sources/{name}")


def _held(data: bytes, file_name: str) -> tuple[dict[str, bytes], str]:
    """Return the files that a PDF carries, by name, and the label of its first page, empty when it has no page."""
    try:
        written = WrittenFiles(data)
        return written.attached(), written.first_label
    except (OtherFormError, LookupError, ValueError, RecursionError):
        pass  # a library that reads any PDF says what is in it, or what is wrong with it
    with _opened(data, file_name) as document:
        files = {name: spec.get_file().read_bytes() for name, spec in document.attachments.items()}
        return files, document.pages[0].label if document.pages else ""


def _without_record(file_name: str) -> str:
    if volume_number(file_name) is None:
        return (
            f"{file_name} carries no record of a pack, so there is nothing to check it against."
            " Ask for the PDF as it was exported, or for the pack folder."
        )
    return (
        f"{file_name} is one volume of a pack and carries no record of its own."
        f" Verify its master index, {INDEX_FILE}, with all volumes beside it, or the pack folder."
    )


def of_a_pack(path: Path) -> bool:
    """Tell whether a PDF is a pack, the page of a finding or a volume; one of another program is not opened."""
    try:
        data = path.read_bytes()
        if _MARK not in data:
            return False
        if volume_number(path.name) is not None:
            return True
        with _opened(data, path.name) as document:
            return any(name in RECORD_NAMES for name in document.attachments)
    except (OSError, PackFormatError):
        return False


@contextmanager
def _opened(data: bytes, file_name: str) -> Iterator[pikepdf.Pdf]:
    """Open a PDF; whatever is damaged in it, found at once or as it is read, is `pdf-unreadable`."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as document:
            yield document
    except (pikepdf.PdfError, KeyError, IndexError, ValueError, TypeError, AttributeError, RecursionError) as error:
        message = f"{file_name} is not a whole PDF, or one with a password. Ask for it again."
        raise PackFormatError(message, reason="pdf-unreadable") from error
