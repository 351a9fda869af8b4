"""Heads stay with what they head, tables repeat their head, and nothing is too tall."""

from __future__ import annotations

from clausepack.pdf.book import FontBook
from clausepack.pdf.composer import Composer
from clausepack.pdf.excerpt import write_excerpt
from clausepack.pdf.objects import PdfObjects
from clausepack.pdf.paper import paper
from clausepack.pdf.sheets import Elsewhere, Sheets
from clausepack.pdf.styles import BODY
from clausepack.pdf.table import Column
from clausepack.pdf.text import Span, TextStyle
from support.pack_fonts import font_set

_COLUMNS = (Column("Left head", 1), Column("Right head", 2))


def _composer() -> Composer:
    return Composer(Sheets(PdfObjects(), FontBook(font_set()), paper("A4")))


def _filled(compose: Composer, room: float) -> None:
    compose.paragraph("start", TextStyle("serif", 10, 14))
    compose.flow.space(compose.flow.room - room)


def test_a_head_goes_with_its_text_to_the_next_page() -> None:
    compose = _composer()
    _filled(compose, 40)

    compose.part("A head", key="head")
    compose.paragraph("One line\nand another\nand a third")
    compose.flow.close()

    assert compose.sheets.places["head"][0] == 1


def test_a_section_begins_on_a_new_page_when_little_room_is_left() -> None:
    compose = _composer()
    _filled(compose, 200)

    compose.section("1", "Title", "section:1")
    compose.paragraph("text")
    compose.flow.close()

    assert compose.sheets.places["section:1"][0] == 1


def test_a_table_head_is_not_left_behind() -> None:
    compose = _composer()
    _filled(compose, 30)

    compose.table(_COLUMNS, [("a", "b"), ("c", "d")], keys=["first", "second"])
    compose.flow.close()

    assert compose.sheets.places["first"][0] == 1


def test_a_row_taller_than_a_page_is_parted() -> None:
    compose = _composer()

    compose.table(_COLUMNS, [("a", "word " * 4000), ("c", "d")], keys=["tall", "after"])
    compose.flow.close()

    assert compose.sheets.places["after"][0] >= 2


def test_an_excerpt_longer_than_a_page_is_parted() -> None:
    compose = _composer()

    write_excerpt(compose, "word " * 3000, "en", [("caption", TextStyle("sans", 8, 10))])
    compose.flow.close()

    assert compose.sheets.count >= 4


def test_a_measure_holds_60_to_75_characters() -> None:
    compose = _composer()
    text = "The words of a contract run on for longer than a line and their number is counted here. " * 40

    lines = compose.lines(text, BODY, compose.paper.text_width)
    average = len(text) / len(lines)

    assert 60 <= average <= 75


def test_the_stamp_of_another_volume_stands_before_the_blanks_of_a_reference() -> None:
    compose = _composer()
    compose.elsewhere = {"finding:F-1": Elsewhere(11, "pack-01.pdf")}

    line = compose.lines([Span("F-1  ", BODY, "finding:F-1"), Span("Title", BODY)], BODY, 400)[0]

    words = "".join(token.text for segment in line.segments for token in segment.tokens)
    assert words == "F-1 [CM-000012]  Title"
