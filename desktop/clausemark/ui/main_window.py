"""The window: start page or desk, bar above, line below; what is dropped on it goes where it belongs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from clausemark.errors import ClausemarkError, WorkspaceUnavailableError
from clausemark.ui.commands.actions import Commands
from clausemark.ui.desk_view import DeskView
from clausemark.ui.dropped import Dropped, one_at_a_time, sorted_drop
from clausemark.ui.jobs import Job
from clausemark.ui.menus import main_menu
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.start.start_page import StartPage
from clausemark.ui.status_line import StatusLine
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.top_bar import TopBar
from clausemark.ui.waiting import WaitingDialog
from clausemark.ui.widgets.layout import lay_out_anew, size_to

if TYPE_CHECKING:
    from clausemark.services.desk import Desk

_NARROWEST, _LOWEST = 800, 440
"""A screen of 1920 by 1080 that shows everything at twice its size has room for 960 by 540, less what lies on it."""
_PLACE_PAUSE = 800
"""Milliseconds of rest after which the place in the workspace is kept."""


class MainWindow(QMainWindow):
    """Holds the pages, which own themselves. `dropped` carries what is neither a workspace nor opened here.

    `purge_confirmed` carries a document of the open workspace that is to be purged now.
    """

    open_wanted = Signal(object)
    dropped = Signal(object)
    purge_confirmed = Signal(str)
    session_opened = Signal(object)
    session_closed = Signal()
    theme_changed = Signal(object)

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Clausemark")
        self.setAcceptDrops(True)
        self._settings = settings
        self._theme = theme
        self._session: Session | None = None
        self._desk_view: DeskView | None = None
        self._file_gone = False
        self.commands = Commands(self, theme, settings.keys)
        self.commands.set_single_keys(on=settings.single_keys)
        self._bar = TopBar(self.commands, main_menu(self.commands, self), theme, self)
        self._line = StatusLine(self.commands, theme, self)
        self._start = StartPage(settings, self.commands, theme, self)
        self._pages = QStackedWidget(self)
        self._place = QTimer(self)
        self._place.setSingleShot(True)
        self._place.setInterval(_PLACE_PAUSE)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setMenuWidget(self._bar)
        self.setStatusBar(self._line)
        self._pages.addWidget(self._start)
        self.setCentralWidget(self._pages)
        self.resize(1440, 900)
        self.setMinimumSize(_NARROWEST, _LOWEST)
        self._start.take_focus()
        kept = self._settings.state("window")
        if not kept.isEmpty():
            self.restoreGeometry(kept)
        menu = QAction(self)
        menu.setShortcut("F10")
        menu.triggered.connect(self._bar.menu_button.showMenu)
        self.addAction(menu)

    def _connect(self) -> None:
        self._start.opened.connect(self.open_wanted)
        self._place.timeout.connect(self._keep_place)
        self.commands["close-workspace"].triggered.connect(self.close_session)
        self.commands["quit"].triggered.connect(self.close)
        self.commands["next"].triggered.connect(lambda: self._step(1))
        self.commands["previous"].triggered.connect(lambda: self._step(-1))

    def fit_to_screen(self) -> None:
        """Let a window that is larger than its screen fill it, as on a first start on a small one."""
        room = self.screen().availableGeometry()
        if self.width() > room.width() or self.height() > room.height():
            size_to(self, room.width(), room.height())
            self.move(room.topLeft())
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    @property
    def session(self) -> Session | None:
        """Return the open session, None on the start page."""
        return self._session

    @property
    def top_bar(self) -> TopBar:
        """Return the bar above."""
        return self._bar

    @property
    def status_line(self) -> StatusLine:
        """Return the line below."""
        return self._line

    @property
    def desk_view(self) -> DeskView | None:
        """Return the desk of the open workspace, None on the start page."""
        return self._desk_view

    def show_desk(self, desk: Desk, make_view: Callable[[Session], DeskView]) -> Session:
        """Open a desk: its session, its view, and the place where the person left it."""
        self.close_session()
        session = Session(desk, self._theme, self)
        self._session = session
        self._desk_view = make_view(session)
        self._pages.addWidget(self._desk_view)
        self._pages.setCurrentWidget(self._desk_view)
        self._connect_session(session)
        self._start.clear_message()
        self.commands.set_session_open(is_open=True)
        self._show_undo()
        self._line.show_open(read_only=desk.workspace.read_only)
        self.show_title()
        self.session_opened.emit(session)
        return session

    def _connect_session(self, session: Session) -> None:
        session.saved.connect(self._line.show_saved)
        session.provision_shown.connect(self._place.start)
        session.actor_changed.connect(self.show_title)
        session.waiting.connect(self._show_waiting)
        for name, act in (("undo", session.undo.undo), ("redo", session.undo.redo)):
            self.commands[name].triggered.connect(act)
        session.undo.moved.connect(self._show_undo)

    def _show_waiting(self, job: Job, words: str) -> None:
        """Show how far an act is that takes long; nothing else can be done meanwhile, but to stop it."""
        WaitingDialog(job, words, QApplication.activeWindow() or self).open()

    def _show_undo(self) -> None:
        if self._session is None:
            return
        stack = self._session.undo
        undo, redo = self.commands["undo"], self.commands["redo"]
        undo.setEnabled(stack.can_undo)
        redo.setEnabled(stack.can_redo)
        undo.setText(self.tr("Undo: {0}").format(stack.undo_text) if stack.can_undo else self.tr("Undo"))
        redo.setText(self.tr("Redo: {0}").format(stack.redo_text) if stack.can_redo else self.tr("Redo"))

    def show_title(self) -> None:
        """Show the title of the engagement, or the file's name, and who acts."""
        if self._session is None:
            self._bar.show_session("", "")
            self.setWindowTitle("Clausemark")
            return
        desk = self._session.desk
        with desk.workspace.reading() as view:
            title = view.engagement().title or desk.workspace.path.stem
        self._bar.show_session(title, desk.actor)
        self.setWindowTitle(f"{title} – Clausemark")

    def close_session(self) -> None:
        """Close the open workspace; everything of it is on disk."""
        if self._session is None or self._desk_view is None:
            return
        self._keep_place()
        self.setFocus()
        view, session = self._desk_view, self._session
        self._session = self._desk_view = None
        self._file_gone = False
        view.close_detached()
        view.keep_state()
        self._pages.removeWidget(view)
        session.close()
        view.deleteLater()
        session.deleteLater()
        self.commands.set_session_open(is_open=False)
        self._line.clear_session()
        self._start.refresh()
        self._start.take_focus()
        self.show_title()
        self.session_closed.emit()

    def refuse(self, error: ClausemarkError) -> None:
        """Say why something could not be done, on the page that is shown."""
        if self._desk_view is not None:
            self._desk_view.refuse(error)
        else:
            self._start.refuse(told(error.message))

    def set_theme(self, theme: Theme) -> None:
        """Use other colours everywhere."""
        self._theme = theme
        self.commands.set_theme(theme)
        for part in (self._bar, self._line, self._start):
            part.set_theme(theme)
        if self._session is not None:
            self._session.set_theme(theme)
        self.theme_changed.emit(theme)
        lay_out_anew(self)

    def _step(self, by: int) -> None:
        if self._session is not None and not self._session.step(by):
            self._line.showMessage(self.tr("This is the last one in this direction."), 3000)

    def _keep_place(self) -> None:
        session = self._session
        if session is not None and session.place is not None:
            place = session.place
            self._settings.remember_place(session.desk.workspace.path.absolute(), place.version, place.provision)

    # What is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this computer."""
        if event.mimeData().hasUrls() and all(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a workspace that was dropped; pass the rest on."""
        event.acceptProposedAction()
        self.take(sorted_drop([Path(url.toLocalFile()) for url in event.mimeData().urls()]))

    def take(self, drop: Dropped) -> None:
        """Open the first workspace of a drop, and pass on what else there is; say what has to wait for its turn."""
        if drop.workspaces:
            self.open_wanted.emit(drop.workspaces[0])
        if drop.packs or drop.exchanges or drop.workbooks or drop.documents:
            self.dropped.emit(drop)
        if drop.left_for_later:
            self.refuse(one_at_a_time(drop.left_for_later))

    def changeEvent(self, event: QEvent) -> None:
        """Keep where the window is when it is put away; look after the file when somebody comes back to it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self._keep_place()
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.look_after_file()

    def look_after_file(self) -> None:
        """Say when the open file was moved away behind the program's back, and when it is back."""
        if self._session is None or self._desk_view is None:
            return
        workspace = self._session.desk.workspace
        try:
            workspace.require_in_place()
        except WorkspaceUnavailableError as error:
            self._file_gone = True
            self.refuse(error)
            return
        if self._file_gone:
            self._file_gone = False
            self._desk_view.tell(
                self.tr("{0} is back at its place; acts are recorded again.").format(workspace.path.name)
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the workspace with the window."""
        self._settings.remember_state("window", self.saveGeometry())
        self.close_session()
        super().closeEvent(event)

    def present(self) -> None:
        """Come to the front, as when the program is started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
