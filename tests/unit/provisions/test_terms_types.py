"""What kind of terms a document says in its own title that it is."""

from __future__ import annotations

import pytest

from clausemark.provisions.source_text import Block, BlockKind
from clausemark.provisions.terms_types import stated_terms_type
from support.source_texts import bullet, source_text

HEADING = Block(0, 0, BlockKind.HEADING, 1)
PARAGRAPH = Block(0, 0, BlockKind.PARAGRAPH)
MENU = Block(0, 0, BlockKind.HEADING, 1, boilerplate="navigation")
SENTENCE = "These words bind you and Lantern from the moment at which you open an account with us. " * 2


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Lantern's Terms of Use", "Terms of Service"),
        ("TERMS AND CONDITIONS", "Terms of Service"),
        ("Terms", "Terms of Service"),
        ("Nutzungsbedingungen von Lantern", "Terms of Service"),
        ("Conditions générales d’utilisation", "Terms of Service"),
        ("Términos y condiciones", "Terms of Service"),
        ("Privacy Notice – Lantern", "Privacy Policy"),
        ("Datenschutzerklärung", "Privacy Policy"),
        ("Politique de confidentialité", "Privacy Policy"),
        ("Privacyverklaring", "Privacy Policy"),
        ("Cookie-Richtlinie", "Trackers Policy"),
        ("Terms and Conditions of Sale", "General Conditions of Sale"),
        ("Data Processing Addendum", "Data Processing Agreement"),
        ("Impressum", "Legal Information"),
        ("SOFTWARE LICENSE AGREEMENT", "Contract"),
        ("Mietvertrag", "Contract"),
    ],
)
def test_title_tells_the_kind(title: str, kind: str) -> None:
    assert stated_terms_type(source_text((HEADING, title), (PARAGRAPH, SENTENCE))) == kind


@pytest.mark.parametrize(
    "title",
    [
        "Terms of Service & Privacy Policy",
        "Key Terms",
        "How we use your data",
        "Privacy matters",
        "Normas de la casa",
        "1. Privacy Policy",
    ],
)
def test_two_kinds_or_none_tell_nothing(title: str) -> None:
    assert stated_terms_type(source_text((HEADING, title), (PARAGRAPH, SENTENCE))) is None


def test_menu_and_sentences_are_no_title() -> None:
    source = source_text((MENU, "Privacy Policy"), (PARAGRAPH, f"{SENTENCE} See our Privacy Policy."))

    assert stated_terms_type(source) is None


def test_first_line_counts_where_nothing_is_a_heading() -> None:
    assert stated_terms_type(source_text((PARAGRAPH, "Privacy Policy"), (PARAGRAPH, SENTENCE))) == "Privacy Policy"


@pytest.mark.parametrize("section", ["Privacy Policy", "2. Privacy Policy", "Cookie Policy"])
def test_sections_of_other_words_are_no_title(section: str) -> None:
    source = source_text((HEADING, "Welcome to Lantern"), (PARAGRAPH, SENTENCE), (HEADING, section))

    assert stated_terms_type(source) is None


def test_a_sentence_or_a_list_at_the_beginning_is_no_title() -> None:
    welcome = source_text((PARAGRAPH, "Please read our Privacy Policy."), (PARAGRAPH, SENTENCE))
    listed = source_text(bullet("Privacy Policy"), bullet("Imprint"), (PARAGRAPH, SENTENCE))
    links = source_text((PARAGRAPH, "Terms of Use"), (PARAGRAPH, "Privacy Policy"), (PARAGRAPH, SENTENCE))

    assert [stated_terms_type(each) for each in (welcome, listed, links)] == [None, None, None]


def test_what_a_register_prints_above_a_document_is_not_its_first_line() -> None:
    above = ((PARAGRAPH, "lampagmt.htm"), (PARAGRAPH, "Back to Form 8-K"), (PARAGRAPH, "Exhibit 10.1"))

    source = source_text(*above, (PARAGRAPH, "SEVERANCE AGREEMENT"), (PARAGRAPH, SENTENCE))

    assert stated_terms_type(source) == "Contract"
