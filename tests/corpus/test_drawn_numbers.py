"""Lists of every kind, drawn for the purpose, have the numbers that LibreOffice prints, but where Word differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count

import pytest

from support.docx_files import NAMES, in_list, level, openable, p, run, style, styles
from support.office_numbers import Numbered, compared

pytestmark = pytest.mark.corpus

NORMAL = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
LEGAL = (
    level("decimal", "%1."), level("decimal", "%1.%2"), level("decimal", "%1.%2.%3"), level("lowerLetter", "(%4)"),
    level("lowerRoman", "(%5)"), level("upperLetter", "(%6)"), level("upperRoman", "%7."), level("ordinal", "%8"),
    level("cardinalText", "%9"),
)  # fmt: skip
DOWN_AND_UP = (0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 2, 3)
FORMS = (
    "decimal", "decimalZero", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "ordinal", "ordinalText",
    "cardinalText", "chicago", "chineseCounting", "japaneseCounting", "koreanDigital", "hebrew1", "ganada",
)  # fmt: skip
_numbers = count(1)


def clause(properties: str) -> str:
    return p(f"The clause with the sign {next(_numbers):04d} is agreed.", properties)


def items(*places: int | tuple[int, int]) -> str:
    pairs = [(1, each) if isinstance(each, int) else each for each in places]
    return "".join(clause(in_list(num, at)) for num, at in pairs)


def styled(*names: str, properties: str = "") -> str:
    return "".join(clause(f'<w:pStyle w:val="{name}"/>{properties}') for name in names)


def definitions(*each: tuple[str, ...], nums: str = "") -> str:
    """Return a numbering part: abstract definitions from 0, each with a list of the number after its own."""
    made = "".join(
        f'<w:abstractNum w:abstractNumId="{at}"><w:multiLevelType w:val="multilevel"/>{_levels(levels)}</w:abstractNum>'
        for at, levels in enumerate(each)
    )
    own = "".join(num(at + 1, at) for at in range(len(each)))
    return f"<w:numbering {NAMES}>{made}{own}{nums}</w:numbering>"


def _levels(levels: tuple[str, ...]) -> str:
    return "".join(
        f'<w:lvl w:ilvl="{at}">{"" if each.startswith("<w:start ") else START}{each}</w:lvl>'
        for at, each in enumerate(levels)
    )


START = '<w:start w:val="1"/>'


def num(number: int, abstract: int, inside: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{inside}</w:num>'


def begins(at: int, value: int) -> str:
    return f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{value}"/></w:lvlOverride>'


def heading_styles(*levels: str) -> str:
    names = ("One", "Two", "Three")
    each = [
        style(name, f"<w:pPr><w:numPr>{at}<w:numId w:val='1'/></w:numPr></w:pPr>")
        for name, at in zip(names, levels, strict=True)
    ]
    below = style("Below", '<w:basedOn w:val="Two"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr>')
    return styles(NORMAL, *each, below, style("Same", '<w:basedOn w:val="Two"/>'))


def linked(form: str, text: str, name: str) -> str:
    return level(form, text, f'<w:pStyle w:val="{name}"/>')


def table(*cells: str) -> str:
    row = "".join(f"<w:tc><w:tcPr/>{each}</w:tc>" for each in cells)
    return f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{row}</w:tr></w:tbl>"


def noted(number: int) -> str:
    return f'<w:p>{run("This is explained below.")}<w:r><w:footnoteReference w:id="{number}"/></w:r></w:p>'


def boxed(inside: str) -> str:
    return (
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:100pt;height:50pt">'
        f"<v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    )


def by_outline() -> Iterator[tuple[str, bytes]]:
    legal = definitions(LEGAL)
    yield "levels", openable(items(*DOWN_AND_UP), numbering=legal)
    yield "skipped", openable(items(2, 1, 0, 2, 3, 1, 0, 4, 0, 2, 2, 1, 2), numbering=legal)
    starts = (
        f'<w:start w:val="5"/>{level("decimal", "%1.")}',
        f'<w:start w:val="3"/>{level("lowerLetter", "%2)")}',
        f'<w:start w:val="0"/>{level("decimal", "%1.%2.%3")}',
    )
    yield "starts", openable(items(0, 0, 1, 1, 2, 2, 0, 1), numbering=definitions(starts))
    none = level("none", "Schedule"), level("decimal", "Part %1 - %2"), level("decimal", "[%1/%2/%3]")
    yield "unprinted", openable(items(0, 1, 2, 2, 0, 1), numbering=definitions(none))
    bullets = level("bullet", "•"), level("decimal", "%2."), level("decimal", "%2.%3")
    yield "bullets", openable(items(0, 1, 1, 2, 0, 1), numbering=definitions(bullets))
    for suffix in ("tab", "space", "nothing"):
        after = f'<w:suff w:val="{suffix}"/>'
        texts = level("decimal", "Section %1", after), level("lowerLetter", "Clause %1-%2:", after)
        yield f"after-{suffix}", openable(items(0, 1, 1, 0, 1), numbering=definitions(texts))
    for form in FORMS:
        yield form, openable(items(*[0] * 60), numbering=definitions((level(form, "%1."),)))


def by_list() -> Iterator[tuple[str, bytes]]:
    two = definitions(LEGAL, nums=num(2, 0))
    body = items((1, 0), (1, 1), (2, 0), (2, 1), (1, 1), (1, 0), (2, 1), (2, 2), (1, 2))
    yield "two-of-one", openable(body, numbering=two)
    again = definitions(LEGAL, nums=num(2, 0, begins(0, 1)) + num(3, 0, begins(0, 1)))
    body = items((1, 0), (1, 0), (2, 0), (2, 0), (1, 0), (3, 0), (2, 0), (3, 0), (1, 0))
    yield "anew", openable(body, numbering=again)
    below = definitions(LEGAL, nums="".join(num(each, 0, begins(1, 1)) for each in (2, 3, 4)))
    body = items((1, 0), (2, 1), (2, 1), (1, 0), (3, 1), (3, 1), (1, 0), (4, 1), (4, 1), (3, 1))
    yield "anew-below", openable(body, numbering=below)
    roman = f'<w:lvl w:ilvl="0"><w:start w:val="4"/>{level("upperRoman", "%1)")}</w:lvl>'
    own = f'<w:lvlOverride w:ilvl="0">{roman}</w:lvlOverride>'
    body = items((1, 0), (1, 1), (2, 0), (2, 1), (2, 1), (1, 1), (1, 0))
    yield "own-level", openable(body, numbering=definitions(LEGAL, nums=num(2, 0, own)))
    apart = definitions(LEGAL, (level("upperRoman", "%1."), level("lowerLetter", "%2)")))
    yield "apart", openable(items((1, 0), (2, 0), (1, 0), (2, 0), (2, 1), (1, 1), (2, 1)), numbering=apart)
    yield "unnumbered", openable(items((1, 0), (0, 0), (1, 0), (1, 1)), numbering=definitions(LEGAL))


def by_style() -> Iterator[tuple[str, bytes]]:
    sheet = heading_styles("", '<w:ilvl w:val="1"/>', '<w:ilvl w:val="2"/>')
    tied = definitions(
        (linked("decimal", "%1.", "One"), linked("decimal", "%1.%2", "Two"), linked("lowerLetter", "(%3)", "Three")),
        LEGAL,
    )
    body = styled("One", "Two", "Three", "Two", "Below", "Same", "One", "Two", "Three")
    out = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    yield "styles", openable(body + styled("Two", properties=out) + styled("Two"), numbering=tied, styles=sheet)
    other = '<w:numPr><w:numId w:val="2"/></w:numPr>'
    body = styled("One", "Two") + styled("Two", properties=other) + styled("Two", "One")
    yield "list-without-level", openable(body, numbering=tied, styles=sheet)


def by_place() -> Iterator[tuple[str, bytes]]:
    legal = definitions(LEGAL)
    body = (
        items(0, 1)
        + table(items(1, 1), items(2, 0))
        + items(1)
        + table(items(1), table(items(1)) + p(""))
        + items(0, 1)
    )
    yield "tables", openable(body, numbering=legal)
    notes = "".join(f'<w:footnote w:id="{at}">{p("Said of it.")}{items(0, 1)}</w:footnote>' for at in (1, 2))
    body = items(0, 1) + noted(1) + items(1, 0) + noted(2) + items(1)
    yield "notes", openable(body, numbering=legal, footnotes=f"<w:footnotes {NAMES}>{notes}</w:footnotes>")
    body = items(0, 1) + boxed(items(0, 1)) + items(1, 0) + boxed(items(0, 1)) + items(0)
    yield "boxes", openable(body, numbering=legal)
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{items(0, 1)}</w:sdtContent></w:sdt>"
    empty = f"<w:p><w:pPr>{in_list(1, 0)}</w:pPr></w:p>"
    yield "around", openable(items(0) + control + items(1) + empty + items(0), numbering=legal)


def word_differs() -> Iterator[tuple[str, bytes]]:
    """Give lists that LibreOffice prints otherwise than the standard and Word."""
    figures = level("upperRoman", "Article %1"), level("decimalZero", "Section %1.%2", "<w:isLgl/>")
    yield "figures", openable(items(0, 1, 1, 0, 1), numbering=definitions(figures))
    through = level("decimal", "%1."), level("lowerLetter", "(%2)", '<w:lvlRestart w:val="0"/>')
    yield "through", openable(items(0, 1, 0, 1), numbering=definitions(through))


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[Numbered]]:
    folder = tmp_path_factory.mktemp("drawn")
    files = [*by_outline(), *by_list(), *by_style(), *by_place(), *word_differs()]
    for name, data in files:
        (folder / f"{name}.docx").write_bytes(data)
    rows = compared([folder / f"{name}.docx" for name, _ in files], folder)
    return {name.removesuffix(".docx"): each for name, each in rows.items()}


def test_numbers_are_those_that_libreoffice_prints(printed: Mapping[str, list[Numbered]]) -> None:
    agreed = {name: rows for name, rows in printed.items() if name not in {"figures", "through"}}
    other = [(name, each) for name, rows in agreed.items() for each in rows if each.theirs not in {None, each.ours}]

    assert other == []
    assert sum(each.theirs is not None for rows in agreed.values() for each in rows) >= 990


def test_what_libreoffice_does_not_write_stands_in_notes_and_boxes(printed: Mapping[str, list[Numbered]]) -> None:
    missing = {name: [each.ours for each in rows if each.theirs is None] for name, rows in printed.items()}

    counted_on = ["1.", "1.1", "2.", "2.1"]
    assert {name: ours for name, ours in missing.items() if ours} == {"notes": counted_on, "boxes": counted_on}


def test_where_word_differs_its_rule_is_followed(printed: Mapping[str, list[Numbered]]) -> None:
    figures, through = printed["figures"], printed["through"]

    assert [each.ours for each in figures] == [
        "Article I",
        "Section 1.01",
        "Section 1.02",
        "Article II",
        "Section 2.01",
    ]
    assert [each.theirs for each in figures][1] == "Section I.01"
    assert [each.ours for each in through] == ["1.", "(a)", "2.", "(b)"]
    assert [each.theirs for each in through][3] == "(a)"
