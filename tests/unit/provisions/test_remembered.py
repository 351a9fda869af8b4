"""What a function gave is kept for the same words, within a bound that no file can move."""

from __future__ import annotations

from clausemark.provisions.remembered import MOST, Remembered


def test_the_same_words_are_worked_out_once() -> None:
    made: list[str] = []

    def length(text: str) -> int:
        made.append(text)
        return len(text)

    lengths = Remembered[str, int](length, lambda text, _: len(text))

    assert [lengths["terms"], lengths["fees"], lengths["terms"]] == [5, 4, 5]
    assert made == ["terms", "fees"]


def test_a_heavy_result_is_given_but_not_kept() -> None:
    lengths = Remembered[str, int](len, lambda text, _: len(text))

    assert lengths["x" * MOST] == MOST
    assert len(lengths) == 0


def test_what_is_remembered_stays_within_its_bound_and_right() -> None:
    lengths = Remembered[str, int](len, lambda text, _: len(text))
    each = MOST // 1000

    found = [lengths[f"{number:05d}".rjust(each)] for number in range(3000)]

    assert set(found) == {each}
    assert sum(map(len, lengths)) <= MOST
    assert lengths
