"""Asks where a new workspace is to lie and whether a passphrase protects it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.layout import let_lead
from clausemark.ui.widgets.messages import InlineMessage


@dataclass(frozen=True, slots=True)
class NewWorkspace:
    """What a person asked for; no passphrase means that the file is readable by whoever has it."""

    path: Path
    title: str
    passphrase: str | None
    keep_passphrase: bool


class NewWorkspaceDialog(QDialog):
    """Title of the engagement, place of the file, passphrase twice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New workspace"))
        self._message = InlineMessage(theme, self)
        self._title = QLineEdit(self)
        self._title.setPlaceholderText(self.tr("Review of the terms of …"))
        self._path = QLineEdit(str(self._proposed("")), self)
        self._title.setAccessibleName(self.tr("Title"))
        self._path.setAccessibleName(self.tr("File"))
        self._path.setMinimumWidth(320)
        self._path_is_own = False
        self._browse = QPushButton(self.tr("Choose…"), self)
        self._protect = QCheckBox(self.tr("Protect it with a passphrase (the whole file is encrypted)"), self)
        self._first = self._secret(self.tr("Passphrase"))
        self._second = self._secret(self.tr("Passphrase again"))
        self._keep = QCheckBox(self.tr("Keep it in this computer's keyring"), self)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        make = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        make.setText(self.tr("Make workspace"))
        let_lead(make)
        self._build()
        self._show_protection(on=False)
        self._title.textEdited.connect(self._propose)
        self._path.textEdited.connect(self._own_path)
        self._browse.clicked.connect(self._choose)
        self._protect.toggled.connect(self._protection_toggled)
        self._buttons.accepted.connect(self._check)
        self._buttons.rejected.connect(self.reject)

    def _secret(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        return field

    def _build(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self._path, 1)
        place.addWidget(self._browse)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Title of the engagement"), self._title)
        form.addRow(self.tr("File"), place)
        form.addRow("", self._protect)
        form.addRow(self.tr("Passphrase"), self._first)
        form.addRow(self.tr("Again"), self._second)
        form.addRow("", self._keep)
        self._form = form
        self._warning = TextLabel(
            self.tr("Nobody can open the file without it, and nobody can recover it."), "small", self
        )
        form.addRow("", self._warning)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(self._message)
        column.addLayout(form)
        column.addWidget(self._buttons)

    def wanted(self) -> NewWorkspace:
        """Return what was asked for."""
        path = Path(self._path.text().strip()).expanduser()
        if path.suffix != ".clausemark":
            path = path.with_name(path.name + ".clausemark")
        secret = self._first.text() if self._protect.isChecked() else None
        return NewWorkspace(path, self._title.text().strip(), secret, self._keep.isChecked())

    def refuse(self, text: str) -> None:
        """Say why it could not be made, and let it be asked again."""
        self._message.say(text)

    def _proposed(self, title: str) -> Path:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        stem = "".join(each if each.isalnum() or each in " -_" else " " for each in title).strip()
        name = " ".join(stem.split()) or self.tr("Review")
        return folder / f"{name}.clausemark"

    def _propose(self, title: str) -> None:
        if not self._path_is_own:
            self._path.setText(str(self._proposed(title)))

    def _own_path(self) -> None:
        self._path_is_own = True

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("New workspace"), self._path.text(), self.tr("Workspaces (*.clausemark)")
        )
        if name:
            self._path.setText(name)
            self._path_is_own = True

    def _protection_toggled(self, on: bool) -> None:
        self._show_protection(on=on)

    def _show_protection(self, *, on: bool) -> None:
        for part in (self._first, self._second, self._keep, self._warning):
            self._form.setRowVisible(part, on)
        self.adjustSize()

    def _check(self) -> None:
        if not self._path.text().strip():
            self.refuse(self.tr("Name the workspace file."))
        elif self._protect.isChecked() and self._first.text() != self._second.text():
            self.refuse(self.tr("The two passphrases differ. Type the same one twice."))
        elif self._protect.isChecked() and not self._first.text():
            self.refuse(self.tr("Type a passphrase, or do not protect the workspace."))
        else:
            self.accept()
