"""What a member of a container tells of platform, type, moment and address, as a file's place tells it of a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from clausemark.archive.capture import CapturedAt
from clausemark.archive.terms import CaptureBasis
from clausemark.intake.discovery import Candidate, Inside, date_in_name, place_of, printable
from clausemark.intake.members import Member
from clausemark.intake.page_origin import origin_in
from clausemark.intake.web_archives import suffix_of

_ENDS = 65_536
_OF_THE_CAPTURE = frozenset({CaptureBasis.WARC_DATE, CaptureBasis.COMMIT_DATE})


def member_candidate(container: Candidate, member: Member, *, of: str) -> Candidate:
    """Return a member as a candidate; `of` says in words which container it came from."""
    outer, _, inner = member.name.rpartition("!/")
    path, folders = PurePosixPath(inner), _folders(inner)
    origin = origin_in(member.data[:_ENDS], member.data[-_ENDS:])
    named = date_in_name(path.stem)
    platform, terms_type = place_of(path.stem, folders[::-1], folders)
    if platform is None and outer:
        platform, _ = place_of(PurePosixPath(outer).stem, _folders(outer)[::-1], _folders(outer))
    url = member.source_url or origin.source_url
    from_web = (
        member.source_url is not None
        and member.captured_at is not None
        and member.captured_at.basis is CaptureBasis.WARC_DATE
    )
    name = printable(path.name or inner)
    suffix = suffix_of(member.media_type or "")
    return replace(
        container,
        name=name,
        platform=host_of(url) if from_web else platform or container.platform,
        terms_type=None if from_web else terms_type or (container.terms_type if not folders else None),
        captured_at=_moment(member, origin.captured_at, named) or container.captured_at,
        source_url=url or container.source_url,
        date_said=origin.said,
        inside=Inside(
            member=member.name,
            data=member.data,
            note=f"{member.note or member.name}; {of}",
            title=_title(url) if from_web else None,
            type_name=f"{name}.{suffix}" if suffix else name,
            warnings=member.warnings,
            technical=member.technical,
        ),
    )


def _folders(name: str) -> list[str]:
    """Return the names of the folders that a member lies in, outermost first."""
    return [part for part in PurePosixPath(name.rpartition("!/")[2]).parts[:-1] if part not in {"/", ".", ".."}]


def _moment(member: Member, of_page: CapturedAt | None, named: CapturedAt | None) -> CapturedAt | None:
    if member.captured_at is not None and member.captured_at.basis in _OF_THE_CAPTURE:
        return member.captured_at
    return of_page or named or member.captured_at


def host_of(url: str | None) -> str | None:
    """Return the host of an address without `www.`, None where there is none."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return None
    return printable(host.removeprefix("www.")) or None


def _title(url: str | None) -> str | None:
    """Return host and path of an address: the same page captured twice is one document."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    words = f"{(parts.hostname or '').removeprefix('www.')}{parts.path.rstrip('/')}"
    return printable(f"{words}?{parts.query}" if parts.query else words)[:300] or None
