"""Fetches one address politely: robots.txt, an own name, conditional requests, and limits on everything.

RFC 9110 for conditional requests and redirects, RFC 9309 for robots.txt. Nothing here runs unless the user asked for
an address to be watched.
"""

from __future__ import annotations

import http.client
import ssl
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit
from urllib.robotparser import RobotFileParser

from clausemark import __version__
from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase

USER_AGENT = f"clausemark/{__version__} (document watch; runs when its user asks)"
ROBOT = "clausemark"
"""Name by which robots.txt may address this program."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_GONE = frozenset({404, 410})


@dataclass(frozen=True, slots=True)
class Limits:
    """What one look may take: seconds without a byte, seconds in all, bytes of the body, redirects in a row."""

    silence: float = 15.0
    seconds: float = 60.0
    size: int = 16 * 1024 * 1024
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the server said last, so that it need not send again what did not change."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its response; `body` is as it was sent, after any transfer coding.

    `address` is the one that answered, after redirects.
    """

    address: str
    status: int
    request: bytes
    response: bytes
    body: bytes
    media_type: str
    etag: str | None
    last_modified: str | None

    @property
    def unchanged(self) -> bool:
        """Tell whether the server says that nothing changed."""
        return self.status == 304

    @property
    def gone(self) -> bool:
        """Tell whether the server says that there is no such document."""
        return self.status in _GONE


@dataclass(slots=True)
class Fetcher:
    """Fetches addresses within one run; what robots.txt says is asked once for each host."""

    limits: Limits = field(default_factory=Limits)
    _robots: dict[str, RobotFileParser] = field(default_factory=dict)

    def fetch(self, address: str, conditions: Conditions | None = None) -> Exchange:
        """Return the exchange with an address, following redirects.

        Raises `InputRefusedError`: `address-invalid`, `robots-refused`, `redirect-loop`, `too-large`,
        `server-silent`, `server-unreachable`, `encoding-unsupported`, `server-refused` (any other status).
        """
        ends = time.monotonic() + self.limits.seconds
        asked = conditions or Conditions()
        for _ in range(self.limits.redirects + 1):
            parts = checked_address(address)
            self._ask_robots(parts, ends)
            exchange = self._once(parts, asked, ends, self.limits.size)
            if exchange.status not in _REDIRECTS:
                return _usable(exchange)
            address = _target(exchange)
        raise InputRefusedError(
            phrase("{address} redirects too often. Open it and watch where it ends.", address=address),
            reason="redirect-loop",
        )

    def _ask_robots(self, parts: SplitResult, ends: float) -> None:
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self._robots:
            self._robots[host] = self._read_robots(host, ends)
        address = urlunsplit(parts)
        if not self._robots[host].can_fetch(ROBOT, address):
            message = phrase(
                "{netloc} asks programs not to fetch {address}. Save the page yourself and import it.",
                netloc=parts.netloc,
                address=address,
            )
            raise InputRefusedError(message, reason="robots-refused")

    def _read_robots(self, host: str, ends: float) -> RobotFileParser:
        """Return the rules of a host: none without a file, all closed where the server fails (RFC 9309, 2.3.1)."""
        rules = RobotFileParser()
        address = f"{host}/robots.txt"
        for _ in range(self.limits.redirects + 1):
            found = self._once(checked_address(address), Conditions(), ends, 512 * 1024)
            if found.status not in _REDIRECTS:
                break
            address = _target(found)
        if found.status >= 500:
            rules.parse(["User-agent: *", "Disallow: /"])
        elif found.status == 200:
            rules.parse(found.body.decode("utf-8", "replace").splitlines())
        else:
            rules.parse([])
        return rules

    def _once(self, parts: SplitResult, asked: Conditions, ends: float, most: int) -> Exchange:
        headers = {"Host": parts.netloc, "User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "identity"}
        if asked.etag:
            headers["If-None-Match"] = asked.etag
        if asked.last_modified:
            headers["If-Modified-Since"] = asked.last_modified
        path = urlunsplit(("", "", parts.path or "/", parts.query, ""))
        connection = _connection(parts, min(self.limits.silence, _left(parts, ends)))
        try:
            connection.request("GET", path, headers={**headers, "Connection": "close"})
            answer = connection.getresponse()
            with answer:
                body = b"".join(_body(parts, answer, ends, most))
        except (OSError, http.client.HTTPException, UnicodeError) as error:
            raise _failed(parts, error) from error
        finally:
            connection.close()
        lines = [f"GET {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        request = "\r\n".join(lines).encode("latin-1", "replace")
        return Exchange(
            urlunsplit(parts),
            answer.status,
            request,
            _head(answer),
            _decoded(parts, answer, body, most),
            answer.headers.get_content_type(),
            answer.headers["ETag"],
            answer.headers["Last-Modified"],
        )


def checked_address(address: str) -> SplitResult:
    """Return the parts of an address; raise `InputRefusedError` (`address-invalid`) for what is none of the web."""
    try:
        parts = urlsplit(address.strip())
        port_ok = parts.port is None or parts.port > 0
    except ValueError:
        parts, port_ok = SplitResult("", "", "", "", ""), False
    plain = parts.username is None and parts.password is None
    readable = address.isprintable() and " " not in address.strip()
    if parts.scheme not in ("http", "https") or not parts.hostname or not (port_ok and plain and readable):
        message = phrase(
            "“{address}” is not the address of a page, which begins with https:// and holds no password.",
            address=address,
        )
        raise InputRefusedError(message, reason="address-invalid")
    return parts._replace(
        path=quote(parts.path, safe="/%:@!$&'()*+,;=~-._"),
        query=quote(parts.query, safe="/%:@!$&'()*+,;=~-._?"),
        fragment="",
    )


def _connection(parts: SplitResult, silence: float) -> http.client.HTTPConnection:
    if parts.scheme == "https":
        context = ssl.create_default_context()
        return http.client.HTTPSConnection(parts.hostname or "", parts.port, timeout=silence, context=context)
    return http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=silence)


def _body(parts: SplitResult, answer: http.client.HTTPResponse, ends: float, most: int) -> Iterator[bytes]:
    size = 0
    while part := answer.read1(64 * 1024):
        size += len(part)
        if size > most:
            message = phrase(
                "{netloc} sends more than {most} MiB. Save the document yourself and import it.",
                netloc=parts.netloc,
                most=most // 2**20,
            )
            raise InputRefusedError(message, reason="too-large")
        yield part
        _left(parts, ends)


def _left(parts: SplitResult, ends: float) -> float:
    left = ends - time.monotonic()
    if left <= 0:
        raise InputRefusedError(
            phrase("{netloc} takes too long to answer. It is tried again.", netloc=parts.netloc), reason="server-silent"
        )
    return left


def _decoded(parts: SplitResult, answer: http.client.HTTPResponse, body: bytes, most: int) -> bytes:
    """Return a body without its content coding; servers send gzip though it was not asked for."""
    coding = (answer.headers["Content-Encoding"] or "identity").strip().lower()
    if coding == "identity":
        return body
    message = phrase(
        "{netloc} sends its page as “{coding}”. Save the document yourself and import it.",
        netloc=parts.netloc,
        coding=coding[:20],
    )
    if coding not in ("gzip", "x-gzip"):
        raise InputRefusedError(message, reason="encoding-unsupported")
    unpacker = zlib.decompressobj(wbits=31)
    try:
        plain = unpacker.decompress(body, most + 1)
    except zlib.error as error:
        raise InputRefusedError(message, reason="encoding-unsupported") from error
    if len(plain) > most:
        raise InputRefusedError(
            phrase("{netloc} sends a page that unpacks without end.", netloc=parts.netloc), reason="too-large"
        )
    return plain


def _failed(parts: SplitResult, error: Exception) -> InputRefusedError:
    if isinstance(error, TimeoutError):
        message = phrase("{netloc} does not answer. It is tried again when the watch is due.", netloc=parts.netloc)
        return InputRefusedError(message, reason="server-silent")
    message = phrase(
        "{netloc} cannot be reached: {name}. It is tried again when the watch is due.",
        netloc=parts.netloc,
        name=type(error).__name__,
    )
    return InputRefusedError(message, reason="server-unreachable")


def _head(answer: http.client.HTTPResponse) -> bytes:
    """Return the response's head; how the body was transferred and packed is left out, as it was undone."""
    undone = {"transfer-encoding", "content-encoding", "content-length"}
    lines = [f"HTTP/1.1 {answer.status} {answer.reason}"]
    lines += [f"{name}: {value}" for name, value in answer.getheaders() if name.lower() not in undone]
    return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")


def _target(exchange: Exchange) -> str:
    for line in exchange.response.decode("latin-1").split("\r\n"):
        name, _, value = line.partition(":")
        if name.lower() == "location" and value.strip():
            return urljoin(exchange.address, value.strip())
    message = phrase("{address} redirects without saying where.", address=exchange.address)
    raise InputRefusedError(message, reason="redirect-loop")


def _usable(exchange: Exchange) -> Exchange:
    if exchange.status == 200 or exchange.unchanged or exchange.gone:
        return exchange
    message = phrase(
        "{address} answers with status {status}. It is tried again when the watch is due.",
        address=exchange.address,
        status=exchange.status,
    )
    raise InputRefusedError(message, reason="server-refused")
