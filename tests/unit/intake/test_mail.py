from __future__ import annotations

from datetime import UTC, datetime

import pytest

from clausemark.archive.terms import CaptureBasis
from clausemark.errors import InputRefusedError
from clausemark.intake.mail import MAIL, MHTML, MailReader, parts_of
from clausemark.intake.media import media_type_of
from clausemark.intake.page_origin import origin_in
from support.container_files import PAGE, message, mhtml


def test_the_page_of_an_mhtml_file_is_its_text() -> None:
    source = MailReader().read(mhtml(PAGE))

    assert source.text == "You pay the fees."
    assert source.title == "Terms"
    assert source.element_paths(0, 5)[0].startswith("part[1]#/html/body")


def test_a_saved_page_says_when_and_where_it_was_saved() -> None:
    origin = origin_in(mhtml(PAGE))

    assert origin.source_url == "https://lantern.example/terms"
    assert origin.captured_at is not None
    assert origin.captured_at.utc == datetime(2026, 3, 17, 8, 30, tzinfo=UTC)
    assert origin.captured_at.basis is CaptureBasis.MHTML_DATE
    assert origin.said == "Tue, 17 Mar 2026 09:30:00 +0100"


@pytest.mark.parametrize("date", ["Date: soon\r\n", "Date: Tue, 99 Mar 2026\r\n", ""])
def test_a_date_that_is_none_is_left_out(date: str) -> None:
    assert origin_in(mhtml(PAGE, headers=date)).captured_at is None


def test_the_words_of_a_message_are_read_without_its_attachments() -> None:
    data = message("Our terms have changed.", {"terms.txt": "1. Fees are due."})

    assert MailReader().read(data).text == "Our terms have changed."
    assert [part.file_name for part in parts_of(data)] == [None, "terms.txt"]


def test_a_message_in_utf_16_is_read() -> None:
    assert MailReader().read(message("Hello.", {}).decode().encode("utf-16")).text == "Hello."


def test_mail_is_known_by_its_headers() -> None:
    assert media_type_of("saved", mhtml(PAGE)) == MHTML
    assert media_type_of("saved", message("Hello.", {})) == MAIL


def test_a_message_without_words_is_unreadable() -> None:
    with pytest.raises(InputRefusedError) as refused:
        MailReader().read(b"From: a@lantern.example\r\nContent-Type: image/png\r\n\r\nxx")

    assert refused.value.reason == "unreadable"


def test_parts_without_end_are_hostile() -> None:
    deep = b"words"
    for number in range(40):
        deep = f'Content-Type: multipart/mixed; boundary="b{number}"\r\n\r\n--b{number}\r\n'.encode() + deep

    with pytest.raises(InputRefusedError) as refused:
        list(parts_of(b"From: a\r\n" + deep))

    assert refused.value.reason == "hostile"
