"""The status of a law is parted into closed words, which every language says, and a free note that stays English."""

from __future__ import annotations

import pytest

from clausepack.law_words import LawStatus, law_status, status_in, status_said, verification_in
from clausepack.tongue import ENGLISH
from support.phrases import spoken


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("in force", LawStatus("in force", "", "")),
        ("in force as amended", LawStatus("in force as amended", "", "")),
        (
            "in force; applies from 2018-05-25 (Art. 99(2))",
            LawStatus("in force; applies from {day}", "2018-05-25", "(Art. 99(2))"),
        ),
        ("in force as amended by P.A. 103-0769", LawStatus("in force", "", "as amended by P.A. 103-0769")),
        (
            "REPEALED AND REPLACED from 2027-01-01 by SB 26-189",
            LawStatus("repealed and replaced from {day}", "2027-01-01", "by SB 26-189"),
        ),
        ("v1.0 (final status not verified)", LawStatus("", "", "v1.0 (final status not verified)")),
        ("currently under review", LawStatus("", "", "currently under review")),
        ("", LawStatus("", "", "")),
    ],
)
def test_a_status_is_parted_into_closed_words_and_a_note(text: str, parted: LawStatus) -> None:
    assert law_status(text) == parted


def test_an_english_pack_keeps_the_words_of_the_record() -> None:
    text = "in force; applies from 2018-05-25 (Art. 99(2))"

    assert status_in(ENGLISH, text) == (text, "")
    assert status_said(ENGLISH, text) == text


def test_another_language_says_the_words_and_marks_what_stays_english() -> None:
    text = "in force; CPRA amendments operative 2023-01-01"

    assert status_in(spoken("de"), text) == ("in Kraft", "CPRA amendments operative 2023-01-01")
    assert status_said(spoken("fr"), text) == "en vigueur\u202f; en anglais\u00a0: CPRA amendments operative 2023-01-01"
    assert status_said(spoken("de"), "in force; applies from 2024-02-17") == "in Kraft; anzuwenden ab 17.02.2024"


def test_the_depth_of_verification_is_said_and_who_imported_stays() -> None:
    text = "B: machine-extracted from one official or official-derived file; no second machine source. Von Ada"

    said = verification_in(spoken("de"), text)

    assert said.startswith("B: maschinell aus einer amtlichen")
    assert said.endswith(". Von Ada")
    assert verification_in(spoken("de"), "Z: something else") == "Z: something else"
