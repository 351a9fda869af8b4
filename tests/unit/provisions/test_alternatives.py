"""A pattern of many words matches as its alternatives in their order do, whatever letters they share."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from clausemark.provisions.alternatives import one_of

_WORDS = st.lists(st.text("abs.-", min_size=1, max_size=4), min_size=1, max_size=6)


@given(_WORDS, st.text("abs.- ", max_size=40))
def test_words_are_found_where_their_plain_alternatives_are(words: list[str], text: str) -> None:
    escaped = list(map(re.escape, words))

    plain = [found.span() for found in re.finditer(rf"(?:{'|'.join(escaped)})(?:s)?(?!b)", text)]

    assert [found.span() for found in re.finditer(rf"(?:{one_of(escaped)})(?:s)?(?!b)", text)] == plain


def test_alternatives_of_a_letter_are_tried_in_their_order() -> None:
    assert one_of(["ab?c", "x", r"\.a", "a", r"\.b"]) == r"a(?:b?c|)|x|\.(?:a|b)"
