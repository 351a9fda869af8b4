"""Commands about findings and sign-off."""

from __future__ import annotations

import argparse
from pathlib import Path

from clausemark.archive.canonical import Json
from clausemark.archive.clock import utc_text
from clausemark.cli.console import Console, Result, counted, table
from clausemark.cli.opening import desk
from clausemark.errors import UsageError
from clausemark.regulations.vocabulary import ReviewAct, ScopeReason
from clausemark.services.files import write_whole
from clausemark.services.review_files import import_review_files
from clausemark.services.reviewing import export_reviews, list_findings, put_out_of_scope, sign

PARTLY_REFUSED = 3
ALL_REFUSED = 4


def take_in(args: argparse.Namespace, _: Console) -> Result:
    """Import review and comparison files."""
    with desk(args) as opened:
        results = list(import_review_files(opened, [Path(file) for file in args.files]))
    refused = [each for each in results if each.status == "refused"]
    status = 0 if not refused else ALL_REFUSED if len(refused) == len(results) else PARTLY_REFUSED
    value: Json = {
        "results": [
            {
                "file": each.file,
                "finding": each.finding,
                "status": each.status,
                "reason": each.reason,
                "message": each.message,
                "provision": each.provision,
            }
            for each in results
        ]
    }
    lines = [f"refused  {each.file} {each.finding}: {each.message} [{each.reason}]" for each in refused]
    counts = {
        state: sum(1 for each in results if each.status == state) for state in ("accepted", "unchanged", "refused")
    }
    lines.append(", ".join(f"{number} {state}" for state, number in counts.items()) + ".")
    return Result(value, lines, status)


def give_out(args: argparse.Namespace, _: Console) -> Result:
    """Write a review file."""
    target = Path(args.output)
    if target.exists():
        raise UsageError(f"{target} exists already. Choose another name.", reason="target-exists")
    with desk(args, read_only=True) as opened:
        data = export_reviews(opened, args.version)
    write_whole(target, data)
    return Result({"file": str(target), "bytes": len(data)}, [f"Wrote {target}."])


def show(args: argparse.Namespace, _: Console) -> Result:
    """List findings."""
    with desk(args, read_only=True) as opened:
        found = list_findings(opened, state=args.state, version_name=args.version)
        with opened.workspace.reading() as view:
            names = {person.id: person.name for person in view.persons.all()}
    shown: list[Json] = []
    rows = []
    for each, version in found:
        record = each.finding
        provision = record.target.provisions[0] if record.target.provisions else None
        severity = None if record.judgement.severity is None else record.judgement.severity.value
        shown.append(
            {
                "id": record.id,
                "label": record.label,
                "provision": provision,
                "version": version,
                "state": each.state.value,
                "severity": severity,
                "title": record.judgement.title,
                "categories": list(record.judgement.categories),
                "prepared_by": names[record.prepared_by],
                "approvals": [
                    {
                        "person": names[approval.person],
                        "utc": utc_text(approval.utc),
                        "digest": approval.digest,
                        "lapsed": approval.lapsed,
                    }
                    for approval in each.approvals
                ],
            }
        )
        rows.append([record.id, version, each.state.value, severity or "not rated", record.judgement.title])
    return Result({"findings": shown}, table(("finding", "version", "state", "severity", "title"), rows))


def scope(args: argparse.Namespace, _: Console) -> Result:
    """Put provisions out of scope."""
    reasons = [each.value for each in ScopeReason]
    if args.reason not in reasons:
        raise UsageError(f"“{args.reason}” is no reason code. Codes: {', '.join(reasons)}.", reason="value-unknown")
    with desk(args) as opened:
        done = put_out_of_scope(
            opened, args.version, ScopeReason(args.reason), provisions=args.provisions, note=args.note
        )
    value: Json = {
        "scope": done.id,
        "version": done.version,
        "provisions": list(done.provisions),
        "reason": done.reason,
    }
    what = counted(len(done.provisions), "provision") if done.provisions else "every provision without a finding"
    return Result(value, [f"{done.version}: {what} out of scope, {done.reason}."])


def approve(args: argparse.Namespace, _: Console) -> Result:
    """Record a review step."""
    with desk(args) as opened:
        done = sign(opened, args.version, ReviewAct(args.step), findings=args.finding, note=args.note)
    value: Json = {
        "signed": list(done.findings),
        "standing": list(done.standing),
        "refused": [{"finding": each.finding, "reason": each.reason} for each in done.refused],
        "digest": done.digest,
        "utc": utc_text(done.utc),
        "person": done.person,
    }
    lines = [f"{done.person} {args.step} {counted(len(done.findings), 'finding')}; digest {done.digest}."]
    lines += [f"stands    {each}: the same step on the same content was recorded before." for each in done.standing]
    lines += [f"left out  {each.finding}: {each.message} [{each.reason}]" for each in done.refused]
    return Result(value, lines)


COMMANDS = {
    "review import": take_in,
    "review export": give_out,
    "review list": show,
    "review scope": scope,
    "review sign": approve,
}
