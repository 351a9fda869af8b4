"""The groups of a return as chips with their counts; one of them, or all, is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from clausemark.services.returns.lines import ReturnedLine
from clausemark.ui.returning.lines_model import of_group
from clausemark.ui.returning.words import Group, group_meaning, group_title
from clausemark.ui.widgets.flow import FlowLayout
from clausemark.ui.widgets.labels import plain


class GroupChips(QWidget):
    """A chip for all lines and one for each group; `changed` tells that the person chose another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which lines are shown"))
        self._chosen: Group | None = None
        self._buttons: dict[Group | None, QPushButton] = {}
        self._exclusive = QButtonGroup(self)
        row = FlowLayout(self, spacing=6)
        for group in (None, *Group):
            button = QPushButton(self)
            button.setProperty("kind", "chip")
            button.setProperty("first", "false")
            button.setCheckable(True)
            if group is not None:
                button.setToolTip(group_meaning(group))
            self._buttons[group] = button
            self._exclusive.addButton(button)
            row.addWidget(button)
            button.clicked.connect(self._clicked)

    @property
    def group(self) -> Group | None:
        """Return the group that is shown, None for all."""
        return self._chosen

    def choose(self, group: Group | None) -> None:
        """Show another group; nobody is told."""
        self._chosen = group
        self._buttons[group].setChecked(True)

    def show_counts(self, lines: Sequence[ReturnedLine]) -> None:
        """Show how many lines each group has; empty groups go away, but for the one that is shown."""
        for group, button in self._buttons.items():
            count = len(of_group(lines, group))
            name = self.tr("All") if group is None else group_title(group)
            button.setText(plain(f"{name}  {self.locale().toString(count)}"))
            button.setVisible(count > 0 or group is self._chosen)
        self._buttons[self._chosen].setChecked(True)
        self.updateGeometry()

    def _clicked(self) -> None:
        sender = self.sender()
        self._chosen = next(group for group, button in self._buttons.items() if button is sender)
        self.changed.emit()
