"""The versions of a document as marks on a line: where each stands, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from clausemark.archive.identifiers import VersionId
from clausemark.services.library import format_name
from clausemark.services.versions_apart import ChangeCounts
from clausemark.store.levels import VersionLevel
from clausemark.ui.counting import counted
from clausemark.ui.document.redline_words import counted_words
from clausemark.ui.library.names import kind_name, review_name
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.when import short_date

_Index = QModelIndex | QPersistentModelIndex
_LABEL = 86
"""Pixels that a date needs."""
_CLOSEST = 16
"""Pixels between two marks at least; a document with very many versions is scrolled."""
MARK = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Mark:
    """A version on the line; `before` and `after` are the pixels of line at its sides."""

    level: VersionLevel
    before: int
    after: int
    first: bool
    last: bool

    @property
    def width(self) -> int:
        """Return how much of the line the mark takes."""
        return self.before + self.after


def laid_out(
    levels: Sequence[VersionLevel], width: int, shown: VersionId | None, earlier: VersionId | None = None
) -> list[Mark]:
    """Return the marks of versions, oldest first, over a width: far apart where much time went by.

    Each mark has room for its date where the width allows it; else marks stand close, and the shown one keeps its
    date, as does the one that it is compared with. What does not fit is wider than the width, and scrolled.
    """
    if not levels:
        return []
    closest = _LABEL if len(levels) * _LABEL <= width else _CLOSEST
    edge = _LABEL // 2
    least = [closest] * (len(levels) - 1)
    if closest < _LABEL:
        for at in (place for place, each in enumerate(levels) if each.id in (shown, earlier)):
            for gap in (at - 1, at):
                if 0 <= gap < len(least):
                    least[gap] = _LABEL
    spare = max(0, width - 2 * edge - sum(least))
    gaps = _shared(spare, least, [each.captured_at for each in levels])
    return [
        Mark(
            level,
            gaps[place - 1] - gaps[place - 1] // 2 if place else edge,
            gaps[place] // 2 if place < len(gaps) else edge,
            place == 0,
            place == len(gaps),
        )
        for place, level in enumerate(levels)
    ]


def _shared(spare: int, least: Sequence[int], moments: Sequence[datetime]) -> list[int]:
    """Return the gaps: the least of each and its share of the spare pixels, by the time between."""
    spans = [max(0.0, (after - before).total_seconds()) for before, after in pairwise(moments)]
    whole = sum(spans)
    if not whole:
        return [each + spare // max(1, len(least)) for each in least]
    return [each + int(spare * span / whole) for each, span in zip(least, spans, strict=True)]


class MarkModel(QAbstractListModel):
    """The versions of one document, oldest first."""

    def __init__(self, worklist: Worklist, parent: QWidget) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self._locale = QLocale()
        self._marks: list[Mark] = []
        self.counts: Mapping[VersionId, ChangeCounts] = {}

    @property
    def marks(self) -> Sequence[Mark]:
        """Return the marks in order."""
        return self._marks

    def show_marks(self, marks: list[Mark]) -> None:
        """Show other marks; the same ones stay as they are laid out."""
        if marks == self._marks:
            return
        self.beginResetModel()
        self._marks = marks
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the signature is Qt's
        """Return the number of versions."""
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a version."""
        if not index.isValid():
            return None
        mark = self._marks[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return short_date(self._locale, mark.level.captured_at)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(mark.level)
        return mark if int(role) == int(MARK) else None

    def row_of(self, version: str) -> int | None:
        """Return the row of a version, None when it is not of this document."""
        return next((row for row, mark in enumerate(self._marks) if mark.level.id == version), None)

    def _words(self, level: VersionLevel) -> str:
        review = self._worklist.review_of(level.id)
        counts = self.counts.get(level.id)
        parts = [
            self.tr("Version {0}, captured {1}").format(level.ordinal, short_date(self._locale, level.captured_at)),
            format_name(level.media_type),
            counted(level.provisions, self.tr("{0} provision"), self.tr("{0} provisions")),
            kind_name(level.kind),
            "" if review is None else review_name(review),
            "" if counts is None else counted_words(self._locale, counts),
        ]
        return ", ".join(part for part in parts if part)
