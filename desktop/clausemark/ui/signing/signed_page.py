"""The signature that was made: whose it is, when, and what the PDF was before and is now."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clausemark.ui.icons import icon_picture
from clausemark.ui.signing.words import seen_words
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.facts_card import FactsCard
from clausemark.ui.widgets.labels import TextLabel
from clausepack.pdf.wording import in_eights
from clausepack.signing import SignedPack


class SignedPage(QWidget):
    """The page after the signature."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signed: SignedPack | None = None
        self._picture = QLabel(self)
        self._who, self._seen = TextLabel("", "", self), TextLabel("", "", self)
        self._before, self._after = TextLabel("", "mono", self), TextLabel("", "mono", self)
        self._build()
        self.set_theme(theme)

    def _build(self) -> None:
        rows = (
            (self.tr("Signed by"), self._who),
            (self.tr("Where it is seen"), self._seen),
            (self.tr("SHA-256 before"), self._before),
            (self.tr("SHA-256 now"), self._after),
        )
        card = FactsCard(rows, self)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._picture)
        head.addWidget(TextLabel(self.tr("The PDF is signed"), "title", self), 1)
        after = TextLabel(
            self.tr(
                "The pack keeps what the PDF was before, and its list of hashes is made anew. Whose certificate it is,"
                " whoever issued it can tell. Others can sign after you."
            ),
            "muted",
            self,
        )
        after.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(card)
        column.addWidget(after)
        column.addStretch(1)

    @property
    def signed(self) -> SignedPack | None:
        """Return what was signed, None before anything was."""
        return self._signed

    def show_signed(self, signed: SignedPack) -> None:
        """Show a signature that was just made."""
        self._signed = signed
        self._who.setText(seen_words(self.locale(), signed))
        field = signed.signature.field
        places = {
            "Prepared": self.tr("Section 15, “Prepared”"),
            "Reviewed": self.tr("Section 15, “Reviewed”"),
            "Approved": self.tr("Section 15, “Approved”"),
        }
        self._seen.setText(places.get(field, self.tr("In the list of PDF readers, as “{0}”").format(field)))
        for label, digest in ((self._before, signed.sha256_before), (self._after, signed.sha256_after)):
            label.setText(in_eights(digest))

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._picture.setPixmap(icon_picture("badge-check", theme.success, 34, self.devicePixelRatioF()))
