"""The bar over everything: where one is, the search box, how far the review is, export, who acts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from clausemark.ui.commands.actions import Commands, keys_text
from clausemark.ui.icons import icon, icon_picture
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.done_bar import DoneBar
from clausemark.ui.widgets.labels import ElidedLabel, TextLabel, plain

_HEIGHT = 50


class SearchBox(QPushButton):
    """Looks like a search field and opens the one box for search and commands."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self._commands = commands
        self.setAccessibleName(self.tr("Search provisions, findings, laws and commands"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(420)
        self.setMinimumWidth(180)
        self.setFixedHeight(32)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        self._picture = QLabel(self)
        self._words = ElidedLabel(self.tr("Search provisions, laws, commands…"), "muted", self)
        self._keys = TextLabel("", "small", self)
        for part, stretch in ((self._picture, 0), (self._words, 1), (self._keys, 0)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part, stretch)
        self.clicked.connect(commands["palette"].trigger)
        commands.keys_changed.connect(self._show_keys)
        self._show_keys()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._picture.setPixmap(icon_picture("search", theme.muted, 16, self.devicePixelRatioF()))
        self.setStyleSheet(
            f"QPushButton#searchBox {{ background: {theme.panel}; border: 1px solid {theme.control_border};"
            f" border-radius: 6px; }} QPushButton#searchBox:hover {{ background: {theme.hover}; }}"
            f" QPushButton#searchBox:focus {{ border: 2px solid {theme.focus}; }}"
        )

    def _show_keys(self) -> None:
        self._keys.setText(keys_text(self._commands["palette"].shortcut()))


class TopBar(QFrame):
    """The bar; parts that need an open workspace are hidden without one."""

    people_wanted = Signal()

    def __init__(self, commands: Commands, menu: QMenu, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(_HEIGHT)
        self._commands = commands
        self._brand = QToolButton(self)
        self._brand.setText(" Clausemark")
        self._brand.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._brand.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._brand.setMenu(menu)
        self._brand.setIconSize(QSize(20, 20))
        self._brand.setAccessibleName(self.tr("Menu"))
        self._brand.setToolTip(self.tr("Menu (F10)"))
        self._title = ElidedLabel("", "", self)
        self._title.setMinimumWidth(60)
        self._search = SearchBox(commands, self)
        self._bar = DoneBar(self)
        self._bar.setFixedSize(90, 7)
        self._done = TextLabel("", "", self)
        self._export = QPushButton(plain(f" {commands['export'].text()}"), self)
        self._export.setProperty("kind", "primary")
        self._person = QToolButton(self)
        self._person.setFixedSize(32, 32)
        self._build()
        self.set_theme(theme)
        self.show_session("", "")
        self._export.clicked.connect(commands["export"].trigger)
        self._person.clicked.connect(self.people_wanted)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(self._brand)
        row.addWidget(self._title, 3)
        row.addWidget(self._search, 6)
        row.addStretch(1)
        for part in (self._bar, self._done, self._export, self._person):
            row.addWidget(part)

    @property
    def menu_button(self) -> QToolButton:
        """Return the button that opens the menu."""
        return self._brand

    def show_session(self, title: str, actor: str) -> None:
        """Show the title of the open workspace and who acts; empty titles are the start page."""
        self._title.setText(title)
        for part in (self._search, self._export, self._person):
            part.setVisible(bool(title))
        if not title:
            self.show_progress(0, 0)
        self._person.setText(initials(actor))
        name = self.tr("Acting: {0}").format(actor)
        self._person.setToolTip(name)
        self._person.setAccessibleName(name)

    def show_progress(self, done: int, population: int) -> None:
        """Show how many provisions are judged or left out, of all under review; a population of 0 shows nothing."""
        self._bar.setVisible(population > 0)
        self._done.setVisible(population > 0)
        self._bar.show_done(done, max(1, population))
        locale = self.locale()
        words = self.tr("{0} of {1} done").format(locale.toString(done), locale.toString(population))
        self._done.setText(words)
        self._bar.setAccessibleName(words)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._brand.setIcon(icon("scale", theme.accent))
        self._brand.setStyleSheet("QToolButton { font-size: 14px; font-weight: 600; }")
        self._export.setIcon(icon("download", theme.accent_text))
        self._search.set_theme(theme)
        self._person.setStyleSheet(
            f"QToolButton {{ background: {theme.accent_soft}; color: {theme.accent}; border-radius: 16px;"
            f" font-size: 12px; font-weight: 600; padding: 0; }}"
            f"QToolButton:focus {{ border: 2px solid {theme.focus}; padding: 0; }}"
        )

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave double clicks to the window."""
        event.ignore()


def initials(name: str) -> str:
    """Return up to two letters that stand for a name."""
    words = [word for word in name.replace(".", " ").split() if word[0].isalnum()]
    chosen = [words[0], words[-1]] if len(words) > 1 else words
    return plain("".join(word[0] for word in chosen).upper())
