"""Sets one value for all selected rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from clausemark.services.import_preview import KnownNames
from clausemark.ui.importing.entry_delegate import complete, offered
from clausemark.ui.widgets.choices import name_choice
from clausemark.ui.widgets.labels import TextLabel


class BulkBar(QWidget):
    """Field, value, and the button that sets it; `wanted` carries the name of the declared value and the text."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = KnownNames((), {}, ())
        self._label = TextLabel("", "muted", self)
        self._field = QComboBox(self)
        name_choice(self._field, self.tr("What to set for the selected files"))
        self._value = QLineEdit(self)
        self._value.setAccessibleName(self.tr("Value for the selected files"))
        self._set = QPushButton(self.tr("Set"), self)
        for text, name, _ in self._choices():
            self._field.addItem(text, name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part, stretch in ((self._label, 0), (self._field, 0), (self._value, 1), (self._set, 0)):
            row.addWidget(part, stretch)
        self.select(0)
        self._offer()
        self._field.currentIndexChanged.connect(self._offer)
        self._value.returnPressed.connect(self._ask)
        self._set.clicked.connect(self._ask)

    def _choices(self) -> tuple[tuple[str, str, str], ...]:
        """Return the words, the names and the hints of what can be set."""
        own = self.tr("Empty: as recognised")
        return (
            (self.tr("Platform"), "platform", own),
            (self.tr("Document"), "document", own),
            (self.tr("Type of terms"), "terms_type", own),
            (self.tr("Captured"), "captured_at", self.tr("2026-03-12 or 2026-03-12T08:14:00Z; empty: as recognised")),
            (self.tr("Language"), "language", self.tr("en, de, fr …; empty: as read")),
            (self.tr("Source address"), "source_url", self.tr("https://…; empty: as recognised")),
        )

    @property
    def value_field(self) -> QLineEdit:
        """Return the field for the value."""
        return self._value

    def offer(self, names: KnownNames) -> None:
        """Offer these names while a person types."""
        self._names = names
        self._offer()

    def select(self, count: int) -> None:
        """Say for how many files a value will be set."""
        locale = self.locale()
        self._label.setText(self.tr("Set for {0} selected files:").format(locale.toString(count)))
        if count == 1:
            self._label.setText(self.tr("Set for the selected file:"))
        self.setEnabled(count > 0)

    def set_busy(self, *, is_busy: bool) -> None:
        """Take no other value while one is being set."""
        self._set.setDisabled(is_busy)

    def _offer(self) -> None:
        name = str(self._field.currentData())
        complete(self._value, offered(self._names, name, ""))
        self._value.setPlaceholderText(next(hint for _, each, hint in self._choices() if each == name))

    def _ask(self) -> None:
        if not self._set.isEnabled():
            return
        self.wanted.emit(str(self._field.currentData()), self._value.text().strip())
