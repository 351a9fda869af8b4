"""The verbatim gate."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausemark.archive.hashes import sha256_of
from clausemark.errors import IntegrityError
from clausemark.provisions.anchor import Anchor, TextPosition, TextQuote
from clausemark.review.gate import StoredEvidence, check_source, pass_gate
from support.review_builders import CAPTURE, SENTENCE, SOURCE, TEXT, anchor

GOOD = StoredEvidence("Lantern Terms", CAPTURE, CAPTURE, TEXT, SOURCE.sha256, SOURCE.sha256)
OTHER = sha256_of(b"other")


def refusal(held: Anchor, evidence: StoredEvidence) -> str:
    with pytest.raises(IntegrityError) as caught:
        pass_gate(held, evidence)
    assert "Lantern Terms" in caught.value.message
    return caught.value.reason


def test_words_that_stand_over_their_anchor_pass() -> None:
    assert pass_gate(anchor(), GOOD) == SENTENCE


def test_changed_bytes_are_refused() -> None:
    assert refusal(anchor(), replace(GOOD, capture_sha256=OTHER)) == "capture-changed"


def test_an_anchor_of_other_bytes_is_refused() -> None:
    assert refusal(replace(anchor(), capture_sha256=OTHER), GOOD) == "capture-changed"


def test_a_stored_text_that_was_changed_is_refused() -> None:
    assert refusal(anchor(), replace(GOOD, text=TEXT.replace("ten", "two"))) == "text-not-rederived"


def test_a_reader_that_takes_another_text_is_refused() -> None:
    assert refusal(anchor(), replace(GOOD, rederived_text_sha256=OTHER)) == "text-not-rederived"


def test_a_text_of_a_reader_no_longer_at_hand_passes_as_it_was_recorded() -> None:
    assert pass_gate(anchor(), replace(GOOD, rederived_text_sha256=None)) == SENTENCE


def test_an_anchor_in_another_text_is_refused() -> None:
    assert refusal(replace(anchor(), text_sha256=OTHER), GOOD) == "text-not-rederived"


def test_other_words_than_those_that_stand_there_are_refused() -> None:
    altered = replace(anchor(), quote=TextQuote(SENTENCE.replace("without", "with")))

    assert refusal(altered, GOOD) == "excerpt-differs"


@pytest.mark.parametrize(("start", "end"), [(5, 5), (-3, 4), (0, 10_000), (9, 2)])
def test_an_anchor_that_is_no_span_of_the_text_is_refused(start: int, end: int) -> None:
    nowhere = replace(anchor(), position=TextPosition(start, end), quote=TextQuote(TEXT[start:end]))

    assert refusal(nowhere, GOOD) == "excerpt-differs"


def test_an_omission_passes_by_its_source_alone() -> None:
    check_source(GOOD)

    with pytest.raises(IntegrityError):
        check_source(replace(GOOD, capture_sha256=OTHER))
