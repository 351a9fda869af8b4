"""Commands about watches: what is looked at, looking, and the digest."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from clausemark.archive.clock import parse_utc, utc_text
from clausemark.archive.watch import Watch, WatchOutcome, WatchResult
from clausemark.cli.console import Console, Printed, Result, TerminalProgress, counted, table
from clausemark.cli.opening import desk
from clausemark.errors import UsageError
from clausemark.services.files import write_whole
from clausemark.services.watching.digest import digest_of
from clausemark.services.watching.digest_page import digest_page
from clausemark.services.watching.looking import look
from clausemark.services.watching.watches import Wish, add_watch, end_watch, watches

PARTLY_REFUSED = 3
_WEEK = timedelta(days=7)
_HOURS = 24
"""How often a watch looks when nobody says so."""


def watch(args: argparse.Namespace, console: Console) -> Result:
    """Do what the words after the workspace say."""
    if args.once:
        return _once(args, console)
    actions: dict[str | None, Callable[[argparse.Namespace], Result]] = {
        "add": _add,
        "remove": _remove,
        "list": _list,
        "digest": _digest,
        None: _list,
    }
    _refuse_strays(args)
    return actions[args.action](args)


def _refuse_strays(args: argparse.Namespace) -> None:
    """Refuse an option or a place that the action would pass over without a word."""
    homes = {"add": ("every", "platform", "document", "terms_type"), "digest": ("html", "since")}
    for action, options in homes.items():
        strays = [name for name in options if getattr(args, name) is not None and args.action != action]
        if strays:
            named = " and ".join(f"--{name.replace('_', '-')}" for name in strays)
            raise UsageError(f"{named}: only with “watch WORKSPACE {action}”.", reason="usage")
    if args.place and args.action not in {"add", "remove"}:
        raise UsageError(f"“{args.place}” is not looked at here. Say add or remove before it.", reason="usage")


def _once(args: argparse.Namespace, console: Console) -> Result:
    with desk(args) as opened:
        results = list(look(opened, args.only, everything=args.all, progress=TerminalProgress(console.err)))
    new = [each for each in results if each.outcome is WatchOutcome.NEW]
    failed = [each for each in results if each.outcome not in (WatchOutcome.NEW, WatchOutcome.UNCHANGED)]
    value: Printed = {
        "checked": len(results),
        "new": [_result(each) for each in new],
        "failed": [_result(each) for each in failed],
    }
    lines = [f"new      {each.watch}: {', '.join(each.versions)}" for each in new]
    lines += [f"{each.outcome.value:<8} {each.watch}: {each.message} [{each.reason}]" for each in failed]
    lines.append(f"{len(results)} looked at, {len(new)} with new versions, {len(failed)} failed.")
    return Result(value, lines, PARTLY_REFUSED if failed else 0)


def _add(args: argparse.Namespace) -> Result:
    wish = Wish(
        _place(args), _HOURS if args.every is None else args.every, args.platform, args.document, args.terms_type
    )
    with desk(args) as opened:
        added = add_watch(opened, wish)
    return Result(
        {"watch": _watch(added)},
        [f"{added.id}: {added.kind.value} {added.place}, every {counted(added.every, 'hour')}."],
    )


def _remove(args: argparse.Namespace) -> Result:
    with desk(args) as opened:
        ended = end_watch(opened, _place(args))
    return Result({"watch": _watch(ended)}, [f"{ended.place} is watched no longer."])


def _list(args: argparse.Namespace) -> Result:
    with desk(args, read_only=True) as opened:
        found = watches(opened)
    value: Printed = {
        "watches": [{**_watch(each.watch), "last": None if each.last is None else _result(each.last)} for each in found]
    }
    rows = [
        [
            each.watch.id,
            each.watch.kind.value,
            each.watch.place,
            utc_text(each.watch.due),
            each.last.outcome.value if each.last else "-",
        ]
        for each in found
    ]
    return Result(value, table(("watch", "kind", "place", "due", "last"), rows) if rows else ["Nothing is watched."])


def _digest(args: argparse.Namespace) -> Result:
    if not args.html:
        raise UsageError("Name the file of the digest: --html FILE.", reason="usage")
    target = Path(args.html)
    if target.suffix.lower() == ".pdf":
        message = f"{target.name} would hold a web page. Name it .html; the window writes the digest as PDF too."
        raise UsageError(message, reason="usage")
    if target.exists():
        raise UsageError(f"{target} exists already. Choose another name.", reason="target-exists")
    with desk(args, read_only=True) as opened:
        since = parse_utc(args.since) if args.since else opened.clock.now() - _WEEK
        found = digest_of(opened, since)
    write_whole(target, digest_page(found))
    value: Printed = {"file": str(target), "since": utc_text(found.since), "looks": found.looks, "new": len(found.new)}
    return Result(value, [f"Wrote {target}: {counted(len(found.new), 'new version')} since {utc_text(found.since)}."])


def _place(args: argparse.Namespace) -> str:
    if not args.place:
        raise UsageError("Name a folder, a repository, an address, or (to remove) a watch.", reason="usage")
    return str(args.place)


def _watch(item: Watch) -> dict[str, Printed]:
    return {
        "id": item.id,
        "kind": item.kind.value,
        "place": item.place,
        "every": item.every,
        "due": utc_text(item.due),
        "document": item.document,
    }


def _result(item: WatchResult) -> Printed:
    return {
        "watch": item.watch,
        "utc": utc_text(item.utc),
        "outcome": item.outcome.value,
        "versions": list(item.versions),
        "findings": list(item.findings),
        "reason": item.reason,
        "message": item.message,
        "status": item.status,
        "address": item.address,
    }


COMMANDS = {"watch": watch}
