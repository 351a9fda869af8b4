"""What was handed in: files and folders, and what their names and comments tell of platform, type and date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from clausemark.archive.capture import CapturedAt
from clausemark.archive.terms import CaptureBasis
from clausemark.errors import InputRefusedError

_DATED = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})Z?|--(\d{2})-(\d{2})-(\d{2}))?(?:[_ -][0-9a-f]{6,40})?$"
)
_SINGLE_FILE = re.compile(
    rb"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+?)\s*-?->", re.IGNORECASE
)
_IGNORED = frozenset({"thumbs.db", "desktop.ini"})
_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Candidate:
    """One file that may be a capture; `display` is its path as shown, from the folder handed in."""

    path: Path
    display: str
    platform: str | None
    terms_type: str | None
    captured_at: CapturedAt
    source_url: str | None = None


def discover(paths: Iterable[Path]) -> Iterator[Candidate]:
    """Yield the files handed in, and those below folders, in order of their names; links are not followed.

    Raises `InputRefusedError` (`path-missing`) for a path that does not exist, before anything is yielded from it.
    """
    for path in paths:
        if path.is_dir():
            for file in _files(path):
                yield candidate(file, f"{path.name}/{file.relative_to(path).as_posix()}", path)
        elif path.is_file():
            yield candidate(path, path.name, None)
        else:
            message = f"{path} does not exist or is no plain file. Check the name."
            raise InputRefusedError(message, reason="path-missing")


def _files(folder: Path) -> Iterator[Path]:
    for child in sorted(folder.iterdir(), key=lambda path: path.name):
        if child.name.startswith((".", "~$")) or child.name.casefold() in _IGNORED or child.is_symlink():
            continue
        if child.is_dir():
            yield from _files(child)
        elif child.is_file():
            yield child


def candidate(path: Path, display: str, root: Path | None) -> Candidate:
    """Return what a file's place, name and first bytes tell of it."""
    named = date_in_name(path.stem)
    platform = terms_type = None
    inside = path.absolute().parents
    if named is not None and len(inside) > 2:
        terms_type, platform = inside[0].name.split(" ~")[0], inside[1].name
    elif root is not None and len(path.relative_to(root).parts) > 1:
        platform = path.relative_to(root).parts[0]
    comment = _comment(path)
    if comment is not None:
        url, moment = comment
        return Candidate(path, display, platform, terms_type, moment, url)
    if named is not None:
        return Candidate(path, display, platform, terms_type, named)
    modified = datetime.fromtimestamp(path.stat().st_mtime, UTC).replace(microsecond=0)
    return Candidate(path, display, platform, terms_type, CapturedAt(modified, CaptureBasis.FILE_TIME))


def date_in_name(stem: str) -> CapturedAt | None:
    """Return the moment that a file name gives, None when it gives none or no real one."""
    found = _DATED.match(stem)
    if found is None:
        return None
    numbers = [int(part) for part in found.groups() if part is not None]
    try:
        moment = datetime(*numbers, tzinfo=UTC)  # type: ignore[misc,arg-type]  # three or six numbers
    except ValueError:
        return None
    return CapturedAt(moment, CaptureBasis.FILE_NAME, "second" if len(numbers) > 3 else "day")


def _comment(path: Path) -> tuple[str, CapturedAt] | None:
    """Return address and moment from a SingleFile comment, None when there is none."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError:
        return None
    found = _SINGLE_FILE.search(head)
    if found is None:
        return None
    text = found.group(2).decode("ascii", "replace").split(" (")[0].strip()
    try:
        moment = datetime.strptime(text, "%a %b %d %Y %H:%M:%S GMT%z")
    except ValueError:
        return None
    utc = moment.astimezone(UTC)
    return found.group(1).decode("utf-8", "replace"), CapturedAt(utc, CaptureBasis.PAGE_COMMENT)
