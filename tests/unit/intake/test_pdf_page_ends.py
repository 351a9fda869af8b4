"""Tables that the end of a page cuts are one table in the text, and tables that merely follow each other are not."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence

import pytest

from clausemark.intake.pdf import PdfReader
from clausemark.provisions.segment import segment
from clausemark.provisions.source_text import SourceText
from support.pdf_files import Drawn, Shown, lines, pdf

COLUMNS = (72, 200, 430)
HEAD = ("Data", "Purpose", "Kept for")
PITCH = 12
Rows = Sequence[Sequence[str]]


def body(first: int, count: int) -> list[list[str]]:
    """Return rows with a long cell of two lines each, numbered from `first`."""
    return [
        [f"Record {number}", f"We keep record {number} of what you|do so that we can bill you.", f"Year {number}"]
        for number in range(first, first + count)
    ]


def page(
    rows: Rows,
    *,
    head: Sequence[str] = (),
    top: int = 740,
    ruled: bool = False,
    open_below: bool = False,
    running: str = "Data Agreement",
) -> list[Shown | Drawn]:
    """Return a page with a table from a height downwards, `|` parting the lines of a cell, under a running head."""
    shown: list[Shown | Drawn] = [Shown(72, 800, running, 8)]
    edges = [top + PITCH]
    at = top
    for number, row in enumerate(([head] if head else []) + list(rows)):
        font = "B" if head and number == 0 else "F"
        for x, cell in zip(COLUMNS, row, strict=True):
            shown += [each._replace(font=font) for each in lines(*cell.split("|"), x=x, top=at)]
        at -= PITCH * max(cell.count("|") + 1 for cell in row) + 8
        edges.append(at + PITCH)
    if ruled:
        drawn = edges[:-1] if open_below else edges
        shown += [Drawn(66, y, 454, 0.5) for y in drawn]
        shown += [Drawn(x, edges[-1], 0.5, edges[0] - edges[-1]) for x in (66, 194, 424, 520)]
    return shown


def read(*pages: Sequence[Shown | Drawn]) -> SourceText:
    return PdfReader().read(pdf(*pages))


def tables(source: SourceText) -> list[list[str]]:
    """Return the rows of each table as the words of their cells, what is set apart left out."""
    found: dict[int, dict[int, list[str]]] = {}
    for block in source.blocks:
        if block.place is not None and block.boilerplate is None:
            row = found.setdefault(block.place.table, {}).setdefault(block.place.row, [])
            row.append(source.text[block.start : block.end])
    return [[" / ".join(row) for row in rows.values()] for rows in found.values()]


FULL = 21
"""Rows that fill a page."""


@pytest.mark.parametrize("ruled", [True, False])
@pytest.mark.parametrize("left", [1, 2, 5])
def test_rows_go_on_over_the_page_end(*, ruled: bool, left: int) -> None:
    source = read(page(body(0, FULL), head=HEAD, ruled=ruled), page(body(FULL, left), ruled=ruled))

    (rows,) = tables(source)

    assert len(rows) == 1 + FULL + left
    assert rows[-1].startswith(f"Record {FULL + left - 1} / We keep record")
    assert rows[-1].endswith(f"/ Year {FULL + left - 1}")


@pytest.mark.parametrize("ruled", [True, False])
def test_a_head_that_is_printed_again_is_set_apart_and_kept_with_its_place(*, ruled: bool) -> None:
    source = read(*(page(body(FULL * at, FULL), head=HEAD, ruled=ruled) for at in range(4)))

    (rows,) = tables(source)
    again = [block for block in source.blocks if block.boilerplate == "column-header"]
    words = [source.text[each.start : each.end] for each in segment(source).boilerplate]
    set_apart = [each for each in words if "Purpose" in each]

    assert len(rows) == 1 + 4 * FULL
    assert [source.text[block.start : block.end] for block in again] == [*HEAD, *HEAD, *HEAD]
    assert [{box.page for box in source.page_boxes(block.start, block.end)} for block in again[::3]] == [{2}, {3}, {4}]
    assert len(set_apart) == 4
    assert len(segment(source).provisions) == 4 * FULL


def test_rows_that_differ_in_figures_only_are_no_running_heads() -> None:
    rows = [[f"Item {number}", f"Fee {number}", f"Year {number}"] for number in range(4 * 33)]
    source = read(*(page(rows[33 * at : 33 * at + 33]) for at in range(4)))

    assert [len(each) for each in tables(source)] == [4 * 33]
    assert {source.text[b.start : b.end] for b in source.blocks if b.boilerplate} == {"Data Agreement"}


CUT = [
    "Record 7",
    "Everything that you hand in or that we note when you come here to us and|that you have not yet",
    "X",
]


def test_a_row_cut_where_no_line_is_drawn_is_one_row() -> None:
    rest = [["", "asked us to delete.", "Year 7"]]
    source = read(
        page([*body(0, FULL - 1), CUT], head=HEAD, ruled=True, open_below=True), page(rest, head=HEAD, ruled=True)
    )

    (rows,) = tables(source)
    cell = next(block for block in source.blocks if source.text[block.start : block.end].startswith("Everything"))

    assert len(rows) == 1 + FULL
    assert "asked us to delete." in rows[-1]
    assert {box.page for box in source.page_boxes(cell.start, cell.end)} <= {1, 2}


def long_cell(*texts: str) -> list[str]:
    return ["Record 7", "|".join(texts), "Year 7"]


WIDE = "We hold whatever you hand to us, and also"


@pytest.mark.parametrize("ruled", [True, False])
def test_a_sentence_cut_within_its_cell_is_whole_again(*, ruled: bool) -> None:
    cut = long_cell(WIDE, "all that others tell us of you, for just as long as")
    rest = [["", "you are a member of ours.", ""], *body(FULL, 3)]
    source = read(page([*body(0, FULL - 1), cut], head=HEAD, ruled=ruled), page(rest, ruled=ruled))

    (rows,) = tables(source)
    sentence = f"{WIDE} all that others tell us of you, for just as long as you are a member of ours."
    at = source.text.index(sentence)

    assert rows[FULL] == f"Record 7 / {sentence} / Year 7"
    assert {box.page for box in source.page_boxes(at, at + len(sentence))} == {1, 2}
    assert len(rows) == 1 + FULL + 3


def test_a_cell_that_ends_with_the_page_is_not_joined_with_a_row_that_begins() -> None:
    done = long_cell(WIDE, "all that others tell us of you.")
    source = read(page([*body(0, FULL - 1), done], head=HEAD, ruled=True), page(body(FULL, 3), ruled=True))

    (rows,) = tables(source)

    assert len(rows) == 1 + FULL + 3
    assert rows[FULL].endswith("of you. / Year 7")


def test_a_table_with_another_head_is_another_table() -> None:
    other = page(body(50, 4), head=("Party", "Duty", "Deadline"), ruled=True)

    assert [len(rows) for rows in tables(read(page(body(0, FULL), head=HEAD, ruled=True), other))] == [1 + FULL, 5]


def test_a_table_that_had_room_on_the_page_before_is_another_table() -> None:
    filled = page(body(60, FULL), head=("Party", "Duty", "Deadline"), ruled=True)
    source = read(page(body(0, 5), ruled=True), page(body(50, 4), ruled=True), filled)

    assert [len(rows) for rows in tables(source)] == [5, 4, 1 + FULL]


def test_a_table_under_a_title_is_another_table() -> None:
    titled = [Shown(72, 770, "2. Further duties", 10, "B"), *page(body(50, 4), top=730, ruled=True)]

    assert [len(rows) for rows in tables(read(page(body(0, FULL), ruled=True), titled))] == [FULL, 4]


def test_a_table_with_other_columns_is_another_table() -> None:
    moved = [each._replace(x=each.x + 40) if each.x not in (66, 72) else each for each in page(body(50, 4), ruled=True)]

    assert [len(rows) for rows in tables(read(page(body(0, FULL), ruled=True), moved))] == [FULL, 4]


def drawn_at_random(chance: random.Random) -> list[list[Shown | Drawn]]:
    """Return pages of short cells in columns, some with lines between them and some without."""
    words = ("a", "Data", "7", "Article 3", "the", "kept.", "of", "word-")
    columns = sorted(chance.sample([60, 170, 280, 390, 500], chance.randint(2, 4)))
    pages = []
    for _ in range(chance.randint(1, 4)):
        shown: list[Shown | Drawn] = []
        y = chance.choice([770, 760, 400, 100])
        while y > chance.choice([40, 300]):
            for x in columns:
                if chance.random() < 0.75:
                    at = x + chance.choice([0, 0, 0, 1, 6])
                    said = " ".join(chance.choice(words) for _ in range(chance.randint(1, 2)))
                    shown.append(Shown(at, y, said, chance.choice([10, 10, 10, 7, 11]), chance.choice("FFFFB")))
            if chance.random() < 0.4:
                shown.append(Drawn(50, y + 9, 450, 0.5))
            y -= chance.choice([11, 12, 12, 24])
        if chance.random() < 0.6:
            ruled = columns[1:] + ([50, 500] if chance.random() < 0.5 else [])
            shown += [Drawn(x - 6, chance.choice([30, 60, 200]), 0.5, chance.choice([300, 600, 760])) for x in ruled]
        pages.append(shown)
    return pages


@pytest.mark.parametrize("seed", [*range(1, 30), 69, 341, 362, 421, 575, 638])
def test_every_word_stands_once_whatever_tables_are_seen(seed: int) -> None:
    pages = drawn_at_random(random.Random(seed))

    source = read(*pages)

    bullets = "".join(block.marker or "" for block in source.blocks)
    shown = "".join(each.text for page in pages for each in page if isinstance(each, Shown))
    places = [block.place[:2] for block in source.blocks if block.place is not None]
    assert letters(source.text + bullets) == letters(shown)
    assert places == sorted(places)


def letters(text: str) -> Counter[str]:
    """Count what is printed, without hyphens, which the reader may undo."""
    return Counter(text.replace("-", "").replace(" ", "").replace("\n", ""))
