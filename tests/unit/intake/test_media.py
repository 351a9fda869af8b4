"""What kind of file bytes are is told by the bytes before the name."""

from __future__ import annotations

import pytest

from clausemark.errors import InputRefusedError
from clausemark.intake.media import media_type_of

_PAGE = (
    b"Larkmoor Terms\n<p>We run <b>Larkmoor</b>.</p>\n<ul>\n<li>Pay us.</li>\n<li>Be kind.</li>\n</ul>\n"
    b"<p>Bye.<br></p>\n"
)


def test_text_full_of_tags_is_the_inside_of_a_page() -> None:
    assert media_type_of("terms.txt", _PAGE) == "text/html"


def test_only_what_calls_itself_plain_text_is_looked_through_for_tags() -> None:
    assert media_type_of("terms.md", _PAGE) == "text/markdown"


@pytest.mark.parametrize(
    "text",
    [
        b"Write <b>bold</b> for bold words and <p>one paragraph</p> for a paragraph. Then close </p> and </p>.",
        b"<PAGE>\n<TABLE>\n<CAPTION>\n<S> <C> <C>\nFees  1  2\n</TABLE>\n<PAGE>\n<TABLE>\n<S> <C>\n</TABLE>\n" * 9,
        b"The fee is <amount> per <period>, due on <date> at <place>, paid by <party> to <other>.\n" * 9,
        b"if a < b and b > c then p < q; li > ul; h1 < h2.\n" * 9,
    ],
    ids=["writes about tags", "a filing", "blanks to fill in", "comparisons"],
)
def test_other_text_with_angle_brackets_stays_text(text: bytes) -> None:
    assert media_type_of("contract.txt", text) == "text/plain"


@pytest.mark.parametrize(
    ("name", "head", "said"),
    [("a.xml", b"nothing much", "XML"), ("a.zip", b"nothing much", "ZIP"), ("a.bin", b"\x89PNG\r\n", "PNG")],
)
def test_a_refusal_names_the_format_as_every_language_does(name: str, head: bytes, said: str) -> None:
    with pytest.raises(InputRefusedError, match=f"it has the format {said}\\."):
        media_type_of(name, head)
