"""Whether something is signed, and with which key file."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from clausemark.services.signing import KeyFile
from clausemark.ui.widgets.key_fields import KeyFields


class KeyChoice(QWidget):
    """A box, and the key to use where it is ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = QCheckBox(self.tr("Sign with a key file (PKCS#12)"), self)
        self._fields = KeyFields(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._on)
        column.addWidget(self._fields)
        self._on.toggled.connect(self._follow)
        self._follow(on=False)

    @property
    def is_wanted(self) -> bool:
        """Tell whether a signature is wanted."""
        return self._on.isChecked()

    @property
    def key(self) -> KeyFile | None:
        """Return the key to sign with, None where none is named or none is wanted."""
        return self._fields.key if self.is_wanted else None

    def forget(self) -> None:
        """Forget the passphrase."""
        self._fields.forget()

    def _follow(self, on: bool) -> None:
        self._fields.setEnabled(on)
        if on:
            self._fields.take_focus()
