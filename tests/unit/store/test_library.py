"""People, platforms, documents, captures and versions are found again as they were put."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from clausemark.archive.hashes import sha256_of
from clausemark.archive.identifiers import DocumentId
from clausemark.archive.terms import CustodyEventKind, VersionKind
from clausemark.errors import UsageError
from clausemark.store.transaction import Transaction
from support.workspaces import ACTOR, add_document, add_finding, add_version, made


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Transaction]:
    with made(tmp_path / "a.clausemark") as workspace, workspace.transaction(ACTOR) as transaction:
        yield transaction


def test_one_person_has_one_record_however_spelled(tx: Transaction) -> None:
    first = tx.persons.ensure("R. One", "analyst", "Lantern Watch")

    for spelled in (" r.  one\u200b ", "R.\u00a0ONE", "\uff32. One"):
        assert tx.persons.ensure(spelled, "approver") == first
    assert tx.persons.count() == 1


def test_a_name_with_nothing_to_read_is_refused(tx: Transaction) -> None:
    with pytest.raises(UsageError) as refusal:
        tx.persons.ensure(" \u200b ")

    assert refusal.value.reason == "name-blank"


def test_a_platform_is_found_by_name_and_alias_however_spelled(tx: Transaction) -> None:
    document = add_document(tx, "Lantern")

    for spelled in ("lantern", " LANTERN ", "lantern ltd"):
        found = tx.platforms.by_name(spelled)
        assert found is not None
        assert found.id == document.platform
    assert tx.platforms.by_name("Beacon") is None


def test_a_document_is_found_by_title_and_language(tx: Transaction) -> None:
    document = add_document(tx)
    other = add_document(tx, title="Lantern Privacy Policy")

    assert tx.documents.titled(document.platform, "  lantern TERMS ", "EN") == document
    assert tx.documents.titled(document.platform, "Lantern Terms", "fr") is None
    assert list(tx.documents.of_platform(document.platform)) == [document, other]


def test_documents_of_a_title_are_found_in_all_languages_however_spelled(tx: Transaction) -> None:
    document = add_document(tx)
    french = tx.documents.add(lambda key: replace(document, id=DocumentId(key), language="fr"), "document.added")
    for title in ("Lantern Terms|en", "Lantern Terms of Sale", "Lantern"):
        add_document(tx, title=title)

    assert tx.documents.of_title(document.platform, "  lantern TERMS ") == (document, french)
    assert tx.documents.of_title(document.platform, "Beacon Terms") == ()


def test_a_document_that_was_taken_out_is_found_by_title_and_language(tx: Transaction) -> None:
    document = add_document(tx)
    assert tx.documents.removed_titled(document.platform, "Lantern Terms", "en") is None

    tx.documents.remove(document.id, "document.removed")

    assert tx.documents.removed_titled(document.platform, " lantern terms", "EN") == document
    assert tx.documents.of_title(document.platform, "Lantern Terms") == ()


def test_captures_are_found_by_bytes_and_by_name(tx: Transaction) -> None:
    version = add_version(tx, add_document(tx), day=3)

    assert [each.id for each in tx.captures.of_bytes(version.capture_sha256)] == [version.capture]
    assert [each.id for each in tx.captures.named("terms-3.txt")] == [version.capture]
    assert list(tx.captures.of_bytes(sha256_of(b"other"))) == []


def test_custody_is_kept_in_order_of_entry(tx: Transaction) -> None:
    version = add_version(tx, add_document(tx))
    first = tx.custody.of_capture(version.capture)[0]
    tx.custody.log(version.capture, replace(first, kind=CustodyEventKind.VERIFIED))

    assert [each.kind.value for each in tx.custody.of_capture(version.capture)] == ["imported", "verified"]


def test_versions_are_in_order_of_capture_also_when_renumbered(tx: Transaction) -> None:
    document = add_document(tx)
    first, second = (add_version(tx, document, (f"Day {day}.",), day=day) for day in (0, 1))
    tx.versions.change(first.id, replace(first, ordinal=2), "version.renumbered")
    tx.versions.change(second.id, replace(second, ordinal=1), "version.renumbered")

    assert [each.id for each in tx.versions.of_document(document.id)] == [second.id, first.id]
    assert tx.versions.of_capture_bytes(first.capture_sha256)[0].ordinal == 2
    assert [each.id for each in tx.versions.of_capture(second.capture)] == [second.id]


def test_a_broken_capture_is_not_the_latest_sound_version(tx: Transaction) -> None:
    document = add_document(tx)
    first, second = (add_version(tx, document, (f"Day {day}.",), day=day) for day in (0, 1))
    tx.versions.change(second.id, replace(second, kind=VersionKind.BROKEN_CAPTURE), "version.judged")

    found = tx.versions.latest(document.id, sound=True)

    assert found == first
    assert tx.versions.latest(add_document(tx, title="Other").id) is None


def test_the_sound_version_before_passes_over_broken_captures(tx: Transaction) -> None:
    document = add_document(tx)
    first, second, third = (add_version(tx, document, (f"Day {day}.",), day=day) for day in (0, 1, 2))
    broken = tx.versions.change(second.id, replace(second, kind=VersionKind.BROKEN_CAPTURE), "version.judged")
    add_version(tx, add_document(tx, title="Other"))

    assert tx.versions.sound_before(third) == first
    assert tx.versions.sound_before(broken) == first
    assert tx.versions.sound_before(first) is None
    assert tx.versions.sound_of(document.id) == (first, third)


def test_findings_that_a_later_sound_version_overtook_are_known_in_one_statement(tx: Transaction) -> None:
    documents = [add_document(tx, title=f"Terms {number}") for number in range(4)]
    versions = [[add_version(tx, each, day=day) for day in range(4)] for each in documents]
    for at, (document, day) in enumerate([(0, 0), (0, 2), (1, 3), (2, 1), (2, 2), (3, 0)]):
        add_finding(tx, versions[document][day], f"f-{at:03d}")
    last, gone = versions[2][3], versions[3][3]
    tx.versions.change(last.id, replace(last, kind=VersionKind.BROKEN_CAPTURE), "version.changed")
    tx.versions.remove(gone.id, "version.removed")

    statements = list[str]()
    driver: Any = tx._connection.connection.driver_connection
    driver.set_trace_callback(statements.append)
    found = tx.versions.overtaken()
    driver.set_trace_callback(None)

    assert found == (
        (versions[0][2].id, versions[0][3].id),
        (versions[2][1].id, versions[2][2].id),
        (versions[3][0].id, versions[3][2].id),
    )
    assert len(statements) == 1
    for old, new in found:
        before = tx.versions.with_findings_before(tx.versions.get(new))
        assert before is not None
        assert before.id == old
    assert tx.versions.with_findings_before(versions[1][2]) is None
