"""What a pane says when it has nothing to show, and when something was refused."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from clausemark.ui.icons import icon, icon_picture
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel, plain


class EmptyState(QWidget):
    """Says why there is nothing here and what to do next, with a button that does it."""

    acted = Signal()

    def __init__(self, theme: Theme, icon_name: str, title: str, advice: str, action: str = "") -> None:
        super().__init__()
        self._icon_name = icon_name
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = TextLabel(title, "title", self)
        self._advice = TextLabel(advice, "muted", self)
        for label in (self._title, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._button = QPushButton(plain(action), self)
        self._button.setVisible(bool(action))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(1)
        for part in (self._picture, self._title, self._advice):
            column.addWidget(part)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        self.set_theme(theme)
        self._button.clicked.connect(self.acted)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._picture.setPixmap(icon_picture(self._icon_name, theme.faint, 36, self.devicePixelRatioF()))

    def say(self, title: str, advice: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._advice.setText(advice)

    def offer(self, *, is_offered: bool, words: str = "") -> None:
        """Show or hide the button, with other words where some are given."""
        if words:
            self._button.setText(plain(words))
        self._button.setVisible(is_offered)


class InlineMessage(QFrame):
    """A refusal, a warning or word of something done, above what it is about; it can be put away."""

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = "danger"
        self._picture = QLabel(self)
        self._text = TextLabel("", "", self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Put the message away"))
        self._close.setToolTip(self.tr("Put the message away"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 6, 8)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        self.set_theme(theme)
        self._close.clicked.connect(self._put_away)

    def say(self, text: str, kind: str = "danger") -> None:
        """Show a sentence; `kind` is danger, warning, success or info."""
        self._kind = kind
        self._text.setText(text)
        self.setAccessibleName(text)
        self.set_theme(self._theme)
        self.show()

    @property
    def text(self) -> str:
        """Return the sentence that is shown, empty when there is none."""
        return self._text.text() if not self.isHidden() else ""

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        strong, soft = getattr(theme, self._kind), getattr(theme, f"{self._kind}_soft")
        drawings = {"danger": "circle-alert", "warning": "triangle-alert", "success": "circle-check", "info": "info"}
        self._picture.setPixmap(icon_picture(drawings[self._kind], strong, 18, self.devicePixelRatioF()))
        self._close.setIcon(icon("x", strong))
        self._level()
        self.setStyleSheet(
            f"InlineMessage {{ background: {soft}; border: 1px solid {strong}; border-radius: 6px; }}"
            f"QLabel {{ color: {theme.text}; }}"
        )

    def _level(self) -> None:
        """Put drawing, first line and button at one height."""
        high = self._close.sizeHint().height()
        beside = max(0, (high - self._text.fontMetrics().height()) // 2)
        self._picture.setFixedHeight(high)
        self._text.setContentsMargins(0, beside, 0, beside)

    def _put_away(self) -> None:
        self.hide()
        self.dismissed.emit()
