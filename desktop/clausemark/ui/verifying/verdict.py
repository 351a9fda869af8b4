"""The head of a verification: what is checked, and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clausemark.services.verifying import is_pdf, is_workspace
from clausemark.ui.counting import agreeing
from clausemark.ui.icons import icon_picture
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel
from clausepack.report import Report


class VerdictHead(QWidget):
    """Shows a sign, a sentence and the name of what was given; hidden until something was."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = ("hourglass", "muted")
        self._picture = QLabel(self)
        self._words = TextLabel("", "title", self)
        self._name = TextLabel("", "muted", self)
        for label in (self._words, self._name):
            label.setWordWrap(True)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._words)
        lines.addWidget(self._name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(14)
        row.addWidget(self._picture)
        row.addLayout(lines, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """Return what came of it, in a sentence."""
        return self._words.text()

    def show_begun(self, path: Path) -> None:
        """Show that what lies under a path is being checked."""
        self._words.setText(self.tr("Checking…"))
        self._name.setText(path.name)
        self._name.setToolTip(str(path))
        self._show_sign("hourglass", "muted")
        self.show()

    def show_report(self, path: Path, report: Report) -> None:
        """Show whether every check of what lies under a path holds."""
        count = self.locale().toString(len(report.checks))
        failed = sum(1 for check in report.checks if not check.ok)
        if failed:
            words = agreeing(
                failed,
                self.tr("{0} of {1} checks fails. Do not rely on it; ask for it again, or restore a backup."),
                self.tr("{0} of {1} checks fail. Do not rely on it; ask for it again, or restore a backup."),
            )
            self._words.setText(words.format(self.locale().toString(failed), count))
            self._show_sign("shield-alert", "danger")
        else:
            self._words.setText(self._all_hold(path).format(count))
            self._show_sign("shield-check", "success")

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._show_sign(*self._sign)

    def _all_hold(self, path: Path) -> str:
        if is_workspace(path):
            return self.tr("All {0} checks hold. Everything is as it was recorded.")
        if is_pdf(path):
            return self.tr("All {0} checks hold. What the PDF shows is what the record in it says.")
        return self.tr("All {0} checks hold. It is what was exported, byte for byte.")

    def _show_sign(self, drawing: str, role: str) -> None:
        self._sign = (drawing, role)
        colour: str = getattr(self._theme, role)
        self._picture.setPixmap(icon_picture(drawing, colour, 34, self.devicePixelRatioF()))
