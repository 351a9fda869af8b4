"""The acts of a session that can be taken back, in the order in which they were done.

Qt has such a stack. Its commands are deleted by Qt while Python still counts them, or the other way round, once a
session with acts on its stack is collected as garbage; that ended the program. Here Python alone holds them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from clausemark.errors import ClausemarkError
from clausemark.services.changes import Change, Edit, Joinable
from clausemark.services.progress import CancelledError
from clausemark.ui.telling import told


class Running(Protocol):
    """What takes an act back, or does it again; raises `ClausemarkError`, `CancelledError` among them."""

    def __call__(self, edit: Edit, /, *, again: bool) -> Change:
        """Return what changed."""
        ...


class UndoStack(QObject):
    """Acts that were done, then acts that were taken back; all of it in the interface thread.

    `moved` comes when what can be taken back or done again is another. `done` carries the `Change` of an act that was
    taken back or done again, `refused` the `ClausemarkError` of one that was not. A refused act leaves the stack, for
    it would be refused again; one that was stopped stays, to be asked for again.
    """

    moved = Signal()
    done = Signal(object)
    refused = Signal(object)

    def __init__(self, run: Running, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._past: list[Edit] = []
        self._future: list[Edit] = []
        self._running = False
        self._waiting: list[Edit] = []

    def __len__(self) -> int:
        """Count the acts, those that were taken back among them."""
        return len(self._past) + len(self._future)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is an act to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Tell whether there is an act to do again."""
        return bool(self._future)

    @property
    def undo_text(self) -> str:
        """Return the name of the act that would be taken back, empty where there is none."""
        return told(self._past[-1].name) if self._past else ""

    @property
    def redo_text(self) -> str:
        """Return the name of the act that would be done again, empty where there is none."""
        return told(self._future[-1].name) if self._future else ""

    def is_next(self, edit: Edit | None) -> bool:
        """Tell whether `undo` would take back this very act now."""
        return not self._running and bool(self._past) and self._past[-1] is edit

    def push(self, edit: Edit) -> None:
        """Take on an act that was done; it becomes one with the act before where both say that they are.

        An act that ends while another is being taken back comes after it.
        """
        if self._running:
            self._waiting.append(edit)
            return
        self._future.clear()
        joined = _joined(self._past[-1], edit) if self._past else None
        if joined is not None:
            self._past[-1] = joined
        else:
            self._past.append(edit)
        self.moved.emit()

    def clear(self) -> None:
        """Forget all acts; what they changed stays."""
        self._past.clear()
        self._future.clear()
        self._waiting.clear()
        self.moved.emit()

    def undo(self) -> None:
        """Take the last act back; nothing happens where there is none, or while another is on its way."""
        self._move(self._past, self._future, again=False)

    def redo(self) -> None:
        """Do the act again that was taken back last."""
        self._move(self._future, self._past, again=True)

    def _move(self, source: list[Edit], target: list[Edit], *, again: bool) -> None:
        if self._running or not source:
            return
        with self._one_at_a_time():
            change = self._outcome(source, target, again=again)
        if change is not None:
            self.done.emit(change)

    def _outcome(self, source: list[Edit], target: list[Edit], *, again: bool) -> Change | None:
        edit = source[-1]
        try:
            change = self._run(edit, again=again)
        except CancelledError as error:
            self.refused.emit(error)
            return None
        except ClausemarkError as error:
            _take(source, edit)
            self.refused.emit(error)
            return None
        if _take(source, edit):
            target.append(edit)
        return change

    @contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        self._running = True
        try:
            yield
        finally:
            self._running = False
            waiting, self._waiting = self._waiting, []
            for edit in waiting:
                self.push(edit)
            self.moved.emit()


def _joined(earlier: Edit, later: Edit) -> Edit | None:
    if isinstance(earlier, Joinable) and isinstance(later, Joinable):
        return earlier.joined(later)
    return None


def _take(acts: list[Edit], edit: Edit) -> bool:
    """Take an act off; False where all acts were forgotten meanwhile."""
    if not acts or acts[-1] is not edit:
        return False
    acts.pop()
    return True
