"""Search takes whatever is typed for words and phrases, and answers in the order of the archive."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from clausemark.store import sqlite_search
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
        ("ARBITR*", [2, 3]),
        ("jury a*", [2, 3]),
        ("donne*", [4]),
        ("donné*", [4]),
        ("zebra*", []),
        ("1798*", [4]),
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


def test_a_beginning_is_asked_for_by_the_words_that_begin_so(view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    assert view.search._spelled_out('"th*"*') == '("the" OR "third")'
    assert view.search._spelled_out('"th"') == '"th"'

    monkeypatch.setattr(sqlite_search, "_MOST", 1)

    assert view.search._spelled_out('"th*"*') == '"th*"*'
    assert [hit.provision for hit in view.search.query("arbitr* bi*")] == ["prv-000002", "prv-000003"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(alphabet="abcdeijnrtuABR1éß", min_size=1, max_size=4))
def test_a_beginning_finds_the_same_however_it_is_asked_for(view: View, beginning: str) -> None:
    found = [hit.provision for hit in view.search.query(f"{beginning}*")]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite_search, "_MOST", 0)
        assert found == [hit.provision for hit in view.search.query(f"{beginning}*")]


def test_no_search_goes_through_all_versions(view: View) -> None:
    values = {"match": '"jury"', "limit": 200}

    steps = view._connection.execute(text(f"EXPLAIN QUERY PLAN {sqlite_search._HITS.text}"), values).all()

    assert "SEARCH version USING INTEGER PRIMARY KEY (rowid=?)" in [step[-1] for step in steps]
    assert not [step[-1] for step in steps if step[-1].startswith("SCAN version")]


def test_hits_are_limited_and_counted_apart(view: View) -> None:
    assert [hit.provision for hit in view.search.query("as", 1)] == ["prv-000001"]
    assert (view.search.total("as"), view.search.total("as", at_most=1)) == (2, 1)


def test_a_snippet_shows_the_words_around_the_find(view: View) -> None:
    hit = view.search.query("waive")[0]

    assert hit.version == "ver-0001"
    assert "waive any right" in hit.snippet


def test_words_of_a_query_are_only_words() -> None:
    assert match_of('a "b c" d* "e') == '"a" "b c" "d*"* "e"'
