"""The files that a PDF carries, as the files of a pack."""

from __future__ import annotations

import io
from pathlib import Path

from clausepack.errors import PackFormatError
from clausepack.manifest import PAYLOAD

RECORD_NAMES = ("pack.json", "record.json")
"""What the record of a whole pack, and of one finding, is called among the attachments."""

_PLACES = {"pack.json": "pack.json", "record.json": "pack.json", "pack.xlsx": "pack.xlsx"}


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
        self.attached = _attachments(data, path.name)
        if not any(name in self.attached for name in RECORD_NAMES):
            message = (
                f"{path.name} carries no record of a pack, so there is nothing to check it against."
                " Ask for the PDF as it was exported, or for the pack folder."
            )
            raise PackFormatError(message, reason="not-a-pack")
        self._files = {PAYLOAD + _PLACES.get(name, f"sources/{name}"): held for name, held in self.attached.items()}
        self._files[PAYLOAD + "pack.pdf"] = data
        self.is_index = _first_label(data) != _FIRST
        if self.is_index:
            beside = sorted(path.parent.glob("pack-[0-9][0-9]*.pdf"))
            self._files |= {PAYLOAD + volume.name: volume.read_bytes() for volume in beside}

    def names(self) -> tuple[str, ...]:
        """Return the paths, sorted."""
        return tuple(sorted(self._files))

    def read(self, name: str) -> bytes:
        """Return one file's bytes; raise `KeyError` when it is not attached."""
        return self._files[name]


def _first_label(data: bytes) -> str:
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as document:
        return document.pages[0].label if document.pages else ""


def carries_record(path: Path) -> bool:
    """Tell whether a PDF carries the record of a pack or of a finding; one of another program is not opened."""
    try:
        data = path.read_bytes()
        return _MARK in data and any(name in RECORD_NAMES for name in _attachments(data, path.name))
    except (OSError, PackFormatError):
        return False


def _attachments(data: bytes, file_name: str) -> dict[str, bytes]:
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as document:
            return {name: spec.get_file().read_bytes() for name, spec in document.attachments.items()}
    except (pikepdf.PdfError, KeyError, ValueError, TypeError, AttributeError, RecursionError) as error:
        message = f"{file_name} is not a whole PDF, or one with a password. Ask for it again."
        raise PackFormatError(message, reason="pdf-unreadable") from error
