"""The coding pane in a window of its own, with the keys of the program, on the sample archive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import FindingId, ProvisionId
from clausemark.regulations.vocabulary import FindingState
from clausemark.review.finding import Finding
from clausemark.services.coding.reading import FindingView
from clausemark.ui.coding.pane import CodingPane
from clausemark.ui.commands.actions import Commands
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme


@dataclass
class Bench:
    """The pane, its session, and hands on the keyboard that count what they press."""

    window: QWidget
    pane: CodingPane
    session: Session
    commands: Commands
    refusals: list[str]
    presses: int = 0

    @property
    def shown(self) -> FindingView:
        finding = self.pane.acts.finding
        assert finding is not None
        return finding

    @property
    def finding(self) -> Finding:
        return self.shown.finding

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, wherever the keyboard is."""
        self.presses += 1
        focused = QApplication.focusWidget() or self.window
        QTest.keyClick(focused, key, held)

    def type(self, text: str) -> None:
        """Type letters one by one, each of them a press."""
        for letter in text:
            self.presses += 1
            QTest.keyClicks(QApplication.focusWidget() or self.window, letter)

    def free(self) -> list[ProvisionId]:
        """Return the provisions of the first document that nobody has judged, in order."""
        with self.session.desk.workspace.reading() as view:
            version = next(view.versions.all())
            provisions = [each.id for each in view.provisions.of_version(version.id)]
            return [each for each in provisions if not list(view.findings.on_provision(each))]

    def prepared_by_others(self) -> Finding:
        """Return a finding on one provision that somebody else prepared."""
        with self.session.desk.workspace.reading() as view:
            found = [each for each in view.findings.all() if len(each.target.provisions) == 1]
        return next(each for each in found if each.state is FindingState.DRAFT)

    def read(self, finding: FindingId) -> Finding:
        with self.session.desk.workspace.reading() as view:
            return view.findings.get(finding)


@pytest.fixture
def bench(app: QApplication, session: Session, qtbot: QtBot) -> Iterator[Bench]:
    """Return the pane on a provision that nobody has judged."""
    window = QWidget()
    commands = Commands(window, load_theme("light"))
    commands.set_session_open(is_open=True)
    pane = CodingPane(session, commands)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(pane)
    window.resize(400, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    commands["next"].triggered.connect(lambda: session.step(1))
    refusals: list[str] = []
    session.refused.connect(lambda error: refusals.append(error.reason))
    made = Bench(window, pane, session, commands, refusals)
    session.show_provision(made.free()[0])
    pane.setFocus()
    yield made
    session.jobs.stop()
    window.close()
    window.deleteLater()
