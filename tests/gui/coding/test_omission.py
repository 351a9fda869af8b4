"""Findings on what a version does not say, reached and made in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clausemark.regulations.vocabulary import Relation, Severity
from clausemark.ui.coding.omission import OmissionDialog
from gui.coding.conftest import Bench


def opened(bench: Bench, qtbot: QtBot) -> OmissionDialog:
    bench.commands["record-omission"].trigger()
    qtbot.waitUntil(lambda: any(isinstance(each, OmissionDialog) for each in QApplication.topLevelWidgets()))
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, OmissionDialog))


def fill(dialog: OmissionDialog, qtbot: QtBot, terms: str) -> None:
    dialog.title.setText("No balancing test is named")
    dialog.terms.setPlainText(terms)
    QTest.keyClicks(dialog.line.line, "gdpr 6 1 f")
    qtbot.waitUntil(lambda: bool(dialog.line.model.rows))
    QTest.keyClick(dialog.line.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.line.line.text())


def test_an_omission_is_recorded_and_stands_in_the_pane(bench: Bench, qtbot: QtBot) -> None:
    dialog = opened(bench, qtbot)
    fill(dialog, qtbot, "zebra crossing\nbalancing of llamas")
    qtbot.waitUntil(dialog.record.isEnabled)
    before = bench.session.provision

    QTest.mouseClick(dialog.record, Qt.MouseButton.LeftButton)

    assert bench.finding.target.searched_for == ("zebra crossing", "balancing of llamas")
    assert [each.relation for each in bench.finding.mappings] == [Relation.OMITS]
    assert "Searched for and not found: zebra crossing" in bench.pane._header._under.text()
    bench.commands["severity-high"].trigger()
    assert bench.finding.judgement.severity is Severity.HIGH
    bench.commands["next"].trigger()
    assert bench.session.provision != before
    assert bench.pane.acts.view is not None
    assert bench.pane.acts.view.provision == bench.session.provision


def test_a_word_that_stands_there_cannot_be_missing(bench: Bench, qtbot: QtBot) -> None:
    dialog = opened(bench, qtbot)
    fill(dialog, qtbot, "terms\nzebra crossing")

    qtbot.waitUntil(lambda: "terms" in dialog.searched.text())

    assert not dialog.record.isEnabled()
    dialog.reject()


def test_the_provision_before_is_shown_again_after_an_omission(bench: Bench, qtbot: QtBot) -> None:
    with bench.session.desk.workspace.reading() as view:
        omission = next(each for each in view.findings.all() if each.target.anchor is None)
        provision = next(iter(view.provisions.of_version(omission.target.version))).id
    bench.session.show_provision(provision)

    bench.session.show_omission(omission.target.version, omission.id)

    assert bench.finding.id == omission.id
    bench.session.show_provision(provision)
    assert bench.pane.acts.view is not None
    assert bench.pane.acts.view.provision == provision
