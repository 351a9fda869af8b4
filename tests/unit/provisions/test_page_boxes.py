"""Source texts know where on which page their characters are printed."""

from __future__ import annotations

from clausemark.intake.wire import decode_source
from clausemark.intake.wire_writing import encode_source
from clausemark.provisions.source_text import Block, BlockKind, PageBox, SourceText

LINES = (PageBox(0, 10, 1, 1000, 500, 2000, 600), PageBox(11, 15, 2, 1000, 700, 1400, 800))


def source() -> SourceText:
    text = "0123456789 abcd"
    return SourceText(text, "made", "1", (Block(0, 15, BlockKind.PARAGRAPH),), page_map=LINES)


def test_a_span_across_lines_has_a_box_for_each() -> None:
    assert source().page_boxes(0, 15) == LINES


def test_a_part_of_a_line_has_its_share_of_the_width() -> None:
    assert source().page_boxes(5, 11) == (PageBox(5, 10, 1, 1500, 500, 2000, 600),)


def test_blanks_between_lines_are_nowhere() -> None:
    assert source().page_boxes(10, 11) == ()


def test_page_boxes_come_back_from_bytes() -> None:
    assert decode_source(encode_source(source())) == source()
