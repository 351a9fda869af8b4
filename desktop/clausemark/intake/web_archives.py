"""Web archives (WARC, ARC, WACZ): every document that a server answered with, and when it did."""

from __future__ import annotations

import gzip
import logging
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import IO, Any

from clausemark.archive.capture import CapturedAt
from clausemark.archive.terms import CaptureBasis
from clausemark.errors import InputRefusedError
from clausemark.intake.members import MOST_TOTAL, Member
from clausemark.intake.zipped import MOST_BYTES
from clausemark.phrases import phrase

logger = logging.getLogger(__name__)

_DOCUMENTS = {
    "text/html": "html",
    "application/xhtml+xml": "xhtml",
    "application/pdf": "pdf",
    "text/plain": "txt",
    "text/markdown": "md",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/rtf": "rtf",
    "text/rtf": "rtf",
    "application/vnd.oasis.opendocument.text": "odt",
}
_PAGE = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype|html|head|body)", re.IGNORECASE | re.DOTALL)
_NO_PAGE = re.compile(r"\.(?:css|js|json|png|jpe?g|gif|svg|ico|woff2?|ttf)(?:\?|$)|/robots\.txt$", re.IGNORECASE)
_SUCCESS = "200"
_BROKEN = "the file is damaged or was cut off there"
_ARC = b"filedesc://"
_DAMAGED = (ValueError, TypeError, ArithmeticError, OSError, EOFError, zlib.error, LookupError, AttributeError)
"""What the library lets escape where a record is damaged, a length that no machine can count among it."""


def documents_in(stream: IO[bytes], name: str) -> Iterator[Member]:
    """Yield the documents of a WARC or ARC file, packed or not, in their order.

    The last member tells what was passed over. Raises `InputRefusedError` (`unreadable`) for what is no web archive.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    passed: Counter[str] = Counter()
    found = 0
    broken = _BROKEN
    for records in _readings(stream):
        passed.clear()
        broken = ""
        try:
            for number, record in enumerate(ArchiveIterator(records, arc2warc=True, check_digests=True), 1):
                member = _member(record, _called(record, number, has_ids=not records.is_arc), passed)
                if member is not None:
                    found += 1
                    yield member
        except (ArchiveLoadFailed, *_DAMAGED) as error:
            logger.info("web archive broken off: %s", type(error).__name__)
            broken = _BROKEN
        if found or not broken:
            break
    if not found and broken:
        raise InputRefusedError(
            phrase("It is damaged: no document in it can be read. Fetch it again."), reason="unreadable"
        )
    yield from _told(passed, broken, found, name)


def _told(passed: Counter[str], broken: str, found: int, name: str) -> Iterator[Member]:
    kinds = ", ".join(f"{what}: {count}" for what, count in sorted(passed.items()))
    if broken:
        message = (
            f"{name} was read up to its record {found + sum(passed.values())}: {broken}. What came before is kept."
        )
        yield Member(name, refusal=("cut-off", message))
    elif not found:
        seen = f" Passed over – {kinds}." if kinds else ""
        yield Member(name, refusal=("nothing-inside", f"{name} holds no document that a server sent.{seen}"))
    elif kinds:
        yield Member(name, warnings=(("passed-over", f"Passed over in {name} – {kinds}."),))


def _called(record: Any, number: int, *, has_ids: bool) -> str:
    """Return how custody names a record; ARC gives its records no ids, and the library makes some up."""
    own = record.rec_headers.get_header("WARC-Record-ID") if has_ids else None
    dated = record.rec_headers.get_header("WARC-Date")
    return f"record {number} of the archive ({own or 'without id'}), dated {dated}"


def _member(record: Any, called: str, passed: Counter[str]) -> Member | None:
    if record.rec_type == "revisit":
        passed["answers that are stored elsewhere (revisit)"] += 1
    if record.rec_type not in {"response", "resource"}:
        return None
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    headers = record.http_headers
    status = (headers.get_statuscode().strip() or _SUCCESS) if headers is not None else _SUCCESS
    if record.rec_type == "response" and headers is not None and status != _SUCCESS:
        passed["redirects and error answers"] += 1
        return None
    said = _said_type(record)
    if (said and said not in _DOCUMENTS) or url.startswith("metadata:") or _NO_PAGE.search(url):
        passed["files that are no documents"] += 1
        return None
    data = record.content_stream().read(MOST_BYTES + 1)
    if not data or (not said and not _PAGE.match(data)):
        passed["empty answers" if not data else "files that are no documents"] += 1
        return None
    return _made(record, called, url, said, data)


def _said_type(record: Any) -> str:
    headers = record.http_headers if record.http_headers is not None else record.rec_headers
    return (headers.get_header("Content-Type") or "").partition(";")[0].strip().casefold()


def _made(record: Any, called: str, url: str, said: str, data: bytes) -> Member:
    moment = _moment(record.rec_headers.get_header("WARC-Date"))
    web = url if url.startswith(("http://", "https://")) else None
    shown = url.partition("://")[2] or url or called
    member = Member(
        shown[:500],
        data,
        moment,
        web,
        said or "text/html",
        called,
    )
    if len(data) > MOST_BYTES:
        return _without(member, "too-large", f"{shown} is larger than {MOST_BYTES // 2**20} MiB.")
    return _with_warnings(member, record)


def _with_warnings(member: Member, record: Any) -> Member:
    warnings = []
    checker = record.digest_checker
    if checker is not None and checker.passed is False:
        message = "The archive's own digest of this record differs from its bytes: it was changed or cut off."
        warnings.append(("digest-differs", message))
    if record.rec_headers.get_header("WARC-Truncated"):
        warnings.append(("truncated", "The archive says that this record was cut off when it was captured."))
    return Member(
        member.name, member.data, member.captured_at, member.source_url, member.media_type, member.note,
        warnings=tuple(warnings),
    )  # fmt: skip


def _without(member: Member, reason: str, message: str) -> Member:
    return Member(member.name, refusal=(reason, message))


def _moment(date: str | None) -> CapturedAt | None:
    try:
        moment = datetime.fromisoformat((date or "").strip())
    except ValueError:
        return None
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return CapturedAt(aware.astimezone(UTC).replace(microsecond=0), CaptureBasis.WARC_DATE)


def suffix_of(media_type: str) -> str:
    """Return the suffix that a file of a media type has, empty for one that is no document."""
    return _DOCUMENTS.get(media_type, "")


def _readings(stream: IO[bytes]) -> Iterator[_Unpacked]:
    """Yield the ways to read an archive: unpacked as one, then, where that broke off at once, record by record.

    A record whose length is told wrong hides the next one, unless each is packed by itself.
    """
    try:
        whole = _Unpacked(stream)
        yield whole
        if whole.is_packed:
            stream.seek(0)
            yield _Unpacked(stream, by_record=True, is_arc=whole.is_arc)
    except _DAMAGED as error:
        logger.info("web archive cannot be unpacked: %s", type(error).__name__)


class _Unpacked:
    """Reads a stream through gzip where it is packed, whether record by record or as a whole, up to a cap.

    `by_record` leaves the unpacking to the library, which begins anew with each record.
    """

    def __init__(self, stream: IO[bytes], *, by_record: bool = False, is_arc: bool = False) -> None:
        self.is_packed = stream.read(2) == b"\x1f\x8b"
        stream.seek(0)
        unpacks = self.is_packed and not by_record
        self._stream: IO[bytes] = gzip.GzipFile(fileobj=stream) if unpacks else stream  # type: ignore[assignment]  # reads like one
        self.is_arc = is_arc or self._stream.read(len(_ARC)) == _ARC
        self._stream.seek(0)
        self._left = MOST_TOTAL

    def read(self, size: int = -1) -> bytes:
        """Return up to so many bytes."""
        data = self._stream.read(size if size >= 0 else 65_536)
        self._left -= len(data)
        if self._left < 0:
            raise InputRefusedError(phrase("It unpacks to more than any archive of documents has."), reason="hostile")
        return data

    def readline(self, size: int = 65_536) -> bytes:
        """Return up to one line."""
        return self._stream.readline(size)

    def tell(self) -> int:
        """Return the place in the unpacked bytes."""
        return self._stream.tell()

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to a place in the unpacked bytes."""
        return self._stream.seek(offset, whence)

    def close(self) -> None:
        """Leave the stream to who opened it."""
