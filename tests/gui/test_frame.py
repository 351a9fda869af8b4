"""The frame of the window: start page, desk, bar, line, what is dropped, what is kept."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget, QLabel, QWidget
from pytestqt.qtbot import QtBot

from clausemark.errors import UsageError
from clausemark.services.desk import Desk
from clausemark.services.queues import Queue
from clausemark.ui.desk_view import DeskView, Pane
from clausemark.ui.dropped import is_pack, sorted_drop
from clausemark.ui.library.queue_head import QueueHead
from clausemark.ui.main_window import MainWindow
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.theme import ThemeChoice, load_theme


@pytest.fixture
def settings(app: QApplication) -> Settings:
    return Settings(app)


@pytest.fixture
def window(settings: Settings, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(settings, load_theme("light"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def view_of(window: MainWindow, settings: Settings, session: Session) -> DeskView:
    pane = Pane(
        "coding", "Coding", QLabel("pane"), "toggle-coding", "go-coding", Qt.DockWidgetArea.RightDockWidgetArea, 300
    )
    return DeskView(session, window.commands, settings, QLabel("document"), (pane,))


def opened(window: MainWindow, settings: Settings, desk: Desk) -> Session:
    return window.show_desk(desk, lambda session: view_of(window, settings, session))


def test_commands_of_a_workspace_sleep_on_the_start_page(window: MainWindow) -> None:
    assert not window.commands["export"].isEnabled()
    assert window.commands["new-workspace"].isEnabled()


def test_an_open_workspace_shows_its_title_and_wakes_its_commands(
    window: MainWindow, settings: Settings, desk: Desk
) -> None:
    opened(window, settings, desk)

    with desk.workspace.reading() as view:
        title = view.engagement().title
    assert title
    assert window.windowTitle() == f"{title} – Clausemark"
    assert window.commands["export"].isEnabled()
    assert not window.commands["undo"].isEnabled()


def test_closing_a_workspace_leads_back_to_the_start_page(window: MainWindow, settings: Settings, desk: Desk) -> None:
    opened(window, settings, desk)

    window.commands["close-workspace"].trigger()

    assert window.session is None
    assert window.windowTitle() == "Clausemark"


def test_a_refusal_is_said_on_the_page_that_is_shown(window: MainWindow, settings: Settings, desk: Desk) -> None:
    opened(window, settings, desk)

    window.refuse(UsageError("Name something.", reason="nothing-named"))

    assert any(label.text() == "Name something." for label in window.findChildren(QLabel) if label.isVisible())


def test_the_coding_pane_makes_room_in_a_narrow_window_and_comes_back(
    window: MainWindow, settings: Settings, desk: Desk, qtbot: QtBot
) -> None:
    opened(window, settings, desk)
    dock = window.findChild(QDockWidget, "coding")
    assert dock is not None
    window.resize(1400, 800)

    window.resize(1100, 800)
    hidden = dock.isHidden()
    window.resize(1400, 800)

    assert hidden
    qtbot.waitUntil(lambda: not dock.isHidden())


def test_the_coding_pane_does_not_come_with_the_document_into_a_narrow_window(
    window: MainWindow, settings: Settings, desk: Desk, qtbot: QtBot
) -> None:
    opened(window, settings, desk)
    view, dock = window.desk_view, window.findChild(QDockWidget, "coding")
    assert view is not None
    assert dock is not None
    window.resize(1400, 800)
    page = QLabel("queue")
    view.add_page(page)
    view.show_page(page, alone=True)

    window.resize(1100, 800)
    view.show_page()
    hidden = dock.isHidden()
    window.resize(1400, 800)

    assert hidden
    qtbot.waitUntil(lambda: not dock.isHidden())


def test_panes_beside_the_document_take_turns_where_there_is_no_room_for_both(
    window: MainWindow, settings: Settings, desk: Desk, qtbot: QtBot
) -> None:
    sides = Qt.DockWidgetArea
    panes = (
        Pane("library", "Library", QLabel("list"), "toggle-library", "go-queue", sides.LeftDockWidgetArea, 244),
        Pane("coding", "Coding", QLabel("pane"), "toggle-coding", "go-coding", sides.RightDockWidgetArea, 300),
    )
    window.show_desk(desk, lambda each: DeskView(each, window.commands, settings, QLabel("document"), panes))
    left, right = (window.findChild(QDockWidget, each.name) for each in panes)
    assert left is not None
    assert right is not None
    window.resize(1400, 800)
    window.resize(960, 540)

    window.commands["go-coding"].trigger()
    with_coding = (left.isHidden(), right.isHidden())
    window.commands["toggle-library"].trigger()
    with_library = (left.isHidden(), right.isHidden())
    window.commands["go-coding"].trigger()
    window.resize(1400, 800)

    assert with_coding == (True, False)
    assert with_library == (False, True)
    qtbot.waitUntil(lambda: not left.isHidden() and not right.isHidden())


def test_the_document_goes_to_a_window_of_its_own_and_comes_back(
    window: MainWindow, settings: Settings, desk: Desk
) -> None:
    opened(window, settings, desk)
    view = window.desk_view
    assert view is not None
    document = next(label for label in window.findChildren(QLabel) if label.text() == "document")

    view.toggle_detached()
    alone = document.window()
    view.toggle_detached()

    assert alone is not window
    assert document.window() is window


def test_the_place_in_a_workspace_is_kept(window: MainWindow, settings: Settings, desk: Desk) -> None:
    session = opened(window, settings, desk)
    with desk.workspace.reading() as view:
        version = next(view.versions.all()).id
    session.show_version(version)
    place = session.place
    path = desk.workspace.path.absolute()

    window.close_session()

    assert place is not None
    assert settings.place(path) == (place.version, place.provision)


def test_recent_workspaces_are_kept_once_each_the_last_one_first(settings: Settings, tmp_path: Path) -> None:
    one, other = tmp_path / "one.clausemark", tmp_path / "other.clausemark"

    for path in (one, other, one):
        settings.remember_recent(path)

    assert settings.recent == [one, other]


def test_settings_that_somebody_damaged_are_the_usual_ones(settings: Settings) -> None:
    settings._store.setValue("theme", "purple")
    settings._store.setValue("keys", "{not json")
    settings._store.setValue("zoom", "huge")

    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.keys == {}
    assert settings.zoom == 100


def test_a_drop_is_told_apart(tmp_path: Path) -> None:
    workspace = tmp_path / "one.clausemark"
    pack = tmp_path / "pack"
    (pack / "data").mkdir(parents=True)
    (pack / "bagit.txt").write_text("BagIt-Version: 1.0\n", encoding="utf-8")
    (pack / "data" / "pack.json").write_text("{}", encoding="utf-8")
    page = tmp_path / "terms.html"
    page.write_text("<p>1. It works.</p>", encoding="utf-8")

    drop = sorted_drop([workspace, pack, page])

    assert (drop.workspaces, drop.packs, drop.documents) == ((workspace,), (pack,), (page,))


def test_a_zip_is_a_pack_only_with_what_packs_have(tmp_path: Path) -> None:
    pack, other, broken = tmp_path / "pack.zip", tmp_path / "other.zip", tmp_path / "broken.zip"
    with zipfile.ZipFile(pack, "w") as archive:
        archive.writestr("pack/bagit.txt", "")
        archive.writestr("pack/data/pack.json", "{}")
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("terms.html", "")
    broken.write_bytes(b"PK\x03\x04 cut off")

    assert [is_pack(path) for path in (pack, other, broken)] == [True, False, False]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps its pipes in no folder")
@pytest.mark.parametrize("name", ["pipe.pdf", "pipe.zip", "pipe.xlsx"])
def test_a_dropped_pipe_does_not_keep_the_window_waiting(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)

    assert sorted_drop([tmp_path / name]).documents == (tmp_path / name,)


def test_a_drop_with_a_name_too_long_to_be_looked_at_is_a_document(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300)

    assert sorted_drop([path]).documents == (path,)


def test_a_dropped_workspace_is_opened_and_documents_are_passed_on(
    window: MainWindow, qtbot: QtBot, sample_file: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.clausemark"
    shutil.copyfile(sample_file, copy)
    page = tmp_path / "terms.html"
    page.write_text("<p>1. It works.</p>", encoding="utf-8")

    with qtbot.waitSignals([window.open_wanted, window.dropped]):
        window.take(sorted_drop([copy, page]))


def test_a_page_of_its_own_sets_aside_what_is_about_the_document(
    window: MainWindow, settings: Settings, desk: Desk
) -> None:
    window.resize(1400, 800)
    opened(window, settings, desk)
    view = window.desk_view
    assert view is not None
    page = QLabel("page")
    view.add_page(page)
    coding = window.findChild(QDockWidget, "coding")
    assert isinstance(coding, QDockWidget)

    view.show_page(page, alone=True)
    aside = coding.isHidden()
    view.show_page(page, alone=True)
    view.show_page()

    assert aside
    assert not coding.isHidden()


def test_the_command_of_a_pane_hides_it_and_brings_it_back(window: MainWindow, settings: Settings, desk: Desk) -> None:
    opened(window, settings, desk)
    window.resize(1400, 800)
    dock = window.findChild(QDockWidget, "coding")
    assert dock is not None

    window.commands["toggle-coding"].trigger()
    hidden = dock.isHidden()
    window.commands["toggle-coding"].trigger()

    assert hidden
    assert not dock.isHidden()


def test_a_pane_that_was_closed_stays_closed_after_a_page_of_its_own(
    window: MainWindow, settings: Settings, desk: Desk
) -> None:
    window.resize(1400, 800)
    opened(window, settings, desk)
    view = window.desk_view
    assert view is not None
    page = QLabel("page")
    view.add_page(page)
    coding = window.findChild(QDockWidget, "coding")
    assert isinstance(coding, QDockWidget)
    coding.hide()

    view.show_page(page, alone=True)
    view.show_page()

    assert coding.isHidden()


def test_a_window_larger_than_its_screen_fills_it(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    window.resize(room.width() + 200, room.height() + 200)

    window.fit_to_screen()

    assert window.isMaximized()
    assert window.height() <= room.height()


def test_the_window_begins_without_what_only_a_workspace_needs() -> None:
    heavy = "sqlalchemy sqlcipher3 lxml openpyxl pypdfium2 asyncio multiprocessing zstandard clausemark.ui.panes"
    words = f"import sys, clausemark.app; sys.stdout.write(' '.join(set('{heavy}'.split()) & set(sys.modules)))"

    read = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)

    assert read.stdout == ""


def test_a_pane_has_its_width_back_when_a_wide_page_has_gone(
    window: MainWindow, settings: Settings, desk: Desk, qtbot: QtBot
) -> None:
    panes = [
        Pane(name, name, QLabel(name), f"toggle-{name}", f"go-{go}", side, 300)
        for name, go, side in (
            ("library", "queue", Qt.DockWidgetArea.LeftDockWidgetArea),
            ("coding", "coding", Qt.DockWidgetArea.RightDockWidgetArea),
        )
    ]
    window.resize(1280, 800)
    window.show_desk(desk, lambda made: DeskView(made, window.commands, settings, QLabel("document"), panes))
    view = window.desk_view
    assert view is not None
    page = QLabel("page")
    page.setMinimumWidth(1100)
    view.add_page(page)
    library = view.findChild(QDockWidget, "library")
    assert library is not None
    qtbot.waitUntil(lambda: library.width() == 300)

    view.show_page(page, alone=True)
    qtbot.waitUntil(lambda: library.width() < 200)
    view.show_page()

    qtbot.waitUntil(lambda: library.width() == 300)


def test_a_width_that_the_person_chose_beside_a_wide_page_holds(
    window: MainWindow, settings: Settings, desk: Desk, qtbot: QtBot
) -> None:
    pane = Pane(
        "library", "Library", QLabel("a"), "toggle-library", "go-queue", Qt.DockWidgetArea.LeftDockWidgetArea, 300
    )
    window.resize(1280, 800)
    window.show_desk(desk, lambda made: DeskView(made, window.commands, settings, QLabel("document"), (pane,)))
    view = window.desk_view
    assert view is not None
    page = QLabel("page")
    page.setMinimumWidth(1000)
    view.add_page(page)
    library = view.findChild(QDockWidget, "library")
    assert library is not None
    view.show_page(page, alone=True)
    qtbot.waitUntil(lambda: 0 < library.width() < 300 and view._kept[0]._left == library.width())

    view.resizeDocks([library], [150], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: library.width() == 150)
    view.show_page()

    qtbot.waitUntil(lambda: not view._kept[0].busy)
    assert library.width() == 150


def test_a_window_left_on_a_screen_that_has_gone_comes_back(
    window: MainWindow, settings: Settings, qtbot: QtBot
) -> None:
    window.setGeometry(9000, 5000, 1300, 700)
    window.close()

    again = MainWindow(settings, load_theme("light"))
    qtbot.addWidget(again)
    again.fit_to_screen()

    assert again.screen().availableGeometry().contains(again.geometry().topLeft())


def test_a_floating_pane_left_on_a_screen_that_has_gone_comes_back(
    window: MainWindow, settings: Settings, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    opened(window, settings, desk)
    view = window.desk_view
    assert view is not None
    coding = view.findChild(QDockWidget, "coding")
    assert coding is not None
    coding.setFloating(True)
    coding.setGeometry(9000, 5000, 300, 400)
    view.keep_state()

    again = view_of(window, settings, session)
    qtbot.addWidget(again)
    again.show()

    back = again.findChild(QDockWidget, "coding")
    assert back is not None
    assert back.isFloating()
    assert again.screen().availableGeometry().contains(back.geometry())


def test_a_passing_message_is_seen_in_the_line_at_the_bottom(
    window: MainWindow, settings: Settings, desk: Desk
) -> None:
    opened(window, settings, desk)
    line = window.status_line

    line.showMessage("It was written.")
    image = line.grab().toImage()
    line.clearMessage()

    row = image.height() // 2
    assert len({image.pixel(x, y) for x in range(image.width() // 4) for y in (row - 2, row, row + 2)}) > 1
    assert [each.isVisible() for each in line.findChildren(QLabel) if "Undo" in each.text()] == [True]


def test_the_keys_at_the_bottom_keep_off_the_edge(window: MainWindow, settings: Settings, desk: Desk) -> None:
    opened(window, settings, desk)
    window.resize(700, 600)

    image = window.status_line.grab().toImage()

    edge = {image.pixel(image.width() - x, y) for x in range(1, 9) for y in range(3, image.height() - 3)}
    assert len(edge) == 1


def _told(part: QWidget) -> str:
    """Return the words of the labels and buttons of a part."""
    labels = [each.text() for each in part.findChildren(QLabel)]
    return "\n".join((*labels, *(each.text() for each in part.findChildren(QAbstractButton))))


def test_keys_that_a_person_prefers_are_told_wherever_keys_are_told(
    window: MainWindow, settings: Settings, desk: Desk, qtbot: QtBot
) -> None:
    head = QueueHead(window.commands)
    qtbot.addWidget(head)
    opened(window, settings, desk)
    head.say(Queue.TO_REVIEW, 3)
    assert "Ctrl+K" in _told(window.top_bar)

    preferred = {"palette": ("Ctrl+Alt+Q",), "next": ("Ctrl+Alt+M",), "new-workspace": ("Ctrl+Alt+Z",)}
    window.commands.set_keys(preferred)

    assert "Ctrl+Alt+Q" in _told(window.top_bar)
    assert "Ctrl+Alt+M Next provision" in _told(window.status_line)
    assert "Ctrl+Alt+M and K go along the queue" in _told(head)
    assert "New workspace…   Ctrl+Alt+Z" in _told(window)
    assert "Ctrl+K" not in _told(window.top_bar)
