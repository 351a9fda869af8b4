"""Findings begin with the first act, every change is a revision, and taking back adds and never overwrites."""

from __future__ import annotations

import pytest

from clausemark.errors import ConflictError, RuleRefusedError
from clausemark.regulations.vocabulary import FindingState, Origin, ReviewAct, Severity
from clausemark.services.changes import Changed, Joinable
from clausemark.services.coding import judging
from clausemark.services.coding.discussing import RaiseOpenItem
from clausemark.services.coding.judging import Words
from clausemark.services.coding.stepping import TakeStep
from support.workspaces import CLAUSES
from unit.services.coding.conftest import Coder


def test_the_first_act_on_a_provision_begins_its_finding(ada: Coder) -> None:
    ada.rate(Severity.CRITICAL)

    finding = ada.finding()
    anchor = finding.target.anchor
    assert anchor is not None
    assert (finding.label, finding.revision, finding.origin) == ("f-001", 1, Origin.HUMAN)
    assert finding.judgement.severity is Severity.CRITICAL
    assert (anchor.quote.exact, finding.target.provisions) == (CLAUSES[1], (ada.provisions[1],))
    assert ada.desk.workspace.check() == []


def test_word_of_a_change_names_version_and_finding(ada: Coder) -> None:
    change = ada.do(judging.rate(ada.subject(), Severity.LOW))

    assert change.kinds == Changed.FINDINGS
    assert (change.versions, change.findings) == (frozenset({ada.version}), frozenset({ada.finding().id}))
    assert change.saved_at == ada.desk.clock.now()


def test_every_further_act_is_a_revision_by_the_person_who_acts(ada: Coder, ben: Coder) -> None:
    ada.rate(Severity.LOW)
    ben.rate(Severity.HIGH)

    revisions = ada.view().assessed.entry.revisions
    names = [ada.at().name(each.prepared_by) for each in revisions]
    assert [(each.revision, each.judgement.severity) for each in revisions] == [(1, Severity.LOW), (2, Severity.HIGH)]
    assert names == ["Ada Quill", "Ben Marsh"]


def test_taking_back_adds_a_revision_with_the_earlier_content(ada: Coder) -> None:
    ada.rate(Severity.LOW)
    edit = ada.rate(Severity.HIGH)

    edit.undo(ada.desk)

    assert [each.judgement.severity for each in ada.view().assessed.entry.revisions] == [
        Severity.LOW,
        Severity.HIGH,
        Severity.LOW,
    ]
    edit.do(ada.desk)
    assert (ada.finding().revision, ada.finding().judgement.severity) == (4, Severity.HIGH)
    assert ada.desk.workspace.check() == []


def test_a_finding_that_was_begun_is_taken_out_and_brought_back_with_its_label(ada: Coder) -> None:
    edit = ada.rate(Severity.LOW)
    begun = ada.finding()

    edit.undo(ada.desk)
    assert ada.at().findings == ()

    edit.do(ada.desk)
    assert (ada.finding().id, ada.finding().label) == (begun.id, "f-001")
    with ada.desk.workspace.reading() as view:
        acts = [event.act for event in view.ledger.events(begun.id)]
    assert acts == ["finding.prepared", "finding.removed", "finding.restored"]
    assert ada.desk.workspace.check() == []


def test_an_act_on_what_somebody_changed_meanwhile_is_a_conflict(ada: Coder, ben: Coder) -> None:
    ada.rate(Severity.LOW)
    late = judging.rate(ada.subject(), Severity.HIGH)
    ben.rate(Severity.MEDIUM)

    with pytest.raises(ConflictError) as refusal:
        ada.do(late)

    assert (refusal.value.reason, ada.finding().judgement.severity) == ("record-changed", Severity.MEDIUM)


def test_what_a_second_reviewer_approved_can_no_longer_be_taken_back(ada: Coder, ben: Coder) -> None:
    finding = ada.complete()
    edit = ada.write("Access may end today.")
    TakeStep("Approve", ReviewAct.APPROVED, finding, ben.view().assessed.digest, ben.reader.passages).do(ben.desk)

    with pytest.raises(RuleRefusedError) as refusal:
        edit.undo(ada.desk)

    assert refusal.value.reason == "signed-meanwhile"
    assert "Ben Marsh approved" in refusal.value.message
    assert ada.view().state is FindingState.APPROVED


def test_a_revision_after_a_sign_off_can_be_taken_back_and_the_sign_off_stands_again(ada: Coder, ben: Coder) -> None:
    finding = ada.complete()
    last_before = ada.write("Access may end tonight.")
    TakeStep("Approve", ReviewAct.APPROVED, finding, ben.view().assessed.digest, ben.reader.passages).do(ben.desk)
    edit = ada.write("Access may end today.")
    assert ada.view().state is FindingState.DRAFT
    assert ada.view().assessed.approvals[0].lapsed

    edit.undo(ada.desk)

    assert ada.view().state is FindingState.APPROVED
    with pytest.raises(RuleRefusedError) as refusal:
        last_before.undo(ada.desk)
    assert refusal.value.reason == "signed-meanwhile"


def test_nobody_takes_back_what_somebody_else_did(ada: Coder, ben: Coder) -> None:
    ada.rate(Severity.LOW)
    edit = ada.rate(Severity.HIGH)

    with pytest.raises(RuleRefusedError) as refusal:
        edit.undo(ben.desk)

    assert refusal.value.reason == "undo-not-yours"


def test_a_finding_with_an_open_item_is_not_taken_out(ada: Coder) -> None:
    edit = ada.rate(Severity.LOW)
    finding = ada.finding()
    ada.do(RaiseOpenItem("Ask", ada.version, finding.id, "Since when?", "Ada Quill"))

    with pytest.raises(RuleRefusedError) as refusal:
        edit.undo(ada.desk)

    assert refusal.value.reason == "finding-in-use"
    assert ada.finding() == finding


def test_what_is_typed_in_one_stay_in_a_field_is_one_act(ada: Coder) -> None:
    ada.rate(Severity.LOW)
    first = ada.write("Access", stay=1)
    second = ada.write("Access may end.", stay=1)
    other_stay = ada.write("Access may end at once.", stay=2)
    other_field = ada.write("Files are lost.", Words.WHY_IT_MATTERS, stay=2)

    assert isinstance(first, Joinable)
    joined = first.joined(second)
    assert joined is not None
    assert joined.joined(other_stay) is None  # type: ignore[attr-defined]
    assert other_stay.joined(other_field) is None  # type: ignore[attr-defined]
    for edit in (other_field, other_stay, joined):
        edit.undo(ada.desk)
    assert ada.finding().judgement.what_it_says == ""


def test_an_act_that_changes_nothing_is_no_act(ada: Coder) -> None:
    ada.rate(Severity.LOW)

    assert judging.rate(ada.subject(), Severity.LOW) is None
    assert judging.write(ada.subject(), Words.WHAT_IT_SAYS, "  ") is None


def test_work_on_a_rejected_finding_makes_it_a_draft_again(ada: Coder) -> None:
    ada.rate(Severity.LOW)
    ada.do(judging.reject(ada.subject()))
    assert ada.view().state is FindingState.REJECTED

    ada.rate(Severity.HIGH)

    assert ada.view().state is FindingState.DRAFT
