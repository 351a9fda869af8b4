"""The stack of acts that can be taken back, apart from a workspace."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from clausemark.archive.clock import parse_utc
from clausemark.errors import ClausemarkError, RuleRefusedError
from clausemark.services.changes import Change, Changed, Edit
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelledError
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from clausemark.ui.undo_stack import UndoStack

CHANGE = Change(Changed.ENGAGEMENT, parse_utc("2026-11-27T08:42:11Z"))


@dataclass(frozen=True, slots=True)
class Act:
    """An act that changes nothing; those of one `field` are one."""

    name: str

    def do(self, desk: Desk) -> Change:
        return CHANGE

    def undo(self, desk: Desk) -> Change:
        return CHANGE


@dataclass(frozen=True, slots=True)
class Typed(Act):
    """Words typed into a field."""

    field: str = "title"

    def joined(self, later: Edit) -> Edit | None:
        return later if isinstance(later, Typed) and later.field == self.field else None


class Runs:
    """Counts what is run, and answers as it was told to."""

    def __init__(self) -> None:
        self.told: list[tuple[str, bool]] = []
        self.error: ClausemarkError | None = None
        self.meanwhile: Callable[[], None] = lambda: None

    def __call__(self, edit: Edit, /, *, again: bool) -> Change:
        self.told.append((edit.name, again))
        self.meanwhile()
        if self.error is not None:
            raise self.error
        return CHANGE


@pytest.fixture
def runs() -> Runs:
    return Runs()


@pytest.fixture
def stack(app: QApplication, runs: Runs) -> UndoStack:
    return UndoStack(runs)


def test_the_last_act_is_taken_back_first_and_done_again_last(stack: UndoStack, runs: Runs) -> None:
    stack.push(Act("one"))
    stack.push(Act("two"))

    stack.undo()
    stack.undo()
    stack.redo()
    stack.redo()

    assert runs.told == [("two", False), ("one", False), ("one", True), ("two", True)]
    assert (stack.undo_text, stack.redo_text) == ("two", "")


def test_a_new_act_forgets_what_was_taken_back(stack: UndoStack) -> None:
    stack.push(Act("one"))
    stack.undo()

    stack.push(Act("two"))

    assert not stack.can_redo
    assert (len(stack), stack.undo_text) == (1, "two")


def test_words_typed_in_one_stay_are_taken_back_at_once(stack: UndoStack) -> None:
    for act in (Typed("a"), Typed("ab"), Typed("x", "purpose"), Act("other"), Typed("y", "purpose")):
        stack.push(act)

    assert len(stack) == 4


def test_a_refused_act_leaves_the_stack(stack: UndoStack, runs: Runs) -> None:
    refused: list[object] = []
    stack.refused.connect(refused.append)
    stack.push(Act("one"))
    stack.push(Act("two"))
    runs.error = RuleRefusedError("A sign-off rests on it.", reason="signed")

    stack.undo()

    assert refused == [runs.error]
    assert (stack.undo_text, stack.can_redo) == ("one", False)


def test_an_act_that_was_stopped_can_be_asked_for_again(stack: UndoStack, runs: Runs) -> None:
    stack.push(Act("one"))
    stack.undo()
    runs.error = CancelledError("Stopped.", reason="cancelled")

    stack.redo()

    assert (stack.can_undo, stack.redo_text) == (False, "one")


def test_only_one_act_is_on_its_way_at_a_time(stack: UndoStack, runs: Runs) -> None:
    stack.push(Act("one"))
    stack.push(Act("two"))
    runs.meanwhile = stack.undo

    stack.undo()

    assert runs.told == [("two", False)]
    assert (stack.undo_text, stack.redo_text) == ("one", "two")


def test_an_act_that_ends_meanwhile_comes_after_what_is_done_again(stack: UndoStack, runs: Runs) -> None:
    stack.push(Act("one"))
    stack.undo()
    runs.meanwhile = lambda: stack.push(Act("meanwhile"))

    stack.redo()
    runs.meanwhile = lambda: None
    stack.undo()
    stack.undo()

    assert runs.told[1:] == [("one", True), ("meanwhile", False), ("one", False)]


def test_only_the_last_act_is_next_and_none_while_one_is_on_its_way(stack: UndoStack, runs: Runs) -> None:
    one, two, meanwhile = Act("one"), Act("two"), list[bool]()
    stack.push(one)
    stack.push(two)
    before = stack.is_next(one), stack.is_next(two), stack.is_next(None)
    runs.meanwhile = lambda: meanwhile.append(stack.is_next(two))

    stack.undo()

    assert before == (False, True, False)
    assert meanwhile == [False]
    assert (stack.is_next(one), stack.is_next(two)) == (True, False)


def test_what_was_forgotten_meanwhile_stays_forgotten(stack: UndoStack, runs: Runs) -> None:
    stack.push(Act("one"))
    runs.meanwhile = stack.clear

    stack.undo()

    assert len(stack) == 0


def test_what_changed_is_told_after_the_stack_moved(stack: UndoStack) -> None:
    seen: list[tuple[object, bool]] = []
    stack.done.connect(lambda change: seen.append((change, stack.can_redo)))
    stack.push(Act("one"))

    stack.undo()

    assert seen == [(CHANGE, True)]


def test_sessions_with_acts_on_their_stacks_are_collected_as_garbage(app: QApplication, desk: Desk) -> None:
    for _ in range(5):
        session = Session(desk, load_theme("light"))
        session.perform(Act("one"))
        session.perform(Act("two"))
        session.undo.undo()
        del session
    gc.collect()

    assert not [each for each in gc.get_objects() if isinstance(each, Session)]
