"""Work in a process of its own, so that a window stays free while it goes on, and can stop it.

A thread that works leaves the window waiting whenever one call of a library keeps the interpreter to itself: taking
the JSON of a large pack apart lasts for seconds.
"""

from __future__ import annotations

import multiprocessing
import signal
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TypeVar

from clausemark.errors import (
    ClausemarkError,
    ConflictError,
    InputRefusedError,
    IntegrityError,
    RuleRefusedError,
    UsageError,
    WorkspaceUnavailableError,
)
from clausemark.intake.priority import come_after_others
from clausemark.services.progress import CancelledError, CancelToken, Progress, Silent

T = TypeVar("T")

_TICK = 0.1
_FAMILIES: dict[str, type[ClausemarkError]] = {
    family.__name__: family
    for family in (
        CancelledError,
        ConflictError,
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


def apart(
    work: Callable[[Progress, CancelToken], T],
    made: type[T],
    ended: ClausemarkError,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> T:
    """Do a piece of work in another process: a function of a module, with values that travel, and what it returns.

    `progress` is called in the thread of the caller. Raises what the work raises, a refusal of no common family as
    one of the family of `ended`, and `ended` itself when the process dies. The process is no daemon, since the work
    may start reading processes of its own; it ends by itself when this side goes away.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs,))
    process.start()
    theirs.close()
    try:
        ours.send(work)
        return _follow(ours, made, type(ended), progress or Silent(), cancel or CancelToken())
    except (EOFError, OSError) as error:
        raise ended from error
    finally:
        ours.close()
        process.join()
        process.close()


def _follow(
    connection: Connection, made: type[T], family_else: type[ClausemarkError], progress: Progress, cancel: CancelToken
) -> T:
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
                raise _FAMILIES.get(family, family_else)(message, reason=reason)
            case _Crash(trace):
                raise RuntimeError(f"the process of its own failed:\n{trace}")
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
    come_after_others()
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
