"""The head of the document pane: title, version, hash and date of the capture, tabs, position, further acts."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QTabBar, QToolButton, QVBoxLayout, QWidget

from clausemark.intake.ocr import RECOGNISED
from clausemark.services.showing import ShownVersion
from clausemark.ui.document import dates
from clausemark.ui.icons import icon, icon_picture
from clausemark.ui.theme import Theme, Tone
from clausemark.ui.when import short_date
from clausemark.ui.widgets.labels import ElidedLabel, Pill, TextLabel
from clausemark.ui.widgets.layout import rule

_GAP = 10
"""Pixels between the parts of the upper row."""
_AROUND = 20 + 20 + 16 + 3 * _GAP
"""Pixels of the upper row beside title, version, hash and date: margins, lock and gaps."""


class Checked(Enum):
    """What is known about the archived bytes behind the text."""

    NOT_YET = "not-yet"
    SOUND = "sound"
    DAMAGED = "damaged"


class DocumentHeader(QWidget):
    """Names what is shown; `tab_chosen` gives the place of a tab, `jump_wanted` asks for the list of provisions."""

    tab_chosen = Signal(int)
    jump_wanted = Signal()

    def __init__(self, theme: Theme, tabs: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._checked = Checked.NOT_YET
        self._title = ElidedLabel("", "title", self)
        self._version = Pill("", Tone(theme.accent, theme.accent_soft, ""), self)
        self._recognised = Pill(self.tr("recognised text"), Tone(theme.warning, theme.warning_soft, ""), self)
        self._lock = QLabel(self)
        self._hash = TextLabel("", "mono", self)
        self._captured = TextLabel("", "small", self)
        self._tabs = QTabBar(self)
        self._jump = QToolButton(self)
        self._more = QToolButton(self)
        self._menu = QMenu(self)
        for tab in tabs:
            self._tabs.addTab(tab)
        self._build()
        self.set_theme(theme)
        self._tabs.currentChanged.connect(self.tab_chosen)
        self._jump.clicked.connect(self.jump_wanted)

    def _build(self) -> None:
        self._recognised.hide()
        self._recognised.setToolTip(
            self.tr("A program recognised the text on pictures of the pages: compare what you quote with the source")
        )
        self._tabs.setAccessibleName(self.tr("Views of the document"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._jump.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._jump.setAccessibleName(self.tr("Go to a provision"))
        self._jump.setToolTip(self.tr("Go to a provision by its number or its words"))
        self._more.setAccessibleName(self.tr("More acts on the document"))
        self._more.setToolTip(self.tr("More acts on the document"))
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 20, 2)
        head.setSpacing(_GAP)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        head.addWidget(self._title)
        head.addWidget(self._version)
        head.addWidget(self._recognised)
        head.addStretch(1)
        for part in (self._lock, self._hash, self._captured):
            head.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 2, 14, 0)
        foot.addWidget(self._tabs)
        foot.addStretch(1)
        foot.addWidget(self._jump)
        foot.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(foot)
        column.addWidget(rule(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the title the room of what can be read elsewhere too."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out the moment of capture, then the hash, where the title would not fit beside them."""
        title = self._title.fontMetrics().horizontalAdvance(self._title.text())
        hashed, captured = self._hash.sizeHint().width() + _GAP, self._captured.sizeHint().width() + _GAP
        room = self.width() - _AROUND - self._version.sizeHint().width() - title
        self._hash.setVisible(hashed <= room)
        self._captured.setVisible(hashed + captured <= room)

    def set_actions(self, actions: Sequence[QAction | None]) -> None:
        """Put acts into the menu; None is a line between them."""
        self._menu.clear()
        for action in actions:
            if action is None:
                self._menu.addSeparator()
            else:
                self._menu.addAction(action)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._version.show_as(self._version.text(), Tone(theme.accent, theme.accent_soft, ""))
        self._recognised.show_as(self._recognised.text(), Tone(theme.warning, theme.warning_soft, ""))
        self._jump.setIcon(icon("chevron-down", theme.muted))
        self._more.setIcon(icon("ellipsis", theme.muted))
        self._jump.setStyleSheet("QToolButton { font-weight: 600; }")
        self.set_checked(self._checked)

    def show_version(self, shown: ShownVersion) -> None:
        """Name a version."""
        locale = self.locale()
        self._title.setText(shown.document.title)
        self._version.setText(short_date(locale, shown.version.captured_at.utc))
        self._hash.setText(f"sha256 {dates.short_hash(shown.capture.sha256)}")
        self._hash.setToolTip(self.tr("SHA-256 of the archived bytes: {0}").format(shown.capture.sha256))
        when = dates.captured(locale, shown.capture.captured_at)
        self._captured.setText(self.tr("captured {0}").format(when))
        self._recognised.setVisible(shown.version.reader == RECOGNISED)
        self._make_room()
        self.set_checked(Checked.NOT_YET)

    def set_checked(self, checked: Checked, when: str = "") -> None:
        """Say whether the archived bytes were found to have their hash, and when."""
        self._checked = checked
        colour, name, told = {
            Checked.NOT_YET: (self._theme.muted, "lock", self.tr("The archived bytes are being checked.")),
            Checked.SOUND: (self._theme.success, "lock", self.tr("The archived bytes have this hash, checked {0}.")),
            Checked.DAMAGED: (self._theme.danger, "lock-open", self.tr("The archived bytes do not have their hash.")),
        }[checked]
        self._lock.setPixmap(icon_picture(name, colour, 16, self.devicePixelRatioF()))
        self._lock.setToolTip(told.format(when))
        self._lock.setAccessibleName(told.format(when))

    def set_position(self, place: int, count: int) -> None:
        """Say which provision of how many is the current one; -1 is none."""
        locale = self.locale()
        first = locale.toString(place + 1) if place >= 0 else "–"
        self._jump.setText(f"{first} / {locale.toString(count)}")

    def show_tab(self, place: int) -> None:
        """Bring a tab to the front."""
        self._tabs.setCurrentIndex(place)

    def offer_tab(self, place: int, *, is_offered: bool) -> None:
        """Show or hide a tab; hiding the one in front brings the first to the front."""
        if not is_offered and self._tabs.currentIndex() == place:
            self._tabs.setCurrentIndex(0)
        self._tabs.setTabVisible(place, is_offered)
        self._tabs.updateGeometry()

    def shows(self, place: int) -> bool:
        """Tell whether a tab is offered."""
        return self._tabs.isTabVisible(place)

    @property
    def tab(self) -> int:
        """Return the place of the tab in front."""
        return self._tabs.currentIndex()

    def title(self) -> str:
        """Return the title that is shown."""
        return self._title.text()

    def hash_text(self) -> str:
        """Return the hash as it is shown."""
        return self._hash.text()

    def position(self) -> str:
        """Return which provision of how many is shown to be the current one."""
        return self._jump.text()

    @property
    def menu(self) -> QMenu:
        """Return the menu of further acts, which opens beside the words too."""
        return self._menu

    @property
    def jump_button(self) -> QToolButton:
        """Return the button under which the list of provisions opens."""
        return self._jump
