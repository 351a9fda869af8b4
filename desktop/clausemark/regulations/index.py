"""The index of the catalogue folder: which files belong to it and the hash of each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.regulations.instrument_file import damaged

INDEX_SCHEMA = "clausemark-catalogue/1"
INDEX_NAME = "index.json"
INSTRUMENTS_FOLDER = "instruments"
SIDE_FILES = ("checks.json", "names.json", "suggestions.json", "vocab.json")


@dataclass(frozen=True, slots=True)
class IndexedFile:
    """One file of the catalogue, its place below the folder and the hash it must have."""

    path: str
    sha256: Sha256


@dataclass(frozen=True, slots=True)
class CatalogueIndex:
    """The version of a catalogue, its instruments in order of their ids, and its other files.

    `sha256` is the hash of the index file itself and thereby names every byte of the catalogue.
    """

    version: str
    instruments: tuple[tuple[str, IndexedFile], ...]
    side_files: tuple[IndexedFile, ...]
    sha256: Sha256


def read_index(directory: Path) -> CatalogueIndex:
    """Return the index of a catalogue folder; raise `IntegrityError` when it is not one."""
    data = _bytes_of(directory, INDEX_NAME)
    try:
        fields = json.loads(data)
        if fields["schema"] != INDEX_SCHEMA:
            raise damaged(INDEX_NAME, f"its schema is {fields['schema']!r}, not {INDEX_SCHEMA!r}")
        return CatalogueIndex(
            version=fields["version"],
            instruments=tuple(
                (row["id"], IndexedFile(row["path"], Sha256(row["sha256"]))) for row in fields["instruments"]
            ),
            side_files=tuple(IndexedFile(row["path"], Sha256(row["sha256"])) for row in fields["files"]),
            sha256=sha256_of(data),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(INDEX_NAME, f"{type(error).__name__}: {error}") from error


def read_indexed(directory: Path, file: IndexedFile) -> bytes:
    """Return the bytes of a file of the catalogue after comparing them with their hash."""
    data = _bytes_of(directory, file.path)
    if sha256_of(data) != file.sha256:
        raise damaged(file.path, f"its SHA-256 is not {file.sha256[:16]}… as the index says")
    return data


def index_bytes(directory: Path, version: str) -> bytes:
    """Return the index that belongs to the files now in a catalogue folder.

    Whoever edits the catalogue writes these bytes to `index.json`; a test compares the two.
    """
    folder = directory / INSTRUMENTS_FOLDER
    instruments = [
        {"id": path.stem, "path": f"{INSTRUMENTS_FOLDER}/{path.name}", "sha256": sha256_of(path.read_bytes())}
        for path in sorted(folder.glob("*.json"), key=lambda path: path.stem)
    ]
    files = [{"path": name, "sha256": sha256_of((directory / name).read_bytes())} for name in SIDE_FILES]
    index = {"schema": INDEX_SCHEMA, "version": version, "instruments": instruments, "files": files}
    return (json.dumps(index, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _bytes_of(directory: Path, path: str) -> bytes:
    try:
        return directory.joinpath(*path.split("/")).read_bytes()
    except OSError as error:
        raise damaged(path, f"it cannot be read: {error.strerror}") from error
