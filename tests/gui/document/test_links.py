"""Defined terms and references on the page: underlined, followed by key and mouse, back again, told under the mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import VersionId
from clausemark.services.linking import LinkKind, PageLink
from clausemark.services.showing import ShownVersion
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.following import LinkFollower
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.session import Session

TEXT = """# Terms of Service

1\\. "Fees" means the money that you owe us for <b>the</b> service.

2\\. The Fees are due within thirty days of the invoice, see section 3.

3\\. We may change what you pay with notice.
"""


@pytest.fixture
def linked(
    qtbot: QtBot,
    pane: DocumentPane,
    import_text: Callable[[str], VersionId],
    open_version: Callable[[VersionId], object],
) -> ShownVersion:
    open_version(import_text(TEXT))
    qtbot.waitUntil(lambda: bool(pane.view.links.links), timeout=20_000)
    shown = pane.view.shown
    assert shown is not None
    return shown


def link(pane: DocumentPane, kind: LinkKind) -> PageLink:
    return next(each for each in pane.view.links.links if each.kind is kind)


def follower(pane: DocumentPane) -> LinkFollower:
    found = pane.view.findChild(LinkFollower)
    assert isinstance(found, LinkFollower)
    return found


def test_a_reference_is_followed_by_key_and_back_again(
    pane: DocumentPane, linked: ShownVersion, session: Session, commands: Commands
) -> None:
    reference = link(pane, LinkKind.REFERENCE)
    pane.view.select(reference.start, reference.start)

    commands["follow-link"].trigger()
    there = session.provision
    commands["go-back"].trigger()

    assert there == linked.provisions[2].id
    assert session.provision == linked.provisions[1].id
    assert pane.view.caret == reference.start


def test_a_term_is_followed_with_ctrl_and_click(
    qtbot: QtBot, pane: DocumentPane, linked: ShownVersion, session: Session
) -> None:
    term = link(pane, LinkKind.TERM)
    place = pane.view.caret_rect(term.start).center().toPoint() + QPoint(3, 0)

    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)

    assert pane.view.caret == linked.text.index("Fees")
    assert session.provision == linked.provisions[0].id


def test_the_next_link_of_the_clause_is_meant_where_the_caret_is_on_none(
    pane: DocumentPane, linked: ShownVersion, session: Session
) -> None:
    session.show_provision(linked.provisions[1].id)

    found = pane.view.link_here()

    assert found == link(pane, LinkKind.TERM)


def test_the_definition_is_told_as_plain_words(pane: DocumentPane, linked: ShownVersion) -> None:
    words = follower(pane).words_of(link(pane, LinkKind.TERM))

    assert "the money that you owe us" in words
    assert "used once" in follower(pane).words_of(link(pane, LinkKind.DEFINED_HERE))


def test_where_no_link_is_a_sentence_says_so(
    pane: DocumentPane, linked: ShownVersion, session: Session, commands: Commands
) -> None:
    session.show_provision(linked.provisions[2].id)

    commands["follow-link"].trigger()
    first = pane.message.text
    commands["go-back"].trigger()

    assert "no reference to a clause" in first
    assert "No link was followed" in pane.message.text


def test_links_are_underlined(pane: DocumentPane, linked: ShownVersion) -> None:
    reference = link(pane, LinkKind.REFERENCE)
    rect = pane.view.span_rects(reference.start, reference.end)[0]
    picture = pane.view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    row = round(rect.bottom() * ratio)

    colours = {
        picture.pixelColor(round((rect.left() + step) * ratio), y).name()
        for step in range(2, int(rect.width()) - 2)
        for y in (row - 1, row, row + 1)
    }

    assert pane.view.theme.accent.casefold() in colours
