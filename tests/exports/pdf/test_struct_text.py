"""A reader of another house finds the words in the order in which a person reads them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from clausepack.checks.renditions import squeezed
from clausepack.pack import Pack
from clausepack.pdf.extract import extract_text
from clausepack.pdf.render import finish, lay_out
from support.pack_fonts import compact_font, font_set
from support.packs import sample
from support.struct_text import Block, struct_text

_SCRIPTS = "Ελληνικά Кириллица 服务 العربية (x) עברית 12% सेवा की शर्तें then plain words"
_HYPHENATED = (
    "Notwithstanding the aforementioned responsibilities, representations concerning interoperability apply. " * 5
)
_NOT_BY_GLYPHS = re.compile(r"[\u0590-\u06ff\u0900-\u097f()]")
"""Scripts, and brackets within them, whose order poppler takes from their glyphs."""


@pytest.fixture(scope="module")
def pack() -> Pack:
    made = sample(findings=3, hostile=_SCRIPTS).pack
    *others, last = made.findings
    return replace(made, findings=(*others, replace(last, what_it_says=_HYPHENATED.strip())))


@pytest.fixture(scope="module")
def pdf(pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    box = compact_font(tmp_path_factory.mktemp("font") / "box.otf", "服务")
    return finish(lay_out(pack, "0" * 64, replace(font_set(), optional=(box,))), ())


@pytest.fixture(scope="module")
def blocks(pdf: bytes, tmp_path_factory: pytest.TempPathFactory) -> list[Block]:
    return struct_text(pdf, tmp_path_factory.mktemp("struct"))


def _sheets(blocks: list[Block]) -> list[list[Block]]:
    """Return the blocks of each finding's sheet, from its head to the next."""
    sections = [n for n, block in enumerate(blocks) if block.role == "H1"]
    begin, end = next(pair for pair in pairwise(sections) if blocks[pair[0]].text.endswith("Findings"))
    starts = [n for n in range(begin, end) if blocks[n].role == "H2"]
    return [blocks[start:stop] for start, stop in pairwise([*starts, end])]


def _framed(sheet: list[Block]) -> str:
    """Return the words that stand in the frame of a sheet between the label of the passage and what is said of it."""
    heads = [block.text.strip() if block.role == "H3" else "" for block in sheet]
    passage = sheet[heads.index("The words of the document") : heads.index("What it says")]
    return "".join(block.text for block in passage if "BlockQuote" in block.roles)


def _by_glyphs(text: str) -> str:
    return squeezed(_NOT_BY_GLYPHS.sub("", text))


def test_sections_are_read_in_the_order_of_the_contents(blocks: list[Block], pack: Pack) -> None:
    told = [squeezed(block.text.partition("CM-")[0]) for block in blocks if "TOCI" in block.roles]

    heads = [squeezed(block.text) for block in blocks if block.role == "H1"]

    assert len(told) > 15
    assert heads == [squeezed(pack.title), "Contents", *told]


def test_each_excerpt_is_read_after_its_label_on_the_sheet_of_its_finding(blocks: list[Block], pack: Pack) -> None:
    sheets = _sheets(blocks)

    assert [_by_glyphs(sheet[0].text) for sheet in sheets] == [_by_glyphs(row.title) for row in pack.findings]
    quoted = [(row.excerpt.text, sheet) for row, sheet in zip(pack.findings, sheets, strict=True) if row.excerpt]
    assert len(quoted) == 2
    for excerpt, sheet in quoted:
        assert _by_glyphs(_framed(sheet)).startswith(_by_glyphs(excerpt))


def test_every_word_is_read_once_and_in_the_order_of_our_own_reader(blocks: list[Block], pdf: bytes) -> None:
    ours = _by_glyphs("".join(page.text for page in extract_text(pdf)))
    theirs = _by_glyphs("".join(block.text for block in blocks))

    same = theirs == ours  # the difference of two long texts takes a minute to print

    assert same
    assert squeezed(_HYPHENATED) in theirs


def test_words_of_all_scripts_are_read_at_their_place(blocks: list[Block]) -> None:
    words = _framed(_sheets(blocks)[0])
    order = ("Ελληνικά", "Кириллица", "服务", "ةيبرعلا", "תירבע", "12%", "सेवा की", "then plain words", "Excerpt from")

    assert [word for word in order if word not in words] == []
    assert sorted(order, key=words.index) == list(order)
