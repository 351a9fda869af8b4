"""One window per person: a second start hands over what it was given."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clausemark.ui.single_instance import SingleInstance


def test_the_first_start_finds_nobody(app: QApplication, tmp_path: Path) -> None:
    assert not SingleInstance(str(tmp_path)).hand_over([])


def test_a_second_start_hands_its_paths_to_the_first(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(str(tmp_path)), SingleInstance(str(tmp_path))
    assert first.listen()
    path = tmp_path / "Überprüfung.clausemark"

    with qtbot.waitSignal(first.called) as called:
        handed = second.hand_over([path])

    assert handed
    assert called.args == [[path]]


def test_another_person_s_place_is_another_instance(app: QApplication, tmp_path: Path) -> None:
    first = SingleInstance(str(tmp_path / "one"))
    assert first.listen()

    assert not SingleInstance(str(tmp_path / "two")).hand_over([])
