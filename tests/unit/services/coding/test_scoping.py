"""Provisions are put out of scope and brought back one by one, and flagged."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausemark.archive.identifiers import StepId
from clausemark.errors import RuleRefusedError
from clausemark.regulations.vocabulary import ReviewAct, ScopeReason
from clausemark.services.changes import Edit
from clausemark.services.coding import judging
from clausemark.services.coding.scoping import BringIntoScope, ClearFlag, PutOutOfScope, SetFlag
from support import review_builders as built
from unit.services.coding.conftest import LAW, Coder


def out(coder: Coder, *places: int, reason: ScopeReason = ScopeReason.BOILERPLATE) -> Edit:
    provisions = tuple(coder.provisions[place] for place in places)
    edit = PutOutOfScope("Leave out", coder.version, provisions, reason)
    edit.do(coder.desk)
    return edit


def left_out(coder: Coder) -> list[int]:
    return [place for place in range(len(coder.provisions)) if coder.at(place).exclusion is not None]


def test_a_provision_is_left_out_and_brought_back(ada: Coder) -> None:
    edit = out(ada, 0)
    assert left_out(ada) == [0]

    edit.undo(ada.desk)
    assert left_out(ada) == []
    edit.do(ada.desk)
    assert left_out(ada) == [0]
    assert ada.desk.workspace.check() == []


def test_the_reason_other_needs_words(ada: Coder) -> None:
    with pytest.raises(RuleRefusedError) as refusal:
        out(ada, 0, reason=ScopeReason.OTHER)

    assert refusal.value.reason == "note-missing"


@pytest.mark.parametrize("places", [(0, 1, 2), ()])
def test_bringing_one_provision_back_leaves_the_others_out(ada: Coder, places: tuple[int, ...]) -> None:
    out(ada, *places)
    exclusion = ada.at(1).exclusion
    assert exclusion is not None
    edit = BringIntoScope("Bring back", exclusion.id, ada.provisions[1])

    edit.do(ada.desk)
    assert left_out(ada) == [0, 2]

    edit.undo(ada.desk)
    assert left_out(ada) == [0, 1, 2]
    edit.do(ada.desk)
    assert left_out(ada) == [0, 2]
    assert ada.desk.workspace.check() == []


def test_a_provision_with_a_finding_counts_as_reviewed_and_not_as_left_out(ada: Coder) -> None:
    out(ada)
    ada.do(judging.categorise(ada.subject(1), ("consent",), LAW.vocabulary))

    assert left_out(ada) == [0, 2]


def test_an_exclusion_that_a_sign_off_has_seen_is_not_taken_back(ada: Coder, ben: Coder) -> None:
    edit = out(ada)
    with ben.desk.workspace.transaction("Ben Marsh") as tx:
        person = tx.persons.ensure("Ben Marsh", "reviewer")
        seen = built.step(ReviewAct.APPROVED, built.BEN, built.CAPTURE, about=None)
        tx.steps.add(
            lambda key: replace(seen, id=StepId(key), version=ada.version, person=person.id), "version.approved"
        )

    with pytest.raises(RuleRefusedError) as refusal:
        edit.undo(ada.desk)

    assert refusal.value.reason == "signed-meanwhile"


def test_a_flag_is_set_and_cleared(ada: Coder, ben: Coder) -> None:
    flagging = SetFlag("Flag", ada.version, ada.provisions[0], "Ask again")
    flagging.do(ada.desk)
    flag = ada.at(0).flag
    assert flag is not None
    assert (ada.at(0).name(flag.by), flag.note) == ("Ada Quill", "Ask again")
    with pytest.raises(RuleRefusedError) as refusal:
        SetFlag("Flag", ada.version, ada.provisions[0]).do(ben.desk)
    assert refusal.value.reason == "already-flagged"

    clearing = ClearFlag("Clear the flag", flag)
    clearing.do(ben.desk)
    assert ada.at(0).flag is None
    clearing.undo(ben.desk)
    assert ada.at(0).flag == flag
    flagging.undo(ada.desk)
    assert ada.at(0).flag is None
    assert ada.desk.workspace.check() == []
