"""The words quoted for a defined term are short, whole where they can be, and hold the term."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clausemark.provisions.definition_words import MOST_QUOTED, words_defining
from clausemark.provisions.definitions import Definition

_REST = "We say more about this elsewhere and at length. " * 12


def quoted(text: str, term: str, *, before: int = 7) -> str:
    at = before + text.index(term)
    start, end = words_defining(Definition(term, 1, at, at + len(term)), text, before)
    return text[start - before : end - before]


def test_a_short_clause_is_quoted_whole() -> None:
    text = "2.1 “Fees” means what you owe us. They are due at once."

    assert quoted(text, "Fees") == text


def test_of_a_long_clause_the_sentence_is_quoted() -> None:
    text = f"{_REST}“Fees” means what you owe us. {_REST}"

    assert quoted(text, "Fees") == "“Fees” means what you owe us."


def test_a_list_of_definitions_gives_the_line_of_the_term() -> None:
    text = "In these terms:\n“Fees” means what you owe\n“Band” means the device.\n" + _REST

    assert quoted(text, "Fees") == "“Fees” means what you owe"


def test_a_lead_in_keeps_the_items_that_it_announces() -> None:
    text = f"{_REST}“Content” means:\n(a) texts;\n(b) pictures.\n{_REST}"

    assert quoted(text, "Content") == "“Content” means:\n(a) texts;\n(b) pictures."


def test_an_abbreviation_before_small_letters_ends_no_sentence() -> None:
    text = f"{_REST}Larkmoor Ltd. and its affiliates (“Larkmoor”) run it. {_REST}"

    assert quoted(text, "Larkmoor") == "Larkmoor Ltd. and its affiliates (“Larkmoor”) run it."


def test_an_endless_sentence_is_cut_between_words() -> None:
    text = "word " * 200 + "(the “Service”) " + "more " * 200

    words = quoted(text, "Service")

    assert "(the “Service”)" in words
    assert len(words) <= MOST_QUOTED
    assert words.startswith("word ")
    assert words.endswith(" more")


@given(st.text(st.sampled_from("ab .:;\n“”A1"), max_size=900), st.text(st.sampled_from("ab .:;\n“”A1"), max_size=900))
def test_the_term_stands_in_the_words_whatever_is_around_it(before: str, after: str) -> None:
    words = quoted(f"{before}Zebra{after}", "Zebra")

    assert "Zebra" in words
    assert len(words) <= MOST_QUOTED
