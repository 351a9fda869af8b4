"""Labels: section titles, pills, and one that ends in an ellipsis where it has no room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from clausemark.ui.theme import Tone


def plain(text: str) -> str:
    """Return a text as a label shows it: an ampersand is no mnemonic."""
    return text.replace("&", "&&")


def beside_icon(text: str) -> str:
    """Return the words of a button set off from its drawing, which a style sheet puts right against them."""
    return plain(f" {text}")


MOST = 8_000
"""Characters of a label: more cannot be laid out at once without the window standing still."""
_LINE = 1_000
"""Characters of a line that ends in an ellipsis: no screen has room for more."""


def _bounded(text: str) -> str:
    """Return a text as long as a label may be; what is left out is said."""
    if len(text) <= MOST:
        return text
    left_out = QLocale().toString(len(text) - MOST)
    return f"{text[:MOST]}\n" + QCoreApplication.translate("TextLabel", "[… {0} more characters]").format(left_out)


class TextLabel(QLabel):
    """A label for words from the record: never rich text, never a mnemonic, and never longer than it can be laid out.

    A text of unbounded length belongs into `widgets.unfolding`, which has a way to all of it.

    Qt breaks the lines of a label anew whenever a layout asks how high they are, which it does many times; here they
    are broken once for each width.
    """

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if kind:
            self.setObjectName(kind)

    def setText(self, text: str) -> None:
        """Show another text."""
        text = _bounded(text)
        if text != self.text():
            self._heights.clear()
            super().setText(text)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines in a width, measured once."""
        if width not in self._heights:
            self.ensurePolished()  # else the height would be that of a font which the style replaces
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font or the style changes."""
        self._heights.clear()
        super().changeEvent(event)


class SectionTitle(TextLabel):
    """The small title of a part of a pane, in capitals."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.upper(), "section", parent)
        self.setAccessibleName(text)


class ElidedLabel(TextLabel):
    """A label of one line that ends in an ellipsis where it has no room; the tool tip then has all of it."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        self._advance: int | None = None
        super().__init__(text, kind, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return a size that lets the label shrink to an ellipsis."""
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            super().setText(text)
            self._advance = None
            self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tool tip only where it is cut."""
        super().resizeEvent(event)
        self._explain()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._advance = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt gives it
        """Draw the text, cut at the end."""
        if not self.text():
            return
        room = self.contentsRect()
        with QPainter(self) as painter:
            shown = self.fontMetrics().elidedText(self.text()[:_LINE], Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)

    def _explain(self) -> None:
        """Set the tool tip; the width of the text is measured once, as a label is resized many times in a layout."""
        if self._advance is None:
            self._advance = self.fontMetrics().horizontalAdvance(self.text()[:_LINE])
        told = self.text() if self._advance > self.contentsRect().width() else ""
        if told != self.toolTip():
            self.setToolTip(told)


class Pill(TextLabel):
    """A word on a tinted ground: a state, a severity, a date."""

    def __init__(self, text: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(text, "", parent)
        self._tone: Tone | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_as(text, tone)

    def show_as(self, text: str, tone: Tone) -> None:
        """Show another word in other colours."""
        self.setText(text)
        if tone == self._tone:
            return
        self._tone = tone
        self.setStyleSheet(
            f"QLabel {{ background: {tone.soft}; color: {tone.strong}; border-radius: 9px;"
            " padding: 2px 9px; font-size: 12px; font-weight: 600; }"
        )
