"""Verification in a process of its own: what is checked may be large, and nobody has vouched for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from clausemark.archive.clock import Clock
from clausemark.errors import ClausemarkError
from clausemark.phrases import phrase
from clausemark.services.apart import apart
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.verifying import verify_exported, verify_workspace
from clausepack.report import Report


def verify_exported_apart(path: Path, progress: Progress | None = None, cancel: CancelToken | None = None) -> Report:
    """Do what `verify_exported` does; raises what it raises, and `verify-process-ended` when the process dies."""
    return apart(partial(_exported, path=path), Report, _ended(), progress, cancel)


def verify_workspace_apart(
    path: Path,
    passphrase: str | None,
    clock: Clock,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Report:
    """Do what `verify_workspace` does; raises what it raises, and `verify-process-ended` when the process dies."""
    work = partial(_workspace, path=path, passphrase=passphrase, clock=clock)
    return apart(work, Report, _ended(), progress, cancel)


def _exported(progress: Progress, cancel: CancelToken, *, path: Path) -> Report:
    return verify_exported(path, progress, cancel)


def _workspace(progress: Progress, cancel: CancelToken, *, path: Path, passphrase: str | None, clock: Clock) -> Report:
    return verify_workspace(path, passphrase, clock, progress, cancel)


def _ended() -> ClausemarkError:
    message = phrase("The process that checks ended before it was done. Nothing is known yet. Verify again.")
    return ClausemarkError(message, reason="verify-process-ended")
