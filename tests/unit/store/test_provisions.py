"""Texts and provisions come back character by character, in order, in pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.archive.hashes import sha256_of_json, sha256_of_text
from clausemark.archive.identifiers import VersionId
from clausemark.errors import IntegrityError, UsageError
from clausemark.intake.wire import decode_source
from clausemark.intake.wire_writing import encode_source
from clausemark.provisions.provision import BoilerplateSpan, ProvisionSpan, Segmentation
from clausemark.store import sqlite
from clausemark.store.provisions import segmentation_digest
from clausemark.store.transaction import Transaction
from support.workspaces import ACTOR, CLAUSES, add_document, add_version, divided, fill, made, opened

ODD = (
    "A NUL \x00 inside",
    "emoji 👩‍⚖️ and 𝔘𝔫𝔦",
    "de\u0301ja\u0300 vu",
    "\u202eright to left",
    "=1+1",
    "'; DROP TABLE event",
)


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Transaction]:
    with made(tmp_path / "a.clausemark") as workspace, workspace.transaction(ACTOR) as transaction:
        yield transaction


@pytest.mark.parametrize("clauses", [CLAUSES, ODD, ()])
def test_a_version_divides_as_it_did(tx: Transaction, clauses: tuple[str, ...]) -> None:
    version = add_version(tx, add_document(tx), clauses)
    text, found = divided(clauses)

    assert tx.texts.text(version.id, version.text_sha256) == text
    assert tx.provisions.segmentation(version.id, "1") == found
    assert [each.span for each in tx.provisions.of_version(version.id)] == list(found.provisions)
    assert tx.provisions.headings(version.id) == list(found.headings)
    assert tx.provisions.boilerplate(version.id) == list(found.boilerplate)


READING = (
    b'{"schema":"source-text/1","reader":"plain","reader_version":"8","encoding":"utf-8","title":null,'
    b'"language":null,"warnings":[],"blocks":[[0],[46],["paragraph"],[0],[null],[0],[null],[null]],"places":[],'
    b'"inline":[[],[],[],[]],"byte_map":[[],[],[],[],[]],"element_map":[[],[],[]],'
    b'"text":"Terms\\n\\nYou keep your lantern.\\n\\nWe use cookies."}'
)
"""What is stored of the reading of one clause, written by hand: a hash was taken of these bytes."""


def test_the_readers_result_comes_back_byte_by_byte(tx: Transaction) -> None:
    version = add_version(tx, add_document(tx), ["You keep your lantern."])

    encoded = tx.texts.encoded(version.id)

    assert encoded == READING
    assert decode_source(READING).text == divided(["You keep your lantern."])[0]
    assert encode_source(decode_source(READING)) == READING


def test_a_text_that_is_not_the_expected_one_is_refused(tx: Transaction) -> None:
    version = add_version(tx, add_document(tx))

    for ask in (
        lambda: tx.texts.text(version.id, sha256_of_text("other")),
        lambda: tx.texts.text(VersionId("ver-0009"), version.text_sha256),
        lambda: tx.texts.encoded(VersionId("ver-0009")),
    ):
        with pytest.raises(IntegrityError) as refusal:
            ask()
        assert refusal.value.reason == "text-changed"
        assert "ver-000" in refusal.value.message


def test_a_changed_text_is_refused_when_read(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace:
        fill(workspace)
    with closing(sqlite.connect(path, None)) as connection:
        connection.execute("UPDATE source_text SET text = x'00', encoded = x'28b52ffd' WHERE version_id = 1")

    with opened(path, read_only=True) as workspace, workspace.reading() as view:
        version = view.versions.get("ver-0001")
        for ask in (lambda: view.texts.text(version.id, version.text_sha256), lambda: view.texts.encoded(version.id)):
            with pytest.raises(IntegrityError):
                ask()


def test_provisions_come_in_pages(tx: Transaction) -> None:
    document = add_document(tx)
    one, other = (add_version(tx, document, [f"{day}, {n}." for n in range(25)], day=day) for day in (0, 1))

    pages = [tx.provisions.page(offset, 20) for offset in range(0, 60, 20)]

    assert [len(page) for page in pages] == [20, 20, 10]
    assert [each.id for page in pages for each in page] == [f"prv-{n:06d}" for n in range(1, 51)]
    assert tx.provisions.page(20, 20, version=other.id) == tx.provisions.of_version(other.id)[20:]
    assert (tx.provisions.count(), tx.provisions.count(one.id)) == (50, 25)


def test_provisions_are_found_by_identifier_in_the_order_asked_for(tx: Transaction) -> None:
    version = add_version(tx, add_document(tx), [f"Clause {n}." for n in range(1200)])
    wanted = [each.id for each in reversed(tx.provisions.of_version(version.id))]

    found = tx.provisions.get_many(wanted)

    assert [each.id for each in found] == wanted
    assert tx.provisions.get("prv-000007") == found[-7]
    assert found[-7].version == version.id
    assert found[-7].stored_sha256 == sha256_of_text("Clause 6.")
    assert len(set(found)) == 1200


@pytest.mark.parametrize("unknown", ["prv-000009", "prv-", "fnd-0001", ""])
def test_an_unknown_provision_is_refused(tx: Transaction, unknown: str) -> None:
    add_version(tx, add_document(tx))

    with pytest.raises(UsageError) as refusal:
        tx.provisions.get_many(["prv-000001", unknown])

    assert refusal.value.reason == "unknown-id"


def test_the_digest_of_a_division_depends_on_all_of_it() -> None:
    _, found = divided(CLAUSES)
    first = found.provisions[0]
    renumbered = ProvisionSpan(1, "9.", first.heading_path, first.start, first.end, first.text)
    others = [
        Segmentation("2", found.provisions, found.headings, found.boilerplate),
        Segmentation("1", found.provisions[:-1], found.headings, found.boilerplate),
        Segmentation("1", (renumbered, *found.provisions[1:]), found.headings, found.boilerplate),
        Segmentation("1", found.provisions, (), found.boilerplate),
        Segmentation("1", found.provisions, found.headings, ()),
    ]

    assert len({segmentation_digest(each) for each in [found, *others]}) == 6


@given(
    st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"])), max_size=4),
    st.text(alphabet="ab1.§é€\U0001f600"),
)
def test_the_digest_of_a_division_is_that_of_its_canonical_json(clauses: list[str], reason: str) -> None:
    _, found = divided(clauses)
    found = replace(found, boilerplate=(BoilerplateSpan(3, 4, reason), BoilerplateSpan(1, 2, "footer")))

    assert segmentation_digest(found) == sha256_of_json(
        {
            "segmenter_version": "1",
            "provisions": [
                [each.ordinal, each.number, list(each.heading_path), each.start, each.end, each.sha256]
                for each in found.provisions
            ],
            "headings": [[0, 5, 1]],
            "boilerplate": [[1, 2, "footer"], [3, 4, reason]],
        }
    )


def test_a_provision_is_shown_whole(tx: Transaction) -> None:
    add_version(tx, add_document(tx))

    shown = repr(tx.provisions.get("prv-000001"))

    assert "prv-000001" in shown
    assert CLAUSES[0] in shown
