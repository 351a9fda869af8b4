"""However long a text is, only what is in sight is laid out, and it neither jumps nor loses its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import VersionId
from clausemark.services.showing import ShownVersion
from clausemark.ui.document.flow_view import FlowView
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.document.paragraphs import Page, Paragraph, Piece, Role, page_of_lines
from clausemark.ui.document.selecting_view import SelectingView
from clausemark.ui.document.typography import Typography
from clausemark.ui.theme import load_theme

SENTENCE = "We may end your access to the service at any time, and keep what you left behind. "


def body(count: int) -> tuple[str, Page]:
    """Return paragraphs of very different lengths."""
    texts = [f"{number}. " + SENTENCE * (1 + number * 7 % 12) for number in range(count)]
    rows, at = [], 0
    for number, text in enumerate(texts):
        end = at + len(text)
        rows.append(Paragraph(at, end, Role.BODY, provision=number, pieces=(Piece(at, end),)))
        at = end + 2
    return "\n\n".join(texts), Page(rows, [row.start for row in rows], {})


@pytest.fixture
def view(qtbot: QtBot, app: QApplication) -> SelectingView:
    made = SelectingView(load_theme("light"))
    made.resize(700, 500)
    made.set_flow(*body(3_000))
    made.show()
    qtbot.addWidget(made)
    return made


def in_sight(view: FlowView) -> list[tuple[int, int]]:
    return [(each.row, each.top) for each in view.seen()]


def test_scrolling_up_over_rows_never_seen_moves_what_is_in_sight_by_just_so_much(view: SelectingView) -> None:
    view.scroll_to(view.page.paragraphs[2_000].start)
    for _ in range(60):
        before = dict(in_sight(view))

        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 37)

        after = dict(in_sight(view))
        kept = before.keys() & after.keys()
        assert kept
        assert {after[row] - before[row] for row in kept} == {37}


def test_rows_follow_each_other_without_a_hole(view: SelectingView) -> None:
    view.scroll_to(view.page.paragraphs[1_234].start)

    seen = list(view.seen())

    assert [each.row for each in seen] == list(range(seen[0].row, seen[-1].row + 1))
    for above, below in pairwise(seen):
        assert below.top == above.top + above.shaped.height
    assert seen[-1].top + seen[-1].shaped.height >= view.viewport().height()


def test_the_last_row_is_reached(view: SelectingView) -> None:
    bar = view.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.maximum())

    last = list(view.seen())[-1]

    assert last.row == len(view.page.paragraphs) - 1
    assert last.top + last.shaped.height <= view.viewport().height()


@pytest.mark.parametrize("change", ["zoom", "width", "theme"])
def test_what_is_on_top_stays_there(view: SelectingView, change: str) -> None:
    view.scroll_to(view.page.paragraphs[1_500].start)
    before, _ = view.top()

    if change == "zoom":
        view.zoom_in()
    elif change == "width":
        view.resize(520, 500)
    else:
        view.set_theme(load_theme("dark"))

    assert view.page.at(view.top()[0]) in range(view.page.at(before) - 1, view.page.at(before) + 2)


def test_every_place_leads_to_the_character_that_is_drawn_there(view: SelectingView) -> None:
    view.scroll_to(view.page.paragraphs[700].start)
    row = view.page.paragraphs[702]

    for offset in range(row.start, row.end - 1, 13):
        rect = view.caret_rect(offset)
        assert view.offset_at(QPointF(rect.left() + 1, rect.center().y())) == offset


def test_words_in_several_lines_are_covered_line_by_line(view: SelectingView) -> None:
    row = view.page.paragraphs[4]
    shaped = view.shaped(4)
    carets = {shaped.caret(offset).top() for offset in range(row.start, row.end)}
    last = max(offset for offset in range(row.start, row.end) if shaped.caret(offset).top() == min(carets))

    whole = list(shaped.rects(row.start, row.end))
    across = list(shaped.rects(last - 3, last + 4))
    within = list(shaped.rects(last + 4, last + 8))

    assert len(whole) == len(carets) > 2
    assert [rect.top() for rect in across] == sorted(carets)[:2]
    assert [rect.top() for rect in within] == sorted(carets)[1:2]


@pytest.mark.parametrize(
    "text", ["😀😀 two faces", "cafe\u0301 is one word", "שלום עולם means hello", "mixed 😀 שלום and 𝔘𝔫𝔦 end"]
)
def test_words_of_any_script_are_selected_as_they_are_written(view: SelectingView, text: str) -> None:
    view.set_flow(text, page_of_lines(text))
    for word in text.split():
        start = text.index(word)
        rects = view.span_rects(start, start + len(word))
        middle = rects[0].center()

        assert start <= view.offset_at(middle) <= start + len(word)
        assert all(rect.width() > 0 for rect in rects)


def test_the_keyboard_selects_words_and_whole_characters(qtbot: QtBot, view: SelectingView) -> None:
    text = "e\u0301a 😀 end"
    view.set_flow(text, page_of_lines(text))
    view.setFocus()

    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    one = view.selected_text()
    shifted = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view, Qt.Key.Key_Right, shifted)
    QTest.keyClick(view, Qt.Key.Key_Right, shifted)

    assert one == "e\u0301"
    assert view.selected_text() == "e\u0301a 😀 "


def test_a_double_click_selects_the_word(qtbot: QtBot, view: SelectingView) -> None:
    start = view.text.index("access")
    place = view.caret_rect(start + 2).center().toPoint()

    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert view.selected_text() == "access"


def test_the_arrow_keys_go_down_line_by_line(qtbot: QtBot, view: SelectingView) -> None:
    view.setFocus()
    heights = []
    for _ in range(12):
        QTest.keyClick(view, Qt.Key.Key_Down)
        heights.append(view.content_top(view.page.at(view.caret)) + view.caret)

    assert heights == sorted(set(heights))


def test_a_megabyte_is_laid_out_only_where_it_is_seen(
    pane: DocumentPane,
    open_version: Callable[[VersionId], ShownVersion],
    import_text: Callable[[str], VersionId],
) -> None:
    text = "# Terms\n\n" + "\n\n".join(f"{number}. {SENTENCE}" for number in range(12_000))
    shown = open_version(import_text(text))

    assert len(shown.provisions) > 10_000
    assert pane.view.kept_rows() < 100
    pane.view.scroll_to(shown.provisions[9_000].start)
    assert pane.view.kept_rows() < 200


def test_another_text_is_laid_out_at_its_beginning_only(
    pane: DocumentPane,
    open_version: Callable[[VersionId], ShownVersion],
    import_text: Callable[[str], VersionId],
) -> None:
    text = "\n\n".join(f"{number}. {SENTENCE}" for number in range(400))
    open_version(import_text(text))
    fresh = pane.view.kept_rows()
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())

    open_version(import_text(text.replace("400.", "401.") + "\n\nThe end."))

    assert pane.view.kept_rows() == fresh


def test_a_paragraph_of_hebrew_begins_at_the_right_edge(view: SelectingView) -> None:
    text = "מה שאתה כותב שייך לך, and no one else."
    view.set_flow(text, page_of_lines(text))
    left, width = view.column()

    first = view.span_rects(0, 1)[0]

    assert first.right() == pytest.approx(left + width, abs=3)


def test_the_gaps_of_many_rows_are_those_of_single_ones(qapp: QApplication) -> None:
    style = Typography(load_theme("light"), 1.0, 560.0)
    pieces, rows = (Piece(0, 40),), list[Paragraph]()
    of_words = [role for role in Role if role is not Role.TABLE]
    for before, after in product(of_words, of_words):
        for first in (True, False):
            rows += [Paragraph(0, 40, role, 1, first=first, pieces=pieces) for role in (before, after)]
    alone = [style.guesses([each])[0] for each in rows]

    together = style.guesses(rows)

    assert [high - low for high, low in zip(together[1:], alone[1:], strict=True)] == [
        style.gap(row, above) for above, row in pairwise(rows)
    ]


def test_another_width_lays_out_what_is_in_sight_and_guesses_the_rest_once_it_rests(
    qtbot: QtBot,
    pane: DocumentPane,
    open_version: Callable[[VersionId], ShownVersion],
    import_text: Callable[[str], VersionId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = open_version(import_text("\n\n".join(f"{number}. {SENTENCE * 4}" for number in range(900))))
    view, guessed = pane.view, list[float]()
    guesses = Typography.guesses

    def count(typography: Typography, paragraphs: Sequence[Paragraph]) -> list[int]:
        guessed.append(typography.width)
        return guesses(typography, paragraphs)

    monkeypatch.setattr(Typography, "guesses", count)
    view.scroll_to(shown.provisions[500].start)
    top = view.top()
    for width in (700, 620, 540):
        pane.resize(width, 700)
        qtbot.wait(0)
    while_dragged, held = len(guessed), view.top()

    qtbot.waitUntil(lambda: bool(guessed))

    assert (while_dragged, len(guessed)) == (0, 1)
    assert guessed == [view.column()[1]]
    assert held == top == view.top()
