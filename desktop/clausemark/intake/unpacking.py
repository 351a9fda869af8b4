"""Takes containers apart member by member, within caps; names are for eyes and never become paths."""

from __future__ import annotations

import gzip
import io
import lzma
import re
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import IO

from clausemark.archive.capture import CapturedAt
from clausemark.archive.terms import CaptureBasis
from clausemark.errors import InputRefusedError
from clausemark.intake.containers import Container, container_of
from clausemark.intake.discovery import printable
from clausemark.intake.mail import parts_of
from clausemark.intake.members import MOST_DEPTH, MOST_TOTAL, Member
from clausemark.intake.page_origin import origin_in
from clausemark.intake.web_archives import documents_in
from clausemark.intake.zipped import MOST_BYTES, MOST_MEMBERS, open_zip, unpacked
from clausemark.phrases import phrase

_OF_TAR = (TypeError, IndexError)
"""What `tarfile` lets escape where the header of a packed archive ends in the middle."""
_DAMAGED = (tarfile.TarError, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError, UnicodeError)
_HIDDEN = re.compile(r"(?:^|/)(?:\.[^/.][^/]*|__MACOSX|thumbs\.db|desktop\.ini|~\$[^/]*)(?:/|$)", re.IGNORECASE)
_ARCHIVED = re.compile(r"(?:^|/)archive/[^/]+\.warc(?:\.gz)?$", re.IGNORECASE)
_LONGEST_NAME = 1000
_HEADERS = 65_536
_RATIO = 200
_RATIO_FROM = 16 * 1024 * 1024


def members_of(stream: IO[bytes], kind: Container, name: str) -> Iterator[Member]:
    """Yield the documents and the refusals of a container, containers inside it taken apart too.

    Raises `InputRefusedError`: `unreadable`, `encrypted`, `hostile`, `too-large`.
    """
    total = 0
    for number, member in enumerate(_opened(stream, kind, name, 1), 1):
        total += len(member.data)
        if number > MOST_MEMBERS or total > MOST_TOTAL:
            message = phrase(
                "{name} holds more than is taken from one container. Import its parts one by one.", name=name
            )
            raise InputRefusedError(message, reason="too-large")
        yield replace(member, name=printable(member.name)[:_LONGEST_NAME])


def _opened(stream: IO[bytes], kind: Container, name: str, depth: int) -> Iterator[Member]:
    for member in _MEMBERS[kind](stream, name):
        inner = _kind(member, kind)
        if inner is None or inner is Container.MAIL:
            yield member
        if inner is None:
            continue
        if depth >= MOST_DEPTH:
            message = f"{member.name} lies in containers inside containers. Unpack it, and import it by itself."
            yield Member(member.name, refusal=("nested-too-deeply", message))
        else:
            yield from _nested(member, inner, depth)


def _kind(member: Member, outer: Container) -> Container | None:
    """Return what container a member is; a message is one beside being a document."""
    if not member.data:
        return None
    if outer is not Container.MAIL and member.name.casefold().endswith(".eml"):
        return Container.MAIL
    kind = container_of(member.name, member.data[:4096])
    return None if kind is Container.GIT else kind


def _nested(member: Member, kind: Container, depth: int) -> Iterator[Member]:
    try:
        for inner in _opened(io.BytesIO(member.data), kind, member.name, depth + 1):
            moment = inner.captured_at or _moment_of(member, kind)
            yield replace(inner, name=f"{member.name}!/{inner.name}", captured_at=moment)
    except InputRefusedError as error:
        yield Member(member.name, refusal=(error.reason, f"{member.name}: {error.message}"))


def _moment_of(member: Member, kind: Container) -> CapturedAt | None:
    """Return the moment of a container inside a container, for what it holds without one: of mail, when it was sent."""
    sent = origin_in(member.data[:_HEADERS]).captured_at if kind is Container.MAIL else None
    return sent or member.captured_at


def _of_zip(stream: IO[bytes], name: str) -> Iterator[Member]:
    archive = open_zip(stream)
    for info in archive.infolist():
        if (
            not info.filename
            or info.is_dir()
            or _HIDDEN.search(info.filename)
            or stat.S_ISLNK(info.external_attr >> 16)
        ):
            continue
        try:
            data = unpacked(archive, info)
        except InputRefusedError as error:
            yield Member(info.filename, refusal=(error.reason, f"{info.filename}: {error.message}"))
            continue
        yield Member(info.filename, data, _zip_moment(info), note=f"{info.filename} in {name}")


def _zip_moment(info: zipfile.ZipInfo) -> CapturedAt | None:
    """Return when a member was changed: the extended time in UTC where there is one, else the local one as noted."""
    extra = info.extra
    while len(extra) >= 4:
        size = int.from_bytes(extra[2:4], "little")
        if extra[:2] == b"UT" and size >= 5 and extra[4] & 1:
            seconds = int.from_bytes(extra[5:9], "little", signed=True)
            return CapturedAt(datetime.fromtimestamp(seconds, UTC), CaptureBasis.FILE_TIME)
        extra = extra[4 + size :]
    try:
        return CapturedAt(datetime(*info.date_time, tzinfo=UTC), CaptureBasis.FILE_TIME)
    except ValueError:
        return None


def _of_tar(stream: IO[bytes], name: str) -> Iterator[Member]:
    try:
        with tarfile.open(fileobj=stream, mode="r|*") as archive:
            for info in archive:
                if not info.isfile() or _HIDDEN.search(info.name):
                    continue
                if info.size > MOST_BYTES:
                    message = f"{info.name} is larger than {MOST_BYTES // 2**20} MiB."
                    yield Member(info.name, refusal=("too-large", message))
                    continue
                content = archive.extractfile(info)
                data = content.read(MOST_BYTES + 1) if content is not None else b""
                moment = CapturedAt(_clock(info.mtime), CaptureBasis.FILE_TIME)
                yield Member(info.name, data, moment, note=f"{info.name} in {name}")
    except (*_DAMAGED, *_OF_TAR) as error:
        raise _damaged(name) from error


def _clock(seconds: float) -> datetime:
    try:
        return datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)


def _of_gzip(stream: IO[bytes], name: str) -> Iterator[Member]:
    inner = re.sub(r"\.gz$", "", name.rpartition("!/")[2], flags=re.IGNORECASE)
    packed = len(stream.read())
    stream.seek(0)
    try:
        data = gzip.GzipFile(fileobj=stream).read(MOST_BYTES + 1)
    except _DAMAGED as error:
        raise _damaged(name) from error
    if len(data) > MOST_BYTES or (len(data) > _RATIO_FROM and len(data) > _RATIO * packed):
        raise InputRefusedError(phrase("It unpacks to far more than a document has. Do not open it."), reason="hostile")
    yield Member(inner, data, note=f"unpacked from {name}")


def _of_wacz(stream: IO[bytes], name: str) -> Iterator[Member]:
    archive = open_zip(stream)
    found = [info for info in archive.infolist() if _ARCHIVED.search(info.filename)]
    if not found:
        message = phrase("{name} holds no web archive where a WACZ keeps one. Fetch it again.", name=name)
        raise InputRefusedError(message, reason="unreadable")
    for info in found:
        for member in documents_in(io.BytesIO(unpacked(archive, info)), info.filename):
            yield replace(member, note=f"{member.note}, in {info.filename}" if member.note else "")


def _of_mail(stream: IO[bytes], name: str) -> Iterator[Member]:
    for part in parts_of(stream.read()):
        if part.file_name is not None:
            yield Member(part.file_name, part.data, media_type=part.media_type, note=f"attached to {name}")


_MEMBERS = {
    Container.ZIP: _of_zip,
    Container.TAR: _of_tar,
    Container.GZIP: _of_gzip,
    Container.WARC: documents_in,
    Container.WACZ: _of_wacz,
    Container.MAIL: _of_mail,
}


def _damaged(name: str) -> InputRefusedError:
    message = phrase("{name} is damaged or was cut off: it cannot be unpacked. Fetch it again.", name=name)
    return InputRefusedError(message, reason="unreadable")
