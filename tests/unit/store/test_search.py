"""Search takes whatever is typed for words and phrases, and answers in the order of the archive."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clausemark.store.sqlite_search import match_of
from clausemark.store.transaction import View
from support.workspaces import ACTOR, add_document, add_version, made

CLAUSES = (
    "The service is provided “as is” and as available.",
    "You waive any right to a jury trial; arbitration is binding.",
    "Binding arbitration replaces a trial by jury. It is as good.",
    "Les données personnelles sont conservées dix ans (§ 1798.100).",
    "利用者は、いつでも退会できます。",
    "We may use third-party cookies and AND OR NOT NEAR.",
)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[View]:
    with made(tmp_path_factory.mktemp("search") / "a.clausemark") as workspace:
        with workspace.transaction(ACTOR) as tx:
            add_version(tx, add_document(tx), CLAUSES)
        with workspace.reading() as opened:
            yield opened


@pytest.mark.parametrize(
    ("query", "clauses"),
    [
        ("arbitration", [2, 3]),
        ("ARBITRATION jury", [2, 3]),
        ('"binding arbitration"', [3]),
        ('"as is"', [1]),
        ('"jury trial" binding', [2]),
        ('"jury trial', [2]),
        ("donnees", [4]),
        ("donne\u0301es", [4]),
        ("arbitr*", [2, 3]),
        ("arbitr", []),
        ("third-party", [6]),
        ("AND NOT", [6]),
        ("text:cookies", []),
        ("§1798.100", [4]),
        ("jury) OR (cookies", []),
        ("cookies; DROP TABLE event", []),
        ("", []),
        ("  \t", []),
        ('"', []),
        ('""', []),
        ("* § -", []),
        ("\x00jury\x00", [2, 3]),
        ("\ud800", []),
    ],
)
def test_a_query_finds(view: View, query: str, clauses: list[int]) -> None:
    assert [hit.provision for hit in view.search.query(query)] == [f"prv-{n:06d}" for n in clauses]
    assert view.search.total(query) == len(clauses)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text() | st.text(alphabet='"*():^-+{}ANDORNTE a'))
def test_nothing_typed_is_an_error(view: View, query: str) -> None:
    assert len(view.search.query(query)) == view.search.total(query)


def test_hits_are_limited_and_counted_apart(view: View) -> None:
    assert [hit.provision for hit in view.search.query("as", 1)] == ["prv-000001"]
    assert (view.search.total("as"), view.search.total("as", at_most=1)) == (2, 1)


def test_a_snippet_shows_the_words_around_the_find(view: View) -> None:
    hit = view.search.query("waive")[0]

    assert hit.version == "ver-0001"
    assert "waive any right" in hit.snippet


def test_words_of_a_query_are_only_words() -> None:
    assert match_of('a "b c" d* "e') == '"a" "b c" "d*"* "e"'
