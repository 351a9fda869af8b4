"""All that is known of one file, in sentences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clausemark.archive.terms import CaptureBasis
from clausemark.services.import_preview import FilePreview, Outlook
from clausemark.ui.importing.wording import basis_text, moment_text
from clausemark.ui.telling import told
from clausemark.ui.widgets.labels import ElidedLabel, TextLabel


class Details(QFrame):
    """Says what a file is, what will become of it and what looks wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._file = ElidedLabel("", "", self)
        self._file.setStyleSheet("font-weight: 600;")
        self._words = TextLabel("", "muted", self)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._words.setAccessibleName(self.tr("About the selected file"))
        self._hash = ElidedLabel("", "mono", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        for part in (self._file, self._words, self._hash):
            column.addWidget(part)
        self.setMinimumHeight(104)

    def show_row(self, row: FilePreview | None) -> None:
        """Show one file; None when none or several are selected."""
        self._file.setText("" if row is None else row.candidate.display)
        self._words.setText(self.tr("Select a file to read about it here.") if row is None else self._sentences(row))
        digest = "" if row is None or row.sha256 is None else f"SHA-256 {row.sha256}"
        self._hash.setText(digest)

    def _sentences(self, row: FilePreview) -> str:
        parts = [told(part) for part in (row.message, *row.doubts) if part]
        if row.outlook is Outlook.REFUSED:
            return " ".join(parts)
        moment = moment_text(row.captured_at, self.locale())
        known = self.tr("Captured {0}, known by the {1}.").format(moment, basis_text(row.captured_at.basis))
        if row.captured_at.basis is CaptureBasis.FILE_TIME:
            known += " " + self.tr("A copy changes the time of a file: declare the date if you know it.")
        if row.captured_at.basis is CaptureBasis.DECLARED:
            known = self.tr("Captured {0}, as declared by you; the pack will say so.").format(moment)
        source = self.tr("Source: {0}").format(row.source_url) if row.source_url else self.tr("No source address.")
        return " ".join((*parts, known, source))
