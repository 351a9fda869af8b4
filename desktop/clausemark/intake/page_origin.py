"""Where and when a page was saved, as the program that saved it noted in the page."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from clausemark.archive.capture import CapturedAt
from clausemark.archive.terms import CaptureBasis
from clausemark.intake.decoding import marked_encoding
from clausemark.intake.mail import headers_of

_MAIL = re.compile(rb"(?:From [^\n]*\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t<]")
_SINGLE_FILE = re.compile(
    rb"Page saved with SingleFile(?:Z)?\s+url:\s*(\S{1,2000})\s+saved date:\s*([^\n]{1,100}?)\s*(?:\n|-->)",
    re.IGNORECASE,
)
_HTTRACK = re.compile(
    rb"<!--\s*Mirrored from (\S{1,2000}) by HTTrack [^\n]{0,80}?,"
    rb"\s*((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [^\n]{10,40}?)\s*-->"
)
_WAYBACK = re.compile(rb"FILE ARCHIVED ON (\d\d:\d\d:\d\d \w{3} \d\d, \d{4})")
_BROWSER = re.compile(rb"<!--\s*saved from url=\(\d{4}\)(\S{1,2000})\s*-->")
_CANONICAL = re.compile(rb"<link\b[^<>]{0,500}?\brel\s*=\s*[\"']?canonical\b[^<>]{0,2000}>", re.IGNORECASE)
_HOST_FIRST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,24}(?:/|$)", re.IGNORECASE)
_ADDRESS = re.compile(rb"\bhref\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageOrigin:
    """What a page says of its own origin; None for what it does not say. `said` is the date in its own words."""

    source_url: str | None = None
    captured_at: CapturedAt | None = None
    said: str | None = None


def origin_in(untrusted_head: bytes, untrusted_tail: bytes = b"") -> PageOrigin:
    """Return what the first and last bytes of a page tell: comments of SingleFile, HTTrack, browsers, Wayback."""
    if marked_encoding(untrusted_head) is not None or _MAIL.match(untrusted_head):
        of_mail = _of_mail(untrusted_head)
        if of_mail != PageOrigin():
            return of_mail
    small_head = untrusted_head.lower()
    # A name is found in a fraction of the time of a search that tells no case apart; few pages have one of them.
    found = _SINGLE_FILE.search(untrusted_head) if b"singlefile" in small_head else None
    if found is not None:
        said = found.group(2).decode("ascii", "replace")
        moment = _moment(_single_file_moment(said))
        return PageOrigin(_address(found.group(1)), moment, said if moment is not None else None)
    found = _HTTRACK.search(untrusted_head) or _HTTRACK.search(untrusted_tail)
    if found is not None:
        return PageOrigin(_address(found.group(1)), _moment(_mail_moment(found.group(2).decode("ascii", "replace"))))
    saved = _BROWSER.search(untrusted_head)
    canonical = _canonical(untrusted_head) if saved is None and b"canonical" in small_head else None
    address = _address(saved.group(1)) if saved else canonical
    archived = _WAYBACK.search(untrusted_tail) or _WAYBACK.search(untrusted_head)
    if archived is None:
        return PageOrigin(address)
    return PageOrigin(address, _moment(_parsed(archived.group(1).decode("ascii"), "%H:%M:%S %b %d, %Y")))


def _of_mail(untrusted_head: bytes) -> PageOrigin:
    headers = headers_of(untrusted_head)
    captured_at = CapturedAt(headers.moment, CaptureBasis.MHTML_DATE) if headers.moment is not None else None
    return PageOrigin(headers.address, captured_at, headers.date if captured_at is not None else None)


def _canonical(head: bytes) -> str | None:
    link = _CANONICAL.search(head)
    address = _ADDRESS.search(link.group()) if link else None
    return _address(address.group(1)) if address else None


def _address(untrusted: bytes) -> str | None:
    """Return an address of the web, None for anything else."""
    text = html.unescape(untrusted.decode("utf-8", "replace"))
    if _HOST_FIRST.match(text):
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    return text if parts.scheme in {"http", "https"} and parts.netloc and text.isprintable() else None


def _single_file_moment(text: str) -> datetime | None:
    return _parsed(text.partition(" (")[0].strip(), "%a %b %d %Y %H:%M:%S GMT%z")


def _mail_moment(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text)
    except ValueError:
        return None


def _parsed(text: str, form: str) -> datetime | None:
    try:
        return datetime.strptime(text, form)  # noqa: DTZ007  # `_moment` takes a moment without a zone for UTC
    except ValueError:
        return None


def _moment(moment: datetime | None) -> CapturedAt | None:
    if moment is None:
        return None
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return CapturedAt(aware.astimezone(UTC), CaptureBasis.PAGE_COMMENT)
