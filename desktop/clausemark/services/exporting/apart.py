"""Export in a process of its own, so that a window stays free and can stop it."""

from __future__ import annotations

import multiprocessing
import traceback
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from clausemark.errors import ClausemarkError, IntegrityError, UsageError
from clausemark.phrases import phrase
from clausemark.services.desk import Desk
from clausemark.services.exporting.failures import ExportError
from clausemark.services.exporting.writing import (
    ExportChoices,
    Exported,
    ExportMaterial,
    gather_export,
    record_export,
    refuse_taken,
    write_export,
)
from clausemark.services.progress import CancelledError, CancelToken, Progress, Silent

_TICK = 0.1
_FAMILIES: dict[str, type[ClausemarkError]] = {
    family.__name__: family for family in (CancelledError, ExportError, IntegrityError, UsageError)
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
    done = write_apart(gather_export(desk, pack_id), target, choices, progress=progress, cancel=cancel)
    record_export(desk, done)
    return done


def write_apart(
    material: ExportMaterial,
    target: Path,
    choices: ExportChoices | None = None,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Exported:
    """Do what `write_export` does in another process."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        ours.send((material, target, choices))
        return _follow(ours, progress or Silent(), cancel or CancelToken())
    except (EOFError, OSError) as error:
        message = phrase("The process that drew the pack ended before it was done. Nothing was written. Export again.")
        raise ExportError(message, reason="export-process-ended") from error
    finally:
        ours.close()
        process.join()
        process.close()


def _follow(connection: Connection, progress: Progress, cancel: CancelToken) -> Exported:
    """Pass progress on and cancellation back until there is a result."""
    told = False
    while True:
        if not told and cancel.cancelled:
            connection.send("cancel")
            told = True
        if not connection.poll(_TICK):
            continue
        match connection.recv():
            case _Total(total, what):
                progress.start(total, what)
            case _Done(done, note):
                progress.advance(done, note)
            case _Refusal(family, message, reason):
                raise _FAMILIES.get(family, ExportError)(message, reason=reason)
            case _Crash(trace):
                raise RuntimeError(f"the export process failed:\n{trace}")
            case Exported() as exported:
                return exported


class _Sender:
    """Progress told to the other side."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def start(self, total: int, what: str) -> None:
        """Send the number of units."""
        self._connection.send(_Total(total, what))

    def advance(self, done: int, note: str = "") -> None:
        """Send the number done."""
        self._connection.send(_Done(done, note))


class _Asker(CancelToken):
    """A token that is set from the other side; a side that went away cancels too."""

    def __init__(self, connection: Connection) -> None:
        super().__init__()
        self._connection = connection

    def checkpoint(self) -> None:
        """Look for a message, then do as any token."""
        if self._connection.poll():
            with suppress(EOFError):
                self._connection.recv()
            self.cancel()
        super().checkpoint()


def _work(connection: Connection) -> None:
    """Draw and write in the other process; its job boundary, so that every failure is told and none is lost."""
    material, target, choices = connection.recv()
    try:
        result: object = write_export(
            material, target, choices, progress=_Sender(connection), cancel=_Asker(connection)
        )
    except ClausemarkError as error:
        result = _Refusal(type(error).__name__, error.message, error.reason)
    except Exception:  # noqa: BLE001  # the job boundary of this process
        result = _Crash(traceback.format_exc())
    connection.send(result)
