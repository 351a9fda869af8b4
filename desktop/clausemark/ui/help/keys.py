"""Every key at a glance."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clausemark.ui.commands.actions import Commands, keys_text, translated
from clausemark.ui.commands.spec import Group
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import SectionTitle, TextLabel
from clausemark.ui.widgets.layout import lay_out_anew, size_to

_COLUMNS = (
    (Group.REVIEW, Group.VERSIONS),
    (Group.GO, Group.EDIT, Group.DOCUMENT),
    (Group.FILE, Group.VIEW, Group.HELP),
)


class KeysDialog(QDialog):
    """All commands that have keys, by group, in three columns."""

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All keys"))
        self._commands = commands
        self._keys: list[TextLabel] = []
        area = QScrollArea(self)
        area.setWidget(self._sheet())
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("All keys"))
        advice = TextLabel(
            self.tr(
                "Keys without Ctrl rest while you type; their twins with Ctrl work everywhere. Settings change them."
            ),
            "small",
            self,
        )
        advice.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 12)
        outer.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 12, 0)
        foot.addWidget(advice, 1)
        foot.addWidget(buttons)
        outer.addLayout(foot)
        size_to(self, 1180, 760)
        buttons.rejected.connect(self.reject)
        self.set_theme(theme)

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        sheet.setObjectName("scrolled")
        row = QHBoxLayout(sheet)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(32)
        for groups in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(8)
            for group in groups:
                column.addWidget(SectionTitle(translated(group.value), sheet))
                column.addLayout(self._grid(group, sheet))
                column.addSpacing(14)
            column.addStretch(1)
            row.addLayout(column, 1)
        return sheet

    def showEvent(self, event: QShowEvent) -> None:
        """Measure once more: a sheet that is scrolled keeps the height it had before its bar took some of its width."""
        super().showEvent(event)
        lay_out_anew(self)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        for each in self._keys:
            each.setStyleSheet(f"color: {theme.accent}; font-weight: 600;")

    def _grid(self, group: Group, sheet: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        listed = [(action.text(), action.objectName()) for action in self._commands.of_group(group)]
        for line, (words, name) in enumerate(listed):
            keys = [keys_text(QKeySequence(each)) for each in self._commands.keys(name)]
            label = TextLabel(words, "", sheet)
            label.setWordWrap(True)
            grid.addWidget(label, line, 0)
            shown = TextLabel("   ".join(keys) or "–", "", sheet)
            self._keys.append(shown)
            grid.addWidget(shown, line, 1)
        return grid
