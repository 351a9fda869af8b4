"""Whether something is signed, and with which key file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QLineEdit, QPushButton, QWidget

from clausemark.services.signing import KeyFile
from clausemark.ui.widgets.labels import TextLabel


class KeyChoice(QWidget):
    """A box, the key file, and its passphrase, which is kept nowhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = QCheckBox(self.tr("Sign with a key file (PKCS#12)"), self)
        self._file = QLineEdit(self)
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._passphrase = QLineEdit(self)
        self._build()
        self._on.toggled.connect(self._follow)
        self._choose.clicked.connect(self._ask)
        self._follow(on=False)

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
        rows.addWidget(self._on, 0, 0, 1, 3)
        rows.addWidget(TextLabel(self.tr("Key file"), "muted", self), 1, 0)
        rows.addWidget(self._file, 1, 1)
        rows.addWidget(self._choose, 1, 2)
        rows.addWidget(TextLabel(self.tr("Passphrase"), "muted", self), 2, 0)
        rows.addWidget(self._passphrase, 2, 1, 1, 2)
        rows.setColumnStretch(1, 1)

    @property
    def is_wanted(self) -> bool:
        """Tell whether a signature is wanted."""
        return self._on.isChecked()

    @property
    def key(self) -> KeyFile | None:
        """Return the key to sign with, None where none is named or none is wanted."""
        named = self._file.text().strip()
        if not self.is_wanted or not named:
            return None
        return KeyFile(Path(named).expanduser(), self._passphrase.text() or None)

    def forget(self) -> None:
        """Forget the passphrase."""
        self._passphrase.clear()

    def _follow(self, on: bool) -> None:
        for part in (self._file, self._choose, self._passphrase):
            part.setEnabled(on)
        if on:
            self._file.setFocus()

    def _ask(self) -> None:
        kinds = self.tr("Key files (*.p12 *.pfx);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Key file"), "", kinds)
        if name:
            self._file.setText(name)
            self._passphrase.setFocus()
