"""The rows about the review itself: its steps, the sign-offs of versions, the open items."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.pack import Exhibit, Finding
from clausepack.workbook.cells import Row
from clausepack.workbook.rows.known import Known


def trail_rows(known: Known) -> Iterator[Row]:
    """Yield one row per review step, in order of time."""
    steps = [(step, item.id) for item in known.pack.findings for step in item.steps]
    steps += [(step, item.number) for item in known.pack.exhibits for step in item.steps]
    for step, owner in sorted(steps, key=lambda pair: (pair[0].utc, pair[0].id)):
        stands = "lapsed" if step.lapsed else "stands"
        yield (
            step.id,
            step.utc,
            step.act,
            owner,
            step.person,
            step.role,
            step.revision,
            stands,
            step.lapse_reason,
            step.note,
            step.digest,
        )


def sign_off_rows(known: Known) -> Iterator[Row]:
    """Yield one row per reviewed version."""
    for item in known.pack.exhibits:
        if item.role == "reviewed":
            yield _sign_off_row(known, item, [each for each in known.pack.findings if each.exhibit == item.number])


def _sign_off_row(known: Known, item: Exhibit, findings: list[Finding]) -> Row:
    sums = item.reconciliation
    steps = [step for each in findings for step in each.steps]
    approvers = {step.person for step in steps if step.act == "approved" and not step.lapsed}
    whole = [f"{step.person}, {step.utc}" for step in item.steps if step.act == "approved" and not step.lapsed]
    return (
        known.exhibit_link(item.number),
        f"{item.platform}, {item.document}",
        item.review,
        "; ".join(sorted({each.prepared_by for each in findings})) or "nobody",
        "; ".join(sorted(approvers)) or "nobody",
        "; ".join(whole) or "nobody",
        sums.population,
        sums.reviewed,
        sum(each.count for each in sums.out_of_scope),
        sums.outstanding,
        "yes" if sums.closes else "NO",
        item.digest,
    )


def open_item_rows(known: Known) -> Iterator[Row]:
    """Yield one row per open item."""
    for item in known.pack.open_items:
        due, resolution = item.due or "", item.resolution or ""
        yield (item.id, item.finding or "", item.question, item.owner, due, item.state, resolution, item.raised_at)
