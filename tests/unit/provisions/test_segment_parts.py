"""Parts, chapters and ends of documents, and lists whose items are alike: each a short text in paragraphs."""

from __future__ import annotations

from clausemark.provisions.provision import Segmentation
from clausemark.provisions.segment import segment
from support.source_texts import heading, para, source_text


def divided(text: str) -> Segmentation:
    return segment(source_text(*(para(part.strip()) for part in text.split("\n\n"))))


def paths(text: str) -> list[tuple[str, ...]]:
    return [provision.heading_path for provision in divided(text).provisions]


def clauses(text: str) -> list[str]:
    return [provision.text.replace("\n\n", " / ") for provision in divided(text).provisions]


LAW = """CHAPTER I

GENERAL PROVISIONS

Article 1

Scope

This Regulation lays down rules on the labels of garden figures.

Article 2

Definitions

The following definitions apply to the whole of this Regulation.

CHAPTER II

DUTIES

Article 3

Makers

Makers shall attach a label to each of their figures."""


def test_articles_stand_under_their_chapter_and_count_on_over_it() -> None:
    assert paths(LAW) == [
        ("CHAPTER I GENERAL PROVISIONS", "Article 1 Scope"),
        ("CHAPTER I GENERAL PROVISIONS", "Article 2 Definitions"),
        ("CHAPTER II DUTIES", "Article 3 Makers"),
    ]


def test_what_comes_after_the_end_of_the_terms_stands_under_the_title_alone() -> None:
    text = (
        "LANTERN LICENCE\n\nNO WARRANTY\n\n1. There is no warranty for the lantern.\n\nEND OF TERMS AND CONDITIONS\n\n"
        "How to apply these terms\n\nYou attach the notice below to your own lantern."
    )

    assert paths(text) == [("LANTERN LICENCE", "NO WARRANTY"), ("LANTERN LICENCE", "How to apply these terms")]
    assert [each.reason for each in divided(text).boilerplate] == ["end"]


def test_small_items_that_a_sentence_asks_for_stay_with_it_under_the_recitals() -> None:
    text = (
        "LANTERN LICENCE\n\nPreamble\n\nWe protect your rights with two steps:\n\n(1) assert copyright, and "
        "(2) offer you this licence.\n\nYou may read the terms and conditions below."
    )

    assert paths(text) == [("LANTERN LICENCE", "Preamble")] * 2


def test_an_order_among_full_clauses_is_a_clause() -> None:
    text = (
        "6. You may hand on the work, and you must do one of these things:\n\n"
        "a) Accompany the work with its complete source.\n\n"
        "b) If you offer it from a place, offer its source from the same place.\n\n"
        "c) Verify that whoever has it already received these materials."
    )

    assert [text[:2] for text in clauses(text)] == ["6.", "a)", "b)", "c)"]


def test_a_term_in_quotes_may_follow_an_article() -> None:
    text = (
        '0. This licence applies to any lantern.\n\nA "lantern" means a lamp that is carried.\n\n'
        "1. You may carry the lantern wherever you like."
    )

    assert [text[:3] for text in clauses(text)] == ["0. ", 'A "', "1. "]


def test_capitals_that_say_two_things_are_no_heading() -> None:
    source = source_text(
        heading("Arbitration", 2), para("**READ THIS SECTION. IT AFFECTS YOUR RIGHTS.**"), para("We arbitrate.")
    )

    assert [each.text for each in segment(source).provisions] == [
        "READ THIS SECTION. IT AFFECTS YOUR RIGHTS.",
        "We arbitrate.",
    ]


def test_two_signatures_side_by_side_in_one_paragraph_are_set_apart_with_the_names_above() -> None:
    text = (
        "4.2 The law of Ohio governs this agreement.\n\nIN WITNESS WHEREOF, the parties have signed this.\n\n"
        "LANTERN CORP. WORKSHOP, INC.\n\n"
        "By: /s/ A. Lamp By: /s/ B. Wick ------------ ------------ Name: A. Lamp Name: B. Wick Title: Clerk"
    )

    assert clauses(text) == ["4.2 The law of Ohio governs this agreement."]


def test_the_titles_of_a_spanish_deed_stand_side_by_side() -> None:
    text = (
        "CONTRATO DE SERVICIOS\n\nREUNIDOS\n\nDe una parte, el taller, que tiene su domicilio en Sevilla.\n\n"
        "EXPONEN\n\nI. Que el taller se dedica al mantenimiento de las linternas de la ciudad."
    )

    assert [path[-1:] for path in paths(text)] == [("REUNIDOS",), ("EXPONEN",)]
