"""Commands about purging documents."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from clausemark.archive.canonical import Json
from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import DocumentId
from clausemark.cli.console import Console, Result, counted
from clausemark.cli.opening import actor_of, clock_of, desk, passphrase_of
from clausemark.errors import UsageError
from clausemark.review.purge import Purge, PurgeReason
from clausemark.services.purging import (
    Losses,
    ask_purge,
    confirm_purge,
    document_named,
    losses,
    purges,
    withdraw_purge,
)

_KINDS = {
    "brk": ("capture that is no version", "captures that are no version"),
    "car": ("finding carried over", "findings carried over"),
    "chg": ("change between versions", "changes between versions"),
    "cmp": ("comparison", "comparisons"),
    "cpr": ("refused comparison", "refused comparisons"),
    "dis": ("dissent", "dissents"),
    "flg": ("flag", "flags"),
    "fnd": ("finding", "findings"),
    "lgl": ("decision of legal", "decisions of legal"),
    "lin": ("history of a clause", "histories of clauses"),
    "lnk": ("link between clauses", "links between clauses"),
    "opn": ("open item", "open items"),
    "rte": ("returned cell", "returned cells"),
    "scp": ("exclusion", "exclusions"),
    "stp": ("review step", "review steps"),
    "wrs": ("look at a watched place", "looks at watched places"),
}
"""What one and several of the records that go are called, by the prefix of their identifiers."""
_OUTSIDE = (
    "Not reached: backups, exported packs, exchange files, copies of the file, and what persons wrote about the "
    "document in records of others."
)


def purge(args: argparse.Namespace, _: Console) -> Result:
    """List purges; ask for one, withdraw the request, or confirm it as somebody else."""
    if args.document is None:
        if args.reason or args.confirm or args.withdraw or args.note:
            raise UsageError("Name the document.", reason="usage")
        return _listed(args)
    if args.confirm:
        return _confirmed(args)
    if args.withdraw:
        with desk(args) as opened:
            done = withdraw_purge(opened, _document(args))
        return Result({"purge": _shown(done)}, [f"{done.id}: the request to purge {done.document} was withdrawn."])
    return _asked(args)


def _asked(args: argparse.Namespace) -> Result:
    if args.reason is None:
        with desk(args, read_only=True) as opened:
            gone = losses(opened, _document(args))
        return Result({"losses": _lost(gone)}, [*_lines(gone), _OUTSIDE])
    with desk(args) as opened:
        asked = ask_purge(opened, _document(args), PurgeReason(args.reason), args.note)
        gone = losses(opened, asked.document)
    lines = [f"{asked.id}: asked to purge “{asked.title}” ({asked.document}). Somebody else confirms.", *_lines(gone)]
    return Result({"purge": _shown(asked), "losses": _lost(gone)}, [*lines, _OUTSIDE])


def _confirmed(args: argparse.Namespace) -> Result:
    path = Path(args.workspace)
    done = confirm_purge(path, passphrase_of(args, path), clock_of(args), actor_of(args), _document(args))
    kept = counted(len(done.versions), "version keeps its hashes", "versions keep their hashes")
    lines = [f"{done.id}: purged “{done.title}” ({done.document}); {kept}."]
    return Result({"purge": _shown(done)}, [*lines, _OUTSIDE])


def _listed(args: argparse.Namespace) -> Result:
    with desk(args, read_only=True) as opened:
        found = purges(opened)
    lines = [
        f"{each.id}  {each.state.value}  {each.platform}: {each.title} ({each.document}), {each.reason.value}"
        for each in found
    ]
    return Result({"purges": [_shown(each) for each in found]}, lines or ["Nothing was purged, or asked to be."])


def _document(args: argparse.Namespace) -> DocumentId:
    with desk(args, read_only=True) as opened:
        return document_named(opened, args.document)


def _shown(each: Purge) -> Json:
    return {
        "id": each.id,
        "document": each.document,
        "platform": each.platform,
        "title": each.title,
        "state": each.state.value,
        "reason": each.reason.value,
        "note": each.note,
        "asked_by": each.asked_by,
        "asked_at": utc_text(each.asked_at),
        "confirmed_by": each.confirmed_by,
        "confirmed_at": None if each.confirmed_at is None else utc_text(each.confirmed_at),
        "versions": list(each.versions),
        "originals": [{"sha256": held.sha256, "bytes": held.size} for held in each.originals],
        "packs": list(each.packs),
    }


def _lost(gone: Losses) -> Json:
    return {
        "versions": gone.versions,
        "captures": gone.captures,
        "bytes": gone.bytes,
        "records": dict(gone.records),
        "shared": list(gone.shared),
        "packs": list(gone.packs),
    }


def _lines(gone: Losses) -> Iterator[str]:
    versions, captures = counted(gone.versions, "version"), counted(gone.captures, "capture")
    yield f"goes: the words of {versions}, {captures} ({gone.bytes:,} bytes)"
    records = ", ".join(counted(count, *_KINDS[prefix]) for prefix, count in gone.records)
    yield f"goes: {records or 'nothing else'}"
    if gone.packs:
        yield f"goes: what these frozen packs show, so that they can no longer be rendered: {', '.join(gone.packs)}"
    if gone.shared:
        yield f"stays: {', '.join(gone.shared)}, since another document has the same capture"
    yield "stays: titles, hashes, sizes and dates, who asked and who confirmed, when and why"


COMMANDS = {"purge": purge}
