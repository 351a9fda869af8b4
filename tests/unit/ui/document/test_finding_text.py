"""Words are found with or without case, whole or inside others, over any run of blanks."""

from __future__ import annotations

import pytest

from clausemark.ui.document.finding_text import MOST_FINDS, find_all

TEXT = "Data. The data\nprotection of metadata; DATA  protection (2.1)."


@pytest.mark.parametrize(
    ("sought", "match_case", "whole_words", "found"),
    [
        ("data", False, False, 4),
        ("data", False, True, 3),
        ("data", True, False, 2),
        ("data", True, True, 1),
        ("data protection", False, False, 2),
        ("  ", False, False, 0),
        ("2.1", False, True, 1),
        ("(", False, False, 1),
        (".*", False, False, 0),
    ],
)
def test_finds_are_counted_as_a_reader_would(sought: str, match_case: bool, whole_words: bool, found: int) -> None:
    finds = find_all(TEXT, sought, match_case=match_case, whole_words=whole_words)

    assert len(finds) == found
    for start, end in finds:
        assert " ".join(TEXT[start:end].casefold().split()) == " ".join(sought.casefold().split())


def test_counting_stops_where_nobody_steps_any_more() -> None:
    assert len(find_all("a" * (MOST_FINDS + 5), "a")) == MOST_FINDS
