"""Lists, quotes, cells, links and emphasis of Markdown, as archives and people write them."""

from __future__ import annotations

import pytest

from clausemark.intake.markdown import MarkdownReader
from clausemark.provisions.source_text import BlockKind, InlineStyle, SourceText


def read(words: str) -> SourceText:
    return MarkdownReader().read(words.encode())


def shown(source: SourceText) -> list[tuple[str, str | None, int]]:
    return [(source.text[block.start : block.end], block.marker, block.level) for block in source.blocks]


def test_an_item_that_begins_with_an_item_is_one_item_deeper() -> None:
    assert shown(read("*   *   Words\n    *   More\n")) == [("Words", "•", 2), ("More", "•", 2)]


def test_a_paragraph_belongs_to_the_item_whose_indent_it_has() -> None:
    source = read("1.  One\n    * Two\n\n    Still one\n\n        Deep two\n\nOut\n")
    assert [block.item for block in source.blocks] == [0, 1, 0, 0, None]
    assert source.blocks[-1].kind is BlockKind.PARAGRAPH


def test_a_year_at_the_start_of_a_line_begins_no_list() -> None:
    assert shown(read("in force since\n2019. It ends\n1) here\n")) == [
        ("in force since 2019. It ends", None, 0),
        ("here", "1", 1),
    ]


def test_quotes_hold_blocks_of_any_kind() -> None:
    assert shown(read("> ## Notice\n> * One\n>\n> Words\n")) == [
        ("Notice", None, 2),
        ("One", "•", 1),
        ("Words", None, 0),
    ]


def test_lists_in_a_cell_are_items_with_a_place() -> None:
    source = read("| A | B |\n|---|---|\n| Lead:<br>* one<br>* two<br><br>After | 1. Scope |\n")
    assert shown(source)[2:] == [
        ("Lead:", None, 0),
        ("one", "•", 1),
        ("two", "•", 1),
        ("After", None, 0),
        ("1. Scope", None, 0),
    ]
    assert {block.place.column for block in source.blocks[2:6] if block.place} == {0}


def test_numbers_of_a_list_in_a_cell_are_markers() -> None:
    assert shown(read("| 1.  One<br>2.  Two |\n"))[-2:] == [("One", "1", 1), ("Two", "2", 1)]


def test_tables_may_lack_the_bars_at_their_edges() -> None:
    source = read("A | B\n--- | ---\n1 | 2\n\nx | y\n")
    assert [block.kind for block in source.blocks] == [BlockKind.TABLE_CELL] * 4 + [BlockKind.PARAGRAPH]


def test_rules_end_a_paragraph_and_are_no_text() -> None:
    assert shown(read("One\n***\nTwo\n\n- - -\n")) == [("One", None, 0), ("Two", None, 0)]


def test_named_links_find_their_address_and_definitions_are_no_text() -> None:
    source = read('See [the terms][t], [T] and [none].\n\n[t]: https://example.org/t "Title"\n')
    assert source.text == "See the terms, T and [none]."
    assert [span.target for span in source.inline] == ["https://example.org/t"] * 2


def test_marks_of_a_link_around_blocks_are_no_text() -> None:
    assert read("[\n\n### Title\n\nWords\n\n](https://example.org/)\n").text == "Title\n\nWords"


def test_block_tags_part_blocks_and_scripts_are_no_text() -> None:
    source = read("<div>One</div><h2>Two</h2>\n<ul><li>Three</li></ul>\n<script>\nfour\n</script>\nFive")
    assert [(text, marker) for text, marker, _ in shown(source)] == [
        ("One", None),
        ("Two", None),
        ("Three", "•"),
        ("Five", None),
    ]


def test_a_table_in_tags_has_rows_cells_and_header() -> None:
    source = read("<table><tr><th>A</th><th>B</th></tr>\n<tr><td>**1**</td><td>2</td></tr></table>\nAfter")
    places = [(block.place.row, block.place.column, block.place.header) for block in source.blocks if block.place]
    assert places == [(0, 0, True), (0, 1, True), (1, 0, False), (1, 1, False)]
    assert source.text.endswith("1\n2\n\nAfter")


@pytest.mark.parametrize(
    ("words", "text", "styles"),
    [
        ("**Fees:**they", "Fees:they", [("Fees:", "strong")]),
        ("***a** b*", "a b", [("a b", "emphasis"), ("a", "strong")]),
        ("**a *b***", "a b", [("a b", "strong"), ("b", "emphasis")]),
        ("**one, t****wo**", "one, two", [("one, t", "strong"), ("wo", "strong")]),
        ("a * b, 5* hotel", "a * b, 5* hotel", []),
        ("snake_case_name _x_", "snake_case_name x", [("x", "emphasis")]),
        ("`` a`b ``", "a`b", [("a`b", "code")]),
        ("~~gone~~", "gone", []),
        ("[![logo](a.png)](b) now", "now", []),
        ("<a href='x?a=1&amp;b'>t</a>", "t", [("t", "link")]),
    ],
)
def test_marks_of_emphasis_are_no_text(words: str, text: str, styles: list[tuple[str, str]]) -> None:
    source = read(words)
    assert source.text == text
    assert [(source.text[span.start : span.end], InlineStyle(span.style).value) for span in source.inline] == styles


@pytest.mark.parametrize(
    "hostile",
    [
        "*a " * 20_000 + "b_ " * 20_000,
        "[" * 50_000,
        "](" * 20_000,
        "](" + " " * 50_000,
        "<!--" * 20_000,
        "* " * 20_000 + "x",
        "> " * 20_000 + "x",
        "`".join("`" * length for length in range(300)),
        "|" * 50_000,
        "<a " * 20_000,
        "&" * 50_000,
        "1.1." * 20_000,
    ],
)
def test_hostile_markdown_is_read_to_its_end(hostile: str) -> None:
    assert read(f"{hostile}\n\nEnd").text.endswith("End")
