"""What a legal team does to a workbook, scripted, with the outcome that each cell must have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from typing import Any

from openpyxl import load_workbook
from openpyxl.comments import Comment

Told = tuple[str, str, str, str]
"""Outcome, row id, column and what the sheet says."""
_PERIOD = 16


@dataclass(slots=True)
class Script:
    """The rows of Review as legal leaves them, and what must come of it."""

    heads: list[str]
    rows: list[dict[str, Any]]
    told: list[Told] = field(default_factory=list)
    added: list[dict[str, Any]] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    notes: dict[str, tuple[str, str]] = field(default_factory=dict)

    def tell(self, outcome: str, row: dict[str, Any], column: str, after: str = "") -> None:
        """Expect an outcome."""
        self.told.append((outcome, str(row["Row ID"]), column, after))


def _decided(script: Script, row: dict[str, Any]) -> None:
    row |= {"Decision": "Accept ", "Decided by": "Lena Law", "Decided on": date(2026, 11, 20)}
    for column, after in (("Decision", "accept"), ("Decided by", "Lena Law"), ("Decided on", "2026-11-20")):
        script.tell("accepted", row, column, after)


def _dated_in_words(script: Script, row: dict[str, Any]) -> None:
    row |= {"Decision": "escalate", "Decided by": "Omar Office", "Decided on": "21 November 2026", "Due": "2026-12-31"}
    for column, after in (("Decision", "escalate"), ("Decided by", "Omar Office"), ("Decided on", "2026-11-21")):
        script.tell("accepted", row, column, after)
    script.tell("accepted", row, "Due", "2026-12-31")


def _half_filled(script: Script, row: dict[str, Any]) -> None:
    row |= {"Decision": "reject", "Decided on": date(2026, 11, 20)}
    script.tell("refused", row, "Decision", "reject")
    script.tell("refused", row, "Decided on", "2026-11-20")


def _commented(script: Script, row: dict[str, Any]) -> None:
    row["Legal comment"] = "  =SUM(A1) is meant as words?\nSecond line – “quoted” "
    row["Legal comment"] = row["Legal comment"].replace("=SUM", "SUM")
    script.tell("accepted", row, "Legal comment", "SUM(A1) is meant as words?\nSecond line – “quoted”")


def _computed(script: Script, row: dict[str, Any]) -> None:
    row |= {"Legal comment": "=1+1", "Due": "=TODAY()"}
    script.tell("refused", row, "Legal comment", "a formula")
    script.tell("refused", row, "Due", "a formula")


def _tampered(script: Script, row: dict[str, Any]) -> None:
    row |= {"Excerpt": "We may do anything.", "Severity": "info!"}
    script.tell("tampered", row, "Excerpt", "We may do anything.")
    script.tell("tampered", row, "Severity", "info!")


def _deleted(script: Script, row: dict[str, Any]) -> None:
    script.gone.add(str(row["Row key"]))
    script.tell("missing", row, "")


def _copied(script: Script, row: dict[str, Any]) -> None:
    row["Legal comment"] = "the same twice"
    script.added.append(dict(row))
    script.tell("accepted", row, "Legal comment", "the same twice")


def _copied_and_changed(script: Script, row: dict[str, Any]) -> None:
    row["Legal comment"] = "one reading"
    script.added.append(row | {"Legal comment": "another reading"})
    script.tell("conflict", row, "Legal comment", "one reading")
    script.tell("conflict", row, "Legal comment", "another reading")


def _no_such_word(script: Script, row: dict[str, Any]) -> None:
    row |= {"Decision": "perhaps", "Decided by": "Lena Law", "Decided on": date(2026, 11, 20)}
    for column, after in (("Decision", "perhaps"), ("Decided by", "Lena Law"), ("Decided on", "2026-11-20")):
        script.tell("refused", row, column, after)


def _unclear_day(script: Script, row: dict[str, Any]) -> None:
    row["Due"] = "03/04/2026"
    script.tell("refused", row, "Due", "03/04/2026")


def _noted(script: Script, row: dict[str, Any]) -> None:
    script.notes[str(row["Row key"])] = ("Nora Note", "Is this the version of May?")
    script.tell("accepted", row, "Confidence", "Is this the version of May?")


def _key_lost(script: Script, row: dict[str, Any]) -> None:
    script.tell("tampered", row, "Row key")
    row |= {"Row key": None, "Legal comment": "found by its id"}
    script.tell("accepted", row, "Legal comment", "found by its id")


def _filled_beside(script: Script, row: dict[str, Any]) -> None:
    row["Our file no."] = "L-77"
    script.tell("unknown", row, "Our file no.", "L-77")


def _left_alone(script: Script, row: dict[str, Any]) -> None:
    """Do nothing."""


_EDITS: tuple[Callable[[Script, dict[str, Any]], None], ...] = (
    _left_alone,
    _decided,
    _half_filled,
    _dated_in_words,
    _commented,
    _computed,
    _tampered,
    _deleted,
    _copied,
    _copied_and_changed,
    _no_such_word,
    _unclear_day,
    _noted,
    _key_lost,
    _filled_beside,
    _left_alone,
)


def edited(data: bytes) -> tuple[bytes, list[Told]]:
    """Return a workbook as legal sends it back, and every outcome that it must have."""
    book = load_workbook(BytesIO(data))
    sheet: Any = book["Review"]
    heads = [str(cell.value) for cell in sheet[1]]
    rows = [dict(zip(heads, values, strict=True)) for values in sheet.iter_rows(min_row=2, values_only=True)]
    script = Script(heads, rows)
    for at, row in enumerate(rows):
        _EDITS[at % _PERIOD](script, row)
    _propose(script)
    _put_back(script, sheet)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue(), script.told


def _propose(script: Script) -> None:
    """Propose for findings: once, alike in two rows, and differently in two rows."""
    untouched = [row for at, row in enumerate(script.rows) if at % _PERIOD in (0, 15)]
    findings: dict[str, list[dict[str, Any]]] = {}
    for row in script.rows:
        if str(row["Row key"]) not in script.gone:
            findings.setdefault(str(row["Row ID"]).rpartition("-m")[0] or str(row["Row ID"]), []).append(row)
    several = [rows for rows in findings.values() if len(rows) > 1 and all(row not in script.added for row in rows)]
    if untouched:
        untouched[0]["Proposed severity"] = "Info"
        script.tell("accepted", untouched[0], "Proposed severity", "info")
    if several:
        first, second = several[-1][:2]
        first["Proposed text"], second["Proposed text"] = "One wording.", "Another wording."
        script.tell("conflict", first, "Proposed text", "One wording.")
        script.tell("conflict", second, "Proposed text", "Another wording.")


def _put_back(script: Script, sheet: Any) -> None:
    """Write the rows back: the sheet renamed, sorted otherwise, a column inserted and one moved, a stranger added."""
    order = [head for head in script.heads if head != "Owner"]
    order.insert(3, "Our file no.")
    order.append("Owner")
    sheet.title = "Review (legal, final)"
    sheet.delete_rows(1, sheet.max_row)
    sheet.append(order)
    kept = [row for row in script.rows if row["Row key"] is None or str(row["Row key"]) not in script.gone]
    stranger = {"Row ID": "LEGAL-1", "Excerpt": "A clause nobody found.", "Legal comment": "Please look at this one."}
    script.told.append(
        ("unknown", "LEGAL-1", "", "Excerpt: A clause nobody found.\nLegal comment: Please look at this one.")
    )
    kept += [*script.added, stranger]
    for number, row in enumerate(sorted(kept, key=lambda row: str(row["Excerpt"]), reverse=True), 2):
        for column, head in enumerate(order, 1):
            if row.get(head) is not None:
                sheet.cell(number, column).value = row[head]
        if str(row.get("Row key")) in script.notes:
            author, text = script.notes[str(row["Row key"])]
            sheet.cell(number, order.index("Confidence") + 1).comment = Comment(text, author)
