"""Freeze and export in processes of their own, so that a window stays free and can stop them."""

from __future__ import annotations

import multiprocessing
import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

from clausemark.archive.clock import Clock
from clausemark.errors import (
    ClausemarkError,
    ConflictError,
    InputRefusedError,
    IntegrityError,
    RuleRefusedError,
    UsageError,
    WorkspaceUnavailableError,
)
from clausemark.phrases import phrase
from clausemark.services.desk import Desk, Law
from clausemark.services.exporting.failures import ExportError
from clausemark.services.exporting.material import ExportChoices, gather_export
from clausemark.services.exporting.writing import Exported, record_export, refuse_taken, write_export
from clausemark.services.freezing.freeze import Frozen, Ready, Selected, keep, ready
from clausemark.services.progress import CancelledError, CancelToken, Progress, Silent
from clausemark.store.workspace import Door, Workspace

T = TypeVar("T")

_TICK = 0.1
_FAMILIES: dict[str, type[ClausemarkError]] = {
    family.__name__: family
    for family in (
        CancelledError,
        ConflictError,
        ExportError,
        InputRefusedError,
        IntegrityError,
        RuleRefusedError,
        UsageError,
        WorkspaceUnavailableError,
    )
}


@dataclass(frozen=True, slots=True)
class _Total:
    total: int
    what: str


@dataclass(frozen=True, slots=True)
class _Done:
    done: int
    note: str


@dataclass(frozen=True, slots=True)
class _Refusal:
    family: str
    message: str
    reason: str


@dataclass(frozen=True, slots=True)
class _Crash:
    trace: str


def freeze_apart(
    desk: Desk,
    selected: Selected,
    *,
    allow_incomplete: bool = True,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Frozen:
    """Do what `freeze` does, putting the pack together in another process; this one only keeps it.

    Raises what `freeze` raises, and `ExportError` (`export-process-ended`) when the process dies.
    """
    work = partial(_ready, away=_Away.of(desk), selected=selected, allow_incomplete=allow_incomplete)
    made = _apart(work, Ready, progress, cancel)
    if cancel is not None:
        cancel.checkpoint()
    return keep(desk, made)


def export_apart(
    desk: Desk,
    pack_id: str,
    target: Path,
    choices: ExportChoices | None = None,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Exported:
    """Do what `export_pack` does, drawing in another process; `progress` is called in the thread of the caller.

    Raises what `export_pack` raises, and `ExportError` (`export-process-ended`) when the process dies.
    """
    refuse_taken(target)
    work = partial(_written, away=_Away.of(desk), pack_id=pack_id, target=target, choices=choices)
    done = _apart(work, Exported, progress, cancel)
    record_export(desk, done)
    return done


@dataclass(frozen=True, slots=True)
class _Away:
    """The desk as it travels to the other process, which reads the workspace and writes nothing into it."""

    door: Door
    actor: str
    clock: Clock
    law: Law

    @classmethod
    def of(cls, desk: Desk) -> _Away:
        return cls(desk.workspace.door, desk.actor, desk.clock, desk.law)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        with Workspace.through(self.door) as workspace:
            yield Desk(workspace, self.actor, self.clock, self.law)


def _ready(
    progress: Progress, cancel: CancelToken, *, away: _Away, selected: Selected, allow_incomplete: bool
) -> Ready:
    with away.desk() as desk:
        return ready(desk, selected, allow_incomplete=allow_incomplete, progress=progress, cancel=cancel)


def _written(
    progress: Progress, cancel: CancelToken, *, away: _Away, pack_id: str, target: Path, choices: ExportChoices | None
) -> Exported:
    with away.desk() as desk:
        material = gather_export(desk, pack_id)
    return write_export(material, target, choices, progress=progress, cancel=cancel)


def _apart(
    work: Callable[[Progress, CancelToken], T], made: type[T], progress: Progress | None, cancel: CancelToken | None
) -> T:
    """Do a piece of work in another process: a function of a module, with values that travel, and what it returns.

    The process is no daemon, since a freeze starts reading processes of its own; it ends by itself when this side
    goes away.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs,))
    process.start()
    theirs.close()
    try:
        ours.send(work)
        return _follow(ours, made, progress or Silent(), cancel or CancelToken())
    except (EOFError, OSError) as error:
        message = phrase("The process that made the pack ended before it was done. Nothing was written. Export again.")
        raise ExportError(message, reason="export-process-ended") from error
    finally:
        ours.close()
        process.join()
        process.close()


def _follow(connection: Connection, made: type[T], progress: Progress, cancel: CancelToken) -> T:
    """Pass progress on and cancellation back until there is a result."""
    told = False
    while True:
        if not told and cancel.cancelled:
            connection.send("cancel")
            told = True
        if not connection.poll(_TICK):
            continue
        told_back = connection.recv()
        match told_back:
            case _Total(total, what):
                progress.start(total, what)
            case _Done(done, note):
                progress.advance(done, note)
            case _Refusal(family, message, reason):
                raise _FAMILIES.get(family, ExportError)(message, reason=reason)
            case _Crash(trace):
                raise RuntimeError(f"the process that made the pack failed:\n{trace}")
            case _ if isinstance(told_back, made):
                return told_back


class _Sender:
    """Progress told to the other side; one that went away cancels."""

    def __init__(self, connection: Connection, cancel: CancelToken) -> None:
        self._connection, self._cancel = connection, cancel

    def start(self, total: int, what: str) -> None:
        """Send the number of units."""
        self._tell(_Total(total, what))

    def advance(self, done: int, note: str = "") -> None:
        """Send the number done."""
        self._tell(_Done(done, note))

    def _tell(self, what: _Total | _Done) -> None:
        try:
            self._connection.send(what)
        except ConnectionError:
            self._cancel.cancel()


class _Asker(CancelToken):
    """A token that is set from the other side; a side that went away cancels too."""

    def __init__(self, connection: Connection) -> None:
        super().__init__()
        self._connection = connection

    def checkpoint(self) -> None:
        """Look for a message, then do as any token."""
        if self._connection.poll():
            with suppress(EOFError, ConnectionError):
                self._connection.recv()
            self.cancel()
        super().checkpoint()


def _work(connection: Connection) -> None:
    """Do the work in the other process; its job boundary, so that every failure is told and none is lost.

    Ctrl+C is for the side that asked, which ends this one. Once that side has gone, nobody is left to be told anything.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        work = connection.recv()
    except (EOFError, ConnectionError):
        return
    asker = _Asker(connection)
    try:
        result: object = work(_Sender(connection, asker), asker)
    except ClausemarkError as error:
        result = _Refusal(type(error).__name__, error.message, error.reason)
    except Exception:  # noqa: BLE001  # the job boundary of this process
        result = _Crash(traceback.format_exc())
    with suppress(ConnectionError):
        connection.send(result)
