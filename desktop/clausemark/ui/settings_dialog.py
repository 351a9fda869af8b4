"""Theme, language, size of text, keys: what a person may have otherwise."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QKeySequenceEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from clausemark.errors import ClausemarkError
from clausemark.services.associating import associate
from clausemark.ui.commands.actions import Commands, translated
from clausemark.ui.settings import Settings
from clausemark.ui.telling import named, told
from clausemark.ui.theme import Theme, ThemeChoice
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.layout import indent_words, let_lead, size_to
from clausemark.ui.widgets.messages import InlineMessage
from clausemark.ui.widgets.tab_order import tab_as_laid_out

_LANGUAGES = (("", ""), ("en", "English"), ("de", "Deutsch"), ("fr", "Français"))

_KEY_ROW = 40
"""Pixels of a row, so that the words in the field of its key are not cut."""


class SettingsDialog(QDialog):
    """The settings; `applied` comes when the person has accepted them and they are kept."""

    applied = Signal()

    def __init__(self, settings: Settings, commands: Commands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._commands = commands
        self._theme = QComboBox(self)
        self._language = QComboBox(self)
        self._zoom = QSpinBox(self)
        indent_words(self._zoom)
        self._single = QCheckBox(self.tr("Keys without Ctrl act outside text fields"), self)
        self._keys = QTableWidget(0, 2, self)
        self._editors: dict[str, QKeySequenceEdit] = {}
        self._message = InlineMessage(theme, self)
        tabs = QTabWidget(self)
        tabs.setAccessibleName(self.tr("Settings"))
        tabs.tabBar().setAccessibleName(self.tr("Settings"))
        tabs.addTab(self._look(), self.tr("Look and language"))
        tabs.addTab(self._key_page(), self.tr("Keys"))
        wanted = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        buttons = QDialogButtonBox(wanted, self)
        let_lead(buttons.button(QDialogButtonBox.StandardButton.Ok))
        column = QVBoxLayout(self)
        column.addWidget(tabs, 1)
        column.addWidget(self._message)
        column.addWidget(buttons)
        size_to(self, 640, 620)
        self._show()
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)

    def _look(self) -> QWidget:
        page = QWidget(self)
        names = {
            ThemeChoice.SYSTEM: self.tr("As the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
            ThemeChoice.CONTRAST: self.tr("High contrast"),
        }
        for choice, name in names.items():
            self._theme.addItem(name, choice.value)
        for code, name in _LANGUAGES:
            self._language.addItem(name or self.tr("As the system"), code)
        self._zoom.setRange(50, 300)
        self._zoom.setSingleStep(10)
        self._zoom.setSuffix(" %")
        self._associate = QPushButton(self.tr("Open workspaces with a double click"), page)
        self._associate.clicked.connect(self._tie_files)
        restart = TextLabel(self.tr("Another language is used from the next start on."), "small", page)
        form = QFormLayout(page)
        form.setContentsMargins(18, 18, 18, 18)
        form.setVerticalSpacing(12)
        for name, field in ((self.tr("Theme"), self._theme), (self.tr("Language"), self._language)):
            field.setAccessibleName(name)
            form.addRow(name, field)
        form.addRow("", restart)
        self._zoom.setAccessibleName(self.tr("Text of documents"))
        form.addRow(self._zoom.accessibleName(), self._zoom)
        form.addRow(self.tr("Files"), self._associate)
        tab_as_laid_out(page)
        return page

    def _key_page(self) -> QWidget:
        page = QWidget(self)
        self._keys.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Key")])
        self._keys.setAccessibleName(self.tr("Keys of commands"))
        self._keys.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._keys.setTabKeyNavigation(False)
        self._keys.verticalHeader().hide()
        self._keys.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._keys.setColumnWidth(1, 220)
        self._keys.verticalHeader().setDefaultSectionSize(_KEY_ROW)
        for spec, action in self._commands:
            row = self._keys.rowCount()
            self._keys.insertRow(row)
            name = QTableWidgetItem(named(translated(spec.group.value), action.text()))
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._keys.setItem(row, 0, name)
            editor = QKeySequenceEdit(self._keys)
            editor.setClearButtonEnabled(True)
            editor.setMaximumSequenceLength(1)
            editor.setAccessibleName(self.tr("Key of {0}").format(action.text()))
            self._keys.setCellWidget(row, 1, editor)
            self._editors[spec.id] = editor
        reset = QPushButton(self.tr("Keys as they were shipped"), page)
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 14, 12, 12)
        column.addWidget(self._single)
        column.addWidget(self._keys, 1)
        column.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        for before, after in pairwise((self._single, self._keys, *self._editors.values(), reset)):
            QWidget.setTabOrder(before, after)
        reset.clicked.connect(self._reset_keys)
        return page

    def _tie_files(self) -> None:
        try:
            self._message.say(told(associate()), "success")
        except (ClausemarkError, OSError) as error:
            self._message.say(told(str(error)))

    def _show(self) -> None:
        self._theme.setCurrentIndex(self._theme.findData(self._settings.theme.value))
        self._language.setCurrentIndex(self._language.findData(self._settings.language))
        self._zoom.setValue(self._settings.zoom)
        self._single.setChecked(self._settings.single_keys)
        for name, editor in self._editors.items():
            keys = self._commands.keys(name)
            editor.setKeySequence(QKeySequence(keys[0] if keys else ""))

    def _reset_keys(self) -> None:
        for spec, _ in self._commands:
            self._editors[spec.id].setKeySequence(QKeySequence(spec.keys[0] if spec.keys else ""))

    def _wanted_keys(self) -> dict[str, tuple[str, ...]]:
        """Return the keys that differ from those shipped: the first one is the person's, the twins stay."""
        changed = {}
        for spec, _ in self._commands:
            first = self._editors[spec.id].keySequence().toString()
            shipped = spec.keys[0] if spec.keys else ""
            if first != QKeySequence(shipped).toString():
                changed[spec.id] = tuple(each for each in (first, *spec.keys[1:]) if each)
        return changed

    def _accept(self) -> None:
        keys = self._wanted_keys()
        clashes = self._commands.conflicts(keys)
        if clashes:
            sequence, names = next(iter(clashes.items()))
            words = ", ".join(self._commands[name].text() for name in names)
            self._message.say(
                self.tr("“{0}” would start several commands: {1}. Give each a key of its own.").format(sequence, words)
            )
            return
        self._settings.theme = ThemeChoice(self._theme.currentData())
        self._settings.language = self._language.currentData()
        self._settings.zoom = self._zoom.value()
        self._settings.single_keys = self._single.isChecked()
        self._settings.keys = keys
        self.applied.emit()
        self.accept()
