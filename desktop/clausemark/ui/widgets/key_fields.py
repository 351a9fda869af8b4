"""Which key file signs something, and its passphrase, which is kept nowhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QPushButton, QWidget

from clausemark.services.signing import KeyFile
from clausemark.ui.widgets.labels import TextLabel


class KeyFields(QWidget):
    """The file, the way to choose it, and its passphrase."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = QLineEdit(self)
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._passphrase = QLineEdit(self)
        self._build()
        self._choose.clicked.connect(self._ask)

    def _build(self) -> None:
        self._file.setAccessibleName(self.tr("Key file"))
        self._file.setPlaceholderText("*.p12")
        self._choose.setAutoDefault(False)
        self._choose.setAccessibleName(self.tr("Choose the key file"))
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setAccessibleName(self.tr("Passphrase of the key file"))
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(6)
        rows.addWidget(TextLabel(self.tr("Key file"), "muted", self), 0, 0)
        rows.addWidget(self._file, 0, 1)
        rows.addWidget(self._choose, 0, 2)
        rows.addWidget(TextLabel(self.tr("Passphrase"), "muted", self), 1, 0)
        rows.addWidget(self._passphrase, 1, 1, 1, 2)
        rows.setColumnStretch(1, 1)

    @property
    def key(self) -> KeyFile | None:
        """Return the key to sign with, None where none is named."""
        named = self._file.text().strip()
        return KeyFile(Path(named).expanduser(), self._passphrase.text() or None) if named else None

    def forget(self) -> None:
        """Forget the passphrase."""
        self._passphrase.clear()

    def take_focus(self) -> None:
        """Put the keyboard on the file."""
        self._file.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        kinds = self.tr("Key files (*.p12 *.pfx);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Key file"), "", kinds)
        if name:
            self._file.setText(name)
            self._passphrase.setFocus()
