"""Dissents and open items: on record, answered, settled, and taken back only while nobody relied on them."""

from __future__ import annotations

import pytest

from clausemark.errors import ConflictError, RuleRefusedError
from clausemark.regulations.vocabulary import ReviewAct
from clausemark.review.finding import Dissent, OpenItem
from clausemark.services.coding.discussing import AnswerDissent, RaiseOpenItem, RecordDissent, SettleOpenItem
from unit.services.coding.conftest import Coder


def dissent(coder: Coder) -> Dissent:
    return coder.view().assessed.entry.dissents[0]


def item(coder: Coder) -> OpenItem:
    return coder.view().assessed.entry.open_items[0]


def test_a_dissent_is_recorded_with_its_author_and_answered(ada: Coder, ben: Coder) -> None:
    ada.rate()
    RecordDissent("Dissent", ada.finding().id, " It is softer. ", ada.reader.passages).do(ben.desk)
    answer = AnswerDissent("Answer", dissent(ada).id, "No: “at any time”.")

    answer.do(ada.desk)

    assert (ada.at().name(dissent(ada).by), dissent(ada).text) == ("Ben Marsh", "It is softer.")
    assert [each.act for each in ada.view().assessed.entry.steps] == [ReviewAct.DISSENTED]
    assert dissent(ada).answer is not None
    answer.undo(ada.desk)
    assert dissent(ada).answer is None
    answer.do(ada.desk)
    with pytest.raises(ConflictError):
        answer.do(ada.desk)
    assert ada.desk.workspace.check() == []


def test_nobody_dissents_from_their_own_work(ada: Coder) -> None:
    ada.rate()

    with pytest.raises(RuleRefusedError) as refusal:
        RecordDissent("Dissent", ada.finding().id, "It is softer.", ada.reader.passages).do(ada.desk)

    assert refusal.value.reason == "four-eyes"


def test_a_dissent_can_be_taken_back_until_it_is_answered(ada: Coder, ben: Coder) -> None:
    ada.rate()
    edit = RecordDissent("Dissent", ada.finding().id, "It is softer.", ada.reader.passages)
    edit.do(ben.desk)
    edit.undo(ben.desk)
    assert (ada.view().assessed.entry.dissents, ada.view().assessed.entry.steps) == ((), ())
    edit.do(ben.desk)
    AnswerDissent("Answer", dissent(ada).id, "No.").do(ada.desk)

    with pytest.raises(RuleRefusedError) as refusal:
        edit.undo(ben.desk)

    assert refusal.value.reason == "dissent-answered"


@pytest.mark.parametrize("text", ["", "  "])
def test_words_are_wanted(ada: Coder, ben: Coder, text: str) -> None:
    ada.rate()
    finding = ada.finding().id

    for edit in (
        RecordDissent("Dissent", finding, text, ada.reader.passages),
        RaiseOpenItem("Ask", ada.version, finding, text, "Ada Quill"),
    ):
        with pytest.raises(RuleRefusedError) as refusal:
            edit.do(ben.desk)
        assert refusal.value.reason == "note-missing"


def test_a_question_has_an_owner_and_is_settled_and_opened_again(ada: Coder) -> None:
    ada.rate()
    ask = RaiseOpenItem("Ask", ada.version, ada.finding().id, "Since when?", "Cleo Varga", "2026-04-01")
    ask.do(ada.desk)
    assert (ada.at().name(item(ada).owner), item(ada).due, item(ada).state) == ("Cleo Varga", "2026-04-01", "open")

    settle = SettleOpenItem("Settle", item(ada), "Since March.")
    settle.do(ada.desk)
    assert (item(ada).state, item(ada).resolution) == ("resolved", "Since March.")
    with pytest.raises(RuleRefusedError) as refusal:
        ask.undo(ada.desk)
    assert refusal.value.reason == "item-settled"

    settle.undo(ada.desk)
    assert (item(ada).state, item(ada).resolution) == ("open", None)
    ask.undo(ada.desk)
    assert ada.view().assessed.entry.open_items == ()
    assert ada.desk.workspace.check() == []
