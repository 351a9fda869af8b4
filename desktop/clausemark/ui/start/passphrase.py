"""Asks for the passphrase of an encrypted workspace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.layout import let_lead
from clausemark.ui.widgets.messages import InlineMessage


class PassphraseDialog(QDialog):
    """One field; `refuse` says why the last try failed and lets the person try again."""

    def __init__(self, path: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase"))
        self.setMinimumWidth(420)
        self._message = InlineMessage(theme, self)
        self._field = QLineEdit(self)
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setAccessibleName(self.tr("Passphrase"))
        self._keep = QCheckBox(self.tr("Keep it in this computer's keyring"), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel, self)
        let_lead(buttons.button(QDialogButtonBox.StandardButton.Open))
        words = TextLabel(self.tr("“{0}” is encrypted. Its passphrase opens it.").format(path.name), "", self)
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for part in (words, self._message, self._field, self._keep, buttons):
            column.addWidget(part)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    @property
    def passphrase(self) -> str:
        """Return what was typed."""
        return self._field.text()

    @property
    def keep(self) -> bool:
        """Tell whether the passphrase is to be kept in the keyring."""
        return self._keep.isChecked()

    def refuse(self, text: str) -> None:
        """Say why it did not open, and let it be typed again."""
        self._message.say(text)
        self._field.selectAll()
        self._field.setFocus()
