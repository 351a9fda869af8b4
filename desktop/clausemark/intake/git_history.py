"""The history of documents in a git repository: one capture for each commit that touches a document's file.

Open Terms Archive keeps declarations of services as `Service/Terms type.md`, and one commit for each recorded change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from clausemark.archive.capture import CapturedAt
from clausemark.archive.terms import CaptureBasis
from clausemark.intake.git_command import GitObjects, GitRepository
from clausemark.intake.media import known_suffix
from clausemark.intake.members import Member
from clausemark.intake.zipped import MOST_BYTES

_COMMIT = re.compile(rb"\n?([0-9a-f]{40,64})")
_PERSON = re.compile(r"(?:.*>)?\s*(-?\d{1,12}) ([+-])(\d\d)(\d\d)$")
_TECHNICAL = re.compile(
    r"\b(?:technical|declaration) upgrade|\brefilter|\bre-?extract|\bapply technical|\bmove(?:d)? to|\brename",
    re.IGNORECASE,
)
_LOCATION = re.compile(
    r"(?:source-document-location|snapshotted from|fetched from|\burl)s?\s*:?\s+(https?://\S+)", re.IGNORECASE
)
_ASIDE = re.compile(r"^(?:README|LICEN[CS]E|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY)\b", re.IGNORECASE)
_MOST_MESSAGE = 1 << 20
_LOG = (
    "log",
    "--topo-order",
    "--reverse",
    "--no-color",
    "--format=%H",
    "--raw",
    "-z",
    "--no-abbrev",
    "-M",
    "--no-ext-diff",
)


@dataclass(frozen=True, slots=True)
class Change:
    """A commit that gave a file other bytes; `before` is its name until then, when it was renamed."""

    commit: str
    path: str
    blob: str
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Commit:
    """Who is not told: when it was written and committed, and in what words."""

    written: datetime
    committed: datetime
    subject: str
    body: str

    @property
    def technical(self) -> bool:
        """Tell whether it records that the extraction changed, not the document."""
        return _TECHNICAL.search(self.subject) is not None

    @property
    def source_url(self) -> str | None:
        """The first address that the message says the document was fetched from."""
        found = _LOCATION.search(self.body)
        return found.group(1).rstrip(".,;)") if found else None


def history_of(repository: GitRepository) -> Iterator[Member]:
    """Yield every recorded state of every document, oldest commits first.

    A member is named as its file was last called, so that a renamed document stays one.
    """
    changes = [each for each in changes_in(repository.run(*_LOG, repository.head)) if _is_document(each.path)]
    names = last_names(changes)
    latest: dict[str, datetime] = {}
    with repository.objects() as objects:
        for change, name in zip(changes, names, strict=True):
            member = _member(objects, change, name, latest.get(name))
            if member.captured_at is not None:
                latest[name] = member.captured_at.utc
            yield member


def changes_in(untrusted_log: bytes) -> Iterator[Change]:
    """Yield the changes that `git log --raw -z` printed; deletions and what is no plain file are left out."""
    tokens = iter(untrusted_log.split(b"\x00"))
    commit = ""
    for token in tokens:
        named = _COMMIT.fullmatch(token)
        if named is not None:
            commit = named.group(1).decode()
            continue
        parts = token.lstrip(b"\n:").split()
        if len(parts) != 5:
            continue
        first = _name(next(tokens, b""))
        renamed = parts[4][:1] in b"RC"
        path = _name(next(tokens, b"")) if renamed else first
        if parts[1][:3] == b"100" and parts[4][:1] != b"D":
            yield Change(commit, path, parts[3].decode("ascii", "replace"), first if parts[4][:1] == b"R" else None)


def last_names(changes: list[Change]) -> list[str]:
    """Return for each change the name that its file has at the end."""
    later: dict[str, str] = {}
    names = []
    for change in reversed(changes):
        name = later.get(change.path, change.path)
        names.append(name)
        if change.before is not None:
            later.pop(change.path, None)
            later[change.before] = name
    return names[::-1]


def _member(objects: GitObjects, change: Change, name: str, latest: datetime | None) -> Member:
    raw = objects.get(change.commit, _MOST_MESSAGE)
    commit = parsed_commit(raw or b"")
    if commit is None:
        return Member(name, refusal=("unreadable", f"{change.path}: the commit {change.commit} cannot be read."))
    data = objects.get(change.blob, MOST_BYTES)
    if data is None:
        message = f"{change.path} of the commit {change.commit} is missing, or larger than {MOST_BYTES // 2**20} MiB."
        return Member(name, refusal=("too-large", message))
    renamed = f", then called {change.path}" if change.path != name else ""
    note = (
        f"commit {change.commit}{renamed}: “{commit.subject}”, written {commit.written.isoformat()},"
        f" committed {commit.committed.isoformat()}"
    )
    moment = CapturedAt(_moment(commit, latest), CaptureBasis.COMMIT_DATE)
    return Member(name, data, moment, commit.source_url, note=note, technical=commit.technical)


def _moment(commit: Commit, latest: datetime | None) -> datetime:
    """Return when a state was recorded; never before the one that it follows, whatever its author's clock said."""
    written, committed = commit.written.astimezone(UTC), commit.committed.astimezone(UTC)
    if latest is None or written >= latest:
        return written
    return max(committed, latest)


def parsed_commit(untrusted: bytes) -> Commit | None:
    """Return what a commit object says, None for what is none."""
    head, _, message = untrusted.decode("utf-8", "replace").partition("\n\n")
    said = dict(line.split(" ", 1) for line in head.split("\n") if " " in line and not line.startswith(" "))
    written, committed = _when(said.get("author", "")), _when(said.get("committer", ""))
    if written is None or committed is None:
        return None
    subject, _, body = message.strip().partition("\n")
    return Commit(written, committed, " ".join(subject.split())[:300], body[:20_000])


def _when(person: str) -> datetime | None:
    found = _PERSON.search(person)
    if found is None:
        return None
    sign = -1 if found.group(2) == "-" else 1
    offset = timedelta(hours=sign * int(found.group(3)), minutes=sign * int(found.group(4)))
    try:
        return datetime.fromtimestamp(int(found.group(1)), timezone(offset))
    except (ValueError, OverflowError, OSError):
        return None


def _is_document(path: str) -> bool:
    hidden = any(part.startswith(".") for part in path.split("/"))
    return known_suffix(path) and not hidden and not ("/" not in path and _ASIDE.match(path))


def _name(token: bytes) -> str:
    return token.decode("utf-8", "replace")
