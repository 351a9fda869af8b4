"""Steps bind what was seen, keep to four eyes, and are taken back by what is added."""

from __future__ import annotations

import pytest

from clausemark.errors import ConflictError, RuleRefusedError
from clausemark.regulations.vocabulary import FindingState, ReviewAct, Severity
from clausemark.services.changes import Changed
from clausemark.services.coding import judging
from clausemark.services.coding.stepping import TakeStep
from unit.services.coding.conftest import Coder


def step(coder: Coder, act: ReviewAct, note: str = "") -> TakeStep:
    view = coder.view()
    return TakeStep(act.value, act, view.finding.id, view.assessed.digest, coder.reader.passages, note)


def acts(coder: Coder) -> list[str]:
    return [each.act.value for each in coder.view().assessed.entry.steps]


def test_a_preparer_marks_a_finding_and_a_second_person_approves_it(ada: Coder, ben: Coder) -> None:
    ada.complete()
    assert ada.view().due() is ReviewAct.PREPARED
    change = step(ada, ReviewAct.PREPARED).do(ada.desk)
    assert (ada.view().state, ada.view().due()) == (FindingState.IN_REVIEW, None)
    assert Changed.STEPS in change.kinds

    assert ben.view().due() is ReviewAct.APPROVED
    step(ben, ReviewAct.APPROVED).do(ben.desk)

    assert (ada.view().state, ben.view().due()) == (FindingState.APPROVED, None)
    assert acts(ada) == ["prepared", "approved"]
    assert ada.desk.workspace.check() == []


def test_nobody_approves_their_own_work(ada: Coder) -> None:
    ada.complete()

    with pytest.raises(RuleRefusedError) as refusal:
        step(ada, ReviewAct.APPROVED).do(ada.desk)

    assert (refusal.value.reason, acts(ada)) == ("four-eyes", [])


def test_a_mark_that_stands_is_not_set_again(ada: Coder) -> None:
    ada.complete()
    step(ada, ReviewAct.PREPARED).do(ada.desk)

    with pytest.raises(RuleRefusedError) as refusal:
        step(ada, ReviewAct.PREPARED).do(ada.desk)

    assert (refusal.value.reason, acts(ada)) == ("step-repeated", ["prepared"])


def test_a_step_on_what_was_changed_meanwhile_is_refused(ada: Coder, ben: Coder) -> None:
    ada.complete()
    approve = step(ben, ReviewAct.APPROVED)
    ada.write("Other words.")

    with pytest.raises(ConflictError):
        approve.do(ben.desk)

    assert acts(ada) == []


def test_a_mark_of_preparation_is_taken_out_and_set_again(ada: Coder) -> None:
    ada.complete()
    mark = step(ada, ReviewAct.PREPARED)
    mark.do(ada.desk)

    mark.undo(ada.desk)
    assert (acts(ada), ada.view().state) == ([], FindingState.DRAFT)

    mark.do(ada.desk)
    assert (acts(ada), ada.view().state) == (["prepared"], FindingState.IN_REVIEW)
    with ada.desk.workspace.reading() as view:
        assert [each.act for each in view.ledger.events("stp-0001")] == [
            "finding.prepared",
            "step.removed",
            "step.restored",
        ]
    assert ada.desk.workspace.check() == []


def test_a_mark_that_a_second_reviewer_acted_on_stays(ada: Coder, ben: Coder) -> None:
    ada.complete()
    mark = step(ada, ReviewAct.PREPARED)
    mark.do(ada.desk)
    step(ben, ReviewAct.RETURNED, "Say since when.").do(ben.desk)

    with pytest.raises(RuleRefusedError) as refusal:
        mark.undo(ada.desk)

    assert refusal.value.reason == "signed-meanwhile"
    assert (ada.view().state, ada.view().due()) == (FindingState.CHANGES_REQUESTED, ReviewAct.PREPARED)


def test_an_approval_is_taken_back_by_a_withdrawal(ada: Coder, ben: Coder) -> None:
    ada.complete()
    approve = step(ben, ReviewAct.APPROVED)
    approve.do(ben.desk)

    approve.undo(ben.desk)
    assert (acts(ben), ben.view().state) == (["approved", "withdrawn"], FindingState.DRAFT)

    approve.do(ben.desk)
    assert (acts(ben), ben.view().state) == (["approved", "withdrawn", "approved"], FindingState.APPROVED)


def test_a_step_of_somebody_else_is_not_taken_back(ada: Coder, ben: Coder) -> None:
    ada.complete()
    mark = step(ada, ReviewAct.PREPARED)
    mark.do(ada.desk)

    with pytest.raises(RuleRefusedError) as refusal:
        mark.undo(ben.desk)

    assert refusal.value.reason == "undo-not-yours"


def test_an_incomplete_finding_is_not_approved(ada: Coder, ben: Coder) -> None:
    ada.do(judging.rate(ada.subject(), Severity.HIGH))

    with pytest.raises(RuleRefusedError) as refusal:
        step(ben, ReviewAct.APPROVED).do(ben.desk)

    assert refusal.value.reason == "incomplete-finding"
    assert "it has no category" in ada.view().missing
