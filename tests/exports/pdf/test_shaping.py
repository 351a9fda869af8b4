"""What is drawn is what HarfBuzz gives, and lines are filled as if token by token."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import uharfbuzz as hb
from hypothesis import given, settings
from hypothesis import strategies as st

from clausepack.pdf.book import ROLES, FontBook
from clausepack.pdf.face import Face
from clausepack.pdf.glyphs import glyph_code
from clausepack.pdf.paragraph import break_lines
from clausepack.pdf.text import Span, TextStyle
from support.pack_fonts import font_set
from support.packs import any_text, plain_words

_FONT = font_set().files["serif"]
_FACE = Face("F0", _FONT)
_BOOK = FontBook(font_set())
_STYLES = (TextStyle("serif", 10, 14), TextStyle("sans-bold", 8, 11), TextStyle("mono", 9, 12))
_PIECE = re.compile(r"\(((?:[^\\()]|\\.)*)\)|(-?\d+)", re.DOTALL)
_PLAIN = {"\\\\": "\\", "\\(": "(", "\\)": ")", "\\r": "\r"}


def _drawn(operand: str) -> Iterator[tuple[int, int]]:
    """Yield each glyph of an operand of TJ with the shift before it; the last shift stands alone as glyph -1."""
    shift = 0
    for string, number in _PIECE.findall(operand):
        data = re.sub(r"\\[\\()r]", lambda found: _PLAIN[found[0]], string)
        for at in range(0, len(data), 2):
            yield int.from_bytes(data[at : at + 2].encode("latin-1"), "big"), shift
            shift = 0
        shift += int(number or 0)
    yield -1, shift


def _shaped(text: str, path: Path = _FONT) -> list[tuple[int, int]]:
    """Return the same from HarfBuzz itself, for text without raised glyphs."""
    face = hb.Face(path.read_bytes())
    font, buffer = hb.Font(face), hb.Buffer()
    buffer.add_codepoints([ord(char) for char in text])
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    out, pending = [], 0
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        advance, x = (round(value * 1000 / face.upem) for value in (place.x_advance, place.x_offset))
        out.append((info.codepoint, pending - x))
        pending = round(font.get_glyph_h_advance(info.codepoint) * 1000 / face.upem) - advance + x
    return [*out, (-1, pending)]


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x17F, exclude_categories=["Cc", "Cf"]), min_size=1))
def test_the_glyphs_and_shifts_are_those_of_harfbuzz(text: str) -> None:
    drawn = "".join(char for char in text if char in _FACE.coverage)

    shaped = _FACE.shape(drawn)

    if len(shaped.pieces) == 1:
        assert list(_drawn(shaped.pieces[0][1])) == _shaped(drawn)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("word", ["CM-004711 ", "(fnd-2-7)  ", "11/8, 7; 1.170", "Art. 6(1)(f)", "AVATAR", "office"])
def test_words_set_glyph_by_glyph_are_those_of_harfbuzz_in_every_face(role: str, word: str) -> None:
    path = font_set().files[role]

    (piece,) = Face("F0", path).shape(word).pieces

    assert list(_drawn(piece[1])) == _shaped(word, path)


def test_characters_tried_beside_each_other_are_not_in_the_subset() -> None:
    face = Face("F0", _FONT)

    face.shape("office")
    alone = Face("F0", _FONT)
    for glyph in ("o", "ffi", "c", "e"):
        alone.shape(glyph)

    assert face.drawn.program() == alone.drawn.program()


def test_every_glyph_number_is_read_back_from_its_code() -> None:
    codes = {gid: glyph_code(gid) for gid in (0x28, 0x29, 0x5C, 0x0D, 0x0A, 0x2829, 0x5C29, 0x0D28)}

    assert {gid: next(_drawn(f"({code})"))[0] for gid, code in codes.items()} == {gid: gid for gid in codes}


def _greedy(spans: Sequence[Span], width: float) -> list[str]:
    """Return the lines that come of trying token by token whether one more fits."""
    tokens = [
        (span.style.size / 1000, token, n == 0)
        for span in spans
        for word in _BOOK.words(span.style.role, span.text)
        for n, token in enumerate(word)
    ]
    lines, at = [], 0
    while at < len(tokens):
        used, end = 0.0, at
        while end < len(tokens) and used + tokens[end][1].visible * tokens[end][0] <= width + 0.01:
            used += tokens[end][1].width * tokens[end][0]
            end += 1
        back = end
        while (
            end < len(tokens)
            and tokens[end][2]
            and back > at
            and not tokens[back - 1][1].text.endswith((" ", "\u200b"))
        ):
            back -= 1
        end = back if back > at else end
        lines.append("".join(token.text for _, token, _ in tokens[at:end]))
        at = end
    return lines


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(plain_words(), st.sampled_from(_STYLES)), min_size=1, max_size=4), st.integers(90, 400))
def test_lines_take_as_many_tokens_as_fit(parts: list[tuple[str, TextStyle]], width: int) -> None:
    spans = [Span(" ".join(word[:5] for word in text.split()), style) for text, style in parts if text.split()]

    lines = break_lines(_BOOK, spans or [Span("word", _STYLES[0])], width)

    texts = ["".join(token.text for segment in line.segments for token in segment.tokens) for line in lines]
    assert texts == _greedy(spans or [Span("word", _STYLES[0])], width)


@settings(max_examples=60, deadline=None)
@given(any_text(), st.integers(40, 300))
def test_the_operand_of_a_segment_is_that_of_its_tokens(text: str, width: int) -> None:
    for line in break_lines(_BOOK, [Span(text, _STYLES[0])], width):
        for segment in line.segments:
            operand = "".join(token.tj for token in segment.tokens).replace(")(", "")

            assert segment.operand == (operand if all(token.tj for token in segment.tokens) else "")
