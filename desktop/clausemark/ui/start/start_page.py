"""What is shown while no workspace is open: recent ones, and the ways to begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clausemark.ui.commands.actions import Commands, keys_text
from clausemark.ui.icons import icon, icon_picture
from clausemark.ui.settings import Settings
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import SectionTitle, TextLabel, plain
from clausemark.ui.widgets.layout import rule
from clausemark.ui.widgets.messages import InlineMessage

_WIDTH = 860


class StartPage(QWidget):
    """The first page; `opened` carries the path of a workspace that was chosen."""

    opened = Signal(object)

    def __init__(self, settings: Settings, commands: Commands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self._settings = settings
        self._commands = commands
        self._theme = theme
        self._message = InlineMessage(theme, self)
        self._logo = QLabel(self)
        self._recent = QListWidget(self)
        self._recent.setAccessibleName(self.tr("Recent workspaces"))
        self._recent.setIconSize(QSize(20, 20))
        self._none = TextLabel(self.tr("Workspaces that you open are listed here."), "muted", self)
        self._filler = QWidget(self)
        self._actor = QLineEdit(self)
        self._actor.setAccessibleName(self.tr("Your name"))
        self._actor.setPlaceholderText(self.tr("Your name, as packs will print it"))
        wanted = (("new-workspace", "primary"), ("open-workspace", ""), ("open-sample", ""))
        self._begin_buttons = [self._button(commands[name], kind) for name, kind in wanted]
        self._show_keys()
        self._build()
        self.set_theme(theme)
        commands.keys_changed.connect(self._show_keys)
        self._recent.itemActivated.connect(self._open)
        self._actor.editingFinished.connect(self._keep_actor)

    def _build(self) -> None:
        sheet = QWidget(self)
        sheet.setMaximumWidth(_WIDTH)
        columns = QHBoxLayout()
        columns.setSpacing(36)
        columns.addLayout(self._begin(), 5)
        columns.addWidget(rule(sheet, vertical=True))
        columns.addLayout(self._lately(), 6)
        column = QVBoxLayout(sheet)
        column.setSpacing(22)
        column.addStretch(2)
        column.addLayout(self._head())
        column.addWidget(self._message)
        column.addLayout(columns, 6)
        column.addStretch(2)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 24, 32, 24)
        row.addStretch(1)
        row.addWidget(sheet, 20)
        row.addStretch(1)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(TextLabel("Clausemark", "bigTitle", self))
        promise = self.tr("Every sentence of a pack can be walked back to archived bytes, a named person and a moment.")
        line = TextLabel(promise, "muted", self)
        line.setWordWrap(True)
        words.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _begin(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(SectionTitle(self.tr("Begin"), self))
        for button in self._begin_buttons:
            column.addWidget(button)
        column.addSpacing(14)
        column.addWidget(SectionTitle(self.tr("You act as"), self))
        column.addWidget(self._actor)
        why = TextLabel(
            self.tr("Every act is recorded under this name. Whoever prepares a finding cannot approve it."), "small"
        )
        why.setWordWrap(True)
        column.addWidget(why)
        column.addStretch(1)
        return column

    def _button(self, action: QAction, kind: str) -> QPushButton:
        button = QPushButton(self)
        button.setAccessibleName(action.text())
        button.setToolTip(action.statusTip())
        button.setProperty("kind", kind)
        button.setProperty("drawing", action.objectName())
        button.setMinimumHeight(38)
        button.clicked.connect(action.trigger)
        return button

    def _show_keys(self) -> None:
        """Say each command with the key that it has now."""
        for button in self._begin_buttons:
            action = self._commands[str(button.property("drawing"))]
            button.setText(plain(f" {action.text()}   {keys_text(action.shortcut())}".rstrip()))

    def _lately(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(SectionTitle(self.tr("Recent workspaces"), self))
        column.addWidget(self._none)
        column.addWidget(self._recent, 1)
        column.addWidget(self._filler, 1)
        drop = TextLabel(self.tr("Drop a workspace or an audit pack anywhere to open or verify it."), "small", self)
        drop.setWordWrap(True)
        column.addWidget(drop)
        return column

    def refresh(self) -> None:
        """Read the list of recent workspaces again."""
        self._recent.clear()
        self._actor.setText(self._settings.actor)
        for path in self._settings.recent:
            self._recent.addItem(self._item(path))
        self._recent.setVisible(self._recent.count() > 0)
        self._none.setVisible(self._recent.count() == 0)
        self._filler.setVisible(self._recent.count() == 0)
        self._recent.setCurrentRow(0)

    def _item(self, path: Path) -> QListWidgetItem:
        there = path.is_file()
        words = (
            f"{path.stem}\n{path.parent}" if there else self.tr("{0}\nNo longer at {1}").format(path.stem, path.parent)
        )
        item = QListWidgetItem(icon("scale" if there else "file-x", self._theme.muted), words)
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        item.setToolTip(str(path))
        item.setSizeHint(QSize(0, 46))
        return item

    def take_focus(self) -> None:
        """Put the keyboard where most people begin: on the last workspace, else on making one."""
        if self._recent.count():
            self._recent.setFocus()
        else:
            self._begin_buttons[0].setFocus()

    def refuse(self, text: str) -> None:
        """Show why something could not be opened."""
        self._message.say(text)

    def clear_message(self) -> None:
        """Put the last refusal away."""
        self._message.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._logo.setPixmap(icon_picture("scale", theme.accent, 44, self.devicePixelRatioF()))
        self._message.set_theme(theme)
        for button in self.findChildren(QPushButton):
            drawing = button.property("drawing")
            if isinstance(drawing, str) and drawing:
                primary = button.property("kind") == "primary"
                names = {"new-workspace": "file-plus", "open-workspace": "folder-open", "open-sample": "package-open"}
                button.setIcon(icon(names[drawing], theme.accent_text if primary else theme.muted))
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a workspace out of the list with the Delete key."""
        item = self._recent.currentItem()
        if event.key() == Qt.Key.Key_Delete and self._recent.hasFocus() and item is not None:
            self._settings.forget_recent(Path(item.data(Qt.ItemDataRole.UserRole)))
            self.refresh()
            return
        super().keyPressEvent(event)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _keep_actor(self) -> None:
        name = self._actor.text().strip()
        if name:
            self._settings.actor = name
        else:
            self._actor.setText(self._settings.actor)
