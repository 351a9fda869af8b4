"""What the program noted of custody is said in the language of the pack; what people said stands."""

from __future__ import annotations

import pytest

from clausepack.custody_words import custodian, custody_note
from clausepack.tongue import ENGLISH, Tongue

_GERMAN = Tongue(
    "de",
    {
        "not recorded": "nicht aufgezeichnet",
        "the moment is known by: {basis}": "woher der Zeitpunkt bekannt ist: {basis}",
        "file name": "Dateiname",
    },
)


def test_that_nobody_was_recorded_is_said_in_the_language_of_the_pack() -> None:
    assert custodian(_GERMAN, "not recorded") == "nicht aufgezeichnet"
    assert custodian(_GERMAN, "Kim Archivist") == "Kim Archivist"


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("the moment is known by: file-name", "woher der Zeitpunkt bekannt ist: Dateiname"),
        ("the moment is known by: file-name; “Mon”", "woher der Zeitpunkt bekannt ist: Dateiname; “Mon”"),
        ("Handed over in person", "Handed over in person"),
    ],
)
def test_how_a_moment_is_known_is_said_in_the_language_of_the_pack(note: str, said: str) -> None:
    assert custody_note(_GERMAN, note) == said


def test_in_english_a_note_says_the_method_in_words() -> None:
    assert custody_note(ENGLISH, "the moment is known by: file-name") == "the moment is known by: file name"
