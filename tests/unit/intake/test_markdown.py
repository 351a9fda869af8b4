"""Markdown becomes visible text whose characters lead back to their bytes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clausemark.errors import InputRefusedError
from clausemark.intake.markdown import MarkdownReader
from clausemark.provisions.source_text import BlockKind, InlineStyle, SourceText


def read(words: str) -> SourceText:
    return MarkdownReader().read(words.encode())


def block_texts(source: SourceText) -> list[str]:
    return [source.text[block.start : block.end] for block in source.blocks]


def test_escaped_numbers_are_text_and_list_markers_are_not() -> None:
    source = read("1\\. Escaped\n\n3.  Listed\n    * deeper\n")
    assert block_texts(source) == ["1. Escaped", "Listed", "deeper"]
    listed, deeper = source.blocks[1:]
    assert (listed.marker, listed.level, listed.ordered) == ("3", 1, True)
    assert (deeper.level, deeper.ordered) == (2, False)
    assert listed.item != deeper.item


def test_links_keep_their_text_and_address_and_images_are_dropped() -> None:
    source = read("See [the\u2060 terms](https://example.org/a_(b)) ![logo](x.png)now")
    assert source.text == "See the terms now"
    (link,) = source.inline
    assert source.text[link.start : link.end] == "the terms"
    assert (link.style, link.target) == (InlineStyle.LINK, "https://example.org/a_(b)")


def test_entities_tags_and_blanks_become_what_a_page_shows() -> None:
    assert read("caf&eacute;&nbsp;<b>bold</b><br>so\u00adft").text == "café bold soft"


def test_every_table_cell_is_a_block_with_its_place() -> None:
    source = read("| A | B |\n|---|---|\n| 1 \\| 2 | x |\n")
    assert block_texts(source) == ["A", "B", "1 | 2", "x"]
    places = [block.place for block in source.blocks]
    assert [(place.row, place.column, place.header) for place in places if place] == [
        (0, 0, True),
        (0, 1, True),
        (1, 0, False),
        (1, 1, False),
    ]


def test_both_heading_forms_are_headings_and_the_first_is_the_title() -> None:
    source = read("Terms\n=====\n\n## Use ##\n")
    assert [(block.kind, block.level) for block in source.blocks] == [(BlockKind.HEADING, 1), (BlockKind.HEADING, 2)]
    assert source.title == "Terms"


def test_front_matter_is_boilerplate_and_comments_are_no_text() -> None:
    source = read("---\nname: x\n---\nShown <!-- a --> here\n\n<!-- b\n\nc -->\nEnd")
    assert [block.boilerplate for block in source.blocks] == ["front-matter", None, None]
    assert block_texts(source)[1:] == ["Shown here", "End"]


def test_empty_and_binary_data_are_refused() -> None:
    for data, reason in ((b" \n", "empty"), (b"\x00\x01\xff" * 9, "not-text")):
        with pytest.raises(InputRefusedError) as caught:
            MarkdownReader().read(data)
        assert caught.value.reason == reason


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from("ab é😀\u00a0\u00ad\ufeff*_[]()<>!&;#|`\\-1.\r\n\t"), max_size=80))
def test_exact_runs_decode_to_their_characters_and_blocks_cover_the_text(words: str) -> None:
    data = f"x{words}".encode()
    source = MarkdownReader().read(data)
    for run in source.byte_map:
        assert 0 <= run.byte_start <= run.byte_end <= len(data)
        if run.exact:
            assert data[run.byte_start : run.byte_end].decode() == source.text[run.start : run.end]
    at = 0
    for block in source.blocks:
        assert block.end > block.start >= at
        assert not source.text[at : block.start].strip()
        at = block.end
    assert at == len(source.text)
    assert all(span.start < span.end <= len(source.text) for span in source.inline)


def test_a_line_read_before_elsewhere_keeps_its_own_places() -> None:
    line = "**Fees.** See [the list](https://example.org/fees) for what\nwe charge you &amp; when."
    data = f"# Terms – all\n\n{line}\n\n{line}\n".encode()
    alone = MarkdownReader().read(line.encode())

    both = MarkdownReader().read(data)

    _, first, second = both.blocks
    assert both.text[first.start : first.end] == both.text[second.start : second.end] == alone.text
    for place, block in enumerate((first, second)):
        start = both.text.index("we charge", block.start)
        found = both.byte_range(start, start + len("we charge"))
        assert found is not None
        assert data[slice(*found)] == b"we charge"
        assert data[: found[0]].count(b"we charge") == place


@pytest.mark.parametrize(
    ("front", "title"),
    [
        ("title: Lantern Developer Agreement\nversions: x", "Lantern Developer Agreement"),
        ('layout: page\ntitle: "Lantern: Terms"', "Lantern: Terms"),
        ("layout: page", "1. Lamps"),
        ("title: {{ page.name }}", "1. Lamps"),
    ],
)
def test_front_matter_names_the_document(front: str, title: str) -> None:
    source = MarkdownReader().read(f"---\n{front}\n---\n\n## 1. Lamps\n\nYou keep them.\n".encode())

    assert source.title == title
