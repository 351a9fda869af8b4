"""Fields that print numbers without keeping them in the file are counted as the standard and Word's help say."""

from __future__ import annotations

import pytest

from clausemark.intake.docx import DocxReader
from support.docx_files import NAMES, docx, in_list, level, p, run, style, styles

HEADINGS = styles(
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    *(
        style(f"H{at}", f'<w:pPr><w:outlineLvl w:val="{at - 1}"/></w:pPr>')
        for at in (1, 2)
    ),
)  # fmt: skip
LEGAL = (
    f'<w:numbering {NAMES}><w:abstractNum w:abstractNumId="0"><w:name w:val="Parties"/>'
    f'<w:lvl w:ilvl="0"><w:start w:val="1"/>{level("decimal", "%1.")}</w:lvl>'
    f'<w:lvl w:ilvl="1"><w:start w:val="1"/>{level("lowerLetter", "(%2)")}</w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)


def field(code: str, result: str | None = None) -> str:
    shown = "" if result is None else f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}'
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>{shown}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def paragraph(*parts: str, properties: str = "") -> str:
    inside = "".join(part if part.startswith("<w:") else run(part) for part in parts)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def heading(at: int, *parts: str) -> str:
    return paragraph(*parts, properties=f'<w:pStyle w:val="H{at}"/>')


def read(*paragraphs: str, numbering: str | None = None) -> list[str]:
    parts = {"numbering": numbering} if numbering else {}
    source = DocxReader().read(docx("".join(paragraphs), styles=HEADINGS, **parts))
    return [source.text[block.start : block.end] for block in source.blocks]


def test_numbers_within_a_sentence_go_on_at_the_level_of_the_first() -> None:
    said = read(
        paragraph(
            "It certifies that ",
            field("LISTNUM NumberDefault \\l 6"),
            " no default is known, ",
            field("LISTNUM"),
            " the books are true, and ",
            field("LISTNUM"),
            " the ratios hold.",
        )
    )

    assert said == ["It certifies that (i) no default is known, (ii) the books are true, and (iii) the ratios hold."]


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("NumberDefault", "1) a) i) (1) (a) (i) 1. a. i."),
        ("OutlineDefault", "I. A. 1. a) (1) (a) (i) (a) (i)"),
        ("LegalDefault", "1. 1.1. 1.1.1. 1.1.1.1. 1.1.1.1.1. " + " ".join("1." * at for at in range(6, 10))),
    ],
)
def test_each_list_of_word_has_its_nine_levels(name: str, printed: str) -> None:
    levels = [part for at in range(1, 10) for part in (field(f'LISTNUM "{name}" \\l {at}'), " ")]

    assert read(paragraph(*levels, "x")) == [f"{printed} x"]


def test_a_start_is_taken_and_counted_on() -> None:
    assert read(paragraph(field("LISTNUM \\s 4"), " four ", field("LISTNUM"), " five")) == ["4) four 5) five"]


def test_numbers_in_a_numbered_paragraph_are_those_of_its_next_level() -> None:
    body = [
        paragraph("Each of ", field("LISTNUM"), " Ada and ", field("LISTNUM"), " Ben", properties=in_list(1, 0)),
        paragraph("is bound", properties=in_list(1, 0)),
        paragraph(field("LISTNUM Parties \\l 2"), " anew", properties=in_list(1, 0)),
    ]

    assert read(*body, numbering=LEGAL) == ["Each of (a) Ada and (b) Ben", "is bound", "(a) anew"]


def test_a_result_that_the_file_keeps_is_taken_as_it_stands() -> None:
    assert read(paragraph(field("LISTNUM", "(z)"), " last")) == ["(z) last"]


def test_simple_fields_are_counted_too() -> None:
    simple = '<w:fldSimple w:instr=" AUTONUM "/>'

    assert read(paragraph(simple, " one"), paragraph(simple, " two")) == ["1. one", "2. two"]


def test_automatic_numbers_start_anew_below_each_numbered_heading() -> None:
    body = [
        *(
            heading(1, field("AUTONUM"), " Fees"),
            paragraph(field("AUTONUM"), " pay"),
            paragraph(field("AUTONUM"), " owe"),
        ),
        *(heading(1, field("AUTONUM"), " Data"), paragraph(field("AUTONUM \\s :"), " keep")),
    ]

    assert read(*body) == ["1. Fees", "1. pay", "2. owe", "2. Data", "1: keep"]


def test_legal_numbers_hold_those_of_the_headings_above() -> None:
    body = [
        heading(1, field("AUTONUMLGL"), " Fees"),
        heading(2, field("AUTONUMLGL \\e"), " Due"),
        paragraph(field("AUTONUMLGL"), " on time"),
        heading(2, field("AUTONUMLGL"), " Late"),
        heading(1, field("AUTONUMLGL"), " Data"),
    ]

    assert read(*body) == ["1. Fees", "1.1 Due", "1.1.1. on time", "1.2. Late", "2. Data"]


def test_outline_numbers_have_the_form_of_their_heading() -> None:
    body = [
        heading(at, field("AUTONUMOUT"), f" {name}") for at, name in ((1, "One"), (2, "Two"), (2, "Three"), (1, "Four"))
    ]

    assert read(*body) == ["I. One", "A. Two", "B. Three", "II. Four"]


def test_other_fields_print_their_result_only() -> None:
    assert read(paragraph("Page ", field("PAGE", "7"), field("TOC \\o"), " end")) == ["Page 7 end"]
    assert read(p("Plain")) == ["Plain"]
