"""Escapes lose nothing, parts fit their cells, and what looks like a formula is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from clausepack.workbook.text import active, escaped, fits, parts, unescaped, units

_ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
_NASTY = st.text(st.sampled_from("_x0aAdD5F\x01\x0b\r\ufffe😀"), max_size=40)


@given(st.one_of(_ANY, _NASTY))
def test_an_escaped_text_is_xml_and_decodes_to_itself(text: str) -> None:
    element = etree.Element("t")

    element.text = escaped(text)

    assert unescaped(etree.fromstring(etree.tostring(element)).text or "") == text


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("_x000D_", "_x005F_x000D_"),
        ("a\r\nb", "a_x000D_\nb"),
        ("\x01", "_x0001_"),
        ("_x0041\x01", "_x005F_x0041_x0001_"),
        ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
        ("snake_case_x", "snake_case_x"),
    ],
)
def test_only_what_would_be_misread_is_escaped(text: str, cell: str) -> None:
    assert escaped(text) == cell


def test_an_escape_is_decoded_exactly_once() -> None:
    assert unescaped("_x005F_x000D_") == "_x000D_"


def test_surrogates_escaped_one_by_one_are_joined() -> None:
    assert unescaped("_xD83D__xDE00_") == "😀"


@given(st.one_of(_ANY, _NASTY), st.integers(7, 30))
def test_parts_fit_and_join_to_the_text(text: str, limit: int) -> None:
    pieces = list(parts(text, limit))

    assert "".join(pieces) == text
    assert all(units(piece) <= limit for piece in pieces)


def test_the_limit_counts_utf_16_units() -> None:
    assert fits("😀" * 16_383, 32_767)
    assert not fits("😀" * 16_384, 32_767)


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-5", "@SUM(A1)", "\tx", "\rx"])
def test_what_looks_like_a_formula_is_known(text: str) -> None:
    assert active(text)
    assert not active(f"a{text}")
