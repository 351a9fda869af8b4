"""Finds words in the page that is shown: how often, the next, the one before; with case, as whole words."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from clausemark.ui.document.finding_text import MOST_FINDS, find_all
from clausemark.ui.document.selecting_view import SelectingView
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel

_DEBOUNCE = 120


class FindBar(QFrame):
    """Stands above a view and marks its finds there; Enter goes on, Shift+Enter back, Esc closes."""

    closed = Signal()

    def __init__(self, view: SelectingView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._finds: list[tuple[int, int]] = []
        self._current = -1
        self.setObjectName("findBar")
        self._words = QLineEdit(self)
        self._count = TextLabel("", "small", self)
        self._case = self._toggle("Aa", self.tr("Match case"))
        self._whole = self._toggle("“w”", self.tr("Whole words only"))
        self._previous = self._button(self.tr("Find previous"))
        self._next = self._button(self.tr("Find next"))
        self._close = self._button(self.tr("Close"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE)
        self._build_layout()
        self.set_theme(theme)
        self._connect()
        self.hide()

    def _build_layout(self) -> None:
        self._words.setPlaceholderText(self.tr("Find in document"))
        self._words.setAccessibleName(self.tr("Find in document"))
        self._words.setClearButtonEnabled(True)
        self._count.setMinimumWidth(86)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(self._count)
        for button in (self._case, self._whole, self._previous, self._next, self._close):
            row.addWidget(button)

    def _connect(self) -> None:
        self._words.textChanged.connect(self._wait)
        self._words.installEventFilter(self)
        self._timer.timeout.connect(self._search)
        self._case.toggled.connect(self._search)
        self._whole.toggled.connect(self._search)
        self._next.clicked.connect(self.find_next)
        self._previous.clicked.connect(self.find_previous)
        self._close.clicked.connect(self.put_away)

    def _toggle(self, text: str, name: str) -> QToolButton:
        button = self._button(name)
        button.setText(text)
        button.setCheckable(True)
        return button

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._previous.setIcon(icon("chevron-up", theme.muted))
        self._next.setIcon(icon("chevron-down", theme.muted))
        self._close.setIcon(icon("x", theme.muted))
        self.setStyleSheet(f"FindBar {{ background: {theme.panel}; border-bottom: 1px solid {theme.border}; }}")

    @property
    def finds(self) -> list[tuple[int, int]]:
        """Return the spans of all finds."""
        return self._finds

    @property
    def current(self) -> int:
        """Return the place of the current find, -1 when there is none."""
        return self._current

    def count_text(self) -> str:
        """Return what is said about the number of finds."""
        return self._count.text()

    def open_on(self, view: SelectingView) -> None:
        """Show the bar with the keyboard in it, ready to find in a view what is selected there."""
        if view is not self._view:
            self._view.set_finds((), -1)
            self._view = view
        chosen = " ".join(self._view.selected_text().split())
        self.show()
        if chosen and len(chosen) < 200:
            self._words.setText(chosen)
        self._words.selectAll()
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def put_away(self) -> None:
        """Hide the bar and its marks; the find stays selected."""
        found = self._finds[self._current] if self._current >= 0 else None
        self.hide()
        self._view.set_finds((), -1)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if found is not None:
            self._view.select(*found)
        self.closed.emit()

    def find_next(self) -> None:
        """Go to the next find; after the last one comes the first."""
        self._search_now()
        self._go((self._current + 1) % len(self._finds) if self._finds else -1)

    def find_previous(self) -> None:
        """Go to the find before; before the first one comes the last."""
        self._search_now()
        self._go((self._current - 1) % len(self._finds) if self._finds else -1)

    def search_again(self) -> None:
        """Find the same words in another text."""
        if not self.isHidden():
            self._search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc from the field."""
        if watched is self._words and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.find_previous() if backwards else self.find_next()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
                return True
        return super().eventFilter(watched, event)

    def _wait(self) -> None:
        self._timer.start()

    def _search_now(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._search()
            self._current -= 1

    def _search(self) -> None:
        words = self._words.text()
        self._finds = find_all(
            self._view.text, words, match_case=self._case.isChecked(), whole_words=self._whole.isChecked()
        )
        start = self._view.selection()[0]
        place = bisect_left(self._finds, (start, 0)) if self._finds else -1
        self._go(place % len(self._finds) if self._finds else -1)

    def _go(self, place: int) -> None:
        self._current = place
        self._view.set_finds(self._finds, place)
        if place >= 0:
            self._view.select(self._finds[place][0], self._finds[place][0])
            self._view.reveal(*self._finds[place])
        self._say()

    def _say(self) -> None:
        locale = self.locale()
        if not self._words.text().strip():
            text = ""
        elif not self._finds:
            text = self.tr("No match")
        else:
            more = "+" if len(self._finds) == MOST_FINDS else ""
            text = self.tr("{0} of {1}").format(
                locale.toString(self._current + 1), locale.toString(len(self._finds)) + more
            )
        self._count.setText(text)
