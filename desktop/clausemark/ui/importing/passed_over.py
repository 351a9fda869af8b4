"""Which places an import passed over and why: told by a button, read and copied in a field under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from clausemark.intake.discovery import Skipped
from clausemark.ui.importing.wording import skipped_text
from clausemark.ui.telling import named
from clausemark.ui.widgets.labels import plain
from clausemark.ui.widgets.long_text import LongText

_HEIGHT = 130


class PassedOver(QWidget):
    """The list, shut at first; `button` opens it, and stands wherever there is room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(parent)
        self.button.setProperty("kind", "link")
        self.button.setCheckable(True)
        self._list = LongText(self)
        self._list.setFixedHeight(_HEIGHT)
        self._list.setAccessibleName(self.tr("What was passed over, and why"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        self.hide()
        self.button.hide()
        self.button.toggled.connect(self._open)

    @property
    def text(self) -> str:
        """Return what the list says, a place on each line."""
        return self._list.text

    @property
    def field(self) -> LongText:
        """Return the list."""
        return self._list

    def show_skipped(self, skipped: Sequence[Skipped]) -> None:
        """Tell of other places; nothing is offered where there are none."""
        self.button.setChecked(False)
        self.button.setVisible(bool(skipped))
        self.button.setText(plain(self.tr("{0} passed over").format(self.locale().toString(len(skipped)))))
        self.button.setStatusTip(self.tr("Show which, and why"))
        self.button.setAccessibleDescription(self.tr("Show which, and why"))
        self._list.show_text("\n".join(named(each.display, skipped_text(each.reason)) for each in skipped))

    def _open(self, is_open: bool) -> None:
        self.setVisible(is_open)
        if is_open:
            self._list.setFocus()
