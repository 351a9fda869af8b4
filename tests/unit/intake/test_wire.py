"""Source texts and segmentations survive the way through bytes; anything else is refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clausemark.errors import IntegrityError
from clausemark.intake.markdown import MarkdownReader
from clausemark.intake.wire import decode_segmentation, decode_source, encode_segmentation, encode_source
from clausemark.provisions.segment import segment


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("ab é😀*_[]()<>&;#|1.\n"), max_size=60))
def test_equal_comes_back(words: str) -> None:
    source = MarkdownReader().read(f"x {words}".encode())
    found = segment(source)
    assert decode_source(encode_source(source)) == source
    assert decode_segmentation(encode_segmentation(found), source.text) == found


@pytest.mark.parametrize(
    ("part", "other"),
    [
        (b"source-text/1", b"source-text/9"),
        (b"[[0],[5],[0],[5],[1]]", b"[[9],[5],[0],[5],[1]]"),
        (b'"paragraph"', b'"poem"'),
        (b'"text":', b'"txet":'),
    ],
)
def test_damaged_bytes_are_refused(part: bytes, other: bytes) -> None:
    encoded = encode_source(MarkdownReader().read(b"words"))
    assert part in encoded
    with pytest.raises(IntegrityError) as caught:
        decode_source(encoded.replace(part, other, 1))
    assert caught.value.reason == "reading-damaged"
