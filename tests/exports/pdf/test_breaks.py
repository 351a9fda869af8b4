"""Line breaks stand where a reader expects them, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given

from clausepack.pdf.breaks import pieces_of, word_spans
from support.packs import any_text


@given(any_text())
def test_words_and_pieces_join_to_the_text(text: str) -> None:
    words = word_spans(text)

    assert "".join(words) == text.replace("\t", " ")
    assert all("".join(pieces_of(word)) == word for word in words)


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("plain", ["plain"]),
        ("opt-out ", ["opt-", "out "]),
        ("and/or", ["and/", "or"]),
        ("-5", ["-5"]),
        ("2026-10-02", ["2026-10-02"]),
        ("SHA-256", ["SHA-256"]),
        ("1798.100\u00a0(a)", ["1798.100\u00a0(a)"]),
        ("—\u00a0Discord", ["—\u00a0Discord"]),
        ("服务条款。", ["服", "务", "条", "款。"]),
        ("（服务）", ["（服", "务）"]),
        ("https://a.example/terms", ["https://", "a.example/", "terms"]),
    ],
)
def test_a_word_breaks_at_its_joints(word: str, pieces: list[str]) -> None:
    assert pieces_of(word) == pieces


@pytest.mark.parametrize("dots", ["…", "..."])
def test_an_ellipsis_never_begins_a_line(dots: str) -> None:
    words = word_spans(f"the order {dots} and its confirmation {dots}")

    assert words == ["the ", f"order {dots} ", "and ", "its ", f"confirmation {dots}"]


def test_a_long_address_breaks_at_its_marks() -> None:
    address = "https://law.example/instruments?id=gdpr&article=6&paragraph=1"

    assert pieces_of(address)[-3:] == ["gdpr&", "article=", "6&paragraph=1"] or len(pieces_of(address)) >= 5
