"""The left pane: review queues above, the archive below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from clausemark.archive.identifiers import DocumentId
from clausemark.services.changes import Change, Changed
from clausemark.services.library import document_title, platform_name, whereabouts
from clausemark.services.queues import OF_STANDINGS, Queue, Scope
from clausemark.ui.commands.actions import Commands
from clausemark.ui.icons import icon
from clausemark.ui.library.anew_dialog import AnewDialog
from clausemark.ui.library.archive_tree import ArchiveTree
from clausemark.ui.library.broken_dialog import BrokenDialog
from clausemark.ui.library.purge_dialog import PurgeDialog
from clausemark.ui.library.queue_choice import QueueChoice
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session
from clausemark.ui.theme import Theme
from clausemark.ui.when import short_date
from clausemark.ui.widgets.labels import ElidedLabel, SectionTitle
from clausemark.ui.widgets.messages import EmptyState


class LibraryPane(QFrame):
    """Queues and archive.

    `queue_chosen` carries the queue that a person opened, `document_wanted` tells that they chose a version to read,
    `review_wanted` carries one whose second review they want, `purge_confirmed` a document to be purged now.
    """

    queue_chosen = Signal(object)
    document_wanted = Signal()
    review_wanted = Signal(str)
    purge_confirmed = Signal(str)

    def __init__(self, session: Session, commands: Commands, worklist: Worklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._session = session
        self._worklist = worklist
        self._queues = QueueChoice(session.theme, self)
        self._tree = ArchiveTree(session, worklist, self)
        self._narrow = self._tool(self.tr("Narrow the queues to what is marked in the archive"))
        self._narrow.setCheckable(True)
        self._add = self._tool(commands["import"].text())
        self._conflicts = QPushButton(self)
        self._scope = ElidedLabel("", "small", self)
        self._everything = self._tool(self.tr("Show everything in the queues again"))
        self._empty = EmptyState(
            session.theme,
            "folder-input",
            self.tr("Nothing is archived yet"),
            self.tr("Import files or a folder, or drop them anywhere on the window."),
            commands["import"].text(),
        )
        self._build()
        self.set_theme(session.theme)
        self._connect(commands)
        self._show_scope(worklist.scope)
        self._show_archive()
        self._show_counts()

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _build(self) -> None:
        scope = QHBoxLayout()
        scope.setContentsMargins(6, 0, 0, 0)
        scope.addWidget(self._scope, 1)
        scope.addWidget(self._everything)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(SectionTitle(self.tr("Archive"), self), 1)
        head.addWidget(self._narrow)
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(4)
        column.addWidget(SectionTitle(self.tr("Review queue"), self))
        column.addWidget(self._queues, 3)
        column.addWidget(self._conflicts)
        column.addLayout(scope)
        column.addSpacing(6)
        column.addLayout(head)
        column.addWidget(self._tree, 1)
        column.addWidget(self._empty, 1)
        self._conflicts.setProperty("kind", "quiet")
        self._conflicts.setStyleSheet("text-align: left;")
        self._conflicts.hide()
        self.setMinimumWidth(200)

    def _connect(self, commands: Commands) -> None:
        self._queues.chosen.connect(self.queue_chosen)
        self._tree.scope_wanted.connect(self._worklist.set_scope)
        self._tree.opened.connect(self.document_wanted)
        self._tree.review_wanted.connect(self.review_wanted)
        self._tree.broken_wanted.connect(self.show_broken)
        self._tree.anew_wanted.connect(self.show_anew)
        self._tree.purge_wanted.connect(self.show_purge)
        commands["read-anew"].triggered.connect(self._read_all_anew)
        commands["broken-captures"].triggered.connect(self._list_broken)
        self._tree.selectionModel().currentChanged.connect(self._follow_mark)
        self._narrow.toggled.connect(self._set_narrow)
        self._everything.clicked.connect(self._widen)
        self._conflicts.clicked.connect(commands["legal-conflicts"].trigger)
        self._add.clicked.connect(commands["import"].trigger)
        self._empty.acted.connect(commands["import"].trigger)
        commands["go-queue"].triggered.connect(self.take_keyboard)
        self._worklist.renewed.connect(self._show_counts)
        self._worklist.scope_changed.connect(self._show_scope)
        self._session.changed.connect(self._hear)
        self._session.theme_changed.connect(self.set_theme)

    def show_broken(self, capture: str) -> BrokenDialog:
        """Open the broken captures at one of them, at the first for an empty name."""
        dialog = BrokenDialog(self._session, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.choose(capture)
        return dialog

    def _list_broken(self) -> None:
        self.show_broken("")

    def show_anew(self, scope: Scope) -> AnewDialog:
        """Show how today's readers take the texts of a part of the archive that older ones read."""
        dialog = AnewDialog(self._session, scope, self._scope_name(scope), self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def show_purge(self, document: str) -> PurgeDialog:
        """Show what goes with a document, to ask for its purge or to confirm one that somebody else asked for."""
        dialog = PurgeDialog(self._session, DocumentId(document), self.window())
        dialog.confirmed.connect(self.purge_confirmed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _read_all_anew(self) -> None:
        self.show_anew(Scope())

    def mark(self, queue: Queue) -> None:
        """Mark the queue that is shown elsewhere."""
        self._queues.mark(queue)

    def show_conflicts(self, number: int) -> None:
        """Say how many conflicts with legal wait, and lead to them; nothing where there are none."""
        self._conflicts.setText(self.tr("Conflicts with legal: {0}").format(self.locale().toString(number)))
        self._conflicts.setVisible(number > 0)

    def take_keyboard(self) -> None:
        """Put the keyboard on the queues."""
        self._queues.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._queues.queue is None:
            self._queues.mark(Queue.TO_REVIEW)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._queues.set_theme(theme)
        self._tree.set_theme(theme)
        self._empty.set_theme(theme)
        self._narrow.setIcon(icon("list-filter", theme.muted))
        self._add.setIcon(icon("plus", theme.muted))
        self._conflicts.setIcon(icon("git-compare", theme.warning))
        self._everything.setIcon(icon("x", theme.muted))

    def _show_counts(self) -> None:
        work = self._worklist.work
        if work is None:
            return
        shown = {
            queue: count if work.complete or queue not in OF_STANDINGS else None for queue, count in work.counts.items()
        }
        self._queues.set_counts(shown)

    def _show_archive(self) -> None:
        self._tree.setVisible(not self._tree.is_empty)
        self._empty.setVisible(self._tree.is_empty)

    def _show_scope(self, scope: Scope) -> None:
        self._scope.setText(self.tr("Only {0}").format(self._scope_name(scope)) if scope.chosen else "")
        self._scope.setVisible(scope.chosen)
        self._everything.setVisible(scope.chosen)

    def _scope_name(self, scope: Scope) -> str:
        desk = self._session.desk
        if scope.platform is not None:
            return platform_name(desk, scope.platform)
        if scope.document is not None:
            return document_title(desk, scope.document)
        if scope.version is None:
            return ""
        found = whereabouts(desk, scope.version)
        return f"{found.document.title}, {short_date(self.locale(), found.version.captured_at)}"

    def _hear(self, change: Change) -> None:
        if Changed.LIBRARY in change.kinds:
            self._tree.reload()
            self._show_archive()

    def _set_narrow(self, on: bool) -> None:  # the signal is Qt's
        self._worklist.set_scope(self._tree.chosen_scope if on else Scope())

    def _follow_mark(self) -> None:
        if self._narrow.isChecked():
            self._worklist.set_scope(self._tree.chosen_scope)

    def _widen(self) -> None:
        self._narrow.setChecked(False)
        self._worklist.set_scope(Scope())
