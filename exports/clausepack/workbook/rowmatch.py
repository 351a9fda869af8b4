"""Finds the exported row that a returned one is: by its key, then its row id, then a unique excerpt and citation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from clausepack.workbook.returned import SheetRow


class Exported(Protocol):
    """What is known of an exported row."""

    @property
    def key(self) -> str:
        """Return its row key."""
        ...

    @property
    def row_id(self) -> str:
        """Return its row id."""
        ...

    @property
    def evidence(self) -> Mapping[str, str]:
        """Return its evidence by head."""
        ...


@dataclass(frozen=True, slots=True)
class Matched:
    """Returned rows by the key of the exported one, several when it was copied; and those that are none, with why."""

    rows: Mapping[str, list[SheetRow]]
    strangers: Sequence[tuple[SheetRow, str]]


def match_rows(base: Sequence[Exported], rows: Iterable[SheetRow]) -> Matched:
    """Return which exported row each returned one is."""
    known = _Known(base)
    found: dict[str, list[SheetRow]] = defaultdict(list)
    strangers: list[tuple[SheetRow, str]] = []
    for row in rows:
        match = known.match(row)
        if isinstance(match, str):
            strangers.append((row, match))
        else:
            found[match.key].append(row)
    return Matched(found, strangers)


class _Known:
    """The exported rows by what tells them apart."""

    def __init__(self, base: Sequence[Exported]) -> None:
        self._by_key = {row.key: row for row in base}
        self._by_id = {row.row_id: row for row in base}
        self._by_words: dict[tuple[str, str], list[Exported]] = defaultdict(list)
        for row in base:
            self._by_words[row.evidence["Excerpt"], row.evidence["Citation"]].append(row)

    def match(self, row: SheetRow) -> Exported | str:
        """Return the exported row, or the reason why there is none.

        Key and row id that name different rows, as after sorting a part of the columns, are settled by the words.
        """
        key, row_id = row.text("Row key").strip(), row.text("Row ID").strip()
        by_key, by_id = self._by_key.get(key), self._by_id.get(row_id)
        if by_key is not None and by_id not in (None, by_key):
            return next((each for each in (by_key, by_id) if each and _same_words(each, row)), "row-ambiguous")
        if by_key is not None:
            return by_key
        if by_id is not None and (not key or _same_words(by_id, row)):
            return by_id
        alike = self._by_words.get((row.text("Excerpt"), row.text("Citation")), [])
        return alike[0] if len(alike) == 1 else "row-unknown"


def _same_words(base: Exported, row: SheetRow) -> bool:
    return all(row.text(head) == base.evidence[head] for head in ("Excerpt", "Citation"))
