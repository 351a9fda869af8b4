"""Names and sentences that cannot be read are refused by the store, whichever way they come; those on record stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.identifiers import FindingId, PersonId, PlatformId
from clausemark.archive.library import Platform
from clausemark.errors import UsageError
from clausemark.regulations.vocabulary import NoteKind
from clausemark.review.finding import InterpretiveNote, QuoteTarget
from clausemark.review.person import Person
from clausemark.store import fitness
from clausemark.store.transaction import Transaction
from support import review_builders as built
from support.workspaces import ACTOR, add_document, add_finding, add_version, made


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Transaction]:
    with made(tmp_path / "a.clausemark") as workspace, workspace.transaction(ACTOR) as transaction:
        yield transaction


@pytest.fixture
def old_name(tx: Transaction, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Return a person recorded before names were looked at."""
    with monkeypatch.context() as earlier:
        earlier.setattr(fitness, "name_flaw", lambda _: None)
        return tx.persons.add(lambda key: Person(PersonId(key), "Eve\u202eda", "analyst"), "person.added")


def test_no_record_takes_a_name_that_turns_what_is_read(tx: Transaction) -> None:
    document = tx.documents.get(add_document(tx).id)

    for write in (
        lambda: tx.persons.ensure("Eve\u202eda"),
        lambda: tx.persons.ensure("Eve", "analyst", "Lantern\x00Watch"),
        lambda: tx.platforms.add(lambda key: Platform(PlatformId(key), "Lan\u202etern"), "platform.added"),
        lambda: tx.platforms.add(lambda key: Platform(PlatformId(key), "L", aliases=("\u200b",)), "platform.added"),
        lambda: tx.documents.change(document.id, replace(document, title="T" * 10_000), "document.described"),
        lambda: tx.set_engagement(replace(tx.engagement(), organisation="Lantern\u202e")),
    ):
        with pytest.raises(UsageError) as refusal:
            write()
        assert refusal.value.reason == "name-unfit"


def test_a_person_is_not_added_beside_a_twin_in_other_letters(tx: Transaction) -> None:
    tx.persons.ensure("Ace Poe")

    with pytest.raises(UsageError) as refusal:
        tx.persons.ensure("\u0410\u0441\u0435 \u0420\u043e\u0435")

    assert refusal.value.reason == "name-looks-alike"


def test_who_acted_elsewhere_is_taken_in_beside_a_twin(tx: Transaction) -> None:
    ours = tx.persons.ensure("Ace Poe")

    theirs = tx.persons.ensure("\u0410\u0441\u0435 \u0420\u043e\u0435", brought=True)

    assert theirs.id != ours.id
    assert tx.persons.ensure("\u0412en Marsh", brought=True).name == "\u0412en Marsh"
    with pytest.raises(UsageError):
        tx.persons.ensure("Ben\u202eMarsh", brought=True)


def test_a_person_of_an_unfit_name_on_record_can_still_be_described(tx: Transaction, old_name: Person) -> None:
    described = tx.persons.change(old_name.id, replace(old_name, role="approver"), "person.described")

    assert (described.name, described.role) == (old_name.name, "approver")
    assert tx.faults() == []


def test_nobody_acts_under_a_name_that_cannot_be_read(tmp_path: Path) -> None:
    with made(tmp_path / "b.clausemark") as workspace:
        with pytest.raises(UsageError) as refusal, workspace.transaction("Eve\u202eda"):
            pass

        assert refusal.value.reason == "name-unfit"


def test_whoever_is_on_record_goes_on_under_their_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with made(tmp_path / "b.clausemark") as workspace:
        with monkeypatch.context() as earlier, workspace.transaction(ACTOR) as tx:
            earlier.setattr(fitness, "name_flaw", lambda _: None)
            tx.persons.add(lambda key: Person(PersonId(key), "Eve\u202eda", "analyst"), "person.added")

        with workspace.transaction("Eve\u202eda") as tx:
            assert tx.persons.ensure("Eve\u202eda").role == "analyst"


def test_no_sentence_takes_what_cannot_be_printed(tx: Transaction) -> None:
    finding = add_finding(tx, add_version(tx, add_document(tx)))
    judged, mapping = finding.judgement, replace(built.mapping(), reason="Art. 6\x07")

    for changed in (
        replace(finding, judgement=replace(judged, title="\u200b")),
        replace(finding, judgement=replace(judged, what_it_says="It \u202esays so.")),
        replace(finding, judgement=replace(judged, affected_groups=("minors", "peo\x00ple"))),
        replace(finding, judgement=replace(judged, notes=(InterpretiveNote(NoteKind.OPINION, "Odd.\x1b[31m"),))),
        replace(finding, mappings=(mapping,)),
    ):
        with pytest.raises(UsageError) as refusal:
            tx.findings.revise(replace(changed, revision=2))
        assert refusal.value.reason == "words-unfit"
        assert refusal.value.message.isprintable()


def test_sentences_may_have_lines_tabs_and_words_that_run_from_right_to_left(tx: Transaction) -> None:
    finding = add_finding(tx, add_version(tx, add_document(tx)))
    words = "First line\r\nsecond\tline: \u200f\u05d0\u05d1\u05d2\u200f \u2067\u05d3\u2069."

    revised = tx.findings.revise(replace(finding, revision=2, judgement=replace(finding.judgement, what_it_says=words)))

    assert tx.findings.get(revised.id).judgement.what_it_says == words


def test_archived_words_are_taken_as_they_are(tx: Transaction) -> None:
    finding = add_finding(tx, add_version(tx, add_document(tx)))
    quoted = replace(finding.target, quote=QuoteTarget("turned \u202earound\x07"))

    tx.findings.revise(replace(finding, revision=2, target=quoted))

    assert tx.findings.get(finding.id).target == quoted


def test_sentences_on_record_are_carried_word_for_word(tx: Transaction, monkeypatch: pytest.MonkeyPatch) -> None:
    version = add_version(tx, add_document(tx))
    with monkeypatch.context() as earlier:
        earlier.setattr(fitness, "words_flaw", lambda _: None)
        finding = add_finding(tx, version)
        finding = tx.findings.revise(
            replace(finding, revision=2, judgement=replace(finding.judgement, why_it_matters="Because\x07"))
        )

    changed = replace(finding, revision=3, judgement=replace(finding.judgement, what_it_says="Another word."))
    assert tx.findings.revise(changed).judgement.why_it_matters == "Because\x07"
    carried = tx.findings.create(
        lambda key: replace(finding, id=FindingId(key), label="f-002", revision=1), "finding.carried"
    )
    assert carried.judgement.why_it_matters == "Because\x07"
