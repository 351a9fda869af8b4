"""People, platforms, documents, captures and versions are found again as they were put."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.hashes import sha256_of
from clausemark.archive.terms import CustodyEventKind, VersionKind
from clausemark.errors import UsageError
from clausemark.store.transaction import Transaction
from support.workspaces import ACTOR, add_document, add_version, made


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
