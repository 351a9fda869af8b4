"""What was handed in: files and folders, and what their names and comments tell of platform, type and date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from clausemark.archive.capture import CapturedAt
from clausemark.archive.hashes import Sha256
from clausemark.archive.terms import CaptureBasis
from clausemark.intake.git_command import is_repository
from clausemark.intake.page_origin import PageOrigin, origin_in

_DATED = re.compile(
    r"(?:^|(?<=[\s_.~-]))(\d{4})-(\d{2})-(\d{2})"
    r"(?:T(\d{2})[:-]?(\d{2})[:-]?(\d{2})Z?|--(\d{2})-(\d{2})-(\d{2}))?(?:[_ -][0-9a-f]{6,40})?$"
)
_DAY = re.compile(r"(?:^|(?<=[\s_.~-]))(\d{4})-(\d{2})-(\d{2})(?=[\s_.~-])")
_SAVED = re.compile(
    r"\s\(\d{1,4}[_./-]\d{1,2}[_./-]\d{2,4}\.?,?\s\d{1,2}[_:.h-]\d{2}(?:[_:.-]\d{2})?(?:\s?[AP]\.?M\.?)?\)$",
    re.IGNORECASE,
)
"""The day and time, as the language of the browser writes them, that SingleFile puts behind a page's title."""
_TERMS_TYPE = re.compile(
    r"\b(?:terms|polic(?:y|ies)|agreements?|conditions?|guidelines?|notices?|statements?|rules|charter|licen[cs]es?"
    r"|contracts?|conduct|imprint|addendum|eula|tos|dpa|cg[uv]|agb|\w*bedingungen|datenschutz\w*|impressum"
    r"|confidentialité|politique|mentions|charte|términos|condiciones|política|aviso|termini|condizioni|informativa"
    r"|\w*voorwaarden|privacy\w*)\b",
    re.IGNORECASE,
)
_SHORT_NAME = re.compile(r"\w_\w|^\S*\w-\w\S*$|\b[a-z]\w*-\w")
"""Words joined as in names of files, but not those of a title: "In-App Purchases Policy"."""
_HOST = re.compile(r"(?:[a-z\d-]+\.)+(?!(?:zip|tar|old|bak|html?|md|txt|pdf|docx?)$)[a-z]{2,18}", re.IGNORECASE)
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_IGNORED = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx"})
_TEMPORARY = (".tmp", ".part", ".crdownload", ".swp", "~")
_ENDS = 65_536


@dataclass(frozen=True, slots=True)
class Inside:
    """What is known of a capture that came out of a container: `path` of the candidate is then the container's.

    `member` is its name there, `note` says where it was, `type_name` is a name whose suffix fits its type.
    """

    member: str
    data: bytes
    note: str = ""
    title: str | None = None
    type_name: str = ""
    warnings: tuple[tuple[str, str], ...] = ()
    technical: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """One file that may be a capture; `display` is its path as shown, from the folder handed in.

    `display` and `name` are for eyes only, cleaned of what a terminal or a database would choke on; `path` is
    where the file is. `looked_at` is the hash of the bytes that a person saw recognised, None where nobody did.
    """

    path: Path
    display: str
    name: str
    platform: str | None
    terms_type: str | None
    captured_at: CapturedAt
    source_url: str | None = None
    date_said: str | None = None
    inside: Inside | None = None
    looked_at: Sha256 | None = None

    @property
    def member(self) -> str | None:
        """Its name in the container it came out of, None for a file by itself."""
        return self.inside.member if self.inside is not None else None

    @property
    def file_name(self) -> str:
        """The name of the file that was handed in: its own, or that of its container."""
        return self.name if self.inside is None else printable(self.path.name)

    @property
    def stem(self) -> str:
        """What its name, or the archive it comes from, calls the document: without suffix and date.

        A file that is called by its date alone, whose address nobody knows, is a version of what its folder is called.
        """
        if self.inside is not None and self.inside.title:
            return self.inside.title
        stem = stem_of(self.name)
        if self.platform is not None and self.source_url is None and _is_date(stem):
            return self.platform
        return without_date(stem).strip() or self.name


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was not looked into, and why: `hidden`, `temporary`, `link`, `unreadable`, `path-missing`."""

    display: str
    reason: str


def discover(paths: Iterable[Path], skipped: list[Skipped]) -> Iterator[Candidate]:
    """Yield the files handed in, and those below folders, in order of their names; links are not followed.

    A folder that is a git repository is one candidate, like a container.

    What is passed over, a path that does not exist among it, is added to `skipped`.
    """
    for handed_in in paths:
        path = handed_in if handed_in.name else handed_in.absolute()  # "." has no name of its own
        try:
            is_folder, is_file = path.is_dir(), path.is_file()
        except OSError:
            skipped.append(Skipped(printable(str(path)), "unreadable"))
            continue
        if is_file or (is_folder and is_repository(path)):
            yield candidate(path, path.name, None)
        elif is_folder:
            for file in _files(path, skipped):
                yield candidate(file, f"{path.name}/{file.relative_to(path).as_posix()}", path)
        else:
            skipped.append(Skipped(printable(str(path)), "path-missing"))


def _files(root: Path, notes: list[Skipped]) -> Iterator[Path]:
    """Yield the files below a folder; those in it may be nested as deeply as the disk allows."""
    waiting = _children(root, root, notes)
    while waiting:
        path = waiting.pop()
        if path.is_dir() and not is_repository(path):
            waiting += _children(path, root, notes)
        else:
            yield path


def _children(folder: Path, root: Path, notes: list[Skipped]) -> list[Path]:
    """Return what a folder holds, the last name first, and note what is passed over."""
    found, passed = [], []
    try:
        for child in sorted(folder.iterdir(), key=lambda path: path.name, reverse=True):
            reason = _passed_over(child)
            if reason is None:
                found.append(child)
            else:
                passed.append(Skipped(_shown(child, root), reason))
    except OSError:
        notes.append(Skipped(_shown(folder, root), "unreadable"))
        return []
    notes += reversed(passed)
    return found


def _shown(path: Path, root: Path) -> str:
    below = path.relative_to(root).as_posix()
    return printable(root.name if below == "." else f"{root.name}/{below}")


def _passed_over(child: Path) -> str | None:
    name = child.name.casefold()
    if name.startswith(".") or name in _IGNORED:
        return "hidden"
    if name.startswith("~$") or name.endswith(_TEMPORARY):
        return "temporary"
    try:
        if child.is_symlink():
            return "link"
        return None if child.is_dir() or child.is_file() else "unreadable"
    except PermissionError:
        raise  # nothing in its folder can be looked at
    except OSError:
        return "unreadable"  # such as a name that is too long where its folder lies


def candidate(path: Path, display: str, root: Path | None) -> Candidate:
    """Return what a file's place, name and first and last bytes tell of it; `root` is the folder handed in."""
    named = date_in_name(stem_of(path.name))
    above = [folder.name for folder in path.absolute().parents if folder.name]
    below = () if root is None else path.relative_to(root).parts[:-1]
    platform, terms_type = place_of(stem_of(path.name), above, below)
    origin = _origin(path)
    return Candidate(
        path,
        printable(display),
        printable(path.name),
        platform,
        terms_type,
        origin.captured_at or named or modified(path),
        origin.source_url,
        origin.said,
    )


def printable(name: str) -> str:
    """Return a name that can be shown and stored: what has no shape, or turns the line, becomes U+FFFD."""
    return _UNPRINTABLE.sub("\ufffd", name)


def stem_of(name: str) -> str:
    """Return a file's name without its suffix; what follows a dot and a blank is none: "Lease of Mr. S. Miller"."""
    path = PurePosixPath(name)
    return path.name if " " in path.suffix else path.stem


def date_in_name(stem: str) -> CapturedAt | None:
    """Return the moment that a file name gives, None when it gives none or no real one.

    It stands at the end; a day before other words, as registers of filings write it, counts when it is the only one.
    """
    found = _DATED.search(stem)
    if found is None:
        days = list(_DAY.finditer(stem))
        if len(days) != 1:
            return None
        found = days[0]
    numbers = [int(part) for part in found.groups() if part is not None]
    try:
        moment = datetime(*numbers, tzinfo=UTC)  # type: ignore[misc,arg-type]  # three or six numbers
    except ValueError:
        return None
    return CapturedAt(moment, CaptureBasis.FILE_NAME, "second" if len(numbers) > 3 else "day")


def _is_date(stem: str) -> bool:
    """Tell whether a file's stem is a moment, perhaps with a commit behind it, and nothing else."""
    return _DATED.match(stem) is not None and date_in_name(stem) is not None


def without_date(stem: str) -> str:
    """Return a file's stem without the moment at its end; all of it when nothing else would be left."""
    return _DATED.sub("", _SAVED.sub("", stem)).strip(" _.~-") or stem


def place_of(stem: str, above: Sequence[str], below: Sequence[str]) -> tuple[str | None, str | None]:
    """Return platform and terms type as the folders name them.

    `above` are the names of all folders above the file, nearest first; `below` those of them that lie in what was
    handed in, outermost first. Folders further up are believed only when the file's own folder is named like terms.
    The nearest folder that is called like a host is the platform, else the outermost one.
    """
    dated = _is_date(stem)
    own, outer = _named(above, 0), _named(above, 1)
    if own is not None and outer is not None and (_is_terms_type(own) or (dated and len(below) > 1)):
        return outer, own
    if dated:
        return (own if below else None), None
    shown = without_date(printable(stem))
    terms_type = shown if _is_terms_type(shown) and below else None
    hosts = [name for name in reversed(below) if _HOST.fullmatch(name)]
    return (printable((hosts or below)[0]) if below else None), terms_type


def _is_terms_type(name: str) -> bool:
    """Tell whether a name is a kind of terms in words, not the short name of one document (`acme-terms`)."""
    return _TERMS_TYPE.search(name) is not None and _SHORT_NAME.search(name) is None


def _named(above: Sequence[str], place: int) -> str | None:
    """Return the name of a folder; what follows ` ~` tells pages of one document apart and is left out."""
    return printable(above[place].split(" ~")[0]).strip() or None if place < len(above) else None


def _origin(path: Path) -> PageOrigin:
    try:
        with path.open("rb") as stream:
            head = stream.read(_ENDS)
            stream.seek(max(len(head), path.stat().st_size - _ENDS))
            return origin_in(head, stream.read(_ENDS))
    except OSError:
        return PageOrigin()  # reading the whole file will say what is wrong with it


def modified(path: Path) -> CapturedAt:
    """Return when a file was changed last, as far as the disk says; a time outside the calendar is none."""
    try:
        moment = datetime.fromtimestamp(_seconds(path), UTC)
    except (OSError, ValueError, OverflowError):
        moment = datetime.fromtimestamp(0, UTC)
    return CapturedAt(moment.replace(microsecond=0), CaptureBasis.FILE_TIME)


def _seconds(path: Path) -> float:
    return path.stat().st_mtime
