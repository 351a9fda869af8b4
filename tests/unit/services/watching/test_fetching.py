"""Addresses are fetched politely and within limits, whatever the server does."""

from __future__ import annotations

import gzip
import io
import threading
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest
from warcio.archiveiterator import ArchiveIterator

from clausemark.archive.clock import parse_utc
from clausemark.errors import InputRefusedError
from clausemark.services.watching.fetching import Conditions, Fetcher, Limits, checked_address
from clausemark.services.watching.warc import web_archive
from support.web_server import Site, serving

QUICK = Limits(silence=0.3, seconds=1.0, size=64 * 1024, redirects=3)
PAGE = "<html><body><p>You pay the fees within thirty days.</p></body></html>"


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as found:
        yield found


def refusal(site: Site, path: str = "/terms") -> str:
    with pytest.raises(InputRefusedError) as raised:
        Fetcher(QUICK).fetch(site.address + path)
    return raised.value.reason


def test_a_page_comes_with_its_request_and_response(site: Site) -> None:
    site.put("/terms", PAGE, ETag='"1"')

    found = Fetcher(QUICK).fetch(site.address + "/terms")

    assert (found.status, found.body.decode(), found.etag) == (200, PAGE, '"1"')
    assert found.request.startswith(b"GET /terms HTTP/1.1\r\nHost: 127.0.0.1:")
    assert found.response.startswith(b"HTTP/1.1 200 OK\r\n")


def test_the_program_names_itself(site: Site) -> None:
    site.put("/terms", PAGE)

    Fetcher(QUICK).fetch(site.address + "/terms")

    assert all(headers["User-Agent"].startswith("clausemark/") for _, headers in site.seen)


def test_what_did_not_change_is_not_sent_again(site: Site) -> None:
    site.put("/terms", PAGE, ETag='"1"')

    found = Fetcher(QUICK).fetch(site.address + "/terms", Conditions(etag='"1"'))

    assert found.unchanged
    assert found.body == b""


def test_robots_txt_is_asked_once_and_obeyed(site: Site) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /private\n", kind="text/plain")
    site.put("/terms", PAGE)
    fetcher = Fetcher(QUICK)

    fetcher.fetch(site.address + "/terms")
    with pytest.raises(InputRefusedError) as raised:
        fetcher.fetch(site.address + "/private/terms")

    assert raised.value.reason == "robots-refused"
    assert site.asked("/robots.txt") == 1
    assert site.asked("/private/terms") == 0


def test_a_host_whose_robots_txt_fails_is_left_alone(site: Site) -> None:
    site.put("/robots.txt", status=503)
    site.put("/terms", PAGE)

    assert refusal(site) == "robots-refused"


def test_redirects_are_followed_and_the_last_address_is_told(site: Site) -> None:
    site.put("/terms", status=301, Location="/legal/terms")
    site.put("/legal/terms", PAGE)

    assert Fetcher(QUICK).fetch(site.address + "/terms").address == f"{site.address}/legal/terms"


def test_redirects_in_a_circle_end(site: Site) -> None:
    site.put("/terms", status=302, Location="/terms")

    assert refusal(site) == "redirect-loop"


def test_a_redirect_to_a_file_is_refused(site: Site) -> None:
    site.put("/terms", status=302, Location="file:///etc/hosts")

    assert refusal(site) == "address-invalid"


def test_a_page_that_is_gone_says_so(site: Site) -> None:
    assert Fetcher(QUICK).fetch(site.address + "/nothing").gone


def test_a_server_error_is_a_refusal_to_try_again(site: Site) -> None:
    site.put("/terms", status=500)

    assert refusal(site) == "server-refused"


def test_a_page_without_end_is_cut_off(site: Site) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while True:
            handler.wfile.write(b"x" * 8192)

    site.pages["/terms"] = endless

    assert refusal(site) == "too-large"


def test_a_small_answer_that_unpacks_without_end_is_cut_off(site: Site) -> None:
    bomb = gzip.compress(b"\0" * 10_000_000)
    site.put("/terms", bomb, Content_Encoding="gzip")

    assert refusal(site) == "too-large"


def test_gzip_that_was_not_asked_for_is_undone(site: Site) -> None:
    site.put("/terms", gzip.compress(PAGE.encode()), Content_Encoding="gzip")

    assert Fetcher(QUICK).fetch(site.address + "/terms").body.decode() == PAGE


@pytest.mark.parametrize(("coding", "data"), [("br", b"x"), ("gzip", b"no gzip"), ("deflate", zlib.compress(b"x"))])
def test_other_codings_are_refused(site: Site, coding: str, data: bytes) -> None:
    site.put("/terms", data, Content_Encoding=coding)

    assert refusal(site) == "encoding-unsupported"


def test_a_server_that_keeps_silent_is_not_waited_for(site: Site) -> None:
    stop = threading.Event()
    site.pages["/terms"] = lambda handler: (stop.wait(5), None)[1]

    assert refusal(site) == "server-silent"
    stop.set()


def test_a_server_that_drips_is_not_waited_for(site: Site) -> None:
    stop = threading.Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not stop.wait(0.05):
            handler.wfile.write(b"x")
            handler.wfile.flush()

    site.pages["/terms"] = drip

    assert refusal(site) == "server-silent"
    stop.set()


def test_headers_without_end_are_refused(site: Site) -> None:
    def babble(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5000 + b"\r\n")

    site.pages["/terms"] = babble

    assert refusal(site) == "server-unreachable"


def test_nobody_at_the_address_is_told() -> None:
    with serving() as closed:
        address = closed.address
    with pytest.raises(InputRefusedError) as raised:
        Fetcher(QUICK).fetch(f"{address}/terms")

    assert raised.value.reason == "server-unreachable"


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/hosts",
        "ftp://lantern.example/x",
        "https://",
        "https://user:pw@lantern.example/",
        "http://a b/",
        "terms",
    ],
)
def test_what_is_no_address_of_the_web_is_refused(address: str) -> None:
    with pytest.raises(InputRefusedError) as raised:
        checked_address(address)

    assert raised.value.reason == "address-invalid"


def test_line_ends_in_an_address_reach_no_request() -> None:
    with pytest.raises(InputRefusedError):
        checked_address("http://lantern.example/terms\r\nX-Evil: 1")


def test_the_web_archive_is_read_by_others(site: Site) -> None:
    site.put("/terms", PAGE)
    exchange = Fetcher(QUICK).fetch(site.address + "/terms")

    data = web_archive(exchange, parse_utc("2026-03-02T12:00:00Z"))

    records = {record.rec_type: record.content_stream().read() for record in ArchiveIterator(io.BytesIO(data))}
    assert records["response"].decode() == PAGE
    assert set(records) == {"warcinfo", "response", "request"}
    assert data == web_archive(exchange, parse_utc("2026-03-02T12:00:00Z"))
