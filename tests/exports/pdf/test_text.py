"""Text set in lines keeps every character, fits its measure, and boxes what no font draws."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from clausepack.errors import PackError
from clausepack.pdf.book import FontBook
from clausepack.pdf.paragraph import break_lines
from clausepack.pdf.subset import compact
from clausepack.pdf.text import HARD_BREAK, Line, Span, TextStyle
from clausepack.redaction import BLOCK
from clausepack.rendition import FontSet
from support.pack_fonts import compact_font, font_set
from support.packs import any_text, plain_words

STYLE = TextStyle("serif", 10, 14)
_BOOK = FontBook(font_set())


def _text(lines: list[Line]) -> str:
    return "".join(token.text for line in lines for segment in line.segments for token in segment.tokens)


@settings(max_examples=60, deadline=None)
@given(any_text())
def test_no_character_is_lost(text: str) -> None:
    lines = break_lines(_BOOK, [Span(text, STYLE)], 200)

    assert "".join(_text(lines).split()) == "".join(HARD_BREAK.sub(" ", text).split())


@settings(max_examples=60, deadline=None)
@given(plain_words())
def test_lines_fit_their_measure(text: str) -> None:
    lines = break_lines(_BOOK, [Span(text, STYLE)], 150)

    assert all(line.width <= 150.1 for line in lines)


@pytest.mark.parametrize("text", [f"Before {BLOCK * 40} after", "┌──┬──┐ ░▒▓ ▀▄"])
def test_what_is_withheld_and_frames_of_plain_text_are_drawn_by_a_font(text: str) -> None:
    book = FontBook(font_set())

    break_lines(book, [Span(text, STYLE)], 200)

    assert book.missing == set()


def test_soft_line_ends_keep_their_blank(book: FontBook) -> None:
    lines = break_lines(book, [Span("alpha beta gamma delta epsilon", STYLE)], 70)

    assert len(lines) > 1
    assert _text(lines) == "alpha beta gamma delta epsilon"


def test_a_word_of_5000_characters_is_broken(book: FontBook) -> None:
    lines = break_lines(book, [Span("x" * 5000, STYLE)], 200)

    assert len(lines) > 20
    assert all(line.width <= 200.1 for line in lines)


def test_hard_line_ends_are_kept(book: FontBook) -> None:
    assert len(break_lines(book, [Span("a\nb\r\nc\rd\u2028e", STYLE)], 200)) == 5


def test_a_no_break_space_is_not_a_break(book: FontBook) -> None:
    lines = break_lines(book, [Span("Art.\u00a06(1)(f) of the Regulation", STYLE)], 45)

    assert lines[0].segments[0].tokens[0].text.startswith("Art.\u00a06")


def test_a_span_goes_with_the_word_before_it(book: FontBook) -> None:
    bold = TextStyle("serif-bold", 10, 14)

    lines = break_lines(book, [Span("the words of Article ", STYLE), Span("6", bold), Span("(1)(f), and", STYLE)], 105)

    assert [_text([line]) for line in lines] == ["the words of Article ", "6(1)(f), and"]


def test_what_no_font_covers_is_noted_and_labelled() -> None:
    book = FontBook(font_set())

    token = book.token("serif", "服x")

    assert book.missing == {"服"}
    assert token.parts[0].label
    assert not token.plain


def test_reordering_marks_are_boxes() -> None:
    book = FontBook(font_set())

    parts = book.token("serif", "\u202etxt").parts

    assert parts[0].label
    assert not parts[1].label


def test_fallback_fonts_draw_other_scripts(book: FontBook) -> None:
    names = {part.face.base_name for part in book.token("serif", "सेवाתנאי☞").parts}

    assert names == {"NotoSansDevanagari-Regular", "NotoSansHebrew-Regular", "NotoSansSymbols2-Regular"}


def test_ligatures_and_kerning_keep_the_text_plain(book: FontBook) -> None:
    token = book.token("serif", "office AVATAR")

    assert token.plain
    assert token.tj


def test_a_system_font_of_compact_outlines_draws_what_the_others_lack(tmp_path: Path) -> None:
    fonts = replace(font_set(), optional=(compact_font(tmp_path / "box.otf", "服务"),))
    book = FontBook(fonts)

    (tokens,) = book.words("serif", "服务")

    assert book.missing == set()
    assert {part.face.base_name for token in tokens for part in token.parts} == {"box"}
    assert compact(book.faces[-1].drawn.program(), [1])[1] == "/Subtype/OpenType"


@pytest.mark.parametrize("fs_type", [0x0002, 0x0100, 0x0200])
def test_a_system_font_that_may_not_be_embedded_is_passed_over(tmp_path: Path, fs_type: int) -> None:
    closed = compact_font(tmp_path / "closed.otf", "服", fs_type=fs_type)
    damaged = tmp_path / "damaged.ttf"
    damaged.write_bytes(b"no font")
    book = FontBook(replace(font_set(), optional=(closed, damaged, tmp_path / "absent.ttf")))

    book.words("serif", "服")

    assert book.missing == {"服"}


def test_a_shipped_font_that_may_not_be_embedded_is_refused(tmp_path: Path) -> None:
    closed = compact_font(tmp_path / "closed.otf", "abc", fs_type=0x0002)

    with pytest.raises(PackError) as refused:
        FontBook(FontSet({**font_set().files, "mono": closed}))

    assert refused.value.reason == "font-not-embeddable"


def test_fallback_fonts_are_opened_only_when_needed(tmp_path: Path) -> None:
    book = FontBook(replace(font_set(), optional=(tmp_path / "absent.ttf",)))

    book.words("serif", "plain words of Latin")

    assert len(book.faces) == 7


def test_emoji_are_drawn_in_one_ink(book: FontBook) -> None:
    (tokens,) = book.words("serif", "👩‍👩‍👧")

    assert {part.face.base_name for token in tokens for part in token.parts} == {"NotoEmoji-Regular"}


def test_a_missing_role_is_refused() -> None:
    files = dict(font_set().files)
    del files["mono"]

    with pytest.raises(PackError) as refused:
        FontBook(FontSet(files))

    assert refused.value.reason == "font-missing"


def test_an_unreadable_font_is_refused() -> None:
    files = dict(font_set().files)
    files["mono"] = files["mono"].with_name("absent.ttf")

    with pytest.raises(PackError) as refused:
        FontBook(FontSet(files))

    assert refused.value.reason == "font-unreadable"
