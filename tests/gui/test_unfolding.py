"""Words of any length: the beginning at once, all of it on request, and nothing cut without a word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from clausemark.provisions.redline import Edit, Piece
from clausemark.ui.changes.marked_words import MarkedParts, MarkedWords, marked_words
from clausemark.ui.coding.others import excerpt
from clausemark.ui.theme import load_theme
from clausemark.ui.widgets.labels import MOST, ElidedLabel, TextLabel
from clausemark.ui.widgets.long_text import LONGEST, LongText
from clausemark.ui.widgets.unfolding import Unfolding, whole_words

pytestmark = pytest.mark.usefixtures("qapp")
_CLAUSE = "Nobody may be bound by it without notice. " * 25_000


def _said(number: int) -> str:
    return QLocale().toString(number)


def _lengths(field: LongText) -> list[int]:
    """Return the length of every line that Qt lays out as one."""
    document = field.document()
    return [len(document.findBlockByNumber(at).text()) for at in range(document.blockCount())]


def test_words_of_usual_length_are_one_label() -> None:
    label = whole_words("Short enough.", "excerpt")

    assert isinstance(label, QLabel)
    assert label.text() == "Short enough."
    assert label.objectName() == "excerpt"


def test_of_a_long_clause_the_beginning_is_laid_out_and_the_rest_is_told() -> None:
    shown = whole_words(_CLAUSE, "excerpt")

    assert isinstance(shown, Unfolding)
    assert isinstance(shown.shown, QLabel)
    assert _CLAUSE.startswith(shown.shown.text())
    assert 0 < len(shown.shown.text()) <= LONGEST
    assert shown.told == f"[…] {_said(len(shown.shown.text()))} of {_said(len(_CLAUSE))} characters"
    assert shown.all_button.accessibleDescription() == shown.told


def test_all_of_it_is_shown_in_lines_that_can_be_laid_out(qtbot: QtBot) -> None:
    shown = whole_words(_CLAUSE)
    assert isinstance(shown, Unfolding)
    qtbot.addWidget(shown)

    shown.all_button.click()

    assert isinstance(shown.shown, LongText)
    assert shown.shown.text == _CLAUSE
    assert max(_lengths(shown.shown)) <= LONGEST
    assert shown.shown.accessibleName() == shown.told == f"All {_said(len(_CLAUSE))} characters"
    assert shown.all_button.isHidden()


def test_all_of_it_is_copied_before_it_is_shown() -> None:
    shown = whole_words(_CLAUSE)
    assert isinstance(shown, Unfolding)

    shown.copy_button.click()

    assert QGuiApplication.clipboard().text() == _CLAUSE


def test_an_excerpt_of_another_platform_is_copied_verbatim() -> None:
    words = "Nobody is told.\n" * 40

    shown = excerpt(words)

    assert isinstance(shown, Unfolding)
    assert isinstance(shown.shown, QLabel)
    assert len(shown.shown.text()) <= 260
    shown.copy_button.click()
    assert QGuiApplication.clipboard().text() == words
    shown.all_button.click()
    assert isinstance(shown.shown, QLabel)
    assert shown.shown.text().strip('“”"').split() == words.split()


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="ab \n\u00a0𝄞", max_size=30), st.integers(1, 600), st.integers(0, 20_000), st.integers(0, 20_000)
)
def test_what_is_selected_in_a_long_text_is_copied_without_its_breaks(
    part: str, times: int, start: int, end: int
) -> None:
    text, field = part * times, LongText()
    field.show_text(text)
    first, last = sorted((min(start, len(text)), min(end, len(text))))
    shown = _places(field, text)
    cursor = field.textCursor()
    cursor.setPosition(shown[first])
    cursor.setPosition(shown[last], QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)

    copied = field.createMimeDataFromSelection().text()

    assert field.text == text
    assert max(_lengths(field)) <= 2 * LONGEST
    assert copied == text[first:last]


def _places(field: LongText, text: str) -> list[int]:
    """Return where each code point of a text, and its end, stands in a field: breaks and UTF-16 pairs counted."""
    laid_out = "\n".join(
        field.document().findBlockByNumber(at).text() for at in range(field.document().blockCount())
    )  # findBlockByNumber, not toPlainText: that makes blanks of blanks that do not break
    places, units, at = list[int](), 0, 0
    for character in text:
        if laid_out[at] == "\n" and character != "\n":  # a break of the field
            units, at = units + 1, at + 1
        places.append(units)
        units, at = units + len(character.encode("utf-16-le")) // 2, at + 1
    return [*places, units]


def test_a_long_redline_comes_in_parts_that_hold_all_of_it(qtbot: QtBot) -> None:
    redline = (Piece(Edit.KEPT, "a " * 3_000), Piece(Edit.REMOVED, "b " * 6_000), Piece(Edit.ADDED, "c"))

    shown = marked_words(redline, load_theme("light"))

    assert isinstance(shown, Unfolding)
    assert isinstance(shown.shown, MarkedWords)
    qtbot.addWidget(shown)
    shown.all_button.click()
    parts = shown.shown
    assert isinstance(parts, MarkedParts)
    assert len(parts.findChildren(MarkedWords)) == 1
    qtbot.waitUntil(lambda: parts.is_whole)
    names = [each.accessibleName() for each in parts.findChildren(MarkedWords)]
    assert all(len(each) <= LONGEST + 100 for each in names)
    assert "".join(names).replace("-][-", "") == f"{'a ' * 3_000}[-{'b ' * 6_000}-]{{+c+}}"


def test_a_short_redline_is_one_label() -> None:
    assert isinstance(marked_words((Piece(Edit.ADDED, "new"),), load_theme("light")), MarkedWords)


def test_a_label_is_never_longer_than_can_be_laid_out_and_says_so() -> None:
    label = TextLabel("x" * (MOST + 1_234))

    assert label.text() == "x" * MOST + f"\n[… {_said(1_234)} more characters]"


def test_a_line_of_any_length_is_measured_by_its_beginning() -> None:
    label = ElidedLabel("")

    label.setText("word " * 1_500)

    assert label._advance == label.fontMetrics().horizontalAdvance("word " * 200)
