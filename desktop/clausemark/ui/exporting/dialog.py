"""The export from the selection to the verified pack, in one dialog of three pages."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from clausemark.errors import ClausemarkError
from clausemark.regulations.vocabulary import PackStatus
from clausemark.services.changes import Change, Changed
from clausemark.services.exporting.preview import PackPreview
from clausemark.services.exporting.writing import Exported, refuse_taken
from clausemark.services.freezing.freeze import Selected
from clausemark.services.selecting import choices, selected
from clausemark.ui.exporting.choose_page import ChoosePage
from clausemark.ui.exporting.done_page import DonePage
from clausemark.ui.exporting.options import Options
from clausemark.ui.exporting.preview_view import PreviewView
from clausemark.ui.exporting.selection_tree import SelectionTree
from clausemark.ui.exporting.work import PackWork
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.vocabulary import word
from clausemark.ui.widgets.job_dialog import JobDialog
from clausemark.ui.widgets.layout import size_to
from clausemark.ui.widgets.messages import EmptyState
from clausepack.signing import SignedPack

_PAUSE = 350
"""Milliseconds after a choice before the preview is made anew."""


class ExportDialog(JobDialog):
    """Shows what the pack would hold, freezes and writes it in a process of its own, and says what to do with it.

    `verify_wanted` and `sign_wanted` carry the path of the pack; `engagement_wanted` comes when the person wants to
    fill gaps.
    """

    verify_wanted = Signal(object)
    sign_wanted = Signal(object)
    engagement_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session.theme, parent)
        self._session = session
        self._offered = choices(session.desk)
        self._work = PackWork(session, self)
        self._choose_page = ChoosePage(session, self)
        self._tree, self._options = self._choose_page.tree, self._choose_page.options
        self._preview, self._glance = self._choose_page.preview, self._choose_page.glance
        self._done = DonePage(session.theme, self)
        self._empty = EmptyState(
            session.theme,
            "package",
            self.tr("There is nothing to export yet"),
            self.tr("Import documents first; then this shows what a pack of them would hold."),
        )
        self._export = QPushButton(self.tr("Export"), self)
        self._close = QPushButton(self.tr("Cancel"), self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._build()
        self._connect()
        self._begin()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Export audit pack"))
        size_to(self, 1256, 740)
        self._lay_out((self._choose_page, self._done, self._empty), self._close, self._export)

    def _connect(self) -> None:
        self._tree.chosen_changed.connect(self._pause.start)
        self._options.changed.connect(self._pause.start)
        self._pause.timeout.connect(self._look)
        work = self._work
        for signal, act in (
            (work.looking, self._looking),
            (work.seen, self._seen),
            (work.not_seen, self._not_seen),
            (work.looked, self._glance.hide),
            (work.writing, self._writing),
            (work.written, self._written),
            (work.not_written, self._not_written),
            (work.stopped, self._stopped),
            (work.wrote, self._wrote),
        ):
            signal.connect(act)
        self._export.clicked.connect(self._start)
        self._close.clicked.connect(self.reject)
        self._preview.engagement_wanted.connect(self.engagement_wanted)
        self._done.verify_wanted.connect(self.verify_wanted)
        self._done.sign_wanted.connect(self.sign_wanted)
        self._session.changed.connect(self._changed)
        self._session.theme_changed.connect(self._set_theme)

    def _begin(self) -> None:
        self._tree.load(self._offered)
        self._options.offer_packs(self._offered.packs)
        self._options.propose("pack")
        self._export.setEnabled(False)
        if not self._offered.usual:
            self._show_page(self._empty)
            return
        self._show_page(self._choose_page)
        self._look()

    @property
    def tree(self) -> SelectionTree:
        """Return the versions to choose from."""
        return self._tree

    @property
    def options(self) -> Options:
        """Return how the pack is written."""
        return self._options

    @property
    def preview(self) -> PreviewView:
        """Return what the pack would hold."""
        return self._preview

    @property
    def export_button(self) -> QPushButton:
        """Return the button that starts the export."""
        return self._export

    @property
    def exported(self) -> Exported | None:
        """Return the pack that was written, None before one was."""
        return self._done.exported

    @property
    def is_busy(self) -> bool:
        """Tell whether a preview is made or a pack written just now."""
        return self._work.is_looking or self._work.is_writing or self._pause.isActive()

    def _wanted(self) -> Selected:
        options = self._options
        chosen = self._tree.chosen()
        return selected(
            self._offered,
            chosen,
            paper=options.paper,
            since=options.since,
            language=options.language,
            certificates=options.certificates,
        )

    # Looking

    def _look(self) -> None:
        if not self._work.is_writing:
            self._work.look(self._to_look_at)

    def _to_look_at(self) -> Selected | None:
        self._export.setEnabled(False)
        if not self._tree.chosen():
            self._message.say(self.tr("Choose at least one version."), "info")
            return None
        self._message.hide()
        return self._wanted()

    def _looking(self, job: Job) -> None:
        self._glance.watch(job, self.tr("Working out what the pack would hold"))
        self._glance.show()

    def _seen(self, preview: PackPreview) -> None:
        self._preview.show_preview(preview)
        self._options.propose(preview.pack)
        self._options.ask_for_incomplete(on=preview.status is PackStatus.INCOMPLETE)
        self._export.setText(self.tr("Export {0} pack").format(word(preview.status)))
        self._export.setEnabled(True)

    def _not_seen(self, error: ClausemarkError) -> None:
        self._message.say(told(error.message))

    # Writing

    def _start(self) -> None:
        target, options = self._options.target, self._options
        if target is None:
            self._message.say(self.tr("Say where the pack is to be written."))
            return
        try:
            refuse_taken(target)
            form = options.form()
        except ClausemarkError as error:
            self._message.say(told(error.message))
            return
        self._message.hide()
        self._preview.cover.stop()
        self._work.write(self._wanted(), target, form, allow_incomplete=options.allow_incomplete)

    def _writing(self, job: Job) -> None:
        self._progress.watch(job, self.tr("Reading the sources again, then drawing the pack"))
        self._show_page(self._running)

    def _written(self, exported: Exported) -> None:
        self._done.show_exported(exported)
        self._show_page(self._done)

    def _not_written(self, error: ClausemarkError) -> None:
        self._show_page(self._choose_page)
        self._message.say(told(error.message))

    def _stopped(self) -> None:
        self._show_page(self._choose_page)
        words = self.tr("Stopped as asked. Nothing was written; a pack that was frozen before stays in the workspace.")
        self._message.say(words, "info")

    def _wrote(self) -> None:
        desk = self._session.desk
        self._session.announce(Change(Changed.PACKS, desk.clock.now()))

    def show_signed(self, signed: SignedPack) -> None:
        """Show the signature that the pack was given."""
        self._done.show_signed(signed)

    # Pages

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._export.setVisible(page is self._choose_page)
        self._close.setVisible(page is not self._running)
        self._close.setText(self.tr("Done") if page in (self._done, self._empty) else self.tr("Cancel"))

    def _changed(self, change: Change) -> None:
        shown = self._pages.currentWidget() is self._choose_page
        if shown and change.kinds != Changed.PACKS:
            self._pause.start()

    def _set_theme(self, theme: Theme) -> None:
        for part in (self._message, self._tree, self._preview, self._done, self._empty):
            part.set_theme(theme)

    def done(self, result: int) -> None:
        """Close, and let what is only looked at be."""
        self._pause.stop()
        self._preview.cover.stop()
        self._work.stop_looking()
        super().done(result)
