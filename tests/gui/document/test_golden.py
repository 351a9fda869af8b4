"""The document pane looks as it was judged to look: light, dark, high contrast, at twice the scale."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import VersionId
from clausemark.services.showing import ShownVersion
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.session import Session
from clausemark.ui.theme import apply_theme, load_theme
from support.pictures import assert_like_golden, difference, grabbed

MIXED = """# Conditions of use

## 1. What you get

1.1 Use it *well*, **pay on time**, and read [the rules](https://example.invalid/rules). A run of `code` stays code.

* the first thing you may do, told at such length that it needs a second line to be told at all in full;
* the second thing 😀.

| What we keep | For how long |
|---|---|
| Logs of what you did | Ten years, or as long as a law of your country demands of those who keep such logs |
| Pictures | Until you delete them |

## 2. עברית

2.1 מה שאתה כותב שייך לך, but what we make of it is ours.
"""


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(autouse=True)
def _in_british_english(pane: DocumentPane) -> None:
    pane.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def crowded(session: Session, pane: DocumentPane, shown: ShownVersion) -> None:
    """Go to the provision with the most findings, and choose the first of them."""
    by_provision = pane.view.margin.by_provision
    place = max(by_provision, key=lambda each: len(by_provision[each]))
    session.show_provision(shown.provisions[place].id)
    pane.view.choose_next()


@pytest.mark.parametrize("look", [("light", 1.0), ("dark", 1.0), ("contrast", 1.0), ("light", 2.0)])
def test_the_page_with_its_margin(
    app: QApplication, pane: DocumentPane, session: Session, shown: ShownVersion, update: bool, look: tuple[str, float]
) -> None:
    theme, ratio = look
    apply_theme(app, load_theme(theme))
    session.set_theme(load_theme(theme))
    crowded(session, pane, shown)

    image = grabbed(pane, ratio)

    assert_like_golden(image, f"document/page-{theme}-{ratio:.0f}x", update=update)


def test_lists_tables_and_scripts(
    pane: DocumentPane,
    open_version: Callable[[VersionId], ShownVersion],
    import_text: Callable[[str], VersionId],
    update: bool,
) -> None:
    open_version(import_text(MIXED))

    assert_like_golden(grabbed(pane), "document/mixed-light-1x", update=update)


def test_the_card_of_a_mark(pane: DocumentPane, session: Session, shown: ShownVersion, update: bool) -> None:
    crowded(session, pane, shown)
    mark = pane.view.chosen_mark()
    assert mark is not None

    pane.view.hovered.emit([mark], QPointF(200, 300))

    assert_like_golden(grabbed(pane), "document/hover-light-1x", update=update)


def test_the_source(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, commands: Commands, update: bool
) -> None:
    session.show_provision(shown.provisions[5].id)
    commands["show-source"].trigger()
    qtbot.waitUntil(lambda: not pane.source.needs_raw())

    assert_like_golden(grabbed(pane), "document/source-light-1x", update=update)


def test_a_changed_colour_is_noticed() -> None:
    one = QImage(200, 200, QImage.Format.Format_RGB32)
    one.fill(QColor("white"))
    other = one.copy()
    for x in range(40):
        for y in range(40):
            other.setPixelColor(x, y, QColor("#d0d0d0"))

    assert difference(one, one) == 0
    assert difference(one, other) == pytest.approx(0.04, abs=0.005)
