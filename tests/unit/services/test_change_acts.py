"""Confirming a change, deciding on a link and carrying findings over: each can be taken back and done again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.library import Version
from clausemark.archive.terms import ChangeDirection, ChangeKind
from clausemark.errors import ConflictError, RuleRefusedError
from clausemark.regulations.vocabulary import FindingState, ReviewAct
from clausemark.review.change import CarryChoice, ChangeRecord, LinkState
from clausemark.services.carrying.acts import DecideCarries
from clausemark.services.carrying.awaiting import unsettled
from clausemark.services.carrying.deciding import Decision
from clausemark.services.changes import Changed
from clausemark.services.confirming import ConfirmTransition
from clausemark.services.desk import Desk, Law
from clausemark.services.history import Confirmation, confirm_change, note_changes
from clausemark.services.links import DecideLink
from clausemark.services.reviewing import list_findings, sign
from clausemark.services.transitions import Transition, compare_versions
from support.histories import DATA, END, FEES, add_history, judge
from support.workspaces import ACTOR, CLOCK, made

REVIEWER = "Ben Marsh"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "w.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


@pytest.fixture
def versions(desk: Desk) -> list[Version]:
    """Return two versions; in the second the fees are reworded and the data clause is gone."""
    return add_history(desk, (FEES, END, DATA), (FEES.replace("thirty", "ten"), END))


@pytest.fixture
def transition(desk: Desk, versions: list[Version]) -> Transition:
    return compare_versions(desk, versions[0].id, versions[1].id)


def record(desk: Desk, transition: Transition) -> ChangeRecord:
    with desk.workspace.reading() as view:
        found = view.changes.between(transition.old.version.id, transition.new.version.id)
    assert found is not None
    return found


def confirm(transition: Transition, **said: object) -> ConfirmTransition:
    return ConfirmTransition("Confirm the change", transition, Confirmation(**said))  # type: ignore[arg-type]


def test_a_confirmed_change_bears_the_name_and_the_words_of_the_person(desk: Desk, transition: Transition) -> None:
    change = confirm(transition, direction=ChangeDirection.WORSE, summary="Fees are due sooner.").do(desk)

    found = record(desk, transition)
    with desk.workspace.reading() as view:
        assert view.persons.get(found.confirmed_by or "").name == ACTOR
    assert (found.direction, found.summary) == (ChangeDirection.WORSE, "Fees are due sooner.")
    assert found.proposed_kind is transition.assessment.kind
    assert change.kinds is Changed.CHANGES


def test_a_confirmation_taken_back_leaves_the_proposal_and_can_be_done_again(
    desk: Desk, transition: Transition
) -> None:
    act = confirm(transition, kind=ChangeKind.ADMINISTRATIVE)
    act.do(desk)

    act.undo(desk)
    back = record(desk, transition)
    act.do(desk)

    assert (back.confirmed_by, back.kind) == (None, transition.assessment.kind)
    assert record(desk, transition).kind is ChangeKind.ADMINISTRATIVE


def test_a_confirmation_is_not_taken_back_over_a_later_one(desk: Desk, transition: Transition) -> None:
    act = confirm(transition)
    act.do(desk)
    confirm_change(desk, transition.old.version.id, transition.new.version.id, Confirmation(summary="Other words."))

    with pytest.raises(ConflictError) as refused:
        act.undo(desk)

    assert refused.value.reason == "record-changed"
    assert record(desk, transition).summary == "Other words."


def test_a_link_taken_back_leaves_what_the_rules_propose(desk: Desk, transition: Transition) -> None:
    old, target = transition.old.provisions[2], transition.new.provisions[1]
    act = DecideLink("Put the clause elsewhere", transition, old, target)

    act.do(desk)
    with desk.workspace.reading() as view:
        (said,) = view.links.between(transition.old.version.id, transition.new.version.id)
    pairs = compare_versions(desk, transition.old.version.id, transition.new.version.id).pairs
    act.undo(desk)

    assert said.state is LinkState.REPLACED
    assert (old, target) in [(each.old, each.new) for each in pairs]
    again = compare_versions(desk, transition.old.version.id, transition.new.version.id)
    assert [each.new for each in again.pairs if each.old == old] == [None]


def test_a_carried_finding_goes_with_its_decision_and_comes_back_as_it_was(
    desk: Desk, versions: list[Version], transition: Transition
) -> None:
    finding = judge(desk, versions[0], 1)
    other = replace(desk, actor=REVIEWER)
    assert sign(other, versions[0].id, ReviewAct.APPROVED, findings=(finding.id,)).refused == ()
    act = DecideCarries("Keep f-002", transition, ((finding.id, Decision(CarryChoice.KEEP)),))

    act.do(desk)
    kept = [(each.finding.id, each.state) for each, _ in list_findings(desk, version_name=versions[1].id)]
    act.undo(desk)
    gone = list(list_findings(desk, version_name=versions[1].id))
    act.do(desk)
    again = [(each.finding.id, each.state) for each, _ in list_findings(desk, version_name=versions[1].id)]

    assert [state for _, state in kept] == [FindingState.APPROVED]
    assert gone == []
    assert again == kept


def test_a_carried_finding_that_somebody_went_on_with_stays(
    desk: Desk, versions: list[Version], transition: Transition
) -> None:
    finding = judge(desk, versions[0], 0)
    act = DecideCarries("Edit f-001", transition, ((finding.id, Decision(CarryChoice.EDIT)),))
    act.do(desk)
    (carried,) = [each.finding.id for each, _ in list_findings(desk, version_name=versions[1].id)]
    with desk.workspace.transaction(ACTOR) as tx:
        present = tx.findings.get(carried)
        tx.findings.revise(replace(present, revision=present.revision + 1))

    with pytest.raises(RuleRefusedError) as refused:
        act.undo(desk)

    assert refused.value.reason == "finding-in-use"


def test_findings_are_decided_all_or_none(desk: Desk, versions: list[Version], transition: Transition) -> None:
    kept, gone = judge(desk, versions[0], 1), judge(desk, versions[0], 2)
    keep = Decision(CarryChoice.KEEP)
    act = DecideCarries("Keep both", transition, ((kept.id, keep), (gone.id, keep)))

    with pytest.raises(RuleRefusedError) as refused:
        act.do(desk)

    assert refused.value.reason == "carry-no-place"
    assert list(list_findings(desk, version_name=versions[1].id)) == []


def test_a_new_version_waits_until_its_findings_are_decided_and_its_change_is_confirmed(
    desk: Desk, versions: list[Version], transition: Transition
) -> None:
    finding = judge(desk, versions[0], 1)
    note_changes(desk, versions[0].document)

    with desk.workspace.reading() as view:
        (before,) = unsettled(view)
    DecideCarries("Keep f-002", transition, ((finding.id, Decision(CarryChoice.KEEP)),)).do(desk)
    confirm(transition).do(desk)

    assert (before.version, before.waiting, before.unconfirmed) == (versions[1].id, 1, True)
    with desk.workspace.reading() as view:
        assert unsettled(view) == ()
