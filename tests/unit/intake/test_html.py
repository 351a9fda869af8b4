"""Saved pages become visible text by blocks, with the path of every element."""

from __future__ import annotations

from clausemark.intake.html import HtmlReader
from clausemark.provisions.source_text import BlockKind, SourceText


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
