"""The bar over the page of a return: back, which workbook is shown, and the way to return another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from clausemark.archive.identifiers import ReturnedId
from clausemark.services.returns.lines import ReturnKept
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme
from clausemark.ui.when import short_date
from clausemark.ui.widgets.choices import name_choice
from clausemark.ui.widgets.labels import ElidedLabel


class ReturnHead(QFrame):
    """The bar; `chosen` carries the identifier of a return, None for all open conflicts."""

    left = Signal()
    chosen = Signal(object)
    file_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._back = QToolButton(self)
        self._which = QComboBox(self)
        self._choose = QPushButton(self.tr("Return a workbook…"), self)
        self._back.setAccessibleName(self.tr("Back"))
        self._back.setToolTip(self.tr("Back to the document or the queue"))
        name_choice(self._which, self.tr("Which return is shown"))
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._which.setMinimumContentsLength(20)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 18, 8)
        row.setSpacing(10)
        row.addWidget(self._back)
        row.addWidget(ElidedLabel(self.tr("Legal's return"), "title", self), 1)
        row.addWidget(self._which)
        row.addWidget(self._choose)
        self.set_theme(theme)
        self.offer((), None)
        self._back.clicked.connect(self.left)
        self._choose.clicked.connect(self.file_wanted)
        self._which.activated.connect(self._say)

    @property
    def shows_all(self) -> bool:
        """Tell whether all open conflicts are shown and no single workbook."""
        return self._which.isEnabled() and self._which.currentData() is None

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._back.setIcon(icon("arrow-left", theme.muted))

    def take_keyboard(self) -> None:
        """Put the keyboard on the way to return a workbook."""
        self._choose.setFocus()

    def offer(self, kept: Sequence[ReturnKept], shown: ReturnedId | None) -> None:
        """Offer all open conflicts and each workbook that came back, of which one is shown."""
        waiting = self.locale().toString(sum(each.open for each in kept))
        self._which.setEnabled(True)
        self._which.clear()
        self._which.addItem(self.tr("Open conflicts: {0}").format(waiting), None)
        for each in kept:
            day = short_date(self.locale(), each.returned.returned_at)
            self._which.addItem(f"{each.returned.file_name}  ·  {day}", each.returned.id)
        self._which.setCurrentIndex(max(0, self._which.findData(shown)))

    def show_file(self, name: str) -> None:
        """Show the name of a workbook that is not taken in yet."""
        self._which.clear()
        self._which.addItem(name, None)
        self._which.setEnabled(False)

    def _say(self, index: int) -> None:
        returned = self._which.itemData(index)
        self.chosen.emit(ReturnedId(returned) if returned else None)
