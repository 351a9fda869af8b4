from __future__ import annotations

import pytest

from clausemark.errors import InputRefusedError
from clausemark.intake.gate import judgement
from clausemark.intake.media import media_type_of
from clausemark.intake.pdf import PdfReader
from clausemark.intake.pdf_words import PageShape
from clausemark.provisions.source_text import BlockKind, InlineStyle, SourceText
from support.pdf_files import Drawn, Shown, lines, pdf, picture_page

LONG = "words that fill the line up to the margin where the next one begins again"


def read(data: bytes) -> SourceText:
    return PdfReader().read(data)


def texts(source: SourceText) -> list[str]:
    return [source.text[block.start : block.end] for block in source.blocks]


def test_lines_of_a_paragraph_are_joined() -> None:
    page = lines(f"The first {LONG}", f"and then {LONG}", "ends here.", "", "Another one.")

    assert texts(read(pdf(page))) == [f"The first {LONG} and then {LONG} ends here.", "Another one."]


def test_every_line_has_its_box_on_its_page() -> None:
    source = read(pdf([Shown(72, 742, "One line.", 10)], lines("Second page.")))

    box = source.page_boxes(0, len("One line."))[0]

    assert (box.page, box.left) == (1, 7200)
    assert 9000 < box.top < 10000 < box.bottom < 10600
    assert {each.page for each in source.page_map} == {1, 2}


def test_a_turned_page_has_boxes_as_it_is_shown() -> None:
    shape = PageShape(0, 0, 200, 100, turns=1)

    assert shape.shown(10, 20, 30, 25) == (20, 10, 25, 30)


def test_a_word_parted_at_the_line_end_is_whole_again() -> None:
    page = lines(f"Here {LONG[:60]} of confiden-", "tiality and self-", "contained words, all self-contained.")

    assert "confidentiality and self-contained words" in read(pdf(page)).text


def test_columns_are_read_one_after_the_other() -> None:
    left = lines(*[f"left {number} words that fill the column" for number in range(8)], x=60)
    right = lines(*[f"right {number} words that fill the column" for number in range(8)], x=320)
    mixed = [each for pair in zip(left, right, strict=True) for each in pair]

    text = read(pdf(mixed)).text

    assert text.index("left 7") < text.index("right 0")


def test_a_quotation_mark_that_hangs_out_of_its_column_does_not_end_the_columns() -> None:
    left = lines(*[f"left {number} words that fill the column" for number in range(12)], x=60)
    right = lines(*[f"right {number} words that fill the column" for number in range(12)], x=320)
    right[5] = Shown(315, right[5].y, "“right 5 words that fill the column")
    mixed = [each for pair in zip(left, right, strict=True) for each in pair]

    text = read(pdf(mixed)).text

    assert text.index("left 11") < text.index("right 0")


def test_a_paragraph_that_stands_in_by_the_size_of_its_type_begins_anew() -> None:
    page = [
        *lines(
            "The lamps of the reading room are lit at six and they are put out when",
            "no guest is left in it, or when oil is short, or when it gets light again.",
        ),
        Shown(82, 736, "Whoever comes later brings a lamp and takes it along when the room is"),
        Shown(72, 724, "closed for the night."),
    ]

    assert len(read(pdf(page)).blocks) == 2


def test_cells_beside_each_other_are_rows_of_a_table() -> None:
    page = [
        *(Shown(72, 700 - 30 * row, f"Kind {row}") for row in range(3)),
        *(Shown(300, 700 - 30 * row, f"Fee {row}") for row in range(3)),
    ]

    source = read(pdf(page))

    assert [(block.place.row, block.place.column) for block in source.blocks if block.place] == [
        (0, 0),
        (0, 1),
        (1, 0),
        (1, 1),
        (2, 0),
        (2, 1),
    ]


def cells(source: SourceText) -> dict[tuple[int, int], str]:
    """Return the text of each cell by row and column."""
    found: dict[tuple[int, int], str] = {}
    for block in source.blocks:
        if block.place is not None:
            place = (block.place.row, block.place.column)
            found[place] = f"{found.get(place, '')} {source.text[block.start : block.end]}".strip()
    return found


ROWS = [
    *lines("Fees", x=72, top=700),
    *lines("Fees are due within thirty days.", "", "They are not refunded.", x=200, top=700),
    *lines("End of the", "agreement", x=72, top=600),
    *lines("Either party may end it at any time.", x=200, top=600),
]


def test_a_drawn_grid_tells_cells_whatever_gaps_they_have() -> None:
    across = [Drawn(66, y, 460, 0.5) for y in (715, 615, 560)]
    down = [Drawn(x, 560, 0.5, 155) for x in (66, 194, 526)]

    found = cells(read(pdf([*ROWS, *across, *down])))

    assert found == {
        (0, 0): "Fees",
        (0, 1): "Fees are due within thirty days. They are not refunded.",
        (1, 0): "End of the agreement",
        (1, 1): "Either party may end it at any time.",
    }


def test_lines_of_one_length_part_rows() -> None:
    more = [*lines("Law", x=72, top=540), *lines("That of Sample Land applies.", x=200, top=540)]
    across = [Drawn(66, y, 460, 0.5) for y in (715, 615, 560, 520)]

    found = cells(read(pdf([*ROWS, *more, *across])))

    assert found[0, 1] == "Fees are due within thirty days. They are not refunded."
    assert found[1, 0] == "End of the agreement"
    assert found[2, 1] == "That of Sample Land applies."


def spaced_rows(*, in_the_middle: bool) -> list[Shown]:
    """Return a table that only blank space parts; short cells stand at the top, or in the middle, of long ones."""
    shown = [*lines("Purpose", x=72, top=728), *lines("What we keep", x=180, top=728), *lines("Until", x=400, top=728)]
    for number, top in enumerate((700, 650, 600)):
        beside = top - 12 if in_the_middle else top
        shown += lines(f"Purpose {number}", x=72, top=beside)
        shown += lines(
            "Names and addresses that", "you hand in, and whatever", f"else you send {number}.", x=180, top=top
        )
        shown += lines(f"Year {number}", x=400, top=beside)
    return shown


@pytest.mark.parametrize("in_the_middle", [True, False])
def test_blank_space_alone_tells_the_long_cells_of_a_table(*, in_the_middle: bool) -> None:
    found = cells(read(pdf(spaced_rows(in_the_middle=in_the_middle))))

    assert found[0, 1] == "What we keep"
    assert [found[row, 0] for row in (1, 2, 3)] == ["Purpose 0", "Purpose 1", "Purpose 2"]
    assert found[2, 1] == "Names and addresses that you hand in, and whatever else you send 1."
    assert found[3, 2] == "Year 2"


def test_paragraphs_of_a_long_cell_stay_in_its_row() -> None:
    long = lines("It is kept for you.", "", "It is kept for the law.", "", "It is kept for us.", x=180, top=550)
    row = [*lines("Purpose 3", x=72, top=526), *long, *lines("Year 3", x=400, top=526)]

    found = cells(read(pdf([*spaced_rows(in_the_middle=True), *row])))

    assert found[4, 0] == "Purpose 3"
    assert found[4, 1] == "It is kept for you. It is kept for the law. It is kept for us."


def test_text_above_a_table_of_blank_space_is_no_part_of_it() -> None:
    above = lines("Our purposes", x=72, top=748)

    source = read(pdf([*above, *spaced_rows(in_the_middle=False)]))

    assert next(block.place for block in source.blocks) is None
    assert texts(source)[0] == "Our purposes"


def test_numbered_clauses_that_stand_in_are_no_table() -> None:
    page = [
        shown
        for number, top in enumerate((700, 640, 580, 520), 1)
        for shown in (
            Shown(72, top, f"{number}."),
            *lines("You pay within thirty days of", "the invoice that we send.", x=120, top=top),
        )
    ]

    assert not cells(read(pdf(page)))


def test_columns_whose_lines_stand_side_by_side_are_no_table() -> None:
    left = lines(*[f"{LONG[:36]} {number}" for number in range(12)], x=72, top=700)
    right = lines(*[f"{LONG[:36]} {number}" for number in range(12)], x=320, top=700)

    assert not cells(read(pdf([*left, *right])))


def test_a_grid_with_text_beside_it_is_no_table() -> None:
    across = [Drawn(66, y, 460, 0.5) for y in (715, 615, 560)]
    down = [Drawn(x, 560, 0.5, 155) for x in (66, 194, 526)]
    beside = Shown(540, 690, "Note")

    source = read(pdf([*ROWS, *across, *down, beside]))

    assert "Note" in source.text
    assert (1, 1) not in cells(source) or cells(source).get((0, 1)) != "Fees are due within thirty days."


def test_a_number_far_before_its_clause_is_no_cell() -> None:
    page = [Shown(72, 700, "1.1"), Shown(130, 700, "Fees are due."), Shown(72, 670, "1.2"), Shown(130, 670, "So.")]

    assert texts(read(pdf(page))) == ["1.1 Fees are due.", "1.2 So."]


def test_running_heads_and_page_numbers_are_set_apart_after_what_they_interrupt() -> None:
    pages = [
        [
            Shown(72, 810, "Master Agreement"),
            *lines(f"page {number} {LONG}", f"goes on {LONG}", top=500),
            Shown(290, 30, str(number)),
        ]
        for number in range(1, 5)
    ]

    source = read(pdf(*pages))

    assert [block.boilerplate for block in source.blocks].count("page-number") == 4
    assert [block.boilerplate for block in source.blocks].count("running-header") == 4
    assert f"goes on {LONG} page 2 {LONG}" in source.text


def test_large_type_makes_headings_and_bold_type_is_marked() -> None:
    page = [Shown(72, 780, "Terms", 18), Shown(72, 740, "Fees", 10, "B"), *lines(f"You pay {LONG}.", top=720)]

    source = read(pdf(page))

    assert (source.blocks[0].kind, source.blocks[0].level) == (BlockKind.HEADING, 1)
    assert [(source.text[span.start : span.end], span.style) for span in source.inline] == [
        ("Fees", InlineStyle.STRONG)
    ]


def test_type_that_is_enlarged_is_as_large_as_it_is_shown() -> None:
    page = [
        Shown(72, 780, "Terms", 18, enlarged=True),
        *(each._replace(enlarged=True) for each in lines(f"You pay {LONG}.1", top=740)),
        *(each._replace(enlarged=True) for each in lines("1 Said of small lamps too.", top=80, size=7)),
    ]
    after = [each._replace(enlarged=True) for each in lines(f"We lend {LONG}.")]

    source = read(pdf(page, after))

    assert [block.kind for block in source.blocks][:2] == [BlockKind.HEADING, BlockKind.PARAGRAPH]
    assert max(box.bottom - box.top for box in source.page_map) > 1500


def test_a_note_set_in_enlarged_type_does_not_part_the_clause_that_goes_on_over_the_page() -> None:
    page = [
        *lines(f"You pay for lamps, {LONG[:50]}, and for the oil, and", top=100),
        *lines("1 Small lamps are lamps too.", top=80, size=7),
    ]
    after = lines("for the wicks that you use.")

    source = read(
        pdf([each._replace(enlarged=True) for each in page], [each._replace(enlarged=True) for each in after])
    )

    assert "for the oil, and for the wicks" in source.text


def test_line_numbers_at_the_edge_are_no_text() -> None:
    numbers = [Shown(40, 760 - 20 * at, str(at + 1)) for at in range(12)]
    words = [Shown(80, 760 - 20 * at, f"Question number {at} was asked and answered.") for at in range(12)]

    source = read(pdf([*numbers, *words]))

    assert [block.boilerplate for block in source.blocks].count("line-number") == 1
    assert "asked and answered. Question number 1 was" in source.text


def test_a_scan_has_no_text_and_is_kept_as_such() -> None:
    source = read(picture_page())

    found = judgement(source)

    assert source.text == ""
    assert [each.code for each in source.warnings] == ["scan"]
    assert found is not None
    assert found.reason == "scan-without-text"


def test_a_forbidden_copy_is_read_and_told() -> None:
    source = read(pdf(lines("Fees are due."), owner="o", user=""))

    assert source.text == "Fees are due."
    assert "copying-restricted" in [each.code for each in source.warnings]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (pdf(lines("Secret."), owner="o", user="u"), "encrypted"),
        (b"%PDF-1.7\nnothing", "unreadable"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(InputRefusedError) as refused:
        read(data)

    assert refused.value.reason == reason


def test_words_before_the_mark_do_not_hide_a_pdf() -> None:
    assert media_type_of("a.bin", b"mail header\r\n" + pdf(lines("Text."))) == "application/pdf"


def test_bullets_make_items_of_a_list() -> None:
    page = lines(f"First {LONG}", f"then {LONG}.", "You may not:", "• sell your account;", "• rent it out.")

    source = read(pdf(page))

    assert [(block.kind, block.marker) for block in source.blocks[-2:]] == [(BlockKind.LIST_ITEM, "•")] * 2
    assert source.text.endswith("You may not:\n\nsell your account;\nrent it out.")


def test_an_enumeration_in_a_sentence_stays_in_it() -> None:
    page = lines(
        f"We may end it when you (i) {LONG};", "(ii) move to another country where we do not serve; or (iii) ask."
    )

    assert len(texts(read(pdf(page)))) == 1


def test_a_compound_of_two_words_of_the_document_keeps_its_hyphen() -> None:
    page = lines(f"The compensation {LONG[:40]} compensation-", "threshold test, a threshold that counts.")

    assert "compensation-threshold test" in read(pdf(page)).text


def test_words_in_capitals_go_on_over_a_page_end() -> None:
    shout = LONG.upper()
    pages = [lines(f"WE ARE {shout}", f"NOT {shout}", top=120), lines(f"LIABLE {shout}.")]

    assert len(texts(read(pdf(*pages)))) == 1


def test_spaces_that_are_only_gaps_are_found_beside_written_ones() -> None:
    written = Shown(72, 700, "You or we may at any time close what")  # ends at 240.4
    gaps = [Shown(243.4, 700, "run"), Shown(259.6, 700, "home")]

    source = PdfReader().read(pdf([written, *gaps]))

    assert source.text == "You or we may at any time close what run home"


def test_letters_moved_one_by_one_stay_a_word() -> None:
    written = Shown(72, 700, "You or we may at any time close what")
    places = [243.4, 246.7, 251.0, 258.2, 263.8, 269.3, 277.7]
    moved = [Shown(x, 700, letter) for x, letter in zip(places, "runhome", strict=True)]

    source = PdfReader().read(pdf([written, *moved]))

    assert source.text == "You or we may at any time close what runhome"


def test_articles_that_begin_on_a_page_each_keep_their_names() -> None:
    pages = [
        [Shown(72, 800, "Loan agreement", 8), Shown(72, 770, f"Article {at}"), *lines(f"Fee {at} is due.", top=740)]
        for at in range(1, 6)
    ]

    source = read(pdf(*pages))
    kept = [source.text[block.start : block.end] for block in source.blocks if block.boilerplate is None]

    assert [text for text in kept if text.startswith("Article")] == [f"Article {at}" for at in range(1, 6)]
    assert "Loan agreement" not in kept


def test_a_bold_line_that_fills_its_column_titles_the_paragraph_that_stands_in_below_it() -> None:
    bold = Shown(72, 736, "Confidential Business Information of the Lamplighters", 10, "B")
    above = lines("You keep the lamp lit at night and", "bring oil to the house in which it", "stands.", top=772)
    below = [Shown(82, 724, "It is what a lamplighter tells in"), *lines("private about lamps.", top=712)]

    source = read(pdf([*above, bold, *below]))

    assert [source.text[block.start : block.start + 12] for block in source.blocks] == [
        "You keep the", "Confidential", "It is what a"
    ]  # fmt: skip
