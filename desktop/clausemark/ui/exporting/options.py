"""How the pack is written: where to, folder or ZIP, paper, language, compared with which earlier pack."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from clausemark.archive.identifiers import PackId
from clausemark.services.exporting.material import ExportChoices
from clausemark.services.exporting.redacting import read_redactions
from clausemark.services.tongues import PACK_LANGUAGES
from clausemark.ui.widgets.layout import indent_words
from clausemark.ui.widgets.tab_order import tab_as_laid_out

_MOST_PAGES = 5000
_STEP = 100


class Options(QWidget):
    """`changed` comes when a choice changes what the pack holds; place and form do not."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._own_place = False
        self._name = "pack"
        self._paper = QComboBox(self)
        self._language = QComboBox(self)
        self._since = QComboBox(self)
        self._volumes = QSpinBox(self)
        indent_words(self._volumes)
        self._volumes.setRange(0, _MOST_PAGES)
        self._volumes.setSingleStep(_STEP)
        self._volumes.setSpecialValueText(self.tr("One PDF"))
        self._volumes.setToolTip(
            self.tr("Several PDFs of about so many pages, with a master index; courts and mail limit the size of files")
        )
        self._volumes.setSuffix(self.tr(" pages"))
        self._zip = QCheckBox(self.tr("One ZIP instead of a folder"), self)
        self._attach = QCheckBox(self.tr("Attach the archived bytes to the PDF"), self)
        self._attach.setChecked(True)
        self._certificates = QCheckBox(self.tr("Add drafts of certificates"), self)
        self._certificates.setToolTip(self.tr("A person fills them in and signs them"))
        self._tables = QCheckBox(self.tr("Add the tables as CSV and JSON Lines"), self)
        self._tables.setChecked(True)
        self._withheld = QLineEdit(self)
        self._withheld.setPlaceholderText(self.tr("Nothing is withheld"))
        self._choose_withheld = QPushButton(self.tr("Choose…"), self)
        self._place = QLineEdit(self)
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._incomplete = QCheckBox(self.tr("Export although it is INCOMPLETE"), self)
        self._build()
        self._paper.activated.connect(self.changed)
        self._language.activated.connect(self.changed)
        self._since.activated.connect(self.changed)
        self._certificates.clicked.connect(self.changed)
        self._zip.toggled.connect(self._propose)
        self._place.textEdited.connect(self._placed)
        self._choose.clicked.connect(self._ask)
        self._choose_withheld.clicked.connect(self._ask_withheld)

    def _build(self) -> None:
        self._fill_choices()
        for button, name in (
            (self._choose, self.tr("Choose where to write")),
            (self._choose_withheld, self.tr("Choose a redaction file")),
        ):
            button.setAutoDefault(False)
            button.setAccessibleName(name)
        self._withheld.setToolTip(self.tr("A redaction file: the words to be withheld, why, and who says so"))
        form = self._form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(6)
        form.setHorizontalSpacing(12)
        for name, field, beside in (
            (self.tr("Paper"), self._paper, None),
            (self.tr("Language of the pack"), self._language, None),
            (self.tr("Compare with"), self._since, None),
            (self.tr("Volumes of"), self._volumes, None),
            (self.tr("Write to"), self._place, self._choose),
            (self.tr("Withhold"), self._withheld, self._choose_withheld),
        ):
            field.setAccessibleName(name)
            if beside is None:
                form.addRow(name, field)
            else:
                form.addRow(name, _side_by_side(field, beside))
        for box in (self._zip, self._attach, self._tables, self._certificates, self._incomplete):
            form.addRow(box)
        self.ask_for_incomplete(on=False)
        tab_as_laid_out(self)

    def _fill_choices(self) -> None:
        for words, value in ((self.tr("As the engagement says"), ""), ("A4", "a4"), ("Letter", "letter")):
            self._paper.addItem(words, value)
        own = {"en": self.tr("English"), "de": self.tr("German"), "fr": self.tr("French")}
        self._language.addItem(self.tr("As the engagement says"), "")
        for code in PACK_LANGUAGES:
            self._language.addItem(own[code], code)
        self._language.setToolTip(
            self.tr("Of the pack’s own words. What documents say and what people wrote is never translated")
        )

    @property
    def paper(self) -> str | None:
        """Return the paper chosen here, None to follow the engagement."""
        return str(self._paper.currentData()) or None

    @property
    def language(self) -> str | None:
        """Return the language chosen here for the pack's own words, None to follow the engagement."""
        return str(self._language.currentData()) or None

    @property
    def certificates(self) -> bool:
        """Tell whether drafts of certificates are asked for."""
        return self._certificates.isChecked()

    @property
    def since(self) -> str | None:
        """Return the earlier pack to compare with, None for none."""
        return str(self._since.currentData() or "") or None

    def form(self) -> ExportChoices:
        """Return how the pack is written; raises `InputRefusedError` for a redaction file that cannot be used."""
        named = self._withheld.text().strip()
        withheld = read_redactions(Path(named).expanduser()) if named else ()
        return ExportChoices(
            self._zip.isChecked(),
            self._tables.isChecked(),
            self._attach.isChecked(),
            withheld,
            self._volumes.value() or None,
        )

    @property
    def allow_incomplete(self) -> bool:
        """Tell whether the pack may be written although its sums do not close."""
        return self._incomplete.isChecked()

    @property
    def target(self) -> Path | None:
        """Return where to write, None while nothing is named."""
        text = self._place.text().strip()
        return Path(text).expanduser() if text else None

    def set_target(self, target: Path) -> None:
        """Write to this place."""
        self._own_place = True
        self._place.setText(str(target))

    def withhold(self, file: Path) -> None:
        """Withhold what a redaction file names."""
        self._withheld.setText(str(file))

    def offer_packs(self, packs: tuple[PackId, ...]) -> None:
        """Offer earlier packs to compare with."""
        self._since.clear()
        self._since.addItem(self.tr("No earlier pack"), "")
        for pack in packs:
            self._since.addItem(pack, pack)
        self._form.setRowVisible(self._since, bool(packs))

    def propose(self, name: str) -> None:
        """Propose a place named after the pack, unless the person named one."""
        self._name = name
        self._propose()

    def ask_for_incomplete(self, *, on: bool) -> None:
        """Show the box that lets an INCOMPLETE pack be written, only where it is one."""
        self._form.setRowVisible(self._incomplete, on)

    def _propose(self) -> None:
        if self._own_place and self._place.text().strip():
            stem = Path(self._place.text().strip())
            bare = stem.with_suffix("") if stem.suffix.lower() == ".zip" else stem
            self._place.setText(f"{bare}.zip" if self._zip.isChecked() else str(bare))
            return
        place = self._folder / self._name
        self._place.setText(f"{place}.zip" if self._zip.isChecked() else str(place))

    def _placed(self) -> None:
        self._own_place = True

    def _ask_withheld(self) -> None:
        title = self.tr("Redaction file")
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._folder), self.tr("Redaction files (*.json)"))
        if name:
            self.withhold(Path(name))

    def _ask(self) -> None:
        kinds = self.tr("ZIP (*.zip)") if self._zip.isChecked() else ""
        title = (
            self.tr("Write the pack to a new ZIP")
            if self._zip.isChecked()
            else self.tr("Write the pack to a new folder")
        )
        name, _ = QFileDialog.getSaveFileName(self, title, self._place.text(), kinds)
        if name:
            self.set_target(Path(name))


def _side_by_side(field: QWidget, button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(field, 1)
    row.addWidget(button)
    return row
