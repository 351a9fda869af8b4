"""Every screen in every language at the smallest size: what takes the keyboard has a name, and no word is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLibraryInfo, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clausemark.assets import manual_text, resource_path
from clausemark.services.desk import Desk
from clausemark.services.queues import Queue, Scope
from clausemark.services.review_files import ReviewResult
from clausemark.ui.coding.omission import OmissionDialog
from clausemark.ui.coding.pane import CodingPane
from clausemark.ui.engagement.dialog import EngagementDialog
from clausemark.ui.engagement.people_dialog import PeopleDialog
from clausemark.ui.exchanging.give_dialog import GiveDialog
from clausemark.ui.exchanging.take_dialog import TakeDialog
from clausemark.ui.exporting.dialog import ExportDialog
from clausemark.ui.help.about import AboutDialog
from clausemark.ui.help.keys import KeysDialog
from clausemark.ui.help.laws import LawsDialog
from clausemark.ui.help.texts import TextDialog
from clausemark.ui.importing.dialog import ImportDialog
from clausemark.ui.jobs import JobRunner
from clausemark.ui.library.anew_dialog import AnewDialog
from clausemark.ui.library.broken_dialog import BrokenDialog
from clausemark.ui.library.pane import LibraryPane
from clausemark.ui.library.purge_dialog import PurgeDialog
from clausemark.ui.library.queue_pane import QueuePane
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.main_window import MainWindow
from clausemark.ui.panes import make_view
from clausemark.ui.records.results_dialog import ReviewResultsDialog
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.settings_dialog import SettingsDialog
from clausemark.ui.signing.dialog import SignDialog
from clausemark.ui.start.new_workspace import NewWorkspaceDialog
from clausemark.ui.start.passphrase import PassphraseDialog
from clausemark.ui.theme import load_theme
from clausemark.ui.verifying.dialog import VerifyDialog
from clausemark.ui.watching.add_dialog import AddWatchDialog
from support.exchange_files import handed_over
from support.reading import settle

_SLACK = 1
"""Pixels by which a hint may be rounded up."""
_MOST_TABS = 400
LANGUAGES = ("en", "de", "fr")


@pytest.fixture(params=LANGUAGES)
def language(app: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """Return a language that the window speaks meanwhile."""
    ours, theirs = QTranslator(app), QTranslator(app)
    if request.param != "en":
        assert theirs.load(f"qtbase_{request.param}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        assert ours.load(str(resource_path("translations", f"clausemark_{request.param}.qm")))
        app.installTranslator(theirs)
        app.installTranslator(ours)
    yield str(request.param)
    app.removeTranslator(ours)
    app.removeTranslator(theirs)


@pytest.fixture
def settings(app: QApplication) -> Settings:
    return Settings(app)


@pytest.fixture
def window(language: str, settings: Settings, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on the sample archive in a language, at the smallest size that is promised."""
    made = MainWindow(settings, load_theme("light"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    session = made.show_desk(desk, partial(make_view, window=made, settings=settings))
    worklist = session.findChild(Worklist)
    assert isinstance(worklist, Worklist)
    settle(worklist, qtbot)
    yield made
    made.close()


def takes_keys(widget: QWidget) -> bool:
    inner = isinstance(widget, QLineEdit | QScrollBar) and widget.objectName().startswith("qt_")
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not inner


def nameless(part: QWidget) -> list[str]:
    """Return what takes the keyboard and tells a screen reader nothing."""
    found = [part, *part.findChildren(QWidget)]
    return [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each in found
        if takes_keys(each) and not each.accessibleName() and not getattr(each, "text", str)()
    ]


def cut(part: QWidget) -> list[str]:
    """Return the words of buttons and boxes that have less room than they need."""
    buttons = [*part.findChildren(QPushButton), *part.findChildren(QToolButton), *part.findChildren(QCheckBox)]
    return [
        f"{each.text()}: {each.width()} of {each.minimumSizeHint().width()}"
        for each in buttons
        if each.isVisible() and each.text() and each.width() + _SLACK < each.minimumSizeHint().width()
    ]


def sideways(part: QWidget) -> list[str]:
    """Return the lists and tables that are wider than their place and scroll sideways."""
    return [
        f"{each.accessibleName()}: {each.horizontalScrollBar().maximum()} too wide"
        for each in part.findChildren(QAbstractItemView)
        if each.isVisible() and each.horizontalScrollBar().maximum() > 0
    ]


def _looked_at(session: Session, window: MainWindow, tmp_path: Path) -> TakeDialog:
    """Return the work of the workspace itself, handed over and looked at, with nothing to take."""
    return TakeDialog(session, handed_over(session.desk, tmp_path / "work.zip", "ver-0001"), window)


def dialogs(window: MainWindow, settings: Settings, tmp_path: Path) -> list[Callable[[], QWidget]]:
    session, theme, commands = window.session, load_theme("light"), window.commands
    assert session is not None
    assert session.version is not None
    pane = window.findChild(CodingPane)
    assert isinstance(pane, CodingPane)
    with session.desk.workspace.reading() as view:
        document = next(iter(view.documents.all())).id
    return [
        partial(SettingsDialog, settings, commands, theme, window),
        partial(KeysDialog, commands, theme, window),
        partial(AboutDialog, theme, window),
        partial(LawsDialog, "Ada Quill", session.desk.clock, theme, window),
        partial(TextDialog, "Manual", manual_text(), theme, markdown=True, parent=window),
        partial(PeopleDialog, session, window),
        partial(EngagementDialog, session, window),
        partial(ImportDialog, session, window),
        partial(ExportDialog, session, window),
        partial(GiveDialog, session, window),
        partial(AnewDialog, session, Scope(), "", window),
        partial(_looked_at, session, window, tmp_path),
        partial(SignDialog, JobRunner(window), session.desk.clock, theme, tmp_path / "pack", window),
        partial(VerifyDialog, JobRunner(window), session.desk.clock, theme, window),
        partial(NewWorkspaceDialog, theme, window),
        partial(PassphraseDialog, tmp_path / "a.clausemark", theme, window),
        partial(OmissionDialog, pane.acts, session.version, window),
        partial(PurgeDialog, session, document, window),
        partial(BrokenDialog, session, window),
        partial(AddWatchDialog, session, window, on_web=False),
        partial(AddWatchDialog, session, window, on_web=True),
        partial(ReviewResultsDialog, (ReviewResult("a.json", "f-1", "refused", "quote-absent", "Not there."),), window),
    ]


def reached(dialog: QWidget) -> list[QWidget]:
    """Return what the Tab key comes to, one after the other, until it is where it was."""
    seen: list[QWidget] = []
    for _ in range(_MOST_TABS):
        widget = QApplication.focusWidget()
        if widget is None or widget in seen[:-1]:
            break
        if widget not in seen:
            seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)  # goes from link to link within a text
    return [each for each in seen if dialog.isAncestorOf(each)]


def unreached(dialog: QWidget) -> list[str]:
    """Return what takes the keyboard and is not reached by Tab; of buttons that exclude each other one is enough."""
    found = reached(dialog)
    groups = [each.group() for each in found if isinstance(each, QAbstractButton)]
    return [
        f"{type(each).__name__} “{each.accessibleName() or getattr(each, 'text', str)()}”"
        for each in dialog.findChildren(QWidget)
        if takes_keys(each)
        and each.isEnabled()
        and each not in found
        and each.focusProxy() not in found
        and not (isinstance(each, QAbstractButton) and each.group() is not None and each.group() in groups)
        and not isinstance(each, QScrollBar)
    ]


def first_finding(window: MainWindow) -> Session:
    session = window.session
    assert session is not None
    with session.desk.workspace.reading() as view:
        finding = next(each for each in view.findings.all() if each.target.provisions)
    session.show_provision(finding.target.provisions[0])
    return session


def test_no_part_of_the_export_scrolls_sideways(window: MainWindow, qtbot: QtBot) -> None:
    session = first_finding(window)
    dialog = ExportDialog(session, window)
    qtbot.addWidget(dialog)
    dialog.resize(1256, 740)  # the screen of the tests has less room than that of a person
    dialog.show()
    (tabs,) = dialog.findChildren(QTabWidget)
    wrong = []
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        wrong += [f"{tabs.tabText(place)}: {each}" for each in sideways(dialog)]
    dialog.close()

    assert wrong == [], "\n".join(wrong)


def test_the_desk_names_what_takes_the_keyboard_and_cuts_no_word(window: MainWindow) -> None:
    library, pane = window.findChild(LibraryPane), window.findChild(QueuePane)
    assert isinstance(library, LibraryPane)
    assert isinstance(pane, QueuePane)
    wrong = [*nameless(window), *cut(window)]
    for queue in Queue:
        library.queue_chosen.emit(queue)
        wrong += [f"{queue.value}: {each}" for each in (*nameless(pane), *cut(pane))]
    first_finding(window)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    wrong += [*nameless(window), *cut(window)]

    assert wrong == [], "\n".join(wrong)


def test_every_dialog_names_what_takes_the_keyboard_and_cuts_no_word(
    window: MainWindow, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    first_finding(window)
    wrong = []
    for make in dialogs(window, settings, tmp_path):
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        name = type(dialog).__name__
        wrong += [f"{name}: {each}" for each in (*nameless(dialog), *cut(dialog))]
        too_wide = dialog.width() > 1280 or dialog.height() > 800
        wrong += [f"{name}: {dialog.width()}×{dialog.height()}"] if too_wide else []
        dialog.close()

    assert wrong == [], "\n".join(wrong)


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_the_tab_key_comes_to_everything_in_every_dialog(
    window: MainWindow, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    """In one language: the order of the keyboard does not hang on words."""
    first_finding(window)
    wrong = []
    for make in dialogs(window, settings, tmp_path):
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        wrong += [f"{type(dialog).__name__}: {each}" for each in unreached(dialog)]
        dialog.close()

    assert wrong == [], "\n".join(wrong)
