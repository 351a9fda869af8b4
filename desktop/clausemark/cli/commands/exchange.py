"""The command that hands work over to another workstation and takes work in from one."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from clausemark.archive.canonical import Json
from clausemark.cli.console import Console, Result, TerminalProgress, counted, short
from clausemark.cli.opening import desk, read_passphrase
from clausemark.errors import UsageError
from clausemark.services.exchange.meeting import Choices
from clausemark.services.exchange.report import Entry, ExchangeReport, Fate
from clausemark.services.exchange.taking import import_exchange
from clausemark.services.exchange.writing import Selected, Written, export_exchange
from clausemark.services.signing import KeyFile

PARTLY_REFUSED = 3
_KEYS = {
    Fate.ACCEPTED: "accepted",
    Fate.CONFLICT: "conflicts",
    Fate.REFUSED: "refused",
    Fate.MISSING: "missing",
    Fate.UNKNOWN: "unknown",
    Fate.TAMPERED: "tampered",
}
_ONE = {"conflicts": "conflict"}
"""What one is called of what several are called otherwise."""
_OPEN = (Fate.CONFLICT, Fate.REFUSED, Fate.UNKNOWN, Fate.TAMPERED)
_FOR_EXPORT, _FOR_IMPORT = ("document", "version", "pkcs12", "key_passphrase_file"), ("dry_run", "take", "keep")


def exchange(args: argparse.Namespace, console: Console) -> Result:
    """Write an exchange file, or take one in."""
    exporting = args.action == "export"
    for name in _FOR_IMPORT if exporting else _FOR_EXPORT:
        if getattr(args, name):
            other = "import" if exporting else "export"
            raise UsageError(f"--{name.replace('_', '-')} goes with {other} only.", reason="usage")
    if exporting:
        return _export(args, console)
    choices = Choices(tuple(args.take), tuple(args.keep))
    if set(choices.take) & set(choices.keep):
        raise UsageError("One finding cannot be taken and kept. Name it once.", reason="usage")
    with desk(args) as opened:
        progress = TerminalProgress(console.err)
        report = import_exchange(opened, Path(args.file), choices=choices, dry_run=args.dry_run, progress=progress)
    return _taken(report)


def _export(args: argparse.Namespace, console: Console) -> Result:
    key = KeyFile(Path(args.pkcs12), _secret(args.key_passphrase_file)) if args.pkcs12 else None
    selected = Selected(tuple(args.version), tuple(args.document))
    with desk(args) as opened:
        done = export_exchange(opened, Path(args.file), selected, key=key, progress=TerminalProgress(console.err))
    if done.protected:
        console.say(
            "clausemark: the workspace is encrypted, the exchange file is not. Carry it as you would carry the"
            " documents, and delete it when it was taken in."
        )
    return Result(_written(done), list(_written_lines(done)))


def _secret(file: str | None) -> str | None:
    return read_passphrase(Path(file)) if file else None


def _written(done: Written) -> Json:
    return {
        "file": str(done.file),
        "sha256": done.sha256,
        "bytes": done.bytes,
        "versions": list(done.versions),
        "records": done.records,
        "signer": done.signer or None,
        "encrypted": False,
    }


def _written_lines(done: Written) -> Iterable[str]:
    versions, records = counted(len(done.versions), "version"), counted(done.records, "record")
    yield f"Wrote {done.file}: {versions}, {records}, {counted(done.bytes, 'byte')}."
    yield f"SHA-256 {done.sha256}"
    yield (
        f"Signed by {done.signer}."
        if done.signer
        else "Nobody signed it: whoever takes it in must rely on whoever hands it over."
    )
    yield "It is not encrypted."


def _taken(report: ExchangeReport) -> Result:
    value: dict[str, Json] = {
        "exchange": report.exchange,
        "dry_run": report.dry_run,
        "sha256": report.sha256,
        "source": {
            "workspace": report.header.source.workspace,
            "seq": report.header.source.seq,
            "head": report.header.source.head,
        },
        "exported_by": report.header.exported_by,
        "exported_at": report.header.exported_at,
        "signer": report.signer or None,
        "rows": report.rows,
    }
    for fate, key in _KEYS.items():
        value[key] = [_entry(each) for each in report.of(fate)]
    value["unchanged"] = len(report.of(Fate.UNCHANGED))
    refused = any(report.of(fate) for fate in _OPEN)
    return Result(value, list(_lines(report)), PARTLY_REFUSED if refused else 0)


def _entry(entry: Entry) -> Json:
    return {
        "row_id": entry.row_id,
        "kind": entry.kind,
        "what": entry.what,
        "column": entry.column,
        "before": entry.before,
        "after": entry.after,
        "reason": entry.reason,
        "by": entry.by,
        "on": entry.on,
    }


def _lines(report: ExchangeReport) -> Iterable[str]:
    header = report.header
    signed = f"signed by {report.signer}" if report.signer else "signed by nobody"
    yield f"{report.file_name}: written by {header.exported_by}, {header.exported_at}, {signed}."
    for fate, key in _KEYS.items():
        for each in report.of(fate):
            change = f" {each.column}: “{short(each.before)}” or “{short(each.after)}”" if each.column else ""
            reason = f" [{each.reason}]" if each.reason else ""
            yield f"{key:<10}{each.row_id:<10}{each.kind} {each.what}{change}{reason}"
    counts = ", ".join(counted(len(report.of(fate)), _ONE.get(key, key), key) for fate, key in _KEYS.items())
    yield f"{counted(report.rows, 'record')}: {counts}, {len(report.of(Fate.UNCHANGED))} unchanged."
    if report.dry_run:
        yield "Nothing was changed: this was a dry run."
    elif report.exchange is None:
        yield "Nothing was changed: this file came before."
    if report.of(Fate.CONFLICT):
        yield "Settle findings that both sides changed with --take or --keep and their identifiers."


COMMANDS = {"exchange": exchange}
