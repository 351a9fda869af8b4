"""Which program this is, what it stands on, and whether the installation is sound."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clausemark import __version__
from clausemark.assets import notice_text
from clausemark.ui.help.texts import TextDialog
from clausemark.ui.icons import icon_picture
from clausemark.ui.jobs import Job, JobRunner
from clausemark.ui.telling import named, told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel

if TYPE_CHECKING:
    from clausemark.services.self_check import Part


class AboutDialog(QDialog):
    """Version, licences, self-check."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Clausemark"))
        self.setMinimumWidth(560)
        self._theme = theme
        self._jobs = JobRunner(self)
        self._result = TextLabel("", "", self)
        self._result.setWordWrap(True)
        self._result.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._result.hide()
        self._check = QPushButton(self.tr("Check the installation"), self)
        licences = QPushButton(self.tr("Licences"), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self._check, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(licences, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self._result)
        column.addWidget(buttons)
        licences.clicked.connect(self._show_licences)
        self._check.clicked.connect(self._start_check)
        buttons.rejected.connect(self.reject)

    def _head(self) -> QHBoxLayout:
        picture = QLabel(self)
        picture.setPixmap(icon_picture("scale", self._theme.accent, 48, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.addWidget(TextLabel(f"Clausemark {__version__}", "bigTitle", self))
        lines = (
            self.tr("Reviews archived terms and contracts and exports audit packs that anybody can check."),
            self.tr("Apache License 2.0. Nothing leaves this computer unless you ask for it."),
        )
        for line in lines:
            label = TextLabel(line, "muted", self)
            label.setWordWrap(True)
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _show_licences(self) -> None:
        TextDialog(self.tr("Licences"), notice_text(), self._theme, markdown=False, parent=self).exec()

    def _start_check(self) -> None:
        from clausemark.services.self_check import check_installation

        self._check.setEnabled(False)
        self._result.setText(self.tr("Checking…"))
        self._result.show()
        job = Job(lambda progress, cancel: check_installation(), self)  # noqa: ARG005  # the check has no units
        job.succeeded.connect(self._show_parts)
        job.failed.connect(self._failed)
        self._jobs.start(job)

    def _show_parts(self, parts: Sequence[Part]) -> None:
        self._let_check_again()
        self._result.setText("\n".join(_line(part) for part in parts))
        self.adjustSize()

    def _failed(self, error: Exception) -> None:
        self._let_check_again()
        self._result.setText(told(str(error)))

    def _let_check_again(self) -> None:
        """Wake the button; the keyboard, which a sleeping one loses, comes back to it."""
        self._check.setEnabled(True)
        self._check.setFocus()

    def done(self, result: int) -> None:
        """Close after the check has ended."""
        self._jobs.stop()
        super().done(result)


def _line(part: Part) -> str:
    """Return whether a part works, and what was seen of it."""
    return named(f"{'✓' if part.ok else '✗'}  {told(part.name)}", told(part.detail))
