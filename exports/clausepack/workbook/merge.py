"""The three-way merge of a returned workbook: what was exported, what came back, what the record holds now. Pure.

Nothing is guessed: a cell is accepted when only legal changed it, and every other cell that differs is told.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypedDict, Unpack

from clausepack.legal_fields import OF_FINDING, OF_ROW, UNIT
from clausepack.redaction import BLOCK
from clausepack.workbook.asked import Asked, asked, formula_showing
from clausepack.workbook.layout import REVIEW
from clausepack.workbook.notes import CellNote
from clausepack.workbook.returned import ReturnedBook, SheetRow
from clausepack.workbook.rowmatch import match_rows

POINTERS = frozenset({"PDF page"})
"""Columns that lead into another file: they are no evidence, and their words are not compared."""
INPUTS = tuple(column.head for column in REVIEW.columns if column.look.takes_input)
_SINGLE = tuple(head for head in INPUTS if head in OF_ROW and head not in UNIT)
_BOUND_TO_WORDING = frozenset({"Proposed severity", "Proposed text"})
_INVISIBLE = re.compile("[\x00-\x09\x0b-\x1f\ufffe\uffff]")


class Outcome(StrEnum):
    """What became of a cell or row."""

    ACCEPTED = "accepted"
    CONFLICT = "conflict"
    REFUSED = "refused"
    MISSING = "missing"
    UNKNOWN = "unknown"
    TAMPERED = "tampered"


@dataclass(frozen=True, slots=True)
class BaseRow:
    """A row of Review as it was exported; `citation` is empty for a finding without one."""

    key: str
    row_id: str
    finding: str
    citation: str
    evidence: Mapping[str, str]
    inputs: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of one cell, or of one row when `column` is empty.

    `by` and `on` are what the sheet itself says of who decided or wrote, and when. `is_comment` marks a comment or
    note on a cell, which is added and never replaces anything.
    """

    outcome: Outcome
    row_id: str
    row_key: str = ""
    finding: str = ""
    citation: str = ""
    column: str = ""
    before: str = ""
    after: str = ""
    reason: str = ""
    by: str = ""
    on: str = ""
    is_comment: bool = False


@dataclass(frozen=True, slots=True)
class Ours:
    """What the record holds now: inputs by row key and comments as (column, text) by row key.

    `revised` are the findings that somebody changed in the workspace since the export, other than by a return.
    """

    inputs: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    comments: Mapping[str, frozenset[tuple[str, str]]] = field(default_factory=dict)
    revised: frozenset[str] = frozenset()


def merge(base: Sequence[BaseRow], book: ReturnedBook, ours: Ours) -> list[Entry]:
    """Return what became of every cell that is not as it was exported, in the order of the export."""
    merger = _Merger(base, book, ours)
    return list(merger.entries())


class _Merger:
    """Merges one returned workbook."""

    def __init__(self, base: Sequence[BaseRow], book: ReturnedBook, ours: Ours) -> None:
        self._base = base
        self._book = book
        self._ours = ours
        self._matched = match_rows(base, book.rows)
        self._rows_of: dict[str, list[BaseRow]] = defaultdict(list)
        for row in base:
            self._rows_of[row.finding].append(row)

    def entries(self) -> Iterator[Entry]:
        """Yield all entries."""
        for head in (*(self._base[0].evidence if self._base else ()), *INPUTS):
            if head not in self._book.heads:
                yield Entry(Outcome.MISSING, "", column=head, reason="column-missing")
        begun: set[str] = set()
        for row in self._base:
            yield from self._of_row(row)
            if row.finding not in begun:
                begun.add(row.finding)
                yield from self._of_finding(row.finding)
        for unmatched, reason in self._matched.strangers:
            yield from stranger(unmatched, reason)
        for note in self._book.stray_notes:
            place = f"{note.sheet} row {note.row}"
            yield Entry(Outcome.UNKNOWN, "", column=place, after=note.text, reason="comment", by=note.author)

    def _of_row(self, base: BaseRow) -> Iterator[Entry]:
        rows = self._matched.rows.get(base.key)
        if not rows:
            yield _entry(Outcome.MISSING, base, "", reason="row-missing")
            return
        yield from _tampered(base, rows, self._book.heads)
        yield from self._unit(base, rows)
        for head in _SINGLE:
            yield from self._single(base, rows, head)
        for row in rows:
            yield from self._beside(base, row)

    def _single(self, base: BaseRow, rows: Sequence[SheetRow], head: str) -> Iterator[Entry]:
        """Merge an input that stands alone in its row."""
        given = self._given(base, rows, head)
        if len(given) == 1:
            yield from self._three_way(base, given[0], head, signed=rows[0])
        else:
            changed = [each for each in given if each.value != base.inputs[head]]
            yield from (self._told(base, each, head, "duplicates-disagree") for each in changed)

    def _three_way(self, base: BaseRow, given: Asked, head: str, *, signed: SheetRow) -> Iterator[Entry]:
        before, now = base.inputs[head], self._now(base, head)
        if given.value == before and not given.refusal:
            return
        if given.refusal:
            yield _entry(Outcome.REFUSED, base, head, before=now, after=given.shown, reason=given.refusal)
        elif given.value != now:
            revised = head in _BOUND_TO_WORDING and base.finding in self._ours.revised
            reason = "finding-revised" if revised else "edited-meanwhile" if now != before else ""
            outcome = Outcome.CONFLICT if reason else Outcome.ACCEPTED
            by, on = signed.text("Decided by").strip(), _day(signed)
            yield _entry(outcome, base, head, before=now, after=given.value, reason=reason, by=by, on=on)

    def _unit(self, base: BaseRow, rows: Sequence[SheetRow]) -> Iterator[Entry]:
        """Merge decision, person and day, which only hold together."""
        if not self._book.heads.issuperset(UNIT):
            yield from self._unit_in_part(base, rows)
            return
        units = list(dict.fromkeys(tuple(self._asked(base, row, head) for head in UNIT) for row in rows))
        before = tuple(base.inputs[head] for head in UNIT)
        changed = [unit for unit in units if tuple(each.value for each in unit) != before or _refusals(unit)]
        if len(units) > 1:
            for unit in changed:
                yield from self._unit_cells(base, unit, Outcome.CONFLICT, "duplicates-disagree")
        elif changed:
            yield from self._one_unit(base, changed[0], before)

    def _unit_in_part(self, base: BaseRow, rows: Sequence[SheetRow]) -> Iterator[Entry]:
        """Refuse what stands in the columns of the unit that are left, when one of them is gone."""
        for head in UNIT:
            for given in self._given(base, rows, head):
                if given.value != base.inputs[head]:
                    now = self._now(base, head)
                    yield _entry(
                        Outcome.REFUSED, base, head, before=now, after=given.shown, reason="decision-incomplete"
                    )

    def _one_unit(self, base: BaseRow, unit: tuple[Asked, ...], before: tuple[str, ...]) -> Iterator[Entry]:
        values = tuple(each.value for each in unit)
        now = tuple(self._now(base, head) for head in UNIT)
        if _refusals(unit) or 0 < sum(map(bool, values)) < len(UNIT):
            yield from self._unit_cells(base, unit, Outcome.REFUSED, "decision-incomplete")
        elif values == now:
            return
        elif base.finding in self._ours.revised:
            yield from self._unit_cells(base, unit, Outcome.CONFLICT, "finding-revised")
        elif now != before:
            yield from self._unit_cells(base, unit, Outcome.CONFLICT, "edited-meanwhile")
        else:
            yield from self._unit_cells(base, unit, Outcome.ACCEPTED, "")

    def _unit_cells(self, base: BaseRow, unit: tuple[Asked, ...], outcome: Outcome, reason: str) -> Iterator[Entry]:
        by, on = unit[1].value, unit[2].value
        for head, given in zip(UNIT, unit, strict=True):
            now = self._now(base, head)
            kept = base.inputs[head] if outcome is Outcome.REFUSED else now
            if given.refusal or given.value != kept:
                why = given.refusal if outcome is Outcome.REFUSED and given.refusal else reason
                yield _entry(outcome, base, head, before=now, after=given.shown, reason=why, by=by, on=on)

    def _of_finding(self, finding: str) -> Iterator[Entry]:
        """Merge what belongs to the finding from all of its rows: written once, or alike in each."""
        rows = [(base, row) for base in self._rows_of[finding] for row in self._matched.rows.get(base.key, ())]
        for head in OF_FINDING if rows else ():
            if head not in self._book.heads:
                continue
            changed: dict[Asked, tuple[BaseRow, SheetRow]] = {}
            for base, row in rows:
                given = self._asked(base, row, head)
                if given.value != base.inputs[head] or given.refusal:
                    changed.setdefault(given, (base, row))
            if len(changed) > 1 or self._duplicates_differ(rows, head):
                yield from (self._told(base, given, head, "rows-disagree") for given, (base, _) in changed.items())
            else:
                for given, (base, row) in changed.items():
                    yield from self._three_way(base, given, head, signed=row)

    def _duplicates_differ(self, rows: Sequence[tuple[BaseRow, SheetRow]], head: str) -> bool:
        values: dict[str, set[Asked]] = defaultdict(set)
        for base, row in rows:
            values[base.key].add(self._asked(base, row, head))
        return any(len(each) > 1 for each in values.values())

    def _told(self, base: BaseRow, given: Asked, head: str, reason: str) -> Entry:
        outcome = Outcome.REFUSED if given.refusal else Outcome.CONFLICT
        why = given.refusal or reason
        return _entry(outcome, base, head, before=self._now(base, head), after=given.shown, reason=why)

    def _given(self, base: BaseRow, rows: Sequence[SheetRow], head: str) -> list[Asked]:
        """Return the distinct values of a row and its duplicates; what was exported when the column is gone."""
        if head not in self._book.heads:
            return [Asked(base.inputs[head], base.inputs[head])]
        return list(dict.fromkeys(self._asked(base, row, head) for row in rows))

    def _asked(self, base: BaseRow, row: SheetRow, head: str) -> Asked:
        """Return what stands in an input; a text that only lost what some programs drop on saving is the known one."""
        given = asked(head, row)
        known = (base.inputs[head], self._now(base, head))
        if given.refusal or given.value in known:
            return given
        return next((Asked(each, each) for each in known if unchanged(given.value, each.strip())), given)

    def _now(self, base: BaseRow, head: str) -> str:
        return self._ours.inputs.get(base.key, {}).get(head, "")

    def _beside(self, base: BaseRow, row: SheetRow) -> Iterator[Entry]:
        """Yield what stands beside the layout: other columns, comments and notes."""
        for head, text in row.others.items():
            yield _entry(Outcome.UNKNOWN, base, head, after=text, reason="column-unknown")
        known = self._ours.comments.get(base.key, frozenset())
        for head, note in row.notes:
            if (head, note.text) not in known:
                yield _comment(base, head, note)


def settled(text: str) -> str:
    """Return a text as every program that may save the file again keeps it: no controls, no tabs, plain line ends."""
    return _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def unchanged(after: str, before: str) -> bool:
    """Tell whether a text is what was exported, but for what programs drop on saving and what a redaction withheld.

    A cell of blanks alone is read as an empty one.
    """
    if after == before or not (after.strip() or before.strip()):
        return True
    now, then = settled(after), settled(before)
    if now == then:
        return True
    withheld = BLOCK in now and len(now) == len(then)
    return withheld and all(one in (BLOCK, other) for one, other in zip(now, then, strict=True))


def _tampered(base: BaseRow, rows: Sequence[SheetRow], heads: frozenset[str]) -> Iterator[Entry]:
    for head, before in base.evidence.items():
        if head not in heads:
            continue
        told: set[str] = set()
        for row in rows:
            cell = row.cells.get(head)
            after = "" if cell is None else cell.text
            computed = cell is not None and cell.formula
            if unchanged(after, before) and not computed:
                continue
            shown = formula_showing(after) if computed else after
            if shown not in told:
                told.add(shown)
                yield _entry(Outcome.TAMPERED, base, head, before=before, after=shown, reason="evidence-changed")


def _entry(outcome: Outcome, base: BaseRow, column: str, **said: Unpack[_Said]) -> Entry:
    return Entry(outcome, base.row_id, base.key, base.finding, base.citation, column, **said)


class _Said(TypedDict, total=False):
    """What an entry says besides where it stands."""

    before: str
    after: str
    reason: str
    by: str
    on: str


def _comment(base: BaseRow, head: str, note: CellNote) -> Entry:
    return Entry(
        Outcome.ACCEPTED,
        base.row_id,
        base.key,
        base.finding,
        base.citation,
        head,
        after=note.text,
        by=note.author,
        on=note.utc,
        is_comment=True,
    )


def stranger(row: SheetRow, reason: str) -> Iterator[Entry]:
    """Yield what stands in a row that belongs to no exported one, in one entry."""
    words = [f"{head}: {cell.text}" for head, cell in row.cells.items() if head not in {"Row ID", "Row key"}]
    words += [f"{head}: {text}" for head, text in row.others.items()]
    words += [f"comment on {head} by {note.author or 'somebody'}: {note.text}" for head, note in row.notes]
    if words:
        yield Entry(Outcome.UNKNOWN, row.text("Row ID"), row.text("Row key"), after="\n".join(words), reason=reason)


def _refusals(unit: Iterable[Asked]) -> bool:
    return any(each.refusal for each in unit)


def _day(row: SheetRow) -> str:
    given = asked("Decided on", row)
    return "" if given.refusal else given.value
