"""Bytes become the characters a browser shows, and every byte keeps its place."""

from __future__ import annotations

import pytest

from clausemark.errors import InputRefusedError
from clausemark.intake.decoding import byte_places, decode
from clausemark.intake.html import HtmlReader
from clausemark.intake.markdown import MarkdownReader


@pytest.mark.parametrize(
    ("data", "hint", "encoding"),
    [
        ("Où".encode(), None, "utf-8"),
        ("\ufeffOù".encode("utf-16"), None, "utf-16-le"),
        ("Terms of use".encode("utf-16-le"), None, "utf-16-le"),
        ("Terms of use".encode("utf-16-be"), None, "utf-16-be"),
        (b"it\x92s", "iso-8859-1", "cp1252"),
        ("利用規約".encode("cp932"), "Shift_JIS", "cp932"),
        ("Où".encode(), "no-such-encoding", "utf-8"),
        ("Où".encode(), "utf-7", "utf-8"),
        ("Où".encode(), "utf-16", "utf-8"),
    ],
)
def test_marks_hints_and_labels_are_read_as_browsers_do(data: bytes, hint: str | None, encoding: str) -> None:
    assert decode(data, hint)[1] == encoding


def test_one_damaged_byte_does_not_change_the_others() -> None:
    data = "Société générale — conditions\n\n".encode() * 40 + b"bad \xff byte"
    source = MarkdownReader().read(data)
    assert (source.encoding, source.text[-10:]) == ("utf-8", "bad \ufffd byte")
    assert [warning.code for warning in source.warnings] == ["undecodable-bytes"]
    last = source.byte_map[-1]
    assert data[last.byte_start : last.byte_end] == b" byte"


def test_letters_of_another_encoding_are_guessed() -> None:
    russian = "Настоящее соглашение регулирует порядок использования сервиса. " * 20
    assert decode(russian.encode("cp1251"))[0] == russian


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \x00\n", "empty"),
        (bytes(range(32)) * 20, "not-text"),
        (b"\xff\xfe\x00\x00" + b"\xff" * 8, "undecodable"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(InputRefusedError) as caught:
        decode(data)
    assert caught.value.reason == reason


def test_a_nul_in_a_page_is_passed_over() -> None:
    assert HtmlReader().read(b"<h1>Ter\x00ms</h1><p>You agree.</p>").text == "Terms\n\nYou agree."


def test_an_encoding_with_states_has_no_byte_map() -> None:
    data = "利用規約 です".encode("iso2022_jp")
    assert HtmlReader().read(data, "iso-2022-jp").text == "利用規約 です"
    assert MarkdownReader().read(data, "iso-2022-jp").encoding != "iso2022_jp"


def test_places_count_damaged_characters() -> None:
    text, encoding = decode("é".encode() * 600 + b"\xff")
    assert list(byte_places(text, [0, 600, len(text)], encoding)) == [0, 1200, 1201]


def test_characters_that_turn_the_direction_are_warned_of() -> None:
    source = MarkdownReader().read("You may \u202enot\u202c cancel.".encode())
    assert [warning.code for warning in source.warnings] == ["direction-controls"]
