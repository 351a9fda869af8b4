"""The session: places, trails, acts that can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from clausemark.errors import RuleRefusedError
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.engaging import engagement_of, set_engagement
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session


@dataclass(frozen=True, slots=True)
class Retitle:
    """An act for these tests: it sets the title of the engagement."""

    before: str
    after: str
    refuse_undo: bool = False

    @property
    def name(self) -> str:
        return f"Title {self.after}"

    def do(self, desk: Desk) -> Change:
        set_engagement(desk, {"title": self.after})
        return Change(Changed.ENGAGEMENT, desk.clock.now())

    def undo(self, desk: Desk) -> Change:
        if self.refuse_undo:
            raise RuleRefusedError("A sign-off rests on it.", reason="signed")
        set_engagement(desk, {"title": self.before})
        return Change(Changed.ENGAGEMENT, desk.clock.now())


@dataclass(frozen=True, slots=True)
class LongRetitle(Retitle):
    """The same in steps, as an act on a thousand versions; `stop` asks to be stopped in the midst of them."""

    stop: bool = False

    @property
    def is_lengthy(self) -> bool:
        return True

    def do_in_steps(self, desk: Desk, progress: Progress, cancel: CancelToken) -> Change:
        return self.do(desk)

    def undo_in_steps(self, desk: Desk, progress: Progress, cancel: CancelToken) -> Change:
        assert current_thread() is not main_thread()
        progress.start(2, "versions")
        if self.stop:
            cancel.cancel()
        cancel.checkpoint()
        progress.advance(2)
        return self.undo(desk)


def shown_first(session: Session) -> None:
    with session.desk.workspace.reading() as view:
        version = next(view.versions.all())
    session.show_version(version.id)


def test_showing_a_version_shows_its_first_provision(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.provision_shown):
        shown_first(session)

    assert session.place is not None
    assert session.trail is not None
    assert session.trail.position(session.place) == (1, session.trail.position(session.place)[1])  # type: ignore[index]


def test_steps_follow_the_document_and_end_with_it(session: Session) -> None:
    shown_first(session)

    assert not session.step(-1)
    assert session.step(1)
    assert session.step(-1)


def test_an_act_is_taken_back_and_done_again(session: Session) -> None:
    before = engagement_of(session.desk).title
    session.perform(Retitle(before, "Terms of three platforms"))

    session.undo.undo()
    undone = engagement_of(session.desk).title
    session.undo.redo()

    assert undone == before
    assert engagement_of(session.desk).title == "Terms of three platforms"
    assert session.undo.undo_text == "Title Terms of three platforms"


def test_a_refused_undo_leaves_the_stack_and_says_why(session: Session, qtbot: QtBot) -> None:
    session.perform(Retitle("a", "b", refuse_undo=True))

    with qtbot.waitSignal(session.refused) as refusal:
        session.undo.undo()

    assert refusal.args is not None
    assert str(refusal.args[0]) == "A sign-off rests on it."
    assert not session.undo.can_redo
    assert engagement_of(session.desk).title == "b"


def test_every_change_is_announced_with_its_moment(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignals([session.saved, session.changed]):
        session.perform(Retitle("a", "b"))


def test_another_person_cannot_take_back_what_the_first_one_did(session: Session) -> None:
    session.perform(Retitle("a", "b"))

    session.act_as("Second Officer")

    assert not session.undo.can_undo
    assert session.desk.actor == "Second Officer"


@pytest.mark.parametrize("by", [1, -1])
def test_nothing_is_stepped_through_before_a_version_is_shown(session: Session, by: int) -> None:
    assert not session.step(by)


def test_an_act_that_takes_long_is_taken_back_in_a_job_that_tells_how_far_it_is(session: Session) -> None:
    said: list[tuple[int, int, str]] = []
    asked: list[str] = []

    def follow(job: Job, words: str) -> None:
        asked.append(words)
        job.progressed.connect(lambda *step: said.append(step))

    session.waiting.connect(follow)
    session.perform(LongRetitle("One", "Two"))

    session.undo.undo()

    assert engagement_of(session.desk).title == "One"
    assert asked == ["Taking back: Title Two"]
    assert said == [(0, 2, "versions"), (2, 2, "")]
    assert session.undo.can_redo


def test_what_takes_long_begins_once_the_window_had_a_turn_to_show_it(session: Session) -> None:
    order: list[str] = []

    def follow(job: Job, _: str) -> None:
        job.progressed.connect(lambda *_: order.append("begun"))
        QTimer.singleShot(0, lambda: order.append("shown"))

    session.waiting.connect(follow)
    session.perform(LongRetitle("One", "Two"))

    session.undo.undo()

    assert order[0] == "shown"
    assert "begun" in order
    assert engagement_of(session.desk).title == "One"


def test_a_taking_back_that_was_stopped_changes_nothing_and_can_be_asked_for_again(
    session: Session, qtbot: QtBot
) -> None:
    refused: list[str] = []
    session.refused.connect(lambda error: refused.append(str(error)))
    session.perform(LongRetitle("One", "Two", stop=True))

    session.undo.undo()
    qtbot.waitUntil(lambda: session.undo.can_undo)

    assert engagement_of(session.desk).title == "Two"
    assert refused == ["Stopped as asked. Nothing was changed."]
    assert not session.undo.can_redo
