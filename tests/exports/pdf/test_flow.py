"""Heads stay with what they head, tables repeat their head, and nothing is too tall."""

from __future__ import annotations

from itertools import pairwise

import pytest

from clausepack.pdf.book import FontBook
from clausepack.pdf.composer import Composer
from clausepack.pdf.excerpt import write_excerpt
from clausepack.pdf.objects import PdfObjects
from clausepack.pdf.paper import paper
from clausepack.pdf.sections.sheet.setting import Sheet
from clausepack.pdf.sections.sheet.trail import comparison
from clausepack.pdf.sheets import Elsewhere, Sheets
from clausepack.pdf.strip import Strip
from clausepack.pdf.styles import BODY
from clausepack.pdf.table import Column
from clausepack.pdf.table_rows import TableRows
from clausepack.pdf.text import Span, TextStyle, spans_of
from support.pack_fonts import font_set
from support.packs import Sample

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


def _pages_of(compose: Composer, keys: str) -> list[int]:
    return [compose.sheets.places[key][0] for key in keys]


def _strips(keys: str, height: float) -> list[Strip]:
    return [Strip(height, keys=(key,)) for key in keys]


def test_a_few_lines_are_never_alone_on_the_last_page_before_a_break() -> None:
    compose = _composer()
    height = compose.paper.top - compose.paper.margin_bottom

    compose.flow.add(_strips("abcdefghijklmnopqrstuvwxyz", height / 24))
    compose.flow.new_page()
    compose.flow.add(_strips("0", 20))
    compose.flow.close()

    assert _pages_of(compose, "tuvwxyz0") == [0, 0, 1, 1, 1, 1, 1, 2]


def test_what_belongs_together_goes_to_the_last_page_together() -> None:
    compose = _composer()
    strips = _strips("abcdefghijklmnopqrstuvwxyz", (compose.paper.top - compose.paper.margin_bottom) / 24)
    for strip in strips[16:23]:
        strip.glue = True

    compose.flow.add(strips)
    compose.flow.close()

    assert _pages_of(compose, "opqrxyz") == [0, 0, 1, 1, 1, 1, 1]


def test_a_page_is_not_emptied_for_the_sake_of_the_next() -> None:
    compose = _composer()
    strips = _strips("abcdefghijklmnopqrstuvwxyz", (compose.paper.top - compose.paper.margin_bottom) / 24)
    for strip in strips[6:23]:
        strip.glue = True

    compose.flow.add(strips)
    compose.flow.close()

    assert _pages_of(compose, "afgxyz") == [0, 0, 0, 0, 1, 1]


def test_rows_taken_to_the_last_page_stand_under_their_head() -> None:
    compose = _composer()
    keys = [f"row-{n}" for n in range(84)]

    compose.table(_COLUMNS, [("left", "right")] * 84, keys=keys)
    compose.flow.close()
    last = compose.sheets.last
    on_last = [key for key in keys if compose.sheets.places[key][0] == last]

    assert len(on_last) == 7
    above = 12  # a place lies so many points above its row, to be seen whole
    assert max(compose.sheets.places[key][2] for key in on_last) - above < compose.paper.top - 5


def test_links_can_rely_on_what_has_settled() -> None:
    compose = _composer()
    height = (compose.paper.top - compose.paper.margin_bottom) / 24
    compose.flow.add(_strips("abcdefghijklmnopqrstuvwx", height))

    compose.flow.settle()
    settled = _pages_of(compose, "abcdefghijklmnopqrstuvwx")
    compose.flow.add(_strips("yz", height))
    compose.flow.close()

    assert settled == [0] * 24 == _pages_of(compose, "abcdefghijklmnopqrstuvwx")
    assert _pages_of(compose, "yz") == [1, 1]


def test_a_short_table_is_not_parted() -> None:
    compose = _composer()
    _filled(compose, 130)

    compose.table(_COLUMNS, [("a", "b")] * 10, keys=list("abcdefghij"))
    compose.flow.space(300)
    compose.flow.close()

    assert set(_pages_of(compose, "abcdefghij")) == {1}


def _rows_by_page(compose: Composer) -> list[int]:
    """Return how many rows, whose keys begin with “row”, each page shows that shows any."""
    pages = [place[0] for key, place in compose.sheets.places.items() if key.startswith("row")]
    return [pages.count(page) for page in sorted(set(pages))]


@pytest.mark.parametrize("count", [*range(1, 13), *range(33, 46)])
@pytest.mark.parametrize("room", [45, 60, 78, 95, 260])
def test_a_table_leaves_no_fewer_than_three_rows_on_a_page(count: int, room: float) -> None:
    compose = _composer()
    _filled(compose, room)

    compose.table(_COLUMNS, [("left", "right")] * count, keys=[f"row-{n}" for n in range(count)])
    compose.part("Another part")
    compose.paragraph("text")
    compose.flow.close()
    shown = _rows_by_page(compose)

    assert sum(shown) == count
    assert len(shown) == 1 or min(shown) >= 3


@pytest.mark.parametrize("count", range(4, 24))
def test_rows_of_several_lines_go_over_a_page_in_threes(count: int) -> None:
    compose = _composer()
    _filled(compose, 200)

    compose.table(_COLUMNS, [("left", "one\ntwo\nthree")] * count, keys=[f"row-{n}" for n in range(count)])
    compose.flow.close()
    shown = _rows_by_page(compose)

    assert len(shown) == 1 if count <= 6 else min(shown) >= 3


def test_six_rows_go_whole_to_the_next_page_and_seven_fill_this_one() -> None:
    few, many = _composer(), _composer()
    for compose, count in ((few, 6), (many, 7)):
        _filled(compose, 200)
        compose.table(_COLUMNS, [("left", "line\n" * 3)] * count, keys=[f"row-{n}" for n in range(count)])
        compose.flow.close()

    assert _rows_by_page(few) == [6]
    assert few.sheets.places["row-0"][0] == 1
    assert _rows_by_page(many) == [3, 4]


def test_tall_rows_leave_no_page_hollow() -> None:
    compose = _composer()
    _filled(compose, 330)

    compose.table(_COLUMNS, [("left", "line\n" * 10)] * 8, keys=[f"row-{n}" for n in range(8)])
    compose.flow.close()

    assert _rows_by_page(compose)[0] == 2


@pytest.mark.parametrize(("count", "shares"), [(5, (5, 0)), (6, (3, 3)), (12, (3, 9))])
def test_a_table_takes_at_least_three_rows_to_the_next_volume(count: int, shares: tuple[int, int]) -> None:
    compose = _composer()
    first = compose.sheets
    compose.volume_pages = 1
    compose.turn_volume = lambda: Sheets(PdfObjects(), FontBook(font_set()), paper("A4"))
    _filled(compose, 100)

    compose.table(_COLUMNS, [("left", "right")] * count, keys=[f"row-{n}" for n in range(count)])
    compose.flow.close()
    there = 0 if compose.sheets is first else len(compose.sheets.places)

    assert (len(first.places), there) == shares


def _drawn_words(strip: Strip) -> str:
    return "".join(token.text for item in strip.items for segment in item.line.segments for token in segment.tokens)


def test_a_row_without_a_name_has_that_of_its_group_beside_it_where_it_begins_a_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compose = _composer()
    strips: list[Strip] = []

    rows = [("First group", "a"), ("", "b"), ("Second group\nof two lines", "c"), ("", "d")]
    monkeypatch.setattr(compose.flow, "add", strips.extend)
    compose.table(_COLUMNS, rows)
    again = {_drawn_words(strip): [_drawn_words(each) for each in strip.repeat] for strip in strips if strip.repeat}

    head = "Left headRight head"
    assert again["b"] == [head, "First group"]
    assert again["d"] == [head, "Second group "]
    assert again["First groupa"] == [head]
    assert all(item.element is None for strip in strips for each in strip.repeat for item in each.items)


def test_a_group_is_named_again_in_the_next_volume() -> None:
    rows = TableRows([("First", "1"), ("", "2"), ("", "3"), ("", "4"), ("", "5"), ("", "6"), ("Last", "7")])

    here = [row[0] for row in rows.until(lambda: True)]
    there = [row[0] for row in rows.until(lambda: False)]

    assert here == ["First", "", ""]
    assert there == ["First", "", "", "Last"]


def test_a_stamp_that_a_column_prints_is_not_said_beside_the_reference() -> None:
    compose = _composer()
    compose.elsewhere = {"finding:F-1": Elsewhere(11, "pack-01.pdf"), "citation:C": Elsewhere(7, "pack-01.pdf")}
    name, page = Span("F-1", BODY, "finding:F-1"), Span("CM-000000", BODY, "finding:F-1", forward="finding:F-1")
    law = Span("Art. 6", BODY, "citation:C")

    told = compose.stamped(((name,), (law,), (page,)))

    assert ["".join(span.text for span in spans_of(cell, BODY)) for cell in told] == [
        "F-1",
        "Art. 6 [CM-000008]",
        "CM-000000",
    ]


def test_words_stay_with_the_excerpt_that_they_introduce(drafted: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    compose = _composer()
    strips: list[Strip] = []
    monkeypatch.setattr(compose.flow, "add", strips.extend)

    for record in drafted.pack.comparisons:
        comparison(Sheet(compose, drafted.pack), record, "")
    before = [one for one, following in pairwise(strips) if following.panel is not None and one.panel is None]

    assert before
    assert all(strip.glue for strip in before)


def test_a_short_paragraph_goes_whole_with_what_it_introduces() -> None:
    compose = _composer()
    _filled(compose, 80)

    compose.field("Platform", "It keeps the words of the clause.\n" * 4, keep=True)
    compose.flow.add([Strip(60, keys=("excerpt",))])
    compose.flow.close()

    assert compose.sheets.places["excerpt"][0] == 1
    assert compose.sheets.places["excerpt"][2] < compose.paper.top - 4 * BODY.leading + 12


def test_a_short_caption_stays_whole_with_its_quotation() -> None:
    compose = _composer()
    _filled(compose, 45)

    compose.quotation("Term", "One line of the document.", "en", "Where it stands, and for whom. " * 12, "term")
    compose.flow.close()

    assert compose.sheets.places["term"][0] == 1


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
