from __future__ import annotations

from clausemark.provisions.nearest import nearest_passage
from clausemark.provisions.normalised_text import NormalisedText

FILLER = " ".join(f"Clause {number} says that party number {number} shall act." for number in range(2000))
NEEDLE = "The arbitrator shall be chosen by the chamber of commerce within ten days."


def test_a_passage_with_one_word_changed_is_found_in_a_long_text() -> None:
    text = NormalisedText(f"{FILLER} {NEEDLE} {FILLER}")

    likeness = nearest_passage(text, NEEDLE.replace("ten", "twenty"))

    assert likeness is not None
    assert text.text[likeness.start : likeness.end] == NEEDLE
    assert likeness.similarity > 0.9


def test_words_run_together_are_found_all_the_same() -> None:
    text = NormalisedText("仲裁は東京で行われます。準拠法は日本法とします。")

    likeness = nearest_passage(text, "準拠法は英国法とします。")

    assert likeness is not None
    assert likeness.similarity > 0.6


def test_a_quote_of_which_no_word_stands_there_still_gets_an_answer() -> None:
    likeness = nearest_passage(NormalisedText("aaa bbb ccc"), "zzz bzz")

    assert likeness is None or likeness.similarity < 0.6


def test_a_quote_longer_than_the_text_is_compared_with_all_of_it() -> None:
    likeness = nearest_passage(NormalisedText("The fees are due."), "The fees are due. And so on and on and on.")

    assert likeness is not None
    assert likeness.start == 0


def test_nothing_is_near_to_nothing() -> None:
    assert nearest_passage(NormalisedText(""), "words") is None
    assert nearest_passage(NormalisedText("words"), "") is None
