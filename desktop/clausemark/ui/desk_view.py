"""The desk of an open workspace: queue and archive, document, coding pane, timeline, each in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QVBoxLayout, QWidget

from clausemark.errors import ClausemarkError
from clausemark.ui.commands.actions import Commands
from clausemark.ui.detached_document import DetachedDocument
from clausemark.ui.first_focus import focus_first
from clausemark.ui.kept_width import KeptWidth
from clausemark.ui.palette.entries import EntrySource
from clausemark.ui.pane_cycle import go_on
from clausemark.ui.pane_room import PaneRoom
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.current_page import CurrentPage
from clausemark.ui.widgets.messages import EmptyState, InlineMessage
from clausemark.ui.widgets.refusals import SaysRefusals


@dataclass(frozen=True, slots=True)
class Pane:
    """A pane beside the document: the command that shows it, the one that leads to it, its side, its usual size."""

    name: str
    title: str
    widget: QWidget
    toggle: str
    go: str
    side: Qt.DockWidgetArea
    size: int
    shown: bool = True


class DeskView(QMainWindow):
    """A window within the window, so that its panes can be moved, hidden and detached."""

    def __init__(
        self, session: Session, commands: Commands, settings: Settings, document: QWidget, panes: Sequence[Pane]
    ) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockNestingEnabled(True)
        self._session = session
        self._commands = commands
        self._settings = settings
        self._document = document
        self._panes = tuple(panes)
        self._docks = {pane.name: self._dock(pane) for pane in panes}
        self._message = InlineMessage(session.theme, self)
        self._away = EmptyState(
            session.theme,
            "picture-in-picture-2",
            self.tr("The document is in its own window"),
            self.tr("It follows the queue and the coding pane as before."),
            self.tr("Bring it back"),
        )
        self._away.hide()
        self._middle = CurrentPage(self)
        self._detached: DetachedDocument | None = None
        self._room = PaneRoom(self._docks)
        self._arranged = False
        self._sources: tuple[EntrySource, ...] = ()
        beside = [pane.name for pane in panes if pane.side is Qt.DockWidgetArea.LeftDockWidgetArea and pane.shown]
        self._kept = tuple(KeptWidth(self, self._docks[name]) for name in beside)
        self._build()
        self._connect()

    def _dock(self, pane: Pane) -> QDockWidget:
        dock = QDockWidget(pane.title, self)
        dock.setObjectName(pane.name)
        dock.setWidget(pane.widget)
        dock.setTitleBarWidget(QWidget(dock))
        self.addDockWidget(pane.side, dock)
        return dock

    def _build(self) -> None:
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        document = QWidget(self)
        self._column = QVBoxLayout(document)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._document, 1)
        self._column.addWidget(self._away, 1)
        self._middle.addWidget(document)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._message)
        column.addWidget(self._middle, 1)
        self.setCentralWidget(centre)
        for pane in self._panes:
            self._docks[pane.name].setVisible(pane.shown)

    def _connect(self) -> None:
        for pane in self._panes:
            self._docks[pane.name].visibilityChanged.connect(self._show_toggles)
            self._docks[pane.name].topLevelChanged.connect(self._floating_changed)
            self._commands[pane.toggle].toggled.connect(self._docks[pane.name].setVisible)
            self._commands[pane.toggle].triggered.connect(self._take_turns)
            self._commands[pane.go].triggered.connect(self._go)
        self._commands["go-document"].triggered.connect(self._go_document)
        self._commands["next-pane"].triggered.connect(lambda: go_on(self._areas(), 1))
        self._commands["previous-pane"].triggered.connect(lambda: go_on(self._areas(), -1))
        self._commands["detach-document"].triggered.connect(self.toggle_detached)
        self._session.refused.connect(self._refused)
        self._session.changed.connect(self._message.hide)
        self._session.theme_changed.connect(self._set_theme)
        self._away.acted.connect(self.toggle_detached)
        self._show_toggles()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the panes the sizes that the person left them at, at first their usual ones."""
        super().showEvent(event)
        if not self._arranged:
            self._arranged = True
            alone = self._room.has_set_aside
            self._room.bring_back()
            self._arrange()
            if alone:
                self._room.set_aside()

    def _arrange(self) -> None:
        kept = self._settings.state("desk")
        if not kept.isEmpty() and self.restoreState(kept):
            return
        for pane in self._panes:
            is_below = pane.side is Qt.DockWidgetArea.BottomDockWidgetArea
            along = Qt.Orientation.Vertical if is_below else Qt.Orientation.Horizontal
            self.resizeDocks([self._docks[pane.name]], [pane.size], along)

    def sizeHint(self) -> QSize:
        """Return the size of the pictures in the manual."""
        return QSize(1440, 860)

    @property
    def session(self) -> Session:
        """Return the session that the desk shows."""
        return self._session

    def add_sources(self, *sources: EntrySource) -> None:
        """Add what the box for search and commands asks while this desk is open."""
        self._sources = (*self._sources, *sources)

    @property
    def sources(self) -> tuple[EntrySource, ...]:
        """Return what the box for search and commands asks besides the commands."""
        return self._sources

    def add_page(self, page: QWidget) -> None:
        """Add something that takes the place of the document while it is shown, such as the list of a queue."""
        self._middle.addWidget(page)

    def show_page(self, page: QWidget | None = None, *, alone: bool = False) -> None:
        """Show a page in the middle; none is the document.

        `alone` sets aside, while it is shown, the panes that are about the document.
        """
        if self._arranged:
            for kept in self._kept:
                kept.page_changes()
        self._room.begin_page(alone=alone)
        self._middle.setCurrentIndex(0 if page is None else self._middle.indexOf(page))
        if not alone:
            self._room.bring_back()

    @property
    def page(self) -> QWidget | None:
        """Return the page that takes the place of the document, None while the document is shown."""
        return None if self._middle.currentIndex() == 0 else self._middle.currentWidget()

    def keep_state(self) -> None:
        """Remember where the panes are, as they are in a window of the usual width."""
        self._room.bring_back_all()
        self._settings.remember_state("desk", self.saveState())

    def refuse(self, error: ClausemarkError) -> None:
        """Say why an act was refused, above the document."""
        self._message.say(told(error.message))

    def _refused(self, error: ClausemarkError) -> None:
        if not isinstance(QApplication.activeModalWidget(), SaysRefusals):
            self.refuse(error)

    def tell(self, text: str) -> None:
        """Say that something came, above the document."""
        self._message.say(text, "info")

    def toggle_detached(self) -> None:
        """Put the document into a window of its own, or bring it back."""
        if self._detached is not None:
            self._detached.close()
            return
        self._detached = DetachedDocument(self._document, self._commands, self.window())
        self._detached.closed.connect(self._bring_back)
        self._away.show()
        self._detached.show()

    def _bring_back(self) -> None:
        self._detached = None
        self._away.hide()
        self._column.insertWidget(0, self._document, 1)
        self._document.show()

    def close_detached(self) -> None:
        """Bring the document back before the desk goes away."""
        if self._detached is not None:
            self._detached.close()

    def _go(self) -> None:
        action = self.sender()
        name = action.objectName() if isinstance(action, QAction) else ""
        self.show_pane(next(each.name for each in self._panes if each.go == name))

    def show_pane(self, name: str) -> None:
        """Show a pane, and put the keyboard into it."""
        pane = next(each for each in self._panes if each.name == name)
        self._room.make_room_beside(name)
        self._docks[name].show()
        focus_first(pane.widget)

    def _take_turns(self) -> None:
        """Let the pane that a person shows beside the document take the place of the one on its other side."""
        action = self.sender()
        name = action.objectName() if isinstance(action, QAction) else ""
        shown = next(each.name for each in self._panes if each.toggle == name)
        if not self._docks[shown].isHidden():
            self._room.make_room_beside(shown)

    def _go_document(self) -> None:
        self.show_page()
        self._document.window().activateWindow()
        focus_first(self._document)

    def _areas(self) -> list[QWidget]:
        """Return what the window is made of, from the left by the middle to the right and below."""
        sides = Qt.DockWidgetArea
        left, right, below = (
            [each.widget for each in self._panes if each.side is side]
            for side in (sides.LeftDockWidgetArea, sides.RightDockWidgetArea, sides.BottomDockWidgetArea)
        )
        return [*left, self.page or self._document, *right, *below]

    def _show_toggles(self) -> None:
        for pane in self._panes:
            self._commands[pane.toggle].setChecked(not self._docks[pane.name].isHidden())

    def _floating_changed(self) -> None:
        """Give a floating pane the title bar that it needs to be moved back."""
        dock = self.sender()
        if isinstance(dock, QDockWidget):
            dock.setTitleBarWidget(None if dock.isFloating() else QWidget(dock))  # type: ignore[arg-type]  # Qt takes None

    def _set_theme(self, theme: Theme) -> None:
        self._message.set_theme(theme)
        self._away.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the panes for which there is room."""
        super().resizeEvent(event)
        self._room.fit(event.size().width())
