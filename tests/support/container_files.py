"""Makes small containers for the tests of their unpacking."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import tarfile
from collections.abc import Mapping

PAGE = b"<html><head><title>Terms</title></head><body><p>You pay the fees.</p></body></html>"


def tar(files: Mapping[str, bytes], *, mode: str = "w", mtime: int = 1_767_225_600) -> bytes:
    """Return a TAR of files by their names, all of one time."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]  # a mode is any text here
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), mtime
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def warc(*answers: tuple[str, str, str, bytes], packed: bool = True) -> bytes:
    """Return a web archive of answers: address, status line, content type, bytes; all of one moment."""
    records = [_record(*answer) for answer in answers]
    return b"".join(gzipped(record) if packed else record for record in records)


def _record(url: str, status: str, content_type: str, data: bytes) -> bytes:
    block = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n\r\n".encode() + data
    digest = base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-0000-4000-8000-123456789abc>\r\n"
        f"WARC-Target-URI: {url}\r\nWARC-Date: 2026-03-17T08:30:00Z\r\nWARC-Payload-Digest: sha1:{digest}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def gzipped(data: bytes) -> bytes:
    """Return bytes packed by gzip, the same ones at any time."""
    return gzip.compress(data, mtime=0)


def mhtml(html: bytes, *, headers: str = "Date: Tue, 17 Mar 2026 09:30:00 +0100\r\n") -> bytes:
    """Return a web page as browsers save it."""
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lantern.example/terms\r\nSubject: Terms\r\n"
        f"{headers}MIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: binary\r\n\r\n"
    )
    return head.encode() + html + b"\r\n--b--\r\n"


def message(words: str, attached: Mapping[str, str]) -> bytes:
    """Return a mail with attachments of plain text."""
    parts = "".join(
        f'--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="{name}"\r\n\r\n{text}\r\n'
        for name, text in attached.items()
    )
    return (
        "From: a@lantern.example\r\nDate: Tue, 17 Mar 2026 09:30:00 +0100\r\nSubject: Our terms\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
        f"--b\r\nContent-Type: text/plain\r\n\r\n{words}\r\n{parts}--b--\r\n"
    ).encode()
