"""Commands about the workspace itself."""

from __future__ import annotations

import argparse
from pathlib import Path

from clausemark.archive.canonical import Json
from clausemark.cli.console import Console, Result, TerminalProgress
from clausemark.cli.opening import actor_of, clock_of, desk, passphrase_of, read_passphrase
from clausemark.errors import UsageError
from clausemark.services import secrets
from clausemark.services.engaging import as_mapping, engagement_of, set_engagement
from clausemark.store.workspace import Workspace, backup, change_passphrase, restore


def new(args: argparse.Namespace, _: Console) -> Result:
    """Make a workspace."""
    path = Path(args.workspace)
    passphrase = read_passphrase(Path(args.passphrase_file)) if args.passphrase_file else None
    Workspace.create(path, passphrase=passphrase, clock=clock_of(args), actor=actor_of(args)).close()
    kind = "encrypted workspace" if passphrase else "workspace"
    return Result({"workspace": str(path), "encrypted": passphrase is not None}, [f"Made the {kind} {path}."])


def passphrase(args: argparse.Namespace, _: Console) -> Result:
    """Set, change, remove, remember or forget the passphrase."""
    path = Path(args.workspace)
    if args.forget:
        secrets.forget(path)
        return Result({"workspace": str(path), "remembered": False}, ["The keyring no longer holds the passphrase."])
    present = passphrase_of(args, path)
    if args.remember:
        Workspace.open(path, passphrase=present, clock=clock_of(args), read_only=True).close()
        if present is None:
            raise UsageError("The workspace has no passphrase that could be remembered.", reason="passphrase-needed")
        secrets.remember(path, present)
        return Result({"workspace": str(path), "remembered": True}, ["The keyring holds the passphrase now."])
    wanted = None if args.remove else read_passphrase(Path(args.new_passphrase_file))
    change_passphrase(path, present, wanted, clock_of(args))
    done = "The workspace is no longer encrypted." if wanted is None else "The workspace has its new passphrase."
    return Result({"workspace": str(path), "encrypted": wanted is not None}, [done])


def back_up(args: argparse.Namespace, _: Console) -> Result:
    """Copy a workspace safely."""
    path, target = Path(args.workspace), Path(args.file)
    backup(path, target, passphrase_of(args, path))
    return Result({"workspace": str(path), "file": str(target)}, [f"Wrote the backup {target}."])


def put_back(args: argparse.Namespace, _: Console) -> Result:
    """Put a backup back."""
    source, target = Path(args.file), Path(args.workspace)
    restore(source, target, passphrase_of(args, source))
    return Result({"workspace": str(target), "file": str(source)}, [f"Put {source} back as {target}."])


def engagement(args: argparse.Namespace, console: Console) -> Result:
    """Show or set the engagement; a legal hold without its reason is told of, as the window does."""
    values = dict(_pair(text) for text in args.set)
    with desk(args, read_only=not values) as opened:
        record = set_engagement(opened, values) if values else engagement_of(opened)
    if record.legal_hold and not record.hold_reason:
        console.say(
            "clausemark: a legal hold is in force without a reason: packs print that none is stated. "
            "Say why with --set hold_reason=TEXT."
        )
    shown = as_mapping(record)
    lines = [f"{key}: {'; '.join(value) if isinstance(value, list) else value}" for key, value in shown.items()]
    value: Json = {"engagement": shown}
    return Result(value, lines)


def demo(args: argparse.Namespace, console: Console) -> Result:
    """Do the main job on the sample archive."""
    from clausemark.services.demo import run_demo

    progress = TerminalProgress(console.err)
    done = run_demo(Path(args.folder), clock_of(args), progress)
    value: Json = {
        "workspace": str(done.workspace),
        "pack": str(done.pack),
        "pdf": str(done.pdf),
        "xlsx": str(done.xlsx),
        "digest": done.digest,
        "pages": done.pages,
        "findings": done.findings,
        "seconds": round(done.seconds),
    }
    return Result(value, done.lines())


def self_check(_: argparse.Namespace, __: Console) -> Result:
    """Check the installed program."""
    from clausemark.services.self_check import check_installation

    parts = check_installation()
    ok = all(part.ok for part in parts)
    value: Json = {"ok": ok, "parts": [{"name": each.name, "ok": each.ok, "detail": each.detail} for each in parts]}
    lines = [f"{'ok  ' if each.ok else 'FAIL'}  {each.name}: {each.detail}" for each in parts]
    return Result(value, lines, 0 if ok else 5)


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals:
        raise UsageError(f"“{text}” is not KEY=VALUE.", reason="usage")
    return key.strip(), value.strip()


COMMANDS = {
    "new": new,
    "passphrase": passphrase,
    "backup": back_up,
    "restore": put_back,
    "engagement": engagement,
    "demo": demo,
    "self_check": self_check,
}
