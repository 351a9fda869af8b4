"""Settling a conflict is an act: taken back, record and finding are as they were, unless something rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from clausemark.errors import ConflictError, RuleRefusedError
from clausemark.regulations.vocabulary import ReviewAct, Severity
from clausemark.review.returned import Choice, ReturnedEntry
from clausemark.services.changes import Changed
from clausemark.services.desk import Desk
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.returns.lines import ReturnedLines, returns_kept
from clausemark.services.returns.returning import return_workbook
from clausemark.services.returns.settling import SettleConflicts, open_conflicts, settle
from clausemark.services.reviewing import sign
from support.desks import ADA, BEN, acting, add_judged, add_terms, desk_on
from support.returned_workbooks import filled, workbook_of

LENA = {"Decision": "accept", "Decided by": "Lena Law", "Decided on": date(2026, 11, 20)}
NORA = {"Decision": "reject", "Decided by": "Nora Note", "Decided on": date(2026, 11, 21)}


@pytest.fixture
def contested(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on which two copies disagree over a decision and over a proposed severity."""
    desk = desk_on(tmp_path / "small.clausemark")
    (version,) = add_terms(desk)
    add_judged(desk, version, 1, "f-1", severity=Severity.HIGH)
    data = workbook_of(desk, freeze(desk, Selected()).pack)
    for name, values in (("lena", LENA | {"Proposed severity": "low"}), ("nora", NORA | {"Proposed severity": "info"})):
        path = tmp_path / f"{name}.xlsx"
        path.write_bytes(filled(data, values))
        return_workbook(desk, path)
    yield desk
    desk.workspace.close()


def _conflict(desk: Desk, column: str) -> ReturnedEntry:
    return next(each for each in open_conflicts(desk) if each.column == column)


def _act(desk: Desk, column: str, choice: Choice = Choice.ACCEPT) -> SettleConflicts:
    return SettleConflicts("settle", (_conflict(desk, column).id,), choice)


def _severity(desk: Desk) -> Severity | None:
    with desk.workspace.reading() as view:
        (finding,) = view.findings.all()
    return finding.judgement.severity


def _said(desk: Desk) -> list[tuple[str, str]]:
    with desk.workspace.reading() as view:
        return [(each.decision, each.proposed_severity) for each in view.legal.all()]


def test_a_taken_back_acceptance_leaves_record_and_finding_as_they_were(contested: Desk) -> None:
    said, severity = _said(contested), _severity(contested)
    act = _act(contested, "Proposed severity")
    assert Changed.FINDINGS in act.do(contested).kinds
    assert _severity(contested) is Severity.INFO

    act.undo(contested)

    assert (_said(contested), _severity(contested)) == (said, severity)
    assert _conflict(contested, "Proposed severity").settlement is None
    with contested.workspace.reading() as view:
        acts = [event.act for event in view.ledger.events()]
    assert {"return.settled", "return.reopened", "finding.taken-back"} <= set(acts)


def test_the_cells_of_one_decision_are_opened_again_together(contested: Desk) -> None:
    before = len(open_conflicts(contested))
    act = _act(contested, "Decided by")
    act.do(contested)
    assert len(open_conflicts(contested)) == before - 3

    act.undo(contested)

    assert len(open_conflicts(contested)) == before


def test_an_act_can_be_done_again_with_the_same_open_item(contested: Desk) -> None:
    act = _act(contested, "Decision", Choice.ASK)
    act.do(contested)
    act.undo(contested)

    act.do(contested)

    with contested.workspace.reading() as view:
        assert len(list(view.open_items.all())) == 1


def test_what_a_second_reviewer_approved_is_not_taken_back(contested: Desk) -> None:
    act = _act(contested, "Proposed severity")
    act.do(contested)
    with contested.workspace.reading() as view:
        (finding,) = view.findings.all()
    ben = acting(contested, BEN)
    sign(acting(contested, ADA), finding.target.version, ReviewAct.PREPARED, findings=[finding.label])
    sign(ben, finding.target.version, ReviewAct.APPROVED, findings=[finding.label])

    with pytest.raises(RuleRefusedError) as refused:
        act.undo(contested)

    assert refused.value.reason == "signed-meanwhile"
    assert _severity(contested) is Severity.INFO


def test_what_legal_said_since_is_not_taken_back(contested: Desk) -> None:
    act = _act(contested, "Decision")
    act.do(contested)
    with contested.workspace.transaction(contested.actor) as tx:
        (record,) = (each for each in tx.legal.all() if each.decision)
        tx.legal.change(record.id, record, "legal.changed")

    with pytest.raises(ConflictError) as refused:
        act.undo(contested)

    assert refused.value.reason == "record-changed"


def test_a_line_holds_what_was_exported_what_stands_and_what_legal_wrote(contested: Desk) -> None:
    lines = {line.column: line for line in ReturnedLines(contested).open()}

    assert (lines["Decision"].exported, lines["Decision"].now, lines["Decision"].after) == ("", "accept", "reject")
    assert lines["Decision"].finding is not None


def test_the_returns_say_how_many_of_their_conflicts_are_open(contested: Desk) -> None:
    assert [each.open for each in returns_kept(contested)] == [4, 0]

    settle(contested, [_conflict(contested, "Proposed severity").id], Choice.KEEP)

    assert [each.open for each in returns_kept(contested)] == [3, 0]
