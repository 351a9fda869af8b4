"""Commands about other platforms: comparable passages, and the matrix of categories."""

from __future__ import annotations

import argparse

from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import FindingId, ProvisionId
from clausemark.cli.console import Console, Printed, Result, table
from clausemark.cli.opening import desk
from clausemark.services.benchmark import benchmark
from clausemark.services.comparing import DocumentProposals, propose, refuse

_SHOWN = 90


def compare(args: argparse.Namespace, _: Console) -> Result:
    """Propose comparable passages, or refuse one."""
    finding = FindingId(args.finding)
    if args.refuse:
        with desk(args) as opened:
            refusal = refuse(opened, finding, ProvisionId(args.refuse), args.note)
        value: Printed = {"refusal": refusal.id, "provision": refusal.provision, "reason": refusal.reason}
        return Result(value, [f"{refusal.provision} is not proposed for {finding} any more."])
    with desk(args, read_only=True) as opened:
        groups = propose(opened, finding, first=args.first, documents=args.document)
    lines: list[str] = []
    for group in groups:
        lines.append(f"{group.platform.name}, {group.document.title} ({group.version.id}):")
        for each in group.proposals:
            words = " ".join(each.span.text.split())[:_SHOWN]
            lines += [f"  {each.provision}  {each.likeness:>3}  {words}", *(f"      {why}" for why in each.reasons)]
    return Result({"documents": [_group(group) for group in groups]}, lines or ["No other platform has a document."])


def _group(group: DocumentProposals) -> Printed:
    return {
        "platform": group.platform.name,
        "document": group.document.id,
        "version": group.version.id,
        "proposals": [
            {
                "provision": each.provision,
                "finding": None if each.finding is None else each.finding.id,
                "likeness": each.likeness,
                "reasons": list(each.reasons),
                "text": each.span.text,
            }
            for each in group.proposals
        ],
        "refused": [
            {"provision": each.provision, "reason": each.reason, "utc": utc_text(each.utc)} for each in group.refused
        ],
    }


def matrix(args: argparse.Namespace, _: Console) -> Result:
    """Show what is present, absent or unclear on which platform."""
    with desk(args, read_only=True) as opened:
        found = benchmark(opened)
    names = [platform.name for platform in found.platforms]
    value: Printed = {
        "platforms": names,
        "definition": found.definition,
        "rows": [
            {
                "category": row.category,
                "prevalence": row.prevalence,
                "cells": [
                    {
                        "platform": name,
                        "presence": cell.presence.value,
                        "severity": None if cell.severity is None else cell.severity.value,
                        "findings": list(cell.findings),
                    }
                    for name, cell in zip(names, row.cells, strict=True)
                ],
            }
            for row in found.rows
        ],
    }
    shown = [[row.category, *(cell.presence.value for cell in row.cells), row.prevalence] for row in found.rows]
    return Result(value, [*table(("category", *names, "present in"), shown), found.definition])


COMMANDS = {"compare": compare, "benchmark": matrix}
