"""Source texts and segmentations survive the way through bytes; anything else is refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clausemark.errors import IntegrityError
from clausemark.intake.markdown import MarkdownReader
from clausemark.intake.wire import Maps, decode_pointers, decode_segmentation, decode_source
from clausemark.intake.wire_writing import encode_pointers, encode_segmentation, encode_source
from clausemark.provisions.pointers import pack_pointers, pointers_in
from clausemark.provisions.segment import segment

_DEFINING = b'1. "Data" means records.\n\n2. We keep Data, and more Data, under clause 1.'


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


@pytest.mark.parametrize("maps", [Maps.MADE, Maps.CHECKED])
def test_a_map_outside_the_text_is_refused_whether_it_is_made_or_not(maps: Maps) -> None:
    encoded = encode_source(MarkdownReader().read(b"words"))

    with pytest.raises(IntegrityError) as caught:
        decode_source(encoded.replace(b"[[0],[5],[0],[5],[1]]", b"[[0],[6],[0],[5],[1]]", 1), maps)

    assert caught.value.reason == "reading-damaged"


def test_maps_that_are_only_checked_are_left_out() -> None:
    source = MarkdownReader().read(b"words")

    checked = decode_source(encode_source(source), Maps.CHECKED)

    assert (checked.text, checked.blocks) == (source.text, source.blocks)
    assert not checked.byte_map


def test_pointers_come_back_as_they_were_packed() -> None:
    source = MarkdownReader().read(_DEFINING)
    found = segment(source)
    pointers = pack_pointers(pointers_in(found, source.text))

    assert [len(each.steps) for each in pointers.definitions] == [2]
    assert decode_pointers(encode_pointers(pointers), found, source.text) == pointers


@pytest.mark.parametrize(
    ("part", "other"),
    [
        (b"[30,15]", b"[31,15]"),
        (b"[30,15]", b"[30,true]"),
        (b"[30,15]", b"[45,-15]"),
        (b"[30,15]", b'""'),
        (b"[30,15]", b"[4]"),
        (b"[1,1,5,", b"[1,true,5,"),
        (b"[1,1,5,", b"[9,1,5,"),
        (b"65,1]]", b"65,9]]"),
    ],
)
def test_pointers_outside_their_provisions_are_refused(part: bytes, other: bytes) -> None:
    source = MarkdownReader().read(_DEFINING)
    found = segment(source)
    encoded = encode_pointers(pack_pointers(pointers_in(found, source.text)))
    assert part in encoded

    with pytest.raises(IntegrityError) as caught:
        decode_pointers(encoded.replace(part, other, 1), found, source.text)

    assert caught.value.reason == "reading-damaged"
