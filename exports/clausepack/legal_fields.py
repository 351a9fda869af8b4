"""What legal says, by the input columns of the workbook: which belong together, and where a record keeps each."""

from __future__ import annotations

from collections.abc import Mapping

UNIT = ("Decision", "Decided by", "Decided on")
"""Inputs that only hold together."""
OF_ROW: Mapping[str, str] = {
    "Decision": "decision",
    "Decided by": "decided_by",
    "Decided on": "decided_on",
    "Legal comment": "comment",
    "Due": "due",
}
"""Inputs that belong to one citation of a finding, with the names of their fields in every record of them."""
OF_FINDING: Mapping[str, str] = {
    "Proposed severity": "proposed_severity",
    "Proposed text": "proposed_text",
    "Owner": "owner",
}
"""Inputs that belong to the finding, however many rows it has."""
FIELDS: Mapping[str, str] = {**OF_ROW, **OF_FINDING}
_DONE = {"accept": "accepted", "change": "changed", "reject": "rejected", "escalate": "escalated"}


def decision_line(decision: str, by: str, on: str) -> str:
    """Return in one sentence what legal decided, ready to print."""
    return f"legal: {_DONE[decision]} by {by} on {on}" if decision in _DONE else "legal: no decision"
