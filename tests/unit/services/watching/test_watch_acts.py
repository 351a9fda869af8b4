"""Adding, pacing and ending watches can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clausemark.errors import UsageError
from clausemark.services.desk import Desk, Law
from clausemark.services.watching.acts import AddWatch, EndWatch, PaceWatch
from clausemark.services.watching.watches import Wish, watches
from support.workspaces import ACTOR, CLOCK, made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "w.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


def places(desk: Desk) -> list[str]:
    return [each.watch.place for each in watches(desk)]


def test_a_watch_that_was_added_can_be_taken_back_and_added_again(desk: Desk, tmp_path: Path) -> None:
    act = AddWatch("Watch the folder", Wish(str(tmp_path)))

    act.do(desk)
    added = places(desk)
    act.undo(desk)
    gone = places(desk)
    act.do(desk)

    assert added == [str(tmp_path.resolve())]
    assert gone == []
    assert places(desk) == added


def test_a_watch_that_ended_is_there_again_when_that_is_taken_back(desk: Desk, tmp_path: Path) -> None:
    AddWatch("Watch the folder", Wish(str(tmp_path))).do(desk)
    (watched,) = watches(desk)
    act = EndWatch("End the watch", watched.watch)

    act.do(desk)
    gone = places(desk)
    act.undo(desk)

    assert gone == []
    assert places(desk) == [watched.watch.place]


def test_a_watch_looks_at_another_pace_and_at_the_one_before(desk: Desk, tmp_path: Path) -> None:
    AddWatch("Watch the folder", Wish(str(tmp_path))).do(desk)
    (watched,) = watches(desk)
    act = PaceWatch("Look every week", watched.watch, 168)

    act.do(desk)
    paced = watches(desk)[0].watch.every
    act.undo(desk)

    assert (paced, watches(desk)[0].watch.every) == (168, 24)


def test_a_pace_beyond_reason_is_refused(desk: Desk, tmp_path: Path) -> None:
    AddWatch("Watch the folder", Wish(str(tmp_path))).do(desk)
    (watched,) = watches(desk)

    with pytest.raises(UsageError) as refused:
        PaceWatch("Look never", watched.watch, 0).do(desk)

    assert refused.value.reason == "watch-interval"
