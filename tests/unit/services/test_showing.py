"""The page of a version shows what was read, where every clause stands, and the bytes behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from clausemark.archive.hashes import Sha256
from clausemark.errors import IntegrityError, UsageError
from clausemark.services.desk import Desk
from clausemark.services.importing import Declared, import_paths
from clausemark.services.showing import ShownVersion, check_source, read_source, show_version

ODD = "# Terms\n\nCafé \U0001f600 & “rights” are *yours*.\n\nWe keep data for *ten* years.\n"


def imported(desk: Desk, path: Path, data: bytes) -> str:
    path.write_bytes(data)
    declared = Declared(platform="Lantern", document="Lantern Terms", captured_at="2026-01-02", language="en")
    [row] = list(import_paths(desk, [path], declared))
    assert row.version is not None, row
    return row.version


@pytest.fixture
def shown(reviewed: Desk) -> ShownVersion:
    with reviewed.workspace.reading() as view:
        [version] = view.versions.all()
    return show_version(reviewed, version.id)


def test_provisions_stand_where_their_words_are(reviewed: Desk, shown: ShownVersion) -> None:
    with reviewed.workspace.reading() as view:
        stored = view.provisions.of_version(shown.version.id)

    assert [shown.text[each.start : each.end] for each in shown.provisions] == [each.span.text for each in stored]
    assert [each.id for each in shown.provisions] == [each.id for each in stored]


def test_a_provision_is_found_by_its_name_and_by_what_it_holds(shown: ShownVersion) -> None:
    third = shown.provisions[2]

    assert shown.place_of(third.id) == 2
    assert shown.place_of("prv-999999") is None
    assert shown.provision_at(third.start) == 2
    assert shown.provision_at(third.end - 1) == 2
    assert shown.provision_at(shown.headings[0].start) is None


def test_a_span_touches_the_provisions_that_it_shares_a_character_with(shown: ShownVersion) -> None:
    second, third = shown.provisions[1], shown.provisions[2]

    assert list(shown.provisions_in(second.start, third.start)) == [1]
    assert list(shown.provisions_in(second.end - 1, third.start + 1)) == [1, 2]
    assert list(shown.provisions_in(second.end, third.start)) == []
    assert list(shown.provisions_in(0, len(shown.text))) == list(range(len(shown.provisions)))


def test_a_citation_says_words_document_clause_date_and_hash(shown: ShownVersion) -> None:
    provision = next(each for each in shown.provisions if each.number)

    cited = shown.quoted(provision.start, provision.start + 20)

    assert shown.text[provision.start : provision.start + 20] in cited
    assert str(provision.number).rstrip(".") in cited
    assert shown.platform.name in cited
    assert shown.document.title in cited
    assert shown.capture.sha256 in cited


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_the_passage_of_a_clause_is_found_in_the_raw_source(desk: Desk, tmp_path: Path, encoding: str) -> None:
    text = ODD if encoding != "cp1252" else ODD.replace("\U0001f600", "x")
    shown = show_version(desk, imported(desk, tmp_path / "terms.md", text.encode(encoding)))
    raw = read_source(desk, shown)
    word = shown.text.index("rights")

    span = raw.span_of(word, word + len("rights"))

    assert span is not None
    assert raw.text[span.start : span.end] == "rights"
    assert not span.searched
    assert raw.text.lstrip("\ufeff") == text


def test_what_has_no_bytes_of_its_own_has_no_place_in_the_source(desk: Desk, tmp_path: Path) -> None:
    shown = show_version(desk, imported(desk, tmp_path / "terms.md", ODD.encode()))

    assert read_source(desk, shown).span_of(3, 3) is None


def test_the_bytes_are_checked_when_asked(reviewed: Desk, shown: ShownVersion) -> None:
    assert check_source(reviewed, shown.capture.sha256) == reviewed.clock.now()
    with pytest.raises(IntegrityError) as refused:
        check_source(reviewed, Sha256("0" * 64))
    assert refused.value.reason == "object-missing"


def test_a_version_that_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(UsageError) as refused:
        show_version(desk, "ver-0042")
    assert refused.value.reason == "unknown-id"


def test_the_passage_of_a_clause_is_found_in_a_web_page_by_its_words(desk: Desk, tmp_path: Path) -> None:
    page = "<h1>Terms</h1><p>You keep <b>your</b> rights &amp; we keep ours.</p><p>Nothing else counts here.</p>"
    shown = show_version(desk, imported(desk, tmp_path / "terms.html", page.encode()))
    raw = read_source(desk, shown)
    provision = shown.provisions[0]

    span = raw.span_of(provision.start, provision.end)

    assert span is not None
    assert span.searched
    assert raw.text[span.start : span.end] == "You keep <b>your</b> rights &amp; we keep ours."
