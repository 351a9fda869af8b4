"""A text of any length among others: its beginning first, and all of it on request.

Qt lays out a label in one piece: a clause of a megabyte kept the window standing for seconds. Nothing is cut without a
word: how much is not shown is said, and all of it can be shown and copied.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from clausemark.ui.widgets.flow import FlowLayout
from clausemark.ui.widgets.labels import TextLabel, plain
from clausemark.ui.widgets.long_text import LONGEST, LongText

_HEIGHT = 420
"""Pixels of the field that holds all of a text."""

_VERBATIM = 'QPlainTextEdit { font-family: "Noto Serif"; font-size: 14px; }'


def wrapped(text: str, kind: str = "") -> TextLabel:
    """Return words that go on in the next line and can be selected and copied."""
    label = TextLabel(text, kind)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label


def whole_words(text: str, kind: str = "", style: str = "", *, first: int = LONGEST, verbatim: str = "") -> QWidget:
    """Return words from the record: a label, or where they are longer than `first` their beginning with a way on.

    `verbatim` is what all of it is where the words are shown in another form.
    """
    beginning = beginning_of(text, min(first, LONGEST))
    label = _label(beginning, kind, style)
    if len(beginning) == len(text):
        return label
    whole = verbatim or text
    unfolded = partial(_label, text, kind, style) if len(text) <= LONGEST else partial(_field, whole, kind)
    return Unfolding(whole, label, len(beginning), unfolded)


def beginning_of(text: str, most: int) -> str:
    """Return a text, or its beginning up to a blank where it is longer than so many code points."""
    if len(text) <= most:
        return text
    edge = text.rfind(" ", most // 2, most)
    return text[: edge if edge >= 0 else most]


def _label(text: str, kind: str, style: str) -> TextLabel:
    label = wrapped(text, kind)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    if style:
        label.setStyleSheet(style)
    return label


def _field(text: str, kind: str) -> LongText:
    field = LongText()
    field.setFixedHeight(_HEIGHT)
    if kind.startswith("excerpt"):
        field.setStyleSheet(_VERBATIM)
    field.show_text(text)
    return field


class Unfolding(QWidget):
    """Shows the beginning of a text, says how much there is, and puts all of it in its place on request.

    `whole` is what is copied, `shown` the code points of the beginning, `unfolded` makes what shows all of it.
    """

    def __init__(
        self,
        whole: str,
        beginning: QLabel,
        shown: int,
        unfolded: Callable[[], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole = whole
        self._shown: QWidget = beginning
        self._unfolded = unfolded
        number = self.locale().toString
        words = self.tr("[…] {0} of {1} characters").format(number(shown), number(len(whole)))
        self._told = TextLabel(words, "small", self)
        self._told.setContentsMargins(0, 3, 0, 0)  # on the line of the buttons
        self._all = QPushButton(plain(self.tr("Show all")), self)
        self._copy = QPushButton(plain(self.tr("Copy all")), self)
        foot = FlowLayout(spacing=10)
        for part in (self._told, self._all, self._copy):
            foot.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(beginning)
        self._column.addLayout(foot)
        for button in (self._all, self._copy):
            button.setProperty("kind", "link")
            button.setAccessibleDescription(words)
        self._all.clicked.connect(self.unfold)
        self._copy.clicked.connect(self._copy_all)

    @property
    def shown(self) -> QWidget:
        """Return what is shown: the label of the beginning, or what shows all of it."""
        return self._shown

    @property
    def told(self) -> str:
        """Return what is said of how much is shown."""
        return self._told.text()

    @property
    def all_button(self) -> QPushButton:
        """Return the button that shows all."""
        return self._all

    @property
    def copy_button(self) -> QPushButton:
        """Return the button that copies all."""
        return self._copy

    def unfold(self) -> None:
        """Show all of it in place of its beginning."""
        beginning, self._shown = self._shown, self._unfolded()
        words = self.tr("All {0} characters").format(self.locale().toString(len(self._whole)))
        self._told.setText(words)
        self._copy.setAccessibleDescription(words)
        if not isinstance(self._shown, QLabel):
            self._shown.setAccessibleName(words)
        self._column.replaceWidget(beginning, self._shown)
        beginning.hide()
        beginning.deleteLater()
        self._all.hide()
        self._shown.show()
        takes = self._shown.focusPolicy() is not Qt.FocusPolicy.NoFocus
        (self._shown if takes else self._copy).setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._whole)
