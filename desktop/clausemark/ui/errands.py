"""What people do to a workspace as a whole: import, export, exchange, engagement, people, verification; in dialogs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from clausemark.archive.clock import Clock
from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.services.exchange.layout import EXCHANGE
from clausemark.ui.dropped import Dropped
from clausemark.ui.jobs import JobRunner
from clausemark.ui.main_window import MainWindow
from clausemark.ui.session import Session
from clausemark.ui.theme import Theme

if TYPE_CHECKING:
    from clausemark.ui.engagement.dialog import EngagementDialog
    from clausemark.ui.engagement.people_dialog import PeopleDialog
    from clausemark.ui.exchanging.give_dialog import GiveDialog
    from clausemark.ui.exchanging.take_dialog import TakeDialog
    from clausemark.ui.exporting.dialog import ExportDialog
    from clausemark.ui.importing.dialog import ImportDialog
    from clausemark.ui.signing.dialog import SignDialog
    from clausemark.ui.verifying.dialog import VerifyDialog


class Errands(QObject):
    """Opens the dialogs for their commands and for what is dropped; each is read from disk when it is first needed."""

    def __init__(self, window: MainWindow, clock: Clock, theme: Callable[[], Theme]) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._theme = theme
        self._jobs = JobRunner(self)
        window.commands["verify"].triggered.connect(self._verify)
        window.commands["sign-pack"].triggered.connect(self._ask_to_sign)
        window.commands["import"].triggered.connect(self._import)
        window.commands["export"].triggered.connect(self.show_export)
        window.commands["hand-over"].triggered.connect(self.show_hand_over)
        window.commands["take-in"].triggered.connect(self._ask_for_work)
        window.commands["engagement"].triggered.connect(self.show_engagement)
        window.commands["people"].triggered.connect(self.show_people)
        window.top_bar.people_wanted.connect(self.show_people)
        window.dropped.connect(self._take)

    def _import(self) -> None:
        self.import_paths(())

    def import_paths(self, paths: Sequence[Path]) -> ImportDialog | None:
        """Open the import, with paths that were dropped; None while no workspace is open."""
        from clausemark.ui.importing.dialog import ImportDialog

        session = self._writable(_no_workspace())
        if session is None:
            return None
        dialog = ImportDialog(session, self._window)
        self._open(dialog)
        if paths:
            dialog.take(paths)
        return dialog

    def _writable(self, without: UsageError) -> Session | None:
        """Return the open session, None where there is none or it may not be written to, which is said then."""
        session = self._window.session
        if session is None:
            self._window.refuse(without)
            return None
        if session.desk.workspace.read_only:
            self._window.refuse(_read_only(session.desk.workspace.path.name))
            return None
        return session

    def show_hand_over(self) -> GiveDialog | None:
        """Open what hands work over; None while no workspace can be written to, for it records that it gave it."""
        from clausemark.ui.exchanging.give_dialog import GiveDialog

        session = self._writable(_no_workspace())
        if session is None:
            return None
        dialog = GiveDialog(session, self._window)
        self._open(dialog)
        return dialog

    def _ask_for_work(self) -> None:
        title, kinds = self.tr("Take work in"), self.tr("Exchange files (*{0} *.zip);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds.format(EXCHANGE))
        if name:
            self.take_in(Path(name))

    def take_in(self, file: Path) -> TakeDialog | None:
        """Show what is in an exchange file, to be taken in; None while no workspace can be written to."""
        from clausemark.ui.exchanging.take_dialog import TakeDialog

        session = self._writable(_nowhere_to_take(file.name))
        if session is None:
            return None
        dialog = TakeDialog(session, file, self._window)
        self._open(dialog)
        return dialog

    def _take_exchanges(self, drop: Dropped) -> None:
        """Take exchange files in one after the other, then what else was dropped along with them."""
        dialog = self.take_in(drop.exchanges[0])
        if dialog is not None:
            dialog.finished.connect(partial(self._take, replace(drop, exchanges=drop.exchanges[1:])))

    def _verify_packs(self, drop: Dropped) -> None:
        """Verify packs one after the other, then take what else was dropped along with them."""
        dialog = self.verify(drop.packs[0])
        dialog.finished.connect(partial(self._take, replace(drop, packs=drop.packs[1:])))

    def show_export(self) -> ExportDialog | None:
        """Open the export; None while no workspace is open."""
        from clausemark.ui.exporting.dialog import ExportDialog

        session = self._window.session
        if session is None:
            return None
        dialog = ExportDialog(session, self._window)
        dialog.verify_wanted.connect(self.verify)
        dialog.sign_wanted.connect(partial(self._sign_exported, dialog))
        dialog.engagement_wanted.connect(self.show_engagement)
        self._open(dialog)
        return dialog

    def _sign_exported(self, exported: ExportDialog, pack: Path) -> None:
        self.sign(pack).signed.connect(exported.show_signed)

    def _ask_to_sign(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Pack folder to sign"))
        if name:
            self.sign(Path(name))

    def sign(self, pack: Path) -> SignDialog:
        """Open what signs the PDF of a pack folder."""
        from clausemark.ui.signing.dialog import SignDialog

        dialog = SignDialog(self._jobs, self._clock, self._theme(), pack, self._window)
        self._window.theme_changed.connect(dialog.set_theme)
        self._open(dialog)
        return dialog

    def _verify(self) -> None:
        self.verify(None)

    def verify(self, path: Path | None) -> VerifyDialog:
        """Open the verification, with a path that was dropped or exported."""
        from clausemark.ui.verifying.dialog import VerifyDialog

        dialog = VerifyDialog(self._jobs, self._clock, self._theme(), self._window)
        self._window.theme_changed.connect(dialog.set_theme)
        self._open(dialog)
        if path is not None:
            dialog.verify(path)
        return dialog

    def show_engagement(self) -> EngagementDialog | None:
        """Open the engagement beside its cover; None while no workspace is open."""
        from clausemark.ui.engagement.dialog import EngagementDialog

        session = self._window.session
        if session is None:
            return None
        dialog = EngagementDialog(session, self._window)
        dialog.finished.connect(self._window.show_title)
        self._open(dialog)
        return dialog

    def show_people(self) -> PeopleDialog | None:
        """Open the people; None while no workspace is open."""
        from clausemark.ui.engagement.people_dialog import PeopleDialog

        session = self._window.session
        if session is None:
            return None
        dialog = PeopleDialog(session, self._window)
        self._open(dialog)
        return dialog

    def _take(self, drop: Dropped, *_: object) -> None:
        if drop.packs:
            self._verify_packs(drop)
        elif drop.exchanges:
            self._take_exchanges(drop)
        elif drop.documents:
            self.import_paths(drop.documents)
        elif drop.workbooks and self._window.session is None:
            self._window.refuse(_no_workspace())

    def _open(self, dialog: QDialog) -> None:
        """Show a dialog over the window; Qt deletes it when it is closed."""
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _no_workspace() -> UsageError:
    message = phrase("There is no workspace to import into. Open one or make a new one, then drop the documents again.")
    return UsageError(message, reason="no-workspace")


def _nowhere_to_take(name: str) -> UsageError:
    message = phrase(
        "There is no workspace to take {file} into. Open one or make a new one, then open the file again.", file=name
    )
    return UsageError(message, reason="no-workspace")


def _read_only(name: str) -> UsageError:
    message = phrase("{name} is open for reading only. Open it for writing first.", name=name)
    return UsageError(message, reason="read-only")
