"""A clock that was set back: no step counts as taken before the one that it answers, and it is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from clausemark.archive.clock import FixedClock, SystemClock
from clausemark.archive.identifiers import StepId
from clausemark.errors import RuleRefusedError
from clausemark.regulations.vocabulary import ReviewAct
from clausemark.review.engagement import Engagement
from clausemark.review.finding import Finding
from clausemark.review.sign_off import ReviewStep
from clausemark.services.verifying import verify_workspace
from clausemark.store.transaction import Transaction
from clausemark.store.workspace import Workspace
from support import review_builders as built
from support.workspaces import ACTOR, CLOCK, add_document, add_finding, add_version, made


def take(tx: Transaction, on: Finding, act: ReviewAct, minute: int, event: str = "") -> ReviewStep:
    """Take a step some minutes after noon, in the name of who prepared the finding."""
    step = built.step(act, tx.persons.get(on.prepared_by), built.ENTRY, minute=minute, about=on)
    dated = replace(step, version=on.target.version)
    return tx.steps.add(lambda key: replace(dated, id=StepId(key)), event or f"finding.{act.value}")


def test_a_withdrawal_does_not_count_as_taken_before_the_approval(tmp_path: Path) -> None:
    with made(tmp_path / "a.clausemark") as workspace, workspace.transaction(ACTOR) as tx:
        finding = add_finding(tx, add_version(tx, add_document(tx)))
        take(tx, finding, ReviewAct.APPROVED, 10)

        with pytest.raises(RuleRefusedError) as refusal:
            take(tx, finding, ReviewAct.WITHDRAWN, 9)

        assert refusal.value.reason == "clock-behind"
        assert "2026-03-02T12:10:00Z" in refusal.value.message
        assert take(tx, finding, ReviewAct.WITHDRAWN, 10).act is ReviewAct.WITHDRAWN


def test_steps_of_another_workspace_keep_their_moments(tmp_path: Path) -> None:
    with made(tmp_path / "a.clausemark") as workspace, workspace.transaction(ACTOR) as tx:
        finding = add_finding(tx, add_version(tx, add_document(tx)))
        take(tx, finding, ReviewAct.APPROVED, 10)

        brought = take(tx, finding, ReviewAct.PREPARED, 5, "step.exchanged")

        assert brought in tx.steps.of_finding(finding.id)


def test_verification_tells_that_a_clock_was_set_back(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    made(path).close()
    before = {check.name for check in verify_workspace(path, None, SystemClock()).checks}
    earlier = FixedClock(built.NOON - timedelta(days=1))
    with Workspace.open(path, passphrase=None, clock=earlier) as workspace, workspace.transaction(ACTOR) as tx:
        tx.set_engagement(Engagement(title="Review of Lantern"))

    report = verify_workspace(path, None, CLOCK)

    assert report.ok
    assert "clock" not in before
    (told,) = [check.detail for check in report.checks if check.name == "clock"]
    assert told.endswith("1 in all, first event 2")
