from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from clausemark.archive.hashes import sha256_of_text
from clausemark.provisions.anchor import Anchor, AnchorState, TextPosition, anchor_span
from clausemark.provisions.normalised_text import NormalisedText
from clausemark.provisions.refinding import refind
from clausemark.provisions.source_text import SourceText

OLD = (
    "Fees. The customer shall pay the fees within thirty days of the invoice.\n\n"
    "Law. These terms are governed by the law of Utopia."
)
WORDS = "The customer shall pay the fees within thirty days of the invoice."


def anchored(words: str, text: str = OLD) -> Anchor:
    start = text.index(words)
    source = SourceText(text, "test", "1", ())
    return anchor_span(source, start, start + len(words), sha256_of_text("capture"))


def test_words_at_their_place_are_exact() -> None:
    result = refind(anchored(WORDS), NormalisedText(OLD))

    assert (result.state, result.score, result.position) == (AnchorState.EXACT, 1.0, anchored(WORDS).position)


def test_words_elsewhere_have_moved() -> None:
    text = "A new first paragraph.\n\n" + OLD.replace(" pay", "\u00a0\n pay")

    result = refind(anchored(WORDS), NormalisedText(text))

    assert result.state is AnchorState.MOVED
    assert result.position is not None
    assert text[result.position.start : result.position.end].split() == WORDS.split()


def test_context_chooses_among_several_places() -> None:
    text = f"Summary. {WORDS}\n\nMore.\n\n{OLD}"

    result = refind(anchored(WORDS), NormalisedText(text))

    assert result.state is AnchorState.MOVED
    assert result.position is not None
    assert result.position.start == text.index(WORDS, 60)


def test_places_that_context_does_not_tell_apart_are_never_sure() -> None:
    text = f"New. {OLD}\n\n{OLD}"

    result = refind(anchored(WORDS), NormalisedText(text))

    assert result.state is AnchorState.FUZZY
    assert result.position is not None
    assert result.position.start == text.index(WORDS)


def test_reworded_passages_are_fuzzy_with_their_score() -> None:
    text = OLD.replace("thirty days", "fourteen days")

    result = refind(anchored(WORDS), NormalisedText(text))

    assert result.state is AnchorState.FUZZY
    assert 0.8 <= result.score < 1.0
    assert result.position is not None
    assert text[result.position.start : result.position.end] == WORDS.replace("thirty", "fourteen")


def test_passages_that_are_gone_are_orphaned() -> None:
    result = refind(anchored(WORDS), NormalisedText("Nothing of the kind is written here."))

    assert (result.state, result.position) == (AnchorState.ORPHANED, None)
    assert result.score < 0.8


def test_an_anchor_beyond_the_text_is_not_exact() -> None:
    anchor = replace(anchored(WORDS), position=TextPosition(10_000, 10_066))

    assert refind(anchor, NormalisedText(OLD)).state is AnchorState.MOVED


@given(st.integers(0, 100), st.integers(1, 40), st.text(st.sampled_from("xyz \n\u00a0"), max_size=30))
def test_every_span_finds_its_words_again_after_a_shift(start: int, length: int, before: str) -> None:
    words = OLD[start : start + length]
    if not words.strip():
        return
    source = SourceText(OLD, "test", "1", ())
    anchor = anchor_span(source, start, start + len(words), sha256_of_text("capture"))

    result = refind(anchor, NormalisedText(before + OLD))

    assert result.position is not None
    found = (before + OLD)[result.position.start : result.position.end]
    assert found.split() == words.split()
