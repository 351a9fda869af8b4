"""Redlines hold both texts to the character, and read as people write them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.provisions import redline as module
from clausemark.provisions.document_redline import Element, PassageKind, document_redline
from clausemark.provisions.lineage import trace
from clausemark.provisions.redline import Edit, redline
from support.provisions import provisions
from support.redlines import new_text, old_text

TEXTS = st.text(alphabet="ab. \n\u00a0é,", max_size=40) | st.text(max_size=20)


@given(TEXTS, TEXTS)
def test_a_redline_gives_both_texts_back(old: str, new: str) -> None:
    pieces = redline(old, new)

    assert old_text(pieces) == old
    assert new_text(pieces) == new


@given(TEXTS, TEXTS)
def test_a_redline_holds_nothing_empty_and_no_two_pieces_alike_in_a_row(old: str, new: str) -> None:
    pieces = redline(old, new)

    assert all(piece.text for piece in pieces)
    assert all(one.edit is not other.edit for one, other in pairwise(pieces))


def test_whole_words_are_replaced() -> None:
    pieces = redline("You pay within thirty days.", "You pay within thirteen days.")

    assert [(piece.edit.value, piece.text) for piece in pieces] == [
        ("=", "You pay within "),
        ("-", "thirty"),
        ("+", "thirteen"),
        ("=", " days."),
    ]


def test_a_replaced_phrase_is_not_broken_at_its_blanks() -> None:
    pieces = redline("We reply in three days.", "We reply within a week.")

    assert [piece.text for piece in pieces if piece.edit is Edit.REMOVED] == ["in three days"]


@given(TEXTS, TEXTS)
def test_texts_too_long_to_compare_at_once_still_come_back(old: str, new: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_CELLS", 12)
        pieces = redline(old, new)

    assert old_text(pieces) == old
    assert new_text(pieces) == new


SENTENCES = st.lists(
    st.sampled_from(
        [
            "You pay the fees within thirty days.",
            "You pay all fees within ten days.",
            "We process personal data for the service.",
            "We may change these terms at any time.",
            "The law of the seat applies.",
            "Keep your password secret.",
        ]
    ),
    max_size=7,
)


@given(SENTENCES, SENTENCES)
def test_a_document_redline_shows_each_passage_once_on_each_side(old: list[str], new: list[str]) -> None:
    before = [Element("Terms", level=1), *(Element(text, place) for place, text in enumerate(old))]
    after = [*(Element(text, place) for place, text in enumerate(new)), Element("Terms", level=1)]

    passages = document_redline(before, after, trace(provisions(*old), provisions(*new)))

    assert [text for each in passages if (text := old_text(each.pieces))] == [each.text for each in before]
    assert [text for each in passages if (text := new_text(each.pieces))] == [each.text for each in after]


def test_a_moved_passage_is_shown_at_both_of_its_places() -> None:
    texts = ["You pay the fees within thirty days.", "Keep your password secret.", "The law of the seat applies."]
    moved = [texts[1], texts[2], texts[0]]
    before = [Element(text, place) for place, text in enumerate(texts)]
    after = [Element(text, place) for place, text in enumerate(moved)]

    passages = document_redline(before, after, trace(provisions(*texts), provisions(*moved)))

    assert [each.kind for each in passages] == [
        PassageKind.MOVED_FROM,
        PassageKind.KEPT,
        PassageKind.KEPT,
        PassageKind.MOVED_TO,
    ]


def test_a_heading_alone_between_the_same_passages_is_changed_in_place() -> None:
    before, after = (
        [Element("2. Fees", level=1), Element("Pay.", 0)],
        [Element("2. Prices", level=1), Element("Pay.", 0)],
    )

    passages = document_redline(before, after, trace(provisions("Pay."), provisions("Pay.")))

    assert [each.kind for each in passages] == [PassageKind.CHANGED, PassageKind.KEPT]
