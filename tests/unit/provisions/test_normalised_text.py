from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from clausemark.provisions.normalised_text import NormalisedText, squeezed, stands_as_word

STRANGE = st.text(st.sampled_from("ab \n\t\u00a0\u200b\u00ad\ufeff.é🙂\u2003"), max_size=60)


def test_blanks_are_one_and_invisible_characters_are_none() -> None:
    text = NormalisedText("The\u00a0 fee\n\n is\u200b due\u00ad.")

    assert text.text == "The fee is due."


def test_a_span_maps_back_to_the_exact_place() -> None:
    source = "You \n\n pay\u200b the\u00a0\u00a0fee now."
    text = NormalisedText(source)
    start = text.text.index("pay the fee")

    position = text.position(start, start + len("pay the fee"))

    assert source[position.start : position.end] == "pay\u200b the\u00a0\u00a0fee"


@given(STRANGE)
def test_normalising_equals_squeezing(source: str) -> None:
    assert NormalisedText(source).text.strip() == squeezed(source)


@given(STRANGE, st.data())
def test_every_span_of_visible_characters_comes_back(source: str, data: st.DataObject) -> None:
    text = NormalisedText(source)
    words = [match.span() for match in re.finditer(r"\S+", text.text)]
    if not words:
        return
    first, last = sorted((data.draw(st.integers(0, len(words) - 1)), data.draw(st.integers(0, len(words) - 1))))
    start, end = words[first][0], words[last][1]

    position = text.position(start, end)

    assert squeezed(source[position.start : position.end]) == text.text[start:end]
    assert source[position.start] == text.text[start]
    assert source[position.end - 1] == text.text[end - 1]


def test_terms_stand_as_whole_words_whatever_their_case_and_blanks() -> None:
    text = NormalisedText("We use Data\nProcessing Agreements and cookie-banners.")

    assert stands_as_word(text, "data processing")
    assert stands_as_word(text, "COOKIE")
    assert not stands_as_word(text, "agreement")
    assert not stands_as_word(text, "cook")
    assert not stands_as_word(text, " ")
