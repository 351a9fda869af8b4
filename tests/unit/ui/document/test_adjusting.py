"""A passage is adjusted by words and characters, at either end, and never gets empty."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clausemark.ui.document.adjusting import begin

TEXT = "We may end your access at any time, without notice."


def words_of(start: str, end: str) -> tuple[int, int]:
    return TEXT.index(start), TEXT.index(end) + len(end)


def test_the_end_goes_on_by_a_word() -> None:
    held = begin("fnd-0001", *words_of("end", "access"))

    assert TEXT[held.start : held.by_word(TEXT, forward=True).end] == "end your access at"
    assert TEXT[held.start : held.by_word(TEXT, forward=False).end] == "end your"


def test_the_beginning_goes_by_a_word_too() -> None:
    held = begin("fnd-0001", *words_of("end", "access")).other_end()

    assert TEXT[held.by_word(TEXT, forward=True).start : held.end] == "your access"
    assert TEXT[held.by_word(TEXT, forward=False).start : held.end] == "may end your access"


def test_a_drag_stops_at_the_nearer_edge_of_a_word() -> None:
    held = begin("fnd-0001", *words_of("end", "your"))

    assert TEXT[held.start : held.dragged_to(TEXT, TEXT.index("ccess")).end] == "end your"
    assert TEXT[held.start : held.dragged_to(TEXT, TEXT.index("ss at")).end] == "end your access"


@given(st.lists(st.sampled_from(["word", "back", "character", "less", "other"]), max_size=40))
def test_no_way_of_moving_empties_a_passage(moves: list[str]) -> None:
    held = begin("fnd-0001", *words_of("end", "access"))
    for move in moves:
        if move == "other":
            held = held.other_end()
        elif move in {"word", "back"}:
            held = held.by_word(TEXT, forward=move == "word")
        else:
            held = held.by_character(TEXT, forward=move == "character")

        assert 0 <= held.start < held.end <= len(TEXT)


def test_a_passage_that_came_back_is_unchanged() -> None:
    held = begin("fnd-0001", *words_of("end", "access"))
    moved = held.by_word(TEXT, forward=True)

    assert moved.changed
    assert not moved.by_word(TEXT, forward=False).changed
