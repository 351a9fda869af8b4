"""Words of documents and people stand between the quotation marks of the window's language."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

import clausemark.ui
from clausemark.ui.quoting import quoted
from clausemark.ui.theme import load_theme
from clausemark.ui.widgets.segmented import Choice, SegmentedControl

_WRITTEN = re.compile(r"""f["'](?:\\n)?“\{|["'](?:\\n)?“["'] \+""")


def test_marks_are_those_of_english() -> None:
    assert quoted("we may {end} it") == "“we may {end} it”"


def test_marks_are_those_of_the_window(foreign: str) -> None:
    marked = {"de": "„we may end it“", "fr": "«\u202fwe may end it\u202f»"}

    assert quoted("we may end it") == marked[foreign]


def test_no_screen_writes_english_marks_around_words_itself() -> None:
    (folder,) = map(Path, clausemark.ui.__path__)

    written = [path.name for path in folder.rglob("*.py") if _WRITTEN.search(path.read_text(encoding="utf-8"))]

    assert written == []


def test_what_is_read_aloud_of_a_choice_has_the_colon_of_the_window(foreign: str, qtbot: QtBot) -> None:
    control = SegmentedControl("Art", (Choice("one", "Eins"),), load_theme("light"))
    qtbot.addWidget(control)

    (name,) = [each.accessibleName() for each in control.findChildren(QPushButton)]

    assert name == {"de": "Art: Eins", "fr": "Art\u00a0: Eins"}[foreign]
