"""Freeze and export in processes of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from clausemark.archive.clock import Clock
from clausemark.phrases import phrase
from clausemark.services.apart import apart
from clausemark.services.desk import Desk, Law
from clausemark.services.exporting.failures import ExportError
from clausemark.services.exporting.material import ExportChoices, gather_export
from clausemark.services.exporting.writing import Exported, record_export, refuse_taken, write_export
from clausemark.services.freezing.freeze import Frozen, Ready, Selected, keep, ready
from clausemark.services.progress import CancelToken, Progress
from clausemark.store.workspace import Door, Workspace


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
    made = apart(work, Ready, _ended(), progress, cancel)
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
    done = apart(work, Exported, _ended(), progress, cancel)
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


def _ended() -> ExportError:
    message = phrase("The process that made the pack ended before it was done. Nothing was written. Export again.")
    return ExportError(message, reason="export-process-ended")
