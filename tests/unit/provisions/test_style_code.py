"""Style code that a capture took for text is no clause."""

from __future__ import annotations

import pytest

from clausemark.provisions.segment import segment
from clausemark.provisions.style_code import is_style_code
from support.source_texts import para, source_text

STYLE = "p.p1 {margin: 0.0px 0.0px 12.0px 0.0px; font: 12.0px Times} li.li3 {margin: 0.0px}"
FEES = "You pay the fees within thirty days of the date of the invoice."


@pytest.mark.parametrize("text", [STYLE, "a:hover{color:red}", "td {color: #000}"])
def test_rules_of_a_style_sheet_are_known(text: str) -> None:
    assert is_style_code(text)


@pytest.mark.parametrize("text", ["Pay {Fee} at once.", "The set {a, b}", "{}", "}", "You agree {to: all} and {pay}"])
def test_words_in_braces_are_no_style_code(text: str) -> None:
    assert not is_style_code(text)


def test_style_code_is_set_apart_from_the_clauses() -> None:
    found = segment(source_text(para(STYLE), para(FEES)))

    assert [each.text for each in found.provisions] == [FEES]
    assert [each.reason for each in found.boilerplate] == ["style-code"]
