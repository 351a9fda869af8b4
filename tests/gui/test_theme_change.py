"""A theme that changes while something is open: it then looks as if it had been opened in that theme."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from clausemark.archive.clock import SystemClock
from clausemark.archive.hashes import Sha256
from clausemark.regulations.vocabulary import PackStatus
from clausemark.services.desk import Desk
from clausemark.services.exporting.writing import Exported
from clausemark.ui.errands import Errands
from clausemark.ui.exporting.done_page import DonePage
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.main_window import MainWindow
from clausemark.ui.panes import make_view
from clausemark.ui.settings import Settings
from clausemark.ui.theme import Theme, apply_theme, load_theme
from clausemark.ui.verifying.report_view import ReportView
from clausemark.ui.verifying.verdict import VerdictHead
from clausepack.report import Check, Report
from support.reading import settle, until

_REPORT = Report(
    checks=(Check("sums", ok=True, detail="they close"), Check("zip", ok=False, detail="it is cut short")),
    not_checked=("what lies outside",),
)


def seen(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def is_verified(window: MainWindow) -> bool:
    """Tell whether the archived bytes were looked at, which comes last when a document is shown."""
    return any(label.text().startswith("Source verified") for label in window.findChildren(QLabel))


def at_rest(window: MainWindow, qtbot: QtBot) -> QImage:
    """Return the picture of a window once nothing moves in it any more."""
    pictures = [seen(window)]

    def still() -> bool:
        pictures.append(seen(window))
        return pictures[-1] == pictures[-2]

    qtbot.wait(300)
    until(qtbot, still)
    return pictures[-1]


def verdict(theme: Theme) -> VerdictHead:
    head = VerdictHead(theme)
    head.show_begun(Path("pack.zip"))
    head.show_report(Path("pack.zip"), _REPORT)
    return head


def report(theme: Theme) -> ReportView:
    view = ReportView(theme)
    view.show_report(_REPORT)
    return view


def done(theme: Theme) -> DonePage:
    page = DonePage(theme)
    digest = Sha256("ab" * 32)
    files = ("data/pack.pdf",)
    page.show_exported(
        Exported(
            "pk-2026-0001",
            PackStatus.DRAFT,
            digest,
            Path("pack"),
            "pack.pdf",
            "pack.xlsx",
            9,
            1,
            3,
            files,
            digest,
            digest,
        )
    )
    return page


@pytest.mark.parametrize("make", [verdict, report, done])
def test_a_part_follows_the_theme(
    make: Callable[[Theme], VerdictHead | ReportView | DonePage], app: QApplication, qtbot: QtBot
) -> None:
    dark, light = load_theme("dark"), load_theme("light")
    apply_theme(app, dark)
    turned = make(dark)
    qtbot.addWidget(turned)
    turned.resize(640, 480)
    turned.show()
    apply_theme(app, light)
    turned.set_theme(light)
    fresh = make(light)
    qtbot.addWidget(fresh)
    fresh.resize(640, 480)
    fresh.show()

    until(qtbot, lambda: seen(turned) == seen(fresh))


def test_the_window_follows_the_theme_and_back(app: QApplication, desk: Desk, qtbot: QtBot) -> None:
    light, dark = load_theme("light"), load_theme("dark")
    window = MainWindow(Settings(app), light)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    session = window.show_desk(desk, partial(make_view, window=window, settings=Settings(app)))
    worklist = session.findChild(Worklist)
    assert isinstance(worklist, Worklist)
    settle(worklist, qtbot)
    with desk.workspace.reading() as view:
        finding = next(each for each in view.findings.all() if each.target.provisions)
    session.show_provision(finding.target.provisions[0])
    until(qtbot, lambda: not session.turns.busy and is_verified(window))
    before = at_rest(window, qtbot)

    apply_theme(app, dark)
    window.set_theme(dark)
    assert seen(window) != before
    apply_theme(app, light)
    window.set_theme(light)

    until(qtbot, lambda: seen(window) == before)
    window.close()


class Heard(QObject):
    """Remembers whether something was asked to lay out what is in it."""

    asked = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # as Qt calls it
        self.asked = self.asked or event.type() == QEvent.Type.LayoutRequest
        return False


def test_what_scrolls_is_laid_out_anew_in_another_theme(app: QApplication, qtbot: QtBot) -> None:
    window = MainWindow(Settings(app), load_theme("light"))
    qtbot.addWidget(window)
    window.show()
    area, heard = QScrollArea(window), Heard()
    area.setWidget(QLabel("words"))
    area.show()
    qtbot.wait(50)
    area.installEventFilter(heard)

    window.set_theme(load_theme("dark"))

    until(qtbot, lambda: heard.asked)


def test_an_open_verification_is_told_of_the_theme(app: QApplication, qtbot: QtBot) -> None:
    light, dark = load_theme("light"), load_theme("dark")
    window = MainWindow(Settings(app), dark)
    qtbot.addWidget(window)
    apply_theme(app, dark)
    turned = Errands(window, SystemClock(), lambda: dark).verify(None)
    apply_theme(app, light)
    window.set_theme(light)
    fresh = Errands(window, SystemClock(), lambda: light).verify(None)

    until(qtbot, lambda: seen(turned) == seen(fresh))
    for dialog in (turned, fresh):
        dialog.close()


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_words_in_an_empty_field_are_as_legible_as_other_faint_words(
    name: str, app: QApplication, qtbot: QtBot
) -> None:
    theme = load_theme(name)
    apply_theme(app, theme)
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        field.show()

        assert field.palette().color(QPalette.ColorRole.PlaceholderText).name() == theme.faint
