"""The outline and the list of provisions are sound models, and narrow as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from clausemark.services.showing import ShownVersion
from clausemark.ui.document.jump import JumpList, ProvisionList
from clausemark.ui.document.outline import OutlineModel
from clausemark.ui.document.pane import DocumentPane

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_the_outline_is_a_sound_model(shown: ShownVersion) -> None:
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, FATAL)

    model.show_version(shown)

    assert model.rowCount() == len(shown.headings)
    assert model.row_at(shown.headings[1].start) == 1
    assert model.row_at(-1) == -1
    assert tester.model() is model


def test_the_list_of_provisions_narrows_to_number_and_words(shown: ShownVersion) -> None:
    model = ProvisionList()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_version(shown)
    numbered = next(place for place, each in enumerate(shown.provisions) if each.number)

    everything = model.rowCount()
    model.narrow(str(shown.provisions[numbered].number))

    assert everything == len(shown.provisions)
    assert model.place(0) == numbered
    model.narrow("no clause says this")
    assert model.rowCount() == 0
    assert tester.model() is model


def test_enter_goes_to_the_provision_that_is_marked(qtbot: QtBot, pane: DocumentPane, shown: ShownVersion) -> None:
    jump = JumpList(pane)
    jump.open_under(pane.header, shown, 0)

    QTest.keyClick(jump.field, Qt.Key.Key_Down)
    QTest.keyClick(jump.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(jump.chosen) as chosen:
        QTest.keyClick(jump.field, Qt.Key.Key_Return)

    assert chosen.args == [2]
    assert jump.isHidden()
