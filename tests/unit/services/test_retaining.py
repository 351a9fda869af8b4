"""The legal hold and the day until which everything is kept: set for a reason, and told with who and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.errors import RuleRefusedError, UsageError
from clausemark.services.desk import Desk, Law
from clausemark.services.engaging import EngagementEdit, engagement_of, set_engagement
from clausemark.services.freezing.build import engagement_row
from clausemark.services.retaining import retention_of, set_retention
from support.workspaces import ACTOR, CLOCK, made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "a.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


def test_a_hold_is_set_and_released_for_reasons_that_stay(desk: Desk) -> None:
    set_engagement(desk, {"title": "Review"})

    set_retention(desk, hold=True, reason=" Case\n12/2026 ", until="2036-12-31")
    kept = set_retention(replace(desk, actor="Reviewer Two"), hold=False, reason="Case closed")

    assert (kept.legal_hold, kept.hold_reason, kept.retain_until) == (False, "Case closed", "2036-12-31")
    assert [(each.by, each.legal_hold, each.hold_reason) for each in kept.changes] == [
        (ACTOR, True, "Case 12/2026"),
        ("Reviewer Two", False, "Case closed"),
    ]
    assert not desk.workspace.check()


@pytest.mark.parametrize(("hold", "reason", "code"), [(True, " ", "reason-missing"), (False, "Over", "hold-not-set")])
def test_a_hold_that_says_too_little_or_ends_nothing_is_refused(desk: Desk, hold: bool, reason: str, code: str) -> None:
    with pytest.raises(RuleRefusedError) as refused:
        set_retention(desk, hold=hold, reason=reason)

    assert (refused.value.reason, retention_of(desk).changes) == (code, ())


def test_a_hold_in_force_keeps_its_reason(desk: Desk) -> None:
    set_retention(desk, hold=True, reason="Case 12/2026")

    with pytest.raises(RuleRefusedError) as refused:
        set_retention(desk, hold=True, reason="Another case")

    assert (refused.value.reason, retention_of(desk).hold_reason) == ("hold-set", "Case 12/2026")


@pytest.mark.parametrize("day", ["2036-02-30", "in ten years", "20361231", " 2036-12-31"])
def test_what_is_no_day_is_refused_wherever_it_is_set(desk: Desk, day: str) -> None:
    before = engagement_of(desk)
    acts = (
        lambda: set_retention(desk, until=day),
        lambda: set_engagement(desk, {"retain_until": day}),
        lambda: EngagementEdit(before, replace(before, retain_until=day)).do(desk),
    )

    for act in acts:
        with pytest.raises(UsageError) as refused:
            act()
        assert refused.value.reason == "time-invalid"

    assert retention_of(desk).retain_until == ""


def test_the_day_can_be_taken_away(desk: Desk) -> None:
    set_retention(desk, until="2036-12-31")

    assert set_retention(desk, until="").retain_until == ""


def test_a_pack_states_the_hold_as_it_stands(desk: Desk) -> None:
    set_retention(desk, hold=True, reason="Case 12/2026", until="2036-12-31")

    row = engagement_row(engagement_of(desk), None)

    assert (row.legal_hold, row.hold_reason, row.retain_until) == (True, "Case 12/2026", "2036-12-31")
