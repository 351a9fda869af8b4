"""Watched places: what is watched, what came of it, looking now, and the digest for people who were away."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clausemark.archive.identifiers import WatchId
from clausemark.archive.watch import WatchOutcome
from clausemark.errors import ClausemarkError
from clausemark.phrases import phrase
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.files import write_whole
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.watching.acts import EndWatch, PaceWatch
from clausemark.services.watching.digest import digest_of
from clausemark.services.watching.digest_page import digest_page
from clausemark.services.watching.overview import WEEK, WatchOverview, watch_overview
from clausemark.services.watching.watches import Watched, watches
from clausemark.ui.icons import icon
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.watching import words
from clausemark.ui.watching.add_dialog import AddWatchDialog
from clausemark.ui.watching.digest_files import write_digest_pdf
from clausemark.ui.watching.digest_words import WindowWords
from clausemark.ui.watching.keeper import WatchKeeper
from clausemark.ui.watching.panel import WatchPanel
from clausemark.ui.when import full_moment
from clausemark.ui.widgets.flow import FlowLayout
from clausemark.ui.widgets.grouped_list import Entry, GroupedList
from clausemark.ui.widgets.labels import TextLabel, beside_icon, plain
from clausemark.ui.widgets.layout import bar_of
from clausemark.ui.widgets.messages import EmptyState, InlineMessage


class WatchPage(QFrame):
    """The page; `left` tells that the person wants to go back; the others lead to a version that came."""

    left = Signal()
    carry_wanted = Signal(str)
    redline_wanted = Signal(str)

    def __init__(self, session: Session, keeper: WatchKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._keeper = keeper
        self._watched: tuple[Watched, ...] = ()
        self._asked = 0
        self._back = QToolButton(self)
        self._title = TextLabel(self.tr("Watched places"), "title", self)
        self._folder = QPushButton(beside_icon(self.tr("Watch a folder…")), self)
        self._address = QPushButton(beside_icon(self.tr("Watch an address…")), self)
        self._look = QPushButton(beside_icon(self.tr("Look at all now")), self)
        self._digest = QPushButton(plain(self.tr("Digest")), self)
        self._message = InlineMessage(session.theme, self)
        self._list = GroupedList(self.tr("Watched places"), session.theme, self)
        self._panel = WatchPanel(session.theme, self)
        self._none = EmptyState(
            session.theme,
            "eye",
            self.tr("Nothing is watched"),
            self.tr("Watch a folder or a repository of terms: what is new there is imported while the program runs."),
        )
        self._stack = QStackedWidget(self)
        self._build()
        self.set_theme(session.theme)
        self._connect()

    def _build(self) -> None:
        self._back.setAccessibleName(self.tr("Back"))
        self._back.setToolTip(self.tr("Back to the document or the queue"))
        self._digest.setMenu(self._digest_menu())
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 18, 8)
        head.setSpacing(8)
        head.addWidget(self._back)
        head.addWidget(self._title)
        buttons = FlowLayout(spacing=8, to_the_end=True)
        for button in (self._digest, self._look, self._address, self._folder):
            buttons.addWidget(button)
        head.addLayout(buttons, 1)
        bar = bar_of(head, self)
        left = QFrame(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 10, 8, 8)
        column.addWidget(self._list)
        left.setMinimumWidth(240)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        both.addWidget(left)
        both.addWidget(self._panel)
        both.setSizes([340, 700])
        both.setStretchFactor(1, 1)
        self._stack.addWidget(both)
        self._stack.addWidget(self._none)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (bar, self._message):
            whole.addWidget(part)
        whole.addWidget(self._stack, 1)

    def _digest_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Write what came this week…")).triggered.connect(self._ask_digest)
        self._weekly = menu.addAction(self.tr("Write it every week…"))
        self._weekly.triggered.connect(self._ask_weekly)
        self._no_weekly = menu.addAction(self.tr("Write it no longer"))
        self._no_weekly.triggered.connect(partial(self._keep_weekly, None))
        menu.aboutToShow.connect(self._show_weekly)
        return menu

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._folder.clicked.connect(partial(self.ask, on_web=False))
        self._address.clicked.connect(partial(self.ask, on_web=True))
        self._look.clicked.connect(partial(self._keeper.look, (), everything=True))
        self._list.chosen.connect(self._read_one)
        self._panel.paced.connect(self._pace)
        self._panel.ended.connect(self._end)
        self._panel.look_wanted.connect(self._look_at_one)
        self._panel.carry_wanted.connect(self.carry_wanted)
        self._panel.redline_wanted.connect(self.redline_wanted)
        self._keeper.busy_changed.connect(self._show_busy)
        self._keeper.digest_written.connect(self._say_written)
        self._session.changed.connect(self._hear)
        self._session.theme_changed.connect(self.set_theme)
        self._session.let_walk(self._walk)

    @property
    def panel(self) -> WatchPanel:
        """Return the watch that is looked at."""
        return self._panel

    @property
    def list_view(self) -> GroupedList:
        """Return the list of watches."""
        return self._list

    @property
    def message(self) -> InlineMessage:
        """Return what is said about the last act here."""
        return self._message

    def open(self) -> None:
        """Show what is watched now."""
        self._message.hide()
        self._read()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._back.setIcon(icon("arrow-left", theme.muted))
        self._folder.setIcon(icon("folder-plus", theme.muted))
        self._address.setIcon(icon("globe", theme.muted))
        self._look.setIcon(icon("refresh-cw", theme.muted))
        for part in (self._message, self._list, self._panel, self._none):
            part.set_theme(theme)

    # What is shown

    def _hear(self, change: Change) -> None:
        if change.kinds & (Changed.WATCHES | Changed.LIBRARY | Changed.CHANGES) and self.isVisible():
            self._read()

    def _read(self) -> None:
        self._watched = watches(self._session.desk)
        locked = self._session.desk.workspace.read_only
        for button in (self._folder, self._address, self._look):
            button.setEnabled(not locked)
        self._look.setEnabled(not locked and bool(self._watched) and not self._keeper.busy)
        self._stack.setCurrentIndex(0 if self._watched else 1)
        self._list.show_entries([self._entry(each) for each in self._watched], keep=self._list.key)

    def _entry(self, each: Watched) -> Entry:
        last = each.last
        looked = self.tr("not looked at yet") if last is None else words.outcome_words(last.outcome)
        when = "" if last is None else full_moment(self.locale(), last.utc)
        detail = "  ·  ".join(filter(None, (words.pace_words(self.locale(), each.watch.every), looked, when)))
        tone = "muted" if last is None else words.outcome_tone(last.outcome)
        name = each.watch.title or Path(each.watch.place).name or each.watch.place
        failing = last is not None and last.outcome not in (WatchOutcome.NEW, WatchOutcome.UNCHANGED)
        drawing = "triangle-alert" if failing else words.kind_icon(each.watch.kind)
        return Entry(name, each.watch.id, detail, tone, drawing, tone if failing else "muted")

    def _read_one(self, key: str) -> None:
        if not key:
            return
        self._asked += 1
        job = Job(partial(_overview, self._session.desk, WatchId(key)), self)
        job.succeeded.connect(partial(self._show_one, self._asked))
        job.failed.connect(self._refuse)
        self._session.jobs.start(job)

    def _show_one(self, asked: int, shown: WatchOverview) -> None:
        if asked == self._asked:
            self._panel.show_watch(shown, locked=self._session.desk.workspace.read_only)
            self._panel.set_busy(self._keeper.busy)

    def _show_busy(self, busy: bool) -> None:  # a signal hands it over
        self._look.setEnabled(bool(self._watched) and not busy)
        self._panel.set_busy(busy)

    def _walk(self, by: int) -> bool | None:
        return self._list.step(by) if self.isVisible() else None

    # What is done

    def ask(self, *_: bool, on_web: bool) -> AddWatchDialog:
        """Ask what is to be watched."""
        dialog = AddWatchDialog(self._session, self, on_web=on_web)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _pace(self, hours: int) -> None:
        shown = self._panel.shown
        if shown is not None:
            name = phrase("Look at {place} at another pace", place=shown.watch.place)
            self._session.perform(PaceWatch(name, shown.watch, hours))

    def _end(self) -> None:
        shown = self._panel.shown
        if shown is not None:
            name = phrase("Watch {place} no longer", place=shown.watch.place)
            if self._session.perform(EndWatch(name, shown.watch)) is not None:
                self._message.say(self.tr("It is watched no longer. What it gave stays; undo brings it back."), "info")

    def _look_at_one(self) -> None:
        shown = self._panel.shown
        if shown is not None:
            self._keeper.look((shown.watch.id,))

    def _refuse(self, error: ClausemarkError) -> None:
        self._message.say(told(error.message))

    # The digest

    def _show_weekly(self) -> None:
        folder = self._keeper.weekly_folder()
        self._weekly.setText(
            self.tr("Write it every week…") if folder is None else self.tr("Every week into {0}…").format(folder)
        )
        self._no_weekly.setEnabled(folder is not None)

    def _ask_digest(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Write the digest"), "digest.html", self.tr("Web page (*.html);;PDF (*.pdf)")
        )
        if chosen:
            self.write_digest(Path(chosen))

    def write_digest(self, target: Path) -> None:
        """Write what came in the last week, as PDF where the name ends so, else as a web page."""
        job = Job(partial(_week, self._session.desk, WindowWords(self.locale())), self)
        job.succeeded.connect(partial(self._write, target))
        job.failed.connect(self._refuse)
        self._session.jobs.start(job)

    def _write(self, target: Path, page: bytes) -> None:
        try:
            if target.suffix.casefold() == ".pdf":
                write_digest_pdf(page, target)
            else:
                write_whole(target, page)
        except ClausemarkError as error:
            self._refuse(error)
            return
        self._say_written(target)

    def _ask_weekly(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of the weekly digest"))
        if folder:
            self._keep_weekly(Path(folder))

    def _keep_weekly(self, folder: Path | None, *_: bool) -> None:
        self._keeper.write_weekly(folder)
        if folder is None:
            self._message.say(self.tr("The weekly digest is written no longer."), "info")

    def _say_written(self, target: Path) -> None:
        self._message.say(self.tr("The digest was written to {0}.").format(target), "success")


def _overview(desk: Desk, watch: WatchId, _progress: Progress, cancel: CancelToken) -> WatchOverview:
    return watch_overview(desk, watch, cancel)


def _week(desk: Desk, words: WindowWords, _progress: Progress, _cancel: CancelToken) -> bytes:
    return digest_page(digest_of(desk, desk.clock.now() - WEEK), words)
