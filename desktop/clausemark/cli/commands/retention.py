"""Commands about how long everything is kept."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from clausemark.archive.canonical import Json
from clausemark.archive.clock import utc_text
from clausemark.cli.console import Console, Result
from clausemark.cli.opening import desk
from clausemark.errors import UsageError
from clausemark.services.retaining import Retention, RetentionChange, retention_of, set_retention


def retention(args: argparse.Namespace, _: Console) -> Result:
    """Show or set the retention date and the legal hold."""
    hold = True if args.hold else False if args.release else None
    if args.reason and hold is None:
        raise UsageError("--reason goes with --hold or --release.", reason="usage")
    changes = hold is not None or args.until is not None
    with desk(args, read_only=not changes) as opened:
        kept = set_retention(opened, hold=hold, reason=args.reason, until=args.until) if changes else None
        kept = kept or retention_of(opened)
    return Result({"retention": _shown(kept)}, list(_lines(kept)))


def _shown(kept: Retention) -> Json:
    return {
        "retention": kept.words,
        "retain_until": kept.retain_until,
        "legal_hold": kept.legal_hold,
        "hold_reason": kept.hold_reason,
        "changes": [_change(each) for each in kept.changes],
    }


def _change(each: RetentionChange) -> Json:
    return {
        "seq": each.seq,
        "utc": utc_text(each.utc),
        "person": each.by,
        "legal_hold": each.legal_hold,
        "hold_reason": each.hold_reason,
        "retain_until": each.retain_until,
    }


def _lines(kept: Retention) -> Iterator[str]:
    yield f"retention: {kept.words or 'not stated'}"
    yield f"kept at least until: {kept.retain_until or 'not stated'}"
    yield f"legal hold: {_hold(kept.hold_reason, held=kept.legal_hold)}"
    for each in kept.changes:
        until = f"until {each.retain_until}" if each.retain_until else "no date"
        yield f"{utc_text(each.utc)}  {each.by}: {until}; legal hold {_hold(each.hold_reason, held=each.legal_hold)}"


def _hold(reason: str, *, held: bool) -> str:
    return f"{'in force' if held else 'none'}{f' ({reason})' if reason else ''}"


COMMANDS = {"retention": retention}
