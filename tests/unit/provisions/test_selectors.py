from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.errors import InputRefusedError
from clausemark.provisions.anchor import TextPosition
from clausemark.provisions.normalised_text import NormalisedText, squeezed
from clausemark.provisions.selectors import Outcome, find_quote, provisions_of, resolve

TEXT = NormalisedText(
    "Fees. The customer shall pay the fees within thirty\u00a0days of the invoice.\n\n"
    "Late payment. The customer shall pay interest on late fees at the statutory rate.\n\n"
    "You must not:\n"
    "copy the service;\n"
    "sell the service.\n\n"
    "Governing law. These terms are governed by the law of Utopia and its courts decide all disputes."
)


@dataclass(frozen=True, slots=True)
class Quote:
    exact: str
    prefix: str = ""
    suffix: str = ""
    occurrence: int | None = None


def found(quote: Quote) -> str:
    resolution = resolve(TEXT, quote)
    assert resolution.position is not None
    return TEXT.source[resolution.position.start : resolution.position.end]


def test_a_unique_quote_is_found_word_for_word() -> None:
    assert found(Quote("pay the fees within thirty days")) == "pay the fees within thirty\u00a0days"


def test_a_quote_may_run_over_blocks() -> None:
    assert found(Quote("You must not: copy the service; sell")) == "You must not:\ncopy the service;\nsell"


def test_context_tells_places_apart_and_blanks_beside_it_do_not_matter() -> None:
    assert resolve(TEXT, Quote("The customer shall pay")).outcome is Outcome.AMBIGUOUS
    assert resolve(TEXT, Quote("The customer shall pay", suffix=" interest ")).outcome is Outcome.FOUND
    position = resolve(TEXT, Quote("The customer shall pay", prefix="Late payment.")).position
    assert position is not None
    assert position.start == TEXT.source.index("The customer shall pay interest")


def test_an_occurrence_chooses_among_places_that_nothing_else_tells_apart() -> None:
    first = resolve(TEXT, Quote("the service", occurrence=1)).position
    second = resolve(TEXT, Quote("the service", occurrence=2)).position

    assert first is not None
    assert second is not None
    assert first.start < second.start


def test_an_occurrence_beyond_the_last_is_ambiguous() -> None:
    resolution = resolve(TEXT, Quote("the service", occurrence=3))

    assert (resolution.outcome, resolution.places, resolution.position) == (Outcome.AMBIGUOUS, 2, None)


def test_a_needless_occurrence_is_refused() -> None:
    assert resolve(TEXT, Quote("Utopia", occurrence=1)).outcome is Outcome.NEEDLESS_OCCURRENCE


@pytest.mark.parametrize(
    "quote",
    [
        "The customer must pay interest on late fees at the statutory rate.",
        "The customer shall pay interest on fees at the statutory rate.",
        "The customer shall pay interest on Late Fees at the statutory rate.",
        "These terms are governed by the law of Utopia, and its courts decide all disputes.",
    ],
)
def test_altered_words_are_named_with_the_passage_that_stands_there(quote: str) -> None:
    resolution = resolve(TEXT, Quote(quote))

    assert resolution.outcome is Outcome.ALTERED
    assert resolution.nearest is not None
    assert resolution.nearest.similarity >= 0.9
    place = resolution.nearest.position
    assert TEXT.source[place.start : place.end] == resolution.nearest.text


def test_the_passage_shown_for_an_altered_quote_is_the_whole_passage() -> None:
    resolution = resolve(TEXT, Quote("The customer shall pay interest on fees at the statutory rate."))

    assert resolution.nearest is not None
    assert resolution.nearest.text == "The customer shall pay interest on late fees at the statutory rate."


@pytest.mark.parametrize(
    "quote",
    ["These terms are governed … all disputes.", "The customer […] late fees", "pay the fees ... of the invoice"],
)
def test_an_ellipsis_that_the_document_does_not_hold_is_named(quote: str) -> None:
    assert resolve(TEXT, Quote(quote)).outcome is Outcome.ELIDED


def test_an_ellipsis_of_the_document_itself_is_quoted() -> None:
    text = NormalisedText("Wait … then pay the fees.")

    assert resolve(text, Quote("Wait … then pay")).outcome is Outcome.FOUND


def test_an_absent_quote_shows_the_nearest_passage_and_takes_none() -> None:
    resolution = resolve(TEXT, Quote("Disputes are decided by an arbitrator in Utopia."))

    assert resolution.outcome is Outcome.ABSENT
    assert resolution.position is None
    assert resolution.nearest is not None


def test_a_quote_in_another_context_is_absent() -> None:
    resolution = resolve(TEXT, Quote("Utopia", prefix="the law of Freedonia"))

    assert resolution.outcome is Outcome.ABSENT
    assert resolution.nearest is not None
    assert resolution.nearest.similarity == 1.0


def test_a_quote_without_words_is_absent() -> None:
    assert resolve(TEXT, Quote(" \u200b ")).outcome is Outcome.ABSENT
    assert resolve(NormalisedText(""), Quote("word")).outcome is Outcome.ABSENT


@pytest.mark.parametrize(
    ("quote", "reason", "words"),
    [
        (Quote("The customer shall pay"), "quote-ambiguous", "2 times"),
        (Quote("Utopia", occurrence=1), "quote-unique", "Leave the occurrence out"),
        (Quote("governed by the law of Freedonia and its courts decide"), "quote-altered", "law of Utopia"),
        (Quote("These terms … all disputes."), "quote-elided", "without gaps"),
        (Quote("arbitration in Freedonia"), "quote-absent", "does not stand"),
        (Quote("Utopia", suffix="Freedonia"), "quote-absent", "suffix"),
    ],
)
def test_each_refusal_has_its_reason_and_says_what_to_do(quote: Quote, reason: str, words: str) -> None:
    with pytest.raises(InputRefusedError) as refusal:
        find_quote(TEXT, quote)

    assert refusal.value.reason == reason
    assert words in refusal.value.message


@given(st.data())
def test_every_passage_is_found_by_its_words_and_context(data: st.DataObject) -> None:
    source = TEXT.source
    start = data.draw(st.integers(0, len(source) - 2))
    end = data.draw(st.integers(start + 1, len(source)))
    exact = source[start:end]
    if squeezed(exact) == "":
        return

    resolution = resolve(TEXT, Quote(exact, source[max(0, start - 32) : start], source[end : end + 32]))

    assert resolution.position is not None
    words = source[resolution.position.start : resolution.position.end]
    assert squeezed(words) == squeezed(exact)


def test_provisions_of_a_span_are_those_it_touches() -> None:
    provisions = [TextPosition(0, 10), TextPosition(12, 20), TextPosition(20, 30)]

    assert provisions_of(TextPosition(9, 13), provisions) == (provisions[0], provisions[1])
    assert provisions_of(TextPosition(10, 12), provisions) == ()
    assert provisions_of(TextPosition(15, 20), provisions) == (provisions[1],)
    assert provisions_of(TextPosition(0, 30), provisions) == tuple(provisions)


@pytest.mark.parametrize(
    "quote",
    [
        "<p>Fees. The customer shall pay the fees",
        "must not:</p>\n<ul>\n<li>copy the <b>service</b>;</li>",
        "You must not:<br>copy the service;</",
        "</strong>Governing law. These terms are governed by the law of Utopia<",
        'by the <a href="/law">law of&nbsp;Utopia</a> and',
    ],
)
def test_a_quote_with_the_tags_of_a_page_is_found_by_its_words(quote: str) -> None:
    words = found(Quote(quote))

    assert "<" not in words
    assert words.split()[0] in quote


def test_a_sign_that_is_no_tag_is_a_word() -> None:
    text = NormalisedText("The fee is < 5 and > 2 euros. A <b>bold</b> claim.")

    assert resolve(text, Quote("fee is < 5 and > 2")).outcome is Outcome.FOUND
    assert resolve(text, Quote("A <b>bold</b> claim")).outcome is Outcome.FOUND
    assert resolve(text, Quote("fee is < 6 and > 2")).outcome is not Outcome.FOUND


def test_tags_do_not_hide_other_words() -> None:
    assert resolve(TEXT, Quote("<p>pay the fees within sixty days</p>")).outcome is not Outcome.FOUND
