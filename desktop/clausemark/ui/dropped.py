"""What was dropped on the window, told apart: workspaces, packs to verify, legal's workbooks, documents to import."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from clausemark.archive.zip_damage import ZIP_DAMAGE
from clausepack.attached import of_a_pack

_WORKBOOKS = frozenset({".xlsx", ".ods"})
"""No document is read from these: a spreadsheet that is dropped is legal's workbook on its way back."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """Paths by what they are; review files count as documents until somebody reads them."""

    workspaces: tuple[Path, ...] = ()
    packs: tuple[Path, ...] = ()
    workbooks: tuple[Path, ...] = ()
    documents: tuple[Path, ...] = ()


def sorted_drop(paths: Sequence[Path]) -> Dropped:
    """Return the paths of a drop by what they are."""
    workspaces = tuple(path for path in paths if path.suffix.lower() == ".clausemark")
    packs = tuple(path for path in paths if path not in workspaces and is_pack(path))
    workbooks = tuple(path for path in paths if path.suffix.lower() in _WORKBOOKS and _is_file(path))
    known = {*workspaces, *packs, *workbooks}
    return Dropped(workspaces, packs, workbooks, tuple(path for path in paths if path not in known))


def is_pack(path: Path) -> bool:
    """Tell whether a folder, a ZIP or a PDF is an audit pack: a bag with a `pack.json`, or a PDF of one."""
    if _is_file(path / "bagit.txt"):
        return _is_file(path / "data" / "pack.json")
    if not _is_file(path):
        return False  # a pipe, for one, would keep the window waiting for what it never says
    if path.suffix.lower() == ".pdf":
        return of_a_pack(path)
    if path.suffix.lower() != ".zip" or not zipfile.is_zipfile(path):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except ZIP_DAMAGE:
        return False
    return any(name.endswith("data/pack.json") for name in names) and any(name.endswith("bagit.txt") for name in names)


def _is_file(path: Path) -> bool:
    """Tell whether a path is a file that may be looked at; what forbids it is told when it is imported."""
    try:
        return path.is_file()
    except OSError:
        return False
