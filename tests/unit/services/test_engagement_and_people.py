"""Engagement and people: edited as acts that can be taken back, and refused where the record rests on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.errors import ConflictError, RuleRefusedError, UsageError
from clausemark.services.changes import Changed
from clausemark.services.desk import Desk, Law
from clausemark.services.engaging import EngagementEdit, engagement_of, set_engagement
from clausemark.services.people import PersonAdded, PersonDescribed, PersonRow, acting_as, people
from support.workspaces import ACTOR, CLOCK, fill, made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "a.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


def row_of(desk: Desk, name: str) -> PersonRow:
    return next(each for each in people(desk) if each.person.name == name)


def test_an_edit_writes_and_undo_puts_back(desk: Desk) -> None:
    before = set_engagement(desk, {"organisation": "Sample Org", "jurisdictions": "EU; California"})
    edit = EngagementEdit(before, replace(before, addressee="The board", jurisdictions=("EU",)))

    change = edit.do(desk)
    done = engagement_of(desk)
    edit.undo(desk)

    assert change.kinds is Changed.ENGAGEMENT
    assert (done.addressee, done.jurisdictions, done.organisation) == ("The board", ("EU",), "Sample Org")
    assert replace(engagement_of(desk), row_version=0) == replace(before, row_version=0)


def test_the_first_edit_of_an_empty_engagement_can_be_undone(desk: Desk) -> None:
    empty = engagement_of(desk)
    edit = EngagementEdit(empty, replace(empty, title="Review"))

    edit.do(desk)
    edit.undo(desk)

    assert engagement_of(desk).title == ""
    assert desk.workspace.check() == []


def test_undo_leaves_what_somebody_set_meanwhile(desk: Desk) -> None:
    before = set_engagement(desk, {"organisation": "Sample Org"})
    edit = EngagementEdit(before, replace(before, addressee="The board"))
    edit.do(desk)
    set_engagement(desk, {"purpose": "Renewal"})

    edit.undo(desk)

    assert (engagement_of(desk).addressee, engagement_of(desk).purpose) == ("", "Renewal")


@pytest.mark.parametrize("day", ["2026-02-30", "2026-13-01", "2026-1-5"])
def test_a_day_that_no_calendar_has_is_refused(desk: Desk, day: str) -> None:
    before = set_engagement(desk, {"period_from": "2026-01-01"})

    for act in (
        lambda: set_engagement(desk, {"period_from": day}),
        lambda: EngagementEdit(before, replace(before, period_to=day)).do(desk),
    ):
        with pytest.raises(UsageError) as refusal:
            act()
        assert (refusal.value.reason, day in refusal.value.message) == ("time-invalid", True)

    assert (engagement_of(desk).period_from, engagement_of(desk).period_to) == ("2026-01-01", "")


def test_a_period_can_be_told_in_words_and_an_old_one_mended(desk: Desk) -> None:
    set_engagement(desk, {"period_from": "spring 2026", "period_to": ""})
    with desk.workspace.transaction(ACTOR) as tx:
        tx.set_engagement(replace(tx.engagement(), period_to="2026-02-30"))
    before = engagement_of(desk)

    EngagementEdit(before, replace(before, period_to="2026-02-28", addressee="The board")).do(desk)

    assert (engagement_of(desk).period_from, engagement_of(desk).period_to) == ("spring 2026", "2026-02-28")


def test_undo_refuses_when_the_value_has_moved_on(desk: Desk) -> None:
    before = set_engagement(desk, {"organisation": "Sample Org"})
    edit = EngagementEdit(before, replace(before, addressee="The board"))
    edit.do(desk)
    set_engagement(desk, {"addressee": "Counsel"})

    with pytest.raises(ConflictError) as refusal:
        edit.undo(desk)

    assert "addressee" in refusal.value.message
    assert engagement_of(desk).addressee == "Counsel"


def test_an_edit_is_named_by_what_it_sets(desk: Desk) -> None:
    before = engagement_of(desk)

    assert EngagementEdit(before, replace(before, period_from="2026-01-01")).name == "Set period from"
    assert EngagementEdit(before, replace(before, title="A", purpose="B")).name == "Edit the engagement"


def test_a_person_is_added_and_taken_back(desk: Desk) -> None:
    added = PersonAdded("Zelda Marsh", "reviewer", "Sample Org")

    added.do(desk)
    present = row_of(desk, "Zelda Marsh")
    added.undo(desk)

    assert (present.person.role, present.events, present.last) == ("reviewer", 0, None)
    assert "Zelda Marsh" not in {each.person.name for each in people(desk)}


def test_a_person_taken_back_can_be_added_again(desk: Desk) -> None:
    added = PersonAdded("Zelda Marsh")
    added.do(desk)
    added.undo(desk)

    added.do(desk)

    assert row_of(desk, "Zelda Marsh").person.id == "per-0001"
    assert desk.workspace.check() == []


def test_a_known_name_is_not_added_twice_however_spelled(desk: Desk) -> None:
    PersonAdded("Zelda Marsh").do(desk)

    with pytest.raises(UsageError) as refusal:
        PersonAdded(" zelda  MARSH ").do(desk)

    assert refusal.value.reason == "person-exists"


def test_whoever_has_acted_stays(desk: Desk) -> None:
    PersonAdded("Zelda Marsh").do(desk)
    zelda = acting_as(desk, "Zelda Marsh")
    set_engagement(zelda, {"title": "Review"})

    with pytest.raises(RuleRefusedError) as refusal:
        PersonAdded("Zelda Marsh").undo(desk)

    assert refusal.value.reason == "person-acted"


def test_whoever_is_named_in_a_record_stays(desk: Desk) -> None:
    fill(desk.workspace)

    with pytest.raises(RuleRefusedError):
        PersonAdded("Ben Marsh").undo(desk)


def test_role_and_organisation_are_edited_and_put_back(desk: Desk) -> None:
    PersonAdded("Zelda Marsh").do(desk)
    before = row_of(desk, "Zelda Marsh").person
    described = PersonDescribed(before, replace(before, role=" approver ", organisation="Sample Org"))

    described.do(desk)
    done = row_of(desk, "Zelda Marsh").person
    described.undo(desk)

    assert (done.role, done.organisation) == ("approver", "Sample Org")
    assert row_of(desk, "Zelda Marsh").person == before


def test_people_are_listed_with_what_they_did(desk: Desk) -> None:
    fill(desk.workspace)

    row = row_of(desk, ACTOR)

    assert row.acts_now
    assert row.events > 0
    assert row.last == CLOCK.now()


def test_names_that_look_alike_are_told(desk: Desk) -> None:
    PersonAdded("Rob One").do(desk)
    PersonAdded("One Rób").do(desk)

    assert row_of(desk, "Rob One").held_to_be == ("One Rób",)


def test_another_person_acts_under_the_name_as_recorded(desk: Desk) -> None:
    PersonAdded("Zelda Marsh").do(desk)

    assert acting_as(desk, "zelda marsh").actor == "Zelda Marsh"
    assert acting_as(desk, "  New   Name ").actor == "New Name"
    with pytest.raises(UsageError):
        acting_as(desk, " \u200b ")
