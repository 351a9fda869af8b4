"""Asks what is to be watched: a folder, a repository, or – after a plain warning – an address on the web."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clausemark.phrases import phrase
from clausemark.services.watching.acts import AddWatch
from clausemark.services.watching.watches import Wish
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.watching.words import PACES, pace_words
from clausemark.ui.widgets.labels import TextLabel, plain
from clausemark.ui.widgets.layout import fit_height, let_lead
from clausemark.ui.widgets.messages import InlineMessage
from clausemark.ui.widgets.refusals import SaysRefusals

_DAY = 24
_WIDTH = 560


class AddWatchDialog(SaysRefusals):
    """One place with what its documents are filed under; adding it is an act that can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, on_web: bool = False) -> None:
        super().__init__(parent)
        self._session = session
        self._on_web = on_web
        self.setWindowTitle(self.tr("Watch an address") if on_web else self.tr("Watch a folder"))
        self._warning = InlineMessage(session.theme, self)
        self._message = InlineMessage(session.theme, self)
        self.place = QLineEdit(self)
        self._browse = QPushButton(plain(self.tr("Choose…")), self)
        self.pace = QComboBox(self)
        self.platform = QLineEdit(self)
        self.document = QLineEdit(self)
        self.terms = QLineEdit(self)
        self.agreed = QCheckBox(self.tr("Fetch this address by itself from now on"), self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.add = self._buttons.addButton(self.tr("Watch"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._build()
        self._connect()
        self._allow()

    def _build(self) -> None:
        for hours in PACES:
            self.pace.addItem(pace_words(self.locale(), hours), hours)
        self.pace.setCurrentIndex(PACES.index(_DAY))
        self.place.setPlaceholderText("https://" if self._on_web else self.tr("A folder of documents or a repository"))
        for field in (self.platform, self.document, self.terms):
            field.setPlaceholderText(self.tr("empty: as recognised"))
        let_lead(self.add)
        self._browse.setVisible(not self._on_web)
        self.agreed.setVisible(self._on_web)
        if self._on_web:
            self._warning.say(self._caution(), "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._warning)
        column.addLayout(self._fields())
        for part in (self.agreed, self._message, self._buttons):
            column.addWidget(part)
        self.setMinimumWidth(_WIDTH)
        fit_height(self, _WIDTH)
        self.place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.place, 1)
        place.addWidget(self._browse)
        rows = (
            (self.tr("Address") if self._on_web else self.tr("Folder"), self.place),
            (self.tr("Look"), self.pace),
            (self.tr("Platform"), self.platform),
            (self.tr("Document"), self.document),
            (self.tr("Type of terms"), self.terms),
        )
        for at, (name, field) in enumerate(rows):
            label = TextLabel(name, "muted", self)
            label.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(label, at, 0)
            if field is not self.place:
                grid.addWidget(field, at, 1)
        grid.addLayout(place, 0, 1)
        return grid

    def _caution(self) -> str:
        return " ".join(
            (
                self.tr("This is the only thing that the program fetches by itself."),
                self.tr("The server learns the address of this computer and that it runs Clausemark."),
                self.tr("What robots.txt forbids is not fetched; request and answer are kept."),
                self.tr("Check that the terms of the site allow it."),
            )
        )

    def _connect(self) -> None:
        self._browse.clicked.connect(self._choose)
        self.place.textChanged.connect(self._allow)
        self.agreed.toggled.connect(self._allow)
        self._buttons.accepted.connect(self.watch)
        self._buttons.rejected.connect(self.reject)

    @property
    def message(self) -> InlineMessage:
        """Return where a refusal is said."""
        return self._message

    def watch(self) -> None:
        """Add the watch; a refusal stays beside the fields."""
        wish = Wish(
            self.place.text().strip(),
            int(self.pace.currentData()),
            self.platform.text().strip() or None,
            self.document.text().strip() or None,
            self.terms.text().strip() or None,
        )
        self._session.refused.connect(self._refuse)
        done = self._session.perform(AddWatch(phrase("Watch {place}", place=wish.place), wish))
        self._session.refused.disconnect(self._refuse)
        if done is not None:
            self.accept()

    def _refuse(self, error: object) -> None:
        self._message.say(told(getattr(error, "message", str(error))))

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.windowTitle(), self.place.text())
        if folder:
            self.place.setText(folder)

    def _allow(self) -> None:
        self.add.setEnabled(bool(self.place.text().strip()) and (not self._on_web or self.agreed.isChecked()))
