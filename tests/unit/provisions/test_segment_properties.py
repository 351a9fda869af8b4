from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from clausemark.provisions.segment import segment
from clausemark.provisions.source_text import Block, BlockKind, SourceText
from support.source_texts import bullet, cell, heading, numbered, para, source_text

WORDS = (
    "1. Fees",
    "1.1 You pay the fees.",
    "2.",
    "3",
    "(a) The buyer shall pay;",
    "(b) and so on",
    "(i) You may:",
    "ARTICLE",
    "ARTICLE II",
    "DEFINITIONS",
    "Last updated: 3 May 2024",
    "By: ____",
    "Name:",
    "IN WITNESS WHEREOF, we sign.",
    "continues here",
    "You must not:",
    "“Fee” means money.",
    "7.4 Notices. (a) We write letters. (b) You read letters.",
    "— * —",
    "**Run in.** This is a clause.",
    "[[Home]]",
    "Home | Terms | Privacy",
    "Ünïcödé 🙂 text is kept.",
    "This sentence is unfinished because a page ended in the middle of the",
    "[ * * * ]",
)
texts = st.one_of(
    st.sampled_from(WORDS),
    st.text(min_size=1, max_size=60).map(lambda text: " ".join(text.split())).filter(bool),
)


@st.composite
def parts(draw: st.DrawFn) -> list[tuple[Block, str]]:
    made: list[tuple[Block, str]] = []
    for row in range(draw(st.integers(0, 14))):
        words = draw(texts)
        match draw(st.integers(0, 6)):
            case 0:
                made.append(heading(words, draw(st.integers(1, 6))))
            case 1:
                made.append(bullet(words, draw(st.integers(1, 3)), draw(st.sampled_from([None, 100, 101]))))
            case 2:
                made.append(
                    numbered(draw(st.sampled_from(["1.", "(a)", "2.1", "iv."])), words, draw(st.integers(1, 3)))
                )
            case 3:
                columns = draw(st.integers(1, 3))
                made += [cell(row, column, draw(texts), header=draw(st.booleans())) for column in range(columns)]
            case 4:
                made.append(para(words, draw(st.sampled_from([None, None, "navigation"]))))
            case _:
                made.append(para(words))
    return made


@given(parts())
@settings(max_examples=400, deadline=None)
def test_segmentation_loses_only_blanks(made: list[tuple[Block, str]]) -> None:
    source = source_text(*made)

    check(source)


@given(st.text(max_size=80), st.lists(st.integers(0, 80), max_size=8))
@settings(max_examples=150, deadline=None)
def test_blocks_with_blank_edges_are_trimmed(text: str, cuts: list[int]) -> None:
    edges = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    pairs = pairwise(edges)
    source = SourceText(text, "test", "1", tuple(Block(start, end, BlockKind.PARAGRAPH) for start, end in pairs))

    check(source)


def check(source: SourceText) -> None:
    result = segment(source)
    spans = [(each.start, each.end) for each in result.provisions]
    spans += [(each.start, each.end) for each in result.headings]
    spans += [(each.start, each.end) for each in result.boilerplate]
    reached = 0
    for start, end in sorted(spans):
        assert reached <= start < end <= len(source.text)
        assert not source.text[reached:start].strip()
        reached = end
    assert not source.text[reached:].strip()
    for ordinal, provision in enumerate(result.provisions, 1):
        assert provision.ordinal == ordinal
        assert source.text[provision.start : provision.end] == provision.text
        assert provision.text == provision.text.strip() != ""
    assert result == segment(source)
