"""The window put together: what it stands on, which pages it has, and what each command leads to."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QStandardPaths, Qt, QTranslator, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog

from clausemark import __version__
from clausemark.archive.clock import Clock, FixedClock, SystemClock, parse_utc
from clausemark.archive.identifiers import ProvisionId
from clausemark.assets import resource_path
from clausemark.errors import ClausemarkError
from clausemark.ui.collecting import GarbageCollector
from clausemark.ui.desk_view import DeskView
from clausemark.ui.errands import Errands
from clausemark.ui.fonts import interface_font, load_fonts
from clausemark.ui.handed_over import HandedOver
from clausemark.ui.help.opening import HelpOpening
from clausemark.ui.icons import icon
from clausemark.ui.jobs import give_way
from clausemark.ui.main_window import MainWindow
from clausemark.ui.palette.box import PaletteBox
from clausemark.ui.palette.entries import CommandSource, EntrySource
from clausemark.ui.purge_errand import PurgeErrand
from clausemark.ui.records.records import RecordErrands
from clausemark.ui.reports import LastResort
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.settings_dialog import SettingsDialog
from clausemark.ui.single_instance import SingleInstance
from clausemark.ui.theme import Theme, ThemeChoice, apply_theme, theme_for
from clausemark.ui.workspaces import Workspaces

if TYPE_CHECKING:
    from clausemark.services.desk import Desk

logger = logging.getLogger(__name__)
_THEMES = tuple(ThemeChoice)


class Application(QApplication):
    """The Qt application; `file_opened` carries a path that the desktop hands to a running program (macOS)."""

    file_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take files that the desktop opens with this program."""
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


class Program(QObject):
    """The window with everything it needs, from start to end."""

    def __init__(self, app: Application, settings: Settings, clock: Clock) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._clock = clock
        self._theme = theme_for(settings.theme)
        apply_theme(app, self._theme)
        self.window = MainWindow(settings, self._theme)
        self.window.setWindowIcon(icon("scale", self._theme.accent))
        self.last_resort = LastResort(self.window)
        self._workspaces = Workspaces(clock, settings, self._current_theme, self.window)
        self._errands = Errands(self.window, clock, self._current_theme)
        self._records = RecordErrands(self.window)
        self._purges = PurgeErrand(self.window, self._workspaces, clock, self._current_theme)
        self._help = HelpOpening(self.window, settings, clock, self._current_theme)
        self.handed_over = HandedOver(self.window)
        self._connect()

    def _connect(self) -> None:
        commands = self.window.commands
        for name, act in (
            ("new-workspace", self._workspaces.ask_new),
            ("open-workspace", self._workspaces.ask_open),
            ("open-sample", self._open_sample),
            ("settings", self._show_settings),
            ("theme", self._next_theme),
            ("palette", self._show_palette),
        ):
            commands[name].triggered.connect(act)
        self.window.open_wanted.connect(self.open)
        self._workspaces.opened.connect(self._opened)
        self._workspaces.refused.connect(self.window.refuse)
        self._help.law_imported.connect(self._workspaces.forget_law)
        self._app.file_opened.connect(self.handed_over.take_one)
        self._app.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    def make_ready(self) -> None:
        """Read beside the first page what the next ones need."""
        self._workspaces.make_ready()

    def open(self, path: Path) -> None:
        """Open a workspace, or come to the front where it is open."""
        session = self.window.session
        if session is None or session.desk.workspace.path.absolute() != path.absolute():
            self._workspaces.open(path)
        self.window.present()

    def _opened(self, desk: Desk) -> None:
        from clausemark.store.typed import REVIEW  # opens databases, which the first page has no need of

        typed = desk.workspace.typed
        words = () if typed is None else typed.left_by(desk.actor)
        left = [each.provision for each in words if each.provision not in ("", REVIEW)]
        session = self.window.show_desk(desk, self._make_view)
        place = self._settings.place(desk.workspace.path.absolute())
        _go_to(session, place)
        if left:
            session.show_provision(ProvisionId(left[-1]))

    def _make_view(self, session: Session) -> DeskView:
        from clausemark.ui.panes import make_view

        return make_view(session, self.window, self._settings)

    def _open_sample(self) -> None:
        self._workspaces.open_sample()

    # Look

    def _current_theme(self) -> Theme:
        return self._theme

    def _scheme_changed(self) -> None:
        if self._settings.theme is ThemeChoice.SYSTEM:
            self.use_theme()

    def _next_theme(self) -> None:
        following = _THEMES[(_THEMES.index(self._settings.theme) + 1) % len(_THEMES)]
        self._settings.theme = following
        self.use_theme()

    def use_theme(self) -> None:
        """Show everything in the theme of the settings."""
        self._theme = theme_for(self._settings.theme)
        apply_theme(self._app, self._theme)
        self.window.set_theme(self._theme)
        for box in self.window.findChildren(PaletteBox):
            box.set_theme(self._theme)

    def _show_settings(self) -> None:
        dialog = SettingsDialog(self._settings, self.window.commands, self._theme, self.window)
        dialog.applied.connect(self._use_settings)
        _open(dialog)

    def _use_settings(self) -> None:
        self.use_theme()
        self.window.commands.set_keys(self._settings.keys)
        self.window.commands.set_single_keys(on=self._settings.single_keys)

    # Search

    def _show_palette(self) -> None:
        view = self.window.desk_view
        archive = () if view is None else view.sources
        sources: list[EntrySource] = [CommandSource(self.window.commands, self), *archive]
        box = PaletteBox(sources, self._theme, self.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        bar = self.window.top_bar
        box.open_at(bar.mapToGlobal(bar.rect().center()))


def _open(dialog: QDialog) -> None:
    """Show a dialog over the window; Qt deletes it when it is closed."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _go_to(session: Session, place: tuple[str, str] | None) -> None:
    """Show where the person left the workspace; who comes for the first time is at home in the queue."""
    from clausemark.archive.identifiers import VersionId

    if place is None:
        return
    with session.desk.workspace.reading() as view:
        known = any(version.id == place[0] for version in view.versions.all())
    if known:
        session.show_version(VersionId(place[0]), ProvisionId(place[1]))


def _translate(app: QApplication, language: str) -> list[QTranslator]:
    """Use the language chosen, else the system's own, for our words and Qt's; return what must be kept."""
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    places = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "clausemark": str(resource_path("translations")),
    }
    kept = []
    for name, place in places.items():
        translator = QTranslator(app)
        if translator.load(locale, name, "_", place):
            app.installTranslator(translator)
            kept.append(translator)
    return kept


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="clausemark-desktop", description="Opens the window of Clausemark.")
    parser.add_argument("paths", nargs="*", type=Path, metavar="WORKSPACE", help="a workspace, a pack, or documents")
    parser.add_argument("--as", dest="actor", metavar="NAME", help="the person who acts")
    parser.add_argument("--utc", metavar="TIME", help="fix the clock")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and return when it was closed; a second start hands over to the first."""
    given = _parsed(sys.argv[1:] if arguments is None else arguments)
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    app = Application(["clausemark"])
    GarbageCollector(app)
    give_way()
    app.setApplicationName("Clausemark")
    app.setOrganizationName("Clausemark")
    app.setApplicationVersion(__version__)
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    instance = SingleInstance(place)
    if instance.hand_over(given.paths):
        return 0
    instance.listen()
    settings = Settings(app)
    if given.actor:
        settings.actor = given.actor
    try:
        clock: Clock = FixedClock(parse_utc(given.utc)) if given.utc else SystemClock()
    except ClausemarkError as error:
        sys.stderr.write(f"clausemark: {error}\n")
        return error.exit_status
    translators = _translate(app, settings.language)
    load_fonts()
    app.setFont(interface_font())
    program = Program(app, settings, clock)
    program.window.fit_to_screen()
    program.last_resort.install()
    instance.called.connect(program.handed_over.take)
    program.handed_over.take(given.paths)
    program.make_ready()
    status = app.exec()
    del translators
    return status
