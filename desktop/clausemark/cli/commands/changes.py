"""Commands about versions and what changed between them."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from clausemark.archive.identifiers import ProvisionId
from clausemark.archive.terms import ChangeDirection, ChangeKind
from clausemark.cli.commands.pairs import pair_entries
from clausemark.cli.console import Console, Printed, Result, counted, table
from clausemark.cli.opening import desk
from clausemark.errors import UsageError
from clausemark.review.change import CarryChoice, CarryDecision, ChangeRecord
from clausemark.services.carrying.awaiting import awaiting
from clausemark.services.carrying.deciding import Decision, carry_exact, decide_carry
from clausemark.services.carrying.meeting import CarryEntry, carry_list
from clausemark.services.history import Confirmation, Step, confirm_change, history_of, note_changes
from clausemark.services.links import decide_link
from clausemark.services.redlining.files import write_redlines
from clausemark.services.severity_shift import SeverityShift, rating_of
from clausemark.services.transitions import Transition, compare_versions


def diff(args: argparse.Namespace, _: Console) -> Result:
    """Show what became of one version in another."""
    with desk(args, read_only=True) as opened:
        transition = compare_versions(opened, args.old, args.new)
        rated = rating_of(opened, transition)
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
        "severity_before": rated.before,
        "severity_after": rated.after,
        "summary": assessment.summary,
        "pairs": [entry for pair in transition.pairs for entry in pair_entries(transition, pair, rated)],
        "files": [str(path) for path in written],
    }
    return Result(value, [*_lines(transition, rated), *(f"Wrote {path}." for path in written)])


def _lines(transition: Transition, rated: SeverityShift) -> list[str]:
    assessment = transition.assessment
    counts = Counter(pair.link.relation.value for pair in transition.pairs)
    told = ", ".join(f"{number} {relation}" for relation, number in counts.items())
    lines = [
        f"{transition.old.version.id} → {transition.new.version.id}: {assessment.kind.value}, "
        f"{assessment.direction.value} for users (proposed).",
        f"Clauses: {told}.",
        f"Severity on what changed: {rated.before or 'not rated'} before, {rated.after or 'not rated'} after.",
        *assessment.summary.splitlines(),
        *assessment.direction_reasons,
    ]
    if assessment.notice_days is not None:
        lines.append(f"Days from the capture to the stated effect: {assessment.notice_days}.")
    if assessment.silent_reason not in lines:
        lines.append(assessment.silent_reason)
    return lines


def history(args: argparse.Namespace, _: Console) -> Result:
    """Show the transitions of a document and how its clauses lived through them."""
    with desk(args) as opened:
        if args.note_changes:
            note_changes(opened, args.document)
        found = history_of(opened, args.document)
    value: Printed = {
        "document": found.document.id,
        "steps": [_step(step) for step in found.steps],
        "clauses": [
            {
                "id": each.id,
                "first": each.first.id,
                "last": each.last.id,
                "present": each.present,
                "reworded": list(each.reworded),
                "months": round(each.months, 1),
                "stability": None if each.stability is None else round(each.stability, 3),
                "provisions": {str(version): provision for version, provision in each.provisions.items()},
            }
            for each in found.clauses
        ],
    }
    present = sum(1 for each in found.clauses if each.present)
    still = sum(1 for each in found.clauses if each.present and not each.reworded)
    lines = [f"{step.old.id} → {step.new.id}  {_told(step)}" for step in found.steps]
    changed = sum(1 for step in found.steps if step.changed)
    lines.append(f"{changed} of {counted(len(found.steps), 'transition')} changed the words.")
    lines.append(
        f"{counted(len(found.clauses), 'clause')} ever, {present} in the last version, {still} of them never reworded."
    )
    return Result(value, lines)


def _told(step: Step) -> str:
    bridged = f" (over the broken {', '.join(step.bridged)})" if step.bridged else ""
    record = step.record
    if record is None:
        return f"{step.new.kind.value}, not noted yet{bridged}"
    who = "confirmed" if record.confirmed_by else "proposed"
    silent = ", silent" if record.silent else ""
    return f"{record.kind.value}, {record.direction.value} ({who}){silent}{bridged}"


def _step(step: Step) -> Printed:
    return {
        "old": step.old.id,
        "new": step.new.id,
        "bridged": list(step.bridged),
        "words_changed": step.changed,
        "change": None if step.record is None else _change(step.record),
    }


def _change(record: ChangeRecord) -> Printed:
    return {
        "id": record.id,
        "kind": record.kind.value,
        "direction": record.direction.value,
        "proposed_kind": record.proposed_kind.value,
        "proposed_direction": record.proposed_direction.value,
        "summary": record.summary,
        "severity_before": record.severity_before,
        "severity_after": record.severity_after,
        "notice_days": record.notice_days,
        "silent": record.silent,
        "confirmed": record.confirmed_by is not None,
    }


def confirm(args: argparse.Namespace, _: Console) -> Result:
    """Confirm what a transition amounts to."""
    said = Confirmation(
        ChangeKind(args.kind) if args.kind else None,
        ChangeDirection(args.direction) if args.direction else None,
        args.summary,
        args.note,
    )
    with desk(args) as opened:
        record = confirm_change(opened, args.old, args.new, said)
    return Result(
        {"change": _change(record)}, [f"{record.id}: {record.kind.value}, {record.direction.value}; confirmed."]
    )


def link(args: argparse.Namespace, _: Console) -> Result:
    """Say what became of a provision."""
    target = None if args.new_provision == "none" else ProvisionId(args.new_provision)
    with desk(args) as opened:
        made = decide_link(opened, args.old, args.new, ProvisionId(args.provision), new=target, note=args.note)
    value: Printed = {"link": made.id, "state": made.state.value, "old": made.old, "new": made.new}
    return Result(value, [f"{made.old} → {made.new or 'nothing'}: {made.state.value}."])


def carry(args: argparse.Namespace, _: Console) -> Result:
    """Show or decide what becomes of earlier findings in a version; without a version, where some wait."""
    if args.version is None:
        return _awaiting(args)
    if (args.finding is None) != (args.decide is None):
        raise UsageError("Name the finding and the decision: --finding ID --decide keep.", reason="usage")
    done: list[CarryDecision] = []
    with desk(args, read_only=not (args.exact or args.decide)) as opened:
        if args.exact:
            done += carry_exact(opened, args.version)
        if args.decide:
            provision = ProvisionId(args.provision) if args.provision else None
            said = Decision(CarryChoice(args.decide), provision, args.note)
            done.append(decide_carry(opened, args.version, args.finding, said))
        found = carry_list(opened, args.version)
    value: Printed = {
        "old": None if found.old is None else found.old.id,
        "new": found.new.id,
        "decided": [each.finding for each in done],
        "findings": [_entry(each) for each in found.entries],
    }
    lines = [f"{each.finding} {each.choice.value}: {each.carried or 'withdrawn'}" for each in done]
    rows = [
        [
            each.finding.id,
            each.outcome.value,
            each.target or "-",
            str(each.approvals or ""),
            "waits" if each.decision is None else each.decision.choice.value,
            each.finding.judgement.title,
        ]
        for each in found.entries
    ]
    heads = ("finding", "text", "goes to", "approvals", "decision", "title")
    return Result(value, [*lines, *(table(heads, rows) if rows else ["No earlier version has findings."])])


def _awaiting(args: argparse.Namespace) -> Result:
    with desk(args, read_only=True) as opened:
        found = awaiting(opened)
    value: Printed = {
        "awaiting": [
            {"document": each.document.id, "old": each.old.id, "new": each.new.id, "waiting": each.waiting}
            for each in found
        ]
    }
    rows = [[each.document.title, each.old.id, each.new.id, str(each.waiting)] for each in found]
    return Result(value, table(("document", "from", "to", "waiting"), rows) if rows else ["No finding waits."])


def _entry(entry: CarryEntry) -> Printed:
    decision = entry.decision
    return {
        "finding": entry.finding.id,
        "label": entry.finding.label,
        "state": entry.state.value,
        "outcome": entry.outcome.value,
        "relation": entry.relation.value,
        "score": entry.score / 100,
        "old": entry.source,
        "new": entry.target,
        "approvals": entry.approvals,
        "redline": [[piece.edit.value, piece.text] for piece in entry.redline],
        "decision": None
        if decision is None
        else {
            "choice": decision.choice.value,
            "carried": decision.carried,
            "exact": decision.exact,
            "steps": list(decision.steps),
            "note": decision.note,
        },
    }


COMMANDS = {"diff": diff, "history": history, "change": confirm, "link": link, "carry": carry}
