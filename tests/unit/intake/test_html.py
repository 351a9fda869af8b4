"""Saved pages become visible text by blocks, with the path of every element."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from clausemark.intake.html import HtmlReader
from clausemark.intake.html_tree import tree_of
from clausemark.provisions.source_text import BlockKind, InlineStyle, SourceText


def read(words: str) -> SourceText:
    return HtmlReader().read(words.encode())


def block_texts(source: SourceText) -> list[str]:
    return [source.text[block.start : block.end] for block in source.blocks]


def test_scripts_styles_and_templates_are_no_text() -> None:
    source = read("<body><script>s</script><style>t</style><template>u</template><p>Shown</p>")
    assert source.text == "Shown"


def test_parts_outside_the_document_keep_their_text_and_say_why() -> None:
    source = read(
        "<body><nav>n</nav><main><p>a</p><p style='display: none'>h</p></main>"
        "<div id='onetrust-x'>c</div><footer>f</footer>"
    )
    assert [block.boilerplate for block in source.blocks] == ["navigation", None, "hidden", "cookie-banner", "footer"]


def test_automatic_numbers_are_markers() -> None:
    source = read("<body><ol start='3' type='a'><li>x<ul><li>y</li></ul></li><li><p>z</p></li></ol>")
    assert block_texts(source) == ["x", "y", "z"]
    assert [(block.marker, block.level, block.ordered) for block in source.blocks] == [
        ("c", 1, True),
        ("•", 2, False),
        ("d", 1, True),
    ]


def test_cells_say_their_row_column_and_header() -> None:
    source = read("<body><table><tr><th colspan='2'>q</th></tr><tr><td>1</td><td>2<br>3</td></tr></table>")
    assert block_texts(source) == ["q", "1", "2 3"]
    places = [block.place for block in source.blocks if block.place]
    assert [(place.row, place.column, place.header, place.span) for place in places] == [
        (0, 0, True, 2),
        (1, 0, False, 1),
        (1, 1, False, 1),
    ]


def test_every_character_leads_to_its_element() -> None:
    source = read("<body><div>one</div><div><p>two <b>three</b></p></div>")
    at = source.text.index("three")
    assert source.element_paths(at, at + 5) == ("/html/body[1]/div[2]/p[1]/b[1]",)


def test_title_language_and_declared_encoding_are_kept() -> None:
    page = "<html lang='fr'><head><meta charset='iso-8859-1'><title> A  b </title></head><body><h2>Été</h2>"
    source = HtmlReader().read(page.encode("latin-1"))
    assert (source.title, source.language, source.text) == ("A b", "fr", "Été")
    assert source.blocks[0].kind is BlockKind.HEADING


def test_deep_pages_keep_their_text() -> None:
    source = read("<body>" + "<div>" * 1500 + "deep")
    assert "deep" in source.text


def test_a_page_deeper_than_the_parser_s_usual_limit_is_read_whole() -> None:
    source = read("<body><p>kept</p>" + "<div>" * 300 + "also kept")

    assert source.text.split("\n\n") == ["kept", "also kept"]


def test_what_a_page_announces_to_those_who_hear_it_is_no_part_of_the_document() -> None:
    source = read(
        "<body><main><span class='sr-only' aria-live='polite'>Terms | Lantern</span><h1>Terms</h1><p>You may leave.</p>"
    )
    assert [(block.boilerplate, source.text[block.start : block.end]) for block in source.blocks] == [
        ("hidden", "Terms | Lantern"),
        (None, "Terms"),
        (None, "You may leave."),
    ]


def test_two_breaks_or_a_numbered_line_part_blocks_and_one_break_is_a_blank() -> None:
    source = read("<body><p>One<br>line<br><br>Two<br>1. Three<br>(b) Four</p><h2>A<br><br>B</h2>")
    assert block_texts(source) == ["One line", "Two", "1. Three", "(b) Four", "A B"]


def test_hidden_words_inside_a_sentence_do_not_part_it() -> None:
    source = read("<body><p>You may <span style='display:none'>never</span>cancel.</p><p>Then.</p>")
    assert block_texts(source) == ["You may cancel.", "never", "Then."]
    assert [block.boilerplate for block in source.blocks] == [None, "hidden", None]


def test_what_is_pressed_is_a_control_and_what_opens_a_part_is_its_title() -> None:
    source = read(
        "<body><p>Text</p><button aria-expanded='false'>Fees</button><button>Print</button>"
        "<h3><button>Refunds</button></h3><select><option>One</option><option>Two</option></select>"
    )
    assert block_texts(source) == ["Text", "Fees", "Print", "Refunds", "One", "Two"]
    assert [block.boilerplate for block in source.blocks] == [None, None, "control", None, "control", "control"]


def test_a_button_inside_a_sentence_is_part_of_it() -> None:
    assert block_texts(read("<body><p>Visit <button>settings</button> to opt out.</p>")) == [
        "Visit settings to opt out."
    ]


def test_a_long_field_holds_the_terms_themselves() -> None:
    terms = "Line of the terms that must be accepted.\n" * 8
    source = read(f"<body><textarea>{terms}</textarea><textarea>Your message</textarea>")
    assert [block.boilerplate for block in source.blocks] == [None] * 8 + ["control"]


def test_a_name_says_nothing_about_an_element_that_holds_the_page() -> None:
    words = "<p>We use cookies to keep you signed in and to count visits.</p>" * 3
    kept = read(f"<body class='cookie-banner-open'><div class='cookie-notice'>{words}</div><p>End</p>")
    assert {block.boilerplate for block in kept.blocks} == {None}
    whole = read(f"<body style='visibility:hidden'>{words}")
    assert {block.boilerplate for block in whole.blocks} == {None}


def test_a_header_with_the_only_title_is_part_of_the_document() -> None:
    titled = read("<body><header><h1>Terms</h1></header><main><p>One</p><p>Two and more words</p></main>")
    assert titled.blocks[0].boilerplate is None
    untitled = read("<body><header><h1>Acme</h1></header><main><h1>Terms</h1><p>Two and more words</p></main>")
    assert untitled.blocks[0].boilerplate == "header"


def test_an_ordered_number_stands_on_the_heading_that_its_item_begins_with() -> None:
    source = read("<body><ol><li><h2>Scope</h2><p>Words</p></li></ol><ul><li><h3>Bare</h3></li></ul>")
    assert [(block.kind, block.marker) for block in source.blocks] == [
        (BlockKind.HEADING, "1"),
        (BlockKind.LIST_ITEM, None),
        (BlockKind.HEADING, None),
    ]


def test_automatic_numbers_follow_reversed_value_and_letters() -> None:
    source = read(
        "<body><ol reversed><li>a<li>b</ol><ol type=I start=4><li>c<li value=9>d<li>e</ol>"
        "<ol type=a start=27><li>f</ol>"
    )
    assert [block.marker for block in source.blocks] == ["2", "1", "IV", "IX", "X", "aa"]


def test_cells_stand_beside_those_that_reach_down_from_above() -> None:
    source = read("<body><table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d</table>")
    assert [(block.place.row, block.place.column) for block in source.blocks if block.place] == [
        (0, 0),
        (0, 1),
        (1, 1),
        (2, 0),
    ]


def test_a_table_in_a_cell_has_places_of_its_own() -> None:
    source = read("<body><table><tr><td>a<table><tr><td>b</table>c<td>d</table>")
    assert [(block.place.table, block.place.row, block.place.column) for block in source.blocks if block.place] == [
        (0, 0, 0),
        (1, 0, 0),
        (0, 0, 0),
        (0, 0, 1),
    ]


def test_a_style_reaches_over_the_blocks_inside_it() -> None:
    source = read(
        "<body><div style='font-weight: bold'><p>One</p><p>Two <i>three</i></p></div><a href='/x'>Four <b>five</b></a>"
    )
    spans = [(source.text[span.start : span.end], span.style, span.target) for span in source.inline]
    assert spans == [
        ("One", InlineStyle.STRONG, None),
        ("Two three", InlineStyle.STRONG, None),
        ("three", InlineStyle.EMPHASIS, None),
        ("Four five", InlineStyle.LINK, "/x"),
        ("five", InlineStyle.STRONG, None),
    ]


def test_lines_of_preformatted_text_are_blocks() -> None:
    assert block_texts(read("<body><pre>one\n  two\n\nthree</pre>")) == ["one", "two", "three"]


def test_the_shadow_of_a_saved_page_is_text() -> None:
    assert read("<body><div><template shadowrootmode='open'><p>Shown</p></template></div>").text == "Shown"


def test_no_character_of_a_page_is_lost_but_scripts() -> None:
    page = "<body>a<div>b<span>c</span>d<p hidden>e</p></div><nav>f</nav>g<table>h<tr><td>i<th>j</table><noscript>k"
    assert sorted(read(page).text.replace("\n", "").replace(" ", "")) == list("abcdefghijk")


PAGE = st.recursive(
    st.sampled_from(["word", " ", "1. x", "&nbsp;", "\u200b", "<br>", "é😀", "a<b", "<!--c-->"]),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
        st.sampled_from(
            ["p", "div", "b", "a href=x", "li", "ul", "ol", "table", "tr", "td", "h2", "nav", "p hidden", "pre"]
        ),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@settings(max_examples=150, deadline=None)
@given(PAGE)
def test_blocks_and_element_runs_cover_the_text_of_any_page(page: str) -> None:
    source = read(f"<body>x{page}")
    at = 0
    for block in source.blocks:
        assert block.start >= at
        assert not source.text[at : block.start].strip()
        words = source.text[block.start : block.end]
        assert words == words.strip()
        assert "  " not in words
        at = block.end
    assert at == len(source.text)
    covered = {place for run in source.element_map for place in range(run.start, run.end)}
    assert all(place in covered for place, char in enumerate(source.text) if not char.isspace())
    root = tree_of(f"<body>x{page}")
    assert all(root.xpath(f"count({run.path})") == 1 for run in source.element_map)


def test_a_paragraph_written_in_a_heading_is_the_heading() -> None:
    source = read("<h1 class='x'><p>Legal notice.</p></h1><p>The publisher is Lantern.</p><h2></h2> <p>Not one</p>")

    assert [block.kind for block in source.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
