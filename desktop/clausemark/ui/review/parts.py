"""Pieces that the pages of the second review share: cards, pairs of name and words, the trail of steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from clausemark.services.second_review import StepSeen
from clausemark.ui.icons import icon_picture
from clausemark.ui.quoting import quoted
from clausemark.ui.review.names import said, step_icon, step_words
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.widgets.unfolding import whole_words, wrapped

_NAME_WIDTH = 150
_WIDEST = 960
_STANDS = QT_TRANSLATE_NOOP("Review", "stands")
_WITHDRAWN = QT_TRANSLATE_NOOP("Review", "withdrawn since")


class Sheet(QScrollArea):
    """What is read from top to bottom; another sheet takes its place as a whole, at the same height."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_column(self, column: QVBoxLayout, *, width: int = _WIDEST, from_top: bool) -> None:
        """Show a column of parts, as wide as reading allows; where it is the same thing again, at the same height."""
        height = 0 if from_top else self.verticalScrollBar().value()
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(14)
        column.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(width)
        inner.setLayout(column)
        body = QWidget()
        body.setObjectName("scrolled")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, 1)
        self.setWidget(body)
        body.show()
        self.verticalScrollBar().setValue(height)


class Card(QFrame):
    """A frame with a drawing and sentences: a warning, an explanation, a result. `kind` is a tone of the theme."""

    def __init__(self, theme: Theme, kind: str, drawing: str, title: str, lines: Sequence[str] = ()) -> None:
        super().__init__()
        strong, soft = getattr(theme, kind), getattr(theme, f"{kind}_soft")
        self.setStyleSheet(f"Card {{ background: {soft}; border: 1px solid {strong}; border-radius: 6px; }}")
        picture = QLabel(self)
        picture.setPixmap(icon_picture(drawing, strong, 18, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(3)
        head = whole_words(title, style="font-weight: 600;")
        words.addWidget(head)
        for line in lines:
            words.addWidget(whole_words(line))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setAccessibleName(" ".join((title, *lines)))


def pairs(rows: Sequence[tuple[str, str]]) -> QGridLayout:
    """Return names at the left and what they hold at the right."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnMinimumWidth(0, _NAME_WIDTH)
    grid.setColumnStretch(1, 1)
    for at, (name, words) in enumerate(rows):
        label = wrapped(name, "muted")
        label.setFixedWidth(_NAME_WIDTH)
        grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(whole_words(words), at, 1)
    return grid


def trail(theme: Theme, steps: Sequence[StepSeen], owner: QWidget) -> QVBoxLayout:
    """Return the steps one under the other, each with whether it stands, and why not."""
    column = QVBoxLayout()
    column.setSpacing(8)
    for seen in steps:
        column.addLayout(_step(theme, seen, owner))
    return column


def _step(theme: Theme, seen: StepSeen, owner: QWidget) -> QHBoxLayout:
    picture = QLabel(owner)
    colour = theme.success if seen.stands else theme.faint
    picture.setPixmap(icon_picture(step_icon(seen.step.act), colour, 16, owner.devicePixelRatioF()))
    standing = said(_WITHDRAWN) if seen.withdrawn else told(seen.lapsed) or said(_STANDS)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(wrapped(step_words(owner.locale(), seen)))
    detail = wrapped(standing, "small")
    if not seen.stands:
        detail.setStyleSheet(f"color: {theme.danger};")
    words.addWidget(detail)
    if seen.step.note:
        words.addWidget(whole_words(quoted(seen.step.note), "muted"))
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row
