from __future__ import annotations

import pytest

from clausemark.provisions.numbering import Style, follows, label_of, label_of_marker, starts_list


@pytest.mark.parametrize(
    ("text", "printed", "style", "values"),
    [
        ("1. Fees are due.", "1.", Style.DECIMAL, (1,)),
        ("1.1 Fees are due.", "1.1", Style.DECIMAL, (1, 1)),
        ("1.1.1. Les données", "1.1.1.", Style.DECIMAL, (1, 1, 1)),
        ("4.9.Conformément à la loi", "4.9.", Style.DECIMAL, (4, 9)),
        ("(12) Fees", "(12)", Style.DECIMAL, (12,)),
        ("12) Fees", "12)", Style.DECIMAL, (12,)),
        ("5 bis. Gebühren", "5 bis.", Style.DECIMAL, (5,)),
        ("(a) Fees", "(a)", Style.LOWER, (1,)),
        ("(aa) Fees", "(aa)", Style.LOWER, (27,)),
        ("b) Fees", "b)", Style.LOWER, (2,)),
        ("c. Fees", "c.", Style.LOWER, (3,)),
        ("(ii) Fees", "(ii)", Style.LOWER_ROMAN, (2,)),
        ("A. Definitions", "A.", Style.UPPER, (1,)),
        ("(A) Fees", "(A)", Style.UPPER, (1,)),
        ("IV. Fees", "IV.", Style.UPPER_ROMAN, (4,)),
        ("Article 5 Fees", "Article 5", Style.NAMED, (5,)),
        ("Article 5 bis. Frais", "Article 5 bis.", Style.NAMED, (5,)),
        ("Article premier", "Article premier", Style.NAMED, (1,)),
        ("ARTICLE II", "ARTICLE II", Style.NAMED, (2,)),
        ("§ 3 Haftung", "§ 3", Style.NAMED, (3,)),
        ("Section 4.2 Fees", "Section 4.2", Style.NAMED, (4, 2)),
        ("Artículo 7. Tarifas", "Artículo 7.", Style.NAMED, (7,)),
    ],
)
def test_clause_numbers_are_read(text: str, printed: str, style: Style, values: tuple[int, ...]) -> None:
    label = label_of(text)

    assert label is not None
    assert (label.printed, label.style, label.values) == (printed, style, values)
    assert text[: label.end].strip() == printed


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Fees are due.",
        "30 days after the notice",
        "3.5% of the price",
        "100,000 users",
        "2019 was a good year",
        "12.05.2024 is the date",
        "(a) and (b) are not feasible",
        "Article 6 of the treaty says so",
        "Section 3.2 of this agreement contains the list",
        "e.g. a fee",
        "U.S. law applies",
        "A. B. Smith signs",
        "I agree to pay",
        "(Previous version)",
        "RECITALS",
        "PARTIES",
        "SECTIONS",
    ],
)
def test_words_that_only_look_like_numbers_are_none(text: str) -> None:
    assert label_of(text) is None


@pytest.mark.parametrize(
    ("marker", "values"),
    [
        ("1.", (1,)),
        ("3.2.1", (3, 2, 1)),
        ("(b)", (2,)),
        ("iv.", (4,)),
        ("c", (3,)),
        ("§ 2", (2,)),
        ("•", None),
        ("–", None),
    ],
)
def test_automatic_markers_are_read(marker: str, values: tuple[int, ...] | None) -> None:
    label = label_of_marker(marker)

    assert (label.values if label else None) == values


@pytest.mark.parametrize(
    ("one", "next_one"),
    [("1. X", "2. X"), ("1.9 X", "1.10 X"), ("(h) X", "(i) X"), ("(i) X", "(ii) X"), ("A. X", "B. X"), ("§ 3", "§ 4")],
)
def test_the_next_number_follows(one: str, next_one: str) -> None:
    first, second = label_of(one), label_of(next_one)

    assert first is not None
    assert second is not None
    assert follows(second, first)
    assert not follows(first, second)


def test_a_number_of_another_section_does_not_follow() -> None:
    first, second = label_of("1.1 X"), label_of("2.2 X")

    assert first is not None
    assert second is not None
    assert not follows(second, first)


def test_a_number_without_a_dot_counts_only_in_a_heading() -> None:
    label = label_of("1 Definitions", bare=True)

    assert label is not None
    assert label.values == (1,)
    assert label_of("1 High Street") is None


@pytest.mark.parametrize(("text", "starts"), [("(a) X", True), ("(i) X", True), ("1. X", True), ("(b) X", False)])
def test_the_first_of_its_kind_starts_a_list(text: str, *, starts: bool) -> None:
    label = label_of(text)

    assert label is not None
    assert starts_list(label) is starts


@pytest.mark.parametrize(
    ("text", "printed", "values"),
    [
        ("第1条（適用） 本規約は", "第1条", (1,)),
        ("第１２条 禁止事項", "第１２条", (12,)),
        ("第二十三条 法律", "第二十三条", (23,)),
        ("第一百零二条 附则", "第一百零二条", (102,)),
        ("（三）从事违法活动。", "（三）", (3,)),
        ("б) не передавать пароль", "б)", (2,)),
        ("Статья 5. Права", "Статья 5.", (5,)),
    ],
)
def test_numbers_of_other_scripts_are_read(text: str, printed: str, values: tuple[int, ...]) -> None:
    label = label_of(text)

    assert label is not None
    assert (label.printed, label.values) == (printed, values)
