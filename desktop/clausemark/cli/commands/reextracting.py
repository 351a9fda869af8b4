"""The command about what older readers took."""

from __future__ import annotations

import argparse

from clausemark.archive.canonical import Json
from clausemark.archive.identifiers import VersionId
from clausemark.archive.library import Version
from clausemark.cli.console import Console, Result, TerminalProgress, counted, table
from clausemark.cli.opening import desk
from clausemark.errors import InputRefusedError, UsageError
from clausemark.services.anew import Reading, look_anew
from clausemark.services.desk import Desk
from clausemark.services.gathering import find_version
from clausemark.services.progress import CancelToken
from clausemark.services.queues import Scope
from clausemark.services.reextracting import outdated_versions, reextract
from clausemark.store.transaction import View

PARTLY_REFUSED = 3
ALL_REFUSED = 4


def read_anew(args: argparse.Namespace, console: Console) -> Result:
    """List what older readers took, compare it with what today's take, or add that."""
    if args.dry_run:
        return _compared(args, console)
    if not args.versions:
        return _listed(args)
    done: list[Json] = []
    refused: list[Json] = []
    lines: list[str] = []
    with desk(args) as opened:
        with opened.workspace.reading() as view:
            named = list(dict.fromkeys(find_version(view, name).id for name in args.versions))
        for old in named:
            try:
                row = _made(opened, old)
            except (InputRefusedError, UsageError) as error:
                refused.append({"version": old, "reason": error.reason, "message": error.message})
                lines.append(f"{old}: {error.message} [{error.reason}]")
                continue
            done.append(row)
            lines.append(f"{row['version']} was extracted anew from the bytes of {old}, which stays as it is.")
    status = 0 if not refused else ALL_REFUSED if not done else PARTLY_REFUSED
    return Result({"reextracted": done, "refused": refused}, lines, status)


def _compared(args: argparse.Namespace, console: Console) -> Result:
    """Say how the outdated texts read now: of the versions named, or all of them."""
    progress, cancel = TerminalProgress(console.err), CancelToken()
    with desk(args, read_only=True) as opened:
        with opened.workspace.reading() as view:
            named = list(dict.fromkeys(find_version(view, name).id for name in args.versions))
        scopes = [Scope(version=each) for each in named] or [Scope()]
        read = [each for scope in scopes for each in look_anew(opened, scope, progress, cancel)]
    rows: list[Json] = [
        {**_row(each.version), "of": each.document, "reading": each.reading.value, "reason": each.reason}
        | {"now": each.reader, "segmenter_now": each.segmenter, "provisions_now": each.provisions}
        for each in read
    ]
    lines = [f"{each.version.id}: {each.reading.value} {each.trouble or each.reader}" for each in read]
    differ = sum(each.differs for each in read)
    verb = "reads" if differ == 1 else "read"
    lines.append(f"{differ} of {counted(len(read), 'text')} {verb} differently now. Nothing was stored.")
    refused = any(each.reading is Reading.REFUSED for each in read)
    return Result({"read": rows, "dry_run": True}, lines, PARTLY_REFUSED if refused else 0)


def _made(opened: Desk, old: VersionId) -> dict[str, Json]:
    new = reextract(opened, old)
    with opened.workspace.reading() as view:
        before, after = view.versions.get(old), view.versions.get(new)
    same = before.text_sha256 == after.text_sha256
    return {**_row(after), "of": old, "provisions": after.provisions, "same_text": same}


def _row(version: Version) -> dict[str, Json]:
    return {
        "version": version.id,
        "reader": version.reader,
        "reader_version": version.reader_version,
        "segmenter_version": version.segmenter_version,
    }


def _listed(args: argparse.Namespace) -> Result:
    with desk(args, read_only=True) as opened, opened.workspace.reading() as view:
        found = outdated_versions(view)
        titles = [_title(view, each) for each in found]
    rows = [
        [each.id, title, f"{each.reader} {each.reader_version}", each.segmenter_version]
        for each, title in zip(found, titles, strict=True)
    ]
    lines = (
        table(("version", "document", "reader", "segmenter"), rows)
        if rows
        else ["No version is from an older reader or segmenter."]
    )
    outdated: list[Json] = [{**_row(each), "title": title} for each, title in zip(found, titles, strict=True)]
    return Result({"outdated": outdated}, lines)


def _title(view: View, version: Version) -> str:
    return view.documents.get(version.document).title


COMMANDS = {"reextract": read_anew}
"""The command by its name."""
