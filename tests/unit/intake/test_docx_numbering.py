from __future__ import annotations

import pytest

from clausemark.intake.docx import DocxReader
from clausemark.intake.docx_number_forms import in_form
from support.docx_files import NAMES, docx, in_list, level, numbering, p, style, styles

OUTLINE = (level("decimal", "%1."), level("decimal", "%1.%2"), level("lowerLetter", "(%3)"))
TWO = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>{}</w:num>'


def printed(body: str, **parts: str) -> list[str | None]:
    return [block.marker for block in DocxReader().read(docx(body, **parts)).blocks]


def items(*places: tuple[int, int]) -> str:
    return "".join(p("Words of the clause.", in_list(num, at)) for num, at in places)


def test_levels_count_below_each_other() -> None:
    body = items((1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1))

    assert printed(body, numbering=numbering(*OUTLINE)) == ["1.", "1.1", "1.2", "(a)", "2.", "2.1"]


def test_two_lists_of_one_definition_count_on() -> None:
    body = items((1, 0), (2, 0), (1, 0))

    assert printed(body, numbering=numbering(*OUTLINE, nums=TWO.format(""))) == ["1.", "2.", "3."]


def test_an_overridden_start_begins_anew_once() -> None:
    start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
    body = items((1, 0), (2, 0), (2, 0))

    assert printed(body, numbering=numbering(*OUTLINE, nums=TWO.format(start))) == ["1.", "7.", "8."]


def test_an_overridden_level_prints_its_own_way() -> None:
    roman = f'<w:lvl w:ilvl="0"><w:start w:val="4"/>{level("upperRoman", "%1)")}</w:lvl>'
    own = f'<w:lvlOverride w:ilvl="0">{roman}</w:lvlOverride>'

    assert printed(items((2, 0)), numbering=numbering(*OUTLINE, nums=TWO.format(own))) == ["IV)"]


def test_a_level_that_never_restarts_counts_through() -> None:
    stubborn = level("lowerLetter", "%2.", '<w:lvlRestart w:val="0"/>')
    body = items((1, 0), (1, 1), (1, 0), (1, 1))

    assert printed(body, numbering=numbering(level("decimal", "%1."), stubborn)) == ["1.", "a.", "2.", "b."]


@pytest.mark.parametrize(
    ("shown", "expected"), [("α, β, γ, ...", ["α)", "β)"]), ("001, 002, 003, ...", ["001)", "002)"])]
)
def test_a_custom_form_is_told_by_the_numbers_that_it_shows(shown: str, expected: list[str]) -> None:
    custom = level("decimal", "%1)").replace('w:val="decimal"', f'w:val="custom" w:format="{shown}"')

    assert printed(items((1, 0), (1, 0)), numbering=numbering(custom)) == expected


def test_legal_numbering_turns_romans_into_figures() -> None:
    levels = level("upperRoman", "Article %1"), level("decimal", "%1.%2", "<w:isLgl/>")

    assert printed(items((1, 0), (1, 1)), numbering=numbering(*levels)) == ["Article I", "1.1"]


def test_a_style_gives_its_paragraphs_their_level() -> None:
    linked = (
        level("decimal", "%1.", '<w:pStyle w:val="One"/>'),
        level("decimal", "%1.%2", '<w:pStyle w:val="Two"/>'),
    )
    sheet = styles(
        style("One", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
        style("Two", '<w:basedOn w:val="One"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    )
    body = p("First.", '<w:pStyle w:val="One"/>') + p("Second.", '<w:pStyle w:val="Two"/>')

    assert printed(body, numbering=numbering(*linked), styles=sheet) == ["1.", "1.1"]


def test_a_paragraph_can_leave_the_list_of_its_style() -> None:
    sheet = styles(style("One", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'))
    out = '<w:pStyle w:val="One"/><w:numPr><w:numId w:val="0"/></w:numPr>'

    assert printed(p("Plain.", out), numbering=numbering(*OUTLINE), styles=sheet) == [None]


def test_a_definition_can_borrow_the_levels_of_a_list_style() -> None:
    lists = (
        f'<w:numbering {NAMES}><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Legal"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/>{level("decimal", "%1)")}</w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    sheet = styles(style("Legal", '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'))

    assert printed(items((1, 0)), numbering=lists, styles=sheet) == ["3)"]


def test_an_empty_paragraph_is_counted_but_not_one_that_ends_a_section() -> None:
    empty = f"<w:p><w:pPr>{in_list(1, 0)}</w:pPr></w:p>"
    section = f"<w:p><w:pPr>{in_list(1, 0)}<w:sectPr/></w:pPr></w:p>"

    assert printed(section + items((1, 0)) + empty + items((1, 0)), numbering=numbering(*OUTLINE)) == ["1.", "3."]


def test_notes_text_boxes_and_headers_count_for_themselves() -> None:
    call = '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    box = f"<w:p><w:r><w:pict><w:txbxContent>{items((1, 0))}</w:txbxContent></w:pict></w:r></w:p>"
    note = f'<w:footnotes {NAMES}><w:footnote w:id="1">{p("Said of it.")}{items((1, 0))}</w:footnote></w:footnotes>'
    head = f"<w:hdr {NAMES}>{items((1, 0))}</w:hdr>"
    body = items((1, 0)) + call + box + items((1, 0)) + box

    found = printed(body, numbering=numbering(*OUTLINE), footnotes=note, header=head)

    assert found == ["1.", "1", "1.", "1.", "2.", "2.", "1."]


def test_an_upper_level_without_a_number_is_left_out_with_what_follows_it() -> None:
    levels = level("none", "Schedule"), level("decimal", "Part %1 - %2"), level("decimal", "%1.%2.%3")

    assert printed(items((1, 0), (1, 1), (1, 2)), numbering=numbering(*levels)) == ["Schedule", "Part 1", "1.1"]


def test_a_list_without_a_level_takes_that_of_the_style() -> None:
    sheet = styles(style("Two", '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'))
    own = '<w:pStyle w:val="Two"/><w:numPr><w:numId w:val="1"/></w:numPr>'

    assert printed(p("Words of the clause.", own), numbering=numbering(*OUTLINE), styles=sheet) == ["1.1"]


def test_a_bullet_is_no_number() -> None:
    source = DocxReader().read(docx(items((1, 0)), numbering=numbering(level("bullet", "\uf0b7"))))

    assert (source.blocks[0].marker, source.blocks[0].ordered) == ("•", False)


@pytest.mark.parametrize(
    ("value", "form", "shown"),
    [
        (28, "lowerLetter", "bb"),
        (4, "upperRoman", "IV"),
        (3, "decimalZero", "03"),
        (22, "ordinal", "22nd"),
        (12, "ordinal", "12th"),
        (21, "cardinalText", "Twenty-one"),
        (20, "ordinalText", "Twentieth"),
        (5, "none", ""),
        (112, "cardinalText", "One hundred twelve"),
        (121, "ordinalText", "One hundred twenty-first"),
        (100, "ordinalText", "One hundredth"),
        (30, "russianLower", "аа"),
        (6, "chicago", "††"),
        (31, "chineseCounting", "三十一"),
        (10, "chineseLegalSimplified", "壹拾"),
        (31, "koreanDigital", "삼일"),
        (115, "hebrew1", "קטו"),
        (17, "hebrew1", "יז"),
        (15, "ganada", "가"),
        (2, "decimalEnclosedCircle", "②"),
        (21, "decimalEnclosedCircle", "21"),
        (6, "bahtText", "6"),
    ],
)
def test_numbers_are_written_as_word_writes_them(value: int, form: str, shown: str) -> None:
    assert in_form(value, form) == shown
