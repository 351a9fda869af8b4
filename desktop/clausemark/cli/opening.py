"""Opens the workspace that a command names, as the person who acts."""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clausemark.archive.clock import Clock, FixedClock, SystemClock, parse_utc
from clausemark.errors import UsageError
from clausemark.review.person import check_name
from clausemark.services import secrets
from clausemark.services.desk import Desk, Law
from clausemark.services.kept_law import law_with_kept
from clausemark.store.workspace import Workspace, is_encrypted


def clock_of(args: argparse.Namespace) -> Clock:
    """Return the system's clock, or the one that `--utc` fixed."""
    return FixedClock(parse_utc(args.utc)) if args.utc else SystemClock()


def actor_of(args: argparse.Namespace) -> str:
    """Return the name of the person who acts; raise `UsageError` (`name-blank`, `name-unfit`) as `check_name`."""
    return check_name(_system_user() if args.actor is None else args.actor)


def _system_user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""  # an account without a name, as in some containers: the person has to be named


def passphrase_of(args: argparse.Namespace, path: Path) -> str | None:
    """Return the passphrase of a workspace: from the file named, else from the keyring, else none."""
    if args.passphrase_file:
        return read_passphrase(Path(args.passphrase_file))
    return secrets.recall(path) if is_encrypted(path) else None


def read_passphrase(file: Path) -> str:
    """Return the first line of a passphrase file; raise `UsageError` (`passphrase-file`) when there is none."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The passphrase file {file} cannot be read.", reason="passphrase-file") from error
    if not lines or not lines[0]:
        raise UsageError(f"The passphrase file {file} is empty.", reason="passphrase-file")
    return lines[0]


@contextmanager
def desk(args: argparse.Namespace, *, read_only: bool = False) -> Iterator[Desk]:
    """Open the workspace of a command and close it afterwards."""
    path, clock = Path(args.workspace), clock_of(args)
    with Workspace.open(path, passphrase=passphrase_of(args, path), clock=clock, read_only=read_only) as workspace:
        actor = "" if read_only and args.actor is None else actor_of(args)
        yield Desk(workspace, actor, clock, law_with_kept(Law(), workspace))
