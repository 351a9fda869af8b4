"""Tables whose columns are ruled and whose rows are not are read row by row, over the end of a page too."""

from __future__ import annotations

from collections.abc import Sequence

from clausemark.intake.pdf import PdfReader
from clausemark.provisions.segment import segment
from clausemark.provisions.source_text import SourceText
from support.pdf_files import Drawn, Shown, lines, pdf

LEFT, RIGHT = 60, 530
COLUMNS = (66, 166, 430)
DOWN = (160, 424)


def page(cells: Sequence[tuple[int, int, str]], *, across: Sequence[int], down: tuple[int, int]) -> list[Shown | Drawn]:
    """Return a page of cells by column, height and words, with lines across and two columns ruled between heights."""
    shown: list[Shown | Drawn] = [Shown(COLUMNS[column], y, words) for column, y, words in cells]
    bottom, top = down
    return [
        *shown,
        *(Drawn(LEFT, y, RIGHT - LEFT, 0.5) for y in across),
        *(Drawn(x, bottom, 0.5, top - bottom) for x in DOWN),
    ]


def rows(source: SourceText) -> list[str]:
    found: dict[tuple[int, int], list[str]] = {}
    for block in source.blocks:
        if block.place is not None:
            found.setdefault(block.place[:2], []).append(source.text[block.start : block.end])
    return [" | ".join(row) for row in found.values()]


HEAD = [(0, 716, "Section"), (1, 716, "Statutes at large"), (2, 716, "New")]
FIRST = [
    *((0, 690, "26"), (1, 690, "Nov. 1, 1893, 28 Stat. 5"), (2, 690, "106")),
    (1, 678, "Mar. 2, 1895, 28 Stat. 769."),
    *((0, 666, "27"), (1, 666, "Mar. 6, 1920, 41 Stat. 520"), (2, 666, "107")),
    *((0, 654, "28"), (1, 654, "Revised Statutes, section 12"), (2, 654, "108")),
]


def test_rows_begin_where_all_columns_begin_something() -> None:
    source = PdfReader().read(pdf(page([*HEAD, *FIRST], across=(730, 705, 640), down=(640, 730))))

    assert rows(source) == [
        "Section | Statutes at large | New",
        "26 | Nov. 1, 1893, 28 Stat. 5 Mar. 2, 1895, 28 Stat. 769. | 106",
        "27 | Mar. 6, 1920, 41 Stat. 520 | 107",
        "28 | Revised Statutes, section 12 | 108",
    ]
    assert [each.reason for each in segment(source).boilerplate] == ["column-header"]


def test_what_stands_above_the_first_column_on_the_next_page_belongs_to_the_last_row() -> None:
    after = [
        (1, 760, "June 4, 1897, 30 Stat. 11."),
        (0, 748, "29"),
        (1, 748, "July 30, 1947, 61 Stat."),
        (2, 748, "109"),
    ]
    low = [(column, y - 600, words) for column, y, words in [*HEAD, *FIRST]]

    source = PdfReader().read(
        pdf(page(low, across=(130, 105), down=(45, 130)), page(after, across=(735,), down=(735, 775)))
    )

    assert rows(source)[3:] == [
        "28 | Revised Statutes, section 12 | June 4, 1897, 30 Stat. 11. | 108",
        "29 | July 30, 1947, 61 Stat. | 109",
    ]


def test_columns_of_prose_side_by_side_are_not_parted_line_by_line() -> None:
    prose = [f"words of line {number} that fill this column all" for number in range(6)]
    beside = [f"line {number} to the end" for number in range(6)]
    cells = [
        *HEAD,
        *((0, 690 - 12 * at, f"side words {at} by") for at in range(6)),
        *((1, 690 - 12 * at, words) for at, words in enumerate(prose)),
        *((2, 690 - 12 * at, words) for at, words in enumerate(beside)),
    ]

    found = rows(PdfReader().read(pdf(page(cells, across=(730, 705, 620), down=(620, 730)))))

    assert len(found) == 2
    assert " ".join(prose) in found[1]


def test_lines_around_columns_of_text_make_no_table() -> None:
    left = lines(*[f"left {number} words that fill the column" for number in range(8)], x=66, top=690)
    right = lines(*[f"right {number} words that fill the column" for number in range(8)], x=300, top=690)
    drawn = [Drawn(60, 705, 470, 0.5), Drawn(60, 590, 470, 0.5), Drawn(290, 590, 0.5, 115)]

    assert rows(PdfReader().read(pdf([*left, *right, *drawn]))) == []
