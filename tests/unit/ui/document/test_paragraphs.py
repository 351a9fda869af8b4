"""A text becomes rows without losing a character: clauses, headings, lists, tables, endless lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.provisions.provision import BoilerplateSpan, HeadingSpan
from clausemark.provisions.segment import segment
from clausemark.provisions.source_text import Block, BlockKind, SourceText
from clausemark.services.showing import ShownVersion
from clausemark.ui.document.paragraphs import LONGEST, Page, Paragraph, Role, page_of, page_of_lines
from support.source_texts import bullet, cell, heading, para, source_text


def shown_of(source: SourceText) -> ShownVersion:
    """Return what a page is made of, without a workspace behind it."""
    found = segment(source)
    made = SimpleNamespace(
        text=source.text,
        blocks=source.blocks,
        provisions=found.provisions,
        headings=found.headings,
        boilerplate=found.boilerplate,
    )
    return cast("ShownVersion", made)


def pieces(page: Page) -> Iterator[tuple[int, int]]:
    for row in page.paragraphs:
        for piece in row.pieces:
            yield piece.start, piece.end
        for each in row.cells:
            for piece in each.pieces:
                yield piece.start, piece.end


def row_with(page: Page, text: str, words: str) -> Paragraph:
    return page.paragraphs[page.at(text.index(words))]


TERMS = source_text(
    heading("Terms"),
    heading("1. Access", 2),
    para("1.1 You may use the service for your own business and for nothing else at all."),
    bullet("as long as you pay;"),
    bullet("as long as you behave."),
    cell(0, 0, "Data", header=True),
    cell(0, 1, "Kept for", header=True),
    cell(1, 0, "Logs"),
    cell(1, 1, "Ten years, or longer where a law of your country says so."),
    para("Accept all cookies", boilerplate="cookie-banner"),
)


def test_every_word_is_in_exactly_one_row_in_reading_order() -> None:
    spans = list(pieces(page_of(shown_of(TERMS))))

    assert spans == sorted(spans)
    assert (
        "".join(TERMS.text[start:end] for start, end in spans).split()
        == "".join(TERMS.text[block.start : block.end] for block in TERMS.blocks).split()
    )


def test_rows_know_what_they_are() -> None:
    page = page_of(shown_of(TERMS))

    assert row_with(page, TERMS.text, "Terms").role is Role.HEADING
    assert row_with(page, TERMS.text, "You may").role is Role.BODY
    assert row_with(page, TERMS.text, "as long").role is Role.LIST_ITEM
    assert row_with(page, TERMS.text, "as long").pieces[0].marker == "•"
    assert row_with(page, TERMS.text, "Accept all").aside


def test_the_cells_of_a_table_share_a_row_and_columns_their_room() -> None:
    page = page_of(shown_of(TERMS))
    row = row_with(page, TERMS.text, "Logs")

    assert [each.column for each in row.cells] == [0, 1]
    assert row is row_with(page, TERMS.text, "Ten years")
    narrow, wide = page.columns[row.table]
    assert narrow + wide == pytest.approx(1.0)
    assert 0.1 < narrow < wide


def test_a_clause_that_begins_inside_a_block_begins_a_row() -> None:
    text = "1. Use it well. 2. Pay for it."
    source = SourceText(text, "test", "1", (Block(0, len(text), BlockKind.PARAGRAPH),))
    first, second = (0, 15), (16, len(text))
    spans = [SimpleNamespace(start=start, end=end) for start, end in (first, second)]
    shown = SimpleNamespace(text=text, blocks=source.blocks, provisions=spans, headings=(), boilerplate=())

    page = page_of(cast("ShownVersion", shown))

    assert [(row.start, row.end, row.provision) for row in page.paragraphs] == [(0, 15, 0), (16, len(text), 1)]


def test_a_heading_inside_a_block_stands_apart_from_its_clause() -> None:
    text = "Fees. You pay each month."
    shown = SimpleNamespace(
        text=text,
        blocks=(Block(0, len(text), BlockKind.PARAGRAPH),),
        provisions=(SimpleNamespace(start=6, end=len(text)),),
        headings=(HeadingSpan(0, 5, 2),),
        boilerplate=(BoilerplateSpan(0, 0, ""),)[:0],
    )

    rows = page_of(cast("ShownVersion", shown)).paragraphs

    assert [row.role for row in rows] == [Role.HEADING, Role.BODY]


def test_an_endless_paragraph_is_shown_in_parts_cut_at_blanks() -> None:
    text = "word " * 5_000
    source = SourceText(text, "test", "1", (Block(0, len(text), BlockKind.PARAGRAPH),))

    page = page_of(shown_of(source))

    assert len(page.paragraphs) > 5
    assert max(row.end - row.start for row in page.paragraphs) <= LONGEST
    assert all(text[row.start : row.end].strip("word ") == "" for row in page.paragraphs)
    assert not any(text[row.end : row.end + 1].strip() for row in page.paragraphs)


@given(st.text(alphabet="ab \t\r\n", max_size=80))
def test_lines_of_a_source_keep_every_character_but_line_ends(text: str) -> None:
    page = page_of_lines(text)

    kept = "".join(text[row.start : row.end] for row in page.paragraphs)
    assert kept == text.replace("\r", "").replace("\n", "")
    assert max(row.level for row in page.paragraphs) == len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def test_a_line_without_end_is_shown_in_parts_of_one_number() -> None:
    page = page_of_lines("x" * (2 * LONGEST + 7))

    assert [row.level for row in page.paragraphs] == [1, 1, 1]
    assert [row.first for row in page.paragraphs] == [True, False, False]


@pytest.mark.parametrize(("start", "end", "rows"), [(0, 5, [0]), (0, 8, [0, 1]), (5, 7, []), (7, 8, [1])])
def test_a_span_touches_the_rows_it_shares_a_character_with(start: int, end: int, rows: list[int]) -> None:
    page = page_of(shown_of(replace(source_text(para("Terms"), para("Use it as you like.")), language="en")))

    assert list(page.touching(start, end)) == rows
