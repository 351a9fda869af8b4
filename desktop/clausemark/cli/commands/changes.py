"""Commands about versions and what changed between them."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from clausemark.cli.console import Console, Printed, Result
from clausemark.cli.opening import desk
from clausemark.services.redlining.files import write_redlines
from clausemark.services.transitions import ProvisionPair, Transition, compare_versions


def diff(args: argparse.Namespace, _: Console) -> Result:
    """Show what became of one version in another."""
    with desk(args, read_only=True) as opened:
        transition = compare_versions(opened, args.old, args.new)
        docx, html = (Path(name) if name else None for name in (args.docx, args.html))
        written = write_redlines(opened, transition, docx=docx, html=html)
    assessment = transition.assessment
    value: Printed = {
        "old": transition.old.version.id,
        "new": transition.new.version.id,
        "change_kind": assessment.kind.value,
        "change_kind_reasons": list(assessment.kind_reasons),
        "direction": assessment.direction.value,
        "direction_reasons": list(assessment.direction_reasons),
        "stated_updated": assessment.stated_updated,
        "stated_effective": assessment.stated_effective,
        "notice_days": assessment.notice_days,
        "silent": assessment.silent,
        "silent_reason": assessment.silent_reason,
        "summary": assessment.summary,
        "pairs": [_pair(transition, pair) for pair in transition.pairs],
        "files": [str(path) for path in written],
    }
    return Result(value, [*_lines(transition), *(f"Wrote {path}." for path in written)])


def _pair(transition: Transition, pair: ProvisionPair) -> Printed:
    link = pair.link
    return {
        "old": pair.old,
        "new": pair.new,
        "relation": link.relation.value,
        "score": link.score / 100,
        "exact": link.exact,
        "primary": link.primary,
        "redline": [[piece.edit.value, piece.text] for piece in transition.redline_of(pair)],
    }


def _lines(transition: Transition) -> list[str]:
    assessment = transition.assessment
    counts = Counter(pair.link.relation.value for pair in transition.pairs)
    told = ", ".join(f"{number} {relation}" for relation, number in counts.items())
    lines = [
        f"{transition.old.version.id} → {transition.new.version.id}: {assessment.kind.value}, "
        f"{assessment.direction.value} for users (proposed).",
        f"Clauses: {told}.",
        *assessment.summary.splitlines(),
        *assessment.direction_reasons,
    ]
    if assessment.notice_days is not None:
        lines.append(f"Days from the capture to the stated effect: {assessment.notice_days}.")
    return [*lines, assessment.silent_reason]


COMMANDS = {"diff": diff}
