"""Groups of rows as chips with their counts; the rows of one group, or all of them, are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from clausemark.ui.widgets.flow import FlowLayout
from clausemark.ui.widgets.labels import plain


@dataclass(frozen=True, slots=True)
class Chip:
    """A group: its key, how all of it is called, and what it means in a sentence."""

    key: str
    title: str
    meaning: str


class Chips(QWidget):
    """A chip for all rows and one for each group; `changed` tells that the person chose another."""

    changed = Signal()

    def __init__(self, groups: Sequence[Chip], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which lines are shown"))
        self._chosen: str | None = None
        self._titles: dict[str | None, str] = {None: self.tr("All")}
        self._buttons: dict[str | None, QPushButton] = {}
        self._exclusive = QButtonGroup(self)
        self._row = FlowLayout(self, spacing=6)
        self._add(None, "")
        for group in groups:
            self._titles[group.key] = group.title
            self._add(group.key, group.meaning)

    def _add(self, key: str | None, meaning: str) -> None:
        button = QPushButton(self)
        button.setProperty("kind", "chip")
        button.setProperty("first", "false")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setToolTip(meaning)
        self._buttons[key] = button
        self._exclusive.addButton(button)
        self._row.addWidget(button)
        button.clicked.connect(self._clicked)

    @property
    def chosen(self) -> str | None:
        """Return the key of the group that is shown, None for all."""
        return self._chosen

    def choose(self, key: str | None) -> None:
        """Show another group; nobody is told."""
        self._chosen = key
        self._buttons[key].setChecked(True)

    def show_numbers(self, numbers: Mapping[str, int]) -> None:
        """Show how many rows each group has; empty groups go away, but for the one that is shown."""
        for key, button in self._buttons.items():
            count = sum(numbers.values()) if key is None else numbers.get(key, 0)
            button.setText(plain(f"{self._titles[key]}  {self.locale().toString(count)}"))
            button.setVisible(count > 0 or key == self._chosen)
        self._buttons[self._chosen].setChecked(True)
        self.updateGeometry()

    def _clicked(self) -> None:
        sender = self.sender()
        self._chosen = next(key for key, button in self._buttons.items() if button is sender)
        self.changed.emit()
