"""A dialog over everything while an act takes long that the person has to wait for: how far it is, and to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from clausemark.ui.jobs import Job
from clausemark.ui.widgets.progress import ProgressPanel


class WaitingDialog(QDialog):
    """Follows a job from its start, and goes when it has ended; Escape asks it to stop."""

    def __init__(self, job: Job, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Clausemark")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._panel = ProgressPanel(self)
        self._panel.watch(job, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.addWidget(self._panel)
        self.resize(460, self.sizeHint().height())
        job.finished.connect(self.accept)

    def reject(self) -> None:
        """Ask the job to stop; the dialog goes when it has."""
        self._panel.stop()
