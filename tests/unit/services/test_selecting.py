"""What can be put into a pack, and how a choice becomes a selection."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.identifiers import VersionId
from clausemark.archive.terms import VersionKind
from clausemark.services.desk import Desk, Law
from clausemark.services.freezing.freeze import Selected
from clausemark.services.gathering import find_document
from clausemark.services.selecting import choices, selected
from clausemark.services.withdrawing import withdraw
from support.workspaces import ACTOR, CLOCK, add_document, add_version, fill, made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "a.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


def three_versions(desk: Desk) -> list[VersionId]:
    """Return versions of one document, of which the last is a broken capture."""
    with desk.workspace.transaction(ACTOR) as tx:
        document = add_document(tx)
        versions = [add_version(tx, document, (f"Clause of day {day}.",), day=day) for day in range(3)]
        broken = replace(versions[2], kind=VersionKind.BROKEN_CAPTURE, note="an error page")
        tx.versions.change(broken.id, broken, "version.renumbered")
    return [each.id for each in versions]


def test_the_latest_sound_version_is_the_usual_one(desk: Desk) -> None:
    _, second, _ = three_versions(desk)

    offered = choices(desk)

    assert offered.usual == {second}
    (document,) = offered.platforms[0].documents
    assert [(each.usual, each.broken) for each in document.versions] == [(False, True), (True, False), (False, False)]


def test_the_usual_choice_stays_what_it_is_as_versions_are_added(desk: Desk) -> None:
    three_versions(desk)
    offered = choices(desk)

    assert selected(offered, offered.usual, paper="letter") == Selected(paper="letter")


def test_another_choice_names_its_versions(desk: Desk) -> None:
    first, second, _ = three_versions(desk)

    assert selected(choices(desk), {second, first}, since="pk-2026-0001") == Selected(
        versions=(first, second), since="pk-2026-0001"
    )


def test_what_was_taken_out_cannot_be_chosen(desk: Desk) -> None:
    withdraw(desk, three_versions(desk))

    assert choices(desk).platforms == ()


def test_earlier_packs_are_offered(desk: Desk) -> None:
    fill(desk.workspace)

    assert choices(desk).packs == ("pk-2026-0001",)


def test_a_title_names_its_document_before_the_kind_of_others(desk: Desk) -> None:
    with desk.workspace.transaction(ACTOR) as tx:
        titled = add_document(tx, title="Terms of Service")
        add_document(tx, "Harbourly", "Harbourly house rules")

        assert find_document(tx, "terms of  service") == titled
        assert find_document(tx, "Harbourly Terms of Service").title == "Harbourly house rules"
