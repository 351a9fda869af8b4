"""Programs that save pages note where and when; anything that is no address of the web is not believed."""

from __future__ import annotations

import pytest

from clausemark.archive.terms import CaptureBasis
from clausemark.intake.page_origin import PageOrigin, origin_in

HTTRACK = (
    b"<!-- Mirrored from example.org/terms.html by HTTrack Website Copier/3.x [XR&CO'2014], "
    b"Wed, 15 Nov 2023 10:11:12 GMT -->"
)
SINGLE_FILE = (
    b"<!--\n Page saved with SingleFile \n url: https://a.example/x \n"
    b" saved date: Tue Mar 17 2026 10:00:00 GMT+0100 (CET)\n-->"
)
WAYBACK = b"<!--\n     FILE ARCHIVED ON 10:11:12 Nov 15, 2023 AND RETRIEVED FROM THE\n-->"


def test_httrack_notes_address_and_moment() -> None:
    found = origin_in(b"<html>" + HTTRACK)
    assert found.source_url == "https://example.org/terms.html"
    assert found.captured_at is not None
    assert found.captured_at.utc.isoformat() == "2023-11-15T10:11:12+00:00"
    assert found.captured_at.basis is CaptureBasis.PAGE_COMMENT


def test_singlefile_moments_are_turned_to_utc() -> None:
    found = origin_in(SINGLE_FILE)
    assert found.source_url == "https://a.example/x"
    assert found.captured_at is not None
    assert found.captured_at.utc.isoformat() == "2026-03-17T09:00:00+00:00"


def test_wayback_notes_the_moment_at_the_end() -> None:
    found = origin_in(b'<link rel="canonical" href="https://a.example/t?x=1&amp;y=2">', WAYBACK)
    assert found.source_url == "https://a.example/t?x=1&y=2"
    assert found.captured_at is not None
    assert found.captured_at.utc.isoformat() == "2023-11-15T10:11:12+00:00"


def test_browsers_note_the_address_only() -> None:
    assert origin_in(b"<!-- saved from url=(0019)https://a.example/x -->") == PageOrigin("https://a.example/x")


@pytest.mark.parametrize(
    "head",
    [
        b"<link rel=canonical href='javascript:alert(1)'>",
        b"<link rel=canonical href='file:///etc/passwd'>",
        b"<!-- saved from url=(0014)about:internet -->",
        SINGLE_FILE.replace(b"https://a.example/x", b"data:text/html,x").replace(b"Tue Mar 17", b"Xyz Mar 99"),
        b"",
    ],
)
def test_what_is_no_address_and_no_moment_is_not_believed(head: bytes) -> None:
    assert origin_in(head) == PageOrigin()
