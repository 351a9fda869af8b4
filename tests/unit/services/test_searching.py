"""One search finds provisions, findings, documents and citations by what a person types."""

from __future__ import annotations

from threading import Event, Thread

import pytest
from sqlalchemy import text

from clausemark.errors import ClausemarkError
from clausemark.regulations.grammar import CitationFinder
from clausemark.review.finding import Finding
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelledError, CancelToken
from clausemark.services.searching import around, as_typed, cited, count_provisions, search, words_of
from clausemark.store import finding_search
from clausemark.store.record_codec import stored_record
from clausemark.store.transaction import View
from support.desks import LAW, add_judged, add_terms


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("arbitr", "arbitr*"),
        ("jury tri", "jury tri*"),
        ("jury trial ", "jury trial "),
        ('"jury tri', '"jury tri'),
        ('"jury trial"', '"jury trial"'),
        ("jury t", "jury t"),
        ("jury*", "jury*"),
        ("§", "§"),
        ("", ""),
    ],
)
def test_the_last_word_may_go_on_while_it_is_typed(typed: str, query: str) -> None:
    assert as_typed(typed) == query


def test_provisions_are_found_while_a_word_is_being_typed(desk: Desk) -> None:
    (version,) = add_terms(desk)

    found = search(desk, "arbitra", CancelToken())

    assert [hit.version for hit in found.provisions] == [version.id]
    assert found.labels[version.id].document == "Lantern Terms"
    assert not found.more
    assert count_provisions(desk, "arbitra", CancelToken()) == 1


def test_findings_are_found_by_any_of_their_words_in_any_case(desk: Desk) -> None:
    (version,) = add_terms(desk)
    one = add_judged(desk, version, 2, "f-001", title="Zugang endet SOFORT, à tout moment")
    add_judged(desk, version, 3, "f-002", title="Ten years")

    for words in ("sofort", "zugang À", '"endet sofort"', "f-001", "work lose sofort"):
        assert [each.id for each in search(desk, words, CancelToken()).findings] == [one.id], words


def test_keys_and_identifiers_of_a_record_are_no_words_of_a_finding(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version)

    for words in ("row_version", "prepared_by", "fnd-0001", "entry_sha256"):
        assert search(desk, words, CancelToken()).findings == ()


def test_only_findings_that_hold_the_words_are_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    (version,) = add_terms(desk)
    one = add_judged(desk, version, 1, "f-001", title="A change of version")
    add_judged(desk, version, 2, "f-002")
    read = list[str]()

    def told(kind: type[Finding], record: str) -> Finding:
        read.append(record)
        return stored_record(kind, record)

    monkeypatch.setattr(finding_search, "stored_record", told)

    for words in ("target", "state", "draft", "human", "entry_sha256"):
        search(desk, words, CancelToken())
    keys_and_values = len(read)
    found = search(desk, "version", CancelToken()).findings

    assert keys_and_values == 0
    assert [each.id for each in found] == [one.id]
    assert len(read) == 1


def test_documents_are_found_by_platform_and_title_with_their_latest_version(desk: Desk) -> None:
    versions = add_terms(desk, days=2)
    add_terms(desk, platform="Aster", title="Aster Policy")

    (found,) = search(desk, "LANTERN term", CancelToken()).documents

    assert (found.platform, found.document.title, found.latest.id) == ("Lantern", "Lantern Terms", versions[1].id)


def test_a_query_without_a_word_finds_nothing(desk: Desk) -> None:
    add_terms(desk)

    for query in ("", "  ", '"', "§ -"):
        found = search(desk, query, CancelToken())

        assert (found.provisions, found.findings, found.documents) == ((), (), ())


def test_citations_are_found_as_lawyers_type_them() -> None:
    finder = CitationFinder(LAW.catalogue)

    assert [each.citation.citation for each in cited(finder, "gdpr 6 1 f")] == ["GDPR Art. 6(1)(f)"]
    assert cited(finder, "gd") == ()


def test_a_search_stops_when_another_one_began(desk: Desk) -> None:
    add_terms(desk)
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(CancelledError) as stopped:
        search(desk, "arbitration", cancel)

    assert isinstance(stopped.value, ClausemarkError)


def test_phrases_and_words_are_told_apart() -> None:
    assert words_of('"class action" waiv* § jury') == ["class action", "waiv", "jury"]


def test_provisions_of_a_version_that_was_taken_out_are_no_hits(desk: Desk) -> None:
    one, other = add_terms(desk, days=2)
    with desk.workspace.transaction(desk.actor) as tx:
        tx.versions.remove(one.id, "version.removed")

    found = search(desk, "arbitration", CancelToken())

    assert [hit.version for hit in found.provisions] == [other.id]


@pytest.mark.parametrize(
    ("query", "snippet", "line"),
    [
        ("jury", "You waive  any right\nto a jury trial", "You waive any right to a jury trial"),
        (
            "arbitration",
            "…these Terms or the Service, including earlier disputes, go to binding arbitration and not to court",
            "…disputes, go to binding arbitration and not to court",
        ),
        ("absent", "words without it", "words without it"),
    ],
)
def test_a_find_is_shown_from_shortly_before_what_was_looked_for(query: str, snippet: str, line: str) -> None:
    assert around(query, snippet) == line


def test_a_search_that_is_no_longer_wanted_ends_in_the_midst_of_a_statement(desk: Desk) -> None:
    cancel, ended = CancelToken(), Event()
    endless = text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")

    def type_on() -> None:
        while not ended.wait(0.05):
            cancel.cancel()

    def look_long(view: View) -> None:
        Thread(target=type_on).start()
        view._connection.execute(endless)

    with desk.workspace.reading() as view:
        try:
            with pytest.raises(CancelledError), cancel.stopping(view.search.stopper()):
                look_long(view)
        finally:
            ended.set()

    assert count_provisions(desk, "access", CancelToken()) == 0


def test_what_fails_unasked_is_told_as_it_is() -> None:
    cancel, stopped = CancelToken(), list[str]()

    with pytest.raises(KeyError), cancel.stopping(lambda: stopped.append("while it lasts")):
        raise KeyError("unasked")
    cancel.cancel()

    assert stopped == []
