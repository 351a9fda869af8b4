"""Menus and lists of contents are set apart wherever they stand, and nothing that a document says goes with them."""

from __future__ import annotations

from clausemark.provisions.segment import segment
from clausemark.provisions.source_text import Block
from support.source_texts import bullet, heading, para, source_text

FEES = para("You pay the fees within thirty days of the invoice.")
DATA = para("We process your data as the privacy notice describes.")
TERMS = (heading("Terms"), FEES)


def parted(*parts: tuple[Block, str]) -> tuple[list[str], dict[str, str]]:
    """Return the provisions, and what is set apart with its reason."""
    source = source_text(*parts)
    result = segment(source)
    apart = {source.text[each.start : each.end]: each.reason for each in result.boilerplate}
    return [each.text for each in result.provisions], apart


def test_links_that_lost_what_kept_them_apart_are_a_menu_with_the_line_over_it() -> None:
    menu = para("[[Solutions]][[Research]][[Blog]]Company")

    said, apart = parted(*TERMS, para("Products"), menu, DATA)

    assert said == [FEES[1], DATA[1]]
    assert apart == {"Products": "navigation", "SolutionsResearchBlogCompany": "navigation"}


def test_two_links_that_touch_are_a_menu_where_nothing_else_stands() -> None:
    said, apart = parted(*TERMS, para("[[How do we use it?]][[How do we hand it on?]]"), DATA)

    assert said == [FEES[1], DATA[1]]
    assert list(apart) == ["How do we use it?How do we hand it on?"]


def test_touching_links_that_a_sentence_announces_stay_with_it() -> None:
    rights = para("[[Correct your data]][[Withdraw consent]][[Complain]]")

    said, apart = parted(*TERMS, para("You have the following rights under the law:"), rights)

    assert said[-1].endswith("Correct your dataWithdraw consentComplain")
    assert apart == {}


def test_a_sentence_with_links_that_touch_its_words_is_a_clause() -> None:
    clauses = (
        para("We share data with [[Lantern Ltd]]Ireland and [[Workshop Ltd]]Malta as the notice says."),
        para("Read the [[Privacy Notice]][[Cookie Notice]] for what we do with your data."),
    )

    said, apart = parted(*TERMS, *clauses)

    assert len(said) == 3
    assert apart == {}


def test_what_is_left_of_a_link_without_words_is_no_clause() -> None:
    said, apart = parted(*TERMS, para("["), para("](https://lantern.example/)"), DATA)

    assert said == [FEES[1], DATA[1]]
    assert apart["](https://lantern.example/)"] == "navigation"


def test_announced_contents_are_set_apart_though_their_titles_read_otherwise() -> None:
    listed = (bullet("[[Our services for you]]"), bullet("[[What are the lanterns?]]"))

    said, apart = parted(*TERMS, para("Table of contents"), *listed, heading("Services", 2), DATA)

    assert said == [FEES[1], DATA[1]]
    assert list(apart) == ["Table of contents", "Our services for you", "What are the lanterns?"]


def test_a_clause_ends_where_contents_begin() -> None:
    said, _ = parted(
        *TERMS, para("Lantern privacy notice"), para("Table of contents"), bullet("[[One]]"), bullet("[[Two]]")
    )

    assert said[-1] == "Lantern privacy notice"


def test_a_short_clause_with_a_link_before_the_contents_is_none_of_them() -> None:
    parts = (
        para("Write to us at [[help@lantern.example]] about your data."),
        para("Contents"),
        bullet("[[Fees]]"),
        bullet("[[Data]]"),
        bullet("[[Ending]]"),
        *(heading(title, 2) for title in ("Fees", "Data", "Ending")),
        DATA,
    )

    said, _ = parted(*TERMS, *parts)

    assert "Write to us at help@lantern.example about your data." in said


def test_the_cookie_button_below_a_document_is_no_clause() -> None:
    said, apart = parted(*TERMS, para("Manage cookies"), DATA, para("Manage Cookies"))

    assert said == [FEES[1], DATA[1]]  # the first one titles what follows it
    assert apart == {"Manage Cookies": "navigation"}


def test_names_of_parts_after_page_numbers_are_no_running_heads() -> None:
    parts = [
        part
        for at in range(1, 6)
        for part in (para(f"Article {at}"), para(f"You pay fee {at} within thirty days."), para(f"- {at} -"))
    ]
    source = source_text(*parts)
    result = segment(source)

    assert [source.text[each.start : each.end] for each in result.headings] == [f"Article {at}" for at in range(1, 6)]
    assert {each.reason for each in result.boilerplate} == {"page-number"}


def test_lines_that_differ_in_figures_only_are_no_contents() -> None:
    listed = [bullet(f"Term {at}: Definition {at}") for at in range(1, 7)]

    assert parted(*TERMS, *listed)[1] == {}


def test_a_question_among_the_links_before_the_title_is_one_of_them() -> None:
    links = (bullet("[[Our Blog]]"), bullet("[[Who are we?]]"), bullet("Terms"))

    found = segment(source_text(*links, heading("Terms"), para("You keep the lamp lit at night.")))

    assert [each.text for each in found.provisions] == ["You keep the lamp lit at night."]
