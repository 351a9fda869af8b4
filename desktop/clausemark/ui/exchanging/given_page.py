"""The exchange file that was written, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clausemark.services.exchange.writing import Written
from clausemark.ui.icons import icon, icon_picture
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.facts_card import FactsCard
from clausemark.ui.widgets.labels import TextLabel, beside_icon
from clausemark.ui.widgets.messages import InlineMessage
from clausepack.pdf.wording import in_eights


class GivenPage(QWidget):
    """The last page of handing over."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written: Written | None = None
        self._message = InlineMessage(theme, self)
        self._picture = QLabel(self)
        self._title = TextLabel(self.tr("The work is written"), "title", self)
        self._place, self._size, self._signed = (TextLabel("", "", self) for _ in range(3))
        self._hash = TextLabel("", "mono", self)
        self._folder = QPushButton(beside_icon(self.tr("Open folder")), self)
        self._copy = QPushButton(beside_icon(self.tr("Copy hash")), self)
        self._build()
        self.set_theme(theme)
        self._folder.clicked.connect(self._open_folder)
        self._copy.clicked.connect(self._copy_hash)

    def _build(self) -> None:
        rows = (
            (self.tr("Written to"), self._place),
            (self.tr("Holds"), self._size),
            (self.tr("Signature"), self._signed),
            (self.tr("SHA-256 of the file"), self._hash),
        )
        card = FactsCard(rows, self)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._picture)
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self._folder, self._copy):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._message)
        column.addLayout(head)
        column.addWidget(card)
        column.addLayout(buttons)
        column.addStretch(1)

    @property
    def written(self) -> Written | None:
        """Return the file that was written, None before one was."""
        return self._written

    def show_written(self, written: Written) -> None:
        """Show a file that was just written."""
        self._written = written
        number = self.locale().toString
        self._place.setText(str(written.file))
        words = self.tr("Versions: {0}, records: {1}, bytes: {2}. It is not encrypted.")
        self._size.setText(words.format(number(len(written.versions)), number(written.records), number(written.bytes)))
        nobody = self.tr("Nobody signed it: whoever takes it in relies on who hands it over.")
        self._signed.setText(written.signer or nobody)
        self._hash.setText(in_eights(written.sha256))
        self._folder.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._message.set_theme(theme)
        self._picture.setPixmap(icon_picture("package-check", theme.success, 34, self.devicePixelRatioF()))
        for button, name in ((self._folder, "folder-open"), (self._copy, "copy")):
            button.setIcon(icon(name, theme.muted))

    def _open_folder(self) -> None:
        if self._written is None:
            return
        folder = self._written.file.absolute().parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._message.say(self.tr("This computer has no program that opens {0}.").format(folder), "warning")

    def _copy_hash(self) -> None:
        if self._written is not None:
            QGuiApplication.clipboard().setText(self._written.sha256)
            self._message.say(self.tr("The hash is on the clipboard."), "success")
