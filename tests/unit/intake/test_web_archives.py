"""Records of a web archive come in even where one of them tells its length wrong."""

from __future__ import annotations

import io

import pytest

from clausemark.errors import InputRefusedError
from clausemark.intake.web_archives import documents_in
from support.container_files import PAGE, gzipped, warc

_ANSWER = ("https://www.lantern.example/terms", "200 OK", "text/html", PAGE)
_SHORT = (
    b"WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:12345678-0000-4000-8000-123456789abd>\r\n"
    b"WARC-Date: 2026-03-17T08:30:00Z\r\nContent-Type: application/warc-fields\r\nContent-Length: 15\r\n\r\n"
    b"software: lamp\r\n"
)
"""A record without the two line ends that end one."""


@pytest.mark.parametrize(
    "archive",
    [gzipped(_SHORT) + warc(_ANSWER), gzipped(_SHORT + warc(_ANSWER, packed=False))],
    ids=["each packed", "packed as one"],
)
def test_a_record_after_one_of_a_wrong_length_is_found(archive: bytes) -> None:
    (member,) = documents_in(io.BytesIO(archive), "crawl.warc.gz")

    assert member.data == PAGE


def test_what_only_says_that_it_is_packed_is_damaged() -> None:
    with pytest.raises(InputRefusedError) as refused:
        list(documents_in(io.BytesIO(b"\x1f\x8b" + b"no" * 40), "crawl.warc.gz"))

    assert refused.value.reason == "unreadable"
