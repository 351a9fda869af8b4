"""The box for search and commands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clausemark.ui.commands.actions import Commands
from clausemark.ui.palette.box import PaletteBox
from clausemark.ui.palette.entries import CommandSource, Entry, EntrySource
from clausemark.ui.theme import load_theme


class Slow(EntrySource):
    """Answers when it is told to."""

    def __init__(self, choose: Callable[[], None]) -> None:
        super().__init__()
        self.asked: list[str] = []
        self._choose = choose

    def ask(self, query: str) -> None:
        self.asked.append(query)

    def answer(self, query: str) -> None:
        self.found.emit(query, [Entry("Provisions", f"about {query}", "Terms", "file-text", self._choose)], 7)


def box_of(qtbot: QtBot, *sources: EntrySource) -> PaletteBox:
    box = PaletteBox(sources, load_theme("light"))
    qtbot.addWidget(box)
    box.open_at(QPoint(400, 40))
    return box


def test_commands_are_found_by_the_beginnings_of_their_words(commands: Commands, qtbot: QtBot) -> None:
    box = box_of(qtbot, CommandSource(commands))

    QTest.keyClicks(box._field, "audit exp")
    box._ask()

    assert box._model.index(0, 0).data() == "Export audit pack…"


def test_an_open_box_follows_another_theme(commands: Commands, qtbot: QtBot) -> None:
    box = box_of(qtbot, CommandSource(commands))
    box.set_theme(load_theme("dark"))
    picture = box.grab().toImage()

    fresh = PaletteBox((CommandSource(commands),), load_theme("dark"))
    qtbot.addWidget(fresh)
    fresh.open_at(QPoint(400, 40))

    assert picture == fresh.grab().toImage()


def test_enter_gives_the_command(commands: Commands, qtbot: QtBot) -> None:
    box = box_of(qtbot, CommandSource(commands))
    QTest.keyClicks(box._field, "engagement")

    with qtbot.waitSignal(commands["engagement"].triggered):
        QTest.keyClick(box._field, Qt.Key.Key_Return)

    assert not box.isVisible()


def test_an_answer_to_an_older_question_is_not_shown(qtbot: QtBot) -> None:
    source = Slow(lambda: None)
    box = box_of(qtbot, source)
    box._field.setText("licence")
    box._ask()

    source.answer("")
    stale = box._model.rowCount()
    source.answer("licence")

    assert stale == 0
    assert box._model.index(0, 0).data() == "about licence"
    assert box._summary.text() == "1 of 7 shown. More words find less."


def test_nothing_found_says_what_to_try(qtbot: QtBot) -> None:
    source = Slow(lambda: None)
    box = box_of(qtbot, source)

    source.found.emit("", [], 0)

    assert box._summary.text().startswith("Nothing found.")
