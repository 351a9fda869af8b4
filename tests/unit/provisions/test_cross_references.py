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
        ("GDPR Article 1(1)", []),
        ("article 1, paragraphe 2 du règlement", []),
        ("Article 1101 et suivants du Code civil", []),
        ("Article L.132-2 du Code de la consommation", []),
        ("C.R.S. § 8-2-113(5)", []),
        ("Section 1.1 of the Master Service Agreement", []),
        ("Section 1.1 of our Privacy Policy", []),
        ("§ 1 der Datenschutzerklärung", []),
        ("l’article 1.1 de notre Politique de confidentialité", []),
        ("§ 1, 45 Stat. 1008", [("§ 1", "1.1")]),
        ("Sections 1.1, 1.2", [("Sections 1.1", "1.1"), ("1.2", "1.2")]),
        ("Sections 1.1 & 1.2", [("Sections 1.1", "1.1"), ("1.2", "1.2")]),
        ("Section 1.2 (Fees)", [("Section 1.2", "1.2")]),
        ("Section 1.2 (Ending)", [("Section 1.2", None)]),
        ("Section 1.2 (Fees; Increases)", [("Section 1.2", "1.2")]),
        ("Sections 1.2 & 2.1 (Fees; Ending)", [("Sections 1.2", "1.2"), ("2.1", "2.1")]),
        ("Section 1.2 (the “Rise”)", [("Section 1.2", "1.2")]),
        ("Sections 1.2 (Fees) and 2.1 (Ending)", [("Sections 1.2", "1.2"), ("2.1", "2.1")]),
        ("Sections 1.2 (Ending) and 2.1 (Ending)", [("Sections 1.2", None), ("2.1", "2.1")]),
        ("l’article L. 121-1", []),
        ("artikel 1:233 BW", []),
        ("Section 10", [("Section 10", None)]),
        ("article 1.2 ci-dessus", [("article 1.2", "1.2")]),
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


def test_a_title_of_several_parts_is_a_title_too() -> None:
    agreement = AGREEMENT.replace("# 2. Ending", "# 2. Ending; Notices")

    assert targets("Section 1.1 (Ending; Notices)", agreement) == [("Section 1.1", None)]


def test_a_word_that_mostly_finds_nothing_means_another_text() -> None:
    words = "Section 1.1, and Clause 1, Clause 11, Clause 13 and Clause 17 of the annexed terms, as Section 1.2"

    assert [target for word, target in targets(words) if word.startswith("Clause")] == [None] * 4


GERMAN = """
# Geschäftsbedingungen

## § 1 Geltung

(1) Diese Bedingungen gelten immer, siehe {words}.

(2) Andere Bedingungen gelten nicht.

## § 2 Preise

(1) Die Preise sind: 1. netto, 2. in Euro.

(2) Sie sind fällig.

## Anlage 1

1\\. Erste Stufe.

2\\. Zweite Stufe.
"""


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Absatz 2", "Andere"),
        ("§ 2 Abs. 2 Satz 1", "Sie sind"),
        ("§ 2 Absatz 1 Nr. 2", "Die Preise"),
        ("§ 2 Abs. 5", None),
        ("Anlage 1 Ziffer 2", "Zweite"),
        ("§ 2", "Die Preise"),
    ],
)
def test_a_german_reference_says_its_paragraph(words: str, found: str | None) -> None:
    ((said, target),) = aims(words, GERMAN)

    assert said == words
    assert target is None if found is None else target is not None and found in target


@pytest.mark.parametrize("words", ["§ 288 Abs. 2 BGB", "Art. 6 Abs. 1 lit. f DSGVO", "§ 14 Absatz 1 des Mietgesetzes"])
def test_a_paragraph_of_a_law_is_no_clause(words: str) -> None:
    assert aims(words, GERMAN) == []


def test_a_clause_may_be_said_to_be_of_an_annex() -> None:
    assert aims("Ziffer 2 der Anlage 1", GERMAN)[0] == ("Ziffer 2", "1. Erste Stufe.\n\n2. Zweite Stufe.")


LETTERED = """
# ARTICLE I

1.1 We may end this agreement (i) for breach, or (ii) where a law says so.

# ARTICLE II

2.1 You write to us.

(a) A letter is needed in the cases of {words}.

(b) A message is enough in all others.
"""


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("clause (b) below", "(b)"),
        ("Section 2.1(b)", "(b)"),
        ("Section 1.1(ii)", "1.1"),
        ("Section 1.1(iv)", None),
        ("clause (ii) of Section 1.1", "1.1"),
        ("clause (ii) above", None),
        ("Article I", "1.1"),
    ],
)
def test_a_letter_is_looked_for_where_it_is_said_to_be(words: str, found: str | None) -> None:
    target = aims(words, LETTERED)[0][1]

    assert target is None if found is None else target is not None and target.startswith(found)


COPIES = """
# 1. Terms

1.1 The fee is due, as Section 2.1 says.

# 2. Ending

2.1 You may end it at any time.

# 1. Privacy

1.1 We keep data, as Section 2.1 says, and as Section 3.1 says.

# 2. Rights

2.1 You may ask for your data.

# 3. Questions

3.1 Write to us.
"""


def test_a_number_that_begins_anew_is_looked_for_in_its_own_part() -> None:
    found = [target for _, target in aims("", COPIES)]

    assert [each and each[4:20] for each in found] == ["You may end it a", "You may ask for ", "Write to us."]


def test_an_agreement_points_at_no_clause_of_its_annex_unless_it_names_it() -> None:
    agreement = COPIES.replace("as Section 2.1 says.", "as Section 3.1 says.", 1)

    assert aims("", agreement)[0] == ("Section 3.1", None)


def aims(words: str, agreement: str) -> list[tuple[str, str | None]]:
    """Return the references and the text of the clause that each finds."""
    source = MarkdownReader().read(agreement.replace("{words}", words).encode())
    found = segment(source)
    texts = {each.ordinal: each.text for each in found.provisions}
    return [
        (each.words, None if each.target is None else texts[each.target])
        for each in cross_references_in(found.provisions, found.headings, source.text)
    ]
