"""The first page of the import: where the documents are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clausemark.ui.icons import icon_picture
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.drops import dropped_paths
from clausemark.ui.widgets.labels import TextLabel


class ChoosePage(QFrame):
    """Takes a drop, or asks for files or a folder; `chosen` carries the paths."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("dropArea")
        self.setAcceptDrops(True)
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._files = QPushButton(self.tr("Choose files…"), self)
        self._files.setProperty("kind", "primary")
        self._folder = QPushButton(self.tr("Choose a folder…"), self)
        self._build()
        self.set_theme(theme)
        self._files.clicked.connect(self._ask_for_files)
        self._folder.clicked.connect(self._ask_for_folder)

    def _build(self) -> None:
        title = TextLabel(self.tr("Drop archived documents here"), "title", self)
        advice = TextLabel(
            self.tr(
                "Files and folders, as many as you like. In a folder laid out platform / type of terms / date, all of "
                "that is recognised; you look it over before anything is stored. The files are copied, never changed."
            ),
            "muted",
            self,
        )
        for label in (title, advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(advice, 3)
        middle.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self._files)
        buttons.addWidget(self._folder)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addWidget(title)
        column.addLayout(middle)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addStretch(3)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._picture.setPixmap(icon_picture("folder-input", theme.accent, 44, self.devicePixelRatioF()))
        self._mark(over=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders only."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._mark(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._mark(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        self._mark(over=False)
        event.acceptProposedAction()
        self.chosen.emit(dropped_paths(event.mimeData()))

    def _mark(self, *, over: bool) -> None:
        line, ground = self._theme.control_border, self._theme.sunken
        if over:
            line, ground = self._theme.accent, self._theme.accent_soft
        self.setStyleSheet(
            f"QFrame#dropArea {{ border: 2px dashed {line}; border-radius: 10px; background: {ground}; }}"
        )

    def _ask_for_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Documents to import"))
        if names:
            self.chosen.emit([Path(name) for name in names])

    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder to import"))
        if name:
            self.chosen.emit([Path(name)])
