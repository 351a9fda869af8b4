"""The facts of a timeline: only changed words count, and stability does not hang on how often somebody looked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clausemark.archive.identifiers import VersionId
from clausemark.archive.library import Version
from clausemark.archive.terms import ChangeKind, VersionKind
from clausemark.services.change_kinds import is_change_of_words, kinds_into, kinds_of_documents, stability
from clausemark.services.desk import Desk, Law
from clausemark.services.history import Confirmation, confirm_change
from clausemark.services.timelines import Facts, facts_of
from support.histories import DATA, END, FEES, LEAVE, add_history
from support.workspaces import ACTOR, CLOCK, add_document, add_version, made

START = datetime(2025, 1, 1, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "w.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


def facts(desk: Desk, versions: Sequence[Version]) -> Facts:
    document = versions[0].document
    with desk.workspace.reading() as view:
        levels = view.levels.versions(document)
    found = facts_of(levels, kinds_of_documents(desk, [document]))
    assert found is not None
    return found


def steadiness(last: int, *changes: int) -> float | None:
    """Return the stability over some days, with changes captured on some of them."""
    return stability(START, START + timedelta(days=last), [START + timedelta(days=each) for each in changes])


def test_changed_words_are_counted_and_other_looks_are_not(desk: Desk) -> None:
    versions = add_history(desk, (FEES, END), (FEES.upper(), END), (FEES.upper(), DATA))

    found = facts(desk, versions)

    assert found.changes == 1
    assert found.stability == 0.5


def test_a_page_that_shows_another_text_and_the_former_one_again_did_not_change(desk: Desk) -> None:
    assert facts(desk, add_history(desk, (FEES, END), (FEES, DATA), (FEES, END))).changes == 0


def test_a_text_that_stood_for_months_was_a_change_though_the_former_one_returned(desk: Desk) -> None:
    with desk.workspace.transaction(ACTOR) as tx:
        document = add_document(tx)
        texts = ((0, (FEES, END)), (40, (FEES, DATA)), (200, (FEES, END)))
        versions = [add_version(tx, document, clauses, day=day) for day, clauses in texts]

    assert facts(desk, versions).changes == 2


def test_a_page_that_only_counts_its_age_did_not_change(desk: Desk) -> None:
    versions = add_history(desk, (FEES, "Updated: 6 days ago"), (FEES, "Updated: a month ago"))

    assert facts(desk, versions).changes == 0


def test_what_a_person_confirmed_counts_over_what_the_texts_tell(desk: Desk) -> None:
    versions = add_history(desk, (FEES, END), (FEES, DATA), (FEES, LEAVE))

    confirm_change(desk, versions[0].id, versions[1].id, Confirmation(kind=ChangeKind.TECHNICAL))

    assert facts(desk, versions).changes == 1


def test_a_broken_capture_is_gone_over(desk: Desk) -> None:
    versions = add_history(desk, (FEES, END), ("Redirecting…",), (FEES, DATA))
    with desk.workspace.transaction(ACTOR) as tx:
        marked = replace(versions[1], kind=VersionKind.BROKEN_CAPTURE, note="It says “Redirecting”.")
        tx.versions.change(marked.id, marked, "version.renumbered")

    with desk.workspace.reading() as view:
        kinds = kinds_into(view, view.versions.of_document(versions[0].document))

    assert kinds == {versions[2].id: None}
    assert facts(desk, versions).changes == 1


@pytest.mark.parametrize(
    ("kind", "counts"),
    [
        (None, True),
        (ChangeKind.SUBSTANTIVE, True),
        (ChangeKind.ADMINISTRATIVE, True),
        (ChangeKind.FORMATTING, False),
        (ChangeKind.TECHNICAL, False),
        (ChangeKind.BROKEN_CAPTURE, False),
    ],
)
def test_only_words_count(kind: ChangeKind | None, counts: bool) -> None:
    assert is_change_of_words(kind) is counts


def test_stability_is_the_part_of_the_months_without_a_change() -> None:
    assert steadiness(365, 100, 101, 300) == pytest.approx(10 / 12)


def test_a_change_in_the_last_capture_falls_into_the_last_month() -> None:
    assert steadiness(61, 61) == pytest.approx(2 / 3)


@pytest.mark.parametrize("days", [0, 5, 30])
def test_a_single_month_says_nothing_of_stability(days: int) -> None:
    assert steadiness(days) is None


def test_nothing_is_said_without_a_sound_version() -> None:
    assert facts_of([], {VersionId("ver-0001"): None}) is None
