"""Watched places in the window: added, looked at while the program runs, told, undone; the digest as page and PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QFrame, QPushButton
from pytestqt.qtbot import QtBot

from clausemark.archive.clock import FixedClock
from clausemark.archive.watch import WatchOutcome
from clausemark.services import importing
from clausemark.services.changes import Change
from clausemark.services.desk import Desk
from clausemark.services.watching.acts import AddWatch
from clausemark.services.watching.overview import WEEK, weekly_name
from clausemark.services.watching.watches import Wish, watches
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.watching.keeper import WatchKeeper
from clausemark.ui.watching.notifier import Notifier
from clausemark.ui.watching.page import WatchPage
from support.histories import END, FEES
from support.inline_reading import InlinePool


@pytest.fixture(autouse=True)
def _read_inline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "ReaderPool", InlinePool)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "watched" / "Lanternwick" / "Terms of Service"
    folder.mkdir(parents=True)
    write(folder, 1, FEES)
    return tmp_path / "watched"


@pytest.fixture
def settings(session: Session, tmp_path: Path) -> Settings:
    assert tmp_path.exists()
    return Settings(session)


@pytest.fixture
def keeper(session: Session, settings: Settings) -> WatchKeeper:
    return WatchKeeper(session, settings, session)


@pytest.fixture
def page(qtbot: QtBot, session: Session, keeper: WatchKeeper) -> Iterator[WatchPage]:
    made = WatchPage(session, keeper)
    qtbot.addWidget(made)
    made.resize(1040, 700)
    made.show()
    made.open()
    yield made
    session.jobs.stop()


def write(folder: Path, day: int, *clauses: str) -> None:
    path = folder / f"2026-11-{day:02d}.md"
    path.write_text("# Terms\n\n" + "\n\n".join(clauses) + "\n", encoding="utf-8")


def look(qtbot: QtBot, keeper: WatchKeeper) -> None:
    with qtbot.waitSignal(keeper.looked, timeout=30_000):
        keeper.look(everything=True)


def later(session: Session, by: timedelta) -> None:
    """Let the clock of the session go on."""
    clock = FixedClock(session.desk.clock.now() + by)
    session._desk = Desk(session.desk.workspace, session.desk.actor, clock, session.desk.law)


def test_a_folder_is_watched_by_the_dialog_and_no_longer_after_undo(
    page: WatchPage, session: Session, place: Path
) -> None:
    dialog = page.ask(on_web=False)
    dialog.place.setText(str(place))
    dialog.watch()

    added = [each.watch.place for each in watches(session.desk)]
    session.undo.undo()

    assert added == [str(place.resolve())]
    assert watches(session.desk) == ()
    assert page.list_view.entries.keys() == []


def test_the_buttons_of_the_head_go_on_in_the_next_line_where_there_is_little_room(
    qtbot: QtBot, page: WatchPage
) -> None:
    head = next(each for each in page.findChildren(QFrame) if each.objectName() == "topBar")
    buttons = head.findChildren(QPushButton)
    rows = {}
    for width in (1400, 460):
        page.resize(width, 600)
        QApplication.processEvents()
        rows[width] = {each.y() for each in buttons}
        assert max(each.geometry().right() for each in buttons) <= head.width()
        assert all(each.width() >= each.sizeHint().width() for each in buttons)

    assert len(rows[1400]) == 1 < len(rows[460])


def test_an_address_is_watched_only_after_the_person_agreed_to_the_warning(page: WatchPage, session: Session) -> None:
    dialog = page.ask(on_web=True)
    dialog.place.setText("https://terms.example/terms")
    before = dialog.add.isEnabled()
    dialog.agreed.setChecked(True)
    dialog.add.click()

    assert not before
    (watched,) = watches(session.desk)
    assert (watched.watch.place, watched.last) == ("https://terms.example/terms", None)


def test_a_folder_that_is_not_there_is_refused_beside_its_field(page: WatchPage, session: Session) -> None:
    dialog = page.ask(on_web=False)
    dialog.place.setText("/nowhere/at/all")
    dialog.watch()

    assert "no folder /nowhere/at/all" in dialog.message.text
    assert dialog.isVisible()
    dialog.reject()


def test_a_look_brings_the_version_its_change_and_the_findings_it_touches(
    qtbot: QtBot, page: WatchPage, keeper: WatchKeeper, session: Session, place: Path
) -> None:
    session.perform(AddWatch("Watch", Wish(str(place))))
    look(qtbot, keeper)
    write(place / "Lanternwick" / "Terms of Service", 2, FEES.replace("thirty", "ten"), END)
    heard: list[Change] = []
    session.changed.connect(heard.append)

    look(qtbot, keeper)
    qtbot.waitUntil(lambda: page.panel.shown is not None and len(page.panel.shown.looks) == 2, timeout=20_000)

    shown = page.panel.shown
    assert shown is not None
    assert [each.outcome for each in shown.looks] == [WatchOutcome.NEW, WatchOutcome.NEW]
    assert shown.came[0].change is not None
    assert shown.came[0].version.id in heard[-1].versions
    assert page.list_view.entries.keys() == [shown.watch.id]


def test_what_is_due_is_looked_at_by_itself_and_nothing_else(
    qtbot: QtBot, keeper: WatchKeeper, session: Session, place: Path
) -> None:
    session.perform(AddWatch("Watch", Wish(str(place))))
    with qtbot.waitSignal(keeper.looked, timeout=30_000):
        keeper.check()
    keeper.check()
    again = keeper.busy
    later(session, timedelta(hours=25))

    with qtbot.waitSignal(keeper.looked, timeout=30_000):
        keeper.check()

    assert not again
    with session.desk.workspace.reading() as view:
        assert len(view.watch_results.of_watch(watches(session.desk)[0].watch.id)) == 2


def test_new_versions_are_told_and_unchanged_places_are_not(
    qtbot: QtBot, keeper: WatchKeeper, session: Session, place: Path
) -> None:
    notifier = Notifier(QIcon(), session)
    told: list[str] = []
    notifier.told.connect(told.append)
    keeper.looked.connect(notifier.tell)
    session.perform(AddWatch("Watch", Wish(str(place))))

    look(qtbot, keeper)
    look(qtbot, keeper)

    assert len(told) == 1
    assert told[0].startswith("1 new version: Lanternwick Terms of Service, ")


def test_a_workspace_open_for_reading_only_is_not_looked_at(session: Session, keeper: WatchKeeper, place: Path) -> None:
    session.perform(AddWatch("Watch", Wish(str(place))))
    session._desk = replace(session.desk, workspace=_ReadOnly(session.desk.workspace))  # type: ignore[arg-type]

    keeper.look(everything=True)

    assert not keeper.busy


class _ReadOnly:
    """A workspace that says that it is open for reading only."""

    read_only = True

    def __init__(self, workspace: object) -> None:
        self._workspace = workspace

    def __getattr__(self, name: str) -> object:
        return getattr(self._workspace, name)


def test_the_digest_is_written_every_week_and_no_oftener(
    qtbot: QtBot, keeper: WatchKeeper, session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "digests"
    folder.mkdir()
    with qtbot.waitSignal(keeper.digest_written, timeout=20_000):
        keeper.write_weekly(folder)
    later(session, timedelta(days=3))
    keeper.check()
    early = keeper.busy
    later(session, WEEK)

    with qtbot.waitSignal(keeper.digest_written, timeout=20_000):
        keeper.check()

    assert not early
    first = session.desk.clock.now() - WEEK - timedelta(days=3)
    assert sorted(each.name for each in folder.iterdir()) == [
        weekly_name(first),
        weekly_name(session.desk.clock.now()),
    ]
    assert "Watched documents" in (folder / weekly_name(first)).read_text(encoding="utf-8")


def test_the_weekly_digest_can_be_ended(qtbot: QtBot, keeper: WatchKeeper, tmp_path: Path) -> None:
    with qtbot.waitSignal(keeper.digest_written, timeout=20_000):
        keeper.write_weekly(tmp_path)

    keeper.write_weekly(None)

    assert keeper.weekly_folder() is None


@pytest.mark.parametrize("name", ["digest.html", "digest.pdf"])
def test_the_digest_is_written_as_page_or_pdf(
    qtbot: QtBot, page: WatchPage, keeper: WatchKeeper, session: Session, place: Path, name: str
) -> None:
    session.perform(AddWatch("Watch", Wish(str(place))))
    look(qtbot, keeper)
    target = place.parent / name

    page.write_digest(target)
    qtbot.waitUntil(lambda: page.message.text != "", timeout=20_000)

    assert page.message.text == f"The digest was written to {target}."
    if name.endswith(".pdf"):
        document = pypdfium2.PdfDocument(target)
        words = document[0].get_textpage().get_text_range()
        document.close()
    else:
        words = target.read_text(encoding="utf-8")
    assert "Lanternwick Terms of Service" in words


@pytest.mark.usefixtures("german")
def test_the_digest_speaks_the_language_of_the_window(
    qtbot: QtBot, page: WatchPage, keeper: WatchKeeper, session: Session, place: Path
) -> None:
    session.perform(AddWatch("Watch", Wish(str(place))))
    look(qtbot, keeper)
    target = place.parent / "digest.html"

    page.write_digest(target)
    qtbot.waitUntil(lambda: page.message.text != "", timeout=20_000)

    shown = target.read_text(encoding="utf-8")
    assert '<html lang="de">' in shown
    assert "Überwachte Dokumente" in shown
    assert "neue Fassungen: 1" in shown
    assert "Die erste Fassung" in shown


def test_a_digest_that_cannot_be_written_is_said_and_leaves_nothing(
    qtbot: QtBot, page: WatchPage, tmp_path: Path
) -> None:
    page.write_digest(tmp_path / "missing" / "digest.html")
    qtbot.waitUntil(lambda: page.message.text != "", timeout=20_000)

    assert "cannot be written" in page.message.text
    assert list(tmp_path.glob("**/.digest-*")) == []


def test_another_pace_and_the_end_of_a_watch_are_kept_and_undone(
    qtbot: QtBot, page: WatchPage, session: Session, place: Path
) -> None:
    session.perform(AddWatch("Watch", Wish(str(place))))
    qtbot.waitUntil(lambda: page.panel.shown is not None, timeout=20_000)

    page.panel.paced.emit(168)
    paced = watches(session.desk)[0].watch.every
    page.panel.end_button.click()
    ended = watches(session.desk)
    session.undo.undo()
    session.undo.undo()

    assert (paced, ended) == (168, ())
    assert watches(session.desk)[0].watch.every == 24
