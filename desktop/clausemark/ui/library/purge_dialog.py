"""Purging a document: one person asks for it here, another confirms it here, both seeing first what goes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from clausemark.archive.identifiers import DocumentId
from clausemark.errors import ClausemarkError
from clausemark.review.purge import PurgeReason
from clausemark.services.changes import Change, Changed
from clausemark.services.purge_overview import PurgeOverview, purge_overview
from clausemark.services.purging import ask_purge, check_confirming, withdraw_purge
from clausemark.ui.jobs import Job
from clausemark.ui.library.purge_words import losses_in_words, reason_name
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.when import short_date
from clausemark.ui.widgets.job_dialog import JobDialog
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.layout import fit_height, size_to

_WIDTH = 680


class PurgeDialog(JobDialog):
    """Says what goes, takes a request, or its answer; `confirmed` carries the document that is to be purged now."""

    confirmed = Signal(str)

    def __init__(self, session: Session, document: DocumentId, parent: QWidget | None = None) -> None:
        super().__init__(session.theme, parent)
        self._session, self._document = session, document
        self._found: PurgeOverview | None = None
        self._title, self._standing, self._lost = (TextLabel("", kind, self) for kind in ("title", "", ""))
        self._reason, self._note, self._typed = QComboBox(self), QLineEdit(self), QLineEdit(self)
        self._act, self._close = QPushButton(self), QPushButton(self.tr("Close"), self)
        self._withdraw = QPushButton(self.tr("Take the request back"), self)
        self._build()
        self._act.clicked.connect(self._answer)
        self._withdraw.clicked.connect(self._take_back)
        self._close.clicked.connect(self.reject)
        self._typed.textChanged.connect(self._offer)
        session.theme_changed.connect(self._set_theme)
        self._look()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Purge a document"))
        size_to(self, _WIDTH, 360)
        self._shown = QWidget(self)
        outside = TextLabel(
            self.tr(
                "What stays: titles, hashes, sizes and dates, who asked and who confirmed, when and why. What is not"
                " reached: backups, exported packs, exchange files, copies of the file, and what people wrote about the"
                " document elsewhere. Nothing takes a purge back."
            ),
            "muted",
            self,
        )
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._title, self._standing, self._lost, outside):
            part.setWordWrap(True)
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(part)
        column.addLayout(self._fields())
        column.addWidget(self._withdraw, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._lay_out((self._shown,), self._close, self._act)

    def _fields(self) -> QFormLayout:
        for reason in PurgeReason:
            self._reason.addItem(reason_name(reason), reason)
        self._form = QFormLayout()
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._form.setHorizontalSpacing(12)
        for name, field in (
            (self.tr("Reason"), self._reason),
            (self.tr("Note"), self._note),
            (self.tr("Type the title of the document"), self._typed),
        ):
            label = TextLabel(name, "muted", self)
            label.setBuddy(field)
            label.setMinimumHeight(field.sizeHint().height())
            self._form.addRow(label, field)
            field.setAccessibleName(name)
        return self._form

    @property
    def act_button(self) -> QPushButton:
        """Return the button that asks, or confirms."""
        return self._act

    @property
    def withdraw_button(self) -> QPushButton:
        """Return the button that takes the request back."""
        return self._withdraw

    @property
    def note(self) -> QLineEdit:
        """Return the field for more of the reason."""
        return self._note

    @property
    def typed(self) -> QLineEdit:
        """Return the field in which the title is typed by who confirms."""
        return self._typed

    @property
    def words(self) -> str:
        """Return what is said of the request and of what goes."""
        return f"{self._title.text()}\n{self._standing.text()}\n{self._lost.text()}"

    def choose(self, reason: PurgeReason) -> None:
        """Choose a reason."""
        self._reason.setCurrentIndex(self._reason.findData(reason))

    def _look(self) -> None:
        job = Job(partial(purge_overview, self._session.desk, self._document), self)
        job.succeeded.connect(self._show)
        job.failed.connect(self._refuse)
        self._progress.watch(job, self.tr("Looking for what rests on the document"))
        self._pages.setCurrentWidget(self._running)
        self._offer()
        self._session.jobs.start(job)

    def _show(self, found: PurgeOverview) -> None:
        self._found = found
        self._title.setText(self.tr("{0}: {1}").format(found.platform, found.title))
        self._lost.setText("\n".join(losses_in_words(found.losses, self.locale())))
        self._standing.setText(self._said_of_request(found))
        for field, shown in ((self._reason, False), (self._note, False), (self._typed, True)):
            self._form.setRowVisible(field, (found.asked is not None) == shown)
        self._pages.setCurrentWidget(self._shown)
        self._offer()
        fit_height(self, _WIDTH)

    def _said_of_request(self, found: PurgeOverview) -> str:
        if found.asked is None:
            return self.tr("Two people purge a document: one asks for it, somebody else confirms. This would go:")
        words = self.tr("{0} asked for it on {1}. Reason: {2}. Somebody else confirms. This goes:")
        reason = reason_name(found.asked.reason)
        said = f"{reason} – {found.asked.note}" if found.asked.note else reason
        return words.format(found.asked_by, short_date(self.locale(), found.asked.asked_at), said)

    def _offer(self) -> None:
        found = self._found
        asked = found is not None and found.asked is not None
        ready = found is not None and not self._is_running and not self._session.desk.workspace.read_only
        named = found is not None and self._typed.text().strip() == found.title
        self._act.setText(self.tr("Purge for good") if asked else self.tr("Ask for purging"))
        self._act.setEnabled(ready and (named or not asked))
        self._withdraw.setVisible(asked)
        self._withdraw.setEnabled(ready)

    def _answer(self) -> None:
        found, desk = self._found, self._session.desk
        if found is None:
            return
        try:
            if found.asked is None:
                ask_purge(desk, self._document, PurgeReason(self._reason.currentData()), self._note.text())
            else:
                check_confirming(desk, self._document)
        except ClausemarkError as error:
            self._refuse(error)
            return
        if found.asked is None:
            self._heard(self.tr("Asked for. Somebody else confirms it here."))
            return
        self.accept()
        self.confirmed.emit(self._document)

    def _take_back(self) -> None:
        try:
            withdraw_purge(self._session.desk, self._document)
        except ClausemarkError as error:
            self._refuse(error)
            return
        self._heard(self.tr("The request was taken back."))

    def _heard(self, words: str) -> None:
        self._session.announce(Change(Changed.PEOPLE, self._session.desk.clock.now()))
        self._typed.clear()
        self._look()
        self._message.say(words, "success")

    def _refuse(self, error: ClausemarkError) -> None:
        self._message.say(told(error.message))
        self._pages.setCurrentWidget(self._shown)
        self._offer()

    def _set_theme(self, theme: Theme) -> None:
        self._message.set_theme(theme)
