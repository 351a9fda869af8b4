from __future__ import annotations

import pytest

from clausemark.intake.markdown import MarkdownReader
from clausemark.provisions.cross_references import cross_references_in
from clausemark.provisions.segment import segment

AGREEMENT = """
# 1. Fees

1.1 You pay the fees within thirty days of the invoice.

1.2 We may raise the fees once a year.

# 2. Ending

2.1 You may end this agreement at any time.

2.2 We may end it when you do not pay as {words} says.
"""


def targets(words: str, agreement: str = AGREEMENT) -> list[tuple[str, str | None]]:
    source = MarkdownReader().read(agreement.format(words=words).encode())
    found = segment(source)
    numbers = {each.ordinal: each.number for each in found.provisions}
    return [
        (each.words, None if each.target is None else numbers[each.target])
        for each in cross_references_in(found.provisions, found.headings, source.text)
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Section 1.1", [("Section 1.1", "1.1")]),
        ("clause 1.2 above", [("clause 1.2", "1.2")]),
        ("Sections 1.1 and 1.2", [("Sections 1.1", "1.1"), ("1.2", "1.2")]),
        ("§ 1.1", [("§ 1.1", "1.1")]),
        ("Ziffer 1.1", [("Ziffer 1.1", "1.1")]),
        ("Section 9.9", [("Section 9.9", None)]),
        ("Section 1", [("Section 1", "1.1")]),
        ("Section 1.1 of this Agreement", [("Section 1.1", "1.1")]),
        ("Section 1.1 of the Communications Act", []),
        ("Article 6 GDPR", []),
        ("Article 6 of the GDPR", []),
        ("17 U.S.C. § 512", []),
        ("Exhibit A", [("Exhibit A", None)]),
    ],
)
def test_a_reference_finds_its_clause(words: str, found: list[tuple[str, str | None]]) -> None:
    assert targets(words) == found


def test_a_lettered_clause_is_found_under_its_number() -> None:
    agreement = (
        "7\\. Notices.\n\n(a) You write to us by letter.\n\n(b) We write to you.\n\n8\\. You must keep to {words}.\n"
    )

    assert targets("Clause 7(b)", agreement) == [("Clause 7(b)", "(b)")]


def test_a_number_that_stands_twice_points_at_nothing() -> None:
    agreement = "1.1 You pay the fees.\n\n1.1 You pay the taxes.\n\n2.1 As {words} says, you pay.\n"

    assert targets("Section 1.1", agreement) == [("Section 1.1", None)]


def test_a_word_that_mostly_finds_nothing_means_another_text() -> None:
    words = "Section 1.1, and Clause 1, Clause 11, Clause 13 and Clause 17 of the annexed terms, as Section 1.2"

    assert [target for word, target in targets(words) if word.startswith("Clause")] == [None] * 4
