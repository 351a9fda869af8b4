"""The exchange with a server as a web archive: request and response, as ISO 28500 (WARC 1.1) has them."""

from __future__ import annotations

import base64
import hashlib
import uuid
from datetime import datetime

from clausemark.archive.clock import utc_text
from clausemark.services.watching.fetching import USER_AGENT, Exchange


def web_archive(exchange: Exchange, moment: datetime) -> bytes:
    """Return the records of one exchange; the same exchange and moment give the same bytes."""
    response = exchange.response + exchange.body
    concurrent = _record_id(response, moment, "response")
    info = f"software: {USER_AGENT}\r\nformat: WARC File Format 1.1\r\n".encode()
    return b"".join(
        (
            _record("warcinfo", moment, info, "application/warc-fields"),
            _record(
                "response",
                moment,
                response,
                "application/http; msgtype=response",
                ("WARC-Target-URI", exchange.address),
                ("WARC-Payload-Digest", _digest(exchange.body)),
            ),
            _record(
                "request",
                moment,
                exchange.request,
                "application/http; msgtype=request",
                ("WARC-Target-URI", exchange.address),
                ("WARC-Concurrent-To", concurrent),
            ),
        )
    )


def _record(kind: str, moment: datetime, block: bytes, media_type: str, *more: tuple[str, str]) -> bytes:
    fields = (
        ("WARC-Type", kind),
        ("WARC-Record-ID", _record_id(block, moment, kind)),
        ("WARC-Date", utc_text(moment)),
        *more,
        ("WARC-Block-Digest", _digest(block)),
        ("Content-Type", media_type),
        ("Content-Length", str(len(block))),
    )
    head = "WARC/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields) + "\r\n"
    return head.encode("utf-8") + block + b"\r\n\r\n"


def _record_id(block: bytes, moment: datetime, kind: str) -> str:
    name = f"{kind} {utc_text(moment)} {hashlib.sha256(block).hexdigest()}"
    return f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}>"


def _digest(data: bytes) -> str:
    return f"sha256:{base64.b32encode(hashlib.sha256(data).digest()).decode('ascii')}"
