"""Imports taken back: what leaves, what stays, what refuses, and how it comes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.identifiers import ChangeId, VersionId
from clausemark.archive.terms import ChangeDirection, ChangeKind, VersionKind
from clausemark.errors import RuleRefusedError, UsageError
from clausemark.review.change import ChangeRecord
from clausemark.services.desk import Desk, Law
from clausemark.services.gathering import find_version
from clausemark.services.importing import ImportResult, import_paths
from clausemark.services.progress import CancelledError, CancelToken
from clausemark.services.succession import renumber
from clausemark.services.withdrawing import ImportBatch, withdraw
from clausemark.store.transaction import View
from support.workspaces import ACTOR, CLAUSES, CLOCK, add_document, add_finding, add_version, fill, made

TEXT = "# Terms\n\nYou may not rent out your Lantern account.\n\nWe may end your access at any time.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "a.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


def a_history(desk: Desk) -> list[VersionId]:
    """Return three versions of one document, the last two with the same text."""
    with desk.workspace.transaction(ACTOR) as tx:
        document = add_document(tx)
        texts = (CLAUSES, (*CLAUSES, "New."), (*CLAUSES, "New."))
        versions = [add_version(tx, document, clauses, day=day).id for day, clauses in enumerate(texts)]
        renumber(tx, document.id)
        return versions


def shown(view: View) -> tuple[list[str], list[str], list[str], list[str]]:
    """Return the identifiers of everything that the library lists."""
    kinds = (view.platforms, view.documents, view.captures, view.versions)
    platforms, documents, captures, versions = ([str(each.id) for each in kind.all()] for kind in kinds)
    return platforms, documents, captures, versions


def imported(desk: Desk, folder: Path) -> list[ImportResult]:
    """Return the results of importing a folder with one document."""
    place = folder / "archive" / "Lantern" / "Terms of Service"
    place.mkdir(parents=True, exist_ok=True)
    (place / "2026-01-05.md").write_text(TEXT, encoding="utf-8")
    return list(import_paths(desk, [folder / "archive"]))


def test_an_only_version_takes_its_document_and_platform_along(desk: Desk, tmp_path: Path) -> None:
    (result,) = imported(desk, tmp_path)
    assert result.version is not None

    withdraw(desk, [result.version])

    with desk.workspace.reading() as view:
        assert shown(view) == ([], [], [], [])


def test_after_the_latest_version_the_one_before_is_the_latest(desk: Desk) -> None:
    first, second, third = a_history(desk)

    withdraw(desk, [third])

    with desk.workspace.reading() as view:
        document = view.versions.get(first).document
        assert view.versions.latest(document) == view.versions.get(second)
        assert view.versions.latest(document, sound=True) == view.versions.get(second)


def test_what_was_taken_out_is_counted_no_longer(desk: Desk) -> None:
    *_, third = a_history(desk)

    withdraw(desk, [third])

    with desk.workspace.reading() as view:
        (platform,) = view.levels.platforms()
        (document,) = view.levels.documents(platform.id)
        assert (platform.documents, platform.versions, document.versions) == (1, 2, 2)


def test_what_was_taken_out_stays_stored_and_is_still_checked(desk: Desk) -> None:
    versions = a_history(desk)

    withdraw(desk, versions[1:])

    with desk.workspace.reading() as view:
        kept = view.versions.get(versions[1])
        assert "New." in view.texts.text(kept.id, kept.text_sha256)
        assert [event.act for event in view.ledger.events(versions[1])][-1] == "version.removed"
        assert view.faults() == []


def test_damage_of_a_withdrawn_text_is_found(desk: Desk) -> None:
    versions = a_history(desk)
    withdraw(desk, versions[1:2])

    with desk.workspace.transaction(ACTOR) as tx:
        tx._connection.exec_driver_sql("UPDATE provision SET text = 'Other.' WHERE version_id = 2")

    assert {fault.check for fault in desk.workspace.check()} == {"texts"}


def test_the_versions_that_stay_get_their_places_and_kinds_anew(desk: Desk) -> None:
    first, second, third = a_history(desk)

    withdraw(desk, [first])

    with desk.workspace.reading() as view:
        left = [view.versions.get(each) for each in (second, third)]
    assert [(each.ordinal, each.kind) for each in left] == [(1, VersionKind.FIRST), (2, VersionKind.UNCHANGED)]


def test_the_same_file_can_be_imported_again(desk: Desk, tmp_path: Path) -> None:
    (before,) = imported(desk, tmp_path)
    assert before.version is not None
    withdraw(desk, [before.version])

    (after,) = imported(desk, tmp_path)

    assert (after.status, after.document) == ("imported", before.document)
    assert after.version != before.version
    assert desk.workspace.check() == []


def test_search_no_longer_finds_what_was_taken_out(desk: Desk) -> None:
    versions = a_history(desk)
    with desk.workspace.reading() as view:
        assert view.search.total("rent") == len(versions)

    withdraw(desk, versions[:1])

    with desk.workspace.reading() as view:
        assert view.search.total("rent") == 2
        assert {hit.version for hit in view.search.query("rent")} == set(versions[1:])


def test_undone_and_done_again_is_as_it_was(desk: Desk) -> None:
    versions = a_history(desk)
    with desk.workspace.reading() as view:
        before = (shown(view), [view.versions.get(each) for each in versions])
    batch = ImportBatch(tuple(versions))

    batch.undo(desk)
    batch.do(desk)

    with desk.workspace.reading() as view:
        assert (shown(view), [view.versions.get(each) for each in versions]) == before
        assert view.faults() == []


def test_doing_a_fresh_import_changes_nothing(desk: Desk) -> None:
    versions = a_history(desk)
    with desk.workspace.reading() as view:
        events = view.ledger.count()

    ImportBatch(tuple(versions)).do(desk)

    with desk.workspace.reading() as view:
        assert view.ledger.count() == events


def test_one_reviewed_version_keeps_the_whole_import(desk: Desk) -> None:
    first, second, third = a_history(desk)
    with desk.workspace.transaction(ACTOR) as tx:
        add_finding(tx, tx.versions.get(second))

    with pytest.raises(RuleRefusedError) as refusal:
        withdraw(desk, [first, second, third])

    assert refusal.value.reason == "import-reviewed"
    assert "1 finding" in refusal.value.message
    with desk.workspace.reading() as view:
        assert len(shown(view)[3]) == 3


def test_every_act_of_review_keeps_a_version(desk: Desk) -> None:
    fill(desk.workspace)

    with pytest.raises(RuleRefusedError) as refusal:
        withdraw(desk, [VersionId("ver-0001")])

    for what in ("1 finding", "2 review steps", "1 exclusion", "pk-2026-0001"):
        assert what in refusal.value.message


def a_change(desk: Desk, old: VersionId, new: VersionId, *, confirmed: bool) -> ChangeId:
    """Record a transition as the rules propose it, confirmed by a person or by nobody."""
    with desk.workspace.transaction(ACTOR) as tx:
        person = tx.persons.ensure(ACTOR)
        record = ChangeRecord(
            id=ChangeId("chg-0001"),
            document=tx.versions.get(old).document,
            old_version=old,
            new_version=new,
            proposed_kind=ChangeKind.SUBSTANTIVE,
            proposed_direction=ChangeDirection.WORSE,
            kind=ChangeKind.SUBSTANTIVE,
            direction=ChangeDirection.WORSE,
            reasons=("a clause was added",),
            summary="A clause was added.",
            stated_updated=None,
            stated_effective=None,
            notice_days=None,
            silent=False,
            silent_reason="",
            lineage_version="1",
            noted_at=CLOCK.now(),
            confirmed_by=person.id if confirmed else None,
            confirmed_at=CLOCK.now() if confirmed else None,
        )
        return tx.changes.add(lambda key: replace(record, id=ChangeId(key)), "change.proposed").id


def test_a_transition_that_a_person_confirmed_keeps_its_versions(desk: Desk) -> None:
    first, second, _ = a_history(desk)
    a_change(desk, first, second, confirmed=True)

    with pytest.raises(RuleRefusedError) as refusal:
        withdraw(desk, [second])

    assert "1 confirmed change" in refusal.value.message


def test_a_proposed_transition_goes_and_comes_back_with_its_version(desk: Desk) -> None:
    first, second, _ = a_history(desk)
    a_change(desk, first, second, confirmed=False)
    batch = ImportBatch((second,))

    batch.undo(desk)
    with desk.workspace.reading() as view:
        gone = view.changes.between(first, second)
    batch.do(desk)

    assert gone is None
    with desk.workspace.reading() as view:
        assert view.changes.between(first, second) is not None
        assert view.faults() == []


def test_taking_out_twice_is_refused(desk: Desk) -> None:
    versions = a_history(desk)
    withdraw(desk, versions)

    with pytest.raises(UsageError) as refusal:
        withdraw(desk, versions)

    assert refusal.value.reason == "nothing-to-withdraw"


def test_a_withdrawn_version_is_named_as_such(desk: Desk) -> None:
    versions = a_history(desk)
    withdraw(desk, versions[:1])

    with desk.workspace.reading() as view, pytest.raises(UsageError) as refusal:
        find_version(view, versions[0])

    assert refusal.value.reason == "unknown-id"
    assert "taken out" in refusal.value.message


class Counting:
    """Progress that asks to stop once so many units are done."""

    def __init__(self, cancel: CancelToken, stop_at: int = 10_000) -> None:
        self.steps: list[int] = []
        self._cancel = cancel
        self._stop_at = stop_at

    def start(self, total: int, what: str) -> None:
        self.steps.append(total)

    def advance(self, done: int, note: str = "") -> None:
        self.steps.append(done)
        if len(self.steps) >= self._stop_at:
            self._cancel.cancel()


def test_taking_out_counts_the_versions_looked_at_and_those_taken_and_their_documents(desk: Desk) -> None:
    versions, cancel = a_history(desk), CancelToken()
    progress = Counting(cancel)

    ImportBatch(tuple(versions)).undo_in_steps(desk, progress, cancel)

    assert progress.steps == [3, 1, 2, 3, 3, 1, 2, 3, 1, 1]


def test_taking_out_that_is_stopped_takes_nothing(desk: Desk) -> None:
    versions, cancel = a_history(desk), CancelToken()
    with desk.workspace.reading() as view:
        before = shown(view)

    with pytest.raises(CancelledError):
        ImportBatch(tuple(versions)).undo_in_steps(desk, Counting(cancel, stop_at=6), cancel)

    with desk.workspace.reading() as view:
        assert shown(view) == before


def test_what_was_taken_out_is_put_back_in_steps(desk: Desk) -> None:
    batch, cancel = ImportBatch(tuple(a_history(desk))), CancelToken()
    with desk.workspace.reading() as view:
        before = shown(view)
    batch.undo(desk)

    progress = Counting(cancel)
    batch.do_in_steps(desk, progress, cancel)

    assert progress.steps == [3, 1, 2, 3, 1, 1]
    with desk.workspace.reading() as view:
        assert shown(view) == before
    assert not batch.is_lengthy
