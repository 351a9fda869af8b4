"""Terms and references are stored with a version and link its page; older workspaces get theirs at first need."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import delete

from clausemark.archive.identifiers import VersionId
from clausemark.services.desk import Desk
from clausemark.services.importing import import_paths
from clausemark.services.linking import LinkKind, PageLinks, link_page
from clausemark.services.pointers import pointers_of
from clausemark.services.showing import show_version
from clausemark.store import schema
from support.inline_reading import InlinePool

TEXT = """# Terms of Service

1\\. "Fees" means the money that you owe us for the service.

2\\. Fees are due within thirty days of the invoice, see section 3.

3\\. We may change the Fees with notice, and Section 9 does not exist.
"""


@pytest.fixture(autouse=True)
def inline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clausemark.services.importing.ReaderPool", InlinePool)


@pytest.fixture
def version(desk: Desk, tmp_path: Path) -> VersionId:
    (tmp_path / "2026-01-05.md").write_text(TEXT, encoding="utf-8")
    (result,) = import_paths(desk, [tmp_path / "2026-01-05.md"])
    assert result.version is not None
    return result.version


def links(desk: Desk, version: VersionId) -> PageLinks:
    return link_page(desk, show_version(desk, version))


def test_a_term_leads_to_its_definition_and_a_reference_to_its_clause(desk: Desk, version: VersionId) -> None:
    text = show_version(desk, version).text

    found = [
        (text[each.start : each.end], each.kind, text[each.to : each.to + 4]) for each in links(desk, version).links
    ]

    assert found == [
        ("Fees", LinkKind.DEFINED_HERE, "Fees"),
        ("Fees", LinkKind.TERM, "Fees"),
        ("section 3", LinkKind.REFERENCE, "3. W"),
        ("Fees", LinkKind.TERM, "Fees"),
    ]


def test_a_link_tells_the_clause_that_defines(desk: Desk, version: VersionId) -> None:
    text = show_version(desk, version).text
    used = text.index("Fees are due")

    link = links(desk, version).at(used + 2)

    assert link is not None
    assert "the money that you owe us" in link.told
    assert links(desk, version).at(text.index("thirty")) is None


def test_links_are_found_by_where_they_begin(desk: Desk, version: VersionId) -> None:
    text = show_version(desk, version).text
    start, end = text.index("2. Fees"), text.index("3. We")

    assert [each.kind for each in links(desk, version).between(start, end)] == [LinkKind.TERM, LinkKind.REFERENCE]


def test_they_are_stored_with_the_version_and_checked(desk: Desk, version: VersionId) -> None:
    with desk.workspace.reading() as view:
        assert view.pointers.are_kept(version)
        stored = view.versions.get(version)
        kept = view.pointers.of_version(version, view.texts.text(version, stored.text_sha256))
    assert [each.term for each in kept.definitions] == ["Fees"]
    assert [each.words for each in kept.cross_references] == ["section 3", "Section 9"]
    assert desk.workspace.check() == []


def test_a_version_of_an_older_workspace_gets_its_own_at_first_need(desk: Desk, version: VersionId) -> None:
    before = links(desk, version)
    with desk.workspace.transaction(desk.actor) as tx:
        for table in (schema.definition, schema.cross_reference):
            tx._connection.execute(delete(table))  # what format 2 left
        tx._connection.execute(delete(schema.event).where(schema.event.c.act == "version.pointed"))
    with desk.workspace.reading() as view:
        worked_out = pointers_of(view, view.versions.get(version), view.provisions.of_version(version))
        assert not view.pointers.are_kept(version)

    after = links(desk, version)

    assert after == before
    assert [each.term for each in worked_out.definitions] == ["Fees"]
    with desk.workspace.reading() as view:
        assert view.pointers.are_kept(version)


def test_of_a_long_clause_a_link_tells_the_sentence_that_defines(desk: Desk, tmp_path: Path) -> None:
    rest = "We say more about this elsewhere and at some length. " * 12
    (tmp_path / "2026-02-05.md").write_text(
        f'# Terms\n\n1\\. {rest}"Fees" means what you owe us. {rest}\n\n2\\. Fees are due.\n', encoding="utf-8"
    )
    (result,) = import_paths(desk, [tmp_path / "2026-02-05.md"])
    assert result.version is not None
    text = show_version(desk, result.version).text

    link = links(desk, result.version).at(text.index("Fees are due"))

    assert link is not None
    assert link.told == '… "Fees" means what you owe us. …'
