"""What was dropped on the window, told apart: workspaces, packs, exchange files, legal's workbooks, documents."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from clausemark.archive.zip_damage import ZIP_DAMAGE
from clausemark.errors import UsageError
from clausemark.phrases import listed, phrase
from clausemark.services.exchange.layout import EXCHANGE, HEADER, TOP
from clausepack.attached import of_a_pack
from clausepack.manifest import PAYLOAD

_WORKBOOKS = frozenset({".xlsx", ".ods"})
"""No document is read from these: a spreadsheet that is dropped is legal's workbook on its way back."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """Paths by what they are; review files count as documents until somebody reads them."""

    workspaces: tuple[Path, ...] = ()
    packs: tuple[Path, ...] = ()
    exchanges: tuple[Path, ...] = ()
    workbooks: tuple[Path, ...] = ()
    documents: tuple[Path, ...] = ()

    @property
    def left_for_later(self) -> tuple[Path, ...]:
        """Return what is not looked at with the rest: one workspace is open at a time, and one workbook shown."""
        return (*self.workspaces[1:], *self.workbooks[1:])


def sorted_drop(paths: Sequence[Path]) -> Dropped:
    """Return the paths of a drop by what they are."""
    workspaces = tuple(path for path in paths if path.suffix.lower() == ".clausemark")
    packs = tuple(path for path in paths if path not in workspaces and is_pack(path))
    exchanges = tuple(path for path in paths if is_exchange(path))
    workbooks = tuple(path for path in paths if path.suffix.lower() in _WORKBOOKS and _is_file(path))
    known = {*workspaces, *packs, *exchanges, *workbooks}
    return Dropped(workspaces, packs, exchanges, workbooks, tuple(path for path in paths if path not in known))


def one_at_a_time(left: Sequence[Path]) -> UsageError:
    """Return what is said of workspaces and workbooks that were dropped beside the one that is opened."""
    message = phrase(
        "One workspace and one workbook are opened at a time. Drop {names} again when the first is done with.",
        names=listed(path.name for path in left),
    )
    return UsageError(message, reason="usage")


def is_exchange(path: Path) -> bool:
    """Tell whether a file is the work of another workstation: by its name, or as a ZIP by what it holds."""
    if path.suffix.lower() == EXCHANGE:
        return _is_file(path)
    return f"{TOP}/{PAYLOAD}{HEADER}" in _names_in(path)


def is_pack(path: Path) -> bool:
    """Tell whether a folder, a ZIP or a PDF is an audit pack: a bag with a `pack.json`, or a PDF of one."""
    if _is_file(path / "bagit.txt"):
        return _is_file(path / "data" / "pack.json")
    if not _is_file(path):
        return False  # a pipe, for one, would keep the window waiting for what it never says
    if path.suffix.lower() == ".pdf":
        return of_a_pack(path)
    names = _names_in(path)
    return any(name.endswith("data/pack.json") for name in names) and any(name.endswith("bagit.txt") for name in names)


def _names_in(path: Path) -> list[str]:
    """Return the names of what a ZIP holds, none for what is no ZIP."""
    if path.suffix.lower() != ".zip" or not _is_file(path) or not zipfile.is_zipfile(path):
        return []
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.namelist()
    except ZIP_DAMAGE:
        return []


def _is_file(path: Path) -> bool:
    """Tell whether a path is a file that may be looked at; what forbids it is told when it is imported."""
    try:
        return path.is_file()
    except OSError:
        return False
