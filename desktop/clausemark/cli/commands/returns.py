"""The command that takes legal's workbook back, and settles what it left open."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from clausemark.archive.canonical import Json
from clausemark.cli.console import Console, Result, counted, short
from clausemark.cli.opening import desk
from clausemark.errors import UsageError
from clausemark.review.returned import Choice, ReturnedEntry
from clausemark.services.desk import Desk
from clausemark.services.returns.returning import ReportedEntry, ReturnReport, return_workbook
from clausemark.services.returns.settling import open_conflicts, settle
from clausepack.workbook.merge import Outcome

PARTLY_REFUSED = 3
_KEYS = {
    Outcome.ACCEPTED: "accepted",
    Outcome.CONFLICT: "conflicts",
    Outcome.REFUSED: "refused",
    Outcome.MISSING: "missing",
    Outcome.UNKNOWN: "unknown",
    Outcome.TAMPERED: "tampered",
}
_ONE = {"conflicts": "conflict"}
"""What one is called of what several are called otherwise."""


def take_back(args: argparse.Namespace, _: Console) -> Result:
    """Merge a returned workbook, list open conflicts, or settle some."""
    choices = {choice: getattr(args, choice.value) for choice in Choice}
    settling = any(choices.values())
    if bool(args.file) + args.conflicts + settling != 1:
        message = "Name a workbook to return, or --conflicts, or conflicts to --accept, --keep or --ask; one of them."
        raise UsageError(message, reason="usage")
    if args.file:
        with desk(args, read_only=args.dry_run) as opened:
            return _merged(return_workbook(opened, Path(args.file), dry_run=args.dry_run))
    with desk(args, read_only=not settling) as opened:
        return _settled(opened, choices, args.note) if settling else _listed(open_conflicts(opened))


def _merged(report: ReturnReport) -> Result:
    value: dict[str, Json] = {
        "pack": report.pack,
        "returned": report.returned,
        "dry_run": report.dry_run,
        "rows": report.rows,
    }
    for outcome, key in _KEYS.items():
        value[key] = [_entry(each) for each in report.of(outcome)]
    value["settled"] = [_entry(each) for each in report.settled]
    refused = report.of(Outcome.CONFLICT) or report.of(Outcome.REFUSED)
    return Result(value, list(_lines(report)), PARTLY_REFUSED if refused else 0)


def _entry(reported: ReportedEntry) -> Json:
    entry = reported.entry
    value: dict[str, Json] = {
        "id": reported.id,
        "row_id": entry.row_id,
        "finding": entry.finding,
        "citation": entry.citation,
        "column": entry.column,
        "before": entry.before,
        "after": entry.after,
        "reason": entry.reason,
        "by": entry.by,
        "on": entry.on,
    }
    if entry.is_comment:
        value["comment"] = True
    if reported.settlement is not None:
        value["settled"] = reported.settlement.choice.value
    return value


def _lines(report: ReturnReport) -> Iterable[str]:
    for outcome, key in _KEYS.items():
        for each in report.of(outcome):
            entry = each.entry
            what = f"{entry.row_id or 'the sheet'} {entry.column}".strip()
            change = f"“{short(entry.before)}” to “{short(entry.after)}”" if entry.column else short(entry.after)
            yield f"{key:<10}{each.id or '':<10}{what}: {change}{f' [{entry.reason}]' if entry.reason else ''}"
    counts = ", ".join(counted(len(report.of(outcome)), _ONE.get(key, key), key) for outcome, key in _KEYS.items())
    yield f"{report.pack}, {counted(report.rows, 'row')}: {counts}."
    if report.dry_run:
        yield "Nothing was changed: this was a dry run."
    elif report.returned is None:
        yield "Nothing was changed: this file came before."
    elif report.of(Outcome.CONFLICT):
        yield "Settle the conflicts with --accept, --keep or --ask and their identifiers."


def _listed(conflicts: Iterable[ReturnedEntry]) -> Result:
    rows = list(conflicts)
    value: Json = {"conflicts": [_conflict(each) for each in rows]}
    lines = [
        f"{each.id}  {each.row_id} {each.column}: “{short(each.before)}” or “{short(each.after)}” [{each.reason}]"
        for each in rows
    ]
    return Result(value, lines or ["No conflict is open."])


def _conflict(entry: ReturnedEntry) -> dict[str, Json]:
    return {
        "id": entry.id,
        "returned": entry.returned,
        "row_id": entry.row_id,
        "finding": entry.finding,
        "citation": entry.citation,
        "column": entry.column,
        "before": entry.before,
        "after": entry.after,
        "reason": entry.reason,
        "by": entry.by,
        "on": entry.on,
    }


def _settled(opened: Desk, choices: dict[Choice, list[str]], note: str) -> Result:
    done = [each for choice, names in choices.items() if names for each in settle(opened, names, choice, note)]
    value: Json = {
        "settled": [
            {**_conflict(each.entry), "choice": each.choice.value, "open_item": _item(each.entry)} for each in done
        ]
    }
    lines = [f"{each.entry.id}  {each.entry.row_id} {each.entry.column}: {each.choice.value}" for each in done]
    return Result(value, lines)


def _item(entry: ReturnedEntry) -> str | None:
    return None if entry.settlement is None else entry.settlement.open_item


COMMANDS = {"return": take_back}
