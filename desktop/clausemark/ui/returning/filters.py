"""The groups of a return as chips with their counts; one of them, or all, is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from clausemark.services.returns.lines import ReturnedLine
from clausemark.ui.returning.words import Group, group_meaning, group_of, group_title
from clausemark.ui.widgets.chips import Chip, Chips


class GroupChips(Chips):
    """A chip for all lines and one for each group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([Chip(each, group_title(each), group_meaning(each)) for each in Group], parent)

    @property
    def group(self) -> Group | None:
        """Return the group that is shown, None for all."""
        return None if self.chosen is None else Group(self.chosen)

    def show_counts(self, lines: Sequence[ReturnedLine]) -> None:
        """Show how many lines each group has."""
        self.show_numbers(Counter(map(group_of, lines)))
