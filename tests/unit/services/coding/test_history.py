"""The history of a finding tells who did what and when, the latest first, and what lapsed."""

from __future__ import annotations

from clausemark.regulations.vocabulary import ReviewAct, Severity
from clausemark.services.coding.discussing import RecordDissent
from clausemark.services.coding.history import Happening
from clausemark.services.coding.judging import Words
from clausemark.services.coding.stepping import TakeStep
from unit.services.coding.conftest import Coder


def test_revisions_of_one_sitting_are_one_line(ada: Coder) -> None:
    ada.rate(Severity.LOW)
    for words in ("Access", "Access may", "Access may end."):
        ada.write(words)
    ada.write("Files are lost.", Words.WHY_IT_MATTERS)

    lines = ada.view().history

    assert [(each.what, each.parts, each.revisions) for each in lines] == [
        (Happening.REVISED, ("why_it_matters",), (5, 5)),
        (Happening.REVISED, ("what_it_says",), (2, 4)),
        (Happening.BEGUN, (), (1, 1)),
    ]
    assert {each.person for each in lines} == {"Ada Quill"}


def test_a_lapsed_approval_says_what_changed(ada: Coder, ben: Coder) -> None:
    finding = ada.complete()
    TakeStep("Approve", ReviewAct.APPROVED, finding, ben.view().assessed.digest, ben.reader.passages).do(ben.desk)
    RecordDissent("Dissent", finding, "It is softer.", ada.reader.passages).do(ben.desk)
    ada.write("Other words.")

    lines = {each.what: each for each in ada.view().history}

    assert lines[Happening.STEP].why == "Changed since: what it says."
    assert (lines[Happening.DISSENT].person, lines[Happening.DISSENT].text) == ("Ben Marsh", "It is softer.")


def test_a_dissent_is_one_line_and_not_its_step_as_well(ada: Coder, ben: Coder) -> None:
    ada.rate(Severity.LOW)
    RecordDissent("Dissent", ada.finding().id, "It is softer.", ada.reader.passages).do(ben.desk)

    assert [each.what for each in ada.view().history] == [Happening.DISSENT, Happening.BEGUN]
