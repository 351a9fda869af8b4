"""What is handed over, where it is written, and who signs it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from clausemark.archive.identifiers import VersionId
from clausemark.services.exchange.layout import EXCHANGE
from clausemark.services.exchange.writing import Selected
from clausemark.services.selecting import Choices
from clausemark.ui.exchanging.key_choice import KeyChoice
from clausemark.ui.exporting.selection_tree import SelectionTree
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import SectionTitle, TextLabel
from clausemark.ui.widgets.messages import InlineMessage


class GivePage(QWidget):
    """The first page; `changed` comes when other versions are chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, offered: Choices, proposed: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = offered
        self.tree = SelectionTree(theme, self)
        self.place = QLineEdit(str(proposed), self)
        self.key = KeyChoice(self)
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._count = TextLabel("", "muted", self)
        self._open = InlineMessage(theme, self)
        self._build()
        self.tree.load(offered)
        self.choose(offered.all_versions)
        self.tree.chosen_changed.connect(self._show_count)
        self._choose.clicked.connect(self._ask)

    def _build(self) -> None:
        self.tree.setAccessibleName(self.tr("Versions to hand over"))
        self.place.setAccessibleName(self.tr("Write to"))
        self._choose.setAutoDefault(False)
        self._choose.setAccessibleName(self.tr("Choose where to write"))
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(SectionTitle(self.tr("Versions to hand over"), self))
        left.addWidget(self.tree, 1)
        left.addWidget(self._count)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.place, 1)
        place.addWidget(self._choose)
        carried = TextLabel(
            self.tr(
                "The file carries the archived bytes, their text, findings with all revisions, review steps, dissents,"
                " open items, what is out of scope, flags, and comparisons. On the other computer it is taken in; what"
                " changed on one side only is taken, what changed on both is a conflict, and nothing is overwritten."
            ),
            "muted",
            self,
        )
        carried.setWordWrap(True)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(SectionTitle(self.tr("Write to"), self))
        right.addLayout(place)
        right.addWidget(SectionTitle(self.tr("Signature"), self))
        right.addWidget(self.key)
        right.addWidget(SectionTitle(self.tr("What goes along"), self))
        right.addWidget(carried)
        right.addWidget(self._open)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addLayout(right, 1)

    @property
    def selected(self) -> Selected | None:
        """Return what to hand over, None while nothing is chosen."""
        chosen = self.tree.chosen()
        if not chosen:
            return None
        return Selected() if chosen == self._offered.all_versions else Selected(tuple(sorted(chosen)))

    @property
    def target(self) -> Path | None:
        """Return where to write, None while nothing is named."""
        text = self.place.text().strip()
        return Path(text).expanduser() if text else None

    @property
    def warning(self) -> str:
        """Return what is said of who can read the file."""
        return self._open.text

    def choose(self, versions: frozenset[VersionId]) -> None:
        """Choose these versions and no others."""
        self.tree.choose(versions)
        self._show_count()

    def warn(self, *, encrypted: bool) -> None:
        """Say that the file is open to everybody, more loudly where the workspace is not."""
        words = self.tr("The file is not encrypted. Carry it as you would carry the documents.")
        if encrypted:
            words = self.tr(
                "This workspace is encrypted, the file is not. Carry it as you would carry the documents, and delete it"
                " when it was taken in."
            )
        self._open.say(words, "warning" if encrypted else "info")

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self.tree.set_theme(theme)
        self._open.set_theme(theme)

    def _show_count(self) -> None:
        number = self.locale().toString
        words = self.tr("Versions chosen: {0} of {1}").format(
            number(len(self.tree.chosen())), number(len(self._offered.all_versions))
        )
        self._count.setText(words)
        self.changed.emit()

    def _ask(self) -> None:
        kinds = self.tr("Exchange files (*{0});;ZIP (*.zip)").format(EXCHANGE)
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write the work to a new file"), self.place.text(), kinds)
        if name:
            self.place.setText(name)
