"""Signs the PDF of a pack: asks for the key and the kind of signature, signs in a job, and says what was made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from clausemark.archive.clock import Clock
from clausemark.errors import ClausemarkError
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.signing import KeyFile, SigningChoices, sign_pack
from clausemark.ui.jobs import Job, JobRunner
from clausemark.ui.signing.page import SignPage
from clausemark.ui.signing.signed_page import SignedPage
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.job_dialog import JobDialog
from clausemark.ui.widgets.layout import size_to
from clausepack.signing import SignedPack


class SignDialog(JobDialog):
    """Works without an open workspace; `signed` carries a `SignedPack` once the pack has its signature."""

    signed = Signal(object)

    def __init__(self, jobs: JobRunner, clock: Clock, theme: Theme, pack: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._jobs = jobs
        self._clock = clock
        self._pack = pack
        self._job: Job | None = None
        self._page = SignPage(str(pack), self)
        self._made = SignedPage(theme, self)
        self._sign = QPushButton(self.tr("Sign"), self)
        self._close = QPushButton(self.tr("Cancel"), self)
        self.setWindowTitle(self.tr("Sign a pack"))
        size_to(self, 720, 560)
        self._lay_out((self._page, self._made), self._close, self._sign)
        self._sign.clicked.connect(self._start)
        self._close.clicked.connect(self.reject)
        self._show_page(self._page)

    @property
    def page(self) -> SignPage:
        """Return the key and the kind of signature."""
        return self._page

    @property
    def sign_button(self) -> QPushButton:
        """Return the button that signs."""
        return self._sign

    @property
    def is_busy(self) -> bool:
        """Tell whether the pack is being signed."""
        return self._job is not None

    def _start(self) -> None:
        key, choices = self._page.key, self._page.choices
        if self.is_busy:
            return
        if key is None:
            self._message.say(self.tr("Name the key file to sign with."))
            return
        if self._page.asks_a_service and not choices.timestamp_url:
            self._message.say(self.tr("Name the address of the service that makes the time-stamp."))
            return
        self._message.hide()
        self._begin(key, choices)

    def _begin(self, key: KeyFile, choices: SigningChoices) -> None:
        pack, clock = self._pack, self._clock

        def work(_: Progress, cancel: CancelToken) -> SignedPack:
            cancel.checkpoint()
            return sign_pack(pack, key, choices, clock)

        self._job = Job(work)
        self._job.succeeded.connect(self._done)
        self._job.failed.connect(self._refuse)
        self._job.cancelled.connect(self._stopped)
        self._job.finished.connect(self._over)
        self._progress.watch(self._job, self.tr("Signing the PDF"))
        self._show_page(self._running)
        self._jobs.start_once_drawn(self._job)

    def _done(self, signed: SignedPack) -> None:
        self._page.forget()
        self._made.show_signed(signed)
        self._show_page(self._made)
        self.signed.emit(signed)

    def _refuse(self, error: ClausemarkError) -> None:
        self._show_page(self._page)
        self._message.say(told(error.message))

    def _stopped(self) -> None:
        self._show_page(self._page)
        self._message.say(self.tr("Stopped as asked. Nothing was signed."), "info")

    def _over(self) -> None:
        self._job = None

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._sign.setVisible(page is self._page)
        self._close.setVisible(page is not self._running)
        self._close.setText(self.tr("Done") if page is self._made else self.tr("Cancel"))

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        for part in (self._message, self._made):
            part.set_theme(theme)
