"""Words are parted where the language allows it, and read back whole; verbatim words are never parted."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clausepack.pdf.book import FontBook
from clausepack.pdf.composer import Composer
from clausepack.pdf.excerpt import write_excerpt
from clausepack.pdf.extract import extract_text
from clausepack.pdf.hyphens import hyphens_of
from clausepack.pdf.paragraph import break_lines
from clausepack.pdf.render import Draft, finish, lay_out
from clausepack.pdf.speech import language_of
from clausepack.pdf.styles import NOTE
from clausepack.pdf.text import Line, Span, TextStyle
from support.pack_fonts import PATTERNS, font_set
from support.packs import any_text, sample

STYLE = TextStyle("serif", 10, 14)
_BOOK = FontBook(font_set())
_LONG = {
    "en": "The representation notwithstanding, administrative responsibilities characteristically encompass",
    "de": "Haftungsausschluss Datenschutzgrundverordnung Schiedsgerichtsvereinbarung Verantwortlicher und",
    "fr": "responsabilité caractéristiques administratives résiliation communautaire proportionnellement",
}


def parted(language: str, word: str) -> str:
    places = hyphens_of(PATTERNS[language]).places(word)
    return "-".join(word[a:b] for a, b in zip((0, *places), (*places, len(word)), strict=True))


def words_of(line: Line) -> str:
    return "".join(token.text for segment in line.segments for token in segment.tokens)


def dashes(lines: list[Line]) -> int:
    return sum(1 for line in lines for segment in line.segments for token in segment.tokens if not token.text)


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        ("en", "manuscript", "manu-script"),
        ("de", "Haftungsausschluss", "Haf-tungs-aus-schluss"),
        ("de", "(Verantwortlicher),", "(Ver-ant-wort-li-cher),"),
        ("fr", "responsabilité", "res-pon-sa-bi-lité"),
        ("fr", "l’utilisateur", "l’uti-li-sa-teur"),
        ("de", "Straße", "Straße"),
    ],
)
def test_words_are_parted_as_their_language_parts_them(language: str, word: str, expected: str) -> None:
    assert parted(language, word) == expected


@pytest.mark.parametrize(
    "word", ["GDPR", "GESCHÄFTSBEDINGUNGEN", "EX-001", "a1b2c3d4e5", "https://example.org/terms", "short"]
)
def test_marks_numbers_and_capitals_are_never_parted(word: str) -> None:
    assert parted("de", word) == word


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_a_hyphen_is_drawn_and_is_no_part_of_the_text(language: str) -> None:
    text = _LONG[language]

    lines = break_lines(_BOOK, [Span(text, STYLE)], 90, language)

    assert dashes(lines) > 0
    assert "".join(map(words_of, lines)) == text
    assert all(line.width <= 90.1 for line in lines)


def test_text_that_names_no_language_is_not_parted() -> None:
    lines = break_lines(_BOOK, [Span(_LONG["de"], STYLE)], 90)

    assert dashes(lines) == 0


def test_text_of_a_language_without_patterns_is_not_parted() -> None:
    assert dashes(break_lines(_BOOK, [Span(_LONG["en"], STYLE)], 90, "it")) == 0


@settings(max_examples=60, deadline=None)
@given(any_text(), st.sampled_from(["en", "de", "fr"]), st.integers(60, 240))
def test_no_character_is_lost_by_hyphens(text: str, language: str, width: int) -> None:
    with_hyphens = break_lines(_BOOK, [Span(text, STYLE)], width, language)
    without = break_lines(_BOOK, [Span(text, STYLE)], width)

    assert "".join(map(words_of, with_hyphens)) == "".join(map(words_of, without))


def test_a_hyphenated_analysis_is_read_back_word_for_word() -> None:
    made = sample(findings=1)
    analysis = " ".join([_LONG["en"]] * 30)
    finding = replace(made.pack.findings[0], what_it_says=analysis)
    pack = replace(made.pack, findings=(finding,))

    pdf = finish(lay_out(pack, "0" * 64, font_set(), {}), ())

    assert analysis in " ".join("".join(page.text for page in extract_text(pdf)).split())


def drawn_hyphens(write: Callable[[Composer], None]) -> int:
    """Count the hyphens on a page that something was written on."""
    draft = Draft(sample(findings=1).pack, "0" * 64, FontBook(font_set()))
    draft.compose.section("", "Title", "here")
    write(draft.compose)
    draft.compose.end_section()
    with pikepdf.open(io.BytesIO(finish(draft.laid_out("Title"), ()))) as document:
        return sum(page.Contents.read_bytes().count(b"ActualText<FEFF>") for page in document.pages)


def test_an_analysis_is_parted_and_verbatim_words_are_not() -> None:
    words = " ".join([_LONG["en"]] * 30)

    assert drawn_hyphens(lambda compose: compose.paragraph(words)) > 0
    assert drawn_hyphens(lambda compose: write_excerpt(compose, words, "en", [("Captured", NOTE)])) == 0
    assert drawn_hyphens(lambda compose: compose.field("Redline", words, quoting="en")) == 0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The provider may change these terms at any time and without notice to you.", "en"),
        ("Der Anbieter kann die Bedingungen jederzeit ändern, und zwar ohne dass er das mitteilt.", "de"),
        ("Le fournisseur peut modifier les conditions à tout moment sans en avertir les utilisateurs.", "fr"),
    ],
)
def test_the_language_of_a_text_is_told_by_its_small_words(text: str, language: str) -> None:
    assert language_of(text, "en") == language
    assert language_of(text, "de") == language


def test_a_text_that_does_not_tell_is_in_the_language_of_the_pack() -> None:
    assert language_of("Lantern Messenger; Lantern Payments; Lantern Cloud Storage; GDPR", "fr") == "fr"
    assert language_of("the short", "de") == "de"
