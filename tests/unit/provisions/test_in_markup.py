"""The words of a clause are found in the page they were read from, through tags, references and blanks."""

from __future__ import annotations

import pytest

from clausemark.intake.html import HtmlReader
from clausemark.provisions.in_markup import find_in_markup
from clausemark.provisions.segment import segment

PAGE = """<html><body><h1>Terms</h1>
<p>We &amp; our <b>partners</b> may&nbsp;share your data&#8217;s copies,
   including <a href="x.html">what you   upload</a>, with others &ldquo;as needed&rdquo;.</p>
<p>We may end it.</p><p>Nothing else.</p><p>We may end it.</p>
</body></html>"""


def text_of(page: str) -> str:
    return HtmlReader().read(page.encode()).text


def test_a_clause_is_found_through_tags_and_references() -> None:
    text = text_of(PAGE)
    start = text.index("We & our")
    end = text.index("needed”.") + len("needed”.")

    span = find_in_markup(PAGE, text, start, end)

    assert span is not None
    assert PAGE[slice(*span)].startswith("We &amp; our <b>partners")
    assert PAGE[slice(*span)].endswith("needed&rdquo;.")


def test_the_same_words_are_told_apart_by_their_order() -> None:
    text = text_of(PAGE)
    first = text.index("We may end")
    second = text.index("We may end", first + 1)

    spans = [find_in_markup(PAGE, text, each, each + len("We may end it.")) for each in (first, second)]

    assert [span and span[0] for span in spans] == [PAGE.index("We may end"), PAGE.rindex("We may end")]


def test_words_that_are_not_there_are_not_found() -> None:
    assert find_in_markup(PAGE, "Somebody else wrote this.", 0, 25) is None
    assert find_in_markup(PAGE, "   ", 0, 3) is None


@pytest.mark.parametrize("page", ["<p>" + "<b>" * 20_000, "<" * 50_000, "&" * 50_000 + "a b"])
def test_hostile_markup_is_searched_in_passing(page: str) -> None:
    assert find_in_markup(page, "one two three", 0, 13) is None


def test_every_clause_of_a_page_is_found() -> None:
    source = HtmlReader().read(PAGE.encode())

    spans = [find_in_markup(PAGE, source.text, each.start, each.end) for each in segment(source).provisions]

    assert None not in spans
