"""The pack that was written, and what to do with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clausemark.regulations.vocabulary import PackStatus
from clausemark.services.exporting.writing import Exported
from clausemark.ui.exporting.wording import status_tone
from clausemark.ui.icons import icon, icon_picture
from clausemark.ui.signing.words import seen_words
from clausemark.ui.theme import Theme
from clausemark.ui.vocabulary import word
from clausemark.ui.widgets.facts_card import FactsCard
from clausemark.ui.widgets.labels import Pill, TextLabel, beside_icon
from clausemark.ui.widgets.messages import InlineMessage
from clausepack.pdf.wording import in_eights
from clausepack.signing import SignedPack


class DonePage(QWidget):
    """`verify_wanted` and `sign_wanted` carry the path of the pack."""

    verify_wanted = Signal(object)
    sign_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._exported: Exported | None = None
        self._signed: tuple[str, ...] = ()
        self._message = InlineMessage(theme, self)
        self._picture = QLabel(self)
        self._title = TextLabel("", "title", self)
        self._status = Pill("", status_tone(theme, PackStatus.FINAL), self)
        self._place = TextLabel("", "", self)
        self._size = TextLabel("", "", self)
        self._hash = TextLabel("", "mono", self)
        self._signatures = TextLabel("", "", self)
        self._folder = QPushButton(beside_icon(self.tr("Open folder")), self)
        self._pdf = QPushButton(beside_icon(self.tr("Open PDF")), self)
        self._verify = QPushButton(beside_icon(self.tr("Verify")), self)
        self._sign = QPushButton(beside_icon(self.tr("Sign…")), self)
        self._copy = QPushButton(beside_icon(self.tr("Copy hash")), self)
        self._build()
        self.set_theme(theme)
        self._folder.clicked.connect(self._open_folder)
        self._pdf.clicked.connect(self._open_pdf)
        self._verify.clicked.connect(self._ask_to_verify)
        self._sign.clicked.connect(self._ask_to_sign)
        self._copy.clicked.connect(self._copy_hash)

    def _build(self) -> None:
        rows = (
            (self.tr("Status"), self._status),
            (self.tr("Written to"), self._place),
            (self.tr("Holds"), self._size),
            (self.tr("Root hash"), self._hash),
            (self.tr("Signature"), self._signatures),
        )
        card = FactsCard(rows, self)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._picture)
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self._folder, self._pdf, self._verify, self._sign, self._copy):
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
    def exported(self) -> Exported | None:
        """Return the pack that was written, None before one was."""
        return self._exported

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._message.set_theme(theme)
        self._picture.setPixmap(icon_picture("package-check", theme.success, 34, self.devicePixelRatioF()))
        for button, name in (
            (self._folder, "folder-open"),
            (self._pdf, "file-text"),
            (self._verify, "shield-check"),
            (self._sign, "badge-check"),
            (self._copy, "copy"),
        ):
            button.setIcon(icon(name, theme.muted))
        self._show_status()

    def show_exported(self, exported: Exported) -> None:
        """Show a pack that was just written."""
        self._exported = exported
        number = self.locale().toString
        self._title.setText(self.tr("{0} is written").format(exported.pack))
        self._show_status()
        self._place.setText(str(exported.target))
        words = self.tr("Pages: {0}, findings: {1}, exhibits: {2}, files: {3}")
        counts = (exported.pages, exported.findings, exported.exhibits, len(exported.files))
        self._size.setText(words.format(*(number(count) for count in counts)))
        self._hash.setText(in_eights(exported.digest))
        self._signatures.setText(self.tr("Nobody has signed the PDF."))
        folder = exported.target.is_dir()
        self._pdf.setEnabled(folder)
        self._pdf.setToolTip("" if folder else self.tr("The PDF is inside the ZIP"))
        self._sign.setEnabled(folder)
        self._sign.setToolTip("" if folder else self.tr("A ZIP is not signed. Export a folder, sign it, and pack it."))
        self._folder.setFocus()

    def show_signed(self, signed: SignedPack) -> None:
        """Show a signature that the pack was given, below those that it has."""
        self._signed = (*self._signed, seen_words(self.locale(), signed))
        self._signatures.setText("\n".join(self._signed))

    def _show_status(self) -> None:
        if self._exported is not None:
            self._status.show_as(word(self._exported.status), status_tone(self._theme, self._exported.status))

    def _open_folder(self) -> None:
        if self._exported is not None:
            target = self._exported.target
            self._open(target if target.is_dir() else target.parent)

    def _open_pdf(self) -> None:
        if self._exported is not None:
            self._open(Path(self._exported.pdf))

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._message.say(self.tr("This computer has no program that opens {0}.").format(path), "warning")

    def _ask_to_verify(self) -> None:
        if self._exported is not None:
            self.verify_wanted.emit(self._exported.target)

    def _ask_to_sign(self) -> None:
        if self._exported is not None:
            self.sign_wanted.emit(self._exported.target)

    def _copy_hash(self) -> None:
        if self._exported is not None:
            QGuiApplication.clipboard().setText(self._exported.digest)
            self._message.say(self.tr("The root hash is on the clipboard."), "success")
