"""The instruments that a person imported: a folder of their own on this computer, laid over the shipped catalogue."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.errors import IntegrityError, UsageError
from clausemark.phrases import phrase
from clausemark.regulations.instrument import ImportedFrom
from clausemark.regulations.instrument_file import InstrumentFile, read_instrument
from clausemark.regulations.layers import Layer
from clausemark.troubles import trouble_of

SCHEMA = "clausemark-imported-law/1"
FOLDER_VARIABLE = "CLAUSEMARK_LAWS"
"""The environment variable that names another folder, such as one that a team shares."""
_INDEX = "index.json"
_SHORT = 12
_PATH = re.compile(r"law-[a-z0-9.\-]+/[0-9a-f]+\.json")


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """One imported text of an instrument: its file below the folder, the file's hash, and where it is from.

    `version_date` is the date of the text (ISO), empty where its source did not say.
    """

    id: str
    path: str
    sha256: Sha256
    version_date: str
    source: ImportedFrom

    @property
    def date(self) -> str:
        """The date that orders texts: that of the text, else that of the import."""
        return self.version_date or self.source.at[:10]


def imported_folder() -> Path:
    """Return where imported instruments are kept: beside the other data of the person's programs."""
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named)
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "Clausemark" / "regulations"


class ImportedLaw:
    """The imported instruments of one folder, in the order in which they were imported; nothing is taken out."""

    def __init__(self, folder: Path) -> None:
        """Read the index; a folder that is not there holds nothing.

        Raises `IntegrityError` (`imported-law-damaged`).
        """
        self._folder = folder
        self._rows = _read_index(folder)

    @property
    def rows(self) -> tuple[ImportedRow, ...]:
        """Every imported text, the first import first."""
        return self._rows

    def layers(self) -> tuple[Layer, ...]:
        """Return every text as a layer; a file is read, and compared with its hash, when it is asked for."""
        return tuple(
            Layer(row.id, row.date, rank, complete=True, read=partial(self._file, row))
            for rank, row in enumerate(self._rows, start=1)
        )

    def add(self, identifier: str, data: bytes, version_date: str, source: ImportedFrom) -> ImportedRow:
        """Keep the bytes of an instrument file.

        Raises `UsageError` (`imported-law-unwritable`) when the folder cannot be written.
        """
        digest = sha256_of(data)
        row = ImportedRow(identifier, f"law-{identifier}/{digest[:_SHORT]}.json", digest, version_date, source)
        try:
            _write(self._folder / row.path, data)
            self._rows = (*_read_index(self._folder), row)
            _write(self._folder / _INDEX, _index_bytes(self._rows))
        except OSError as error:
            message = phrase(
                "The law could not be kept in {folder}: {trouble}. Nothing was imported.",
                folder=self._folder,
                trouble=trouble_of(error),
            )
            raise UsageError(message, reason="imported-law-unwritable") from error
        return row

    def _file(self, row: ImportedRow) -> InstrumentFile:
        try:
            data = (self._folder / row.path).read_bytes()
        except OSError as error:
            raise _damaged(self._folder, row.path) from error
        if sha256_of(data) != row.sha256:
            raise _damaged(self._folder, row.path)
        read = read_instrument(data, row.path)
        return replace(read, instrument=replace(read.instrument, imported=row.source))


def _read_index(folder: Path) -> tuple[ImportedRow, ...]:
    try:
        data = (folder / _INDEX).read_bytes()
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise _damaged(folder, _INDEX) from error
    try:
        fields = json.loads(data)
        schema, rows = fields["schema"], tuple(map(_row, fields["instruments"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(folder, _INDEX) from error
    if schema != SCHEMA:
        raise _damaged(folder, _INDEX)
    return rows


def _row(fields: Mapping[str, Any]) -> ImportedRow:
    source = fields["source"]
    made = ImportedRow(
        str(fields["id"]),
        str(fields["path"]),
        Sha256(fields["sha256"]),
        str(fields["version_date"]),
        ImportedFrom(source["by"], source["at"], source["file_name"], Sha256(source["sha256"]), source["importer"]),
    )
    if not _PATH.fullmatch(made.path):
        raise ValueError(made.path)
    return made


def _index_bytes(rows: tuple[ImportedRow, ...]) -> bytes:
    value = {"schema": SCHEMA, "instruments": [asdict(row) for row in rows]}
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".writing-{os.getpid()}-{path.name}")
    try:
        with temporary.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _damaged(folder: Path, name: str) -> IntegrityError:
    message = phrase(
        "“{name}” in {folder} is not the law that was imported there. Move that folder away and import the law again; "
        "workspaces keep the entries that their findings cite.",
        name=name,
        folder=folder,
    )
    return IntegrityError(message, reason="imported-law-damaged")
