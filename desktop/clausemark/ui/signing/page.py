"""With which key a pack is signed, where the signature is seen, and who says when it was made."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from clausemark.services.signing import SIGNATURE_FIELDS, KeyFile, SigningChoices
from clausemark.ui.widgets.choices import name_choice
from clausemark.ui.widgets.key_fields import KeyFields
from clausemark.ui.widgets.labels import ElidedLabel, SectionTitle, TextLabel

_ALONE, _STAMPED = "b", "t"


class SignPage(QWidget):
    """The page before the signature."""

    def __init__(self, pack: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = ElidedLabel(pack, "", self)
        self._key = KeyFields(self)
        self._place = QComboBox(self)
        self._level = QComboBox(self)
        self._service = QLineEdit(self)
        self._asked = TextLabel("", "muted", self)
        self._offer()
        self._build()
        self._level.activated.connect(self._follow)
        self._follow()

    def _offer(self) -> None:
        printed = {
            "prepared": self.tr("Printed in section 15 under “Prepared”"),
            "reviewed": self.tr("Printed in section 15 under “Reviewed”"),
            "approved": self.tr("Printed in section 15 under “Approved”"),
        }
        self._place.addItem(self.tr("Not printed: PDF readers list it"), "")
        for field in SIGNATURE_FIELDS:
            self._place.addItem(printed[field], field)
        for words, level in (
            (self.tr("No time-stamp: nothing leaves this computer (PAdES B-B)"), _ALONE),
            (self.tr("Time-stamp of a service (PAdES B-T)"), _STAMPED),
            (self.tr("Time-stamp, and proofs of the certificates (PAdES B-LT)"), "lt"),
            (self.tr("Time-stamp and proofs, stamped for the archive (PAdES B-LTA)"), "lta"),
        ):
            self._level.addItem(words, level)

    def _build(self) -> None:
        name_choice(self._place, self.tr("Where it is seen"))
        name_choice(self._level, self.tr("Time-stamp"))
        self._service.setAccessibleName(self.tr("Address of the time-stamp service"))
        self._service.setPlaceholderText("https://")
        self._asked.setWordWrap(True)
        once = TextLabel(self.tr("The passphrase opens the key once and is kept nowhere."), "muted", self)
        once.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for title, parts in (
            (self.tr("Pack"), (self._pack,)),
            (self.tr("Key"), (self._key, once)),
            (self.tr("Where it is seen"), (self._place,)),
            (self.tr("Time-stamp"), (self._level, self._service, self._asked)),
        ):
            column.addWidget(SectionTitle(title, self))
            for part in parts:
                column.addWidget(part)
            column.addSpacing(6)
        column.addStretch(1)

    @property
    def key(self) -> KeyFile | None:
        """Return the key to sign with, None where none is named."""
        return self._key.key

    @property
    def choices(self) -> SigningChoices:
        """Return how to sign; a service is named only where a time-stamp is asked for."""
        url = self._service.text().strip() if self.asks_a_service else ""
        return SigningChoices(str(self._level.currentData()), url, str(self._place.currentData()))

    @property
    def asks_a_service(self) -> bool:
        """Tell whether signing goes over the network."""
        return str(self._level.currentData()) != _ALONE

    @property
    def warning(self) -> str:
        """Return what is said of the network."""
        return self._asked.text()

    def choose_level(self, level: str) -> None:
        """Choose a level: b, t, lt or lta."""
        self._level.setCurrentIndex(self._level.findData(level))
        self._follow()

    def forget(self) -> None:
        """Forget the passphrase."""
        self._key.forget()

    def _follow(self) -> None:
        self._service.setEnabled(self.asks_a_service)
        words = self.tr("The time in the signature is that of this computer; nobody else confirms it.")
        if self.asks_a_service:
            words = self.tr(
                "This contacts the service over the network. It gets a hash of the signature and nothing of the pack."
            )
        if self._level.currentData() not in {_ALONE, _STAMPED}:
            asked = self.tr("Whoever issued the certificates is asked as well whether they are still good.")
            words = f"{words} {asked}"
        self._asked.setText(words)
